/// What text does a document of an office program hold? Start at `PdfFormat`, `DocumentFormat` and
/// `RichTextFormat`. Each gives the text, which is then read like any other: a download of a press
/// database may come in any of them.
@NullMarked
package org.secondsource.intake.office;

import org.jspecify.annotations.NullMarked;
