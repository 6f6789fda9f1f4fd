/// An index of all that can be found, by Apache Lucene. It is worked out of the picture and may be
/// deleted at any time. Start at `SearchIndex`.
@NullMarked
package org.secondsource.search;

import org.jspecify.annotations.NullMarked;
