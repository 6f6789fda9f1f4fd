/// Which agencies are known by name? Start at `AgencyRegistry`; the data is `agencies.tsv`.
@NullMarked
package org.secondsource.agency;

import org.jspecify.annotations.NullMarked;
