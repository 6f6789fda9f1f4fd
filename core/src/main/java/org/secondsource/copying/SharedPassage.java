package org.secondsource.copying;

import java.util.List;
import org.secondsource.text.Cite;

/// A passage that stands, word for word or lightly edited, in two reports.
///
/// @param similarity share of the words of both sides that are aligned, 0 to 1
/// @param differences the numbers and names in which the two sides differ, in the order of a
public record SharedPassage(Cite a, Cite b, double similarity, List<Difference> differences) {
    public SharedPassage {
        differences = List.copyOf(differences);
    }

    /// A passage without a difference in number or name.
    public SharedPassage(Cite a, Cite b, double similarity) {
        this(a, b, similarity, List.of());
    }
}
