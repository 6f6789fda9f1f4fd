/// A situation in a folder: SQLite (one file that is kept, one that may vanish).
@NullMarked
package org.secondsource.store.sqlite;

import org.jspecify.annotations.NullMarked;
