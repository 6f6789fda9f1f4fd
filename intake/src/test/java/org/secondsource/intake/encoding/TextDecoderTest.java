package org.secondsource.intake.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class TextDecoderTest {
    private static final String JAPANESE = "港の理事会は火曜日、第二埠頭を建設することを決めたと議長が述べた。工事は来春に始まる予定である。";
    private static final String KOREAN =
            "항만 위원회는 화요일에 두 번째 부두를 건설하기로 결정했다고 의장이 말했다. 공사는 내년 봄에 시작될 예정이다.";
    private static final String CHINESE = "港口委员会星期二决定修建第二个码头，主席在会后说。工程将于明年春天开始，预计耗资一千四百万。";
    private static final String RUSSIAN =
            "Совет порта проголосовал во вторник за строительство второго причала, сообщила его председатель.";
    private static final String FRENCH =
            "Le détroit est fermé jusqu’à lundi, a indiqué le maître du port après la réunion.";

    private static String decoded(byte[] bytes) throws NoTextException {
        return TextDecoder.decode(bytes, Optional.empty());
    }

    @Test
    void oldEncodingsAreToldByTheirBytes() throws NoTextException {
        Map<String, String> texts = new TreeMap<>();
        texts.put("ISO-2022-JP", JAPANESE);
        texts.put("Shift_JIS", JAPANESE);
        texts.put("EUC-JP", JAPANESE);
        texts.put("EUC-KR", KOREAN);
        texts.put("GB18030", CHINESE);
        texts.put("KOI8-R", RUSSIAN);
        texts.put("windows-1251", RUSSIAN);
        texts.put("windows-1252", FRENCH);
        texts.put("UTF-8", JAPANESE);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            byte[] bytes = text.getValue().repeat(3).getBytes(Charset.forName(text.getKey()));

            assertThat(decoded(bytes)).as(text.getKey()).isEqualTo(text.getValue().repeat(3));
        }
    }

    @Test
    void wideCharactersAreToldWithAndWithoutTheirMark() throws NoTextException {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            for (String text : new String[] {FRENCH, RUSSIAN + "\n" + RUSSIAN, JAPANESE + "\n12"}) {
                assertThat(decoded(text.getBytes(charset))).as("%s", charset).isEqualTo(text);
                assertThat(decoded(("\ufeff" + text).getBytes(charset))).isEqualTo(text);
            }
        }
    }

    @Test
    void whatIsDeclaredIsBelievedOnlyWhereTheBytesFit() throws NoTextException {
        String page = "<html><head><meta charset=\"%s\"></head><body>%s</body></html>";
        String latin = page.formatted("utf-8", FRENCH);
        String wide = page.formatted("iso-8859-1", JAPANESE);
        String greek = page.formatted("iso-8859-7", "Το λιμάνι έκλεισε.");
        String cyrillic = page.formatted("iso-8859-1", RUSSIAN.repeat(3));

        assertThat(decoded(latin.getBytes(Charset.forName("windows-1252")))).isEqualTo(latin);
        assertThat(decoded(wide.getBytes(StandardCharsets.UTF_8))).isEqualTo(wide);
        assertThat(decoded(greek.getBytes(Charset.forName("iso-8859-7")))).isEqualTo(greek);
        assertThat(decoded(cyrillic.getBytes(Charset.forName("windows-1251")))).isEqualTo(cyrillic);
    }

    @Test
    void aBrokenByteDoesNotMakeOtherLettersWrong() throws NoTextException {
        byte[] bytes = (RUSSIAN + "?" + RUSSIAN).getBytes(StandardCharsets.UTF_8);
        bytes[RUSSIAN.getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;

        assertThat(decoded(bytes)).isEqualTo(RUSSIAN + "\uFFFD" + RUSSIAN);
    }

    @Test
    void bytesOfNoTextAreRefused() {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);

        assertThatThrownBy(() -> decoded(bytes))
                .isInstanceOf(NoTextException.class)
                .hasMessageContaining("control characters among the first 5000 bytes");
    }

    @Test
    void lettersThatWereDecodedWronglyAreMendedAndTold() {
        String right = "The café stays — it’s old, said Zoë.";
        String wrong =
                new String(right.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

        assertThat(Mojibake.mend(wrong).text()).isEqualTo(right);
        assertThat(Mojibake.mend(wrong).runs()).hasSize(4);
    }

    @Test
    void lettersThatAreRightStayAsTheyAre() {
        for (String right :
                new String[] {
                    FRENCH,
                    RUSSIAN,
                    JAPANESE,
                    "NÃO À GUERRA, AMANHÃ”, disse ela.",
                    "The CAFÉ™ of Vik"
                }) {
            assertThat(Mojibake.mend(right)).isEqualTo(new Mojibake.Mended(right, List.of()));
        }
    }
}
