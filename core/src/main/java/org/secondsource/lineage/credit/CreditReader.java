package org.secondsource.lineage.credit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondsource.agency.Agency;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.report.Mark;
import org.secondsource.report.Removal;
import org.secondsource.report.Report;

/// Reads who a report itself says its text is from: datelines, credits, bylines, copyright lines.
public final class CreditReader {
    /// Letters of a name from which it is held to be that of an outlet that begins with it: "Tim"
    /// is nobody's Times.
    private static final int SHORTEST_TELLING_NAME = 5;

    private final AgencyRegistry registry;

    public CreditReader(AgencyRegistry registry) {
        this.registry = registry;
    }

    /// All clues in the order of their weight, then of their place.
    public List<Clue> clues(Report report) {
        List<Clue> clues = new ArrayList<>();
        for (Mark mark : report.marks()) {
            readMark(report, mark, clues);
        }
        for (Removal removal : report.removed()) {
            if (CreditForms.CREDIT_REASON.matcher(removal.reason()).find()
                    && !isMarked(report, removal)
                    && !CreditForms.CONTRIBUTION.matcher(removal.exact()).find()) {
                readHead(report, removal.exact(), clues);
                readTail(report, removal.exact(), clues);
            }
        }
        ReportEnds ends = ReportEnds.of(report);
        ends.head().forEach(line -> readHead(report, line, clues));
        readAfterTitle(report, ends.afterTitle(), clues);
        ends.tail().forEach(line -> readTail(report, line, clues));
        readByline(report, report.byline(), clues);
        readOutlet(report, clues);
        clues.sort(Comparator.comparing(Clue::weight));
        return clues;
    }

    /// Whether the byline of a report, or a line that cleaning took out as a credit, holds a name.
    public static boolean isCredited(Report report, String name) {
        return Stream.concat(
                        Stream.of(report.byline()),
                        report.removed().stream()
                                .filter(removal ->
                                        CreditForms.CREDIT_REASON.matcher(removal.reason()).find())
                                .map(Removal::exact))
                .anyMatch(line -> line.contains(name));
    }

    /// Whether the words that were taken out are kept as a mark too, and are read as such.
    private static boolean isMarked(Report report, Removal removal) {
        return report.marks().stream().anyMatch(mark -> removal.exact().startsWith(mark.exact()));
    }

    private void readMark(Report report, Mark mark, List<Clue> clues) {
        String line = mark.exact();
        switch (mark.kind()) {
            case DATELINE -> {
                int before = clues.size();
                readDateline(report, line + " X", clues);
                if (clues.size() == before) {
                    bracketed(line)
                            .filter(name -> isProducer(name, report))
                            .ifPresent(name ->
                                    addName(report, name, Evidence.Kind.DATELINE, line, clues));
                }
            }
            case CREDIT -> {
                int before = clues.size();
                readTail(report, line, clues);
                readHead(report, line, clues);
                if (clues.size() == before) {
                    knownIn(line)
                            .ifPresent(agency ->
                                    addAgency(report, agency, Evidence.Kind.CREDIT, line, clues));
                }
            }
            case BYLINE -> {
                readByline(report, line, clues);
                readStaffLine(report, line, clues);
            }
            case COPYRIGHT -> readTail(report, line, clues);
            case PICTURE_CREDIT -> {}
        }
    }

    /// Whether a name in brackets with no place before it is that of a house: it may be the place.
    private boolean isProducer(String name, Report report) {
        return registry.find(name).or(() -> knownPart(name)).isPresent()
                || CreditForms.HOUSE.matcher(name).matches()
                || CreditForms.LETTERS.matcher(name).matches()
                || Outlet.names(name, report.outlet())
                || Outlet.isSame(name, report.outlet());
    }

    private static Optional<String> bracketed(String line) {
        Matcher matcher = Pattern.compile("[(\\[/](" + CreditForms.NAME + ")[)\\]/]").matcher(line);
        String last = "";
        while (matcher.find()) {
            last = matcher.group(1);
        }
        return last.isEmpty() ? Optional.empty() : Optional.of(last);
    }

    /// The first listed agency that a credit names, whatever its form.
    private Optional<Agency> knownIn(String line) {
        Matcher matcher = Pattern.compile(CreditForms.NAME).matcher(line);
        while (matcher.find()) {
            Optional<Agency> agency = knownPart(matcher.group());
            if (agency.isPresent()) {
                return agency;
            }
        }
        return Optional.empty();
    }

    /// The agency that a run of capital words is or ends or begins with.
    private Optional<Agency> knownPart(String name) {
        return Names.parts(name).stream().map(registry::find).flatMap(Optional::stream).findFirst();
    }

    private void readHead(Report report, String line, List<Clue> clues) {
        readDateline(report, line, clues);
        Matcher credit = CreditForms.CREDIT_LINE.matcher(line);
        readAgencyList(report, line, clues);
        if (credit.matches() && !CreditForms.PICTURE.matcher(line).find()) {
            Optional<Agency> agency = registry.find(credit.group(1));
            if (agency.isPresent() || CreditForms.AGENCY_WORD.matcher(credit.group(1)).find()) {
                addName(report, credit.group(1), Evidence.Kind.CREDIT, line.strip(), clues);
            }
        }
        Matcher oneWord = CreditForms.ONE_WORD_CREDIT.matcher(line);
        if (oneWord.matches() && registry.find(oneWord.group(1)).isEmpty()) {
            addName(report, oneWord.group(1), Evidence.Kind.CREDIT, line.strip(), clues);
        }
        readByline(report, line, clues);
        readStaffLine(report, line, clues);
    }

    /// A line of the outlet's own staff: "By A. Writer / Name", "From our correspondent".
    private static void readStaffLine(Report report, String line, List<Clue> clues) {
        Matcher byline = CreditForms.OUTLET_BYLINE.matcher(line.strip());
        if (byline.matches()) {
            addOutlet(report, byline.group(1), line.strip(), clues);
        } else if (line.length() <= CreditForms.LONGEST_STAFF_LINE
                && CreditForms.STAFF.matcher(line).find()) {
            Matcher interview = CreditForms.OWN_INTERVIEW.matcher(report.text());
            if (!report.outlet().isBlank()) {
                addOutlet(report, report.outlet(), line.strip(), clues);
            } else if (interview.find()) {
                addOutlet(report, speakingTo(interview), line.strip(), clues);
            }
        }
    }

    private static String speakingTo(Matcher interview) {
        String told = interview.group("told");
        return told == null ? interview.group("as") : told;
    }

    private static void addOutlet(Report report, String name, String exact, List<Clue> clues) {
        clues.add(
                new Clue(
                        Producer.unlisted(name, Producer.Kind.OUTLET),
                        Clue.Weight.STAFF,
                        new Evidence(report.id(), Evidence.Kind.CREDIT, exact)));
    }

    /// An agency between the headline and the first word of the text: "Name Two ships collided".
    private void readAfterTitle(Report report, String line, List<Clue> clues) {
        String[] words = line.split("\\s+", 6);
        for (int count = Math.min(4, words.length - 1); count > 0; count--) {
            String name = String.join(" ", List.of(words).subList(0, count));
            Optional<Agency> agency = registry.find(name);
            if (agency.isPresent() && Pattern.matches("[\\p{Lu}\\d\"“].*", words[count])) {
                addAgency(report, agency.get(), Evidence.Kind.CREDIT, name, clues);
                return;
            }
        }
    }

    private void readDateline(Report report, String line, List<Clue> clues) {
        Matcher dateline = CreditForms.DATELINE.matcher(line);
        if (dateline.find()
                && !CreditForms.PICTURE.matcher(line.substring(0, dateline.end())).find()) {
            addName(
                    report,
                    dateline.group(1),
                    Evidence.Kind.DATELINE,
                    dateline.group().strip(),
                    clues);
        }
    }

    /// A line of nothing but agencies: "Name - Name", "Name and Name".
    private void readAgencyList(Report report, String line, List<Clue> clues) {
        List<Agency> agencies = new ArrayList<>();
        for (String part : line.split("\\s+[-–—/|&]\\s+|[,;]\\s*|\\s+and\\s+")) {
            Optional<Agency> agency =
                    registry.find(part)
                            .or(() -> registry.find(part.strip().toUpperCase(Locale.ROOT)));
            if (agency.isEmpty()) {
                return;
            }
            agencies.add(agency.get());
        }
        agencies.forEach(
                agency -> addAgency(report, agency, Evidence.Kind.CREDIT, line.strip(), clues));
    }

    private void readTail(Report report, String line, List<Clue> clues) {
        readAgencyList(report, line, clues);
        if (CreditForms.PICTURE.matcher(line).find() && line.length() < 160) {
            return;
        }
        Matcher source = CreditForms.SOURCE.matcher(line);
        if (source.find()) {
            Producer producer = producer(source.group(1));
            clues.add(
                    new Clue(
                            producer,
                            Clue.Weight.SOURCE_LINE,
                            new Evidence(
                                    report.id(), Evidence.Kind.CREDIT, source.group().strip())));
        }
        for (Pattern pattern :
                List.of(CreditForms.LAST_BRACKET, CreditForms.LAST_DASH, CreditForms.LAST_WORDS)) {
            Matcher last = pattern.matcher(line);
            if (last.find() && !isPersonOrHelp(last.group(1), pattern)) {
                addName(report, last.group(1), Evidence.Kind.CREDIT, last.group().strip(), clues);
            }
        }
        readCopyright(report, line, clues);
    }

    /// Whether a name behind a text is a writer's, or tells who helped. Writers sign without
    /// brackets.
    private boolean isPersonOrHelp(String name, Pattern form) {
        boolean isHouse =
                registry.find(name).or(() -> knownPart(name)).isPresent()
                        || CreditForms.HOUSE.matcher(name).matches();
        return CreditForms.HELP.matcher(name).matches()
                || (!isHouse
                        && !form.equals(CreditForms.LAST_BRACKET)
                        && CreditForms.PERSON.matcher(name).matches());
    }

    private void readCopyright(Report report, String line, List<Clue> clues) {
        Matcher copyright = CreditForms.COPYRIGHT.matcher(line);
        if (copyright.find()) {
            String owners = copyright.group(1);
            String first = owners.replaceFirst("\\s*/.*$", "");
            clues.add(
                    new Clue(
                            producer(registry.find(first).isPresent() ? first : owners),
                            Clue.Weight.COPYRIGHT,
                            new Evidence(
                                    report.id(), Evidence.Kind.CREDIT, copyright.group().strip())));
        }
    }

    private void readByline(Report report, String line, List<Clue> clues) {
        if (line.isBlank() || line.length() > 120 || CreditForms.PICTURE.matcher(line).find()) {
            return;
        }
        Optional<Agency> whole = registry.find(line.strip().replaceFirst("^(?:[Bb]y|BY) ", ""));
        Matcher byline = CreditForms.BYLINE.matcher(line);
        if (whole.isPresent()) {
            addAgency(report, whole.get(), Evidence.Kind.CREDIT, line.strip(), clues);
        } else if (byline.find()) {
            knownPart(byline.group(1))
                    .ifPresent(agency ->
                            addAgency(
                                    report,
                                    agency,
                                    Evidence.Kind.CREDIT,
                                    byline.group().strip(),
                                    clues));
        }
    }

    private void readOutlet(Report report, List<Clue> clues) {
        if (report.outlet().isBlank()) {
            return;
        }
        Outlet.agency(report.outlet(), registry)
                .ifPresent(agency ->
                        clues.add(
                                new Clue(
                                        Producer.of(agency),
                                        agency.kind() == Agency.Kind.AGENCY
                                                ? Clue.Weight.OWN_PAGE
                                                : Clue.Weight.REDISTRIBUTOR,
                                        new Evidence(
                                                report.id(),
                                                Evidence.Kind.CREDIT,
                                                report.outlet()))));
        if (Outlet.isInstitution(report.outlet())) {
            clues.add(
                    new Clue(
                            Producer.unlisted(report.outlet(), Producer.Kind.INSTITUTION),
                            Clue.Weight.OWN_PAGE,
                            new Evidence(report.id(), Evidence.Kind.CREDIT, report.outlet())));
        }
        if (CreditForms.STAFF.matcher(report.byline()).find()
                || Outlet.names(report.byline(), report.outlet())) {
            addOutlet(report, report.outlet(), report.byline(), clues);
        }
        Matcher told = CreditForms.TOLD.matcher(report.text());
        while (told.find()) {
            boolean isTelling = told.group(1).length() >= SHORTEST_TELLING_NAME;
            if (isTelling && Outlet.isSame(told.group(1), report.outlet())) {
                addOutlet(report, report.outlet(), told.group(), clues);
            }
        }
    }

    private void addName(
            Report report, String name, Evidence.Kind kind, String exact, List<Clue> clues) {
        Optional<Agency> agency = registry.find(name).or(() -> knownPart(name));
        if (agency.isPresent()) {
            addAgency(report, agency.get(), kind, exact, clues);
        } else {
            clues.add(
                    new Clue(
                            producer(name),
                            Clue.Weight.OTHER_MARK,
                            new Evidence(report.id(), kind, exact)));
        }
    }

    private void addAgency(
            Report report, Agency agency, Evidence.Kind kind, String exact, List<Clue> clues) {
        Clue.Weight weight =
                agency.kind() == Agency.Kind.AGENCY
                        ? Clue.Weight.AGENCY_MARK
                        : Clue.Weight.REDISTRIBUTOR;
        clues.add(new Clue(Producer.of(agency), weight, new Evidence(report.id(), kind, exact)));
    }

    private Producer producer(String name) {
        Producer unlisted = Producer.unlisted(name, Producer.Kind.AGENCY);
        return registry.find(unlisted.name()).map(Producer::of).orElse(unlisted);
    }
}
