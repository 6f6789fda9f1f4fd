package org.secondsource.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;

/// A past day on which a sentence tells that something was: "Lee visited the port on Monday".
///
/// @param at index of the day's word in its sentence
record NarratedDay(Sentence sentence, int at, When.Said when) {
    /// Occasions on which people speak.
    private static final Set<String> OCCASIONS =
            Words.of(
                    "call, talk, talks, meeting, conference, visit, ceremony, rally, hearing,"
                            + " interview, summit, speech, protest, march, gathering, funeral,"
                            + " debate, session, conversation, briefing, signing, deal");

    /// What people do where others hear them.
    private static final Set<String> APPEARING =
            Words.of(
                    "visit, meet, speak, talk, address, attend, tour, host, greet, appear, testify,"
                            + " sign, gather, march, rally, protest, campaign, arrive, celebrate,"
                            + " commemorate");

    /// The days of the sentences, in the order of the text.
    ///
    /// @param cueDays days that date a statement and nothing else
    static List<NarratedDay> in(
            List<Sentence> sentences, List<TimeMention> times, Set<When> cueDays) {
        List<NarratedDay> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (TimeMention time : times) {
                When.Said when = new When.Said(time.span(), time.expression());
                if (sentence.span().contains(time.span())
                        && time.expression().isPastDay()
                        && !cueDays.contains(when)) {
                    int at = sentence.indexAt(time.span().start());
                    if (!Clauses.isLimit(sentence, at)) {
                        found.add(new NarratedDay(sentence, at, when));
                    }
                }
            }
        }
        return found;
    }

    int start() {
        return when.span().start();
    }

    /// Whether the sentence's main clause tells of people who meet, speak or appear somewhere.
    boolean isOccasion() {
        if (Clauses.isAside(sentence, at)) {
            return false;
        }
        for (Token token : sentence.tokens()) {
            boolean occasion = token.isNoun() && OCCASIONS.contains(token.lowerLemma());
            if (occasion || token.isVerb() && APPEARING.contains(token.lowerLemma())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence names a member of the cast, but for its relative clauses.
    boolean names(int member, Casting cast) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean named = cast.namedAt(sentence.token(i)).orElse(-1) == member;
            if (named && !Clauses.isAside(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /// "Survivors spoke on Monday to the paper": what follows was said there.
    boolean opensSpeech() {
        int verb = sentence.verbAbove(at).orElse(-1);
        return sentence.hasLemma(verb, "speak", "talk") && !Clauses.isAside(sentence, at);
    }
}
