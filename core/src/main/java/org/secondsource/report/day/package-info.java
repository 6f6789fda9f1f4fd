/// The question: on which day was a report published, by the days that its page and its lines tell?
///
/// Start at [PublicationDater]. It guesses neither the year nor the order of day and month.
@NullMarked
package org.secondsource.report.day;

import org.jspecify.annotations.NullMarked;
