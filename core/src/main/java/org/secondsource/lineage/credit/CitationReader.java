package org.secondsource.lineage.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.agency.Agency;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.report.Report;

/// Reads which agencies a report names as the source of what it says.
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

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final AgencyRegistry registry;

    public CitationReader(AgencyRegistry registry) {
        this.registry = registry;
    }

    /// One naming of an agency.
    ///
    /// @param sentence the number of its sentence, from 0; headlines are not counted
    public record Citation(Producer producer, int sentence, Evidence evidence) {}

    /// The citations of the first sentences, in order.
    public List<Citation> citations(Report report, int sentences) {
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
            boolean isCalledAgency = pattern.equals(AGENCY_NAMED) || matcher.group("sort") != null;
            producer(matcher.group("name"), isCalledAgency)
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

    private Optional<Producer> producer(String name, boolean isCalledAgency) {
        Optional<Agency> listed =
                Names.parts(name).stream()
                        .map(registry::find)
                        .flatMap(Optional::stream)
                        .filter(agency -> agency.kind() == Agency.Kind.AGENCY)
                        .findFirst();
        if (listed.isPresent() || !isCalledAgency) {
            return listed.map(Producer::of);
        }
        String own = name.replaceFirst("^.*['’]s ", "");
        return Optional.of(Producer.unlisted(own, Producer.Kind.AGENCY));
    }

    /// A headline or a line of the page ends without a full stop.
    private static boolean isSentence(String sentence) {
        String stripped = sentence.strip();
        return stripped.length() > 30
                && ".!?\"”’'".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }
}
