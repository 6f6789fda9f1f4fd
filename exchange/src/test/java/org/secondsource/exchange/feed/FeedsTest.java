package org.secondsource.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.secondsource.exchange.Exported;
import org.secondsource.exchange.HostilePicture;
import org.secondsource.exchange.ManyReports;
import org.secondsource.exchange.XmlRead;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.ledger.ChangeLog;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.ReportId;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class FeedsTest {
    private static final Picture PICTURE = ManyReports.picture(20);

    private static String text(ExportFormat format, ExportOptions options) {
        return Exported.text(format, PICTURE, options);
    }

    private static JsonNode json(ExportOptions options) {
        return new ObjectMapper().readTree(text(new JsonFeedFormat(), options));
    }

    private static ExportOptions seen(Set<ReportId> seen) {
        return new ExportOptions(
                Optional.empty(), false, false, Optional.empty(), seen, List.of(), "1.0");
    }

    /// RFC 4287, 4.1.1 and 4.1.2.
    @Test
    void anAtomFeedHasWhatAtomDemands() {
        Document feed = XmlRead.document(text(new AtomFormat(), ExportOptions.plain()));
        List<Element> entries = XmlRead.all(feed, "entry");

        assertThat(feed.getDocumentElement().getNamespaceURI()).isNull(); // read without namespaces
        assertThat(feed.getDocumentElement().getAttribute("xmlns"))
                .isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(entries).hasSize(ChangeLog.of(PICTURE).changes().size()).isNotEmpty();
        assertThat(entries)
                .allSatisfy(entry -> {
                    assertThat(XmlRead.words(entry, "id")).startsWith("urn:uuid:");
                    assertThat(XmlRead.words(entry, "title")).isNotBlank();
                    assertThat(OffsetDateTime.parse(XmlRead.words(entry, "updated"))).isNotNull();
                    assertThat(XmlRead.words(entry, "content")).contains("“");
                });
        assertThat(entries.stream().map(entry -> XmlRead.words(entry, "id")))
                .doesNotHaveDuplicates();
    }

    @Test
    void anRssFeedHasWhatRssDemands() {
        Document feed = XmlRead.document(text(new RssFormat(), ExportOptions.plain()));
        Element channel = XmlRead.all(feed, "channel").getFirst();

        assertThat(List.of("title", "link", "description"))
                .allSatisfy(name -> assertThat(XmlRead.words(channel, name)).isNotBlank());
        assertThat(XmlRead.all(feed, "item"))
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(
                                        ZonedDateTime.parse(
                                                XmlRead.words(item, "pubDate"),
                                                DateTimeFormatter.RFC_1123_DATE_TIME))
                                .isNotNull());
    }

    @Test
    void oneChangeHasOneIdInAllFeeds() {
        List<String> atom =
                XmlRead.all(
                                XmlRead.document(text(new AtomFormat(), ExportOptions.plain())),
                                "entry")
                        .stream()
                        .map(entry -> XmlRead.words(entry, "id"))
                        .toList();
        List<String> rss =
                XmlRead.all(XmlRead.document(text(new RssFormat(), ExportOptions.plain())), "guid")
                        .stream()
                        .map(Element::getTextContent)
                        .toList();

        assertThat(rss).isEqualTo(atom);
        assertThat(json(ExportOptions.plain()).path("items").valueStream())
                .map(item -> item.path("id").asString())
                .isEqualTo(atom);
    }

    @Test
    void whatWasSeenIsNotToldAgainAndNothingElseIsLeftOut() {
        Set<ReportId> all = PICTURE.reports().stream().map(Report::id).collect(Collectors.toSet());
        ReportId fresh = PICTURE.reports().getLast().id();
        Set<ReportId> some =
                all.stream().filter(id -> !id.equals(fresh)).collect(Collectors.toSet());
        long expected =
                ChangeLog.of(PICTURE).changes().stream()
                        .filter(change ->
                                change.cites().stream().anyMatch(c -> c.report().equals(fresh)))
                        .count();

        assertThat(json(seen(all)).path("items")).isEmpty();
        assertThat(json(seen(some)).path("items").size()).isEqualTo((int) expected).isPositive();
    }

    @Test
    void noWordsOfAReportBecomeMarks() {
        for (String words : HostilePicture.WORDS) {
            Picture picture = HostilePicture.of(words);
            Document atom =
                    XmlRead.document(
                            Exported.text(new AtomFormat(), picture, ExportOptions.plain()));
            Document rss =
                    XmlRead.document(
                            Exported.text(new RssFormat(), picture, ExportOptions.plain()));
            assertThat(XmlRead.all(atom, "script")).isEmpty();
            assertThat(XmlRead.all(rss, "description"))
                    .allSatisfy(each ->
                            assertThat(each.getTextContent().replace("<br>", ""))
                                    .doesNotContain("<"));
        }
    }
}
