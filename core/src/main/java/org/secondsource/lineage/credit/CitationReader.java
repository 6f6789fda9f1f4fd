package org.secondsource.lineage.credit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.agency.Agency;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.report.Report;

/// Reads which agencies the words of a report name as the source of what it says. That is no
/// credit: it tells from whom a report that says nothing else of itself was retold, and which of
/// two agencies relays the other.
public final class CitationReader {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&-]*";
    private static final String NAME = WORD + "(?:['’]s)?(?: " + WORD + "){0,4}";
    private static final String SORT =
            "(?<sort>(?:['’]s)? (?:state |official |national )?(?:news|press|media) agency)?";
    private static final Pattern AGENCY_SAID =
            Pattern.compile(
                    "(?<name>"
                            + NAME
                            + ")"
                            + SORT
                            + "(?: of (?:the )?[\\p{L} ]{3,40}?)?,? "
                            + "(?:has |had |also |earlier |later )?"
                            + "(?:reported|reports|wrote|quoted|cited|said)\\b",
                    Pattern.UNICODE_CASE);
    private static final Pattern ACCORDING_TO =
            Pattern.compile(
                    "\\b(?:[Aa]ccording to|[Cc]iting|[Qq]uot(?:ed by|ing)|[Rr]eported by|[Cc]ited by"
                            + "|[Tt]old|interview (?:with|by|to)|[Ss]peaking to|[Cc]arried by"
                            + "|[Rr]eports? (?:by|from)) (?:a report (?:by|from) )?(?:the |an? )?"
                            + "(?:[\\p{Ll}-]+ ){0,3}?(?<name>"
                            + NAME
                            + ")"
                            + SORT);
    private static final Pattern AGENCY_NAMED =
            Pattern.compile("\\b(?:news|press|media) agency,? (?<name>" + NAME + ")");

    /// Behind a full stop, at an empty line, and at a line end unless the next line goes on in
    /// lower case, as in text with hard line ends.
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?][\"”’']?)\\s+(?=[\\p{Lu}\"“])|\\R{2,}|\\R(?=\\P{Ll})");

    /// Characters that are read for the first sentences; three of them seldom take 1,000.
    private static final int OPENING_LENGTH = 3000;

    private static final Pattern TOLD = Pattern.compile("^(?:[Tt]old|interview|[Ss]peaking)\\b");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// Sentences in which an agency is cited for the whole report. Further down it stands for one
    /// statement only.
    private static final int OPENING_SENTENCES = 3;

    private final AgencyRegistry registry;
    private final Set<String> shown;

    /// @param shown names that no registry lists and datelines show to be producers
    public CitationReader(AgencyRegistry registry, Collection<String> shown) {
        this.registry = registry;
        this.shown = Set.copyOf(shown);
    }

    /// One naming of an agency.
    ///
    /// @param sentence the number of its sentence, from 0; headlines are not counted
    public record Citation(Producer producer, int sentence, Evidence evidence) {}

    /// The citations of the first sentences, in order.
    public List<Citation> opening(Report report) {
        return citations(report, OPENING_SENTENCES);
    }

    /// The agency from which a report says in its opening that it has what it tells. That somebody
    /// told an agency something says nothing of the report.
    public Optional<Citation> retold(Report report) {
        return opening(report).stream()
                .filter(citation -> !TOLD.matcher(citation.evidence().exact()).find())
                .findFirst();
    }

    private List<Citation> citations(Report report, int sentences) {
        List<Citation> citations = new ArrayList<>();
        int number = 0;
        String text = report.text().substring(0, Math.min(report.text().length(), OPENING_LENGTH));
        for (String lines : SENTENCE_END.split(text)) {
            String sentence = SPACE.matcher(lines).replaceAll(" ");
            if (number == sentences) {
                break;
            }
            for (Pattern pattern : List.of(AGENCY_NAMED, ACCORDING_TO, AGENCY_SAID)) {
                readSentence(report, sentence, number, pattern, citations);
            }
            if (isSentence(sentence)) {
                number++;
            }
        }
        return citations;
    }

    private void readSentence(
            Report report, String sentence, int number, Pattern pattern, List<Citation> citations) {
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            producer(matcher.group("name"))
                    .ifPresent(producer ->
                            citations.add(
                                    new Citation(
                                            producer,
                                            number,
                                            new Evidence(
                                                    report.id(),
                                                    Evidence.Kind.CITATION,
                                                    matcher.group()))));
        }
    }

    private Optional<Producer> producer(String name) {
        Optional<Agency> listed =
                Names.parts(name).stream()
                        .map(registry::find)
                        .flatMap(Optional::stream)
                        .filter(agency ->
                                agency.kind() == Agency.Kind.AGENCY
                                        && registry.isSure(agency.name()))
                        .findFirst();
        if (listed.isPresent()) {
            return listed.map(Producer::of);
        }
        return Names.parts(name).stream()
                .filter(shown::contains)
                .findFirst()
                .map(part -> new Producer(part, Producer.Kind.UNKNOWN));
    }

    /// A headline or a line of the page ends without a full stop.
    private static boolean isSentence(String sentence) {
        String stripped = sentence.strip();
        return stripped.length() > 30
                && ".!?\"”’'".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }
}
