/// A situation in PostgreSQL, for several machines.
@NullMarked
package org.secondsource.store.postgres;

import org.jspecify.annotations.NullMarked;
