package org.secondsource.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.learned.Feature;
import org.secondsource.reading.cue.CueLexicon;
import org.secondsource.reading.cue.Sort;
import org.secondsource.text.Span;

/// All words of a report in one row, each as numbers: what the features are made of.
public final class ReportWords {
    /// The weights know sorts and names by their place here: nothing moves in these lists.
    static final List<Sort> SORTS =
            List.of(
                    Sort.SAY,
                    Sort.ASK,
                    Sort.JUDGE,
                    Sort.CALL,
                    Sort.EXPECT,
                    Sort.INTEND,
                    Sort.DENY,
                    Sort.BELIEVE,
                    Sort.SUSPECT);

    private static final List<NameKind> NAMES =
            List.of(
                    NameKind.NONE,
                    NameKind.OTHER, // no word has this place: the weights count from two
                    NameKind.PERSON,
                    NameKind.ORGANISATION,
                    NameKind.LOCATION,
                    NameKind.OTHER);

    /// What stands for a word outside the row.
    static final int NONE = 1;

    final String text;
    final List<Token> tokens = new ArrayList<>();
    final int[] word;
    final int[] lemma;
    final int[] tag;
    final int[] relation;
    final int[] name;
    final int[] sorts;

    /// The place of the word that it depends on; -1 for the root of its sentence.
    final int[] head;

    final int[] sentence;
    final int[] first;
    final int[] paragraph;
    final boolean[] quoted;
    final boolean[] allQuoted;
    final boolean[] mark;
    final int[][] children;

    /// 0 where no rule reads a cue, 1 at its first word, 2 further on.
    final int[] toldCue;

    final int[] toldSort;
    final boolean[] toldSpeaker;
    final boolean[] toldContent;
    final List<Told> told;

    /// @param quotations the stretches in quotation marks
    public ReportWords(
            String text,
            List<Sentence> sentences,
            List<Span> quotations,
            CueLexicon cues,
            List<Told> told) {
        this.text = text;
        this.told = List.copyOf(told);
        sentences.forEach(each -> tokens.addAll(each.tokens()));
        int size = tokens.size();
        word = new int[size];
        lemma = new int[size];
        tag = new int[size];
        relation = new int[size];
        name = new int[size];
        sorts = new int[size];
        head = new int[size];
        sentence = new int[size];
        paragraph = new int[size];
        quoted = new boolean[size];
        mark = new boolean[size];
        children = new int[size][];
        toldCue = new int[size];
        toldSort = new int[size];
        toldSpeaker = new boolean[size];
        toldContent = new boolean[size];
        allQuoted = new boolean[sentences.size()];
        first = new int[sentences.size() + 1];
        readSentences(sentences, cues);
        readQuotations(quotations);
        readTold();
    }

    private void readSentences(List<Sentence> sentences, CueLexicon cues) {
        int at = 0;
        for (int i = 0; i < sentences.size(); i++) {
            first[i] = at;
            readSentence(sentences.get(i), i, at, cues);
            at += sentences.get(i).size();
        }
        first[sentences.size()] = at;
    }

    private void readSentence(Sentence own, int number, int start, CueLexicon cues) {
        int lines = paragraph(start);
        List<List<Integer>> below = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            below.add(new ArrayList<>());
        }
        for (int i = 0; i < own.size(); i++) {
            int at = start + i;
            Token token = own.token(i);
            word[at] = Feature.of(token.hasTag("CD") ? "#" : token.lower());
            lemma[at] = Feature.of(token.hasTag("CD") ? "#" : token.lowerLemma());
            tag[at] = Feature.of(token.tag());
            relation[at] = Feature.of(token.relation());
            name[at] = NAMES.lastIndexOf(token.name());
            head[at] = token.head() < 0 ? -1 : start + token.head();
            sentence[at] = number;
            paragraph[at] = lines;
            mark[at] = token.isMark();
            sorts[at] = sorts(cues.sorts(own, i));
            if (token.head() >= 0) {
                below.get(token.head()).add(at);
            }
        }
        for (int i = 0; i < own.size(); i++) {
            children[start + i] = below.get(i).stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /// The number of the paragraph of the sentence that starts at a word.
    private int paragraph(int start) {
        if (start == 0) {
            return 0;
        }
        String between = text.substring(token(start - 1).end(), token(start).start());
        return paragraph[start - 1] + (between.indexOf('\n') >= 0 ? 1 : 0);
    }

    /// The sorts of a cue as one number; 0 for a word that is none.
    private static int sorts(Set<Sort> sorts) {
        int bits = 0;
        for (Sort sort : sorts) {
            bits |= 1 << SORTS.indexOf(sort);
        }
        return bits;
    }

    private void readQuotations(List<Span> quotations) {
        for (Span quotation : quotations) {
            for (int i = at(quotation.start()); i < size(); i++) {
                if (tokens.get(i).start() >= quotation.end()) {
                    break;
                }
                quoted[i] = true;
            }
        }
        for (int i = 0; i < allQuoted.length; i++) {
            allQuoted[i] = true;
            for (int word = first[i]; word < first[i + 1]; word++) {
                allQuoted[i] &= quoted[word] || mark[word];
            }
        }
    }

    private void readTold() {
        for (Told each : told) {
            int start = at(each.cue().start());
            for (int i = start; i < size() && tokens.get(i).start() < each.cue().end(); i++) {
                toldCue[i] = i == start ? 1 : 2;
                toldSort[i] = SORTS.indexOf(each.sort()) + 1;
            }
            fill(toldSpeaker, each.speaker());
            fill(toldContent, each.content());
        }
    }

    private void fill(boolean[] role, Span span) {
        for (int i = at(span.start()); i < size() && tokens.get(i).start() < span.end(); i++) {
            role[i] = true;
        }
    }

    public int size() {
        return tokens.size();
    }

    public List<Told> told() {
        return told;
    }

    /// The statement that the rules read at these words of a cue.
    Optional<Told> toldAt(int from, int to) {
        return told.stream()
                .filter(each ->
                        each.cue().start() < token(to).end()
                                && token(from).start() < each.cue().end())
                .findFirst();
    }

    /// The words of a stretch of text.
    public Candidate.Stretch stretch(Span span) {
        int from = Math.min(at(span.start()), size() - 1);
        int to = from;
        while (to + 1 < size() && tokens.get(to + 1).start() < span.end()) {
            to++;
        }
        return new Candidate.Stretch(from, to);
    }

    public int sentences() {
        return first.length - 1;
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    /// The first word of a sentence; for the number of sentences, the end of the row.
    public int firstOf(int sentenceNumber) {
        return first[sentenceNumber];
    }

    public int sentenceOf(int at) {
        return sentence[at];
    }

    /// The first word that ends behind an offset of the text, or the end of the row.
    public int at(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// One of a word's numbers, or `NONE` outside its sentence.
    int near(int[] numbers, int at, int away) {
        int other = at + away;
        boolean inside = other >= 0 && other < size() && sentence[other] == sentence[at];
        return inside ? numbers[other] : NONE;
    }
}
