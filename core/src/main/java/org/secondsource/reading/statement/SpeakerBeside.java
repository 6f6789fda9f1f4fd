package org.secondsource.reading.statement;

import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cue.Saying;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.cue.SpeakerPhrase;
import org.secondsource.text.Span;

/// Gives a quotation that no verb of saying introduces the person who stands right behind it: "“We
/// stay,” Lee laughed", "“We stay.” That was the message from Lee", "“We stay.” — Ann Lee, Vik".
final class SpeakerBeside {
    private static final String[] DASHES = {"—", "–", "--", "-"};

    /// Marks and spaces between a quotation and the words behind it.
    private static final String BETWEEN = ",.?!—–-”\"'’ ";

    /// Marks before the closing mark that tell of words to come about who speaks.
    private static final String LEADING = ",?!—–-";

    private final String text;
    private final Casting cast;

    SpeakerBeside(String text, Casting cast) {
        this.text = text;
        this.cast = cast;
    }

    /// The quotation as the word of whoever the sentence around or behind it tells.
    Optional<Saying> of(Iterable<Sentence> sentences, Span speech) {
        int next = speech.end();
        while (next < text.length() && BETWEEN.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        for (Sentence sentence : sentences) {
            boolean behind = sentence.span().start() >= speech.end();
            int first = sentence.indexAt(next);
            boolean holds = sentence.span().start() <= next && next < sentence.span().end();
            if (holds) {
                Optional<Saying> told =
                        behind
                                ? byMessage(sentence, speech).or(() -> bySpeaking(sentence, speech))
                                : byVerb(sentence, first, speech);
                return told.or(() -> bySignature(sentence, first, speech));
            }
        }
        return Optional.empty();
    }

    /// "That was the blunt | message from Lee".
    private Optional<Saying> byMessage(Sentence sentence, Span speech) {
        boolean points = sentence.isWord(0, "that", "this", "those", "such");
        for (int i = 2; points && i < sentence.size(); i++) {
            boolean message =
                    sentence.token(i).head() < 0
                            && cast.nouns().isWord(sentence.token(i))
                            && sentence.dependent(i, "cop").isPresent();
            if (message && !sentence.isNegated(i)) {
                for (int of : sentence.dependents(i)) {
                    if (sentence.isLedBy(of, "from", "of") && person(sentence, of).isPresent()) {
                        return saying(sentence, i, of, speech);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// "“We stay.” | Lee was speaking at a meeting in Vik."
    private Optional<Saying> bySpeaking(Sentence sentence, Span speech) {
        for (int i = 0; i < sentence.size(); i++) {
            int verb = sentence.token(i).head();
            boolean speaks =
                    sentence.isRelation(i, "nsubj")
                            && sentence.hasLemma(verb, "speak", "talk")
                            && sentence.token(verb).hasTag("VBG")
                            && sentence.token(verb).head() < 0
                            && !sentence.isNegated(verb);
            if (speaks && person(sentence, i).isPresent()) {
                return saying(sentence, verb, i, speech);
            }
        }
        return Optional.empty();
    }

    /// "“…,” | Lee laughed", "“…?” | laughed Lee": a verb that has nothing else to tell.
    private Optional<Saying> byVerb(Sentence sentence, int first, Span speech) {
        int last = speech.end();
        boolean led =
                last < text.length() && LEADING.indexOf(text.charAt(last)) >= 0
                        || LEADING.indexOf(text.charAt(last - 1)) >= 0;
        int name = nameEnd(sentence, first);
        if (led && name > first && tellsNoMore(sentence, name)) {
            return saying(sentence, name, name - 1, speech);
        }
        int behind = nameEnd(sentence, first + 1);
        return led && behind > first + 1 && tellsNoMore(sentence, first)
                ? saying(sentence, first, behind - 1, speech)
                : Optional.empty();
    }

    private static boolean tellsNoMore(Sentence sentence, int verb) {
        return sentence.holds(verb)
                && sentence.token(verb).hasTag("VBD", "VBZ")
                && !sentence.hasLemma(verb, "be", "have", "do")
                && sentence.dependent(verb, "obj", "ccomp", "xcomp").stream()
                        .noneMatch(d -> d > verb);
    }

    /// "— | Ann Lee, Vik": nothing but who and where.
    private Optional<Saying> bySignature(Sentence sentence, int first, Span speech) {
        boolean dash =
                sentence.isWord(first - 1, DASHES)
                        || text.substring(
                                        speech.end(),
                                        sentence.token(Math.min(first, sentence.size() - 1))
                                                .start())
                                .matches("[.?!]?[”\"’']\\s*[—–-]+\\s*");
        int end = nameEnd(sentence, first);
        boolean alone =
                end > first
                        && sentence.tokens().subList(end, sentence.size()).stream()
                                .allMatch(token -> token.isProperNoun() || token.isMark());
        return dash && alone ? saying(sentence, end - 1, end - 1, speech) : Optional.empty();
    }

    /// The word behind the person's name that starts at a word; the word itself where none does.
    private int nameEnd(Sentence sentence, int first) {
        int at = first;
        OptionalInt person = person(sentence, first);
        while (person.isPresent() && person(sentence, at).equals(person)) {
            at++;
        }
        return at;
    }

    private OptionalInt person(Sentence sentence, int at) {
        if (!sentence.holds(at)) {
            return OptionalInt.empty();
        }
        Token token = sentence.token(at);
        OptionalInt member = cast.namedAt(token);
        boolean person =
                token.isProperNoun()
                        && member.isPresent()
                        && cast.kindOf(member.getAsInt()) == ActorKind.PERSON;
        return person ? member : OptionalInt.empty();
    }

    private Optional<Saying> saying(Sentence sentence, int cue, int speaker, Span speech) {
        OptionalInt member = cast.speakerAt(sentence, speaker);
        return member.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Saying(
                                sentence,
                                cue,
                                sentence.token(cue).span(),
                                SpeakerPhrase.around(sentence, speaker, cue).span(sentence),
                                member.getAsInt(),
                                Sort.SAY,
                                speech,
                                OptionalInt.empty()));
    }
}
