/// How is written what a kept situation tells beside its picture: what was put right, how a ladder
/// stands, what is to be told, what was found? Each class writes one of them; nothing of Jackson is
/// seen here.
@NullMarked
package org.secondsource.exchange.json.kept;

import org.jspecify.annotations.NullMarked;
