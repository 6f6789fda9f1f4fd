/// By which words is a report told from others? Start at `WordVector`, the words of a report with
/// their weights. What a word weighs depends on the reports read so far, and never changes later.
@NullMarked
package org.secondsource.story.word;

import org.jspecify.annotations.NullMarked;
