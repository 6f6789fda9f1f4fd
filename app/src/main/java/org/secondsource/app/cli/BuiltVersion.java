package org.secondsource.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote beside this class.
final class BuiltVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        try (InputStream text = BuiltVersion.class.getResourceAsStream("version.txt")) {
            String version =
                    text == null
                            ? "unknown"
                            : new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new String[] {
                "Second Source " + version + " on Java " + Runtime.version().feature()
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
