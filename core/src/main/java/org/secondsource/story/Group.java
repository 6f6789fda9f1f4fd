package org.secondsource.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reports that are compared with others as one: a story's newest, or a part of them.
///
/// The likeness of two groups is the mean over their pairs of reports (average linkage). Beside the
/// centre that was used before, which favours stories of many unlike reports, the mean B-cubed F1
/// of the four development sets rises from .912 to .921 (docs/decisions/0030).
record Group(List<Member> members) {
    /// Most reports of a story that are compared: keeps the cost of a report flat, and 100 score
    /// the same.
    static final int MOST_COMPARED = 20;

    /// The likeness within a group of which nothing is known, counted as one more pair: two reports
    /// of one happening are that much alike (`docs/decisions/0030`).
    private static final double LIKENESS_WITHIN = 0.3;

    /// What each tenfold or so of the days of silence takes off the likeness: another shooting next
    /// week is told in the same words. Times the logarithm of one plus the days.
    private static final double COST_OF_SILENCE = 0.03;

    /// Days of silence after which the same words tell of another happening of the kind, unless a
    /// name ties the two: the court has other men before it by then.
    private static final long SILENCE_THAT_ASKS_FOR_A_NAME = 4;

    /// Days within which a report in other words may tell a side of a happening.
    private static final long DAYS_OF_AN_ASIDE = 2;

    /// Days of silence after which one name is too little: the spokesman of the police and the
    /// hospital are the same for the next happening of the town, the victim and the place are not.
    private static final long SILENCE_THAT_ASKS_FOR_TWO = 90;

    /// What each tenfold or so of the days of silence takes off the likeness then. On the
    /// development sets the mean B-cubed F1 is the same with .05 and .15; a stream of all four has
    /// fewer stories of two happenings (docs/decisions/0030).
    private static final double COST_WITHOUT_A_NAME = 0.12;

    /// Kinship under which two groups whose days overlap tell of two happenings.
    private static final double LEAST_KINSHIP = 0.55;

    /// What silence between two groups adds to that, times the logarithm of one plus its days.
    private static final double KINSHIP_FOR_SILENCE = 0.1;

    /// However long the silence, groups of this kinship tell of one happening.
    private static final double SURE_KINSHIP = 0.75;

    Group {
        members = List.copyOf(members);
    }

    /// How like a report is to the group, less the cost of the silence before it.
    ///
    /// @param tells whether a name ties reports to each other
    double likeness(Member report, Predicate<String> tells) {
        double sum = 0;
        Days days = Days.UNKNOWN;
        for (Member member : members) {
            sum += member.vector().likeness(report.vector());
            days = days.with(member.day());
        }
        Group one = new Group(List.of(report));
        return sum / members.size() - cost(days.gap(report.day()), one, tells);
    }

    /// How like the groups are, less the cost of the silence between them.
    double likeness(Group other, Predicate<String> tells) {
        return across(other) - cost(days().gap(other.days()), other, tells);
    }

    /// By how much the groups' kinship is above what groups of one happening have at least, with
    /// the silence between them; below 0, they tell of two happenings.
    ///
    /// Kinship is the likeness across the groups over the likeness within them: two halves of one
    /// story have one near 1, however alike or unlike its reports are.
    double kinshipToSpare(Group other) {
        double kinship = across(other) / Math.sqrt(within() * other.within());
        double silence = Math.log1p((double) days().gap(other.days()));
        return kinship - Math.min(SURE_KINSHIP, LEAST_KINSHIP + KINSHIP_FOR_SILENCE * silence);
    }

    /// Whether a report came out so soon before or after the group's that its place in time speaks
    /// for one happening, or may have.
    boolean isNear(Member report) {
        return report.day().first().isEmpty() || days().gap(report.day()) <= DAYS_OF_AN_ASIDE;
    }

    private Days days() {
        Days days = Days.UNKNOWN;
        for (Member member : members) {
            days = days.with(member.day());
        }
        return days;
    }

    private double across(Group other) {
        double sum = 0;
        for (Member one : members) {
            for (Member two : other.members) {
                sum += one.vector().likeness(two.vector());
            }
        }
        return sum / members.size() / other.members.size();
    }

    private double within() {
        double sum = LIKENESS_WITHIN;
        for (int one = 0; one < members.size(); one++) {
            for (int two = 0; two < one; two++) {
                sum += members.get(one).vector().likeness(members.get(two).vector());
            }
        }
        double pairs = members.size() * (members.size() - 1) / 2.0;
        return sum / (pairs + 1);
    }

    /// Whether both are nothing but releases of one body. It tells each of its news once, and all
    /// of them in like words.
    private boolean areReleasesOfOne(Group other) {
        String issuer = members.getFirst().issuer();
        return !issuer.isEmpty()
                && Stream.concat(members.stream(), other.members.stream())
                        .allMatch(member -> member.issuer().equals(issuer));
    }

    private double cost(long silence, Group other, Predicate<String> tells) {
        if (silence > SILENCE_THAT_ASKS_FOR_A_NAME && areReleasesOfOne(other)) {
            return 1;
        }
        boolean isTied =
                silence <= SILENCE_THAT_ASKS_FOR_A_NAME
                        || sharesNames(other, tells, namesFor(silence));
        double cost = isTied ? COST_OF_SILENCE : COST_OF_SILENCE + COST_WITHOUT_A_NAME;
        return cost * Math.log1p((double) silence);
    }

    private static int namesFor(long silence) {
        return silence > SILENCE_THAT_ASKS_FOR_TWO ? 2 : 1;
    }

    private boolean sharesNames(Group other, Predicate<String> tells, int fewest) {
        Set<String> own = new HashSet<>();
        members.forEach(member -> own.addAll(member.names()));
        return other.members.stream()
                        .flatMap(member -> member.names().stream())
                        .distinct()
                        .filter(name -> own.contains(name) && tells.test(name))
                        .limit(fewest)
                        .count()
                >= fewest;
    }
}
