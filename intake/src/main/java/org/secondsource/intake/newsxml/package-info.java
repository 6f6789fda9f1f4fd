/// What reports does the XML of news agencies hold? Start at `NewsXmlFormat`.
@NullMarked
package org.secondsource.intake.newsxml;

import org.jspecify.annotations.NullMarked;
