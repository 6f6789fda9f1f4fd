/// Who said what through whom? Start at `StatementReader`. A statement's content never holds its
/// own speaker and cue.
@NullMarked
package org.secondsource.reading.statement;

import org.jspecify.annotations.NullMarked;
