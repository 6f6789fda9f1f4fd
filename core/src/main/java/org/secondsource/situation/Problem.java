package org.secondsource.situation;

/// An input that could not be read.
///
/// @param reason what was found, what was expected, what to do
public record Problem(String location, String reason) {}
