package org.secondsource.exchange.assistant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.actor.Actor;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.exchange.assistant.Tool.Argument;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.ledger.ClaimLedger;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.text.Cite;

/// What is claimed, and who stands behind it.
final class ClaimTools {
    private ClaimTools() {}

    static List<Tool> all() {
        return List.of(claimsTool(), claimTool(), sourcesTool(), whoSaysTool());
    }

    private static Tool claimsTool() {
        return new Tool(
                "claims",
                "Lists claims, those with most independent sources first, each with its"
                        + " standing, its counts and its cites. A count is of independent"
                        + " sources, never of headlines or reports.",
                List.of(
                        Argument.words(
                                "query", "words that must all stand in it or be of who says it"),
                        Argument.words(
                                "standing",
                                "corroborated, single source, disputed, denied or superseded"),
                        Argument.number("min_sources", "at least so many independent sources"),
                        Argument.words("story", "only of the story of this id"),
                        Argument.day("as_of", "as it stood at the end of this day"),
                        Argument.number("limit", "how many, 20 if not said, at most 100"),
                        Argument.number("offset", "how many to leave out before them")),
                List.of("total", "claims"),
                ClaimTools::claims);
    }

    private static Tool claimTool() {
        return new Tool(
                "claim",
                "Tells all of one claim: how it stood day by day, why it has so many"
                        + " independent sources, who told it in which words, and how it stands to"
                        + " other claims.",
                List.of(Argument.needed("id", "of the claim")),
                List.of("claim", "history", "counting", "tellings", "relations"),
                ClaimTools::claim);
    }

    private static Tool sourcesTool() {
        return new Tool(
                "sources",
                "Tells who stands behind a claim, a telling each: who says it, in which"
                        + " report, on which day, from which origin the words come; and the two"
                        + " counts, of independent sources and of origins.",
                List.of(Argument.needed("id", "of the claim")),
                List.of("id", "independent_sources", "origins", "tellings"),
                ClaimTools::sources);
    }

    private static Tool whoSaysTool() {
        return new Tool(
                "who_says",
                "Lists what somebody says: the claims for which a person, state,"
                        + " organisation or outlet vouches, each with its counts and cites.",
                List.of(
                        Argument.needed("who", "a name, or words of one"),
                        Argument.words("about", "words that must all stand in the claim"),
                        Argument.number("limit", "how many, 20 if not said, at most 100"),
                        Argument.number("offset", "how many to leave out before them")),
                List.of("total", "claims"),
                ClaimTools::whoSays);
    }

    /// A claim as it stands, or as it stood on a day, when less was told of it.
    private record Stood(
            Claim claim, Claim.Standing standing, SourceCount sources, Optional<LocalDate> day) {}

    private static Tool.Told claims(Asked asked, Subject subject) {
        PictureView view = subject.view();
        Optional<WordMatch> words = asked.words("query").map(WordMatch::of);
        Optional<String> standing = asked.words("standing").map(word -> word.replace('-', ' '));
        Optional<String> story = asked.words("story");
        Optional<LocalDate> day = asked.day("as_of");
        int least = asked.least();
        List<Stood> found =
                inOrder(view)
                        .flatMap(claim -> stood(claim, day).stream())
                        .filter(one -> one.sources().min() >= least)
                        .filter(one ->
                                standing.isEmpty()
                                        || standing.get().equals(Wording.lower(one.standing())))
                        .filter(one ->
                                story.isEmpty()
                                        || view.story(one.claim().wording().report())
                                                .filter(id -> id.toString().equals(story.get()))
                                                .isPresent())
                        .filter(one ->
                                words.isEmpty() || words.get().matches(texts(view, one.claim())))
                        .toList();
        Listed<Stood> listed = Listed.of(found, asked);
        Fenced text = new Fenced().own(listed.told("claim"));
        listed.shown().forEach(one -> tell(text, view, one));
        return new Tool.Told(
                text.toString(),
                json -> {
                    listed.count(json);
                    json.list("claims", listed.shown(), one -> claim(json, view, one));
                });
    }

    private static void tell(Fenced text, PictureView view, Stood one) {
        if (one.day().isEmpty()) {
            FactOut.tell(text, view, one.claim());
            return;
        }
        text.own(
                "%s: %s, %s then."
                        .formatted(
                                one.claim().id(),
                                Wording.lower(one.standing()),
                                Wording.independentSources(one.sources())));
        FactOut.tell(text, view, cites(view, one));
    }

    private static void claim(JsonOut json, PictureView view, Stood one) {
        FactOut out = new FactOut(json, view);
        if (one.day().isEmpty()) {
            out.claim(one.claim());
            return;
        }
        json.item(() -> {
            json.string("id", one.claim().id().value());
            json.string("standing", Wording.lower(one.standing()));
            out.sources(one.sources());
            out.cites(cites(view, one));
        });
    }

    /// The words that had come out by the day.
    private static List<Cite> cites(PictureView view, Stood one) {
        LocalDate day = one.day().orElse(LocalDate.MAX);
        return view.cites(one.claim()).stream()
                .filter(cite ->
                        view.lookup()
                                .published(cite.report())
                                .filter(published -> !published.isAfter(day))
                                .isPresent())
                .toList();
    }

    private static Stream<Claim> inOrder(PictureView view) {
        return ClaimLedger.of(view.picture()).entries().stream()
                .flatMap(entry -> view.claim(entry.id()).stream());
    }

    /// How it stood at the end of a day; empty where it was not told by then.
    private static Optional<Stood> stood(Claim claim, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return Optional.of(new Stood(claim, claim.standing(), claim.independentSources(), day));
        }
        return claim.history().stream()
                .filter(one -> !one.since().isAfter(day.get()))
                .reduce((first, next) -> next)
                .map(one -> new Stood(claim, one.standing(), one.independentSources(), day));
    }

    private static List<String> texts(PictureView view, Claim claim) {
        List<String> texts = new ArrayList<>(List.of(claim.text(), view.behind(claim)));
        texts.addAll(view.asserters(claim));
        view.cites(claim).forEach(cite -> texts.add(cite.exact()));
        return texts;
    }

    private static Claim found(PictureView view, Asked asked) {
        String id = asked.needed("id");
        return view.picture()
                .named(id)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "id: there is no such claim; the tools claims and search give ids"));
    }

    private static Tool.Told claim(Asked asked, Subject subject) {
        PictureView view = subject.view();
        Claim claim = found(view, asked);
        ClaimLedger.Entry entry =
                ClaimLedger.of(view.picture()).entries().stream()
                        .filter(each -> each.id().equals(claim.id()))
                        .findFirst()
                        .orElseThrow();
        Fenced text = new Fenced();
        FactOut.tell(text, view, claim);
        entry.history()
                .forEach(one ->
                        text.own(
                                "Since %s: %s, %s."
                                        .formatted(one.since(), one.standing(), one.sources())));
        entry.counting().forEach(why -> text.words("counted: ", why));
        entry.relations()
                .forEach(one -> {
                    text.own("%s %s:".formatted(Wording.upper(one.kind()), one.claim()));
                    text.words("", one.text());
                    text.words("why: ", one.why());
                });
        return new Tool.Told(
                text.toString(),
                json -> {
                    json.object("claim", () -> new FactOut(json, view).claimFields(claim));
                    json.list("history", claim.history(), one -> history(json, view, one));
                    json.words("counting", entry.counting());
                    tellings(json, view, claim);
                    json.list("relations", entry.relations(), one -> relation(json, one));
                });
    }

    private static void history(JsonOut json, PictureView view, Claim.Stood one) {
        json.item(() -> {
            json.string("since", one.since().toString());
            json.string("standing", Wording.lower(one.standing()));
            new FactOut(json, view).sources(one.independentSources());
        });
    }

    private static void relation(JsonOut json, ClaimLedger.Relation one) {
        json.item(() -> {
            json.string("kind", one.kind());
            json.string("claim", one.claim().value());
            json.string("text", one.text());
            json.string("why", one.why());
        });
    }

    private static void tellings(JsonOut json, PictureView view, Claim claim) {
        json.list("tellings", view.lookup().propositions(claim), each -> telling(json, view, each));
    }

    private static void telling(JsonOut json, PictureView view, Proposition each) {
        json.item(() -> {
            json.string("speaker", speaker(view, each));
            json.string("state", Wording.lower(each.state()));
            json.list("cites", List.of(view.lookup().cite(each)), new FactOut(json, view)::cite);
        });
    }

    private static String speaker(PictureView view, Proposition each) {
        return view.lookup()
                .speaker(each.id().report(), each.attribution())
                .map(view.lookup()::name)
                .orElse("the report itself");
    }

    private static Tool.Told sources(Asked asked, Subject subject) {
        PictureView view = subject.view();
        Claim claim = found(view, asked);
        Fenced text =
                new Fenced()
                        .own(
                                "%s: %s."
                                        .formatted(
                                                claim.id(),
                                                Wording.independentSources(
                                                        claim.independentSources())));
        text.words("", claim.text());
        for (Proposition each : view.lookup().propositions(claim)) {
            Cite cite = view.lookup().cite(each);
            text.words("said by: ", speaker(view, each));
            FactOut.tell(text, view, List.of(cite));
        }
        return new Tool.Told(
                text.toString(),
                json -> {
                    FactOut out = new FactOut(json, view);
                    json.string("id", claim.id().value());
                    json.string("text", Wording.sentence(claim.text()));
                    json.words("asserters", view.asserters(claim));
                    out.sources(claim.independentSources());
                    out.origins(view.cites(claim));
                    tellings(json, view, claim);
                });
    }

    private static Tool.Told whoSays(Asked asked, Subject subject) {
        PictureView view = subject.view();
        WordMatch who = WordMatch.of(asked.needed("who"));
        Optional<WordMatch> about = asked.words("about").map(WordMatch::of);
        List<Claim> found =
                inOrder(view)
                        .filter(claim -> names(view, claim).anyMatch(n -> who.matches(List.of(n))))
                        .filter(claim -> about.isEmpty() || about.get().matches(texts(view, claim)))
                        .toList();
        Listed<Claim> listed = Listed.of(found, asked);
        Fenced text = new Fenced().own(listed.told("claim"));
        listed.shown().forEach(claim -> FactOut.tell(text, view, claim));
        return new Tool.Told(
                text.toString(),
                json -> {
                    listed.count(json);
                    json.list("claims", listed.shown(), new FactOut(json, view)::claim);
                });
    }

    /// All names of those who vouch for a claim.
    private static Stream<String> names(PictureView view, Claim claim) {
        Stream<String> actors =
                claim.asserters().stream()
                        .flatMap(id -> view.picture().cast().find(id).stream())
                        .flatMap(ClaimTools::names);
        return Stream.concat(actors, claim.voices().stream().map(view.lookup()::name));
    }

    private static Stream<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
    }
}
