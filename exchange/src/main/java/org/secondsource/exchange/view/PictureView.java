package org.secondsource.exchange.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.PictureLookup;
import org.secondsource.brief.Voices;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.copying.SharedText;
import org.secondsource.event.Event;
import org.secondsource.ledger.ChangeLog;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.ListedCopies;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.OriginId;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.story.Story;
import org.secondsource.story.StoryId;
import org.secondsource.text.Cite;
import org.secondsource.text.Grouping;
import org.secondsource.text.ReportId;

/// A picture as every format needs it: who stands behind a fact, where its words are, and whence.
public final class PictureView {
    /// Longer words are cut where people read; the cite has them whole.
    private static final int LONGEST_QUOTE = 400;

    private final Picture picture;
    private final PictureLookup lookup;
    private final Voices voices;
    private final CiteOffsets offsets;
    private final Map<ReportId, StoryId> stories = new HashMap<>();
    private final Map<ClaimId, Claim> claims = new HashMap<>();

    /// By id of a claim or event what people put right of it; filled when it is first asked for.
    private final Map<String, String> subjects = new HashMap<>();

    private Optional<Brief> brief = Optional.empty();
    private Optional<ChangeLog> changes = Optional.empty();

    public PictureView(Picture picture) {
        this.picture = picture;
        lookup = new PictureLookup(picture);
        voices = new Voices(lookup);
        offsets = new CiteOffsets(picture);
        picture.stories()
                .forEach(story -> story.reports().forEach(r -> stories.put(r, story.id())));
        picture.claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    public Picture picture() {
        return picture;
    }

    public PictureLookup lookup() {
        return lookup;
    }

    /// The brief of the picture, which is made when it is first asked for.
    public Brief brief() {
        Brief made = brief.orElseGet(() -> BriefWriter.write(picture));
        brief = Optional.of(made);
        return made;
    }

    /// What changed from day to day, which is worked out when it is first asked for.
    public ChangeLog changes() {
        ChangeLog made = changes.orElseGet(() -> ChangeLog.of(picture));
        changes = Optional.of(made);
        return made;
    }

    private Lineage lineage() {
        return picture.lineage();
    }

    public Report report(ReportId id) {
        return offsets.report(id);
    }

    /// The claim of an id; empty where the picture was cut and has it no more.
    public Optional<Claim> claim(ClaimId id) {
        return Optional.ofNullable(claims.get(id));
    }

    public Optional<StoryId> story(ReportId id) {
        return Optional.ofNullable(stories.get(id));
    }

    /// The start of the newest day of publication, which stands for "now"; the start of 1970 where
    /// no report is dated.
    public Instant asOf() {
        return start(picture.asOf());
    }

    /// The start of a day; of the first day of 1970 where it is not known.
    public static Instant start(Optional<LocalDate> day) {
        return day.orElse(LocalDate.EPOCH).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /// The start of the first day on which one of some reports came out.
    public Instant earliest(Collection<ReportId> reports) {
        return start(days(reports).min(Comparator.naturalOrder()));
    }

    /// The start of the last day on which one of some reports came out.
    public Instant latest(Collection<ReportId> reports) {
        return start(days(reports).max(Comparator.naturalOrder()));
    }

    private Stream<LocalDate> days(Collection<ReportId> ids) {
        return ids.stream()
                .filter(offsets::has)
                .flatMap(id -> report(id).published().day().stream());
    }

    /// What the situation is called: the title of its largest story.
    public String title() {
        return mainStory()
                .map(story -> PlainText.line(story.title()))
                .filter(title -> !title.isEmpty())
                .orElse("A situation");
    }

    /// What tells the situation from others, and stays while reports come in.
    public String key() {
        return mainStory().map(story -> story.id().toString()).orElse("none");
    }

    private Optional<Story> mainStory() {
        return picture.stories().stream()
                .reduce((a, b) -> b.reports().size() > a.reports().size() ? b : a);
    }

    /// The page of a report where it has one that a reader may follow, else a name that no other
    /// report has.
    public String address(Report report) {
        return page(report).orElse("urn:uuid:" + NameUuid.of("report", report.id().value()));
    }

    /// The page of a report, where it is http or https and written as a URI must be.
    public Optional<String> page(Report report) {
        return Stream.of(report.url(), report.location())
                .filter(address -> address.matches("https?://[!-~]+") && isUri(address))
                .findFirst();
    }

    private static boolean isUri(String address) {
        try {
            return new URI(address).getHost() != null;
        } catch (URISyntaxException wrong) {
            return false; // a page's own address may be any text
        }
    }

    /// Who stands behind a claim, as a desk would say it, and what people put right of it.
    public String behind(Claim claim) {
        return also(PlainText.line(voices.of(claim)), lookup.byHand(claim));
    }

    /// What people put right of the claim or event that a change is of, in words; empty where
    /// nothing was.
    public String byHand(ChangeLog.Change change) {
        return subjects().getOrDefault(change.subject(), "");
    }

    private Map<String, String> subjects() {
        if (subjects.isEmpty() && !picture.byHand().isEmpty()) {
            picture.claims().forEach(one -> subjects.put(one.id().toString(), lookup.byHand(one)));
            picture.events().forEach(one -> subjects.put(one.id().toString(), lookup.byHand(one)));
        }
        return subjects;
    }

    private static String also(String words, String more) {
        return words + (words.isEmpty() || more.isEmpty() ? "" : "; ") + PlainText.line(more);
    }

    /// A claim in a sentence, how it stands, on how many sources, and who is behind it.
    public String told(Claim claim) {
        String behind = behind(claim);
        return "%s %s: %s%s."
                .formatted(
                        Wording.sentence(PlainText.line(claim.text())),
                        Wording.upper(Wording.lower(claim.standing()).replace(' ', '-')),
                        Wording.independentSources(claim.independentSources()),
                        behind.isEmpty() ? "" : " (" + behind + ")");
    }

    /// An event, how far it has come, and when it was or is to be.
    public String told(Event event) {
        return "%s: %s."
                .formatted(
                        Wording.upper(PlainText.line(event.name())),
                        also(Wording.lower(event.status()) + when(event), lookup.byHand(event)));
    }

    private static String when(Event event) {
        return event.date().map(days -> ", " + Wording.days(event.date(), "")).orElse("");
    }

    /// The names of all who say that a claim is so: actors, then origins in their own voice.
    public List<String> asserters(Claim claim) {
        return Stream.concat(
                        claim.asserters().stream().map(lookup::name),
                        claim.voices().stream().map(lookup::name))
                .map(PlainText::line)
                .toList();
    }

    /// The ids of all who say that a claim is so: actors, then origins in their own voice.
    public List<String> asserterIds(Claim claim) {
        return Stream.<Object>concat(claim.asserters().stream(), claim.voices().stream())
                .map(Object::toString)
                .toList();
    }

    /// Every place that tells a claim: that of its wording first.
    public List<Cite> cites(Claim claim) {
        TreeSet<Cite> all = new TreeSet<>();
        lookup.propositions(claim).forEach(each -> all.add(lookup.cite(each)));
        all.remove(claim.wording());
        List<Cite> cites = new ArrayList<>(List.of(claim.wording()));
        cites.addAll(all);
        return cites;
    }

    /// Every place that tells an event, oldest first.
    public List<Cite> cites(Event event) {
        return event.history().stream().map(Event.Entry::cite).toList();
    }

    /// A cite for people, on one line: outlet or, where that is not known, origin or title, then
    /// day, words and page. Long words are cut.
    public String quoted(Cite cite) {
        Report report = report(cite.report());
        String by =
                Stream.of(
                                report.outlet(),
                                lineage().originOf(report.id()).map(Origin::name).orElse(""),
                                report.title())
                        .map(PlainText::line)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse("a report");
        return "%s, %s: “%s”%s"
                .formatted(
                        PlainText.shortened(by, LONGEST_QUOTE),
                        Wording.published(report.published()),
                        PlainText.shortened(PlainText.line(cite.exact()), LONGEST_QUOTE),
                        page(report).map(page -> " " + page).orElse(""));
    }

    /// A cite with the words around it.
    public Selector selector(Cite cite) {
        return offsets.selector(cite);
    }

    /// Pairs of reports that share text, both of them in the picture; of a crowd each report's
    /// nearest.
    public Stream<Copy> copies() {
        return ListedCopies.of(lineage()).pairs().stream()
                .filter(copy -> offsets.has(copy.shared().a()) && offsets.has(copy.shared().b()));
    }

    /// Origins of the reports of the picture.
    public Stream<Origin> origins() {
        return lineage().origins().stream()
                .filter(origin -> origin.reports().stream().anyMatch(offsets::has));
    }

    /// Whether a report stands in the picture.
    public boolean has(ReportId id) {
        return offsets.has(id);
    }

    /// From where the words of some cites come. A copy counts nothing of its own, also where whence
    /// it came is not known.
    public Carried carried(Collection<Cite> cites) {
        TreeMap<OriginId, Origin> known = new TreeMap<>();
        Map<ReportId, List<Cite>> unknown = new TreeMap<>();
        for (Cite cite : cites) {
            lineage()
                    .originOf(cite.report(), cite.span())
                    .ifPresentOrElse(
                            origin -> known.put(origin.id(), origin),
                            () ->
                                    unknown.computeIfAbsent(cite.report(), id -> new ArrayList<>())
                                            .add(cite));
        }
        return new Carried(
                List.copyOf(known.values()), known.size(), known.size() + texts(unknown));
    }

    /// How many texts of unknown lineage there are, where what one took from another is one.
    private int texts(Map<ReportId, List<Cite>> unknown) {
        Grouping<ReportId> one = new Grouping<>();
        for (Map.Entry<ReportId, List<Cite>> each : unknown.entrySet()) {
            one.join(lineage().text(each.getKey()), each.getKey());
            for (Copy copy : lineage().copiesOf(each.getKey())) {
                SharedText shared = copy.shared();
                ReportId other = shared.other(each.getKey());
                if (share(each.getValue(), unknown.getOrDefault(other, List.of()))) {
                    one.join(each.getKey(), other);
                }
            }
        }
        return (int) unknown.keySet().stream().map(one::of).distinct().count();
    }

    private boolean share(List<Cite> some, List<Cite> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> lineage().isShared(a, b)));
    }
}
