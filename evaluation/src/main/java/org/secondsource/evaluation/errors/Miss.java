package org.secondsource.evaluation.errors;

/// One thing that is wrong.
///
/// @param kind what the report counts, such as `missed content, direct, verb cue`
/// @param example the file and the words
record Miss(String kind, String example) {}
