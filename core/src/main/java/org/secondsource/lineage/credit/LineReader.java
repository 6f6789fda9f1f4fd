package org.secondsource.lineage.credit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.agency.AgencyRegistry;

/// Reads one line of those where datelines and credits stand.
final class LineReader {
    /// Characters of the longest line that is a credit and nothing else.
    private static final int LONGEST_LINE = 120;

    /// Characters of the longest line that only names the staff: a line of text is longer.
    private static final int LONGEST_STAFF_LINE = 80;

    /// Characters of the longest dateline.
    private static final int LONGEST_START = 140;

    /// The words at the end of a byline that may be an agency's name: "of The Associated Press".
    private static final Pattern LAST_NAMES =
            Pattern.compile(
                    "(?:^|.*?\\s(?:of|for|from|von|para|pour)\\s|.*?\\s)(?:[Tt]he )?"
                            + "(?<name>(?:\\p{Lu}[\\p{L}-]+ ){1,2}\\p{Lu}[\\p{L}-]+"
                            + "|(?<=\\s(?:of|for|from|von|para|pour)\\s)\\p{Lu}[\\p{L}-]+)$");

    /// The agency whose desk signs with `EndForms.DESK`.
    private static final String DESK_OF = "Reuters";

    private final AgencyRegistry registry;
    private final NameJudge names;

    LineReader(AgencyRegistry registry) {
        this.registry = registry;
        this.names = new NameJudge(registry);
    }

    /// The start of a text, or a dateline by itself.
    void readStart(String line, ClueList clues) {
        String start = line.substring(0, Math.min(line.length(), LONGEST_START));
        if (EndForms.PICTURE.matcher(start.substring(0, Math.min(40, start.length()))).find()) {
            return;
        }
        Matcher full = StartForms.PLACE_DAY_NAME.matcher(start);
        if (full.find()) {
            String name = full.group("name");
            Optional<NameJudge.Listed> listed = names.firstListed(name);
            if (listed.isPresent()) {
                clues.addListed(
                        listed.get().agency(),
                        Clue.Weight.AGENCY_MARK,
                        Evidence.Kind.DATELINE,
                        full.group());
            } else {
                clues.addOfDayline(name, full.group());
            }
            return;
        }
        for (Pattern form : StartForms.LISTED_ONLY) {
            Matcher matcher = form.matcher(start);
            if (matcher.find() && addSure(matcher.group("name"), matcher.group(), clues)) {
                return;
            }
        }
        Matcher place = StartForms.PLACE_NAME.matcher(start);
        if (place.find()) {
            clues.addOfDateline(place.group("name"), place.group());
        }
    }

    private boolean addSure(String name, String exact, ClueList clues) {
        Optional<NameJudge.Listed> listed =
                names.firstListed(name)
                        .or(() -> names.atEnd(name))
                        .or(() -> names.atStart(name))
                        .filter(found -> isSure(found, clues));
        listed.ifPresent(found ->
                clues.addListed(
                        found.agency(), Clue.Weight.AGENCY_MARK, Evidence.Kind.DATELINE, exact));
        return listed.isPresent();
    }

    private static boolean isSure(NameJudge.Listed listed, ClueList clues) {
        return listed.isSure() || listed.isSureIn(clues.report().language());
    }

    /// An agency between the headline and the first word of the text: "Name Two ships collided".
    void readAfterTitle(String line, ClueList clues) {
        String[] words = line.split("\\s+", 6);
        for (int count = Math.min(4, words.length - 1); count > 0; count--) {
            String name = String.join(" ", List.of(words).subList(0, count));
            Optional<NameJudge.Listed> listed =
                    names.listed(name).filter(found -> isSure(found, clues));
            if (listed.isPresent() && Pattern.matches("[\\p{Lu}\\d\"“].*", words[count])) {
                clues.addListed(
                        listed.get().agency(), Clue.Weight.AGENCY_MARK, Evidence.Kind.CREDIT, name);
                return;
            }
        }
    }

    /// A line that may be a credit and nothing else.
    void readOwnLine(String line, ClueList clues) {
        if (line.length() > LONGEST_LINE
                || EndForms.PICTURE.matcher(line).find()
                || EndForms.HELPED.matcher(line).find()) {
            return;
        }
        Matcher introduction = EndForms.INTRODUCTION.matcher(line);
        boolean isIntroduced = introduction.lookingAt();
        String name = isIntroduced ? line.substring(introduction.end()) : line;
        String before = EndForms.BEHIND.matcher(name).replaceFirst("");
        String bare = before.replaceAll("^[^\\p{L}\\p{N}]+|[\\s)\\]|.,:;–—-]+$", "");
        if (bare.isEmpty()) {
            return;
        }
        List<NameJudge.Listed> all = names.allListed(bare);
        if (!all.isEmpty() && all.stream().allMatch(listed -> isSure(listed, clues))) {
            all.forEach(listed ->
                    clues.addListed(
                            listed.agency(), Clue.Weight.AGENCY_MARK, Evidence.Kind.CREDIT, line));
        } else if (isIntroduced || before.length() < name.length()) {
            clues.addUnproven(bare, Evidence.Kind.CREDIT, line);
        }
    }

    /// A line that cleaning took out as a credit, or one of the last of the text.
    void readCredit(String line, ClueList clues) {
        if (readHelp(line, clues)) {
            return;
        }
        boolean isOfPicture = line.length() < 160 && EndForms.PICTURE.matcher(line).find();
        if (isOfPicture) {
            return;
        }
        readWholeLine(line, clues);
        for (Form form : EndForms.LAST) {
            form.find(line)
                    .ifPresent(last -> readLast(last.group("name"), last.group(), form, clues));
        }
        EndForms.SOURCE
                .find(line)
                .ifPresent(source -> readSource(source.group("name"), source.group(), clues));
        Matcher service = EndForms.SERVICE_LINE.matcher(line);
        if (service.matches()) {
            readOwnLine(service.group("name"), clues);
        }
        EndForms.COPYRIGHT
                .find(line)
                .ifPresent(owner -> readCopyright(owner.group("name"), owner.group(), clues));
        if (EndForms.DESK.find(line).isPresent()) {
            registry.find(DESK_OF)
                    .ifPresent(agency ->
                            clues.addListed(
                                    agency, Clue.Weight.DESK_FORM, Evidence.Kind.CREDIT, line));
        }
    }

    private void readWholeLine(String line, ClueList clues) {
        readOwnLine(line, clues);
        readByline(line, clues);
        readStart(line, clues);
    }

    /// A line that says that others helped, or that another's text was worked over.
    private boolean readHelp(String line, ClueList clues) {
        Matcher helped = EndForms.HELPED.matcher(line);
        if (helped.find()) {
            List<NameJudge.Listed> helpers = listedIn(helped.group("name"), clues);
            helpers.forEach(helper -> clues.addOneOfOthers(helper.agency(), line));
            if (helpers.isEmpty() && line.toLowerCase(Locale.ROOT).contains("agenc")) {
                clues.addOthers(Evidence.Kind.CREDIT, line);
            }
            return true;
        }
        Matcher worked = EndForms.WORKED_OVER.matcher(line);
        if (line.length() > 250 || !worked.find()) {
            return false;
        }
        List<NameJudge.Listed> listed = listedIn(worked.group("name"), clues);
        if (listed.size() == 1) {
            clues.addListed(
                    listed.getFirst().agency(),
                    Clue.Weight.AGENCY_MARK,
                    Evidence.Kind.CREDIT,
                    worked.group());
        } else if (listed.size() > 1) {
            listed.forEach(each -> clues.addOneOfOthers(each.agency(), worked.group()));
        }
        return !listed.isEmpty();
    }

    private List<NameJudge.Listed> listedIn(String words, ClueList clues) {
        return NameJudge.parts(words.replaceAll("(?i) (?:was|were) used.*| in this report.*", ""))
                .stream()
                .flatMap(part -> names.listed(part).or(() -> names.atEnd(part)).stream())
                .filter(found -> isSure(found, clues))
                .distinct()
                .toList();
    }

    private void readLast(String name, String exact, Form form, ClueList clues) {
        if (EndForms.HELPED.matcher(name).find()) {
            return;
        }
        List<NameJudge.Listed> all =
                names.allOrBarred(EndForms.INTRODUCTION.matcher(name).replaceFirst(""));
        if (!all.isEmpty() && all.stream().allMatch(listed -> isSure(listed, clues))) {
            clues.addListed(
                    all.getFirst().agency(), Clue.Weight.AGENCY_MARK, Evidence.Kind.CREDIT, exact);
        } else if (form.equals(EndForms.LAST_BRACKET) || form.equals(EndForms.LAST_DASH)) {
            clues.addUnproven(name, Evidence.Kind.CREDIT, exact);
        }
    }

    private void readSource(String name, String exact, ClueList clues) {
        Optional<NameJudge.Listed> listed =
                names.firstListed(name.replaceFirst("\\s*(?:©|\\(c\\)|[Cc]opyright).*", ""))
                        .filter(found -> isSure(found, clues));
        String plain = Producer.plain(name);
        if (listed.isPresent()) {
            clues.addListed(
                    listed.get().agency(), Clue.Weight.SOURCE_LINE, Evidence.Kind.CREDIT, exact);
        } else if (NameForms.isName(plain)
                && !clues.isOwn(plain)
                && Doings.doesAnything(clues.report().text(), plain)) {
            clues.add(
                    new Producer(plain, Producer.Kind.INSTITUTION),
                    Clue.Weight.SOURCE_LINE,
                    Evidence.Kind.CREDIT,
                    exact);
        } else {
            clues.addUnproven(name, Evidence.Kind.CREDIT, exact);
        }
    }

    private void readCopyright(String owners, String exact, ClueList clues) {
        Optional<NameJudge.Listed> listed =
                names.listed(Producer.plain(owners))
                        .or(() -> names.listed(owners.replaceFirst("\\s*/.*$", "")))
                        .filter(found -> isSure(found, clues));
        if (listed.isPresent()) {
            clues.addListed(
                    listed.get().agency(), Clue.Weight.COPYRIGHT, Evidence.Kind.CREDIT, exact);
        } else {
            clues.addOwner(owners, exact);
        }
    }

    /// A line that names the writers, and perhaps for whom they write.
    void readByline(String line, ClueList clues) {
        if (line.isBlank()
                || line.length() > LONGEST_LINE
                || EndForms.PICTURE.matcher(line).find()
                || EndForms.HELPED.matcher(line).find()) {
            return;
        }
        boolean isTheByline = line.equals(clues.report().byline());
        if (readStaff(isTheByline ? "By " + line : line, line, clues)) {
            return;
        }
        Matcher house = EndForms.HOUSE_BYLINE.matcher(line);
        Matcher introduction = EndForms.INTRODUCTION.matcher(line);
        boolean isIntroduced = introduction.lookingAt();
        boolean isByline = isIntroduced || isTheByline;
        Optional<NameJudge.Listed> agency =
                isByline
                        ? writersAgency(
                                isIntroduced ? line.substring(introduction.end()) : line, clues)
                        : Optional.empty();
        if (agency.isPresent()) {
            clues.addListed(
                    agency.get().agency(), Clue.Weight.AGENCY_MARK, Evidence.Kind.CREDIT, line);
        } else if (house.matches()) {
            String name = house.group("name");
            if (NameForms.isHouse(name) && !clues.isOwn(name)) {
                clues.add(
                        Producer.unlisted(name, Producer.Kind.OUTLET),
                        Clue.Weight.OTHER_MARK,
                        Evidence.Kind.CREDIT,
                        line);
            } else {
                clues.addUnproven(name, Evidence.Kind.CREDIT, line);
            }
        }
    }

    private Optional<NameJudge.Listed> writersAgency(String writers, ClueList clues) {
        List<NameJudge.Listed> whole = names.allListed(writers);
        if (!whole.isEmpty()) {
            return whole.stream().filter(found -> isSure(found, clues)).findFirst();
        }
        for (String part : NameJudge.parts(EndForms.BEHIND.matcher(writers).replaceFirst(""))) {
            Matcher bracket = EndForms.WRITER_IN_BRACKET.matcher(part);
            Matcher last = LAST_NAMES.matcher(part);
            Matcher inPlace = EndForms.WRITER_IN_PLACE.matcher(part);
            Optional<NameJudge.Listed> found =
                    names.listed(part)
                            .or(() ->
                                    bracket.matches()
                                            ? names.listed(bracket.group("name"))
                                            : Optional.empty())
                            .or(() ->
                                    last.matches()
                                            ? names.atEnd(last.group("name"))
                                            : Optional.empty())
                            .or(() ->
                                    inPlace.matches()
                                            ? names.listed(inPlace.group("name"))
                                            : Optional.empty())
                            .filter(agency -> isSure(agency, clues));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// A line of the outlet's own staff: "From our correspondent".
    private static boolean readStaff(String signed, String line, ClueList clues) {
        if (line.length() > LONGEST_STAFF_LINE || !EndForms.STAFF.matcher(signed).find()) {
            return false;
        }
        Matcher interview = EndForms.OWN_INTERVIEW.matcher(clues.report().text());
        if (!clues.outlet().isEmpty()) {
            clues.addOwn(Clue.Weight.STAFF, Evidence.Kind.CREDIT, line);
        } else if (interview.find()) {
            String told = interview.group("told");
            clues.add(
                    Producer.unlisted(
                            told == null ? interview.group("as") : told, Producer.Kind.OUTLET),
                    Clue.Weight.STAFF,
                    Evidence.Kind.CREDIT,
                    line);
        }
        return true;
    }

    /// Whether a mark of a press-release service was found.
    boolean isRelease(ClueList clues) {
        return clues.ordered().stream()
                .filter(clue -> clue.weight() == Clue.Weight.OTHERS)
                .anyMatch(clue -> names.namesRelease(clue.evidence().exact()));
    }
}
