package org.secondsource.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.brief.PictureLookup;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.event.Event;
import org.secondsource.language.DateRange;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// What changed from day to day, as the reports tell it: claims that came up, that more sources
/// came to stand behind, that were denied, disputed or revised; events that came up, went on or
/// were put on another day. The newest first; what no dated report tells has no day and is left
/// out.
public record ChangeLog(List<Change> changes) {
    public ChangeLog {
        changes = List.copyOf(changes);
    }

    /// What happened to a claim or an event.
    public enum Kind {
        NEW_CLAIM("New claim"),
        STANDING("Standing"),
        SOURCES("Sources"),
        NEW_EVENT("New event"),
        STATUS("Status"),
        DAY("Day");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /// One change.
    ///
    /// @param id the same in every list that holds it
    /// @param day on which the reports came out that tell it
    /// @param subject the id of the claim or event
    /// @param text the claim or the event, in the words of reports
    /// @param before in the program's words; empty where there was nothing
    /// @param after in the program's words
    /// @param cites the words of reports of that day; never empty
    public record Change(
            String id,
            LocalDate day,
            Kind kind,
            String subject,
            String text,
            String before,
            String after,
            List<Cite> cites) {
        public Change {
            cites = List.copyOf(cites);
        }

        /// "Standing: disputed, single source before", in the program's words alone.
        public String told() {
            return kind.title() + ": " + after + (before.isEmpty() ? "" : "; before: " + before);
        }
    }

    /// All changes of a picture.
    public static ChangeLog of(Picture picture) {
        PictureLookup lookup = new PictureLookup(picture);
        Map<ClaimId, Claim> claims = new HashMap<>();
        picture.claims().forEach(claim -> claims.put(claim.id(), claim));
        List<Change> changes = new ArrayList<>();
        picture.claims().forEach(claim -> add(claim, claims, lookup, changes));
        picture.events().stream()
                .filter(event -> !event.kind().isAside())
                .forEach(event -> add(event, lookup, changes));
        changes.sort(
                Comparator.comparing(Change::day)
                        .reversed()
                        .thenComparing(Change::kind)
                        .thenComparing(Change::id));
        return new ChangeLog(changes);
    }

    /// Those behind a day, up to and with another.
    public ChangeLog between(LocalDate after, LocalDate until) {
        return new ChangeLog(
                changes.stream()
                        .filter(one -> one.day().isAfter(after) && !one.day().isAfter(until))
                        .toList());
    }

    /// Those that rest on a report that was not seen before.
    public ChangeLog unseen(Set<ReportId> seen) {
        return new ChangeLog(
                changes.stream()
                        .filter(one ->
                                one.cites().stream().anyMatch(c -> !seen.contains(c.report())))
                        .toList());
    }

    private static void add(
            Claim claim, Map<ClaimId, Claim> claims, PictureLookup lookup, List<Change> changes) {
        Optional<Claim.Stood> before = Optional.empty();
        for (Claim.Stood stood : claim.history()) {
            Kind kind = kind(before, stood);
            changes.add(
                    new Change(
                            "%s/%s/%s".formatted(claim.id(), word(kind), stood.since()),
                            stood.since(),
                            kind,
                            claim.id().value(),
                            Wording.sentence(claim.text()),
                            before.map(ChangeLog::told).orElse(""),
                            told(stood),
                            cites(claim, stood.since(), claims, lookup)));
            before = Optional.of(stood);
        }
    }

    private static Kind kind(Optional<Claim.Stood> before, Claim.Stood stood) {
        if (before.isEmpty()) {
            return Kind.NEW_CLAIM;
        }
        return before.get().standing() == stood.standing() ? Kind.SOURCES : Kind.STANDING;
    }

    private static String told(Claim.Stood stood) {
        return Wording.lower(stood.standing())
                + ", "
                + Wording.independentSources(stood.independentSources());
    }

    /// The words of that day's reports that tell the claim, or that speak against it; its own words
    /// where neither is dated so.
    private static List<Cite> cites(
            Claim claim, LocalDate day, Map<ClaimId, Claim> claims, PictureLookup lookup) {
        List<Cite> cites = new ArrayList<>(told(claim, day, lookup));
        if (cites.isEmpty()) {
            for (ClaimRelation relation : claim.relations()) {
                Optional.ofNullable(claims.get(relation.claim()))
                        .ifPresent(other -> cites.addAll(told(other, day, lookup)));
            }
        }
        return cites.isEmpty() ? List.of(claim.wording()) : cites.stream().distinct().toList();
    }

    private static List<Cite> told(Claim claim, LocalDate day, PictureLookup lookup) {
        List<Cite> cites = new ArrayList<>(List.of(claim.wording()));
        lookup.propositions(claim).forEach(each -> cites.add(lookup.cite(each)));
        return cites.stream()
                .distinct()
                .filter(cite -> lookup.published(cite.report()).filter(day::equals).isPresent())
                .sorted()
                .toList();
    }

    private static void add(Event event, PictureLookup lookup, List<Change> changes) {
        Optional<Event.Entry> status = Optional.empty();
        Optional<DateRange> date = Optional.empty();
        Steps steps = new Steps(event, changes);
        for (Event.Entry entry : event.history()) {
            Optional<LocalDate> day = lookup.published(entry.cite().report());
            if (day.isEmpty()) {
                continue;
            }
            if (status.isEmpty()) {
                steps.add(entry, day.get(), Kind.NEW_EVENT, "", told(entry));
            } else if (status.get().status() != entry.status()) {
                String before = Wording.lower(status.get().status());
                String after = Wording.lower(entry.status());
                steps.add(entry, day.get(), Kind.STATUS, before, after);
            }
            if (entry.date().isPresent() && date.isPresent() && !date.equals(entry.date())) {
                String before = Wording.days(date, "");
                String after = Wording.days(entry.date(), "");
                steps.add(entry, day.get(), Kind.DAY, before, after);
            }
            status = Optional.of(entry);
            date = entry.date().isPresent() ? entry.date() : date;
        }
    }

    private static String told(Event.Entry entry) {
        String day = Wording.days(entry.date(), "");
        return Wording.lower(entry.status()) + (day.isEmpty() ? "" : ", " + day);
    }

    /// The changes of one event; a second one of a kind on a day has a number in its id.
    private static final class Steps {
        private final Event event;
        private final List<Change> changes;
        private final Map<String, Integer> met = new HashMap<>();

        Steps(Event event, List<Change> changes) {
            this.event = event;
            this.changes = changes;
        }

        void add(Event.Entry entry, LocalDate day, Kind kind, String before, String after) {
            String id = "%s/%s/%s".formatted(event.id(), word(kind), day);
            int number = met.merge(id, 1, Integer::sum);
            changes.add(
                    new Change(
                            number == 1 ? id : id + "/" + number,
                            day,
                            kind,
                            event.id().value(),
                            event.name(),
                            before,
                            after,
                            List.of(entry.cite())));
        }
    }

    private static String word(Kind kind) {
        return Wording.lower(kind).replace(' ', '-');
    }
}
