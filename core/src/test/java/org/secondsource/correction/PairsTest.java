package org.secondsource.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.correction.Pairs.Ruling;

final class PairsTest {
    private static Ruling<String> same(long seq, String one, String other) {
        return new Ruling<>(seq, true, List.of(one), List.of(other));
    }

    private static Ruling<String> other(long seq, String one, String other) {
        return new Ruling<>(seq, false, List.of(one), List.of(other));
    }

    private static List<List<String>> applied(Pairs<String> pairs, List<List<String>> groups) {
        return pairs.applied(groups, Function.identity());
    }

    @Test
    void whatIsOneIsClosedTransitively() {
        Pairs<String> pairs = Pairs.ruled(List.of(same(1, "a", "b"), same(2, "b", "c")));

        assertThat(pairs.areOne("a", "c")).isTrue();
        assertThat(pairs.areOne("a", "d")).isFalse();
    }

    @Test
    void whatIsTwoHoldsBetweenAllThatIsOneWithEither() {
        Pairs<String> pairs =
                Pairs.ruled(List.of(same(1, "a", "b"), other(2, "b", "c"), same(3, "c", "d")));

        assertThat(pairs.areTwo("a", "d")).isTrue();
    }

    @Test
    void ofTwoThatContradictTheLaterHolds() {
        Pairs<String> later = Pairs.ruled(List.of(other(1, "a", "b"), same(2, "a", "b")));
        Pairs<String> earlier = Pairs.ruled(List.of(same(1, "a", "b"), other(2, "a", "b")));

        assertThat(later.areOne("a", "b")).isTrue();
        assertThat(later.isOverruled(1)).isTrue();
        assertThat(earlier.areTwo("a", "b")).isTrue();
        assertThat(earlier.isOverruled(1)).isTrue();
    }

    @Test
    void aContradictionOverThreeIsFound() {
        Pairs<String> pairs =
                Pairs.ruled(List.of(same(1, "a", "b"), same(2, "b", "c"), other(3, "a", "c")));

        assertThat(pairs.isOverruled(1)).isTrue();
        assertThat(pairs.isOverruled(2)).isFalse();
        assertThat(pairs.areTwo("a", "c")).isTrue();
    }

    @Test
    void groupsOfWhatIsOneBecomeOneWithAllTheirMembers() {
        Pairs<String> pairs = Pairs.ruled(List.of(same(1, "a", "c")));

        assertThat(applied(pairs, List.of(List.of("a", "b"), List.of("c", "d"), List.of("e"))))
                .containsExactly(List.of("a", "b", "c", "d"), List.of("e"));
    }

    @Test
    void whoIsRuledAboutInNothingStaysWithTheLargerPart() {
        Pairs<String> pairs =
                Pairs.ruled(List.of(new Ruling<>(1, false, List.of("a", "b"), List.of("x"))));

        assertThat(applied(pairs, List.of(List.of("x", "a", "n", "b"))))
                .containsExactly(List.of("x"), List.of("a", "n", "b"));
    }

    @Test
    void aMemberThatIsAnotherDoesNotFollowItsGroup() {
        Pairs<String> pairs = Pairs.ruled(List.of(same(1, "a", "b"), other(2, "x", "y")));

        assertThat(applied(pairs, List.of(List.of("a", "x"), List.of("b", "y"))))
                .containsExactly(List.of("a", "x", "b"), List.of("y"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyRulingThatHoldsHoldsInTheGroupsAndNobodyIsLost(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<String> things = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                things.add("t" + i);
            }
            List<List<String>> groups = new ArrayList<>();
            things.forEach(thing -> {
                if (groups.isEmpty() || random.nextInt(3) == 0) {
                    groups.add(new ArrayList<>());
                }
                groups.get(random.nextInt(groups.size())).add(thing);
            });
            List<Ruling<String>> rulings = new ArrayList<>();
            for (int i = 0; i < random.nextInt(7); i++) {
                String one = things.get(random.nextInt(9));
                String two = things.get(random.nextInt(9));
                if (!one.equals(two)) {
                    rulings.add(random.nextBoolean() ? same(i, one, two) : other(i, one, two));
                }
            }
            Pairs<String> pairs = Pairs.ruled(rulings);
            List<List<String>> made = applied(pairs, groups);

            assertThat(made.stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(things);
            for (Ruling<String> ruling : rulings) {
                if (!pairs.isOverruled(ruling.seq())) {
                    String one = ruling.these().getFirst();
                    String two = ruling.those().getFirst();
                    boolean together =
                            made.stream().anyMatch(g -> g.contains(one) && g.contains(two));
                    assertThat(together).as("%s of %s", ruling, made).isEqualTo(ruling.same());
                }
            }
        }
    }
}
