/// What does a picture look like in a spreadsheet? Start at `CsvFormat`. No cell of a table can
/// become a formula, and every cell reads back as it was.
@NullMarked
package org.secondsource.exchange.csv;

import org.jspecify.annotations.NullMarked;
