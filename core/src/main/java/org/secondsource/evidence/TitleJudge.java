package org.secondsource.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.evidence.Evidence.Kind;

/// Judges which words are the headline: what readers see goes before what is made for sharing or
/// searching, and what several places tell alike before what one tells.
final class TitleJudge {
    /// How much each kind weighs; a heading and the data block that agree beat everything else.
    private static final Map<Kind, Double> WEIGHTS =
            new EnumMap<>(
                    Map.of(
                            Kind.FILE, 9.0,
                            Kind.HEADING, 5.0,
                            Kind.DATA, 3.0,
                            Kind.SHARED, 2.5,
                            Kind.MARKED, 2.0,
                            Kind.LINE, 2.0,
                            Kind.META, 1.0,
                            Kind.WINDOW, 1.0,
                            Kind.LESSER_HEADING, 0.6,
                            Kind.ADDRESS, 0.0));

    /// Headings of fewer words are as often a kicker, a section or the name of the site.
    private static final int FEWEST_SURE_WORDS = 3;

    /// Longer lines are texts.
    private static final int LONGEST = 500;

    /// Two lines say nearly the same if they share this part of the shorter one's words.
    private static final double NEARLY = 0.6;

    /// What a heading weighs that is short and that nothing else tells.
    private static final double UNSURE = 1.2;

    private static final Pattern KICKER_END = Pattern.compile("[:/|–—»·.!?\"'”’«]\\s*[-–—]?\\s*$");
    private static final Pattern SLUG =
            Pattern.compile("[a-z0-9]+(?:[-_][a-z0-9]+){2,}(?:\\.\\w+)?");

    private final List<String> sites;
    private final List<String> headings = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();

    /// @param sites what the outlet may be called, and its host
    TitleJudge(List<String> sites) {
        this.sites = sites.stream().map(Wording::key).filter(key -> key.length() >= 2).toList();
    }

    Verdict judge(List<Evidence> evidence) {
        for (Evidence one : evidence) {
            if (one.field() == Field.TITLE && one.kind() == Kind.HEADING) {
                headings.add(Wording.plain(one.exact()));
            }
        }
        Map<String, List<Evidence>> alike = new LinkedHashMap<>();
        for (Evidence one : evidence) {
            if (one.field() == Field.TITLE && !one.exact().isBlank()) {
                alike.computeIfAbsent(Wording.key(value(one)), key -> new ArrayList<>()).add(one);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        alike.forEach((key, group) -> candidates.add(candidate(key, group, alike)));
        return Verdict.of(Field.TITLE, candidates);
    }

    private String value(Evidence one) {
        return one.kind() == Kind.FILE
                ? withoutOutlet(Wording.plain(one.exact()))
                : known.computeIfAbsent(
                        one.exact(), exact -> withoutSite(withoutTail(Wording.plain(exact))));
    }

    /// The title that a file tells, without the name of the outlet behind it, as those who collect
    /// the news of many outlets add it.
    private String withoutOutlet(String title) {
        Matcher mark = WindowName.SEPARATOR.matcher(title);
        int start = -1;
        int end = -1;
        while (mark.find()) {
            start = mark.start();
            end = mark.end();
        }
        return start > 0 && sites.contains(Wording.key(title.substring(end)))
                ? title.substring(0, start).strip()
                : title;
    }

    /// A printed heading with something behind a bar or a dash is that heading.
    private String withoutTail(String title) {
        for (String heading : headings) {
            boolean longer = words(heading) >= FEWEST_SURE_WORDS && title.startsWith(heading);
            if (longer
                    && WindowName.SEPARATOR
                            .matcher(title.substring(heading.length()))
                            .lookingAt()) {
                return heading;
            }
        }
        return title;
    }

    private Candidate candidate(
            String key, List<Evidence> group, Map<String, List<Evidence>> alike) {
        String value = value(best(group));
        String against = against(value, key);
        String places =
                group.stream().map(Evidence::place).distinct().collect(Collectors.joining(", "));
        if (!against.isEmpty()) {
            return new Candidate(value, 0, against + ": " + places, group);
        }
        Map<Kind, Double> weights = weights(group);
        boolean unsure = words(value) < FEWEST_SURE_WORDS && weights.size() == 1;
        double score = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double kicker = underKicker(key, value, group, alike);
        double nearly = inOtherWords(value, group, alike);
        String why =
                kicker > 0
                        ? places + "; printed there behind a kicker"
                        : nearly > 0 ? places + "; printed in nearly the same words" : places;
        return new Candidate(
                value, (unsure ? Math.min(score, UNSURE) : score) + kicker + nearly, why, group);
    }

    /// A heading below the first rank, or among links, that the data block tells, too, is the
    /// headline in print.
    private static Map<Kind, Double> weights(List<Evidence> group) {
        Map<Kind, Double> weights = new EnumMap<>(Kind.class);
        group.forEach(one -> weights.put(one.kind(), WEIGHTS.getOrDefault(one.kind(), 0.0)));
        if (weights.containsKey(Kind.DATA) && weights.remove(Kind.LESSER_HEADING) != null) {
            weights.put(Kind.HEADING, WEIGHTS.getOrDefault(Kind.HEADING, 0.0));
        }
        return weights;
    }

    /// What else than printed headings tells it.
    private static double besidePrint(List<Evidence> group) {
        return weights(group).entrySet().stream()
                .filter(one -> one.getKey() != Kind.HEADING && one.getKey() != Kind.LESSER_HEADING)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /// What longer candidates lend to the one that stands in them behind a kicker: "Storms: Ferries
    /// stay in port" is a print of "Ferries stay in port", where the headline's own box says so, or
    /// more places tell that alone than with the kicker.
    private double underKicker(
            String key, String value, List<Evidence> group, Map<String, List<Evidence>> alike) {
        boolean told = isTold(group, Kind.SHARED) || isTold(group, Kind.DATA);
        if (!told || words(value) < FEWEST_SURE_WORDS) {
            return 0;
        }
        Map<Kind, Double> lent = new EnumMap<>(Kind.class);
        for (Map.Entry<String, List<Evidence>> other : alike.entrySet()) {
            if (other.getKey().length() > key.length()
                    && other.getKey().endsWith(key)
                    && (isTold(group, Kind.MARKED)
                            || besidePrint(group) >= besidePrint(other.getValue()))) {
                for (Evidence longer : other.getValue()) {
                    boolean heading = longer.kind() == Kind.HEADING;
                    if (heading || standsBehindKicker(value(longer), value)) {
                        lent.putAll(weights(List.of(longer)));
                    }
                }
            }
        }
        weights(group).keySet().forEach(lent::remove);
        return lent.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static boolean isTold(List<Evidence> group, Kind kind) {
        return group.stream().anyMatch(one -> one.kind() == kind);
    }

    /// What a heading lends to the title for sharing that says the same in nearly the same words,
    /// where no block of data takes the side of the heading: both are the publisher's headline, and
    /// the one for sharing is whole where a heading is cut up by its mark-up.
    private double inOtherWords(
            String value, List<Evidence> group, Map<String, List<Evidence>> alike) {
        if (!isTold(group, Kind.SHARED) || isTold(group, Kind.HEADING)) {
            return 0;
        }
        for (List<Evidence> other : alike.values()) {
            boolean heading = isTold(other, Kind.HEADING) && !isTold(other, Kind.DATA);
            if (heading && isNearly(value, value(best(other)))) {
                return WEIGHTS.getOrDefault(Kind.HEADING, 0.0);
            }
        }
        return 0;
    }

    private static boolean isNearly(String one, String other) {
        Set<String> words = wordsOf(one);
        Set<String> others = wordsOf(other);
        long shared = words.stream().filter(others::contains).count();
        return words.size() >= 4 && shared >= NEARLY * Math.min(words.size(), others.size());
    }

    private static Set<String> wordsOf(String line) {
        return Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean standsBehindKicker(String longer, String value) {
        int at = longer.toLowerCase(Locale.ROOT).lastIndexOf(value.toLowerCase(Locale.ROOT));
        return at > 0 && KICKER_END.matcher(longer.substring(0, at)).find();
    }

    /// Of lines with the same letters the one with most between them: mark-up that runs words
    /// together has less.
    private static Evidence best(List<Evidence> group) {
        return group.stream()
                .max(
                        Comparator.comparingInt(
                                        (Evidence one) -> Wording.plain(one.exact()).length())
                                .thenComparingDouble(one -> WEIGHTS.getOrDefault(one.kind(), 0.0)))
                .orElseThrow();
    }

    /// Why words are no headline; empty where they may be one.
    private String against(String value, String key) {
        if (key.isEmpty()) {
            return "no words";
        }
        if (Wording.list("nothing").contains(value.toLowerCase(Locale.ROOT))) {
            return "names no story";
        }
        if (sites.contains(key)) {
            return "the name of the site";
        }
        if (value.length() > LONGEST) {
            return "too long for a headline";
        }
        if (SLUG.matcher(value).matches()) {
            return "part of an address";
        }
        return "";
    }

    /// Words without the name of the site before or behind them, and without the section between.
    private String withoutSite(String title) {
        Matcher matcher = WindowName.SEPARATOR.matcher(title);
        List<int[]> marks = new ArrayList<>();
        while (matcher.find()) {
            marks.add(new int[] {matcher.start(), matcher.end()});
        }
        if (marks.isEmpty()) {
            return title;
        }
        int[] last = marks.getLast();
        if (last[0] > 0 && isSite(title.substring(last[1]))) {
            return withoutSection(withoutSite(title.substring(0, last[0]).strip()));
        }
        int[] first = marks.getFirst();
        if (first[0] > 0
                && Wording.key(title.substring(0, first[0])).length() >= 3
                && sites.contains(Wording.key(title.substring(0, first[0])))) {
            return withoutSite(title.substring(first[1]).strip());
        }
        return title;
    }

    /// "Ferries stay in port | Sport" and "… - politics", once the name of the site is off.
    private static String withoutSection(String title) {
        return title.replaceFirst("\\s*[|ㅣ»]\\s*[^|ㅣ»]{1,25}$|(?<=\\S)-[\\p{IsHangul}]{2,5}$", "")
                .strip();
    }

    private boolean isSite(String words) {
        String end = Wording.key(words);
        return !end.isEmpty()
                && sites.stream()
                        .anyMatch(site ->
                                end.equals(site)
                                        || (end.length() >= 3 && site.contains(end))
                                        || (site.length() >= 4 && end.contains(site)));
    }

    private static int words(String value) {
        return value.isBlank() ? 0 : value.strip().split("\\s+").length;
    }
}
