package org.secondsource.reading.cast;

import org.secondsource.language.Sentence;

/// A name where it stands.
record FoundName(Sentence sentence, NameFinder.Name name) {}
