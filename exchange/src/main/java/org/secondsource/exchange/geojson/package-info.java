/// What does a picture look like on a map? Start at `GeoJsonFormat`. `PlaceFinder` says where a
/// place is, or that this is not sure; `PlaceNames` holds the names.
@NullMarked
package org.secondsource.exchange.geojson;

import org.jspecify.annotations.NullMarked;
