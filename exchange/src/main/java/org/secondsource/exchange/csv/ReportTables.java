package org.secondsource.exchange.csv;

import static org.secondsource.exchange.csv.CiteColumns.all;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.secondsource.brief.PictureLookup;
import org.secondsource.copying.SharedPassage;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.Origin;
import org.secondsource.report.Report;
import org.secondsource.story.StoryId;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// The tables of the reports themselves.
final class ReportTables {
    private ReportTables() {}

    static Table<Report> reports() {
        return new Table<>(
                "reports", view -> view.picture().reports().stream(), view -> report(view));
    }

    private static List<Column<Report>> report(PictureView view) {
        return all(imprint(), whence(view));
    }

    private static List<Column<Report>> imprint() {
        return List.of(
                Column.words("report", "its id", (Report each) -> each.id().value()),
                Column.words("title", "its headline", Report::title),
                Column.words("outlet", "who published it", Report::outlet),
                Column.words("byline", "the writers, as printed", Report::byline),
                Column.words("published", "on which day, as far as known", Published::of),
                Column.words(
                        "published_basis",
                        "how that is known: stated, metadata, inferred or unknown",
                        Published::basis),
                Column.words("language", "of the text (BCP 47)", Report::language));
    }

    private static List<Column<Report>> whence(PictureView view) {
        Lineage lineage = view.picture().lineage();
        return List.of(
                Column.words(
                        "origin",
                        "who first produced the text; empty where nothing tells",
                        (Report each) -> lineage.originOf(each.id()).map(Origin::name).orElse("")),
                Column.words(
                        "origin_id",
                        "the origin's id",
                        each -> lineage.originOf(each.id()).map(o -> o.id().toString()).orElse("")),
                Column.words(
                        "story",
                        "id of its story",
                        each -> view.story(each.id()).map(StoryId::toString).orElse("")),
                Column.words(
                        "version_of",
                        "id of the newest version of it, where there is a newer one",
                        each ->
                                Optional.of(lineage.latest(each.id()))
                                        .filter(latest -> !latest.equals(each.id()))
                                        .map(ReportId::value)
                                        .orElse("")),
                Column.words(
                        "replaces",
                        "id of the version before",
                        each -> lineage.replaced(each.id()).map(ReportId::value).orElse("")),
                Column.words("file", "the file it was read from", PictureLookup::file),
                Column.words(
                        "page",
                        "address of its page, or its `urn:uuid:` where it has none",
                        view::address));
    }

    /// One passage that two reports share.
    record Passage(Copy copy, SharedPassage passage) {}

    static Table<Passage> copies() {
        return new Table<>("copies", ReportTables::passages, view -> passage(view));
    }

    private static Stream<Passage> passages(PictureView view) {
        return view.copies()
                .flatMap(copy ->
                        copy.shared().passages().stream().map(each -> new Passage(copy, each)));
    }

    private static List<Column<Passage>> passage(PictureView view) {
        return all(
                side(view, "a", each -> each.passage().a()),
                side(view, "b", each -> each.passage().b()),
                List.of(
                        Column.words(
                                "relation",
                                "copied-from, common-origin or undetermined",
                                each -> relation(each.copy())),
                        Column.words(
                                "from",
                                "id of the report, or the origin, from which the words come; empty"
                                        + " where nothing tells",
                                each -> from(each.copy())),
                        Column.number(
                                "coverage_a",
                                "share of a's words that stand in b, 0 to 1",
                                each -> share(each.copy().shared().coverageOfA())),
                        Column.number(
                                "coverage_b",
                                "share of b's words that stand in a, 0 to 1",
                                each -> share(each.copy().shared().coverageOfB())),
                        Column.number(
                                "similarity",
                                "share of the words of this passage that are aligned, 0 to 1",
                                each -> share(each.passage().similarity()))));
    }

    private static OptionalDouble share(double share) {
        return OptionalDouble.of(Math.round(share * 10_000) / 10_000.0);
    }

    private static List<Column<Passage>> side(
            PictureView view, String side, Function<Passage, Cite> cite) {
        return List.of(
                Column.words(
                        side,
                        "id of one of two reports that share a passage",
                        each -> cite.apply(each).report().value()),
                Column.count(
                        side + "_start",
                        "where the passage begins there, in code points",
                        each -> view.selector(cite.apply(each)).start()),
                Column.count(
                        side + "_end",
                        "the character behind its last",
                        each -> view.selector(cite.apply(each)).end()),
                Column.words(side + "_exact", "its words there", each -> cite.apply(each).exact()));
    }

    private static String relation(Copy copy) {
        return switch (copy.relation()) {
            case Copy.Relation.CopiedFrom copied -> "copied-from";
            case Copy.Relation.CommonOrigin common -> "common-origin";
            case Copy.Relation.Undetermined undetermined -> "undetermined";
        };
    }

    private static String from(Copy copy) {
        return switch (copy.relation()) {
            case Copy.Relation.CopiedFrom copied -> copied.source().value();
            case Copy.Relation.CommonOrigin common -> common.origin().toString();
            case Copy.Relation.Undetermined undetermined -> "";
        };
    }
}
