package org.secondsource.story;

import org.secondsource.text.Cite;

/// A theme that several stories have in common: "the primary", a person, a country. It links them
/// and joins nothing.
///
/// @param name the same in all stories of the topic
/// @param words where a report of the story names it
public record Topic(String name, Cite words) {}
