/// The tables of an archive, in the words that all databases share.
@NullMarked
package org.secondsource.store.sql;

import org.jspecify.annotations.NullMarked;
