package org.secondsource.brief;

/// The rows of a terminal of 88 columns that the lines of the first screen may fill: 24, less those
/// of the title and of what was read.
final class Rows {
    private static final int MOST = 22;

    /// Columns of a row beside the name of the part; what stands between the parts of a line.
    private static final int COLUMNS = 77;
    private static final int BETWEEN = 6;

    private int taken;

    /// Takes the rows that a line needs; false, and none, where it does not fit.
    boolean take(Line line) {
        int needed = of(line);
        if (taken + needed > MOST) {
            return false;
        }
        taken += needed;
        return true;
    }

    /// How many rows a line needs.
    static int of(Line line) {
        int length =
                line.text().length()
                        + line.label().length()
                        + line.when().length()
                        + line.behind().length()
                        + line.change().words().length();
        return Math.ceilDiv(length + BETWEEN, COLUMNS);
    }
}
