package org.secondsource.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.Sentence;
import org.secondsource.reading.cast.CastReader;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.cast.Nouns;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.EventReader;
import org.secondsource.reading.event.PactMention;
import org.secondsource.reading.event.PactReader;
import org.secondsource.reading.event.PositionMention;
import org.secondsource.reading.event.PositionReader;
import org.secondsource.reading.proposition.PropositionReader;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityReader;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementReader;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.TimeReader;
import org.secondsource.report.Report;

/// Reads one report: first its sentences and times, then who appears in it, then what is said,
/// counted and done. Serves any number of threads.
public final class ReportReader {
    private final LanguageAnalyzer analyzer;
    private final TimeReader timeReader = new TimeReader();
    private final CastReader castReader;
    private final QuantityReader quantityReader;
    private final EventReader eventReader;
    private final PactReader pactReader = new PactReader();
    private final PositionReader positionReader = new PositionReader();
    private final StatementReader statementReader = new StatementReader();

    public ReportReader(LanguageAnalyzer analyzer, Gazetteer gazetteer) {
        this.analyzer = analyzer;
        this.castReader = new CastReader(gazetteer, Nouns.english());
        this.quantityReader = new QuantityReader(gazetteer);
        this.eventReader = new EventReader(gazetteer);
    }

    public Reading read(Report report) {
        // An English model on other text is slow and finds nonsense (design/stack.md).
        if (!report.isEnglish()) {
            return Reading.nothing(report.id());
        }
        String text = report.text();
        List<Sentence> sentences = analyzer.analyze(text);
        List<TimeMention> times = new ArrayList<>();
        List<TimeMention> before = List.of();
        for (Sentence sentence : sentences) {
            before = timeReader.read(sentence, before);
            before.forEach(time -> times.add(ofItsDay(report, time)));
        }
        Casting cast = castReader.read(text, sentences);
        List<Statement> statements = statementReader.read(report, sentences, times, cast);
        List<Quantity> quantities =
                withoutHeadline(
                        report,
                        quantityReader.read(report.id(), text, sentences, times, statements));
        List<EventMention> events = eventReader.read(text, sentences, times, statements, cast);
        List<PactMention> pacts = pactReader.read(sentences, times, cast);
        List<PositionMention> positions = positionReader.read(sentences, times, cast);
        OwnVoice own = new OwnVoice(report.id(), statements, events);
        List<Quantity> placed = quantities.stream().map(own::placed).toList();
        return new Reading(
                report.id(),
                sentences,
                times,
                cast.members(),
                own.statements(),
                placed,
                events.stream().map(own::placed).toList(),
                pacts,
                positions,
                PropositionReader.read(
                        report, sentences, times, cast.members(), own.statements(), placed));
    }

    /// What hangs on the day of publication hangs, in an entry of a live page, on that of the
    /// entry.
    private static TimeMention ofItsDay(Report report, TimeMention time) {
        Optional<LocalDate> day = report.dayAt(time.span().start());
        if (day.equals(report.published().day())) {
            return time;
        }
        return time.expression()
                .resolve(day)
                .filter(days -> time.expression().resolve(Optional.empty()).isEmpty())
                .map(days -> new TimeMention(time.span(), new TimeExpression.Fixed(days)))
                .orElse(time);
    }

    /// A headline's figure is the body's, told shorter: it is read only where the body lacks it.
    private static List<Quantity> withoutHeadline(Report report, List<Quantity> quantities) {
        int end = report.text().startsWith(report.title()) ? report.title().length() : 0;
        Set<Amount> body = new HashSet<>();
        quantities.stream()
                .filter(quantity -> quantity.span().start() >= end)
                .forEach(quantity -> body.add(quantity.amount()));
        return quantities.stream()
                .filter(quantity ->
                        quantity.span().start() >= end || !body.contains(quantity.amount()))
                .toList();
    }
}
