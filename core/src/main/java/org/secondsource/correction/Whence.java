package org.secondsource.correction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.text.ReportId;

/// What people said of where the texts of reports come from; it overrules what the texts tell.
///
/// @param origins by report "own", "unknown", or a kind of producer and its name
/// @param sources by report the one from which it has its text; no report leads back to itself
/// @param articles which reports are versions of one article, and which are not
/// @param unlike pairs of reports neither of which has the words that it shares from the other
public record Whence(
        Map<ReportId, String> origins,
        Map<ReportId, ReportId> sources,
        Pairs<ReportId> articles,
        Set<Set<ReportId>> unlike) {
    /// Nobody said anything.
    public static final Whence UNSAID = new Whence(Map.of(), Map.of(), Pairs.none(), Set.of());

    public Whence {
        origins = Map.copyOf(origins);
        sources = Map.copyOf(sources);
        unlike = Set.copyOf(unlike);
    }

    /// The report with which the text of another began; empty where nobody said of it.
    public Optional<ReportId> first(ReportId report) {
        Optional<ReportId> source = Optional.ofNullable(sources.get(report));
        return source.map(own -> first(own).orElse(own));
    }

    /// Of two reports the one from which the other has its text; empty where nobody said so.
    public Optional<ReportId> source(ReportId one, ReportId other) {
        if (Optional.of(other).equals(Optional.ofNullable(sources.get(one)))) {
            return Optional.of(other);
        }
        return Optional.ofNullable(sources.get(other)).filter(one::equals);
    }

    /// Whether what two reports have in common is no copy.
    public boolean areUnlike(ReportId one, ReportId other) {
        return unlike.contains(Set.of(one, other));
    }

    /// What people say of it, one after the other, the latest first.
    static final class Builder {
        private final Map<ReportId, ReportId> sources = new HashMap<>();
        private final Set<Set<ReportId>> unlike = new HashSet<>();

        /// Adds that one report has its text from another; false where a later one said otherwise.
        boolean copied(ReportId copy, ReportId source) {
            Optional<ReportId> known = Optional.ofNullable(sources.get(copy));
            if (known.isPresent()
                    || copy.equals(source)
                    || leads(source, copy)
                    || unlike.contains(Set.of(copy, source))) {
                return known.filter(source::equals).isPresent();
            }
            sources.put(copy, source);
            return true;
        }

        private boolean leads(ReportId from, ReportId to) {
            return Optional.ofNullable(sources.get(from))
                    .filter(next -> next.equals(to) || leads(next, to))
                    .isPresent();
        }

        /// Adds that neither has its words from the other; false where a later one said otherwise.
        boolean unlike(ReportId one, ReportId other) {
            boolean copied =
                    Optional.of(other).equals(Optional.ofNullable(sources.get(one)))
                            || Optional.of(one).equals(Optional.ofNullable(sources.get(other)));
            if (copied || one.equals(other)) {
                return false;
            }
            unlike.add(Set.of(one, other));
            return true;
        }

        Whence whence(Map<ReportId, String> origins, Pairs<ReportId> articles) {
            return new Whence(origins, sources, articles, unlike);
        }
    }
}
