package org.secondsource.brief.line;

import java.util.List;

/// The rows that the lines of the first screen may fill on a terminal of 24 rows and 88 columns.
public final class Rows {
    private static final int ALL = 24;
    private static final int COLUMNS = 88;

    /// Columns that the name of the part takes.
    private static final int PART = 9;

    private int left;

    /// @param heads what stands above the lines, each on rows of its own
    public Rows(String... heads) {
        left = ALL;
        for (String head : heads) {
            left -= wrapped(head, COLUMNS);
        }
    }

    /// Takes the rows that some lines need; false, and none, where they do not fit.
    public boolean take(List<Line> lines) {
        int needed = lines.stream().mapToInt(Rows::of).sum();
        if (needed > left) {
            return false;
        }
        left -= needed;
        return true;
    }

    /// How many rows a line needs.
    public static int of(Line line) {
        String change = line.change() == Line.Change.NONE ? "" : line.change().words() + ": ";
        return wrapped(change + line.text() + " " + line.backing(), COLUMNS - PART);
    }

    private static int wrapped(String text, int columns) {
        int rows = 1;
        int column = 0;
        for (String word : text.strip().split("\\s+", -1)) {
            int width = word.codePointCount(0, word.length());
            if (column > 0 && column + 1 + width > columns) {
                rows++;
                column = 0;
            }
            column += (column == 0 ? 0 : 1) + width;
        }
        return rows;
    }
}
