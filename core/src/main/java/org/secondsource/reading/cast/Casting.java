package org.secondsource.reading.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.time.TimeReader;
import org.secondsource.text.Span;

/// The cast of one report while it is being read. Names are known from the start; whoever is only
/// described ("the ministry", "two officials", "he") joins when a reader asks who a noun phrase
/// means. Readers ask in the order of the text.
public final class Casting {
    private final String text;
    private final List<Sentence> sentences;
    private final Gazetteer gazetteer;
    private final Nouns nouns;
    private final OfficeReader offices;
    private final List<Draft> drafts = new ArrayList<>();
    private final PersonNames persons = new PersonNames();
    private final Map<String, Draft> byName = new HashMap<>();
    private final Map<Token, Draft> byWord = new HashMap<>();
    private final List<Appearance> appearances = new ArrayList<>();
    private final List<Appearance> speakers = new ArrayList<>();

    /// Nouns that take up whatever person was spoken of last.
    private static final Set<String> ANYBODY =
            Set.of(
                    "diplomat",
                    "politician",
                    "lawmaker",
                    "leader",
                    "candidate",
                    "lawyer",
                    "veteran",
                    "activist",
                    "author",
                    "scientist",
                    "professor",
                    "official");

    /// How far back a pronoun may look for its speaker, in characters: about five sentences.
    private static final int SPEAKER_REACH = 900;

    /// A place where a member of the cast is mentioned.
    private record Appearance(int offset, Draft draft, boolean subject) {}

    Casting(String text, List<Sentence> sentences, Gazetteer gazetteer, Nouns nouns) {
        this.text = text;
        this.sentences = sentences;
        this.gazetteer = gazetteer;
        this.nouns = nouns;
        this.offices = new OfficeReader(gazetteer, nouns);
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public Nouns nouns() {
        return nouns;
    }

    /// All members found so far, by index.
    public List<Member> members() {
        return drafts.stream().map(Draft::member).toList();
    }

    public ActorKind kindOf(int member) {
        return drafts.get(member).kind;
    }

    public String nameOf(int member) {
        return drafts.get(member).name;
    }

    /// The member whose name this word is part of.
    public OptionalInt namedAt(Token token) {
        Draft draft = byWord.get(token);
        return draft == null ? OptionalInt.empty() : OptionalInt.of(draft.index);
    }

    /// Adds a name that stands in a sentence.
    void addName(Sentence sentence, NameFinder.Name name) {
        Span span = sentence.span(name.first(), name.last());
        Draft draft = name.kind() == NameKind.PERSON ? person(span) : body(sentence, name, span);
        mention(draft, sentence, name.first(), name.last());
        for (int i = name.first(); i <= name.last(); i++) {
            byWord.put(sentence.token(i), draft);
        }
    }

    private Draft person(Span span) {
        String name = bare(span.of(text));
        Optional<Draft> known = persons.find(name, span.start());
        if (known.isPresent()) {
            known.get().addAlias(name);
            return known.get();
        }
        Draft draft = draft(ActorKind.PERSON, name, true);
        persons.add(draft);
        return draft;
    }

    private Draft body(Sentence sentence, NameFinder.Name name, Span span) {
        String written = bare(span.of(text));
        ActorKind kind = name.entry().map(Gazetteer.Entry::kind).orElse(ActorKind.ORGANISATION);
        boolean institution =
                name.entry().filter(e -> e.sense() == Gazetteer.Sense.INSTITUTION).isPresent();
        String canonical =
                institution ? written : name.entry().map(Gazetteer.Entry::name).orElse(written);
        Draft draft =
                byName.computeIfAbsent(
                        canonical.toLowerCase(Locale.ROOT),
                        key -> draft(institution ? ActorKind.ORGANISATION : kind, canonical, true));
        if (institution) {
            draft.of = name.entry().get().name();
        }
        draft.addAlias(written);
        addBracketed(sentence, name.last(), draft);
        return draft;
    }

    /// "Port Workers' Union (PWU)": the short form names it from here on.
    private void addBracketed(Sentence sentence, int last, Draft draft) {
        if (last + 3 < sentence.size()
                && sentence.token(last + 1).tag().equals("-LRB-")
                && sentence.token(last + 3).tag().equals("-RRB-")) {
            String shortForm = sentence.token(last + 2).word();
            if (shortForm.length() > 1 && shortForm.equals(shortForm.toUpperCase(Locale.ROOT))) {
                draft.addAlias(shortForm);
                byName.putIfAbsent(shortForm.toLowerCase(Locale.ROOT), draft);
            }
        }
    }

    /// Reads the posts that stand around the names of a sentence.
    void readOffices(Sentence sentence, List<NameFinder.Name> names) {
        for (NameFinder.Name name : names) {
            if (name.kind() != NameKind.PERSON) {
                continue;
            }
            Draft draft = byWord.get(sentence.token(name.first()));
            if (draft == null) {
                continue;
            }
            offices.before(sentence, name.first(), text).ifPresent(draft::addOffice);
            for (int i = name.first(); i <= name.last(); i++) {
                addAppositions(sentence, i, draft);
            }
        }
    }

    private void addAppositions(Sentence sentence, int word, Draft draft) {
        for (int dependent : sentence.dependents(word)) {
            if (sentence.isRelation(dependent, "appos")
                    && !byWord.containsKey(sentence.token(dependent))) {
                addApposition(sentence, dependent, draft);
            }
        }
        Token token = sentence.token(word);
        boolean subject = sentence.isRelation(word, "nsubj");
        if (token.head() >= 0
                && (sentence.isRelation(word, "appos")
                        || subject && sentence.dependent(token.head(), "cop").isPresent())) {
            addApposition(sentence, token.head(), draft);
        }
    }

    private void addApposition(Sentence sentence, int head, Draft draft) {
        if (byWord.containsKey(sentence.token(head))) {
            return;
        }
        offices.in(sentence, head, text)
                .ifPresent(office -> {
                    draft.addOffice(office);
                    byWord.put(sentence.token(head), draft);
                });
    }

    /// The state or organisation that a listed name or demonym means.
    public int memberNamed(Sentence sentence, Gazetteer.Match match) {
        String name = match.entry().name();
        Draft draft =
                byName.computeIfAbsent(
                        name.toLowerCase(Locale.ROOT),
                        key -> draft(match.entry().kind(), name, true));
        if (draft.mentions.isEmpty()) {
            mention(draft, sentence, match.first(), match.last());
        }
        return draft.index;
    }

    /// Who the noun phrase around a word means. Whoever is not known yet joins the cast by the
    /// words that describe it; empty where the noun can be no actor.
    public OptionalInt memberAt(Sentence sentence, int head) {
        Token token = sentence.token(head);
        Draft named = byWord.get(token);
        if (named != null) {
            return OptionalInt.of(holderBehind(sentence, head).orElse(named).index);
        }
        if (token.tag().equals("PRP") || token.tag().equals("PRP$")) {
            return pronoun(token);
        }
        if (token.isProperNoun() && TimeReader.isCalendarWord(token.word())) {
            return OptionalInt.empty();
        }
        if (!token.isNoun()
                && !token.tag().equals("CD")
                && !token.tag().equals("DT")
                && !token.tag().equals("JJ")) {
            return OptionalInt.empty();
        }
        Optional<Draft> known = inside(sentence, head).or(() -> described(sentence, head));
        known.ifPresent(draft -> {
            NounPhrase phrase = NounPhrase.around(sentence, head);
            mention(draft, sentence, phrase.first(), phrase.last());
            byWord.put(token, draft);
            if (sentence.token(phrase.first()).tag().equals("PRP$")) {
                draft.addAlias(phrase.text(sentence, text)); // "her office"
            }
        });
        return known.map(draft -> OptionalInt.of(draft.index)).orElse(OptionalInt.empty());
    }

    /// "Alliance Secretary General Ann Lee", where the parser takes the body for the head: the
    /// person is meant.
    private Optional<Draft> holderBehind(Sentence sentence, int head) {
        for (int i = head + 1; i < Math.min(sentence.size(), head + 9); i++) {
            Token token = sentence.token(i);
            Draft draft = byWord.get(token);
            if (draft != null && draft.kind == ActorKind.PERSON && i > head + 1) {
                return nouns.isOffice(sentence.token(i - 1))
                                || nouns.isOffice(sentence.token(i - 2))
                        ? Optional.of(draft)
                        : Optional.empty();
            }
            boolean titled = token.isNoun() || token.tag().matches("JJ|-[LR]RB-|HYPH");
            if (!titled) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "the minister, Ann Lee": the name stands in apposition; "Harbour news agency": the name
    /// stands before.
    private Optional<Draft> inside(Sentence sentence, int head) {
        for (int dependent : sentence.dependents(head)) {
            Draft draft = byWord.get(sentence.token(dependent));
            boolean apposition = sentence.isRelation(dependent, "appos");
            if (draft != null
                    && apposition
                    && (draft.kind == ActorKind.PERSON) == nouns.isPerson(sentence.token(head))) {
                return Optional.of(draft);
            }
        }
        boolean agency = sentence.hasLemma(head, "agency") && sentence.hasLemma(head - 1, "news");
        if (agency && head >= 2 && sentence.token(head - 2).isProperNoun()) {
            return Optional.of(newsAgency(sentence, head));
        }
        return Optional.empty();
    }

    private Draft newsAgency(Sentence sentence, int head) {
        int first = head - 2;
        while (first > 0 && sentence.token(first - 1).isProperNoun() && head - first < 5) {
            first--;
        }
        String name = sentence.span(first, head - 2).of(text);
        Draft draft =
                byName.computeIfAbsent(
                        name.toLowerCase(Locale.ROOT),
                        key -> draft(ActorKind.ORGANISATION, name, true));
        draft.kind = ActorKind.ORGANISATION;
        draft.addAlias(sentence.span(first, head).of(text));
        return draft;
    }

    private Optional<Draft> described(Sentence sentence, int head) {
        Token token = sentence.token(head);
        NounPhrase phrase = NounPhrase.around(sentence, head);
        String description = bare(phrase.text(sentence, text));
        if (nouns.isOffice(token) && !Nouns.isPlural(token)) {
            return Optional.of(officeHolder(sentence, head, phrase, description));
        }
        if (description.isEmpty()) {
            return Optional.empty();
        }
        Optional<Draft> again =
                again(sentence, head, phrase).or(() -> company(sentence, head, phrase));
        return again.isPresent()
                ? again
                : Optional.of(newcomer(sentence, head, phrase, description));
    }

    /// "the president": the person of the report who holds that post.
    private Draft officeHolder(Sentence sentence, int head, NounPhrase phrase, String description) {
        Optional<Office> office = offices.in(sentence, head, text);
        boolean definite =
                !sentence.token(phrase.first()).word().toLowerCase(Locale.ROOT).matches("an?");
        if (office.isPresent() && definite) {
            for (int i = appearances.size() - 1; i >= 0; i--) {
                Draft draft = appearances.get(i).draft();
                if (appearances.get(i).offset() < sentence.token(head).start()
                        && holds(draft, office.get())) {
                    draft.addAlias(description);
                    return draft;
                }
            }
        }
        boolean bareNoun =
                definite
                        && phrase.last() - phrase.first() <= 1
                        && ANYBODY.contains(sentence.token(head).lemma());
        if (bareNoun) {
            Optional<Draft> recent =
                    latest(sentence.token(head).start(), other -> other.kind == ActorKind.PERSON);
            if (recent.isPresent()) {
                recent.get().addAlias(description);
                return recent.get();
            }
        }
        Draft draft = draft(ActorKind.PERSON, description, false);
        office.ifPresent(post -> {
            draft.addOffice(post);
            draft.of = post.of();
        });
        return draft;
    }

    /// Whether a person holds the post that a later phrase names: the same head noun, and no other
    /// owner.
    private static boolean holds(Draft draft, Office office) {
        for (Office own : draft.offices) {
            boolean owner =
                    office.of().isEmpty() || own.of().isEmpty() || own.of().equals(office.of());
            if (owner && Titles.covers(own.title(), office.title())) {
                return true;
            }
        }
        return false;
    }

    /// "the ministry", "the sources": the last one described with the same noun, if nothing tells
    /// them apart.
    private Optional<Draft> again(Sentence sentence, int head, NounPhrase phrase) {
        Token token = sentence.token(head);
        String noun = token.lemma().toLowerCase(Locale.ROOT);
        String owner = owner(sentence, phrase);
        boolean bare = phrase.last() - phrase.first() <= 1;
        boolean definite = sentence.token(phrase.first()).word().equalsIgnoreCase("the");
        for (int i = appearances.size() - 1; i >= 0; i--) {
            Draft draft = appearances.get(i).draft();
            if (draft.named && !draft.name.toLowerCase(Locale.ROOT).endsWith(noun)
                    || draft.kind == ActorKind.STATE) {
                continue;
            }
            boolean sameWords =
                    draft.name.equalsIgnoreCase(bare(phrase.text(sentence, text)))
                            && draft.of.equals(owner);
            boolean sameNoun =
                    draft.name.toLowerCase(Locale.ROOT).contains(noun)
                            && draft.plural == Nouns.isPlural(token);
            if (sameWords
                    || definite
                            && bare
                            && sameNoun
                            && (owner.isEmpty() || owner.equals(draft.of))) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    /// "the company": the named body spoken of last, where it is no state's and no ministry.
    private Optional<Draft> company(Sentence sentence, int head, NounPhrase phrase) {
        boolean definite =
                sentence.token(phrase.first()).word().equalsIgnoreCase("the")
                        && phrase.last() - phrase.first() == 1;
        if (!definite || !COMPANIES.contains(sentence.token(head).lemma())) {
            return Optional.empty();
        }
        return latest(
                sentence.token(head).start(),
                draft ->
                        draft.kind == ActorKind.ORGANISATION
                                && draft.named
                                && draft.of.isEmpty()
                                && gazetteer.find(draft.name).isEmpty());
    }

    private static final Set<String> COMPANIES =
            Set.of(
                    "company",
                    "firm",
                    "operator",
                    "carrier",
                    "airline",
                    "manufacturer",
                    "maker",
                    "retailer",
                    "lender",
                    "group",
                    "carmaker",
                    "supplier",
                    "developer",
                    "publisher",
                    "bank");

    private Draft newcomer(Sentence sentence, int head, NounPhrase phrase, String description) {
        Token token = sentence.token(head);
        boolean proper = token.isProperNoun();
        ActorKind kind;
        if (nouns.isSource(token) || nouns.isDocument(token)) {
            kind = ActorKind.SOURCE;
        } else if (nouns.isBody(token)) {
            kind = ActorKind.ORGANISATION;
        } else if (Nouns.isPlural(token)) {
            kind = ActorKind.GROUP;
        } else if (nouns.isPerson(token) || proper && phrase.last() > phrase.first()) {
            kind = ActorKind.PERSON;
        } else {
            kind =
                    proper
                            ? ActorKind.ORGANISATION
                            : nouns.isGroup(token) ? ActorKind.GROUP : ActorKind.SOURCE;
        }
        Draft draft = draft(kind, description, proper);
        draft.of = owner(sentence, phrase);
        draft.plural = Nouns.isPlural(token);
        return draft;
    }

    /// The state or organisation whose it is: "Oslo" of "Oslo's foreign ministry" gives Norway.
    private String owner(Sentence sentence, NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.last(); i++) {
            Optional<Gazetteer.Match> match = gazetteer.at(sentence, i);
            if (match.isPresent()) {
                return match.get().entry().name();
            }
        }
        return "";
    }

    private OptionalInt pronoun(Token token) {
        String word = token.lemma().toLowerCase(Locale.ROOT);
        Optional<Draft> meant = latest(token.start(), draft -> fits(word, draft));
        meant.ifPresent(draft -> {
            mention(draft, token.span());
            byWord.put(token, draft);
        });
        return meant.map(draft -> OptionalInt.of(draft.index)).orElse(OptionalInt.empty());
    }

    /// The fitting member mentioned last before an offset, subjects of sentences before others.
    private Optional<Draft> latest(int offset, Predicate<Draft> fits) {
        for (boolean subject : new boolean[] {true, false}) {
            for (int i = appearances.size() - 1; i >= 0; i--) {
                Appearance appearance = appearances.get(i);
                boolean before = appearance.offset() < offset && (appearance.subject() || !subject);
                if (before && fits.test(appearance.draft())) {
                    return Optional.of(appearance.draft());
                }
            }
        }
        return Optional.empty();
    }

    /// Who speaks: as `memberAt`, but a pronoun or a bare "the statement" means whoever spoke last.
    public OptionalInt speakerAt(Sentence sentence, int head) {
        Token token = sentence.token(head);
        String word = token.lemma().toLowerCase(Locale.ROOT);
        boolean pronoun = token.tag().equals("PRP");
        NounPhrase phrase = NounPhrase.around(sentence, head);
        boolean document =
                nouns.isDocument(token)
                        && phrase.last() == head
                        && sentence.token(phrase.first()).word().equalsIgnoreCase("the")
                        && phrase.first() == head - 1;
        if (!byWord.containsKey(token) && (pronoun || document)) {
            for (int i = speakers.size() - 1; i >= 0; i--) {
                Draft draft = speakers.get(i).draft();
                boolean before =
                        speakers.get(i).offset() < token.start()
                                && token.start() - speakers.get(i).offset() < SPEAKER_REACH;
                if (before && fits(document ? "it" : word, draft)) {
                    mention(draft, token.span());
                    byWord.put(token, draft);
                    break;
                }
            }
        }
        OptionalInt member = memberAt(sentence, head);
        member.ifPresent(
                index -> speakers.add(new Appearance(token.start(), drafts.get(index), true)));
        return member;
    }

    private static boolean fits(String pronoun, Draft draft) {
        return switch (pronoun) {
            case "he", "she", "his", "her", "him" -> draft.kind == ActorKind.PERSON;
            case "it", "its" ->
                    draft.kind == ActorKind.ORGANISATION || draft.kind == ActorKind.STATE;
            case "they", "their", "them" -> draft.plural || draft.kind == ActorKind.GROUP;
            default -> false;
        };
    }

    private Draft draft(ActorKind kind, String name, boolean named) {
        Draft draft = new Draft(drafts.size(), kind, name, named);
        drafts.add(draft);
        return draft;
    }

    private void mention(Draft draft, Sentence sentence, int first, int last) {
        boolean subject = false;
        for (int i = first; i <= last; i++) {
            subject |= sentence.isRelation(i, "nsubj");
        }
        mention(draft, sentence.span(first, last));
        Appearance appearance = new Appearance(sentence.token(first).start(), draft, subject);
        int at = appearances.size();
        while (at > 0 && appearances.get(at - 1).offset() > appearance.offset()) {
            at--;
        }
        appearances.add(at, appearance);
    }

    private static void mention(Draft draft, Span span) {
        draft.mentions.add(span);
    }

    /// A name or description without its article and possessive ending.
    private static String bare(String words) {
        return words.replaceAll("\\s+", " ")
                .replaceFirst("(?i)^(the|a|an|its|their|his|her) ", "")
                .replaceFirst("['’]s?$", "")
                .strip();
    }

    List<Sentence> sentences() {
        return sentences;
    }
}
