package org.secondsource.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.form.Tlp;
import org.secondsource.exchange.view.PictureView;

/// What holds for every format.
final class ExportFormatsTest {
    private static final ExportOptions PLAIN = ExportOptions.plain();

    /// Control characters but those that end a line or a cell, and turns of direction.
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    @Test
    void theSamePictureGivesTheSameBytesWhereverAndWheneverItIsWritten() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (ExportFormat format : ExportFormats.all()) {
            List<byte[]> here = bytes(format);
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(bytes(format))
                        .as(format.name())
                        .usingRecursiveComparison()
                        .isEqualTo(here);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    private static List<byte[]> bytes(ExportFormat format) {
        return List.copyOf(Exported.bytes(format, InventedPicture.picture(), PLAIN).values());
    }

    @Test
    void noWordsOfAReportPutAControlOrATurnOfDirectionIntoAFile() {
        for (ExportFormat format : ExportFormats.all()) {
            for (String words : HostilePicture.WORDS) {
                Exported.bytes(format, HostilePicture.of(words), PLAIN)
                        .forEach((name, bytes) ->
                                assertThat(HARMFUL.matcher(Exported.decode(bytes)).find())
                                        .as("%s with %s", name, start(words))
                                        .isFalse());
            }
        }
    }

    @Test
    void whoeverIsAskedNotToShareIsToldInEveryFileOrBesideIt() {
        ExportOptions amber = ExportOptions.markedWith(Tlp.AMBER_STRICT);
        for (ExportFormat format : ExportFormats.all()) {
            Map<String, byte[]> files =
                    Exported.bytes(format, HostilePicture.done("The dam holds"), amber);
            if (format.name().equals("bundle")) {
                files.remove("picture.json"); // its manifest tells
            }
            files.forEach((name, bytes) ->
                    assertThat(Exported.decode(bytes).toLowerCase(Locale.ROOT))
                            .as(name)
                            .contains("amber+strict"));
        }
    }

    @Test
    void aClaimOfTenMegabytesGoesOutWhole() throws IOException {
        String words = "The dam holds and ".repeat(10 * (1 << 20) / 18);
        PictureView view = new PictureView(ManyReports.withClaim(words));
        for (String name : List.of("csv", "stix", "prov", "annotations")) {
            Counting out = new Counting(Long.MAX_VALUE);
            for (ExportFile file : ExportFormats.named(name).orElseThrow().files()) {
                file.write(view, PLAIN, out);
            }
            assertThat(out.written).as(name).isGreaterThan(words.length());
        }
    }

    /// A file is written as it comes: who stops a writer near the start has spared most of the
    /// work, which would be done by then if the whole was put together first.
    @Test
    void aFileOfManyReportsIsWrittenAsItComes() throws IOException {
        PictureView view = new PictureView(ManyReports.picture(1_000));
        for (ExportFormat format : ExportFormats.all()) {
            for (ExportFile file : format.files()) {
                Counting whole = new Counting(Long.MAX_VALUE);
                file.write(view, PLAIN, whole); // warms up
                long all = allocated(file, view, new Counting(Long.MAX_VALUE));
                long some = allocated(file, view, new Counting(whole.written / 10));
                if (whole.written > 100_000) {
                    assertThat((double) some / all).as(file.name()).isLessThan(0.6);
                }
            }
        }
    }

    private static long allocated(ExportFile file, PictureView view, Counting out) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try {
            file.write(view, PLAIN, out);
        } catch (IOException | RuntimeException full) {
            assertThat(full).hasStackTraceContaining("enough");
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static String start(String words) {
        return words.substring(0, Math.min(40, words.length()));
    }

    /// Counts bytes, and takes no more than so many.
    private static final class Counting extends OutputStream {
        private final long most;
        private long written;

        Counting(long most) {
            this.most = most;
        }

        @Override
        public void write(int one) throws IOException {
            written++;
            if (written > most) {
                throw new IOException("enough");
            }
        }
    }
}
