/// Is the house in order? Start at `ArchitectureTest`. These tests read the whole project: its
/// classes, its sources and its documents.
@NullMarked
package org.secondsource.house;

import org.jspecify.annotations.NullMarked;
