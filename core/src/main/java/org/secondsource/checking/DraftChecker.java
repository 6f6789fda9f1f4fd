package org.secondsource.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.secondsource.actor.ActorNames;
import org.secondsource.actor.Cast;
import org.secondsource.actor.CastJoiner;
import org.secondsource.actor.PlaceNames;
import org.secondsource.checking.CheckedSentence.Held;
import org.secondsource.checking.CheckedSentence.Outcome;
import org.secondsource.checking.CheckedSentence.Part;
import org.secondsource.claim.Claim;
import org.secondsource.claim.DraftClauses;
import org.secondsource.claim.wording.WholeTelling;
import org.secondsource.language.Sentence;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.situation.Picture;
import org.secondsource.story.Story;
import org.secondsource.story.ToldStory;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Checks a draft against a picture, sentence by sentence, by reading both alike.
///
/// A clause is held by a claim where one report's clause of it says the same and has every word of
/// the draft's that says something, hanging together in the same way. A sentence is held where all
/// its clauses are, and every other word of it stands in a sentence that holds one of them: what
/// the program does not read may turn what it reads.
public final class DraftChecker {
    private final ActorNames names;
    private final PlaceNames places;

    public DraftChecker(ActorNames names, PlaceNames places) {
        this.names = names;
        this.places = places;
    }

    /// @param draft as it was read; its id comes behind those of all reports
    public List<CheckedSentence> check(Picture picture, ReadReport draft) {
        Map<Proposition, List<DraftClauses.Holding>> found = new HashMap<>();
        Map<ReportId, Reading> readings = new HashMap<>();
        List<ReadReport> reports = new ArrayList<>();
        for (int i = 0; i < picture.readings().size(); i++) {
            reports.add(new ReadReport(picture.reports().get(i), picture.readings().get(i)));
            readings.put(picture.readings().get(i).report(), picture.readings().get(i));
        }
        for (ToldStory story : ToldStory.of(picture.stories(), reports)) {
            clauses(picture, story, draft)
                    .forEach(clause ->
                            found.computeIfAbsent(clause.proposition(), key -> new ArrayList<>())
                                    .addAll(clause.holding()));
        }
        return draft.reading().sentences().stream()
                .map(sentence -> checked(sentence, draft, found, readings))
                .toList();
    }

    private List<DraftClauses.Clause> clauses(Picture picture, ToldStory told, ReadReport draft) {
        Set<ReportId> ids = new HashSet<>(told.story().reports());
        List<Claim> claims =
                picture.claims().stream()
                        .filter(claim -> ids.contains(claim.wording().report()))
                        .toList();
        if (claims.isEmpty()) {
            return List.of();
        }
        List<ReadReport> all = new ArrayList<>(told.reports());
        all.add(draft);
        List<ReportId> withDraft = new ArrayList<>(told.story().reports());
        withDraft.add(draft.report().id());
        Story story = new Story(told.story().id(), told.story().title(), withDraft);
        Cast cast = new CastJoiner(names).join(all, List.of(story));
        return new DraftClauses(told.reports(), draft, cast, places, claims).clauses();
    }

    private static CheckedSentence checked(
            Sentence sentence,
            ReadReport draft,
            Map<Proposition, List<DraftClauses.Holding>> found,
            Map<ReportId, Reading> readings) {
        String text = draft.report().text();
        List<Part> parts = new ArrayList<>();
        List<DraftClauses.Holding> holding = new ArrayList<>();
        List<Span> held = new ArrayList<>();
        for (Proposition clause : draft.reading().propositions()) {
            if (clause.span().overlaps(sentence.span())) {
                List<DraftClauses.Holding> claims = found.getOrDefault(clause, List.of());
                parts.add(part(clause, text, claims));
                holding.addAll(claims);
                if (!claims.isEmpty()) {
                    held.add(clause.span());
                    held.addAll(clause.kernel());
                }
            }
        }
        List<String> unheld =
                holding.isEmpty()
                        ? List.of()
                        : unheld(sentence, held, sources(holding, readings), text);
        Outcome outcome = outcome(parts, unheld);
        boolean shown = outcome == Outcome.HELD || outcome == Outcome.HELD_IN_PART;
        return new CheckedSentence(
                sentence.span().of(text),
                outcome,
                shown ? parts : parts.stream().map(DraftChecker::bare).toList(),
                unheld);
    }

    private static Part part(Proposition clause, String text, List<DraftClauses.Holding> claims) {
        return new Part(
                clause.span(),
                clause.span().of(text),
                claims.stream().map(each -> new Held(each.claim(), each.cites())).toList());
    }

    private static Part bare(Part part) {
        return new Part(part.span(), part.words(), List.of());
    }

    /// Words outside the clauses that are held belong to a clause that is not, where there is one;
    /// else they belong to all.
    private static Outcome outcome(List<Part> parts, List<String> unheld) {
        if (parts.isEmpty()) {
            return Outcome.NOTHING_READ;
        }
        long held = parts.stream().filter(part -> !part.held().isEmpty()).count();
        if (held == 0 || held == parts.size() && !unheld.isEmpty()) {
            return Outcome.NOT_HELD;
        }
        return held == parts.size() ? Outcome.HELD : Outcome.HELD_IN_PART;
    }

    /// The names of all words of the sentences that hold something.
    private static Set<String> sources(
            List<DraftClauses.Holding> holding, Map<ReportId, Reading> readings) {
        Set<String> words = new HashSet<>();
        for (DraftClauses.Holding each : holding) {
            for (Cite cite : each.cites()) {
                Optional.ofNullable(readings.get(cite.report())).stream()
                        .flatMap(reading -> reading.sentences().stream())
                        .filter(sentence -> sentence.span().overlaps(cite.span()))
                        .flatMap(sentence -> WholeTelling.words(sentence).stream())
                        .forEach(word -> words.addAll(word.names()));
            }
        }
        return words;
    }

    private static List<String> unheld(
            Sentence sentence, List<Span> held, Set<String> sources, String text) {
        Set<String> unheld = new TreeSet<>();
        for (WholeTelling.Word word : WholeTelling.words(sentence)) {
            boolean inside = held.stream().anyMatch(span -> span.contains(word.span()));
            if (!inside && word.names().stream().noneMatch(sources::contains)) {
                unheld.add(word.span().of(text));
            }
        }
        return List.copyOf(unheld);
    }
}
