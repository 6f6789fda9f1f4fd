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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The agencies, services, redistributors and press-release services that are known by name.
///
/// A mark that is an ordinary word, a given name or a code as well ("Mehr", "PA") is known, but not
/// sure: only the form in which it stands can tell that the agency is meant.
public final class AgencyRegistry {
    private static final String RESOURCE = "agencies.tsv";
    private static final int FEWEST_COLUMNS = 6;
    private static final int COLUMNS = 7;

    /// Behind a mark or name in the table: also an ordinary word.
    private static final String UNSURE = "?";

    private static final Pattern LEADING_ARTICLE = Pattern.compile("^(?:the|The|THE)\\s+");
    private static final Pattern TRAILING_SORT =
            Pattern.compile(
                    "(?i)(?:'s)?\\s+(?:news agency|press agency|news service|newswires?|wire)$");

    private final Map<String, Agency> byMark = new HashMap<>();
    private final Map<String, Agency> byName = new HashMap<>();
    private final Map<String, Agency> byPage = new HashMap<>();
    private final Set<String> unsure = new HashSet<>();
    private final Set<String> unsureInAnyCase = new HashSet<>();

    private final List<Agency> agencies;

    private AgencyRegistry(List<Agency> agencies, Collection<String> unsure) {
        this.agencies = List.copyOf(agencies);
        this.agencies.forEach(this::add);
        this.unsure.addAll(unsure);
        unsure.forEach(name -> unsureInAnyCase.add(folded(name)));
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
        Set<String> unsure = new HashSet<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank() && !line.startsWith("#")) {
                agencies.add(agency(line, number, unsure));
            }
        }
        return new AgencyRegistry(agencies, unsure);
    }

    /// These agencies and those of this registry; where both hold a name, these count, and what
    /// they hold is sure unless they say otherwise.
    ///
    /// @param lines in the form of `agencies.tsv`
    public AgencyRegistry with(List<String> lines) {
        AgencyRegistry added = of(lines);
        List<Agency> more = new ArrayList<>(added.agencies);
        more.addAll(agencies);
        Set<String> stillUnsure = new HashSet<>(unsure);
        stillUnsure.removeAll(added.byMark.keySet());
        stillUnsure.addAll(added.unsure);
        return new AgencyRegistry(more, stillUnsure);
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

    /// Whether a name or mark as printed means its agency wherever credits stand.
    public boolean isSure(String printed) {
        String name = LEADING_ARTICLE.matcher(printed.strip()).replaceFirst("");
        boolean isMark = byMark.containsKey(name);
        return !unsure.contains(name) && (isMark || !unsureInAnyCase.contains(folded(name)));
    }

    /// The agency or service whose page is of this host or of an outlet of this name.
    ///
    /// @param page in small letters
    public Optional<Agency> ofPage(String page) {
        for (String host = page; !host.isEmpty(); host = withoutFirstLabel(host)) {
            Agency found = byPage.get(host);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static String withoutFirstLabel(String host) {
        int dot = host.indexOf('.');
        boolean isHost = dot >= 0 && host.indexOf('.', dot + 1) >= 0 && host.indexOf(' ') < 0;
        return isHost ? host.substring(dot + 1) : "";
    }

    /// Every sure name and mark of the agencies, as listed.
    public Set<String> printedNames() {
        return agencies.stream()
                .flatMap(agency ->
                        Stream.of(List.of(agency.name()), agency.otherNames(), agency.marks())
                                .flatMap(List::stream))
                .filter(name -> name.length() > 1 && isSure(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void add(Agency agency) {
        agency.marks().forEach(mark -> byMark.putIfAbsent(mark, agency));
        if (agency.name().length() > 3) {
            byName.putIfAbsent(folded(agency.name()), agency);
        }
        byMark.putIfAbsent(agency.name(), agency);
        agency.otherNames().forEach(name -> byName.putIfAbsent(folded(name), agency));
        agency.ownPages().forEach(page -> byPage.putIfAbsent(folded(page), agency));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// @param unsure takes the marks and names that are ordinary words as well
    private static Agency agency(String line, int number, Set<String> unsure) {
        String[] columns = line.split("\t", -1);
        if (columns.length < FEWEST_COLUMNS || columns.length > COLUMNS || columns[0].isBlank()) {
            throw new IllegalArgumentException(
                    ("line %d: '%s' has %d columns, expected %d or %d split by one tab: name, other"
                                    + " names, marks, home, languages, kind, own pages")
                            .formatted(number, line, columns.length, FEWEST_COLUMNS, COLUMNS));
        }
        return new Agency(
                columns[0],
                names(columns[1], unsure),
                names(columns[2], unsure),
                list(columns[4]),
                kind(columns[5], number),
                columns.length < COLUMNS ? List.of() : list(columns[6]));
    }

    private static List<String> names(String cell, Set<String> unsure) {
        List<String> names = new ArrayList<>();
        for (String name : list(cell)) {
            boolean isUnsure = name.endsWith(UNSURE);
            String printed = isUnsure ? name.substring(0, name.length() - 1) : name;
            if (isUnsure) {
                unsure.add(printed);
            }
            names.add(printed);
        }
        return names;
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\|")).filter(part -> !part.isBlank()).toList();
    }

    private static Agency.Kind kind(String cell, int number) {
        return switch (cell.strip()) {
            case "agency" -> Agency.Kind.AGENCY;
            case "service" -> Agency.Kind.SERVICE;
            case "redistributor" -> Agency.Kind.REDISTRIBUTOR;
            case "press-release" -> Agency.Kind.PRESS_RELEASE;
            default ->
                    throw new IllegalArgumentException(
                            ("line %d: kind '%s', expected agency, service, redistributor or"
                                            + " press-release")
                                    .formatted(number, cell));
        };
    }
}
