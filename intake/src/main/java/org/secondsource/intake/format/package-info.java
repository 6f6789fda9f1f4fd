/// How does a file format say what reports a file holds? Start at `Format`, the port that every
/// format implements in a package of its own. A format is known by its content, never by its name
/// alone, and what it cannot read it names.
@NullMarked
package org.secondsource.intake.format;

import org.jspecify.annotations.NullMarked;
