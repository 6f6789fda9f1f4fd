/// How does the whole work? Start at `SecondSource`. Reading looks at one report alone; joining
/// looks across reports. The same reports in any order give the same picture.
@NullMarked
package org.secondsource;

import org.jspecify.annotations.NullMarked;
