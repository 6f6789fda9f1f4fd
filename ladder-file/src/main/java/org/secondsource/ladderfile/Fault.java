package org.secondsource.ladderfile;

/// What is wrong in a file.
///
/// @param line from 1
/// @param column from 1
/// @param message what was found, what was expected and what to do
public record Fault(int line, int column, String message) {
    /// As a compiler would say it.
    public String in(String file) {
        return "%s:%d:%d: %s".formatted(file, line, column, message);
    }
}
