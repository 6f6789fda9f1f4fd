package org.secondsource.lineage.credit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.secondsource.agency.Agency;
import org.secondsource.report.Report;
import org.secondsource.shape.Mastheads;
import org.secondsource.shape.Releases;

/// The clues of one report as they are found, each with the weight that its form and its name give
/// it.
final class ClueList {
    /// The end of the sentence before a credit.
    private static final Pattern LEADING_SIGNS = Pattern.compile("^[.!?…。\"”’'»,;]+\\s*");

    private final Report report;
    private final String outlet;
    private final List<Clue> clues = new ArrayList<>();

    ClueList(Report report) {
        this.report = report;
        this.outlet = Outlet.of(report);
    }

    Report report() {
        return report;
    }

    String outlet() {
        return outlet;
    }

    boolean isEmpty() {
        return clues.isEmpty();
    }

    /// All clues in order; where a dateline or credit names a producer, the form of one agency's
    /// desk tells nothing: others sign in it, too.
    List<Clue> withoutStrangersDesk() {
        List<Clue> ordered = ordered();
        boolean isNamed =
                !ordered.isEmpty()
                        && ordered.getFirst().weight().compareTo(Clue.Weight.DESK_FORM) < 0;
        return ordered.stream()
                .filter(clue -> !isNamed || clue.weight() != Clue.Weight.DESK_FORM)
                .toList();
    }

    /// All clues in the order of their weight, then as they were found.
    List<Clue> ordered() {
        return clues.stream().sorted(Comparator.comparing(Clue::weight)).toList();
    }

    void add(Producer producer, Clue.Weight weight, Evidence.Kind kind, String exact) {
        String words = LEADING_SIGNS.matcher(exact.strip()).replaceFirst("");
        clues.add(new Clue(producer, weight, new Evidence(report.id(), kind, words)));
    }

    /// A listed name in a form in which it means its agency.
    void addListed(Agency agency, Clue.Weight weight, Evidence.Kind kind, String exact) {
        Producer producer = Producer.of(agency);
        switch (agency.kind()) {
            case AGENCY -> add(producer, weight, kind, exact);
            case SERVICE -> {
                if (!outlet.isEmpty() && producer.house().equals(Outlet.identity(outlet))) {
                    addOwn(Clue.Weight.STAFF, kind, exact);
                } else {
                    add(producer, weight, kind, exact);
                }
            }
            case REDISTRIBUTOR, PRESS_RELEASE -> addOthers(kind, exact);
        }
    }

    /// The outlet's own mark.
    void addOwn(Clue.Weight weight, Evidence.Kind kind, String exact) {
        add(Producer.unlisted(outlet, Producer.Kind.OUTLET), weight, kind, exact);
    }

    /// The body whose release it is.
    void addIssuer(String printed, String exact) {
        add(
                Producer.unlisted(Releases.shown(printed), Producer.Kind.INSTITUTION),
                Clue.Weight.SOURCE_LINE,
                Evidence.Kind.CREDIT,
                exact);
    }

    /// One of several agencies that are credited together, or one that helped.
    void addOneOfOthers(Agency agency, String exact) {
        add(Producer.of(agency), Clue.Weight.OTHERS, Evidence.Kind.CREDIT, exact);
    }

    /// A mark that tells that others wrote the text or a part of it, but not who.
    void addOthers(Evidence.Kind kind, String exact) {
        add(new Producer("", Producer.Kind.UNKNOWN), Clue.Weight.OTHERS, kind, exact);
    }

    /// A name that no registry lists, in the dateline of place and day: a producer, unless the text
    /// shows that it is something else.
    void addOfDayline(String printed, String exact) {
        String name = Producer.plain(printed);
        if (!NameForms.isName(name)) {
            return;
        }
        if (isOwnAgency(name)) {
            add(
                    of(name, Producer.Kind.AGENCY),
                    Clue.Weight.AGENCY_MARK,
                    Evidence.Kind.DATELINE,
                    exact);
        } else if (isOwn(name)) {
            addOwn(Clue.Weight.STAFF, Evidence.Kind.DATELINE, exact);
        } else if (NameForms.isStation(name)) {
            add(
                    of(name, Producer.Kind.OUTLET),
                    Clue.Weight.OTHER_MARK,
                    Evidence.Kind.DATELINE,
                    exact);
        } else if (!NameForms.isPerson(name) && !Doings.doesAnything(report.text(), name)) {
            add(
                    of(name, Producer.Kind.UNKNOWN),
                    Clue.Weight.OTHER_MARK,
                    Evidence.Kind.DATELINE,
                    exact);
        }
    }

    /// The same without a day: a station's, or what other reports show to be an agency.
    void addOfDateline(String printed, String exact) {
        String name = Producer.plain(printed);
        if (NameForms.isName(name) && !isOwn(name) && NameForms.isStation(name)) {
            boolean isActing = Doings.doesAnything(report.text(), name);
            if (!isActing) {
                add(
                        of(name, Producer.Kind.OUTLET),
                        Clue.Weight.OTHER_MARK,
                        Evidence.Kind.DATELINE,
                        exact);
            }
        } else {
            addUnproven(name, Evidence.Kind.DATELINE, exact);
        }
    }

    /// A name that no registry lists, where credits stand.
    void addUnproven(String printed, Evidence.Kind kind, String exact) {
        String name = Producer.plain(printed);
        if (!NameForms.isName(name)) {
            return;
        }
        if (isOwn(name)) {
            addOwn(Clue.Weight.STAFF, kind, exact);
        } else if (NameForms.isAgencyWord(name)) {
            add(of(name, Producer.Kind.UNKNOWN), Clue.Weight.OTHER_MARK, kind, exact);
        } else if (!NameForms.isPerson(name)) {
            add(of(name, Producer.Kind.UNKNOWN), Clue.Weight.UNPROVEN, kind, exact);
        }
    }

    /// Whose text it is by law: the outlet's, another's, or an owner's, which tells nothing.
    void addOwner(String printed, String exact) {
        String name = Producer.plain(printed);
        if (!NameForms.isName(name)) {
            return;
        }
        if (!outlet.isEmpty() && Outlet.mayBeSame(name, outlet)) {
            add(
                    of(name, Producer.Kind.OUTLET),
                    Clue.Weight.OWN_COPYRIGHT,
                    Evidence.Kind.CREDIT,
                    exact);
        } else if (NameForms.isStation(name)
                || (NameForms.isHouse(name) && !NameForms.isOwner(name))) {
            add(of(name, Producer.Kind.OUTLET), Clue.Weight.COPYRIGHT, Evidence.Kind.CREDIT, exact);
        } else if (!NameForms.isOwner(name) && !NameForms.isPerson(name)) {
            add(of(name, Producer.Kind.UNKNOWN), Clue.Weight.UNPROVEN, Evidence.Kind.CREDIT, exact);
        }
    }

    /// Whether the outlet calls itself an agency and a name is its own, whole or short.
    private boolean isOwnAgency(String name) {
        return NameForms.isAgencyName(outlet)
                && (Outlet.identity(outlet).equals(Outlet.identity(name))
                        || Mastheads.initials(outlet).equals(name)
                        || outlet.startsWith(name + " "));
    }

    boolean isOwn(String name) {
        return !outlet.isEmpty() && Outlet.isSame(name, outlet);
    }

    static Producer of(String name, Producer.Kind kind) {
        return new Producer(name, kind);
    }
}
