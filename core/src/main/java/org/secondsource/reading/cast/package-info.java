/// Who appears in one report? Start at `CastReader`. Every mention of a name, office or pronoun
/// belongs to at most one member of the report's cast.
@NullMarked
package org.secondsource.reading.cast;

import org.jspecify.annotations.NullMarked;
