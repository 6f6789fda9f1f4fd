package org.secondsource.reading.attribution;

import org.secondsource.reading.cue.Sort;
import org.secondsource.text.Span;

/// A statement as the rules read it.
public record Told(Span cue, Span speaker, Span content, Sort sort) {}
