package org.secondsource.reading.cue;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.language.Sentence;
import org.secondsource.reading.cast.Casting;

/// Reads the sayings of one sentence: those that verbs, nouns, adjectives, "according to" and
/// "given by" introduce.
public final class SayingReader {
    private final List<Reader> readers;
    private final PlainReader plain = new PlainReader();

    public SayingReader(CueLexicon cues) {
        readers =
                List.of(
                        new VerbReader(cues)::read,
                        new NounReader(cues)::read,
                        new AdjectiveReader(cues)::read,
                        new AccordingReader()::read,
                        new GivenReader()::read);
    }

    private interface Reader {
        List<Saying> read(Sentence sentence, Casting cast);
    }

    /// The sayings of a sentence; of two with the same content the first reader's stays.
    public List<Saying> read(Sentence sentence, Casting cast) {
        List<Saying> found = new ArrayList<>();
        for (Reader reader : readers) {
            for (Saying saying : reader.read(sentence, cast)) {
                boolean told =
                        found.stream().anyMatch(other -> other.content().equals(saying.content()));
                if (!told) {
                    found.add(saying);
                }
            }
        }
        found.addAll(plain.read(sentence, cast, found));
        return found;
    }
}
