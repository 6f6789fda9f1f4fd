/// Of what parts is a claim made: who did what to whom, how many, where, when, and is it so? Start
/// at `PartsReader`. Two contents with a part that excludes the other's are never one claim.
@NullMarked
package org.secondsource.claim.parts;

import org.jspecify.annotations.NullMarked;
