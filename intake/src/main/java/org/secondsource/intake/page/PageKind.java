package org.secondsource.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.page.scan.PageScan;
import org.secondsource.report.Removal;
import org.secondsource.text.WordTable;

/// Tells pages that hold no article: walls of consent, shells that a script would fill, errors,
/// offers to subscribe, front pages and lists, players.
final class PageKind {
    private static final List<Notice> NOTICES = read();

    /// With so much text beside a notice there is an article, and the notice is furniture.
    private static final int ENOUGH_BESIDE = 400;

    /// Notices stand so many paragraphs from the start or the end at most.
    private static final int EDGE = 4;

    /// The part of an article that stands over an offer to subscribe may be short.
    private static final int STUB = 120;

    /// A front page or list has so many linked headings, and at most so much running text for each.
    private static final int FEWEST_TEASERS = 12;

    private static final int LITTLE = 500;

    private static final Pattern ARTICLE =
            Pattern.compile("(?i).*(?:Article|Posting|Report|Review)");
    private static final Pattern PLAYER =
            Pattern.compile("(?i)VideoObject|AudioObject|PodcastEpisode|ImageGallery|MediaGallery");
    private static final Pattern FRONT =
            Pattern.compile("^https?://[^/]+/?(?:index\\.\\w+)?(?:[?#].*)?$");

    private PageKind() {}

    /// What stands on a page in place of an article.
    ///
    /// @param stems one of these stands in each such sentence, which saves the longer look
    private record Notice(String kind, List<String> stems, Pattern pattern) {
        boolean isIn(String small) {
            return stems.stream().anyMatch(small::contains) && pattern.matcher(small).find();
        }
    }

    /// The article without the offers to subscribe that stand below it.
    ///
    /// @throws BadInputException where there is none, with what to do
    static ArticleFinder.Article article(PageScan scan, ArticleFinder.Article found, DataBlock data)
            throws BadInputException {
        List<String> kept = new ArrayList<>();
        List<Removal> removed = new ArrayList<>(found.removed());
        Optional<String> kind = Optional.empty();
        String[] paragraphs = found.text().split("\n\n");
        for (int index = 0; index < paragraphs.length; index++) {
            String paragraph = paragraphs[index];
            boolean edge = index < EDGE || index >= paragraphs.length - EDGE;
            Optional<String> notice = edge ? notice(paragraph) : Optional.empty();
            kind = kind.or(() -> notice);
            if (notice.isEmpty()) {
                kept.add(paragraph);
            } else {
                boolean cut = notice.get().equals("paywall");
                removed.add(
                        new Removal(
                                paragraph,
                                cut
                                        ? "offer to subscribe: the report is cut"
                                        : "notice of the page"));
            }
        }
        String text = String.join("\n\n", kept);
        check(scan, text, kind, data);
        boolean furniture = kind.isPresent() && kept.size() > 0;
        return furniture ? new ArticleFinder.Article(found.runs(), text, removed) : found;
    }

    private static void check(PageScan scan, String text, Optional<String> notice, DataBlock data)
            throws BadInputException {
        int enough = notice.filter("paywall"::equals).isPresent() ? STUB : ENOUGH_BESIDE;
        if (notice.isPresent() && width(text) < enough) {
            throw new BadInputException(advice(notice.get()));
        }
        long teasers =
                scan.runs().stream()
                        .filter(run -> run.heading() > 1 && run.isMostlyLinks() && run.count() >= 4)
                        .count();
        boolean front =
                scan.metas().getOrDefault("og:url", List.of()).stream()
                        .anyMatch(address -> FRONT.matcher(address).matches());
        boolean told = data.isOf(ARTICLE);
        if (!told && teasers >= FEWEST_TEASERS && (front || text.length() < LITTLE)) {
            throw new BadInputException(
                    "found a front page or a list with %d linked headings, expected one article; save"
                                    .formatted(teasers)
                            + " the pages that it leads to");
        }
        if (!told && data.isOf(PLAYER) && text.length() < LITTLE / 2) {
            throw new BadInputException(
                    "found a player or a gallery without running text, expected an article; give"
                            + " what is said in it as .txt");
        }
    }

    /// Signs that stand for a word or a syllable count for three letters.
    private static long width(String text) {
        return text.codePoints()
                .mapToLong(point -> point >= 0x3040 && point <= 0xD7AF ? 3 : 1)
                .sum();
    }

    private static Optional<String> notice(String paragraph) {
        if (paragraph.length() > ENOUGH_BESIDE) {
            return Optional.empty();
        }
        String small = paragraph.toLowerCase(Locale.ROOT);
        return NOTICES.stream()
                .filter(notice -> notice.isIn(small))
                .map(Notice::kind)
                .sorted()
                .findFirst();
    }

    private static String advice(String kind) {
        return switch (kind) {
            case "wall" ->
                    "found a page that asks for consent, expected an article; save the page again"
                            + " after consent";
            case "script" ->
                    "found a page that a script has not filled yet, expected an article; save the"
                            + " page after it has loaded";
            case "redirect" ->
                    "found a page that only leads to another, expected an article; save the page"
                            + " that it leads to";
            case "error" ->
                    "found a page that says that there is no such article, expected one; look for"
                            + " the article's own address";
            default ->
                    "found an offer to subscribe in place of an article; save the page after you"
                            + " have signed in";
        };
    }

    private static List<Notice> read() {
        return WordTable.beside(PageKind.class, "notices.tsv").rows().stream()
                .map(row ->
                        new Notice(
                                row.text(0),
                                List.of(row.text(1).split("; ")),
                                Pattern.compile(row.text(2))))
                .toList();
    }
}
