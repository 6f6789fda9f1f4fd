package org.secondsource.exchange.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a bundle says of itself: one field a line, then one file a line with its digest and size.
///
/// @param fields by name, in order; none has a line end in it
/// @param files by name, in order
record Manifest(Map<String, String> fields, Map<String, Entry> files) {
    static final String FORMAT = "second-source.bundle/1";
    static final String NAME = "MANIFEST";
    static final String SIGNATURE = "MANIFEST.ed25519";
    static final String KEY = "key";

    /// One file.
    ///
    /// @param sha256 in hexadecimal digits
    /// @param size in bytes
    record Entry(String sha256, long size) {}

    byte[] bytes() {
        StringBuilder lines = new StringBuilder(FORMAT).append('\n');
        fields.forEach((name, value) -> lines.append(name).append(": ").append(value).append('\n'));
        files.forEach((name, entry) ->
                lines.append("file: ")
                        .append(entry.sha256())
                        .append(' ')
                        .append(entry.size())
                        .append(' ')
                        .append(name)
                        .append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// @throws IllegalArgumentException where the bytes are no manifest
    static Manifest read(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FORMAT)) {
            throw new IllegalArgumentException(
                    "its %s does not begin with '%s'".formatted(NAME, FORMAT));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, Entry> files = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> parts = new ArrayList<>(List.of(line.split(": ", 2)));
            if (parts.size() < 2) {
                throw new IllegalArgumentException(
                        "its %s has the line '%s', expected 'name: value'".formatted(NAME, line));
            }
            if (parts.getFirst().equals("file")) {
                String[] file = parts.get(1).split(" ", 3);
                if (file.length < 3
                        || !file[0].matches("[0-9a-f]{64}")
                        || !file[1].matches("[0-9]{1,15}")) {
                    throw new IllegalArgumentException(
                            "its %s has the line '%s', expected digest, size and name"
                                    .formatted(NAME, line));
                }
                files.put(file[2], new Entry(file[0], Long.parseLong(file[1])));
            } else {
                fields.put(parts.getFirst(), parts.get(1));
            }
        }
        return new Manifest(fields, files);
    }
}
