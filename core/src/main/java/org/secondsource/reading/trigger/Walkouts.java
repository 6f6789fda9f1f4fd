package org.secondsource.reading.trigger;

import java.util.List;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;

/// Tells a strike of workers (PLOVER's PROTEST, mode strike) from a strike of arms.
final class Walkouts {
    private static final Set<String> WORK =
            Words.of(
                    "union, worker, docker, dockworker, longshoreman, teacher, nurse, doctor,"
                            + " driver, pilot, miner, railwayman, staff, crew, employee, walkout,"
                            + " labor, labour, wage, pay, picket, striker");

    private static final Set<String> SORTS =
            Words.of("hunger, general, wildcat, rail, bus, dock, port, warning, pay, wage, school");

    private static final Set<String> ARMS =
            Words.of(
                    "air, missile, drone, rocket, military, artillery, army, navy, warplane, jet,"
                            + " troop, nuclear, preemptive, pre-emptive, retaliatory, precision,"
                            + " bomb, bomber, target, kill, hit, shell");

    private Walkouts() {}

    /// Whether a strike is one of workers: by its own sort, or because work is spoken of and arms
    /// are not.
    ///
    /// @param ofWork whether this sentence or the one before speaks of work
    static boolean isWalkout(Sentence sentence, int strike, boolean ofWork) {
        boolean sort =
                sentence.dependents(strike).stream()
                        .anyMatch(d -> d < strike && SORTS.contains(sentence.lowerLemma(d)));
        return sort || ofWork && !holds(sentence, ARMS);
    }

    /// Whether one of the sentences speaks of work.
    static boolean isOfWork(List<Sentence> sentences) {
        return sentences.stream().anyMatch(sentence -> holds(sentence, WORK));
    }

    private static boolean holds(Sentence sentence, Set<String> words) {
        for (int i = 0; i < sentence.size(); i++) {
            if (words.contains(sentence.lowerLemma(i))) {
                return true;
            }
        }
        return false;
    }
}
