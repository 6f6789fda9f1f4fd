/// Does every id that a joined thing ever had still find it? Start at `NamesBench`. Things are
/// followed by their members, apart from how the program finds them.
@NullMarked
package org.secondsource.evaluation.names;

import org.jspecify.annotations.NullMarked;
