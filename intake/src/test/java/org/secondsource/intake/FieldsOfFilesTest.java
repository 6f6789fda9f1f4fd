package org.secondsource.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.report.Intake.Outcome;
import org.secondsource.report.Mark;
import org.secondsource.report.Report;

/// JSON, tables, front matter and feeds: whatever the fields are called and look like.
final class FieldsOfFilesTest {
    private static final String TEXT = Given.FIRST + "\\n\\n" + Given.SECOND;

    /// As collectors and interfaces write them.
    private static final List<String> SHAPES =
            List.of(
                    """
                    {"maintext": "%s", "title": "Strait of Varen closed until Friday",
                     "authors": ["Ana Brix"], "source_domain": "The Varen Tide",
                     "date_publish": "2031-02-03 08:00:00", "language": "en"}
                    """,
                    """
                    {"body": "%s", "headline": "Strait of Varen closed until Friday",
                     "author": {"name": "Ana Brix"}, "source": {"id": 7, "name": "The Varen Tide"},
                     "publishedAt": "2031-02-03T08:00:00Z"}
                    """,
                    """
                    {"raw_text": "%s", "title": "Strait of Varen closed until Friday",
                     "author": "Ana Brix", "sitename": "The Varen Tide",
                     "source": "https://tide.example/strait", "date": "20310203"}
                    """,
                    """
                    {"_source": {"content": "%s", "author": "Ana Brix"},
                     "article": {"id": 4}, "title": "Strait of Varen closed until Friday",
                     "publisher": "The Varen Tide", "timestamp": 1927872000}
                    """,
                    """
                    {"articles": {"page": 1, "results": [{"body": "%s",
                      "title": "Strait of Varen closed until Friday", "authors": [{"name": "Ana Brix"}],
                      "source": {"uri": "tide.example", "title": "The Varen Tide"},
                      "dateTimePub": {"$date": {"$numberLong": "1927872000000"}}}]}}
                    """,
                    """
                    {"uri": "urn:tide:1", "type": "text", "versioncreated": "2031-02-03T08:00:00Z",
                     "headline": "Strait of Varen closed until Friday", "byline": "Ana Brix",
                     "copyrightholder": "The Varen Tide", "body_text": "%s"}
                    """,
                    """
                    {"uri": "urn:tide:1", "type": "text", "firstCreated": "2031-02-03T08:00:00Z",
                     "headlines": [{"role": "main", "value": "Strait of Varen closed until Friday"}],
                     "by": "Ana Brix", "infosources": [{"name": "The Varen Tide"}],
                     "bodies": [{"contentType": "text/html", "value": "<p>no</p>"},
                                {"contentType": "text/plain", "value": "%s"}]}
                    """,
                    """
                    {"version": "https://jsonfeed.org/version/1.1", "title": "The Varen Tide",
                     "items": [{"id": "1", "title": "Strait of Varen closed until Friday",
                      "authors": [{"name": "Ana Brix"}], "date_published": "2031-02-03T08:00:00Z",
                      "content_text": "%s"}]}
                    """);

    @TempDir private Path folder = Path.of(".");
    private Given given = new Given(folder);

    @BeforeEach
    void newFolder() {
        given = new Given(folder);
    }

    private static void isTheReport(Report report) {
        assertThat(report.title()).isEqualTo("Strait of Varen closed until Friday");
        assertThat(report.outlet()).isEqualTo("The Varen Tide");
        assertThat(report.byline()).isEqualTo("Ana Brix");
        assertThat(report.published().day().orElseThrow()).isEqualTo("2031-02-03");
        assertThat(report.text()).contains(Given.FIRST, Given.SECOND);
    }

    @Test
    void theFieldsOfCollectorsAreKnownByTheirNames() {
        for (String shape : SHAPES) {
            isTheReport(given.file("any.bin", shape.formatted(TEXT)).report());
        }
    }

    @Test
    void markupIsTakenOutOfText() {
        Report report =
                given.file(
                                "a.json",
                                "{\"text\": \"<p>%s</p><p>Ice &amp; fog, said Brix.</p>\"}"
                                        .formatted(Given.FIRST))
                        .report();

        assertThat(report.text()).isEqualTo(Given.FIRST + "\n\nIce & fog, said Brix.");
    }

    @Test
    void aFieldThatCannotBeUsedIsNamedAndTheReportKept() {
        given.file("a.json", "{\"text\": \"" + TEXT + "\", \"outlet\": {\"id\": true}}");

        assertThat(given.reports()).hasSize(1);
        assertThat(given.problems())
                .singleElement()
                .asString()
                .contains("\"outlet\" of the type object", "read without it");
    }

    @Test
    void onlyALineFeedEndsALineOfJson() {
        given.file(
                "a.jsonl",
                "{\"text\": \"%s\u0085%s\"}\n{\"text\": \"%s\"}\n"
                        .formatted(Given.FIRST, Given.SECOND, Given.SECOND));

        assertThat(given.reports()).hasSize(2);
    }

    @Test
    void aReportAddedToAFileChangesTheIdOfNoOther() {
        String one = "{\"text\": \"%s\"}\n".formatted(Given.FIRST);
        String two = "{\"text\": \"%s\"}\n".formatted(Given.SECOND);
        String before = given.file("a.jsonl", one + one).reports().getFirst().id().value();
        List<Report> after = given.file("a.jsonl", one + two + one).reports();

        assertThat(after.getFirst().id().value()).isEqualTo(before);
    }

    @Test
    void aUserNamesFieldsOfHisOwn() {
        given.file(
                "a.json",
                "{\"doc\": {\"story\": {\"long\": \"%s\"}}, \"hl\": \"Strait shut\"}"
                        .formatted(TEXT));

        List<Report> reports = Given.reports(given.outcomes("text=doc.story.long,title=hl"));

        assertThat(reports).hasSize(1);
        assertThat(reports.getFirst().title()).isEqualTo("Strait shut");
    }

    @Test
    void aMapOfUnknownFieldsIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> given.outcomes("txt=body"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'txt' is no field of a report; expected one of text, title");
        assertThatThrownBy(() -> given.outcomes("text"))
                .hasMessageContaining("found 'text', expected field=name");
    }

    @Test
    void theCreditLineOfAnItemIsACredit() {
        given.file(
                "any.json",
                "{\"headline\": \"Strait\", \"creditline\": \"Norse Wire\", \"body_text\": \""
                        + TEXT
                        + "\"}");

        assertThat(given.report().marks()).contains(new Mark(Mark.Kind.CREDIT, "Norse Wire"));
    }

    @Test
    void anItemThatIsWithheldOrAPictureIsNamed() {
        given.file(
                "a.json", "{\"uri\": \"x\", \"pubstatus\": \"withheld\", \"body_text\": \"No.\"}");
        given.file("b.json", "{\"uri\": \"x\", \"type\": \"picture\", \"headline\": \"Ice\"}");

        assertThat(given.reports()).isEmpty();
        assertThat(given.problems()).hasSize(2);
        assertThat(given.problems().get(0)).contains("marks as withheld");
        assertThat(given.problems().get(1)).contains("of the type picture");
    }

    @Test
    void whatItsProviderHasWithdrawnIsReadNoMoreAndNamed() {
        String url = "https://norsewire.example/strait";
        String item = "{\"uri\": \"%s\", \"pubstatus\": \"%s\", \"body_text\": \"%s\"}";
        given.file("1.json", item.formatted(url, "usable", TEXT));
        given.file("2.json", item.formatted(url, "canceled", ""));
        given.file("3.json", item.formatted(url + "-2", "usable", TEXT));

        assertThat(given.reports()).extracting(Report::url).containsExactly(url + "-2");
        assertThat(given.problems())
                .hasSize(2)
                .anyMatch(reason -> reason.contains("marks as canceled"))
                .contains(FileIntake.WITHDRAWN);
    }

    @Test
    void aRowOfATableIsAReport() {
        for (String separator : List.of(",", ";", "\t")) {
            String rows =
                    "date,headline,source,author,text\n2031-02-03,Strait of Varen closed until Friday,The Varen Tide,Ana Brix,\"X\"\n"
                            .replace(",", separator)
                            .replace("X", Given.FIRST + "\n\n" + Given.SECOND);
            isTheReport(given.file("table.csv", rows).report());
        }
    }

    @Test
    void aTableWithoutTextsSaysHowToNameTheirColumn() {
        given.file("table.csv", "a,b\n1,2\n");

        assertThat(given.problems().getFirst()).contains("--map text=COLUMN");
    }

    @Test
    void frontMatterTellsTheFieldsOfMarkdown() {
        isTheReport(
                given.file(
                                "post.md",
                                """
                                ---
                                title: Strait of Varen closed until Friday
                                author: [Ana Brix]
                                date: 2031-02-03
                                publisher: "The Varen Tide"
                                ---

                                **%s**

                                %s [Read on](https://tide.example/more).
                                """
                                        .formatted(Given.FIRST, Given.SECOND))
                        .report());
    }

    @Test
    void aLoneQuotationMarkInFrontMatterCostsOnlyItself() {
        isTheReport(
                given.file(
                                "marks.md",
                                """
                                ---
                                title: Strait of Varen closed until Friday
                                seen: "
                                tags:
                                  - '
                                author: Ana Brix
                                date: 2031-02-03
                                publisher: The Varen Tide
                                ---

                                %s

                                %s
                                """
                                        .formatted(Given.FIRST, Given.SECOND))
                        .report());
    }

    @Test
    void everyEntryOfAFeedIsAReportOrAProblem() {
        given.file(
                "feed",
                """
                <?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//x//DTD" "http://x.example/rss.dtd">
                <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>Wire of Varen</title><ttl>never</ttl>
                <item><title>Strait of Varen closed until Friday</title><author>a@x.example (Ana Brix)</author>
                 <source url="https://tide.example">The Varen Tide</source>
                 <pubDate>Mon, 03 Feb 2031 08:00:00 GMT</pubDate><description>Short.</description>
                 <c:encoded><![CDATA[<p>%s</p><p>%s</p>]]></c:encoded></item>
                <item><title>Only a headline</title><link>https://tide.example/2</link></item>
                </channel></rss>
                """
                        .formatted(Given.FIRST, Given.SECOND));

        isTheReport(given.report());
        assertThat(given.problems())
                .singleElement()
                .asString()
                .contains("only a headline (\"Only a headline\")", "https://tide.example/2");
    }

    @Test
    void atomInAnyPrefixIsAFeed() {
        given.file(
                "x.xml",
                """
                <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>The Varen Tide</a:title>
                <a:entry><a:title type="html">Strait of Varen closed &lt;b&gt;until&lt;/b&gt; Friday</a:title>
                <a:author><a:name>Ana Brix</a:name></a:author><a:published>2031-02-03T08:00:00Z</a:published>
                <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p><p>%s</p></div></a:content>
                </a:entry></a:feed>
                """
                        .formatted(Given.FIRST, Given.SECOND));

        isTheReport(given.report());
    }

    @Test
    void aListOfFeedsIsNoFeed() {
        given.file(
                "x.opml",
                "<opml version='1.0'><body><outline xmlUrl='https://x.example'/></body></opml>");

        assertThat(given.problems().getFirst()).contains("list of feeds (OPML)", "fetch the feeds");
    }

    @Test
    void theXmlOfAgenciesGivesProviderAndDateline() {
        given.file(
                "item.xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="u" version="1" xml:lang="en">
                <itemMeta><provider literal="The Varen Tide"/><versionCreated>2031-02-04T08:00:00Z</versionCreated>
                <firstCreated>2031-02-03T08:00:00Z</firstCreated></itemMeta>
                <contentMeta><by>By Ana Brix</by><headline>Strait of Varen closed until Friday</headline></contentMeta>
                <contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body><body.content>
                <p>%s</p><p>%s</p></body.content></body></nitf></inlineXML></contentSet></newsItem>
                """
                        .formatted(Given.FIRST, Given.SECOND));

        isTheReport(given.report());
    }

    @Test
    void nitfIsReadByItself() {
        given.file(
                "story.nitf",
                """
                <?xml version="1.0"?><nitf><head><title>x</title><docdata><date.issue norm="20310203T080000Z"/>
                <doc.copyright holder="The Varen Tide"/></docdata></head><body><body.head><hedline>
                <hl1>Strait of Varen closed until Friday</hl1></hedline><byline>By Ana Brix</byline></body.head>
                <body.content><p>%s</p><p>%s</p></body.content></body></nitf>
                """
                        .formatted(Given.FIRST, Given.SECOND));

        isTheReport(given.report());
    }

    @Test
    void aMappedNameThatIsNotThereIsToldWithThoseThatAre() {
        given.file("a.json", "{\"body\": \"%s\", \"hl\": \"Ice\"}".formatted(Given.FIRST))
                .file("b.csv", "body,hl\n\"%s\",Ice\n".formatted(Given.FIRST));

        for (String map : List.of("text=story", "text=body,title=head")) {
            assertThat(
                            given.outcomes(map).stream()
                                    .filter(Outcome.Rejected.class::isInstance)
                                    .map(Object::toString)
                                    .toList())
                    .as(map)
                    .hasSize(2)
                    .allMatch(told -> told.contains("expected one of: body, hl"));
        }
        assertThat(given.outcomes("text=body,title=hl"))
                .hasSize(2)
                .noneMatch(Outcome.Rejected.class::isInstance);
    }
}
