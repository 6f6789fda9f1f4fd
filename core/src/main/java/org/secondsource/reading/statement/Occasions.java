package org.secondsource.reading.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.secondsource.language.Sentence;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;
import org.secondsource.report.Report;

/// Dates the statements of a report: by the day beside the cue, else by the occasion on which they
/// were made, as far as the report tells it. What no rule dates stays undated.
final class Occasions {
    /// How far apart an occasion and a statement, or two statements of one occasion, may stand, in
    /// characters: a paragraph or two. Set by hand.
    private static final int REACH = 600;

    /// How far into the text a report tells what happened, in characters: furniture, headline and
    /// lead. Set by hand.
    private static final int LEAD = 900;

    /// The most characters between a sentence and the next: a mark and a paragraph break.
    private static final int PARAGRAPH_GAP = 3;

    /// An occasion told before: "at the ceremony", "told the crowd".
    private static final Pattern KNOWN_OCCASION =
            Pattern.compile(
                    "\\b((at|during|after|following) (the|their|this|that) ([\\w-]+ ){0,2}"
                            + "(ceremony|talks|meeting|summit|session|signing|visit|call|rally"
                            + "|march|funeral|service|hearing|conference|briefing|event|gathering"
                            + "|protest|demonstration|debate)"
                            + "|(told|addressed) the (crowd|gathering|marchers|protesters|mourners"
                            + "|audience|rally|meeting|assembly|congregation))\\b");

    /// A speaker who stands beside the one before.
    private static final Pattern BESIDE =
            Pattern.compile(
                    "\\b(standing|sitting|seated|speaking|appearing)"
                            + " (beside|alongside|next to|together with)\\b");

    private final Report report;
    private final Casting cast;
    private final List<StatementDraft> drafts;
    private final List<When> besideCues;
    private final List<When> days = new ArrayList<>();
    private final List<NarratedDay> narrated;

    /// @param drafts in the order of the text
    Occasions(
            Report report,
            List<Sentence> sentences,
            List<TimeMention> times,
            Casting cast,
            List<StatementDraft> drafts) {
        this.report = report;
        this.cast = cast;
        this.drafts = drafts;
        this.besideCues = drafts.stream().map(draft -> CueDay.of(draft, times)).toList();
        Set<When> cueDays = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            StatementDraft draft = drafts.get(i);
            if (!draft.sentence().hasLemma(draft.saying.cueAt(), "speak", "talk")) {
                cueDays.add(besideCues.get(i));
            }
        }
        this.narrated = NarratedDay.in(sentences, times, cueDays);
    }

    /// When each statement was said.
    List<When> days() {
        for (int i = 0; i < drafts.size(); i++) {
            When own = besideCues.get(i);
            days.add(isKnown(own) ? own : day(drafts.get(i)).orElse(own));
        }
        return List.copyOf(days);
    }

    private static boolean isKnown(When when) {
        return !(when instanceof When.Unsaid);
    }

    private Optional<When> day(StatementDraft draft) {
        String around = draft.around(report.text()).toLowerCase(Locale.ROOT);
        return knownOccasion(draft, around)
                .or(() -> beside(draft, around))
                .or(() -> dayOfContent(draft))
                .or(() -> sameOccasion(draft))
                .or(() -> opened(draft))
                .or(() -> lead(around));
    }

    /// "Lee said at the ceremony": the occasion told last.
    private Optional<When> knownOccasion(StatementDraft draft, String around) {
        return KNOWN_OCCASION.matcher(around).find()
                ? latest(draft).map(NarratedDay::when)
                : Optional.empty();
    }

    private Optional<NarratedDay> latest(StatementDraft draft) {
        return narrated.stream()
                .filter(day -> day.sentence().span().end() <= draft.sentence().span().start())
                .filter(NarratedDay::isOccasion)
                .reduce(Occasions::laterOrFirst);
    }

    /// The day of the later sentence; of two in one sentence the first, which is the main clause's.
    private static NarratedDay laterOrFirst(NarratedDay earlier, NarratedDay later) {
        return earlier.sentence().equals(later.sentence()) ? earlier : later;
    }

    /// "Berg, standing beside her, said": when the statement of the sentence before was made.
    private Optional<When> beside(StatementDraft draft, String around) {
        if (!BESIDE.matcher(around).find()) {
            return Optional.empty();
        }
        return IntStream.range(0, days.size())
                .filter(i -> !drafts.get(i).sentence().equals(draft.sentence()))
                .mapToObj(days::get)
                .reduce((earlier, later) -> later)
                .filter(Occasions::isKnown);
    }

    /// What tells that something happened on the very day of publication was said on it.
    private Optional<When> dayOfContent(StatementDraft draft) {
        return narrated.stream()
                .filter(day -> draft.content.contains(day.when().span()))
                .map(this::notBefore)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The day of words about what happened on a day, unless the report is known to be of another.
    private Optional<When> notBefore(NarratedDay day) {
        When bound = new When.NotBefore(day.when().span(), day.when().expression());
        Optional<LocalDate> published = report.published().day();
        return published.isEmpty() || bound.resolve(published).isPresent()
                ? Optional.of(bound)
                : Optional.empty();
    }

    /// The statement of the same speaker shortly before, or the meeting, visit or call shortly
    /// before that the speaker took part in; the later of the two.
    private Optional<When> sameOccasion(StatementDraft draft) {
        int from = draft.content.start() - REACH;
        Optional<When> told = Optional.empty();
        int toldAt = from;
        for (int i = 0; i < days.size(); i++) {
            StatementDraft before = drafts.get(i);
            boolean same = before.member() == draft.member() && before.content.end() > toldAt;
            boolean aside = Clauses.isAside(before.sentence(), before.saying.cueAt());
            if (same && !aside && isKnown(days.get(i))) {
                told = Optional.of(days.get(i));
                toldAt = before.content.end();
            }
        }
        Optional<NarratedDay> occasion =
                latest(draft).filter(day -> day.names(draft.member(), cast));
        return occasion.isPresent() && occasion.get().start() > toldAt
                ? occasion.map(NarratedDay::when)
                : told;
    }

    /// "Survivors spoke on Monday to the paper.": whoever is quoted in the next sentence.
    private Optional<When> opened(StatementDraft draft) {
        return latest(draft)
                .filter(NarratedDay::opensSpeech)
                .filter(day -> isNext(day.sentence(), draft))
                .map(NarratedDay::when);
    }

    private static boolean isNext(Sentence sentence, StatementDraft draft) {
        return draft.sentence().span().start() - sentence.span().end() <= PARAGRAPH_GAP;
    }

    /// What was told to reporters or a crowd in a report whose lead happened on the day of
    /// publication. Words of an earlier day have their day beside them in such a report.
    private Optional<When> lead(String around) {
        Medium medium = SpeechMedium.of(around);
        boolean live = medium == Medium.NEWS_CONFERENCE || medium == Medium.SPEECH;
        return live
                ? narrated.stream()
                        .filter(day -> day.start() < LEAD)
                        .findFirst()
                        .flatMap(this::notBefore)
                : Optional.empty();
    }
}
