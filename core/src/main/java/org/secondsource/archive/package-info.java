/// What came in, where from and when, kept for good; and what was made of it, kept to save making it
/// again.
@NullMarked
package org.secondsource.archive;

import org.jspecify.annotations.NullMarked;
