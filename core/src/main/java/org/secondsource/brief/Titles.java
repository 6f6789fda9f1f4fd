package org.secondsource.brief;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.secondsource.brief.line.Wording;
import org.secondsource.language.Sentence;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Names a story, and its reports.
final class Titles {
    private static final int LONGEST = 110;
    private static final int FEWEST_WORDS = 3;

    /// Share of the best title's centrality from which a title is on the matter.
    private static final double CENTRAL_ENOUGH = 0.7;

    /// Marks of editions and kinds that desks put around a title: "(2nd LD)", "UPDATE 3-", "LEAD".
    private static final Pattern EDITION =
            Pattern.compile(
                    "(?i)^(?:update \\d+|updated?|correct(?:ed|ion)|lead|refile|wrapup"
                            + " \\d+|urgent|exclusive"
                            + "|breaking|watch|live)\\s*[-:–—|]\\s*|\\s*[(\\[](?:\\d*(?:st|nd|rd|th)?["
                            + " -]?(?:ld|lead|update\\w*|write-?thru|roundup|correct\\w*|urgent)"
                            + "[^)\\]]*)[)\\]]|\\s+[-–—|]\\s+[^-–—|]{1,40}$");

    /// A slug or a file's name: no spaces, or joined by hyphens and slashes.
    private static final Pattern SLUG =
            Pattern.compile("\\S+|.*\\.(?:html?|txt|json|xml)|\\p{Lu}+(?:[-/]\\S+)+.*");

    /// What somebody said, what somebody asks, and a cry in capitals: they name no situation.
    private static final Pattern SAYING = Pattern.compile("[“\"‘'].*[”\"’'][.!?]?|.*\\?|\\P{Ll}*");

    private final PictureLookup lookup;

    Titles(PictureLookup lookup) {
        this.lookup = lookup;
    }

    /// The newest of the titles that say most of what the reports of a story say: one off the
    /// matter is passed over, and of the others the newest is the least out of date. Empty where
    /// none has a title that is one.
    ///
    /// @param outdated whether a title tells what is so no more
    Optional<String> of(Collection<ReportId> story, Predicate<String> outdated) {
        Map<ReportId, Set<String>> texts = new HashMap<>();
        story.forEach(id -> texts.put(id, Wording.bag(lookup.report(id).text())));
        Map<ReportId, Double> central = new HashMap<>();
        for (ReportId id : story) {
            String title = clean(lookup.report(id).title());
            if (!title.isEmpty() && !outdated.test(title)) {
                central.put(id, centrality(id, Wording.bag(title), texts));
            }
        }
        double best = central.values().stream().mapToDouble(value -> value).max().orElse(0);
        return central.entrySet().stream()
                .filter(entry -> entry.getValue() >= best * CENTRAL_ENOUGH)
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(lookup::number))
                .map(id -> clean(lookup.report(id).title()));
    }

    /// How much of a title the other reports say too, 0 to 1 for each of them.
    private static double centrality(
            ReportId own, Set<String> title, Map<ReportId, Set<String>> texts) {
        double sum = 0;
        for (Map.Entry<ReportId, Set<String>> other : texts.entrySet()) {
            if (!other.getKey().equals(own)) {
                sum += title.stream().filter(other.getValue()::contains).count();
            }
        }
        return title.isEmpty() ? 0 : sum / title.size();
    }

    /// A title without marks of its edition; empty where what is left is no title.
    static String clean(String title) {
        String line = Wording.tidy(title);
        String bare = EDITION.matcher(line).replaceAll("").strip();
        boolean isTitle =
                Wording.bag(bare).size() >= FEWEST_WORDS
                        && !SLUG.matcher(bare).matches()
                        && !SAYING.matcher(bare).matches();
        return isTitle ? bare : "";
    }

    /// A report's title, or the start of its text.
    String of(Report report) {
        if (!report.title().isEmpty()) {
            return report.title();
        }
        List<Sentence> sentences = lookup.reading(report.id()).sentences();
        Span first =
                sentences.isEmpty()
                        ? new Span(0, report.text().length())
                        : sentences.getFirst().span();
        String words = Wording.tidy(first.of(report.text()));
        return words.length() <= LONGEST
                ? words
                : words.substring(0, words.lastIndexOf(' ', LONGEST) + 1).strip() + " …";
    }
}
