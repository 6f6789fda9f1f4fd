/// Does a kept situation lose anything, and what does it cost as it grows?
@NullMarked
package org.secondsource.benchmarks.keeping;

import org.jspecify.annotations.NullMarked;
