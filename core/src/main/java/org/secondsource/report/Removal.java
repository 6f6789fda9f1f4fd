package org.secondsource.report;

/// Something that cleaning took out of a report, with the reason.
///
/// @param exact the words as they stood
/// @param reason for a reader: "site furniture", "picture caption", "page date", "dateline" …
public record Removal(String exact, String reason) {}
