package org.secondsource.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.secondsource.finding.Findable;
import org.secondsource.finding.Question;
import org.secondsource.finding.Question.Asked;
import org.secondsource.finding.Question.Field;
import org.secondsource.text.Span;

/// Puts questions into the form that the index knows.
record Queries(PlainWords words) {
    /// What of one sort fits the question.
    Query of(Question question, Findable.Sort sort) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        // The words of each sort have a field of their own, which tells the sort, too.
        if (question.asked().stream().noneMatch(a -> a.field() == Field.TEXT && !a.not())) {
            all.add(new TermQuery(new Term("sort", sort.name())), Occur.FILTER);
        }
        for (Asked asked : question.asked()) {
            boolean isScored = asked.field() == Field.TEXT;
            String field = isScored ? text(sort) : asked.field().key();
            Query query = asked.field() == Field.IN ? in(asked, sort) : of(asked, field);
            all.add(query, asked.not() ? Occur.MUST_NOT : isScored ? Occur.MUST : Occur.FILTER);
        }
        if (question.since().isPresent() || question.until().isPresent()) {
            long from = question.since().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
            long to = question.until().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
            all.add(LongPoint.newRangeQuery("published", from, to), Occur.FILTER);
        }
        question.on()
                .ifPresent(day -> {
                    long number = day.toEpochDay();
                    all.add(LongPoint.newRangeQuery("first", Long.MIN_VALUE, number), Occur.FILTER);
                    all.add(LongPoint.newRangeQuery("last", number, Long.MAX_VALUE), Occur.FILTER);
                });
        if (question.sources() > 0) {
            all.add(
                    IntPoint.newRangeQuery("sources", question.sources(), Integer.MAX_VALUE),
                    Occur.FILTER);
        }
        return all.build();
    }

    /// The field of the words of one sort.
    static String text(Findable.Sort sort) {
        return "text of " + sort.name();
    }

    private static Query in(Asked asked, Findable.Sort sort) {
        return sort.name().equalsIgnoreCase(asked.words().replaceAll("s$", ""))
                ? MatchAllDocsQuery.INSTANCE
                : MatchNoDocsQuery.INSTANCE;
    }

    private Query of(Asked asked, String field) {
        List<PlainWords.Word> plain = words.of(asked.words());
        if (plain.isEmpty()) {
            return new MatchNoDocsQuery("no word in " + asked.words());
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        plain.forEach(word -> phrase.add(new Term(field, word.plain())));
        return phrase.build();
    }

    /// Where the words that were asked for stand in a text.
    List<Span> marks(Question question, String text) {
        List<Span> marks = new ArrayList<>();
        List<PlainWords.Word> standing = words.of(text);
        for (Asked asked : question.asked()) {
            if (asked.field() != Field.TEXT || asked.not()) {
                continue;
            }
            List<String> wanted =
                    words.of(asked.words()).stream().map(PlainWords.Word::plain).toList();
            for (int i = 0; i + wanted.size() <= standing.size() && !wanted.isEmpty(); i++) {
                List<PlainWords.Word> here = standing.subList(i, i + wanted.size());
                if (here.stream().map(PlainWords.Word::plain).toList().equals(wanted)) {
                    marks.add(
                            new Span(here.getFirst().span().start(), here.getLast().span().end()));
                }
            }
        }
        marks.sort(null);
        return marks;
    }
}
