package org.secondsource.agency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The agencies, redistributors and press-release services that are known by name.
///
/// It only adds to what the patterns of those who read credits find: an agency that is not listed
/// is still seen by its dateline or by the words "news agency".
public final class AgencyRegistry {
    private static final String RESOURCE = "agencies.tsv";
    private static final int COLUMNS = 6;
    private static final Pattern LEADING_ARTICLE = Pattern.compile("^(?:the|The|THE)\\s+");
    private static final Pattern TRAILING_SORT =
            Pattern.compile(
                    "(?i)(?:'s)?\\s+(?:news agency|press agency|news service|newswires?|wire)$");

    private final Map<String, Agency> byMark = new HashMap<>();
    private final Map<String, Agency> byName = new HashMap<>();

    private final List<Agency> agencies;

    private AgencyRegistry(List<Agency> agencies) {
        this.agencies = List.copyOf(agencies);
        this.agencies.forEach(this::add);
    }

    /// The registry that comes with the program.
    public static AgencyRegistry builtIn() {
        try (InputStream stream = AgencyRegistry.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return of(reader.lines().toList());
        } catch (IOException failure) {
            throw new UncheckedIOException("resource " + RESOURCE, failure);
        }
    }

    /// A registry of the given lines, in the form of `agencies.tsv`; of two agencies with one mark
    /// the first is meant.
    public static AgencyRegistry of(List<String> lines) {
        List<Agency> agencies = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank() && !line.startsWith("#")) {
                agencies.add(agency(line, number));
            }
        }
        return new AgencyRegistry(agencies);
    }

    /// These agencies and those of this registry; where both hold a name, these count.
    ///
    /// @param lines in the form of `agencies.tsv`
    public AgencyRegistry with(List<String> lines) {
        List<Agency> more = new ArrayList<>(of(lines).agencies);
        more.addAll(agencies);
        return new AgencyRegistry(more);
    }

    /// This registry and agencies by the given names, where they are not in it: those that reports
    /// of one run show by their datelines.
    public AgencyRegistry withUnlisted(Collection<String> names) {
        List<Agency> more = new ArrayList<>(agencies);
        names.stream()
                .filter(name -> find(name).isEmpty())
                .map(name -> new Agency(name, List.of(), List.of(name), Agency.Kind.AGENCY))
                .forEach(more::add);
        return new AgencyRegistry(more);
    }

    /// The agency of a name or mark as printed: "AP", "the Associated Press", "Interfax news
    /// agency".
    public Optional<Agency> find(String printed) {
        String name = LEADING_ARTICLE.matcher(printed.strip()).replaceFirst("");
        Agency marked = byMark.get(name);
        if (marked != null) {
            return Optional.of(marked);
        }
        Agency named = byName.get(folded(name));
        if (named != null) {
            return Optional.of(named);
        }
        String shorter = TRAILING_SORT.matcher(name).replaceFirst("");
        return shorter.equals(name) ? Optional.empty() : find(shorter);
    }

    /// Every name and mark of the agencies, as listed.
    public Set<String> printedNames() {
        return agencies.stream()
                .flatMap(agency ->
                        Stream.of(List.of(agency.name()), agency.otherNames(), agency.marks())
                                .flatMap(List::stream))
                .filter(name -> name.length() > 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void add(Agency agency) {
        agency.marks().forEach(mark -> byMark.putIfAbsent(mark, agency));
        if (agency.name().length() > 3) {
            byName.putIfAbsent(folded(agency.name()), agency);
        }
        byMark.putIfAbsent(agency.name(), agency);
        agency.otherNames().forEach(name -> byName.putIfAbsent(folded(name), agency));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Agency agency(String line, int number) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS || columns[0].isBlank()) {
            throw new IllegalArgumentException(
                    ("line %d: '%s' has %d columns, expected %d split by one tab: name, other names,"
                                    + " marks, home, languages, kind")
                            .formatted(number, line, columns.length, COLUMNS));
        }
        return new Agency(columns[0], list(columns[1]), list(columns[2]), kind(columns[5], number));
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\|")).filter(part -> !part.isBlank()).toList();
    }

    private static Agency.Kind kind(String cell, int number) {
        return switch (cell.strip()) {
            case "agency" -> Agency.Kind.AGENCY;
            case "redistributor" -> Agency.Kind.REDISTRIBUTOR;
            case "press-release" -> Agency.Kind.PRESS_RELEASE;
            default ->
                    throw new IllegalArgumentException(
                            "line %d: kind '%s', expected agency, redistributor or press-release"
                                    .formatted(number, cell));
        };
    }
}
