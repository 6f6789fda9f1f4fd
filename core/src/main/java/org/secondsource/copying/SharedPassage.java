package org.secondsource.copying;

import org.secondsource.text.Cite;

/// A passage that stands, word for word or lightly edited, in two reports.
///
/// @param similarity share of the words of both sides that are aligned, 0 to 1
public record SharedPassage(Cite a, Cite b, double similarity) {}
