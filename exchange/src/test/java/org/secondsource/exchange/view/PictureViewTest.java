package org.secondsource.exchange.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondsource.claim.Claim;
import org.secondsource.copying.SharedPassage;
import org.secondsource.copying.SharedText;
import org.secondsource.exchange.InventedPicture;
import org.secondsource.exchange.ManyReports;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Lineage;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.story.StoryId;
import org.secondsource.text.Cite;

final class PictureViewTest {
    private static final Picture PICTURE = InventedPicture.picture();
    private static final String WORDS = "At least 40 families left Ulm on Monday.";
    private static final Cite FIRST = InventedPicture.cite(InventedPicture.FIRST, WORDS);
    private static final Cite SECOND = InventedPicture.cite(InventedPicture.SECOND, WORDS);

    private static Picture with(Lineage lineage) {
        return new Picture(
                PICTURE.asOf(),
                PICTURE.reports(),
                PICTURE.readings(),
                PICTURE.stories(),
                lineage,
                PICTURE.cast(),
                PICTURE.claims(),
                PICTURE.events(),
                PICTURE.agreements(),
                PICTURE.positions(),
                PICTURE.problems());
    }

    private static Carried carried(Lineage lineage, Cite... cites) {
        return new PictureView(with(lineage)).carried(List.of(cites));
    }

    @Test
    void twoTextsOfUnknownLineageMayBeTwoOrigins() {
        Carried carried = carried(new Lineage(List.of(), List.of(), List.of()), FIRST, SECOND);

        assertThat(carried).isEqualTo(new Carried(List.of(), 0, 2));
    }

    @Test
    void aCopyRaisesNoCountThoughNothingTellsWhenceItCame() {
        Copy copy =
                new Copy(
                        new SharedText(
                                FIRST.report(),
                                SECOND.report(),
                                0.5,
                                0.5,
                                List.of(new SharedPassage(FIRST, SECOND, 1))),
                        new Copy.Relation.Undetermined(),
                        List.of());

        assertThat(carried(new Lineage(List.of(), List.of(copy), List.of()), FIRST, SECOND))
                .isEqualTo(new Carried(List.of(), 0, 1));
    }

    @Test
    void aPageIsOnlyWhatAReaderMayFollow() {
        assertThat(page("https://example.org/a?b=c")).isEqualTo("https://example.org/a?b=c");
        assertThat(page("javascript:alert(1)")).startsWith("urn:uuid:");
        assertThat(page("https://example.org/\"><script>")).startsWith("urn:uuid:");
        assertThat(page("https://example.org/a\nSet-Cookie: b")).startsWith("urn:uuid:");
        assertThat(page("")).startsWith("urn:uuid:");
    }

    private static String page(String url) {
        Report first = InventedPicture.FIRST;
        return new PictureView(PICTURE)
                .address(
                        new Report(
                                first.id(),
                                first.location(),
                                url,
                                first.title(),
                                first.outlet(),
                                first.byline(),
                                first.published(),
                                first.language(),
                                first.marks(),
                                first.text(),
                                first.removed()));
    }

    @Test
    void whatIsNewIsToldAsAllReportsTellIt() {
        Picture cut = PictureCut.toNew(PICTURE, Set.of(InventedPicture.FIRST.id()));
        Claim families = cut.claims().getLast();

        assertThat(cut.claims()).extracting(each -> each.id().toString()).contains("c3");
        assertThat(families.independentSources().min()).isEqualTo(2);
        assertThat(cut.reports()).hasSize(2); // the claim is told in both
        assertThat(PictureCut.toNew(ManyReports.picture(3), Set.of()).claims()).hasSize(3);
    }

    @Test
    void whatIsNotOfAStoryIsLeftOut() {
        Picture story = PictureCut.toStory(PICTURE, new StoryId("story-r1"));

        assertThat(story.claims()).isEqualTo(PICTURE.claims());
        assertThat(story.events()).isEqualTo(PICTURE.events());
        assertThatThrownBy(() -> PictureCut.toStory(PICTURE, new StoryId("t-none")))
                .hasMessage("there is no story t-none");
    }
}
