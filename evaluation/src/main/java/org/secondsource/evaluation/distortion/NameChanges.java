package org.secondsource.evaluation.distortion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.text.Span;

/// Changes who did it, where and when.
final class NameChanges {
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> TOWNS = List.of("Nairobi", "Hanoi", "Quito", "Perth");
    private static final Set<String> MONTHS =
            Set.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December",
                    "Jan.",
                    "Feb.",
                    "Aug.",
                    "Sept.",
                    "Oct.",
                    "Nov.",
                    "Dec.");

    /// What two do together is the same whoever is named first.
    private static final String[] MUTUAL = {
        "meet", "talk", "speak", "agree", "discuss", "share", "marry", "join", "sign", "cooperate"
    };

    private NameChanges() {}

    static List<Change> of(Passage passage) {
        List<Change> changes = new ArrayList<>();
        actor(passage).ifPresent(changes::add);
        for (int i : passage.words()) {
            day(passage, i).ifPresent(changes::add);
            place(passage, i).ifPresent(changes::add);
        }
        return changes;
    }

    /// Subject and another actor of the main verb change places; where there is no other, another
    /// actor of the report takes the subject's.
    private static Optional<Change> actor(Passage passage) {
        OptionalInt root = passage.root();
        if (root.isEmpty()) {
            return Optional.empty();
        }
        int verb = root.getAsInt();
        Sentence sentence = passage.sentence();
        int subject = sentence.dependent(verb, "nsubj").orElse(-1);
        Optional<Span> who = named(passage, subject);
        if (who.isEmpty()) {
            return Optional.empty();
        }
        for (int i : sentence.dependents(verb)) {
            Optional<Span> whom =
                    sentence.isRelation(i, "obj", "obl") ? named(passage, i) : Optional.empty();
            if (whom.isPresent()
                    && whom.get().start() > who.get().end()
                    && !sentence.hasLemma(verb, MUTUAL)
                    && !isSame(passage, who.get(), whom.get())) {
                String text = passage.text();
                String swapped =
                        whom.get().of(text)
                                + text.substring(who.get().end(), whom.get().start())
                                + who.get().of(text);
                return Optional.of(new Change(Kind.ACTOR, who.get().cover(whom.get()), swapped));
            }
        }
        return another(passage, who.get()).map(name -> new Change(Kind.ACTOR, who.get(), name));
    }

    /// The whole name at a word, if an actor of the report bears it.
    private static Optional<Span> named(Passage passage, int index) {
        if (!passage.holds(index) || !passage.sentence().token(index).isProperNoun()) {
            return Optional.empty();
        }
        Span word = passage.sentence().token(index).span();
        return passage.read().reading().cast().stream()
                .filter(NameChanges::isParty)
                .flatMap(member -> member.mentions().stream())
                .filter(span -> span.contains(word) && passage.content().contains(span))
                .filter(span ->
                        span.of(passage.text())
                                .matches("\\p{Lu}[\\p{L}.'-]*( \\p{Lu}[\\p{L}.'-]*)*"))
                .filter(span -> !isDateline(passage.text(), span))
                .findFirst();
    }

    /// "LIMA (Northwire)": no actor of what follows.
    private static boolean isDateline(String text, Span name) {
        String word = name.of(text);
        return word.equals(word.toUpperCase(Locale.ROOT)) && text.startsWith(" (", name.end());
    }

    private static boolean isParty(Member member) {
        return member.kind() == ActorKind.PERSON
                || member.kind() == ActorKind.STATE
                || member.kind() == ActorKind.ORGANISATION;
    }

    private static boolean isSame(Passage passage, Span a, Span b) {
        return passage.read().reading().cast().stream()
                .anyMatch(member -> member.mentions().contains(a) && member.mentions().contains(b));
    }

    private static Optional<String> another(Passage passage, Span who) {
        List<Member> cast = passage.read().reading().cast();
        Optional<Member> own =
                cast.stream().filter(member -> member.mentions().contains(who)).findFirst();
        Set<String> others = new TreeSet<>();
        for (Member member : cast) {
            boolean alike = own.isPresent() && member.kind() == own.get().kind();
            boolean speaks =
                    passage.statement().attribution() instanceof Attribution.By by
                            && by.member() == member.index();
            if (alike
                    && !speaks
                    && own.get().index() != member.index()
                    && member.name().matches("\\p{Lu}[\\p{L}.'-]*( \\p{Lu}[\\p{L}.'-]*)+")) {
                others.add(member.name());
            }
        }
        return others.stream()
                .filter(name -> !passage.sentence().span().of(passage.text()).contains(name))
                .findFirst();
    }

    private static Optional<Change> day(Passage passage, int i) {
        Token token = passage.sentence().token(i);
        int day = DAYS.indexOf(token.word());
        if (day >= 0) {
            return Optional.of(new Change(Kind.DAY, token.span(), DAYS.get((day + 2) % 7)));
        }
        boolean dated = i > 0 && MONTHS.contains(passage.sentence().token(i - 1).word());
        if (dated && token.word().matches("[12]?\\d")) {
            int number = Integer.parseInt(token.word());
            String other = String.valueOf(number > 20 ? number - 4 : number + 4);
            return Optional.of(new Change(Kind.DAY, token.span(), other));
        }
        return Optional.empty();
    }

    private static Optional<Change> place(Passage passage, int i) {
        Sentence sentence = passage.sentence();
        Token token = sentence.token(i);
        boolean place =
                token.name() == NameKind.LOCATION
                        && sentence.isLedBy(i, "in", "at", "near", "from", "to");
        boolean alone =
                i > 0
                        && sentence.token(i - 1).name() != NameKind.LOCATION
                        && !sentence.token(i - 1).isCapitalised()
                        && (i + 1 >= sentence.size() || !sentence.token(i + 1).isCapitalised())
                        && !sentence.isWord(i + 1, "'s", "’s", "of");
        if (!place || !alone || !passage.holds(i)) {
            return Optional.empty();
        }
        String town = TOWNS.get(Math.floorMod(token.word().length(), TOWNS.size()));
        return Optional.of(new Change(Kind.PLACE, token.span(), town));
    }
}
