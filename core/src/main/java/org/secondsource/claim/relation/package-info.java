/// How do claims stand to each other?
@NullMarked
package org.secondsource.claim.relation;

import org.jspecify.annotations.NullMarked;
