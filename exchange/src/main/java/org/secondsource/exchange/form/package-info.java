/// What is a format of export? Start at `ExportFormat`. A format is a package of its own and a line
/// in `ExportFormats`.
@NullMarked
package org.secondsource.exchange.form;

import org.jspecify.annotations.NullMarked;
