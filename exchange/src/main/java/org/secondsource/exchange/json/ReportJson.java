package org.secondsource.exchange.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.copying.Difference;
import org.secondsource.copying.SharedPassage;
import org.secondsource.copying.SharedText;
import org.secondsource.family.Part;
import org.secondsource.family.PartFinder;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.ListedCopies;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.report.Entry;
import org.secondsource.report.Mark;
import org.secondsource.report.Publication;
import org.secondsource.report.Removal;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.story.Story;
import org.secondsource.story.StoryId;
import org.secondsource.story.Topic;
import org.secondsource.text.ReportId;

/// Writes reports, and what joins them: stories, origins, copies.
final class ReportJson {
    private final FactWriter facts;
    private final Lineage lineage;
    private final PartFinder parts;
    private final Map<ReportId, StoryId> storyOf = new HashMap<>();

    ReportJson(FactWriter facts, Picture picture) {
        this.facts = facts;
        this.lineage = picture.lineage();
        this.parts = new PartFinder(lineage);
        for (Story story : picture.stories()) {
            story.reports().forEach(report -> storyOf.put(report, story.id()));
        }
    }

    void report(Report report) {
        facts.item(() -> {
            facts.id("id", report.id());
            facts.text("location", report.location());
            facts.text("url", report.url());
            facts.text("title", report.title());
            facts.text("outlet", report.outlet());
            facts.text("byline", report.byline());
            facts.object("published", () -> published(report.published()));
            facts.text("language", report.language());
            facts.words("credits", lineage.credits(report.id()));
            facts.id("origin", lineage.originOf(report.id()).map(Origin::id));
            facts.id("story", Optional.ofNullable(storyOf.get(report.id())));
            facts.text("text", report.text());
            facts.id("versionOf", newerVersion(report.id()));
            facts.id("replaces", lineage.replaced(report.id()));
            facts.id("textOf", textOf(report.id()));
            facts.list("entries", report.entries(), entry -> entry(report, entry));
            facts.list("parts", sharedAndOwn(report), this::part);
            facts.list("removed", report.removed(), this::removal);
            facts.list("marks", report.marks(), this::mark);
        });
    }

    private Optional<ReportId> newerVersion(ReportId id) {
        return Optional.of(lineage.latest(id)).filter(latest -> !latest.equals(id));
    }

    private Optional<ReportId> textOf(ReportId id) {
        return Optional.of(lineage.text(id)).filter(first -> !first.equals(id));
    }

    /// The parts of a report that shares text; none of one that shares nothing.
    private List<Part> sharedAndOwn(Report report) {
        List<Part> all = parts.parts(report);
        return all.stream().allMatch(Part::isAlone) ? List.of() : all;
    }

    private void part(Part part) {
        facts.item(() -> {
            facts.cite("words", part.words());
            facts.id("origin", part.origin().map(Origin::id));
            facts.words("alsoIn", part.alsoIn());
        });
    }

    private void entry(Report report, Entry entry) {
        facts.item(() -> {
            facts.cite("words", report.cite(entry.span()));
            facts.object("published", () -> published(entry.published()));
        });
    }

    private void published(Publication publication) {
        switch (publication) {
            case Publication.On on -> {
                facts.text("date", on.date().toString());
                facts.choice("basis", on.basis(), ' ');
                facts.text("evidence", on.evidence());
            }
            case Publication.Within within -> {
                facts.text("date", within.toString());
                facts.choice("basis", within.basis(), ' ');
                facts.text("evidence", within.evidence());
            }
            case Publication.Unknown unknown -> {
                facts.nothing("date");
                facts.id("basis", "unknown");
                facts.nothing("evidence");
            }
        }
    }

    private void removal(Removal removal) {
        facts.item(() -> {
            facts.text("exact", removal.exact());
            facts.text("reason", removal.reason());
        });
    }

    private void mark(Mark mark) {
        facts.item(() -> {
            facts.choice("kind", mark.kind(), ' ');
            facts.text("exact", mark.exact());
        });
    }

    void story(Story story) {
        facts.item(() -> {
            facts.id("id", story.id());
            facts.text("title", story.title());
            facts.words("reports", story.reports());
            if (story.topic().isPresent()) {
                facts.object("topic", () -> topic(story.topic().get()));
            } else {
                facts.nothing("topic");
            }
        });
    }

    private void topic(Topic topic) {
        facts.text("name", topic.name());
        facts.cite("words", topic.words());
    }

    void origin(Origin origin) {
        facts.item(() -> {
            facts.id("id", origin.id());
            facts.text("name", origin.name());
            facts.choice("kind", origin.kind(), ' ');
            facts.words("reports", origin.reports());
            facts.list("evidence", origin.evidence(), this::evidence);
        });
    }

    private void evidence(Evidence evidence) {
        facts.item(() -> {
            facts.id("report", evidence.report());
            facts.choice("kind", evidence.kind(), '-');
            facts.text("exact", evidence.exact());
        });
    }

    void copy(Copy copy) {
        SharedText shared = copy.shared();
        facts.item(() -> {
            facts.words("reports", List.of(shared.a(), shared.b()));
            relation(copy.relation());
            facts.object(
                    "coverage",
                    () -> {
                        facts.share("a", shared.coverageOfA());
                        facts.share("b", shared.coverageOfB());
                    });
            facts.list("passages", shared.passages(), this::passage);
            facts.list("evidence", copy.evidence(), this::evidence);
        });
    }

    void crowd(ListedCopies.Crowd crowd) {
        facts.item(() -> {
            facts.words("reports", crowd.reports());
            facts.count("pairs", crowd.pairs());
        });
    }

    private void relation(Copy.Relation relation) {
        switch (relation) {
            case Copy.Relation.CopiedFrom copied -> {
                facts.id("relation", "copied-from");
                facts.id("from", copied.source());
            }
            case Copy.Relation.CommonOrigin common -> {
                facts.id("relation", "common-origin");
                facts.id("from", common.origin());
            }
            case Copy.Relation.Undetermined undetermined -> {
                facts.id("relation", "undetermined");
                facts.nothing("from");
            }
        }
    }

    private void passage(SharedPassage passage) {
        facts.item(() -> {
            facts.cite("a", passage.a());
            facts.cite("b", passage.b());
            facts.share("similarity", passage.similarity());
            facts.list("differences", passage.differences(), this::difference);
        });
    }

    private void difference(Difference difference) {
        facts.item(() -> {
            facts.choice("kind", difference.kind(), ' ');
            facts.cite("a", difference.a());
            facts.cite("b", difference.b());
        });
    }
}
