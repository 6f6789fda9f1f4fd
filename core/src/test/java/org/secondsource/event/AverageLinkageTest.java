package org.secondsource.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AverageLinkageTest {
    private static final double BAR = 0.5;

    @Test
    void whatIsProbablyOneIsOneGroup() {
        AverageLinkage linkage = new AverageLinkage(4, BAR);
        linkage.note(0, 1, 0.9);
        linkage.note(2, 3, 0.8);
        linkage.note(1, 2, 0.4);

        assertThat(linkage.groups()).isEqualTo(List.of(List.of(0, 1), List.of(2, 3)));
    }

    @Test
    void oneLikenessDoesNotChainTwoGroups() {
        AverageLinkage linkage = new AverageLinkage(3, BAR);
        linkage.note(0, 1, 0.9);
        linkage.note(1, 2, 0.8);
        linkage.note(0, 2, 0.1);

        assertThat(linkage.groups()).isEqualTo(List.of(List.of(0, 1), List.of(2)));
    }

    @Test
    void aForbiddenPairKeepsItsGroupsApartHoweverAlikeTheOthersAre() {
        AverageLinkage linkage = new AverageLinkage(4, BAR);
        linkage.note(0, 1, 0.99);
        linkage.note(2, 3, 0.98);
        linkage.note(0, 2, 0.97);
        linkage.note(1, 2, 0.97);
        linkage.note(1, 3, 0.97);
        linkage.forbid(0, 3);

        assertThat(linkage.groups()).isEqualTo(List.of(List.of(0, 1), List.of(2, 3)));
    }

    @Test
    void whatIsLikeNothingChangesNoOtherGroup() {
        AverageLinkage before = new AverageLinkage(3, BAR);
        before.note(0, 1, 0.7);
        before.note(1, 2, 0.7);
        before.note(0, 2, 0.4);
        AverageLinkage after = new AverageLinkage(4, BAR);
        after.note(0, 2, 0.7);
        after.note(2, 3, 0.7);
        after.note(0, 3, 0.4);
        after.note(0, 1, 0.2);
        after.note(1, 2, 0.2);
        after.note(1, 3, 0.2);

        assertThat(before.groups()).isEqualTo(List.of(List.of(0, 1, 2)));
        assertThat(after.groups()).isEqualTo(List.of(List.of(0, 2, 3), List.of(1)));
    }
}
