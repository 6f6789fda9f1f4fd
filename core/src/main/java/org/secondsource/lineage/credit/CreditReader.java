package org.secondsource.lineage.credit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.secondsource.agency.Agency;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.report.Mark;
import org.secondsource.report.Removal;
import org.secondsource.report.Report;

/// Reads who a report itself says its text is from: datelines, credits, bylines, copyright lines,
/// its address and its outlet. Never the running text.
public final class CreditReader {
    private final AgencyRegistry registry;
    private final LineReader lines;

    public CreditReader(AgencyRegistry registry) {
        this.registry = registry;
        this.lines = new LineReader(registry);
    }

    /// All clues in the order of their weight, then of their place.
    public List<Clue> clues(Report report) {
        ClueList clues = new ClueList(report);
        ReportEnds ends = ReportEnds.of(report);
        Set<String> credits = new LinkedHashSet<>();
        Set<String> bylines = new LinkedHashSet<>();
        for (Mark mark : report.marks()) {
            switch (mark.kind()) {
                case DATELINE -> lines.readStart(mark.exact(), clues);
                case CREDIT, COPYRIGHT -> {
                    credits.add(mark.exact());
                    readOwnCredit(mark, clues);
                }
                case BYLINE -> bylines.add(mark.exact());
                case ISSUER -> clues.addIssuer(mark.exact(), mark.exact());
                case PICTURE_CREDIT, EDITION, TAKE, SLUG -> {}
            }
        }
        for (Removal removal : report.removed()) {
            if (EndForms.CREDIT_REASON.matcher(removal.reason()).find()
                    && report.marks().stream()
                            .noneMatch(mark -> removal.exact().startsWith(mark.exact()))) {
                credits.add(removal.exact());
                lines.readStart(removal.exact(), clues);
            }
        }
        ends.head().forEach(line -> lines.readStart(line, clues));
        ends.head().forEach(line -> lines.readByline(line, clues));
        lines.readAfterTitle(ends.afterTitle(), clues);
        ends.head().forEach(line -> lines.readOwnLine(line, clues));
        credits.addAll(ends.tail());
        credits.forEach(line -> lines.readCredit(line, clues));
        bylines.add(report.byline());
        bylines.forEach(line -> lines.readByline(line, clues));
        readOutlet(clues);
        readRelease(clues);
        return clues.withoutStrangersDesk();
    }

    /// Whether the byline of a report, or a line that cleaning took out as a credit, holds a name.
    public static boolean isCredited(Report report, String name) {
        return Stream.concat(
                        Stream.of(report.byline()),
                        report.removed().stream()
                                .filter(removal ->
                                        EndForms.CREDIT_REASON.matcher(removal.reason()).find())
                                .map(Removal::exact))
                .anyMatch(line -> line.contains(name));
    }

    /// A credit that names the outlet and nothing else, as a wire item names its provider.
    private static void readOwnCredit(Mark mark, ClueList clues) {
        String outlet = clues.outlet();
        if (mark.kind() == Mark.Kind.CREDIT
                && !outlet.isEmpty()
                && Outlet.identity(mark.exact()).equals(Outlet.identity(outlet))) {
            clues.addOwn(Clue.Weight.STAFF, Evidence.Kind.CREDIT, mark.exact());
        }
    }

    private void readOutlet(ClueList clues) {
        Report report = clues.report();
        if (Outlet.isWirePage(report.url())) {
            clues.addOthers(Evidence.Kind.ADDRESS, report.url());
        }
        String outlet = clues.outlet();
        if (outlet.isEmpty()) {
            return;
        }
        Optional<Agency> agency =
                Outlet.agency(outlet, registry)
                        .or(() -> Outlet.agency(Outlet.hostOf(report.url()), registry));
        if (agency.isPresent()) {
            readAgencysPage(agency.get(), clues);
        } else if (Outlet.isInstitution(outlet)) {
            clues.add(
                    new Producer(outlet, Producer.Kind.INSTITUTION),
                    Clue.Weight.OWN_PAGE,
                    Evidence.Kind.ADDRESS,
                    outlet);
        }
        if (Outlet.names(report.byline(), outlet)) {
            clues.addOwn(Clue.Weight.STAFF, Evidence.Kind.CREDIT, report.byline());
        }
    }

    private static void readAgencysPage(Agency agency, ClueList clues) {
        boolean isNamed =
                clues.report().outlet().indexOf('.') < 0 && !clues.report().outlet().isBlank();
        switch (agency.kind()) {
            case AGENCY ->
                    clues.add(
                            Producer.of(agency),
                            Clue.Weight.OWN_PAGE,
                            isNamed ? Evidence.Kind.OUTLET : Evidence.Kind.ADDRESS,
                            isNamed || clues.report().url().isBlank()
                                    ? clues.outlet()
                                    : clues.report().url());
            case SERVICE -> {}
            case REDISTRIBUTOR, PRESS_RELEASE ->
                    clues.addOthers(Evidence.Kind.OUTLET, clues.outlet());
        }
    }

    /// The institution of a press release that has no letterhead: by its line "SOURCE Name", else
    /// by the heading "About Name", else by the body that its first sentence has act and a later
    /// paragraph describes.
    private void readRelease(ClueList clues) {
        Report report = clues.report();
        boolean isMarked =
                report.removed().stream()
                        .anyMatch(removal -> removal.reason().equals("release mark"));
        boolean hasIssuer =
                report.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.ISSUER);
        if (hasIssuer || !isMarked && !lines.isRelease(clues)) {
            return;
        }
        List<String> below =
                Stream.concat(report.removed().stream().map(Removal::exact), report.text().lines())
                        .flatMap(String::lines)
                        .map(String::strip)
                        .toList();
        Stream.of(EndForms.RELEASE_SOURCE, EndForms.ABOUT)
                .flatMap(form -> below.stream().map(form::matcher).filter(Matcher::matches))
                .findFirst()
                .ifPresentOrElse(
                        found -> clues.addIssuer(found.group("name"), found.group()),
                        () -> readActing(clues, isMarked));
    }

    private static void readActing(ClueList clues, boolean isMarked) {
        String text = clues.report().text();
        Matcher acting = EndForms.RELEASE_LEAD.matcher(text);
        if (!isMarked || !acting.find()) {
            return;
        }
        String name = acting.group("name");
        String shorter = acting.group("short") == null ? name : acting.group("short");
        boolean isDescribed =
                text.substring(acting.end())
                        .lines()
                        .map(line -> line.replaceFirst("^The ", ""))
                        .anyMatch(line ->
                                line.startsWith(name + " ") || line.startsWith(shorter + " "));
        if (isDescribed) {
            clues.addIssuer(name, acting.group("whole"));
        }
    }
}
