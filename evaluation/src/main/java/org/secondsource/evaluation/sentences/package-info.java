/// Is each line of a brief a sentence that reads alone? Start at `LineJudge`. A line is judged by
/// an analysis of its own words, never by how it was made.
@NullMarked
package org.secondsource.evaluation.sentences;

import org.jspecify.annotations.NullMarked;
