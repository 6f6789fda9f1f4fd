package org.secondsource.claim.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.secondsource.claim.parts.PartsReader;
import org.secondsource.claim.said.Said;
import org.secondsource.reading.Reading;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.proposition.StandaloneText;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Chooses the words that tell a claim: words of one member that read alone, and that most of the
/// others say too. Who does not say what is shown does not vouch for it.
public final class ClearestWording {
    /// Share of the content words shown that a member must tell, to vouch for them. The share from
    /// which two sentences are held to say the same, asked here of one side alone.
    private static final double LEAST_COVERED = PropositionGroups.LEAST_ALIKE;

    private final Map<ReportId, Reading> readings;
    private final Map<ReportId, PartsReader> parts;

    /// @param readings of all reports of the members, and their parts
    public ClearestWording(Map<ReportId, Reading> readings, Map<ReportId, PartsReader> parts) {
        this.readings = Map.copyOf(readings);
        this.parts = Map.copyOf(parts);
    }

    /// @param text what is shown
    /// @param from the member whose words it is
    /// @param backing the members that say all of it
    /// @param others the members that say otherwise: they do not tell this claim
    public record Choice(
            String text, Said.InWords from, List<Said.InWords> backing, List<Said.InWords> others) {
        public Choice {
            backing = List.copyOf(backing);
            others = List.copyOf(others);
        }

        private long reports() {
            return backing.stream().map(said -> said.report().id()).distinct().count();
        }
    }

    /// The words for what some members say; empty where none of them reads alone.
    public Optional<Choice> choose(List<Asserted> members) {
        List<Said.InWords> said = members.stream().map(Asserted::said).toList();
        boolean single = said.stream().map(s -> s.report().id()).distinct().count() == 1;
        if (single) {
            return members.stream()
                    .map(Asserted::said)
                    .filter(s -> s.proposition().readsAlone())
                    .min(Comparator.comparing((Said.InWords s) -> s.proposition().inner()))
                    .map(s -> new Choice(fullest(s.proposition()).text(), s, said, List.of()));
        }
        return clearest(said, said);
    }

    /// The words of one of some members for what all of them say; empty where it does not read
    /// alone.
    public Optional<Choice> choose(List<Asserted> members, Asserted from) {
        return clearest(List.of(from.said()), members.stream().map(Asserted::said).toList());
    }

    private Optional<Choice> clearest(List<Said.InWords> some, List<Said.InWords> said) {
        List<Worded.Content> told = said.stream().map(this::whole).toList();
        List<Choice> choices = new ArrayList<>();
        for (Said.InWords from : some) {
            forms(from.proposition()).forEach(form -> choices.add(choice(form, from, said, told)));
        }
        return choices.stream()
                .max(
                        Comparator.comparingLong(Choice::reports)
                                .thenComparingInt(choice -> -brackets(choice))
                                .thenComparingInt(choice -> choice.text().length())
                                .thenComparing(
                                        choice -> choice.from().cite(), Comparator.reverseOrder()));
    }

    /// Brackets in a text: words that stand elsewhere make it less plain.
    private static int brackets(Choice choice) {
        return (int) choice.text().chars().filter(c -> c == '[').count();
    }

    private static StandaloneText fullest(Proposition proposition) {
        return proposition.whole().or(proposition::core).orElseThrow();
    }

    private static Stream<StandaloneText> forms(Proposition proposition) {
        return Stream.concat(proposition.core().stream(), proposition.whole().stream()).distinct();
    }

    private Choice choice(
            StandaloneText form,
            Said.InWords from,
            List<Said.InWords> said,
            List<Worded.Content> told) {
        Worded.Content shown = content(from, form.words());
        List<Said.InWords> backing = new ArrayList<>();
        List<Said.InWords> others = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).equals(from) || covers(told.get(i), shown)) {
                backing.add(said.get(i));
            } else if (told.get(i).parts().contradicts(shown.parts())) {
                others.add(said.get(i));
            }
        }
        return new Choice(form.text(), from, backing, others);
    }

    private static boolean covers(Worded.Content told, Worded.Content shown) {
        Set<String> shared = new HashSet<>(shown.words());
        shared.retainAll(told.words());
        return told.parts().covers(shown.parts())
                && shared.size() >= LEAST_COVERED * shown.words().size();
    }

    /// All that a member tells: its clause, and the subject that it shares with another.
    private Worded.Content whole(Said.InWords said) {
        List<Span> stretches = new ArrayList<>(said.proposition().kernel());
        stretches.add(said.proposition().span());
        return content(said, stretches);
    }

    private Worded.Content content(Said.InWords said, List<Span> stretches) {
        ReportId report = said.report().id();
        return Worded.content(
                said,
                stretches,
                Objects.requireNonNull(readings.get(report)),
                Objects.requireNonNull(parts.get(report)));
    }
}
