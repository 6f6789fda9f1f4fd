package org.secondsource.exchange.assistant;

import java.util.List;
import org.secondsource.brief.line.Wording;
import org.secondsource.checking.CheckedSentence;
import org.secondsource.claim.Claim;
import org.secondsource.exchange.assistant.Tool.Argument;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.PictureView;

/// Checks a draft, sentence by sentence.
final class CheckTool {
    /// Some twenty pages.
    private static final int LONGEST_DRAFT = 50_000;

    private CheckTool() {}

    static List<Tool> all() {
        return List.of(
                new Tool(
                        "check_text",
                        "Checks a draft sentence by sentence: gives each clause the claims that say"
                                + " all of it, with counts and cites, or says that nothing read holds it."
                                + " Where a number, name, place, day, \"not\" or speaker differs, nothing"
                                + " holds it.",
                        List.of(
                                Argument.needed("text", "the draft, in English"),
                                Argument.day(
                                        "day",
                                        "on which it is written, by which its weekdays are known; the"
                                                + " newest day that was read if not said")),
                        List.of("sentences", "held", "total"),
                        CheckTool::check));
    }

    private static Tool.Told check(Asked asked, Subject subject) {
        String draft = asked.needed("text");
        if (draft.length() > LONGEST_DRAFT) {
            throw new IllegalArgumentException(
                    "text: found %d characters, expected at most %d; check it part by part"
                            .formatted(draft.length(), LONGEST_DRAFT));
        }
        PictureView view = subject.view();
        List<CheckedSentence> checked =
                subject.check(draft, asked.day("day").or(() -> view.picture().asOf()));
        long held =
                checked.stream()
                        .filter(one -> one.outcome() == CheckedSentence.Outcome.HELD)
                        .count();
        Fenced text =
                new Fenced()
                        .own(
                                "%d of %s stand in what was read."
                                        .formatted(
                                                held, Wording.count(checked.size(), "sentence")));
        for (int i = 0; i < checked.size(); i++) {
            tell(text, view, i + 1, checked.get(i));
        }
        return new Tool.Told(
                text.toString(),
                json -> {
                    json.count("total", checked.size());
                    json.count("held", (int) held);
                    json.list("sentences", checked, one -> sentence(json, view, one));
                });
    }

    private static void tell(Fenced text, PictureView view, int number, CheckedSentence one) {
        text.own("Sentence %d: %s".formatted(number, one.outcome().told()));
        text.words("draft: ", one.words());
        for (CheckedSentence.Part part : one.parts()) {
            if (one.parts().size() > 1) {
                text.own(part.held().isEmpty() ? "Nothing read holds:" : "Held:");
                text.words("draft: ", part.words());
            }
            for (CheckedSentence.Held held : part.held()) {
                held.claim()
                        .flatMap(view::claim)
                        .ifPresentOrElse(
                                claim -> FactOut.tell(text, view, claim),
                                () -> {
                                    text.own("Told in passing, so nobody is counted for it:");
                                    FactOut.tell(text, view, held.cites());
                                });
            }
        }
        if (!one.unheld().isEmpty() && one.outcome() == CheckedSentence.Outcome.NOT_HELD) {
            text.own("No report says these words with the rest:");
            text.words("draft: ", String.join(", ", one.unheld()));
        }
    }

    private static void sentence(JsonOut json, PictureView view, CheckedSentence one) {
        json.item(() -> {
            json.string("words", one.words());
            json.string("outcome", Wording.lower(one.outcome()));
            json.string("told", one.outcome().told());
            json.list("clauses", one.parts(), part -> part(json, view, part));
            json.words("unheld", one.unheld());
        });
    }

    private static void part(JsonOut json, PictureView view, CheckedSentence.Part part) {
        json.item(() -> {
            json.string("words", part.words());
            json.list("claims", part.held(), held -> held(json, view, held));
        });
    }

    private static void held(JsonOut json, PictureView view, CheckedSentence.Held held) {
        FactOut out = new FactOut(json, view);
        json.item(() -> {
            held.claim()
                    .flatMap(view::claim)
                    .ifPresent((Claim claim) -> {
                        json.string("id", claim.id().value());
                        json.string("text", Wording.sentence(claim.text()));
                        json.string("standing", Wording.lower(claim.standing()));
                        json.words("asserters", view.asserters(claim));
                        out.sources(claim.independentSources());
                    });
            out.origins(held.cites());
            out.cites(held.cites());
        });
    }
}
