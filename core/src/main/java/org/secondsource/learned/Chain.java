package org.secondsource.learned;

/// Labels a row of words so that each label suits its word and the label before: a linear chain
/// (Lafferty, McCallum and Pereira 2001).
public final class Chain {
    private final double[][] own;
    private final double[][][] steps;

    /// @param own by word and label, how well the label suits the word
    /// @param steps by word, label before and label, how well the two follow each other; those of
    ///   the first word are not asked
    public Chain(double[][] own, double[][][] steps) {
        this.own = own;
        this.steps = steps;
    }

    /// The same chain where a label suits every word better.
    ///
    /// @param more by how much
    public Chain favouring(int label, double more) {
        double[][] favoured = new double[own.length][];
        for (int i = 0; i < own.length; i++) {
            favoured[i] = own[i].clone();
            favoured[i][label] += more;
        }
        return new Chain(favoured, steps);
    }

    /// How probable each label is, by word and label, all rows of labels weighed.
    public double[][] probabilities() {
        double[][] forward = forward();
        double[][] backward = backward();
        double all = sum(forward[own.length - 1]);
        double[][] found = new double[own.length][];
        for (int i = 0; i < own.length; i++) {
            found[i] = new double[own[i].length];
            for (int label = 0; label < own[i].length; label++) {
                found[i][label] = StrictMath.exp(forward[i][label] + backward[i][label] - all);
            }
        }
        return found;
    }

    /// How probable each pair of labels is, by word, label before and label; nothing for the first
    /// word.
    public double[][][] pairs() {
        double[][] forward = forward();
        double[][] backward = backward();
        double all = sum(forward[own.length - 1]);
        int labels = own[0].length;
        double[][][] found = new double[own.length][labels][labels];
        for (int i = 1; i < own.length; i++) {
            for (int before = 0; before < labels; before++) {
                for (int label = 0; label < labels; label++) {
                    found[i][before][label] =
                            StrictMath.exp(
                                    forward[i - 1][before]
                                            + steps[i][before][label]
                                            + own[i][label]
                                            + backward[i][label]
                                            - all);
                }
            }
        }
        return found;
    }

    /// The best row of labels; of two that are alike the one with the lower label first.
    public int[] best() {
        int labels = own[0].length;
        int[][] from = new int[own.length][labels];
        double[] scores = own[0].clone();
        for (int i = 1; i < own.length; i++) {
            double[] next = new double[labels];
            for (int label = 0; label < labels; label++) {
                int best = 0;
                for (int before = 1; before < labels; before++) {
                    boolean better =
                            scores[before] + steps[i][before][label]
                                    > scores[best] + steps[i][best][label];
                    best = better ? before : best;
                }
                from[i][label] = best;
                next[label] = scores[best] + steps[i][best][label] + own[i][label];
            }
            scores = next;
        }
        int[] row = new int[own.length];
        for (int label = 1; label < labels; label++) {
            row[own.length - 1] =
                    scores[label] > scores[row[own.length - 1]] ? label : row[own.length - 1];
        }
        for (int i = own.length - 1; i > 0; i--) {
            row[i - 1] = from[i][row[i]];
        }
        return row;
    }

    private double[][] forward() {
        int labels = own[0].length;
        double[][] found = new double[own.length][];
        found[0] = own[0].clone();
        double[] terms = new double[labels];
        for (int i = 1; i < own.length; i++) {
            found[i] = new double[labels];
            for (int label = 0; label < labels; label++) {
                for (int before = 0; before < labels; before++) {
                    terms[before] = found[i - 1][before] + steps[i][before][label];
                }
                found[i][label] = sum(terms) + own[i][label];
            }
        }
        return found;
    }

    private double[][] backward() {
        int labels = own[0].length;
        double[][] found = new double[own.length][labels];
        double[] terms = new double[labels];
        for (int i = own.length - 2; i >= 0; i--) {
            for (int before = 0; before < labels; before++) {
                for (int label = 0; label < labels; label++) {
                    terms[label] =
                            steps[i + 1][before][label] + own[i + 1][label] + found[i + 1][label];
                }
                found[i][before] = sum(terms);
            }
        }
        return found;
    }

    /// The logarithm of a sum, of logarithms.
    private static double sum(double[] logarithms) {
        double most = logarithms[0];
        for (double each : logarithms) {
            most = Math.max(most, each);
        }
        double sum = 0;
        for (double each : logarithms) {
            sum += StrictMath.exp(each - most);
        }
        return most + StrictMath.log(sum);
    }
}
