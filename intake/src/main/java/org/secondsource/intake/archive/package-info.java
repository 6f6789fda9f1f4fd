/// Which files does a packed file hold? Start at `ArchiveFormat` for those of many files and at
/// `PackedFormat` for those of one. Nothing is written to disk, and what unpacks to more than is
/// sound is refused.
@NullMarked
package org.secondsource.intake.archive;

import org.jspecify.annotations.NullMarked;
