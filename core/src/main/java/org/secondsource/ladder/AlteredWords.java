package org.secondsource.ladder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondsource.copying.Difference;
import org.secondsource.copying.SharedPassage;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Lineage;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// The numbers and names that a copy has otherwise than the text it was taken from: somebody on the
/// way changed them, so nobody is known to vouch for them. Of two copies of a third text nobody
/// knows which was changed. A later version of a report corrects, and is not meant.
final class AlteredWords {
    private final Map<ReportId, Set<Span>> altered = new HashMap<>();

    AlteredWords(Lineage lineage) {
        for (Copy copy : lineage.copies()) {
            ReportId a = copy.shared().a();
            ReportId b = copy.shared().b();
            if (lineage.latest(a).equals(lineage.latest(b))) {
                continue; // versions of one report
            }
            for (SharedPassage passage : copy.shared().passages()) {
                for (Difference difference : passage.differences()) {
                    takers(copy.relation(), difference).forEach(this::add);
                }
            }
        }
    }

    private static List<Cite> takers(Copy.Relation relation, Difference difference) {
        return switch (relation) {
            case Copy.Relation.CopiedFrom(ReportId source) ->
                    List.of(
                            difference.a().report().equals(source)
                                    ? difference.b()
                                    : difference.a());
            case Copy.Relation.CommonOrigin origin -> List.of(difference.a(), difference.b());
            case Copy.Relation.Undetermined nothing -> List.of(difference.a(), difference.b());
        };
    }

    private void add(Cite cite) {
        altered.computeIfAbsent(cite.report(), key -> new HashSet<>()).add(cite.span());
    }

    /// Whether words hold something that was altered.
    boolean isIn(Cite words) {
        return altered.getOrDefault(words.report(), Set.of()).stream()
                .anyMatch(words.span()::overlaps);
    }
}
