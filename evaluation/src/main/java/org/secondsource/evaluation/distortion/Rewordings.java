package org.secondsource.evaluation.distortion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.text.Span;

/// Says the same in another construction.
final class Rewordings {
    /// "Peru's energy minister Ana Rojas" and "Peruvian Energy Minister Ana Rojas".
    private static final Pattern OFFICE =
            Pattern.compile(
                    "(\\p{Lu}\\p{L}+)(?:['’]s)? ((?:\\p{L}+ ){0,2}(?i:president|minister|chancellor"
                            + "|ambassador|mayor|secretary|spokesman|spokeswoman|governor|chief))"
                            + ",? (\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)(?! \\p{Lu})(,?)");

    private static final Pattern DAY_LAST =
            Pattern.compile("(?s)(.*\\S)( on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)");

    private final Gazetteer gazetteer;

    Rewordings(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Change> of(Passage passage) {
        List<Change> changes = new ArrayList<>();
        voice(passage).ifPresent(changes::add);
        order(passage).ifPresent(changes::add);
        office(passage).ifPresent(changes::add);
        for (int i : passage.words()) {
            nationality(passage, i).ifPresent(changes::add);
        }
        return changes;
    }

    /// "A signed B" and "B was signed by A".
    private static Optional<Change> voice(Passage passage) {
        Sentence sentence = passage.sentence();
        int verb = passage.root().orElse(-1);
        OptionalInt subject = sentence.dependent(verb, "nsubj");
        OptionalInt object = sentence.dependent(verb, "obj");
        boolean active = verb >= 0 && sentence.token(verb).hasTag("VBD");
        if (!active || subject.isEmpty() || object.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> who = sentence.subtree(subject.getAsInt());
        List<Integer> what = sentence.subtree(object.getAsInt());
        boolean adjoining = who.getLast() + 1 == verb && what.getFirst() == verb + 1;
        boolean inside = passage.holds(who.getFirst()) && passage.holds(what.getLast());
        boolean plain =
                sentence.dependent(verb, "iobj", "conj", "ccomp", "xcomp").isEmpty()
                        && !sentence.hasLemma(verb, "have", "be", "say")
                        && canTurn(sentence, subject.getAsInt(), object.getAsInt(), what);
        return adjoining && inside && isRun(who) && isRun(what) && plain
                ? Optional.of(turned(passage, verb, who, what, object.getAsInt()))
                : Optional.empty();
    }

    private static boolean canTurn(Sentence sentence, int subject, int object, List<Integer> what) {
        return !sentence.token(subject).isPronoun()
                && !sentence.token(subject).hasTag("WP", "WDT", "DT")
                && !sentence.token(object).isPronoun()
                && sentence.token(object).name() != NameKind.PERSON
                && what.stream()
                        .noneMatch(i -> sentence.token(i).hasTag("PRP$", "WDT", "WP", "IN"));
    }

    private static Change turned(
            Passage passage, int verb, List<Integer> who, List<Integer> what, int object) {
        Sentence sentence = passage.sentence();
        boolean many =
                sentence.token(object).isPlural() || sentence.dependent(object, "conj").isPresent();
        String first = passage.written(what.getFirst(), what.getLast());
        String last = passage.written(who.getFirst(), who.getLast());
        boolean opens = who.getFirst() == 0;
        String words =
                "%s %s %s by %s"
                        .formatted(
                                opens ? Sayings.capitalised(first) : first,
                                many ? "were" : "was",
                                VerbForms.participle(sentence.lowerLemma(verb)),
                                opens ? Sayings.inner(last) : last);
        return new Change(Kind.VOICE, sentence.span(who.getFirst(), what.getLast()), words);
    }

    private static boolean isRun(List<Integer> words) {
        return words.getLast() - words.getFirst() + 1 == words.size();
    }

    /// "… on Monday" and "on Monday …".
    private static Optional<Change> order(Passage passage) {
        Span content = passage.content();
        Matcher last = DAY_LAST.matcher(content.of(passage.text()));
        boolean opens = content.start() == passage.sentence().span().start();
        boolean clause =
                passage.root().isPresent()
                        && !passage.sentence()
                                .token(passage.words().getFirst())
                                .hasTag("WP", "WDT", "WRB");
        if (!last.matches() || passage.statement().direct() || !clause) {
            return Optional.empty();
        }
        String day = last.group(2).strip();
        String words =
                opens
                        ? Sayings.capitalised(day) + ", " + Sayings.inner(last.group(1))
                        : day + " " + last.group(1);
        return Optional.of(new Change(Kind.ORDER, content, words));
    }

    private Optional<Change> office(Passage passage) {
        Span whole = passage.sentence().span();
        Matcher office = OFFICE.matcher(whole.of(passage.text()));
        if (!office.find()) {
            return Optional.empty();
        }
        Optional<Gazetteer.Entry> state =
                gazetteer.find(office.group(1)).filter(entry -> entry.kind() == ActorKind.STATE);
        if (state.isEmpty()) {
            return Optional.empty();
        }
        Span found = new Span(whole.start() + office.start(), whole.start() + office.end());
        String of = article(state.get().name()) + state.get().name();
        String title = office.group(2).toLowerCase(Locale.ROOT);
        String words = "%s, the %s of %s,".formatted(office.group(3), title, of);
        return Optional.of(new Change(Kind.OFFICE, found, words));
    }

    /// "Norwegian exporters" and "exporters of Norway".
    private Optional<Change> nationality(Passage passage, int i) {
        Sentence sentence = passage.sentence();
        Optional<Gazetteer.Entry> state =
                gazetteer
                        .find(sentence.token(i).word())
                        .filter(entry -> entry.kind() == ActorKind.STATE)
                        .filter(entry -> entry.sense() == Gazetteer.Sense.DEMONYM);
        boolean modifies =
                sentence.token(i).hasTag("JJ")
                        && i + 1 < sentence.size()
                        && sentence.token(i + 1).hasTag("NN", "NNS")
                        && passage.holds(i + 1)
                        && (i + 2 >= sentence.size() || !sentence.token(i + 2).isNoun())
                        && !sentence.isWord(i + 2, "'s", "’s", "-", "’")
                        && !sentence.token(i + 1).isCapitalised();
        if (state.isEmpty()
                || !modifies
                || i > 0 && sentence.token(i - 1).hasTag("JJ", "CD", "CC", "HYPH", ",")) {
            return Optional.empty();
        }
        String words =
                sentence.token(i + 1).word()
                        + " of "
                        + article(state.get().name())
                        + state.get().name();
        return Optional.of(
                new Change(
                        Kind.NATIONALITY,
                        sentence.span(i, i + 1),
                        i == 0 ? Sayings.capitalised(words) : words));
    }

    private static String article(String state) {
        return state.matches("United .*|Netherlands|Philippines") ? "the " : "";
    }
}
