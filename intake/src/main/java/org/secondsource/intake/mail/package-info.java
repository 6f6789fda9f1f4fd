/// What reports do letters hold? Start at `MailFormat`; `MailboxFormat` takes mailboxes apart. A
/// letter is its text; what is attached to it is read by itself.
@NullMarked
package org.secondsource.intake.mail;

import org.jspecify.annotations.NullMarked;
