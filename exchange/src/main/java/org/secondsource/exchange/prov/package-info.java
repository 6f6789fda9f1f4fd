/// How did each claim come about? Start at `ProvFormat`. Every claim and event leads back, by its
/// cites, to the reports, and they to who produced them.
@NullMarked
package org.secondsource.exchange.prov;

import org.jspecify.annotations.NullMarked;
