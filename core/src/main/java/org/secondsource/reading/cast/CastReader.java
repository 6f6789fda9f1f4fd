package org.secondsource.reading.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.text.Span;

/// Finds who appears in a report: persons with their posts, states, organisations.
public final class CastReader {
    private final Gazetteer gazetteer;
    private final Nouns nouns;
    private final NameFinder finder;

    public CastReader(Gazetteer gazetteer, Nouns nouns) {
        this.gazetteer = gazetteer;
        this.nouns = nouns;
        this.finder = new NameFinder(gazetteer, nouns);
    }

    /// The cast with all names of the report.
    public Casting read(String text, List<Sentence> sentences) {
        List<FoundName> names = new ArrayList<>();
        for (Sentence sentence : sentences) {
            finder.find(sentence).forEach(name -> names.add(new FoundName(sentence, name)));
        }
        FamilyNames.in(sentences, names).forEach(names::add);
        List<Span> credits = CreditNames.in(text);
        names.removeIf(each -> isCredit(each, credits));
        NameKinds kinds = new NameKinds(nouns, names);
        List<FoundName> found =
                names.stream()
                        .map(each -> new FoundName(each.sentence(), kinds.settled(each)))
                        .filter(each -> isActor(each.sentence(), each.name()))
                        .toList();
        Casting casting = new Casting(text, gazetteer, nouns, kinds);
        // Full names first, so that a family name finds its person wherever it stands, and the
        // first
        // word of a body's name its body.
        found.stream()
                .sorted(Comparator.comparingInt(CastReader::rank))
                .forEach(each -> casting.addName(each.sentence(), each.name()));
        found.forEach(each -> casting.readOffices(each.sentence(), each.name()));
        sentences.forEach(casting::readPair);
        return casting;
    }

    private static boolean isCredit(FoundName found, List<Span> credits) {
        Span span = found.sentence().span(found.name().first(), found.name().last());
        return found.name().kind() == NameKind.PERSON
                && credits.stream().anyMatch(credit -> credit.contains(span));
    }

    private static int rank(FoundName found) {
        return found.name().first() - found.name().last();
    }

    /// A place is an actor only where its government is meant: as a state's own name anywhere, as a
    /// seat that acts or is acted upon, not as the place where something happens.
    private static boolean isActor(Sentence sentence, NameFinder.Name name) {
        if (name.kind() == NameKind.PERSON || name.kind() == NameKind.ORGANISATION) {
            return name.entry().filter(e -> e.sense() == Gazetteer.Sense.DEMONYM).isEmpty();
        }
        if (name.entry().isEmpty()) {
            return false;
        }
        return switch (name.entry().get().sense()) {
            case NAME, INSTITUTION -> true;
            case SEAT -> !isPlace(sentence, name);
            case DEMONYM -> false;
        };
    }

    private static boolean isPlace(Sentence sentence, NameFinder.Name name) {
        String before =
                sentence.preposition(name.last())
                        .or(() -> sentence.preposition(name.first()))
                        .orElse("");
        boolean dateline =
                name.first() == 0 && sentence.isWord(name.last() + 1, ",", ":", "-", "--");
        return dateline
                || List.of("in", "at", "to", "near", "around", "outside", "into", "across", "over")
                        .contains(before);
    }
}
