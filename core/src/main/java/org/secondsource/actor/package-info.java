/// Who is who, across reports? Start at `Cast`. Two actors are joined on evidence of name or
/// office, never on likeness of spelling alone.
@NullMarked
package org.secondsource.actor;

import org.jspecify.annotations.NullMarked;
