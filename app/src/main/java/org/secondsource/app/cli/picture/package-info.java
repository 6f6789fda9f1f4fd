/// Which commands show what reports tell? Start at `ReadCommand`. They read files and kept
/// situations alike, and change neither.
@NullMarked
package org.secondsource.app.cli.picture;

import org.jspecify.annotations.NullMarked;
