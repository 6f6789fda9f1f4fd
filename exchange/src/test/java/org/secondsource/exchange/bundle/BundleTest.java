package org.secondsource.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.exchange.InventedPicture;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.form.SigningKey;
import org.secondsource.exchange.json.PictureJson;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class BundleTest {
    private static final SigningKey OURS = key();
    private static final SigningKey THEIRS = key();

    @TempDir private Path folder = Path.of("");

    private static SigningKey key() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return SigningKey.read(
                    pem("PRIVATE", pair.getPrivate().getEncoded())
                            + pem("PUBLIC", pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    private static String pem(String kind, byte[] bytes) {
        return "-----BEGIN %s KEY-----\n%s\n-----END %s KEY-----\n"
                .formatted(kind, Base64.getMimeEncoder().encodeToString(bytes), kind);
    }

    private static ExportOptions options(boolean citesOnly, SigningKey... key) {
        return new ExportOptions(
                Optional.empty(),
                false,
                citesOnly,
                List.of(key).stream().findFirst(),
                Set.of(),
                List.of(),
                "1.0");
    }

    private static byte[] bundle(ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BundleFormat()
                .files()
                .getFirst()
                .write(new PictureView(InventedPicture.picture()), options, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                files.put(e.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] file(byte[] zip, String name) throws IOException {
        return Objects.requireNonNull(files(zip).get(name), name);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private BundleCheck check(byte[] bundle, SigningKey... from) throws IOException {
        Path file = folder.resolve("bundle.zip");
        Files.write(file, bundle);
        return BundleCheck.of(file, List.of(from).stream().findFirst().map(SigningKey::open));
    }

    private BundleCheck checkChanged(String name, byte[] bytes) throws IOException {
        Map<String, byte[]> files = files(bundle(options(false, OURS)));
        files.put(name, bytes);
        return check(zip(files), OURS);
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void whatWasSentIsWhatCameAndIsSignedByTheSender() throws IOException {
        BundleCheck check = check(bundle(options(false, OURS)), OURS);

        assertThat(check.problems()).isEmpty();
        assertThat(check.signer()).contains(OURS.open());
        assertThat(check.fields()).containsEntry("reports", "2").containsEntry("texts", "whole");
    }

    @Test
    void thePictureInsideIsThePicture() throws IOException {
        assertThat(file(bundle(options(false)), "picture.json"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(PictureJson.of(InventedPicture.picture()));
    }

    @Test
    void theSamePictureAndKeyGiveTheSameBytes() throws IOException {
        assertThat(bundle(options(false, OURS))).isEqualTo(bundle(options(false, OURS)));
    }

    @Test
    void theBytesHangOnNoTimeZone() throws IOException {
        byte[] here = bundle(options(false));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bundle(options(false))).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aChangedPictureIsFound() throws IOException {
        assertThat(checkChanged("picture.json", ascii("{}")).problems())
                .containsExactly("its file picture.json is not what was sent");
    }

    @Test
    void aPictureOfTheSameLengthButOneLetterIsFound() throws IOException {
        byte[] picture = file(bundle(options(false)), "picture.json");
        picture[picture.length / 2] ^= 1;

        assertThat(checkChanged("picture.json", picture).problems()).hasSize(1);
    }

    @Test
    void anAddedFileIsFound() throws IOException {
        assertThat(checkChanged("../evil.sh", ascii("rm")).problems())
                .containsExactly("its file ../evil.sh is not in the manifest");
    }

    @Test
    void aMissingFileIsFound() throws IOException {
        Map<String, byte[]> files = files(bundle(options(false, OURS)));
        files.remove("picture.json");

        assertThat(check(zip(files), OURS).problems())
                .containsExactly("its file picture.json is missing");
    }

    @Test
    void aChangedManifestIsFoundThoughItFitsTheFiles() throws IOException {
        Map<String, byte[]> files = files(bundle(options(false, OURS)));
        String manifest =
                new String(file(bundle(options(false, OURS)), "MANIFEST"), StandardCharsets.UTF_8);
        files.put("MANIFEST", ascii(manifest.replace("reports: 2", "reports: 3")));

        assertThat(check(zip(files), OURS).problems())
                .contains("its manifest is not what was signed");
    }

    @Test
    void aBundleThatAnotherSignedIsNotTheSenders() throws IOException {
        assertThat(check(bundle(options(false, THEIRS)), OURS).problems())
                .containsExactly("it is signed by another key than the one given");
        assertThat(check(bundle(options(false)), OURS).problems())
                .containsExactly("it is not signed");
    }

    @Test
    void anUnsignedBundleIsStillHeldAgainstItsDigests() throws IOException {
        assertThat(check(bundle(options(false))).problems()).isEmpty();
        assertThat(check(bundle(options(false))).signer()).isEmpty();
    }

    @Test
    void aSignatureThatIsNoneIsFound() throws IOException {
        assertThat(checkChanged("MANIFEST.ed25519", ascii("?")).problems())
                .contains("its manifest is not what was signed");
    }

    @Test
    void aFileThatUnpacksToMoreThanItsManifestSaysIsReadNoFurther() throws IOException {
        assertThat(checkChanged("picture.json", new byte[50 << 20]).problems())
                .containsExactly("its file picture.json is not what was sent");
    }

    @Test
    void aZipOfOtherThingsIsNoBundle() throws IOException {
        assertThat(check(zip(Map.of("a.txt", ascii("a")))).problems())
                .containsExactly("it has no file MANIFEST, so it is no bundle");
    }

    @Test
    void withCitesOnlyNothingElseOfATextLeavesAndEveryCiteStaysInItsPlace() throws IOException {
        String picture =
                new String(file(bundle(options(true)), "picture.json"), StandardCharsets.UTF_8);
        JsonNode first = new ObjectMapper().readTree(picture).path("reports").path(0);
        JsonNode claim = new ObjectMapper().readTree(picture).path("claims").path(0);
        int[] points = first.path("text").asString().codePoints().toArray();
        int start = claim.path("cite").path("start").asInt();
        int end = claim.path("cite").path("end").asInt();

        assertThat(new String(points, start, end - start)).isEqualTo("The dam is safe");
        assertThat(points).hasSize((int) InventedPicture.FIRST.text().codePoints().count());
        assertThat(first.path("text").asString()).doesNotContain("🌊").doesNotContain(" said.");
        assertThat(picture).doesNotContain("Follow us on");
        assertThat(claim.path("independentSources").path("max").asInt()).isEqualTo(1);
    }

    @Test
    void aCoveredTextKeepsItsLengthAndItsLines() {
        assertThat(CitedPicture.covered("ab 🌊\ncd", List.of(new Span(1, 2))))
                .isEqualTo("█b█" + Character.toString(0x1F0A0) + "\n██");
    }

    @Test
    void aKeyWithoutItsOtherHalfIsTold() {
        assertThatThrownBy(() -> SigningKey.read("-----BEGIN PRIVATE KEY-----\nAA==\n-----END "))
                .hasMessageContaining("BEGIN PUBLIC KEY");
    }
}
