package org.secondsource.exchange.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.brief.line.Wording;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.view.Carried;
import org.secondsource.exchange.view.NameUuid;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.PlainText;
import org.secondsource.ledger.ChangeLog;
import org.secondsource.text.Cite;

/// A change as all feeds show it.
///
/// @param id a name that no other thing has
/// @param updated start of the day on which it became known
/// @param title what changed, then the claim or event
/// @param text the whole, for people, a thing a line
/// @param page of the report that tells it; empty where that has none
/// @param carried from where the words of its evidence come
record FeedEntry(
        ChangeLog.Change change,
        String id,
        Instant updated,
        String title,
        String text,
        Optional<String> page,
        Carried carried) {
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_CITES = 10;

    /// The changes that are asked for, the newest first, made one by one.
    static Stream<FeedEntry> of(PictureView view, ExportOptions options) {
        ChangeLog all = view.changes();
        ChangeLog asked = options.seen().isEmpty() ? all : all.unseen(options.seen());
        return asked.changes().stream().map(change -> of(view, change));
    }

    private static FeedEntry of(PictureView view, ChangeLog.Change change) {
        String words = PlainText.line(change.text());
        List<String> lines = new ArrayList<>(List.of(words, change.told() + "."));
        Carried carried = view.carried(change.cites());
        lines.add(origins(carried));
        String byHand = PlainText.line(view.byHand(change));
        if (!byHand.isEmpty()) {
            lines.add(Wording.sentence(byHand));
        }
        change.cites().stream()
                .limit(MOST_CITES)
                .forEach(cite -> lines.add("- " + view.quoted(cite)));
        if (change.cites().size() > MOST_CITES) {
            lines.add("- and " + (change.cites().size() - MOST_CITES) + " more");
        }
        return new FeedEntry(
                change,
                "urn:uuid:" + NameUuid.of("change", change.id()),
                PictureView.start(Optional.of(change.day())),
                PlainText.shortened(change.told() + ": " + words, LONGEST_TITLE),
                String.join("\n", lines),
                change.cites().stream()
                        .map(Cite::report)
                        .flatMap(report -> view.page(view.report(report)).stream())
                        .findFirst(),
                carried);
    }

    private static String origins(Carried carried) {
        String names =
                carried.names().isEmpty()
                        ? ""
                        : ": " + PlainText.line(String.join(", ", carried.names()));
        String count =
                carried.min() == carried.max()
                        ? Wording.count(carried.min(), "origin")
                        : carried.min() + " to " + Wording.count(carried.max(), "origin");
        return "Carried then by %s%s.".formatted(count, names);
    }

    /// "new-claim", "standing" …
    String kind() {
        return change.kind().title().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /// What the feed is called.
    static String title(PictureView view) {
        return "What changed: " + view.title();
    }

    /// What the feed is, and with whom it may be shared.
    static String about(ExportOptions options) {
        String about =
                "Claims and events that came up or changed, each with the words of the reports that"
                        + " tell it. Counts are of independent sources; nothing here says what is"
                        + " true.";
        return options.tlp().isEmpty() ? about : options.label() + " " + about;
    }

    /// The name of the feed, the same for ever.
    static String id(PictureView view) {
        return "urn:uuid:" + NameUuid.of("changes", view.key());
    }

    /// What no feed can tell: claims that no dated report tells.
    static List<String> leftOut(PictureView view) {
        long undated =
                view.picture().claims().stream().filter(one -> one.history().isEmpty()).count();
        return undated == 0
                ? List.of()
                : List.of(
                        "%d claim%s of no known day left out."
                                .formatted(undated, undated == 1 ? "" : "s"));
    }
}
