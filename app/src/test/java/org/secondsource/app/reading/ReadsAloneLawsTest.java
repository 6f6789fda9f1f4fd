package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secondsource.app.Models;
import org.secondsource.intake.FileIntake;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.corenlp.RememberedAnalyzer;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.ReportReader;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.proposition.StandaloneText;
import org.secondsource.report.Intake;
import org.secondsource.report.Report;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;
import org.secondsource.text.Span;

/// What must hold of every proposition of every report, here of those of the invented situations.
@Tag("whole")
final class ReadsAloneLawsTest {
    private static final Path SITUATIONS = Path.of("../evaluation/situations");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> PRONOUNS =
            Set.of(
                    "he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their",
                    "theirs");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which");

    /// An "it" that stands for nothing: "it is likely that …".
    private static final Pattern EMPTY_IT =
            Pattern.compile("(?i)it \\S+ .*\\b(that|to|whether|if|how|why|when|where|who)\\b.*");

    private static final List<Told> TOLD = told();

    /// A form of a proposition that reads alone, with the report that tells it.
    private record Told(ReadReport read, Proposition proposition, StandaloneText form) {
        String text() {
            return form.text();
        }

        Report report() {
            return read.report();
        }

        /// The report's words in it.
        List<Token> tokens() {
            return read.reading().sentences().stream()
                    .map(Sentence::tokens)
                    .flatMap(List::stream)
                    .filter(token ->
                            form.words().stream().anyMatch(span -> span.contains(token.span())))
                    .toList();
        }

        List<String> brackets() {
            return BRACKETS.matcher(text()).results().map(result -> result.group(1)).toList();
        }

        /// Whether it is a quotation told with its speaker, who may say "I" and "we".
        boolean isQuotation() {
            return text().startsWith("\"") || text().startsWith("“");
        }

        @Override
        public String toString() {
            return report().id() + " " + proposition.id() + ": " + text();
        }
    }

    private static List<Told> told() {
        ReportReader reader =
                new ReportReader(
                        new RememberedAnalyzer(Path.of("../target/analyses"), Models::english),
                        Gazetteer.load());
        List<Told> told = new ArrayList<>();
        for (Intake.Outcome outcome : outcomes()) {
            if (outcome instanceof Intake.Outcome.Read(Report report)) {
                ReadReport read = new ReadReport(report, reader.read(report));
                for (Proposition proposition : read.reading().propositions()) {
                    Stream.concat(proposition.whole().stream(), proposition.core().stream())
                            .distinct()
                            .forEach(form -> told.add(new Told(read, proposition, form)));
                }
            }
        }
        return List.copyOf(told);
    }

    private static List<Intake.Outcome> outcomes() {
        List<String> folders =
                Stream.of("ferry-strait", "salmon-tariff")
                        .map(name -> SITUATIONS.resolve(name).resolve("reports").toString())
                        .toList();
        return new FileIntake(new TextCleaner(Lexicon.english()), InputStream.nullInputStream(), 1)
                .read(folders);
    }

    private static void holds(Predicate<Told> law) {
        assertThat(TOLD.size()).isGreaterThan(300);
        assertThat(TOLD.stream().filter(law.negate()).toList()).isEmpty();
    }

    @Test
    void eachHasAFiniteVerb() {
        holds(told ->
                told.tokens().stream().anyMatch(token -> token.hasTag("VBD", "VBZ", "VBP", "MD"))
                        || told.brackets().stream().anyMatch(words -> words.contains(" ")));
    }

    @Test
    void eachHasASubjectBeforeItsVerb() {
        holds(told ->
                told.text().startsWith("[")
                        || told.proposition().state() == FactState.CONDITIONAL
                        || told.tokens().stream()
                                .findFirst()
                                .filter(first -> !first.hasTag("VBD", "VBZ", "VBP", "MD"))
                                .isPresent());
    }

    @Test
    void noneOpensWithAPronounThatIsNotResolved() {
        holds(told -> {
            String first = words(told.text()).getFirst();
            boolean pronoun = PRONOUNS.contains(first) && !EMPTY_IT.matcher(told.text()).matches();
            boolean speaker =
                    Set.of("i", "we", "my", "our", "you", "your").contains(first)
                            && !told.isQuotation();
            return !pronoun && !speaker && !RELATIVES.contains(first);
        });
    }

    @Test
    void noPronounMeansSomebodyWhoIsNotNamedInIt() {
        holds(told ->
                told.isQuotation()
                        || told.tokens().stream()
                                .filter(token -> PRONOUNS.contains(token.lower()))
                                .filter(token -> words(unbracketed(told)).contains(token.lower()))
                                .allMatch(token -> isNamed(told, token)));
    }

    private static boolean isNamed(Told told, Token pronoun) {
        List<Member> meant =
                told.read().reading().cast().stream()
                        .filter(member -> member.mentions().contains(pronoun.span()))
                        .toList();
        return meant.stream()
                .allMatch(member ->
                        told.brackets().stream().anyMatch(words -> words.contains(member.name()))
                                || member.mentions().stream()
                                        .filter(span -> isIn(told, span))
                                        .map(span -> span.of(told.report().text()))
                                        .map(words -> words.toLowerCase(Locale.ROOT))
                                        .anyMatch(words -> !PRONOUNS.contains(words)));
    }

    private static boolean isIn(Told told, Span mention) {
        return told.form().words().stream().anyMatch(span -> span.contains(mention));
    }

    @Test
    void bracketsHoldOnlyWordsOfTheReportOrANameOfItsCast() {
        holds(told -> {
            Set<String> known = new HashSet<>(words(told.report().text()));
            told.read().reading().cast().forEach(member -> known.addAll(words(member.name())));
            return told.brackets().stream()
                    .map(words -> words.replaceAll("['’]s?$", ""))
                    .allMatch(words -> known.containsAll(words(words)));
        });
    }

    @Test
    void whatStandsOutsideBracketsIsTheReportsWordsInTheirOrder() {
        holds(told -> {
            List<String> of = new ArrayList<>();
            told.form().words().forEach(span -> of.addAll(words(span.of(told.report().text()))));
            int at = 0;
            for (String word : words(unbracketed(told))) {
                while (at < of.size() && !of.get(at).equals(word)) {
                    at++;
                }
                if (at++ == of.size()) {
                    return false;
                }
            }
            return true;
        });
    }

    @Test
    void bracketsAndQuotationMarksPairUp() {
        holds(told ->
                BRACKETS.matcher(told.text())
                                .replaceAll("")
                                .chars()
                                .noneMatch(c -> c == '[' || c == ']')
                        && told.text().chars().filter(c -> c == '"').count() % 2 == 0);
    }

    @Test
    void noFormSaysMoreThanOneSentenceUnlessItIsAQuotation() {
        holds(told ->
                told.text().matches("(?s).*[\"“”].*")
                        || told.read().reading().sentences().stream()
                                        .filter(sentence ->
                                                told.form().words().stream()
                                                        .anyMatch(sentence.span()::overlaps))
                                        .count()
                                == 1);
    }

    @Test
    void theWordsAndTheKernelStandInTheReport() {
        holds(told ->
                Stream.concat(told.form().words().stream(), told.proposition().kernel().stream())
                        .allMatch(span -> span.end() <= told.report().text().length()));
    }

    @Test
    void whatAClauseCountsIsAmongItsNumbers() {
        holds(told -> told.proposition().quantities().containsAll(told.proposition().counted()));
    }

    private static String unbracketed(Told told) {
        return BRACKETS.matcher(told.text()).replaceAll(" ");
    }

    private static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
