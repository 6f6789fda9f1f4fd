package org.secondsource.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.exchange.InventedPicture;
import org.secondsource.family.Families;
import org.secondsource.situation.Picture;

final class CopiesPageTest {
    private final Picture picture = InventedPicture.picture();
    private final String page =
            CopiesPage.of(Families.of(picture.reports(), picture.lineage()), picture.lineage(), "");

    @Test
    void eachMarkedPassageLeadsToItsOtherSide() {
        assertThat(page)
                .contains("<mark id=\"p1a-0\"><a href=\"#p1b-0\">")
                .contains("<mark id=\"p1b-0\"><a href=\"#p1a-0\">");
    }

    @Test
    void theTextOfBothSidesIsWholeAndEscaped() {
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void reportsThatShareNothingAreListed() {
        String alone =
                CopiesPage.of(
                        new Families(
                                picture.reports(),
                                List.of(),
                                List.of(),
                                List.of(),
                                picture.reports()),
                        picture.lineage(),
                        "");

        assertThat(alone)
                .contains("No two of these reports share text.")
                .contains("Reports that share no text");
    }
}
