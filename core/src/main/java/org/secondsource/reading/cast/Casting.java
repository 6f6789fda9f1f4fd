package org.secondsource.reading.cast;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.language.NameKind;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.time.TimeReader;
import org.secondsource.text.Span;

/// The cast of one report while it is being read. Names are known from the start; whoever is only
/// described ("the ministry", "two officials", "he") joins when a reader asks who a noun phrase
/// means. Readers ask in the order of the text.
public final class Casting {
    /// How many words a name may stand behind the head of "Alliance Secretary General Ann Lee".
    private static final int LONGEST_TITLED_NAME = 8;

    /// How many words the name before "news agency" may have with them. Set by hand.
    private static final int LONGEST_AGENCY_WORDS = 5;

    private final String text;
    private final Gazetteer gazetteer;
    private final Nouns nouns;
    private final NameKinds kinds;
    private final OfficeReader offices;
    private final Drafts drafts;
    private final Descriptions descriptions;
    private final PersonNames persons = new PersonNames();
    private final Map<String, Draft> byName = new HashMap<>();
    private final Map<Token, Draft> byWord = new HashMap<>();

    private final SubjectPairs pairs;

    Casting(String text, Gazetteer gazetteer, Nouns nouns, NameKinds kinds) {
        this.text = text;
        this.drafts = new Drafts(text);
        this.pairs = new SubjectPairs(text, drafts, byWord);
        this.kinds = kinds;
        this.gazetteer = gazetteer;
        this.nouns = nouns;
        this.offices = new OfficeReader(gazetteer, nouns);
        this.descriptions = new Descriptions(text, drafts, gazetteer, nouns, offices);
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public Nouns nouns() {
        return nouns;
    }

    /// All members found so far, by index.
    public List<Member> members() {
        return drafts.members();
    }

    public ActorKind kindOf(int member) {
        return drafts.get(member).kind;
    }

    public String nameOf(int member) {
        return drafts.get(member).name;
    }

    /// Whose name this word is part of.
    public OptionalInt namedAt(Token token) {
        return index(Optional.ofNullable(byWord.get(token)));
    }

    private static OptionalInt index(Optional<Draft> draft) {
        return draft.map(d -> OptionalInt.of(d.index)).orElse(OptionalInt.empty());
    }

    /// Adds a name that stands in a sentence.
    void addName(Sentence sentence, NameFinder.Name name) {
        Span span = sentence.span(name.first(), name.last());
        boolean person = name.kind() == NameKind.PERSON || isSurname(name, span);
        Draft draft = person ? person(span) : body(sentence, name, span);
        drafts.mention(draft, sentence, name.first(), name.last());
        for (int i = name.first(); i <= name.last(); i++) {
            byWord.put(sentence.token(i), draft);
        }
    }

    /// A surname alone, of a person named before, that the recogniser takes for an organisation:
    /// "Hald" at the head of a sentence.
    private boolean isSurname(NameFinder.Name name, Span span) {
        return name.kind() == NameKind.ORGANISATION
                && name.first() == name.last()
                && name.entry().isEmpty()
                && persons.find(Descriptions.bare(span.of(text)), span.start()).isPresent();
    }

    private Draft person(Span span) {
        String written = PersonNames.inOrder(Descriptions.bare(span.of(text)));
        String name = PersonNames.withoutAddress(written);
        int called = span.start() + written.length() - name.length();
        String before = text.substring(Math.max(0, called - LEAD_LETTERS), called);
        Draft draft =
                persons.find(name, span.start())
                        .filter(known -> known.isCalled(name, before))
                        .orElseGet(() -> newPerson(name));
        draft.addAlias(name);
        draft.readAddress(before);
        return draft;
    }

    /// As far before a name stands who somebody is to another: "a cousin of Prime Minister | Lee".
    private static final int LEAD_LETTERS = 60;

    private Draft newPerson(String name) {
        return persons.add(drafts.add(ActorKind.PERSON, name, true));
    }

    private Draft body(Sentence sentence, NameFinder.Name name, Span span) {
        String written = Descriptions.bare(span.of(text));
        Optional<Gazetteer.Entry> institution =
                name.entry().filter(e -> e.sense() == Gazetteer.Sense.INSTITUTION);
        Draft draft =
                institution.isPresent()
                        ? body(written, ActorKind.ORGANISATION)
                        : name.entry()
                                .map(entry -> body(entry.name(), entry.kind()))
                                .orElseGet(() -> body(written, ActorKind.ORGANISATION));
        institution.ifPresent(entry -> draft.of = entry.name());
        draft.addAlias(written);
        addBracketed(sentence, name.last(), draft);
        return draft;
    }

    /// The state or organisation of that name; a new one where there is none yet.
    private Draft body(String name, ActorKind kind) {
        Optional<Draft> fuller = kinds.fuller(name).map(byName::get);
        return fuller.orElseGet(() ->
                byName.computeIfAbsent(
                        name.toLowerCase(Locale.ROOT), key -> drafts.add(kind, name, true)));
    }

    /// "Port Workers' Union (PWU)": the short form names it from here on.
    private void addBracketed(Sentence sentence, int last, Draft draft) {
        boolean bracketed =
                last + 3 < sentence.size()
                        && sentence.token(last + 1).hasTag("-LRB-")
                        && sentence.token(last + 3).hasTag("-RRB-");
        if (!bracketed) {
            return;
        }
        String shortForm = sentence.token(last + 2).word();
        if (shortForm.length() > 1 && shortForm.equals(shortForm.toUpperCase(Locale.ROOT))) {
            draft.addAlias(shortForm);
            byName.putIfAbsent(shortForm.toLowerCase(Locale.ROOT), draft);
        }
    }

    /// Reads the posts that stand around a person's name.
    void readOffices(Sentence sentence, NameFinder.Name name) {
        Draft draft = byWord.get(sentence.token(name.first()));
        if (name.kind() != NameKind.PERSON || draft == null) {
            return;
        }
        Optional<Office> shared = offices.shared(sentence, name.first(), name.last(), text);
        shared.or(() -> offices.before(sentence, name.first(), text)).ifPresent(draft::addOffice);
        shared.ifPresent(office -> shareOffice(sentence, name, office));
        boolean told = false;
        for (int head : OfficeFrames.heads(sentence, name.first(), name.last())) {
            told |= addApposition(sentence, head, draft);
        }
        if (!told) {
            OfficeFrames.outer(sentence, name.first(), name.last())
                    .ifPresent(head -> addApposition(sentence, head, draft));
        }
    }

    /// Gives the post before several names to the names behind the first.
    private void shareOffice(Sentence sentence, NameFinder.Name name, Office office) {
        int at = offices.nextSharing(sentence, name.last());
        while (sentence.holds(at)) {
            Draft next = byWord.get(sentence.token(at));
            if (next == null || !next.isPerson()) {
                return;
            }
            while (sentence.holds(at + 1) && next.equals(byWord.get(sentence.token(at + 1)))) {
                at++;
            }
            next.addOffice(offices.sharing(sentence, office, at));
            at = offices.nextSharing(sentence, at);
        }
    }

    private boolean addApposition(Sentence sentence, int head, Draft draft) {
        if (byWord.containsKey(sentence.token(head))) {
            return false;
        }
        Optional<Office> office = offices.behind(sentence, head, text);
        office.ifPresent(post -> {
            draft.addOffice(post);
            byWord.put(sentence.token(head), draft);
        });
        return office.isPresent();
    }

    /// The state or organisation that a listed name or demonym means.
    public int memberNamed(Sentence sentence, Gazetteer.Match match) {
        Draft draft = body(match.entry().name(), match.entry().kind());
        if (draft.mentions.isEmpty()) {
            drafts.mention(draft, sentence, match.first(), match.last());
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
        if (token.hasTag("PRP", "PRP$")) {
            String pronoun = token.lowerLemma();
            Optional<Draft> last = drafts.latestSubject(token.start(), d -> d.fitsPronoun(pronoun));
            boolean person = pronoun.equals("he") || pronoun.equals("she");
            return take(token, person ? person(sentence, head, last) : last);
        }
        if (SubjectPairs.isOneOfTwo(sentence, head)) {
            return take(token, pairs.oneOfTwo(sentence, head));
        }
        if (!isNominal(token) || nouns.isAnybody(token)) {
            return OptionalInt.empty();
        }
        Optional<Draft> known = inside(sentence, head).or(() -> descriptions.meant(sentence, head));
        known.ifPresent(draft -> addPhrase(sentence, head, draft));
        return index(known);
    }

    /// Whether a word can be the head of a phrase that means an actor; months and weekdays cannot.
    private static boolean isNominal(Token token) {
        boolean calendar = token.isProperNoun() && TimeReader.isCalendarWord(token.word());
        return !calendar && (token.isNoun() || token.hasTag("CD", "DT", "JJ"));
    }

    private void addPhrase(Sentence sentence, int head, Draft draft) {
        NounPhrase phrase = NounPhrase.around(sentence, head);
        drafts.mention(draft, sentence, phrase.first(), phrase.last());
        byWord.put(sentence.token(head), draft);
        if (sentence.token(phrase.first()).hasTag("PRP$")) {
            draft.addAlias(phrase.text(sentence, text)); // "her office"
        }
    }

    /// Lets a pronoun mean a member.
    private OptionalInt take(Token token, Optional<Draft> meant) {
        meant.ifPresent(draft -> {
            draft.mentions.add(token.span());
            byWord.put(token, draft);
        });
        return index(meant);
    }

    /// "Alliance Secretary General Ann Lee", where the parser takes the body for the head: the
    /// person is meant.
    private Optional<Draft> holderBehind(Sentence sentence, int head) {
        int end = Math.min(sentence.size(), head + LONGEST_TITLED_NAME + 1);
        for (int i = head + 1; i < end; i++) {
            Token token = sentence.token(i);
            Draft draft = byWord.get(token);
            if (draft != null && draft.isPerson() && i > head + 1) {
                boolean titled =
                        nouns.isOffice(sentence.token(i - 1))
                                || nouns.isOffice(sentence.token(i - 2));
                return titled ? Optional.of(draft) : Optional.empty();
            }
            if (!token.isNoun() && !token.hasTag("JJ", "-LRB-", "-RRB-", "HYPH")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "the minister, Ann Lee": the name stands in apposition; "Harbour news agency": the name
    /// stands before.
    private Optional<Draft> inside(Sentence sentence, int head) {
        boolean person =
                nouns.isPerson(sentence.token(head))
                        || NamedRoles.isOneOfPersons(sentence, head, nouns);
        for (int dependent : sentence.dependents(head)) {
            Draft draft = byWord.get(sentence.token(dependent));
            if (draft == null) {
                continue;
            }
            boolean beside =
                    sentence.isRelation(dependent, "appos")
                            && (draft.isPerson() == person || NamedRoles.isRole(sentence, head));
            boolean titled =
                    sentence.isRelation(dependent, "appos", "dep")
                            && draft.isPerson()
                            && draft.equals(byWord.get(sentence.token(head + 1)));
            if (beside || titled) {
                return Optional.of(draft); // "its coordinator Ann Lee"
            }
        }
        Optional<Draft> styled = NamedRoles.styled(sentence, head, byWord);
        if (styled.isPresent()) {
            return styled;
        }
        boolean agency = sentence.hasLemma(head, "agency") && sentence.hasLemma(head - 1, "news");
        return agency && head >= 2 && sentence.token(head - 2).isProperNoun()
                ? Optional.of(newsAgency(sentence, head))
                : Optional.empty();
    }

    private Draft newsAgency(Sentence sentence, int head) {
        int first = head - 2;
        while (first > 0
                && sentence.token(first - 1).isProperNoun()
                && head - first < LONGEST_AGENCY_WORDS) {
            first--;
        }
        Draft draft = body(sentence.span(first, head - 2).of(text), ActorKind.ORGANISATION);
        draft.kind = ActorKind.ORGANISATION; // the recogniser may have taken it for a place
        draft.addAlias(sentence.span(first, head).of(text));
        return draft;
    }

    /// Notes who together are the subject of a sentence.
    void readPair(Sentence sentence) {
        pairs.read(sentence);
        PronounEvidence.read(sentence, byWord);
    }

    /// Who speaks: as `holderAt`; the next "he said" may mean it.
    public OptionalInt speakerAt(Sentence sentence, int head) {
        OptionalInt member = holderAt(sentence, head);
        Token token = sentence.token(head);
        if (member.isEmpty() && token.isNoun() && nouns.isAnybody(token)) {
            Optional<Draft> meant = descriptions.meant(sentence, head); // "both sides said"
            meant.ifPresent(draft -> addPhrase(sentence, head, draft));
            member = index(meant);
        }
        member.ifPresent(index -> drafts.addSpeaker(drafts.get(index), sentence, head));
        return member;
    }

    /// Who says, thinks or wants something: as `memberAt`, but a pronoun or a bare "the statement"
    /// means whoever spoke last.
    public OptionalInt holderAt(Sentence sentence, int head) {
        Token token = sentence.token(head);
        boolean document = isBareDocument(sentence, head);
        if (!byWord.containsKey(token) && (token.isPronoun() || document)) {
            String pronoun = document ? "it" : token.lowerLemma();
            Optional<Draft> role = drafts.latestSpeaker(token.start(), d -> d.fitsPronoun(pronoun));
            if (pronoun.equals("he") || pronoun.equals("she")) {
                return take(token, person(sentence, head, role));
            }
            Optional<Draft> pair =
                    pronoun.equals("they") ? pairs.before(sentence) : Optional.empty();
            take(token, pair.or(() -> role));
        }
        return memberAt(sentence, head);
    }

    /// Whom "he" or "she" means: whoever its sentence has told of by name, else as the sentences
    /// before tell. "Ann Lee, a lawyer for the captain, said he …" may mean either.
    private Optional<Draft> person(Sentence sentence, int pronoun, Optional<Draft> role) {
        int start = sentence.span().start();
        if (role.filter(d -> d.isMentioned(start, sentence.token(pronoun).start())).isEmpty()) {
            return PronounEvidence.fronted(sentence, pronoun, byWord)
                    .filter(subject -> role.isEmpty())
                    .or(() -> drafts.person(start, sentence.lowerLemma(pronoun), role));
        }
        if (role.filter(d -> d.animate).isPresent()) {
            return Optional.empty();
        }
        for (int i = 0; i < pronoun; i++) {
            Token other = sentence.token(i);
            boolean somebody = nouns.isPerson(other) && !other.isPlural();
            boolean title = sentence.isRelation(i, "compound", "appos", "amod");
            if (somebody && !title && !role.equals(Optional.ofNullable(byWord.get(other)))) {
                memberAt(sentence, i); // joins the cast, as one who may be meant
                return Optional.empty();
            }
        }
        return role;
    }

    /// "the statement" and no more.
    private boolean isBareDocument(Sentence sentence, int head) {
        NounPhrase phrase = NounPhrase.around(sentence, head);
        return nouns.isDocument(sentence.token(head))
                && phrase.last() == head
                && phrase.first() == head - 1
                && sentence.isWord(phrase.first(), "the");
    }
}
