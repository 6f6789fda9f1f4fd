package org.secondsource.brief;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Line;
import org.secondsource.brief.line.Rows;

/// Tells many stories on one screen: the largest first, each by the line that is most its news.
final class TableOfStories {
    private TableOfStories() {}

    /// One line a story, as many as fit.
    static List<Line> lines(List<Brief.OtherStory> stories, Rows rows) {
        List<Line> lines = new ArrayList<>();
        for (Brief.OtherStory story : stories) {
            if (story.line().isPresent()) {
                Line own = story.line().get();
                Line line =
                        new Line(
                                Line.Topic.NEWS,
                                own.text(),
                                own.basis(),
                                own.label(),
                                own.when(),
                                story.size() + " (" + story.id() + ")",
                                own.change(),
                                own.quotes());
                if (lines.size() >= FirstScreen.MOST_LINES || !rows.take(List.of(line))) {
                    return lines;
                }
                lines.add(line);
            }
        }
        return lines;
    }
}
