/// What does one command show of a picture, whole and in order? `ClaimLedger`, `Timeline`,
/// `Roster`, `FamilyWording`; the brief chooses from the same.
@NullMarked
package org.secondsource.ledger;

import org.jspecify.annotations.NullMarked;
