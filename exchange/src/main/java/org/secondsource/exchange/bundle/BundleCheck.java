package org.secondsource.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.secondsource.exchange.form.SigningKey;

/// Whether a bundle is what was sent.
///
/// @param fields what it says of itself; to be trusted only where it is signed by a key one knows
/// @param signer the key by which it is signed; empty where it is not signed
/// @param problems what is wrong with it; empty where nothing is
public record BundleCheck(
        Map<String, String> fields, Optional<PublicKey> signer, List<String> problems) {
    /// A manifest names few files; a longer one is none.
    private static final int LONGEST_MANIFEST = 1 << 20;

    public BundleCheck {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        problems = List.copyOf(problems);
    }

    /// Checks a bundle; unpacks nothing and reads no more of a file than its manifest says it has.
    ///
    /// @param sender the key that it must be signed by; empty accepts any, or none
    /// @throws IOException where the file cannot be read as a ZIP
    public static BundleCheck of(Path file, Optional<PublicKey> sender) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] manifest = bytes(zip, Manifest.NAME);
            Manifest read = Manifest.read(manifest);
            List<String> problems = new ArrayList<>();
            Optional<PublicKey> signer = signer(zip, read, manifest, problems);
            if (sender.isPresent() && !sender.equals(signer)) {
                problems.add(
                        signer.isEmpty()
                                ? "it is not signed"
                                : "it is signed by another key than the one given");
            }
            files(zip, read, problems);
            return new BundleCheck(read.fields(), signer, problems);
        } catch (IllegalArgumentException wrong) {
            return new BundleCheck(
                    Map.of(), Optional.empty(), List.of(String.valueOf(wrong.getMessage())));
        }
    }

    private static Optional<PublicKey> signer(
            ZipFile zip, Manifest read, byte[] manifest, List<String> problems) throws IOException {
        Optional<String> key = Optional.ofNullable(read.fields().get(Manifest.KEY));
        boolean signed = zip.getEntry(Manifest.SIGNATURE) != null;
        if (key.isEmpty()) {
            if (signed) {
                problems.add("it has a signature, but its manifest names no key");
            }
            return Optional.empty();
        }
        PublicKey told = SigningKey.readPublic(Base64.getMimeDecoder().decode(key.get()));
        if (!signed || !SigningKey.isSignedBy(told, manifest, bytes(zip, Manifest.SIGNATURE))) {
            problems.add("its manifest is not what was signed");
            return Optional.empty();
        }
        return Optional.of(told);
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IllegalArgumentException("it has no file " + name + ", so it is no bundle");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LONGEST_MANIFEST + 1);
            if (bytes.length > LONGEST_MANIFEST) {
                throw new IllegalArgumentException("its file " + name + " is too long to be one");
            }
            return bytes;
        }
    }

    private static void files(ZipFile zip, Manifest manifest, List<String> problems)
            throws IOException {
        Set<String> met = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            boolean isOwn = name.equals(Manifest.NAME) || name.equals(Manifest.SIGNATURE);
            if (!met.add(name)) {
                problems.add("it has two files of the name " + name);
            } else if (!isOwn && !manifest.files().containsKey(name)) {
                problems.add("its file " + name + " is not in the manifest");
            }
        }
        for (Map.Entry<String, Manifest.Entry> file : manifest.files().entrySet()) {
            ZipEntry entry = zip.getEntry(file.getKey());
            if (entry == null) {
                problems.add("its file " + file.getKey() + " is missing");
            } else if (!isAsSent(zip, entry, file.getValue())) {
                problems.add("its file " + file.getKey() + " is not what was sent");
            }
        }
    }

    private static boolean isAsSent(ZipFile zip, ZipEntry entry, Manifest.Entry sent)
            throws IOException {
        MessageDigest digest = BundleFormat.sha256();
        byte[] part = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            int length = in.read(part);
            while (length >= 0 && size <= sent.size()) {
                digest.update(part, 0, length);
                size += length;
                length = in.read(part);
            }
        }
        return size == sent.size()
                && HexFormat.of().formatHex(digest.digest()).equals(sent.sha256());
    }
}
