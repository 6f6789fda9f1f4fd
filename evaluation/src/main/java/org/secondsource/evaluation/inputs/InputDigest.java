package org.secondsource.evaluation.inputs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// The SHA-256 of a task's inputs and key: file names and contents, in the order of names.
public final class InputDigest {
    private InputDigest() {}

    public static String of(Path inputs, Path gold) {
        try {
            MessageDigest digest = sha256();
            for (Path file : files(inputs)) {
                add(digest, inputs.relativize(file).toString().replace('\\', '/'), file);
            }
            add(digest, "key", gold);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The same of a list of files, in its order, by their bare names.
    public static String of(List<Path> files) throws IOException {
        MessageDigest digest = sha256();
        for (Path file : files) {
            add(digest, String.valueOf(file.getFileName()), file);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    /// All files below the folder.
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(MessageDigest digest, String name, Path file) throws IOException {
        digest.update((name + "\n" + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
    }
}
