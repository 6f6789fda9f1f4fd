package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.figure.FigureClaims;
import org.secondsource.claim.figure.FigureReader;
import org.secondsource.claim.figure.FigureRelations;
import org.secondsource.claim.figure.FigureScope;
import org.secondsource.claim.figure.RelationFinder;
import org.secondsource.claim.parts.PartsReader;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.Relations;
import org.secondsource.claim.said.Said;
import org.secondsource.claim.source.SourceCounter;
import org.secondsource.claim.wording.Denials;
import org.secondsource.claim.wording.HappeningClaims;
import org.secondsource.claim.wording.StatementClaims;
import org.secondsource.claim.wording.ToldAlike;
import org.secondsource.claim.wording.Worded;
import org.secondsource.lineage.Lineage;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.story.ToldStory;
import org.secondsource.text.ReportId;

/// Joins what the reports of a story say into claims and counts who stands behind each.
public final class ClaimJoiner {
    private final FigureScope scope;
    private final Lineage lineage;
    private final Cast cast;
    private final PlaceNames places;

    public ClaimJoiner(PlaceNames places, Cast cast, Lineage lineage) {
        this.scope = new FigureScope(places);
        this.lineage = lineage;
        this.cast = cast;
        this.places = places;
    }

    /// @param told each a claim of its own where several reports tell it
    public List<Claim> join(List<ToldStory> stories, List<ToldAlike> told) {
        Map<ClaimId, Draft> drafts = new TreeMap<>();
        Relations relations = new Relations();
        Map<StatementId, Worded> statements = new HashMap<>();
        Map<ReportId, PartsReader> readers = new HashMap<>();
        for (ToldStory story : stories) {
            StoryClaims claims = new StoryClaims(story);
            claims.draft(drafts, relations);
            statements.putAll(claims.statements);
            readers.putAll(claims.readers);
        }
        for (ToldAlike happening : told) {
            for (HappeningClaims.Group group :
                    HappeningClaims.groups(happening, statements, readers)) {
                add(Draft.of("h", group.statements(), group.clause(), group.wording()), drafts);
            }
        }
        SourceCounter sources = new SourceCounter(places, cast, lineage);
        ClaimWriter writer = new ClaimWriter(sources, relations);
        return drafts.values().stream().map(writer::claim).toList();
    }

    private static void add(Draft draft, Map<ClaimId, Draft> drafts) {
        drafts.putIfAbsent(draft.id(), draft);
    }

    /// The claims of one story.
    private final class StoryClaims {
        private final List<ReadReport> reports;
        private final Map<ReportId, PartsReader> readers = new HashMap<>();
        private final Map<StatementId, Worded> statements = new HashMap<>();
        private final List<Worded> own = new ArrayList<>();
        private final List<Said.InNumbers> figures = new ArrayList<>();

        StoryClaims(ToldStory story) {
            this.reports =
                    story.reports().stream()
                            .sorted(Comparator.comparing(read -> read.report().id()))
                            .toList();
        }

        void draft(Map<ClaimId, Draft> drafts, Relations relations) {
            reports.forEach(this::read);
            Denials denials = new Denials(cast);
            FigureRelations figureRelations =
                    new FigureRelations(new RelationFinder(scope, cast, lineage, figures));
            for (List<Said.InNumbers> group : new FigureClaims(scope).join(figures)) {
                Draft draft = Draft.of("f", group);
                add(draft, drafts);
                figureRelations.add(draft.id(), group);
                denials.addFigures(draft.id(), group);
            }
            for (List<Worded> group : StatementClaims.join(own)) {
                Draft draft = Draft.of("c", group.stream().map(Worded::said).toList());
                add(draft, drafts);
                denials.add(draft.id(), group);
            }
            figureRelations.relate(relations);
            denials.relate(relations);
        }

        private void read(ReadReport read) {
            PartsReader parts = new PartsReader(read, cast, places, FigureScope::unit);
            readers.put(read.report().id(), parts);
            read.reading().quantities().stream()
                    .filter(FigureScope::isFigure)
                    .forEach(quantity ->
                            figures.add(FigureReader.read(read, quantity, cast, parts)));
            for (Statement statement : read.reading().statements()) {
                Said.InWords said = Said.of(read.report(), statement, cast);
                Worded words = Worded.of(said, read.reading(), parts.read(statement.content()));
                statements.put(statement.id(), words);
                if (!isCarrier(statement, read.reading())) {
                    own.add(words);
                }
            }
        }
    }

    /// Whether a statement only carries another's: "the agency reported that the minister said …".
    private static boolean isCarrier(Statement statement, Reading reading) {
        return reading.statements().stream()
                .anyMatch(inner ->
                        !inner.via().isEmpty()
                                && !inner.id().equals(statement.id())
                                && statement.content().contains(inner.content())
                                && statement.via().isEmpty());
    }
}
