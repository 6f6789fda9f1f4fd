package org.secondsource.app.cli.input;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.terminal.Screen;

/// Shows on standard error how far the reading is, where that is a terminal. Safe for several
/// threads; close it before anything else is printed there.
final class Progress implements AutoCloseable {
    private final Optional<ProgressBar> bar;
    private final Runnable wipe;

    private Progress(Optional<ProgressBar> bar, Runnable wipe) {
        this.bar = bar;
        this.wipe = wipe;
    }

    static Progress of(Console console, boolean quiet, int reports) {
        return switch (console.errorScreen()) {
            case Screen.Terminal terminal when !quiet && reports > 0 ->
                    shown(console.error(), terminal, reports);
            case Screen.Terminal terminal -> hidden();
            case Screen.Elsewhere elsewhere -> hidden();
        };
    }

    private static Progress hidden() {
        return new Progress(Optional.empty(), () -> {});
    }

    private static Progress shown(PrintStream error, Screen.Terminal terminal, int reports) {
        int columns = terminal.columns() - 1;
        ProgressBar bar =
                new ProgressBarBuilder()
                        .setTaskName("reading")
                        .setUnit(" reports", 1)
                        .setInitialMax(reports)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                        .setUpdateIntervalMillis(100)
                        .setConsumer(
                                new DelegatingProgressBarConsumer(
                                        line -> error.print("\r" + line), columns))
                        .build();
        bar.setExtraMessage(" loading language models");
        return new Progress(Optional.of(bar), () -> error.print("\r" + " ".repeat(columns) + "\r"));
    }

    /// One report more is read.
    void step() {
        bar.ifPresent(shown -> shown.setExtraMessage("").step());
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        wipe.run();
    }
}
