package org.secondsource.app.terminal;

/// Where a stream of the command ends.
public sealed interface Screen {
    /// Columns of a text that is not shown on a terminal: a file or a pipe.
    int COLUMNS_ELSEWHERE = 88;

    /// A person looks at it.
    ///
    /// @param colours whether colours are welcome
    record Terminal(int columns, boolean colours) implements Screen {}

    /// A file or another program takes it.
    record Elsewhere() implements Screen {}

    default int columns() {
        return switch (this) {
            case Terminal terminal -> terminal.columns();
            case Elsewhere elsewhere -> COLUMNS_ELSEWHERE;
        };
    }

    default boolean hasColours() {
        return switch (this) {
            case Terminal terminal -> terminal.colours();
            case Elsewhere elsewhere -> false;
        };
    }
}
