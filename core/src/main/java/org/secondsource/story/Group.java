package org.secondsource.story;

import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.secondsource.story.word.WordSum;

/// Reports that are compared with others as one: a story's newest, or a part of them.
///
/// The likeness of two groups is the mean over their pairs of reports (average linkage). Beside the
/// centre that was used before, which favours stories of many unlike reports, the mean B-cubed F1
/// of the four development sets rises from .912 to .921 (docs/decisions/0030).
final class Group {
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

    private final List<Member> members;
    private final Days days;

    /// @param members never empty
    Group(List<Member> members) {
        this.members = List.copyOf(members);
        Days all = Days.UNKNOWN;
        for (Member member : members) {
            all = all.with(member.day());
        }
        this.days = all;
    }

    List<Member> members() {
        return members;
    }

    /// How like a report is to the group, less the cost of the silence before it.
    ///
    /// @param words of the report
    /// @param tells whether a name that stands on both sides ties them to each other
    double likeness(Member report, WordSum words, LongPredicate tells) {
        double sum = 0;
        for (Member member : members) {
            sum += words.likeness(member.vector());
        }
        Group one = new Group(List.of(report));
        return sum / members.size() - cost(days.gap(report.day()), one, tells);
    }

    /// How like the groups are, less the cost of the silence between them.
    double likeness(Group other, LongPredicate tells) {
        return across(other) - cost(days.gap(other.days), other, tells);
    }

    /// By how much the groups' kinship is above what groups of one happening have at least, with
    /// the silence between them; below 0, they tell of two happenings.
    ///
    /// Kinship is the likeness across the groups over the likeness within them: two halves of one
    /// story have one near 1, however alike or unlike its reports are.
    double kinshipToSpare(Group other) {
        double kinship = across(other) / Math.sqrt(within() * other.within());
        double silence = Math.log1p((double) days.gap(other.days));
        return kinship - Math.min(SURE_KINSHIP, LEAST_KINSHIP + KINSHIP_FOR_SILENCE * silence);
    }

    /// Whether a report came out so soon before or after the group's that its place in time speaks
    /// for one happening, or may have.
    boolean isNear(Member report) {
        return report.day().first().isEmpty() || days.gap(report.day()) <= DAYS_OF_AN_ASIDE;
    }

    private double across(Group other) {
        WordSum words = words();
        double sum = 0;
        for (Member member : other.members) {
            sum += words.likeness(member.vector());
        }
        return sum / members.size() / other.members.size();
    }

    /// The likeness of all pairs within: that of each with all, less that of each with itself, half
    /// of it.
    private double within() {
        WordSum words = words();
        double sum = 0;
        for (Member member : members) {
            double itself = member.vector().size() == 0 ? 0 : 1;
            sum += words.likeness(member.vector()) - itself;
        }
        double pairs = members.size() * (members.size() - 1) / 2.0;
        return (LIKENESS_WITHIN + sum / 2) / (pairs + 1);
    }

    private WordSum words() {
        return WordSum.of(members.stream().map(Member::vector).toList());
    }

    /// Whether both are nothing but releases of one body. It tells each of its news once, and all
    /// of them in like words.
    private boolean areReleasesOfOne(Group other) {
        String issuer = members.getFirst().issuer();
        return !issuer.isEmpty()
                && Stream.concat(members.stream(), other.members.stream())
                        .allMatch(member -> member.issuer().equals(issuer));
    }

    private double cost(long silence, Group other, LongPredicate tells) {
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

    private boolean sharesNames(Group other, LongPredicate tells, int fewest) {
        return other.members.stream()
                        .flatMapToLong(member -> member.names().stream())
                        .filter(tells)
                        .distinct()
                        .filter(this::hasName)
                        .limit(fewest)
                        .count()
                >= fewest;
    }

    private boolean hasName(long name) {
        return members.stream().anyMatch(member -> member.names().has(name));
    }
}
