package org.secondsource.claim.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.secondsource.language.DateRange;

class PartsTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    private static final List<String> WORDS = List.of("Peru", "Chile", "sign", "cut", "send");

    @Test
    void whatOnlyOneSideTellsDoesNoHarm() {
        Parts full = named("Peru", "Chile");

        assertThat(full.excludes(named("Peru"))).isFalse();
        assertThat(full.excludes(Parts.NONE)).isFalse();
    }

    @Test
    void whatEachSideTellsOtherwiseMakesTwoClaims() {
        assertThat(named("Peru", "Chile").excludes(named("Peru", "Bolivia"))).isTrue();
        assertThat(on(MONDAY).excludes(on(MONDAY.plusDays(1)))).isTrue();
    }

    @Test
    void whatAPronounMeansIsNotAnother() {
        Parts pronoun =
                parts(new Names(Set.of("Chile"), Set.of("Chile", "Peru")), Deeds.NONE, Days.NONE);

        assertThat(pronoun.excludes(named("Peru"))).isFalse();
    }

    @Test
    void oneNumberOfOtherThingsIsAnother() {
        assertThat(counting("person").hasNumbersOf(counting("boat"))).isFalse();
        assertThat(counting("person").hasNumbersOf(counting("person"))).isTrue();
        assertThat(counting("person").excludesNumbersOf(counting("boat"))).isTrue();
    }

    @Test
    void aDayOfAnotherDeedDoesNotPartFigures() {
        Parts rose = did("rise", MONDAY.plusDays(1));

        assertThat(rose.excludesDeedOf(did("die", MONDAY))).isFalse();
        assertThat(rose.excludesDeedOf(did("rise", MONDAY))).isTrue();
    }

    @Test
    void nothingExcludesItselfAndExclusionIsMutual() {
        long seed = Long.getLong("seed", 20261122L);
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Parts a = any(random);
            Parts b = any(random);

            assertThat(a.excludes(a)).as("seed %d, round %d: %s", seed, round, a).isFalse();
            assertThat(a.excludesNumbersOf(a)).isFalse();
            assertThat(a.excludes(b))
                    .as("seed %d, round %d: %s, %s", seed, round, a, b)
                    .isEqualTo(b.excludes(a));
            assertThat(a.excludesDeedOf(b)).isEqualTo(b.excludesDeedOf(a));
            assertThat(a.excludesNumbersOf(b)).isEqualTo(b.excludesNumbersOf(a));
            assertThat(a.hasNumbersOf(b)).isEqualTo(b.hasNumbersOf(a));
        }
    }

    @Test
    void whoSaysTheTwoCountriesMayMeanThoseThatAnotherNames() {
        Parts both = numbers(Set.of("2.0", "9.0"), Set.of("2.0"));

        assertThat(both.hasNumbersOf(numbers(Set.of("9.0"), Set.of()))).isTrue();
        assertThat(both.hasNumbersOf(numbers(Set.of("2.0"), Set.of("2.0")))).isFalse();
        assertThat(both.hasNumbersOf(numbers(Set.of("3.0", "9.0"), Set.of("3.0")))).isFalse();
        assertThat(numbers(Set.of("2.0"), Set.of()).hasNumbersOf(Parts.NONE)).isFalse();
    }

    private static Parts any(Random random) {
        Names who = new Names(some(random), Set.of());
        Deeds deeds =
                new Deeds(
                        some(random),
                        some(random),
                        some(random),
                        some(random),
                        some(random),
                        whom(random),
                        whom(random));
        Days days =
                new Days(
                        List.of(DateRange.of(MONDAY.plusDays(random.nextInt(3)))),
                        some(random),
                        some(random));
        Names whole = new Names(who.named(), who.named());
        return new Parts(whole, whole, deeds, days, whom(random), some(random));
    }

    private static Map<String, Set<String>> whom(Random random) {
        Map<String, Set<String>> whom = new TreeMap<>();
        some(random).forEach(word -> whom.put(word, some(random)));
        return whom;
    }

    private static Set<String> some(Random random) {
        Set<String> some = new TreeSet<>(new ArrayList<>(WORDS));
        some.removeIf(word -> random.nextBoolean());
        return some;
    }

    private static Parts named(String... names) {
        Set<String> all = Set.of(names);
        return parts(new Names(all, all), Deeds.NONE, Days.NONE);
    }

    private static Parts on(LocalDate day) {
        return parts(
                Names.NONE, Deeds.NONE, new Days(List.of(DateRange.of(day)), Set.of(), Set.of()));
    }

    private static Parts did(String verb, LocalDate day) {
        Set<String> verbs = Set.of(verb);
        Deeds deeds = new Deeds(verbs, Set.of(), verbs, verbs, Set.of(), Map.of(), Map.of());
        return parts(Names.NONE, deeds, new Days(List.of(DateRange.of(day)), Set.of(), Set.of()));
    }

    private static Parts counting(String unit) {
        return new Parts(
                Names.NONE,
                Names.NONE,
                Deeds.NONE,
                Days.NONE,
                Map.of("12.0", Set.of(unit)),
                Set.of());
    }

    /// @param referring those of the numbers that only refer back
    private static Parts numbers(Set<String> numbers, Set<String> referring) {
        Map<String, Set<String>> counting = new TreeMap<>();
        numbers.forEach(number -> counting.put(number, Set.of()));
        return new Parts(Names.NONE, Names.NONE, Deeds.NONE, Days.NONE, counting, referring);
    }

    private static Parts parts(Names who, Deeds deeds, Days days) {
        return new Parts(who, Names.NONE, deeds, days, Map.of(), Set.of());
    }
}
