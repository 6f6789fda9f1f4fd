/// Who is said to have said what, by what was learned from marked articles? Start at
/// `AttributionReader`. It sees words, tags and dependencies through hashed features only, and no
/// word of the articles that it learned from.
@NullMarked
package org.secondsource.reading.attribution;

import org.jspecify.annotations.NullMarked;
