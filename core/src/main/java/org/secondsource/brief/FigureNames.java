package org.secondsource.brief;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.language.Token;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;

/// Names what figures count, in the words of the reports: "people killed".
final class FigureNames {
    /// Participles that do not end in "ed", of verbs that stand beside numbers in news.
    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    Map.entry("cost", "cost"),
                    Map.entry("cut", "cut"),
                    Map.entry("buy", "bought"),
                    Map.entry("win", "won"),
                    Map.entry("spend", "spent"),
                    Map.entry("lay", "laid"),
                    Map.entry("catch", "caught"),
                    Map.entry("keep", "kept"),
                    Map.entry("hit", "hit"),
                    Map.entry("see", "seen"),
                    Map.entry("steal", "stolen"),
                    Map.entry("fly", "flown"),
                    Map.entry("drive", "driven"),
                    Map.entry("strike", "struck"),
                    Map.entry("set", "set"),
                    Map.entry("put", "put"),
                    Map.entry("withdraw", "withdrawn"),
                    Map.entry("freeze", "frozen"),
                    Map.entry("seek", "sought"),
                    Map.entry("lend", "lent"),
                    Map.entry("feed", "fed"),
                    Map.entry("meet", "met"),
                    Map.entry("miss", "missing"),
                    Map.entry("die", "dead"),
                    Map.entry("send", "sent"),
                    Map.entry("bring", "brought"),
                    Map.entry("lose", "lost"),
                    Map.entry("find", "found"),
                    Map.entry("hold", "held"),
                    Map.entry("take", "taken"),
                    Map.entry("give", "given"),
                    Map.entry("shoot", "shot"),
                    Map.entry("hurt", "hurt"),
                    Map.entry("pay", "paid"),
                    Map.entry("sell", "sold"),
                    Map.entry("build", "built"),
                    Map.entry("make", "made"),
                    Map.entry("leave", "left"),
                    Map.entry("fight", "fighting"));

    private static final int SHORTEST_STEM = 3;

    /// The readings give "kill" as the action where these stand.
    private static final Set<String> DEAD =
            Set.of("dead", "die", "died", "dying", "death", "deaths");

    private final Shelf shelf;

    FigureNames(Shelf shelf) {
        this.shelf = shelf;
    }

    /// What some figures of one thing count, as most of them put it.
    String of(Collection<QuantityId> members) {
        String thing = most(members.stream().map(this::thing).toList());
        if (thing.isEmpty()) {
            thing = plural(most(members.stream().map(id -> shelf.quantity(id).unit()).toList()));
        }
        String action = most(members.stream().map(id -> shelf.quantity(id).action()).toList());
        String done = isTold(action, members) ? participle(action) : "";
        return done.isEmpty() || Wording.bag(thing).contains(done) ? thing : thing + " " + done;
    }

    /// Whether a report has the verb in some form beside the figure; a lemma alone may be a guess.
    private boolean isTold(String verb, Collection<QuantityId> members) {
        if (verb.length() < SHORTEST_STEM) {
            return false;
        }
        String stem = verb.substring(0, Math.max(SHORTEST_STEM, verb.length() - 1));
        return members.stream()
                .map(shelf::cite)
                .map(cite -> shelf.sentence(cite).of(shelf.report(cite.report()).text()))
                .flatMap(sentence -> Wording.bag(sentence).stream())
                .anyMatch(word ->
                        word.startsWith(stem) || (verb.equals("kill") && DEAD.contains(word)));
    }

    /// "at least 9 people": the number and the thing.
    String amount(QuantityId id) {
        Quantity quantity = shelf.quantity(id);
        String thing = thing(id);
        String unit = thing.isEmpty() ? plural(quantity.unit()) : thing;
        return (Wording.amount(quantity.amount()) + " " + unit).strip();
    }

    /// What is said most often; of those said equally often the shortest.
    private static String most(List<String> words) {
        Map<String, Integer> counts = new TreeMap<>();
        words.stream()
                .filter(word -> !word.isEmpty())
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        String best = "";
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            int lead = entry.getValue() - counts.getOrDefault(best, 0);
            if (lead > 0 || (lead == 0 && entry.getKey().length() < best.length())) {
                best = entry.getKey();
            }
        }
        return best;
    }

    /// The words behind the number: "soldiers" of "around 10,000 soldiers"; empty where the number
    /// stands alone.
    private String thing(QuantityId id) {
        Quantity quantity = shelf.quantity(id);
        List<Token> inside =
                shelf.reading(id.report()).sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> quantity.span().contains(token.span()))
                        .toList();
        int last = -1;
        for (int index = 0; index < inside.size(); index++) {
            if (inside.get(index).tag().equals("CD")) {
                last = index;
            }
        }
        List<Token> behind = inside.subList(last + 1, inside.size());
        if (last < 0 || behind.stream().noneMatch(Token::isNoun)) {
            return "";
        }
        String text = shelf.report(id.report()).text();
        return Wording.tidy(text.substring(behind.getFirst().start(), behind.getLast().end()));
    }

    private static String plural(String unit) {
        if (unit.equals("person")) {
            return "people";
        }
        return unit.isEmpty() || unit.endsWith("s") ? unit : unit + "s";
    }

    private static String participle(String verb) {
        String irregular = IRREGULAR.getOrDefault(verb, "");
        if (!irregular.isEmpty()) {
            return irregular;
        }
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        boolean soft = verb.matches(".*[^aeiou]y");
        return soft ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
    }
}
