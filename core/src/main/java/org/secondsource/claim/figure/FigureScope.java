package org.secondsource.claim.figure;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.said.Said;
import org.secondsource.language.DateRange;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.Units;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.time.When;
import org.secondsource.text.WordTable;

/// Tells whether two figures count the same thing: unit, whose, what was done, where, and whether
/// as a fact or a plan (picture.md, Claim: "in the same scope").
public final class FigureScope {
    private static final WordTable SAME = WordTable.beside(FigureScope.class, "same.tsv");

    private static final WordTable WORDS = WordTable.beside(FigureScope.class, "words.tsv");

    private static final Map<String, String> UNITS = SAME.meanings("unit");

    /// What one sells another buys.
    private static final String TRADE = "trade";

    /// What was done, in classes whose members count the same.
    private static final Map<String, String> DEEDS = SAME.meanings("deed");

    private static final Set<String> NO_MATTER = WORDS.list("no matter");

    private final PlaceNames places;

    public FigureScope(PlaceNames places) {
        this.places = places;
    }

    /// What it counts, in classes. Who lays off 120 workers cuts 120 jobs.
    public static String unit(String noun) {
        return UNITS.getOrDefault(noun, noun);
    }

    public static String unit(Quantity quantity) {
        return quantity.action().equals("lay off")
                ? "worker"
                : UNITS.getOrDefault(quantity.unit(), quantity.unit());
    }

    /// What was done, in classes whose members count the same.
    public static String deed(Quantity quantity) {
        String action = NO_MATTER.contains(quantity.action()) ? "" : quantity.action();
        return DEEDS.getOrDefault(action, action);
    }

    static boolean isFact(Quantity quantity) {
        return quantity.modality() == Modality.ASSERTED;
    }

    /// Whether a quantity can be claimed: how long something took and how old somebody is are told
    /// of one thing each, and nobody else counts them. Nor does anybody count "one video", but one
    /// who was killed.
    public static boolean isFigure(Quantity quantity) {
        boolean counted = quantity.amount().value() != 1 || isToll(quantity);
        return counted && !Units.isTime(quantity.unit());
    }

    /// Whether both count one kind of thing, treated alike, as a fact or both as a plan.
    boolean isSameThing(Quantity a, Quantity b) {
        return !a.unit().isEmpty()
                && unit(a).equals(unit(b))
                && deed(a).equals(deed(b))
                && isSameOwner(a.of(), b.of())
                && isFact(a) == isFact(b);
    }

    /// Whether both are sums for one long time, or neither is one; and of sums and of what is
    /// traded, whether both are known to be of one owner or place. Every firm and state has those.
    boolean isSameSum(Said.InNumbers first, Said.InNumbers second) {
        Quantity a = first.quantity();
        Quantity b = second.quantity();
        boolean told = span(first).isPresent() || deed(a).equals(TRADE);
        return span(first).equals(span(second)) && (!told || isKnown(a, b));
    }

    /// Whether both may be of one owner and one stuff: "salmon" and "Norway salmon".
    private static boolean isSameOwner(String a, String b) {
        return a.isEmpty()
                || b.isEmpty()
                || (" " + a).endsWith(" " + b)
                || (" " + b).endsWith(" " + a);
    }

    /// Whether both say whose they are, or where.
    private boolean isKnown(Quantity a, Quantity b) {
        PlaceNames.Relation where = place(a, b);
        boolean place = where == PlaceNames.Relation.SAME || where == PlaceNames.Relation.WITHIN;
        return place || areOwned(a, b);
    }

    /// Whether both say whose they are. What a percentage is of ("prices") is no owner: every firm
    /// and state has those.
    static boolean areOwned(Quantity a, Quantity b) {
        return !a.of().isEmpty() && !b.of().isEmpty() && !a.unit().equals("percent");
    }

    /// Whether one counts a kind of what the other counts: of fifty dead fifteen may be civilians,
    /// and men are no part of women.
    static boolean isOfAnotherKind(Quantity a, Quantity b) {
        boolean kinds = KINDS.contains(a.unit()) && KINDS.contains(b.unit());
        boolean unlike = !a.unit().equals(b.unit());
        return unlike && (kinds || mayBeKindOf(a, b) || mayBeKindOf(b, a));
    }

    private static boolean mayBeKindOf(Quantity kind, Quantity whole) {
        return KINDS.contains(kind.unit())
                && !KINDS.contains(whole.unit())
                && kind.amount().low() <= whole.amount().high();
    }

    private static final Set<String> KINDS = WORDS.list("kinds");

    /// Whether it counts a rest or an addition ("five others"), a part ("one of the boats", "a
    /// third of the crew", "including 17 children"), or is a mere size ("dozens"): numbers that
    /// stand beside a toll and are none themselves. "70 of the 120 workers" tells a whole of its
    /// own.
    static boolean isAside(Said.InNumbers figure) {
        String exact = figure.cite().exact().toLowerCase(Locale.ROOT);
        boolean others = !isToll(figure.quantity()) && exact.matches(".*\\bother \\p{L}+.*");
        boolean rest =
                others
                        || isIncrement(figure.quantity(), figure.report().text())
                        || figure.follows()
                                && (figure.quantity().unit().equals("other")
                                        || exact.matches(".*\\bothers?\\b.*"));
        return rest
                || isOfBefore(figure)
                || isPart(figure, exact)
                || isAttribute(figure.quantity(), exact)
                || figure.quantity().amount().isSize();
    }

    /// Whether a number counts what came on top of those told before: "three more suspects",
    /// "another 20 homes".
    ///
    /// @param text of its report
    public static boolean isIncrement(Quantity quantity, String text) {
        int start = quantity.span().start();
        String from = text.substring(start, Math.min(text.length(), start + LONGEST_COUNT));
        return ADDED.matcher(before(quantity, text, LONGEST_LEAD)).find()
                || MORE.matcher(from).lookingAt();
    }

    /// Letters that "at least twenty-five additional" takes, and some. Set by hand.
    private static final int LONGEST_COUNT = 60;

    private static final Pattern ADDED =
            Pattern.compile(
                    "(?i)\\b(?:another|additional|further)\\s+(?:(?:at least|about|around|some)\\s+)?$");

    private static final Pattern MORE =
            Pattern.compile(
                    "(?i)(?:an? additional|a further|another)\\b"
                            + "|(?:(?:at least|about|around|some|nearly|almost)\\s+)?[\\p{L}\\d.,-]+\\s+"
                            + "(?:more|additional|further)\\b(?!\\s+than\\b)");

    private static boolean isPart(Said.InNumbers figure, String exact) {
        String before = before(figure.quantity(), figure.report().text(), LONGEST_LEAD);
        return exact.matches(PART) || isShare(figure.quantity()) || INCLUDED.matcher(before).find();
    }

    /// "The Nov. 13 attacks that killed 130", "days after five were shot": what a clause tells of
    /// another happening, with its own day, beside the one that the report is about.
    private static boolean isOfBefore(Said.InNumbers figure) {
        String before = before(figure.quantity(), figure.report().text(), BEFORE_LETTERS);
        return OF_BEFORE.matcher(before).find();
    }

    /// So many letters before a number at most.
    private static String before(Quantity quantity, String text, int letters) {
        int start = quantity.span().start();
        return text.substring(Math.max(0, start - letters), start);
    }

    /// How far before a number the happening may stand that it is of, in characters. Set by hand.
    private static final int BEFORE_LETTERS = 140;

    private static final Pattern OF_BEFORE =
            Pattern.compile(
                    "(?i)\\b(?:(?:19|20)\\d\\d|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\p{L}*\\.?"
                            + " \\d{1,2}|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*"
                            + "|last (?:year|month)|years? (?:ago|earlier)|previous|deadliest)\\b"
                            + "[^.;]*\\b(?:that|which|in which|when|where)\\b[^.;,]{0,40}$"
                            + "|\\b(?:days|weeks?|months?|years?) (?:after|before|since)\\b[^.;,]*$");

    /// Letters that "among them at least about" take, and some. Set by hand.
    private static final int LONGEST_LEAD = 30;

    /// "A four-time champion": what somebody or something is, and no count.
    private static boolean isAttribute(Quantity quantity, String exact) {
        return !quantity.unit().isEmpty()
                && exact.matches("[\\p{L}\\d]+-\\p{L}+")
                && exact.endsWith("-" + quantity.unit());
    }

    private static final String PART =
            "(?s)\\S+ of (the|his|her|its|their|our|those|these)\\b(?! \\d).*";

    /// What stands before a number that is part of one told before: "52, including at least 17".
    private static final Pattern INCLUDED =
            Pattern.compile(
                    "(?i)\\b(?:including|among them|among whom|of whom|of them),?\\s+(?:(?:the|at"
                            + " least|about|some|around|up to|more than|nearly|almost)\\s+){0,2}$");

    private static boolean isShare(Quantity quantity) {
        double value = quantity.amount().value();
        return value > 0 && value < 1 && !Units.isMeasure(quantity.unit());
    }

    /// A figure for a longer time than this is a sum, not a count of one happening.
    private static final int LONGEST_COUNT_DAYS = 14;

    /// The long time for which a figure is a sum: the year of "last year"; empty where it counts
    /// one happening.
    static Optional<DateRange> span(Said.InNumbers figure) {
        return said(figure).filter(d -> d.first().plusDays(LONGEST_COUNT_DAYS).isBefore(d.last()));
    }

    /// The days that a figure says it counts for; a fact counts for none to come.
    private static Optional<DateRange> said(Said.InNumbers figure) {
        Optional<LocalDate> published = figure.published();
        boolean fact = isFact(figure.quantity());
        return figure.quantity()
                .asOf()
                .resolve(published)
                .filter(d -> !fact || published.isEmpty() || !d.first().isAfter(published.get()));
    }

    /// Whether both may run over one time: since one event, be it told of one alone, or on one day,
    /// of which each day has its own count.
    static boolean isOfOneWindow(Said.InNumbers a, Said.InNumbers b) {
        boolean day = a.window().equals(Windows.DAY) || b.window().equals(Windows.DAY);
        boolean same = a.window().equals(b.window());
        return day
                ? same && a.published().equals(b.published())
                : same || a.window().isEmpty() || b.window().isEmpty();
    }

    /// Whether its sentence says that the number is put anew: "lowered the toll to 31".
    static boolean isRestated(Said.InNumbers figure) {
        int end = figure.cite().span().start();
        int start = Math.max(0, end - RESTATEMENT_LETTERS);
        return RESTATED.matcher(figure.report().text().substring(start, end)).find();
    }

    /// How far before a number its restatement may begin, in characters. Set by hand.
    private static final int RESTATEMENT_LETTERS = 160;

    private static final Pattern RESTATED =
            Pattern.compile(
                    "(?is)\\b(lower|cut|reduc|revis|correct|adjust)\\p{L}*\\s[^.;]*"
                            + "\\b(numbers?|tolls?|counts?|figures?|totals?|estimates?|tally)\\b"
                            + "[^.;\\d]*\\b(to|at)\\s+$");

    /// Whether both may be for one time: not the one for last year, the other for this.
    static boolean mayBeForOneTime(Said.InNumbers a, Said.InNumbers b) {
        return span(a).isEmpty() || span(b).isEmpty() || span(a).equals(span(b));
    }

    /// Whether it is a sum for a time that was over when it was told, so that it no longer grows.
    static boolean isClosed(Said.InNumbers figure) {
        return span(figure)
                .filter(d -> figure.published().filter(d.last()::isBefore).isPresent())
                .isPresent();
    }

    /// Whether it counts people hurt or helped, which is told anew each day.
    public static boolean isToll(Quantity quantity) {
        return TOLLS.contains(deed(quantity));
    }

    private static final Set<String> TOLLS = WORDS.list("tolls");

    /// "As of Tuesday", "by Tuesday night", "so far on Tuesday": the day of the count itself.
    private static boolean isCountedAsOf(Said.InNumbers figure) {
        if (!(figure.quantity().asOf() instanceof When.Said said)) {
            return false;
        }
        String before = figure.report().text().substring(0, said.span().start());
        return AS_OF.matcher(before).find();
    }

    private static final Pattern AS_OF =
            Pattern.compile(
                    "(?i)\\b(as of|by|until|till|up to|as at)\\s+(the\\s+)?(late\\s+|early\\s+)?$");

    /// Whether one says that it counts those of another day than the other: the dead of Tuesday's
    /// raid are not those of Wednesday's.
    static boolean isOfOtherDay(Said.InNumbers a, Said.InNumbers b) {
        Optional<DateRange> one = said(a).filter(days -> span(a).isEmpty() && !isCountedAsOf(a));
        Optional<DateRange> other = said(b).filter(days -> span(b).isEmpty() && !isCountedAsOf(b));
        return one.isPresent() && other.isPresent() && !one.get().overlaps(other.get());
    }

    /// Whether both count it in one place.
    boolean isSamePlace(Quantity a, Quantity b) {
        return places.mayMeet(a.place(), b.place());
    }

    PlaceNames.Relation place(Quantity a, Quantity b) {
        return places.relation(a.place(), b.place());
    }

    /// The days for which a figure counts. A toll counts for the day on which it is told, unless
    /// the words say otherwise ("as of Tuesday"); the day of what it counts the dead of is not its
    /// own. Another figure counts for the days it says, else for those of publication.
    static Optional<DateRange> time(Said.InNumbers figure) {
        Optional<LocalDate> published = figure.published();
        if (isToll(figure.quantity()) && !isCountedAsOf(figure)) {
            return published.map(DateRange::of);
        }
        return figure.quantity()
                .asOf()
                .resolve(published)
                .filter(d -> span(figure).isEmpty())
                .filter(d -> published.isEmpty() || !d.first().isAfter(published.get()))
                .or(() -> published.map(DateRange::of));
    }
}
