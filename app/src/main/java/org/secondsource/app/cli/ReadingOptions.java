package org.secondsource.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/// Where the brief and the picture are written.
final class ReadingOptions {
    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the picture as JSON (second-source.picture/1); - is stdout.")
    private Optional<String> json = Optional.empty();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write the brief as one self-contained page; - is stdout.")
    private Optional<String> html = Optional.empty();

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "Write the brief as Markdown; - is stdout.")
    private Optional<String> markdown = Optional.empty();

    Optional<String> json() {
        return json;
    }

    Optional<String> html() {
        return html;
    }

    Optional<String> markdown() {
        return markdown;
    }

    /// The files of all results that are asked for.
    List<String> files() {
        return Stream.of(json, html, markdown).flatMap(Optional::stream).toList();
    }
}
