/// What is the reader told? Start at `BriefWriter`. Every sentence is built from facts of the
/// picture and carries their cites; none says "confirmed".
@NullMarked
package org.secondsource.brief;

import org.jspecify.annotations.NullMarked;
