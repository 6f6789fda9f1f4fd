package org.secondsource.evaluation.names;

import java.util.Optional;
import org.secondsource.evaluation.names.Thing.Sort;
import org.secondsource.situation.Picture;

/// What the program finds under an id.
final class Found {
    private Found() {}

    static Optional<String> id(Sort sort, Picture picture, String id) {
        return switch (sort) {
            case CLAIM -> picture.named(id).map(one -> one.id().value());
            case EVENT, ACTOR, AGREEMENT, POSITION ->
                    Thing.of(sort, picture).stream()
                            .map(Thing::id)
                            .filter(id::equals)
                            .findFirst();
        };
    }
}
