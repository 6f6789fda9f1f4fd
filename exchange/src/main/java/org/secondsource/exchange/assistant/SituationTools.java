package org.secondsource.exchange.assistant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.line.Basis;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Line;
import org.secondsource.brief.line.Quote;
import org.secondsource.brief.line.Wish;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.exchange.assistant.Tool.Argument;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.finding.Answer;
import org.secondsource.finding.Findable;
import org.secondsource.finding.Question;
import org.secondsource.situation.Picture;
import org.secondsource.story.Story;
import org.secondsource.story.StoryId;

/// What the situation is, its news, and what can be found in it.
final class SituationTools {
    private SituationTools() {}

    static List<Tool> all() {
        return List.of(
                new Tool(
                        "situations",
                        "Tells which situation can be asked about: as of which day, how much was read,"
                                + " and its stories with their ids.",
                        List.of(),
                        List.of("situations"),
                        SituationTools::situations),
                new Tool(
                        "today",
                        "Tells the news: the first screen of the brief, each line with who says so,"
                                + " its claim, its counts and its cites.",
                        List.of(
                                Argument.words("story", "of the story of this id, not the largest"),
                                Argument.day(
                                        "since", "marks what is new or changed after this day")),
                        List.of("title", "lines"),
                        SituationTools::today),
                new Tool(
                        "search",
                        "Finds claims, events, statements and passages. All that is asked must hold:"
                                + " words, \"a phrase\", -without, speaker: actor: place: kind: standing:"
                                + " in: since: until: on: sources:",
                        List.of(
                                Argument.needed("question", "words and conditions"),
                                Argument.number(
                                        "limit",
                                        "how many of each sort, 20 if not said, at most 100")),
                        List.of("hits"),
                        SituationTools::search));
    }

    private static Tool.Told situations(Asked asked, Subject subject) {
        PictureView view = subject.view();
        Picture picture = view.picture();
        Fenced text =
                new Fenced()
                        .own(
                                "One situation, as of %s: %s, %s, %s."
                                        .formatted(
                                                asOf(picture),
                                                Wording.count(picture.reports().size(), "report"),
                                                Wording.count(picture.claims().size(), "claim"),
                                                Wording.count(picture.events().size(), "event")))
                        .words("", view.title());
        for (Story story : picture.stories()) {
            text.own("%s, %s:".formatted(story.id(), reports(story)));
            text.words("", story.title());
        }
        return new Tool.Told(
                text.toString(),
                json -> json.list("situations", () -> json.item(() -> situation(json, view))));
    }

    private static String reports(Story story) {
        return Wording.count(story.reports().size(), "report");
    }

    private static String asOf(Picture picture) {
        return picture.asOf().map(LocalDate::toString).orElse("no known day");
    }

    private static void situation(JsonOut json, PictureView view) {
        Picture picture = view.picture();
        json.string("title", view.title());
        picture.asOf().ifPresent(day -> json.string("as_of", day.toString()));
        json.count("reports", picture.reports().size());
        json.count("claims", picture.claims().size());
        json.count("events", picture.events().size());
        json.list(
                "stories",
                picture.stories(),
                story ->
                        json.item(() -> {
                            json.string("id", story.id().toString());
                            json.string("title", story.title());
                            json.count("reports", story.reports().size());
                        }));
    }

    private static Tool.Told today(Asked asked, Subject subject) {
        PictureView view = subject.view();
        Wish wish =
                new Wish(
                        Optional.empty(),
                        asked.words("story").map(StoryId::new),
                        asked.day("since").map(day -> Wish.Earlier.at(day, view.picture())));
        Brief brief = BriefWriter.write(view.picture(), wish);
        Fenced text = new Fenced().own("As of %s.".formatted(asOf(view.picture())));
        text.words("", brief.title());
        for (Line line : brief.first()) {
            Optional<Claim> claim = claim(view, line);
            String counts =
                    claim.map(one ->
                                    ", %s, %s"
                                            .formatted(
                                                    Wording.lower(one.standing()),
                                                    Wording.independentSources(
                                                            one.independentSources())))
                            .orElse("");
            String change =
                    line.change().words().isEmpty() ? "" : " (" + line.change().words() + ")";
            text.own(
                    "%s%s%s, in %s:"
                            .formatted(
                                    line.topic().title(),
                                    change,
                                    counts,
                                    Quote.numbers(line.quotes())));
            text.words("", line.text() + " " + line.backing());
        }
        return new Tool.Told(text.toString(), json -> brief(json, view, brief));
    }

    private static Optional<Claim> claim(PictureView view, Line line) {
        return line.basis() instanceof Basis.OfClaim(ClaimId id)
                ? view.claim(id)
                : Optional.empty();
    }

    private static void brief(JsonOut json, PictureView view, Brief brief) {
        FactOut out = new FactOut(json, view);
        json.string("title", brief.title());
        brief.asOf().ifPresent(day -> json.string("as_of", day.toString()));
        json.string("read", brief.read());
        json.list(
                "lines",
                brief.first(),
                line ->
                        json.item(() -> {
                            json.string("topic", line.topic().title());
                            json.string("text", line.text());
                            json.string("backing", line.backing());
                            json.stringIfAny("change", line.change().words());
                            claim(view, line)
                                    .ifPresent(one -> {
                                        json.string("claim", one.id().value());
                                        json.string("standing", Wording.lower(one.standing()));
                                        out.sources(one.independentSources());
                                    });
                            out.cites(line.quotes().stream().map(Quote::cite).toList());
                        }));
    }

    private static Tool.Told search(Asked asked, Subject subject) {
        Question question = Question.of(asked.needed("question"));
        PictureView view = subject.view();
        Answer answer = subject.search(question, asked.limit());
        Fenced text =
                new Fenced()
                        .own(
                                answer.hits().isEmpty()
                                        ? "Nothing that was read says that."
                                        : "%d found.".formatted(answer.hits().size()));
        for (Answer.Hit hit : answer.hits()) {
            Findable found = hit.found();
            text.own("%s %s%s:".formatted(Wording.lower(found.sort()), found.id(), counts(found)));
            text.words("", found.text());
            FactOut.tell(text, view, List.of(found.cite()));
        }
        return new Tool.Told(
                text.toString(),
                json -> json.list("hits", answer.hits(), hit -> hit(json, view, hit)));
    }

    private static String counts(Findable found) {
        boolean counted = found.sort() == Findable.Sort.CLAIM;
        String standing = found.standing().isEmpty() ? "" : ", " + found.standing();
        return counted ? standing + ", " + Wording.independentSources(found.sources()) : standing;
    }

    private static void hit(JsonOut json, PictureView view, Answer.Hit hit) {
        Findable found = hit.found();
        FactOut out = new FactOut(json, view);
        json.item(() -> {
            json.string("sort", Wording.lower(found.sort()));
            json.string("id", found.id());
            json.string("text", found.text());
            json.string("by", found.label());
            json.stringIfAny("standing", found.standing());
            if (found.sort() == Findable.Sort.CLAIM) {
                out.sources(found.sources());
            } else {
                out.origins(List.of(found.cite()));
            }
            out.cites(List.of(found.cite()));
        });
    }
}
