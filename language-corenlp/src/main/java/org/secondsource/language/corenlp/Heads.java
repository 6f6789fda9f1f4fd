package org.secondsource.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Words;
import org.secondsource.language.corenlp.parse.ArcParser;
import org.secondsource.language.corenlp.parse.ParseState;

/// The basic dependencies of a sentence, by index from 0.
///
/// The parser hangs the end of "…, the ministry said on Monday." on the wrong words
/// (design/stack.md, Language). Such a tail is parsed apart, and what it follows becomes its
/// clausal complement.
final class Heads {
    private final int[] heads;
    private final String[] relations;

    private Heads(int size) {
        heads = new int[size];
        relations = new String[size];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "dep");
    }

    static Heads of(List<CoreLabel> words, ArcParser parser) {
        Heads all = new Heads(words.size());
        OptionalInt tail = AttributionTail.start(words);
        if (tail.isEmpty()) {
            all.parse(words, 0, words.size(), parser);
            return all.mended(words);
        }
        int cut = tail.getAsInt();
        int said = all.parse(words, cut, words.size(), parser);
        int content = all.parse(words, 0, cut, parser);
        all.heads[content] = said;
        all.relations[content] = "ccomp";
        return all.mended(words);
    }

    private Heads mended(List<CoreLabel> words) {
        mendPerfects(words);
        mendConjuncts(words);
        mendBareComplements(words);
        mendDays(words);
        mendSubjects(words);
        return this;
    }

    /// "The toll has, however, risen to 52": with an adverb between commas behind it, the parser
    /// takes the auxiliary for the verb.
    private void mendPerfects(List<CoreLabel> words) {
        for (int verb = 2; verb < heads.length; verb++) {
            int auxiliary = heads[verb];
            boolean stray =
                    relations[verb].equals("dep")
                            && words.get(verb).tag().equals("VBN")
                            && auxiliary >= 0
                            && auxiliary < verb - 1
                            && words.get(auxiliary).tag().matches("VBD|VBZ|VBP")
                            && words.get(auxiliary).lemma().equals("have")
                            && isAside(words, auxiliary + 1, verb);
            if (stray) {
                heads[verb] = heads[auxiliary];
                relations[verb] = relations[auxiliary];
                for (int i = 0; i < heads.length; i++) {
                    heads[i] = heads[i] == auxiliary ? verb : heads[i];
                }
                heads[auxiliary] = verb;
                relations[auxiliary] = "aux";
            }
        }
    }

    /// Whether words are adverbs between commas: ", however,".
    private static boolean isAside(List<CoreLabel> words, int from, int to) {
        return words.get(from).word().equals(",")
                && words.get(to - 1).word().equals(",")
                && words.subList(from, to).stream()
                        .allMatch(word -> word.tag().equals("RB") || word.tag().equals(","));
    }

    /// "The commissioner, Ann Lee, confirmed …": with an apposition between, the parser takes the
    /// noun before a verb for a clause that the verb has for its content.
    private void mendSubjects(List<CoreLabel> words) {
        for (int noun = 0; noun < heads.length; noun++) {
            int verb = heads[noun];
            boolean stray =
                    relations[noun].equals("ccomp")
                            && words.get(noun).tag().startsWith("N")
                            && verb > noun
                            && words.get(verb).tag().startsWith("V")
                            && !hasDependent(noun, "nsubj", "nsubj:pass", "cop", "aux")
                            && !hasDependent(verb, "nsubj", "nsubj:pass", "csubj", "expl");
            if (stray) {
                relations[noun] = "nsubj";
            }
        }
    }

    private boolean hasDependent(int head, String... some) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && List.of(some).contains(relations[i])) {
                return true;
            }
        }
        return false;
    }

    /// "will travel on Thursday to meet …": the day is no subject of the meeting but that of the
    /// travel.
    private void mendDays(List<CoreLabel> words) {
        for (int day = 1; day + 2 < heads.length; day++) {
            int verb = heads[day];
            int next = words.get(day + 1).tag().equals("CD") ? day + 2 : day + 1;
            boolean stray =
                    relations[day].equals("nsubj")
                            && DAYS.contains(words.get(day).word())
                            && words.get(day - 1).word().equalsIgnoreCase("on")
                            && words.get(next).word().equals("to")
                            && verb > next
                            && heads[verb] >= 0
                            && heads[verb] < day;
            if (stray) {
                heads[day] = heads[verb];
                relations[day] = "obl";
                heads[day - 1] = day;
                relations[day - 1] = "case";
            }
        }
    }

    private static final Set<String> DAYS =
            Words.of(
                    "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, "
                            + "February, March, April, May, June, July, August, September, October, "
                            + "November, December, Jan., Feb., Aug., Sept., Oct., Nov., Dec.");

    /// "said it is set to brief … and then visit …": a bare infinitive cannot go on a past tense,
    /// so it goes on the infinitive before it.
    private void mendConjuncts(List<CoreLabel> words) {
        for (int i = 1; i < heads.length; i++) {
            boolean stray =
                    relations[i].equals("conj")
                            && heads[i] >= 0
                            && words.get(i).tag().equals("VB")
                            && words.get(heads[i]).tag().matches("VBD|VBZ");
            if (!stray) {
                continue;
            }
            for (int j = i - 1; j > heads[i]; j--) {
                if (words.get(j).tag().equals("VB")) {
                    heads[i] = j;
                    break;
                }
            }
        }
    }

    /// "denied the ship had been overloaded": without "that" the parser takes the subject of what
    /// is said for the object of the saying.
    private void mendBareComplements(List<CoreLabel> words) {
        for (int verb = 2; verb < heads.length; verb++) {
            int above = heads[verb];
            boolean loose = relations[verb].equals("dep") && above >= 0 && above < verb - 1;
            if (!loose
                    || !words.get(verb).tag().startsWith("VB")
                    || !words.get(above).tag().startsWith("VB")) {
                continue;
            }
            int noun = verb - 1;
            while (noun > above && heads[noun] == verb) {
                noun--;
            }
            while (noun > above && !(heads[noun] == above && relations[noun].equals("obj"))) {
                noun = heads[noun] > above && heads[noun] < noun ? heads[noun] : above;
            }
            if (noun > above) {
                heads[noun] = verb;
                relations[noun] = "nsubj";
                relations[verb] = "ccomp";
            }
        }
    }

    int head(int index) {
        return heads[index];
    }

    String relation(int index) {
        return relations[index];
    }

    /// Parses words `[from, to)`; their root has no head. Answers the root.
    private int parse(List<CoreLabel> words, int from, int to, ArcParser parser) {
        ParseState state = parser.parse(words.subList(from, to));
        int root = from;
        for (int i = from; i < to; i++) {
            int head = state.head(i - from + 1) - 1;
            heads[i] = head < 0 ? -1 : from + head;
            relations[i] = parser.relation(state.relation(i - from + 1));
            if (head < 0) {
                root = i;
            }
        }
        markPassiveSubjects(from, to);
        return root;
    }

    /// The subject of a verb with a passive auxiliary is a passive subject, whatever the parser
    /// took it for: Universal Dependencies say so.
    private void markPassiveSubjects(int from, int to) {
        for (int auxiliary = from; auxiliary < to; auxiliary++) {
            if (!relations[auxiliary].equals("aux:pass")) {
                continue;
            }
            for (int i = from; i < to; i++) {
                boolean subject = relations[i].equals("nsubj") || relations[i].equals("csubj");
                if (subject && heads[i] == heads[auxiliary]) {
                    relations[i] += ":pass";
                }
            }
        }
    }
}
