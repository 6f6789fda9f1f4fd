/// What is the reader told? Start at `BriefWriter`. Every line is a whole sentence in the words of
/// a report, rests on a fact of the picture and carries its cites; none says "confirmed".
@NullMarked
package org.secondsource.brief;

import org.jspecify.annotations.NullMarked;
