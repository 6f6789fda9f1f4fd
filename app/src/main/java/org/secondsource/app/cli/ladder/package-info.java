/// Which commands weigh a ladder of measures? Start at `LadderCommand`. They tell which measures
/// are due, and take none.
@NullMarked
package org.secondsource.app.cli.ladder;

import org.jspecify.annotations.NullMarked;
