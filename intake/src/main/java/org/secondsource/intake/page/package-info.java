/// What report does a web page hold? Start at `ArchiveBar`, which makes a saved page the page that it was.
@NullMarked
package org.secondsource.intake.page;

import org.jspecify.annotations.NullMarked;
