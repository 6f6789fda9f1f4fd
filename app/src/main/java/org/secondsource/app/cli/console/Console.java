package org.secondsource.app.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.secondsource.app.terminal.Screen;

/// The streams of the command, and what stands at their ends.
public record Console(
        InputStream in, PrintStream out, PrintStream error, Screen outScreen, Screen errorScreen) {
    private static final int NARROWEST = 40;

    /// The streams of this process, always in UTF-8. The launcher tells by the properties
    /// `second-source.out.columns` and `second-source.error.columns` which of them is a terminal,
    /// since Java before 22 cannot.
    public static Console ofProcess(Properties properties, Map<String, String> environment) {
        boolean colours =
                environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Console(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                screen(properties.getProperty("second-source.out.columns", ""), colours),
                screen(properties.getProperty("second-source.error.columns", ""), colours));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static Screen screen(String columns, boolean colours) {
        if (!columns.matches("[0-9]{1,5}")) {
            return new Screen.Elsewhere();
        }
        int said = Integer.parseInt(columns);
        return new Screen.Terminal(
                said == 0 ? Screen.COLUMNS_ELSEWHERE : Math.max(NARROWEST, said), colours);
    }
}
