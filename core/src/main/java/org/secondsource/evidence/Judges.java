package org.secondsource.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Judges the title, the author and the outlet of a report by all that a page or file tells.
public final class Judges {
    private static final Pattern HOST =
            Pattern.compile(
                    "^[a-z]+://(?:www\\d?\\.|m\\.|amp\\.)?([^/:?#]+)", Pattern.CASE_INSENSITIVE);

    private final List<Evidence> evidence;
    private final List<String> sites = new ArrayList<>();
    private final Verdict outlet;

    /// @param url the report's address, empty where none is known: its host is a name of the site
    public Judges(List<Evidence> evidence, String url) {
        this.evidence = List.copyOf(evidence);
        this.outlet = OutletJudge.judge(this.evidence);
        for (Candidate candidate : outlet.candidates()) {
            sites.add(candidate.value());
        }
        Matcher host = HOST.matcher(url);
        if (host.find()) {
            sites.add(host.group(1));
            sites.add(host.group(1).replaceFirst("\\.(?:com?|net|org|gov|ac)?\\.?[a-z]{2,6}$", ""));
        }
    }

    /// Whether a printed line begins as bylines do and names persons.
    public boolean isByline(String line) {
        return PersonNames.isByline(line)
                && !new PersonNames(sites).of(List.of(line)).persons().isEmpty();
    }

    /// Whether a printed line holds the names of persons and nothing else.
    public boolean isNames(String line) {
        return new PersonNames(sites).isOnlyNames(line);
    }

    /// What the outlet is called.
    public Verdict outlet() {
        return outlet;
    }

    /// Which words are the headline.
    public Verdict title() {
        return new TitleJudge(sites).judge(evidence);
    }

    /// Who wrote the report: names with commas between.
    public Verdict author() {
        return new AuthorJudge(sites).judge(evidence);
    }
}
