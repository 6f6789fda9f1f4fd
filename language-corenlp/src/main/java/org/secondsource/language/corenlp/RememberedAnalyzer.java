package org.secondsource.language.corenlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.Sentence;

/// An analyser that remembers its analyses in a folder, so that a text is analysed once and the
/// models are not even loaded where every text is known. One file a text, named by the digest of
/// the text and the version; a file that cannot be read is made anew. When the folder grows beyond
/// its bound, the files that are oldest go.
public final class RememberedAnalyzer implements LanguageAnalyzer {
    /// Changes with the form of the files, and whenever `CoreNlpAnalyzer.VERSION` does.
    private static final String VERSION = CoreNlpAnalyzer.VERSION + "/file-2";

    /// Room for some 60,000 reports of 450 words.
    private static final long MOST_BYTES = 512L << 20;

    private final Path folder;
    private final Object sweeping = new Object();
    private final long mostBytes;
    private final Supplier<? extends LanguageAnalyzer> loader;
    private final AtomicReference<Optional<String>> trouble =
            new AtomicReference<>(Optional.empty());
    private Optional<LanguageAnalyzer> loaded = Optional.empty();
    private OptionalLong bytes = OptionalLong.empty();

    /// @param loader makes the analyser when a text is not known; called at most once
    public RememberedAnalyzer(Path folder, Supplier<? extends LanguageAnalyzer> loader) {
        this(folder, loader, MOST_BYTES);
    }

    RememberedAnalyzer(Path folder, Supplier<? extends LanguageAnalyzer> loader, long mostBytes) {
        this.folder = folder;
        this.loader = loader;
        this.mostBytes = mostBytes;
    }

    @Override
    public String version() {
        return VERSION;
    }

    /// Why nothing is remembered any more, if so: a full disk, a folder that cannot be written.
    public Optional<String> trouble() {
        return trouble.get();
    }

    @Override
    public List<Sentence> analyze(String text) {
        Path file = folder.resolve(name(text));
        Optional<List<Sentence>> known = recall(file);
        if (known.isPresent()) {
            return known.get();
        }
        List<Sentence> sentences = analyzer().analyze(text);
        remember(file, sentences);
        return sentences;
    }

    private synchronized LanguageAnalyzer analyzer() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(loader.get());
        }
        return loaded.get();
    }

    private Optional<List<Sentence>> recall(Path file) {
        try {
            return Optional.of(SentenceFile.read(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty(); // not known yet
        } catch (IOException e) {
            trouble.set(Optional.of(file + " cannot be read and is made anew: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private void remember(Path file, List<Sentence> sentences) {
        try {
            Files.createDirectories(file.getParent());
            byte[] written = SentenceFile.write(sentences);
            Path part = Files.createTempFile(file.getParent(), "part", ".tmp");
            try {
                Files.write(part, written);
                Files.move(
                        part,
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            bound(written.length);
        } catch (IOException | UncheckedIOException e) {
            trouble.set(Optional.of("analyses cannot be kept in " + folder + ": " + e));
        }
    }

    /// Counts the folder's files when the first is added, and again only when they have grown too
    /// many.
    private void bound(long added) throws IOException {
        synchronized (sweeping) {
            bytes = bytes.isPresent() ? OptionalLong.of(bytes.getAsLong() + added) : bytes;
            if (bytes.isEmpty() || bytes.getAsLong() > mostBytes) {
                bytes = OptionalLong.of(FolderBound.apply(folder, mostBytes));
            }
        }
    }

    private static String name(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(VERSION.getBytes(StandardCharsets.UTF_8));
            byte[] sum = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(sum, 0, 16);
            return hex.substring(0, 2) + "/" + hex.substring(2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
