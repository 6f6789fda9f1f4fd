/// What do all formats tell of a fact? Start at `PictureView`. Whatever two formats need, the
/// origins of an event, the words around a cite, a name-based UUID, stands here once.
@NullMarked
package org.secondsource.exchange.view;

import org.jspecify.annotations.NullMarked;
