/// What reports does JSON hold? Start at `JsonFormat`; `JsonReport` takes one object apart,
/// whatever its fields are called. A field that cannot be used is named, and the report kept.
@NullMarked
package org.secondsource.intake.json;

import org.jspecify.annotations.NullMarked;
