package org.secondsource.exchange.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Line;
import org.secondsource.event.Event;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.lineage.Lineage;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// A picture that holds of its reports' texts only what its claims, events, pacts, positions and
/// actors cite. Every other character is covered, one for one, so that each cite stays where it is.
final class CitedPicture {
    private static final int COVER = '█';

    /// Covers a character that takes two units.
    private static final int WIDE_COVER = 0x1F0A0;

    private CitedPicture() {}

    static Picture of(PictureView view) {
        Picture whole = view.picture();
        Map<ReportId, List<Span>> cited = new HashMap<>();
        cites(view)
                .forEach(cite ->
                        cited.computeIfAbsent(cite.report(), id -> new ArrayList<>())
                                .add(cite.span()));
        return new Picture(
                whole.asOf(),
                whole.reports().stream()
                        .map(each -> covered(each, cited.getOrDefault(each.id(), List.of())))
                        .toList(),
                List.of(),
                whole.stories(),
                new Lineage(whole.lineage().origins(), List.of(), whole.lineage().versions()),
                whole.cast(),
                whole.claims(),
                whole.events(),
                whole.agreements(),
                whole.positions(),
                whole.problems(),
                whole.byHand().stream().map(one -> one.in(Set.of())).toList());
    }

    private static Stream<Cite> cites(PictureView view) {
        Picture picture = view.picture();
        return Stream.of(
                        picture.claims().stream().flatMap(claim -> view.cites(claim).stream()),
                        picture.events().stream().flatMap(CitedPicture::cites),
                        picture.agreements().stream()
                                .flatMap(pact -> pact.history().stream().map(e -> e.cite())),
                        picture.positions().stream()
                                .flatMap(each -> each.history().stream().map(e -> e.cite())),
                        picture.cast().actors().stream()
                                .flatMap(actor -> actor.mentions().stream()),
                        picture.cast().actors().stream()
                                .flatMap(actor -> actor.offices().stream().map(o -> o.cite())),
                        picture.stories().stream()
                                .flatMap(story -> story.topic().stream().map(t -> t.words())),
                        cites(view.brief()))
                .flatMap(each -> each);
    }

    private static Stream<Cite> cites(Event event) {
        return Stream.of(
                        event.history().stream().map(Event.Entry::cite),
                        event.history().stream().map(Event.Entry::trigger),
                        event.topics().stream(),
                        event.ledTo().stream().map(Event.Outcome::cite))
                .flatMap(each -> each);
    }

    private static Stream<Cite> cites(Brief brief) {
        Stream<Line> others = brief.stories().stream().flatMap(story -> story.line().stream());
        return Stream.concat(brief.lines().stream(), others)
                .flatMap(line -> line.quotes().stream())
                .map(quote -> quote.cite());
    }

    private static Report covered(Report report, List<Span> cited) {
        return new Report(
                report.id(),
                report.location(),
                report.url(),
                report.title(),
                report.outlet(),
                report.byline(),
                report.published(),
                report.language(),
                List.of(),
                covered(report.text(), cited),
                List.of());
    }

    /// A text with all covered but some spans and the ends of lines.
    static String covered(String text, List<Span> kept) {
        boolean[] open = new boolean[text.length()];
        for (Span span : kept) {
            Arrays.fill(open, span.start(), span.end(), true);
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int units = Character.charCount(point);
            if (open[at] || point == '\n') {
                out.appendCodePoint(point);
            } else {
                out.appendCodePoint(units == 1 ? COVER : WIDE_COVER);
            }
            at += units;
        }
        return out.toString();
    }
}
