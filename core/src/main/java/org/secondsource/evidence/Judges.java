package org.secondsource.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Judges the title, the author and the outlet of a report by all that a page or file tells.
public final class Judges {
    /// "Ida Brekke | 04.11.2025 10:12": words without a figure, and behind the bar a day.
    private static final Pattern BESIDE_DAY =
            Pattern.compile("(?<names>[^\\d|•·/]{5,60}?)\\s*[|•·/]\\s*[^|•·/]{0,20}\\d[^|]{3,60}");

    /// Less than anything that names the outlet.
    private static final double HOST_WEIGHT = 0.5;

    private final List<Evidence> evidence;
    private final List<String> sites = new ArrayList<>();
    private final Verdict outlet;
    private final String host;
    private Optional<PersonNames> names = Optional.empty();

    /// @param url the report's address, empty where none is known: its host is a name of the site
    public Judges(List<Evidence> evidence, String url) {
        this.evidence = List.copyOf(evidence);
        this.outlet = OutletJudge.judge(this.evidence);
        for (Candidate candidate : outlet.candidates()) {
            sites.add(candidate.value());
        }
        this.host = WindowName.host(url);
        if (!host.isEmpty()) {
            sites.add(host);
            sites.add(WindowName.site(host));
        }
    }

    private PersonNames names() {
        if (names.isEmpty()) {
            names = Optional.of(new PersonNames(sites));
        }
        return names.get();
    }

    /// Whether a printed line begins as bylines do and names persons.
    public boolean isByline(String line) {
        return PersonNames.isByline(line) && !names().of(List.of(line)).persons().isEmpty();
    }

    /// Whether a printed line holds the names of persons and nothing else.
    public boolean isNames(String line) {
        return names().isOnlyNames(line);
    }

    /// Whether a printed line holds the names of persons beside a day, with a bar between.
    public boolean isNamesAndDay(String line) {
        Matcher day = BESIDE_DAY.matcher(line);
        return day.matches() && names().isOnlyNames(day.group("names"));
    }

    /// What the outlet is called.
    public Verdict outlet() {
        return outlet;
    }

    /// What the outlet is called, or at least the host of its page.
    public Verdict outletOrHost() {
        if (outlet.winner().isPresent() || host.isEmpty()) {
            return outlet;
        }
        List<Candidate> candidates = new ArrayList<>(outlet.candidates());
        candidates.add(new Candidate(host, HOST_WEIGHT, "host of the address", List.of()));
        return Verdict.of(Field.OUTLET, candidates);
    }

    /// Which words are the headline.
    public Verdict title() {
        return new TitleJudge(sites).judge(evidence);
    }

    /// Who wrote the report: names with commas between.
    public Verdict author() {
        return new AuthorJudge(names()).judge(evidence);
    }
}
