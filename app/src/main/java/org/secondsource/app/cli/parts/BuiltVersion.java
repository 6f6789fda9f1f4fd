package org.secondsource.app.cli.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote beside this class.
public final class BuiltVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "Second Source " + number() + " on Java " + Runtime.version().feature()
        };
    }

    /// The version alone: "1.2.0".
    public static String number() {
        try (InputStream text = BuiltVersion.class.getResourceAsStream("version.txt")) {
            return text == null
                    ? "unknown"
                    : new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
