package org.secondsource.intake.page;

import java.util.List;
import java.util.Optional;
import org.secondsource.intake.page.scan.Box;
import org.secondsource.intake.page.scan.PageScan;

/// Where on a page the headline and the text stand, counted in runs of text.
final class PagePlaces {
    /// So far above the headline its kicker, its day and its writer may stand.
    private static final int ABOVE = 6;

    private final int headline;
    private final int first;
    private final int last;

    PagePlaces(PageScan scan, ArticleFinder.Article article) {
        List<Box.Run> runs = article.runs();
        this.first = runs.isEmpty() ? 0 : runs.getFirst().order();
        this.last = runs.isEmpty() ? 0 : runs.getLast().order();
        Optional<Integer> heading =
                scan.runs().stream()
                        .filter(run -> run.heading() == 1 && run.box().droppedAs().isEmpty())
                        .map(Box.Run::order)
                        .reduce((one, other) -> nearer(one, other));
        this.headline = heading.orElse(first);
    }

    private int nearer(int one, int other) {
        return Math.abs(one - first) <= Math.abs(other - first) ? one : other;
    }

    /// Whether a place is near the headline or between it and the text.
    boolean isByHeadline(int order) {
        int from = Math.min(headline, first) - ABOVE;
        int to = Math.max(Math.min(first, headline + 30), headline) + 3;
        return order >= from && order <= to;
    }

    boolean isAboveText(int order) {
        return order < first && isByHeadline(order);
    }

    /// Whether a place is right before or behind the text, or its first or last line.
    boolean isAtEdge(int order) {
        return (order >= first - 2 && order <= first + 1) || (order >= last && order <= last + 2);
    }

    boolean isInArticle(int order) {
        return order >= first && order <= last + 4;
    }

    /// How many runs lie between a place and the nearer of headline and text.
    int distance(int order) {
        return Math.min(Math.abs(order - headline), Math.abs(order - first));
    }
}
