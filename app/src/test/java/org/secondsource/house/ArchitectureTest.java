package org.secondsource.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {
    private static final String ROOT = "org.secondsource";

    /// The packages of core, low to high: a package uses those before it, never those after it.
    private static final List<String> CORE =
            List.of(
                    "text",
                    "archive",
                    "feed",
                    "learned",
                    "agency",
                    "evidence",
                    "shape",
                    "report",
                    "report.day",
                    "report.cleaning",
                    "language",
                    "reading.time",
                    "reading.cast",
                    "reading.cue",
                    "reading.attribution",
                    "reading.statement",
                    "reading.quantity",
                    "reading.proposition",
                    "reading.trigger",
                    "reading.event",
                    "reading",
                    "correction",
                    "copying.word",
                    "copying.candidate",
                    "copying",
                    "lineage.credit",
                    "lineage",
                    "family",
                    "story.word",
                    "story",
                    "actor",
                    "position",
                    "claim.parts",
                    "claim.said",
                    "claim.relation",
                    "claim.source",
                    "claim.figure",
                    "claim.wording",
                    "claim",
                    "event",
                    "situation",
                    "brief.line",
                    "brief",
                    "ledger",
                    "finding",
                    "checking",
                    "ladder.form",
                    "ladder.match",
                    "ladder",
                    "ladder.alert",
                    "correcting");

    /// Each adapter with the packages that it alone may see.
    private static final List<Adapter> ADAPTERS =
            List.of(
                    new Adapter("language.corenlp", List.of("edu.stanford..")),
                    new Adapter(
                            "intake",
                            List.of(
                                    "org.jsoup..",
                                    "net.dankito.readability4j..",
                                    "com.github.pemistahl.lingua..",
                                    "org.mozilla.universalchardet..",
                                    "org.apache.commons.compress..",
                                    "org.apache.commons.csv..",
                                    "org.apache.james.mime4j..",
                                    "org.apache.pdfbox..",
                                    "org.brotli..",
                                    "org.commonmark..",
                                    "org.netpreserve.jwarc..",
                                    "org.tukaani.xz..")),
                    new Adapter("exchange", List.of()),
                    new Adapter(
                            "store", List.of("org.sqlite..", "org.postgresql..", "org.flywaydb..")),
                    new Adapter("fetch", List.of("org.apache.hc..")),
                    new Adapter("search", List.of("org.apache.lucene..")),
                    new Adapter("ladderfile", List.of("org.snakeyaml..")));

    /// A package has at most so many types.
    private static final int MOST_TYPES = 15;

    /// The packages that have more, with what they have today. A line may shrink and may go; none
    /// may grow, and none may come.
    private static final Map<String, Integer> TOO_LARGE =
            Map.ofEntries(
                    entry("benchmarks.copies", 18),
                    entry("brief", 21),
                    entry("evaluation", 23),
                    entry("event", 24),
                    entry("lineage.credit", 16),
                    entry("reading.cast", 24),
                    entry("reading.cue", 19),
                    entry("reading.event", 22),
                    entry("reading.proposition", 23),
                    entry("reading.quantity", 16),
                    entry("reading.statement", 22),
                    entry("story", 19));

    private static final Pattern IMPORT =
            Pattern.compile(
                    "^import (?:static )?org\\.secondsource\\.?([a-z.]*)\\.[A-Z]",
                    Pattern.MULTILINE);

    private static final List<String> FORBIDDEN_PACKAGES =
            List.of("util", "common", "model", "service", "impl", "dto");

    private static final String FORBIDDEN_NAMES =
            "(.*(Manager|Helper|Utils|Processor|Handler|Impl|Info|Data|Base)|(Abstract|Base)[A-Z].*)";

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    private record Adapter(String name, List<String> technology) {
        String packages() {
            return ROOT + "." + name + "..";
        }
    }

    @Test
    void aPackageOfCoreUsesOnlyThoseBelowIt() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : PROGRAM) {
            int height = CORE.indexOf(packageOf(type));
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                if (height >= 0 && CORE.indexOf(packageOf(dependency.getTargetClass())) > height) {
                    wrong.add(dependency.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// Adapters and commands, too, whose packages stand in no list.
    @Test
    void noPackagesUseEachOther() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    /// Of all modules, those too that no other knows: told by what their files import.
    @Test
    void noPackagesImportEachOther() {
        Map<String, Set<String>> below = new TreeMap<>();
        for (Path file : Project.mainSources()) {
            IMPORT.matcher(Project.text(Project.name(file)))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !name.equals(packageOf(file)))
                    .forEach(name ->
                            below.computeIfAbsent(packageOf(file), key -> new TreeSet<>())
                                    .add(name));
        }
        // A package that imports nothing that is left stands in no circle.
        boolean isLess = true;
        while (isLess) {
            Set<String> left = Set.copyOf(below.keySet());
            isLess = below.values().removeIf(names -> Collections.disjoint(names, left));
        }
        assertThat(below).as("packages in circles, or above one").isEmpty();
    }

    @Test
    void everyPackageOfCoreHasItsPlaceInTheOrder() {
        List<String> known = new ArrayList<>(CORE);
        known.add("");
        ADAPTERS.forEach(adapter -> known.add(adapter.name()));
        assertThat(PROGRAM.stream().map(ArchitectureTest::packageOf).distinct())
                .filteredOn(name ->
                        !name.matches("(?:app|intake|exchange|store|language\\.corenlp)\\..*"))
                .isSubsetOf(known);
    }

    @Test
    void coreKnowsOnlyTheJdkAndJSpecify() {
        String[] packages =
                CORE.stream().map(name -> ROOT + "." + name).toList().toArray(String[]::new);
        String[] allowed = new String[packages.length + 3];
        System.arraycopy(packages, 0, allowed, 3, packages.length);
        allowed[0] = "java..";
        allowed[1] = "org.jspecify..";
        allowed[2] = ROOT;
        classes()
                .that(resideInAnyPackage(packages).or(resideInAnyPackage(ROOT)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .check(PROGRAM);
    }

    @Test
    void anAdapterKnowsNoOtherAdapterAndNoCommand() {
        for (Adapter adapter : ADAPTERS) {
            String[] others =
                    ADAPTERS.stream()
                            .filter(other -> !other.equals(adapter))
                            .map(Adapter::packages)
                            .toList()
                            .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(adapter.packages())
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(others).or(resideInAnyPackage(ROOT + ".app..")))
                    .check(PROGRAM);
        }
    }

    @Test
    void anAdaptersTechnologyIsSeenByNobodyElse() {
        for (Adapter adapter : ADAPTERS) {
            if (!adapter.technology().isEmpty()) {
                noClasses()
                        .that(not(resideInAnyPackage(adapter.packages())))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(adapter.technology().toArray(String[]::new)))
                        .check(PROGRAM);
            }
        }
    }

    /// Of all modules, those too that no other knows: told by their files, each of which holds one
    /// type.
    @Test
    void aPackageHasAtMost15Types() {
        Map<String, Integer> types = new TreeMap<>();
        for (Path file : Project.mainSources()) {
            if (!file.endsWith("package-info.java")) {
                types.merge(packageOf(file), 1, Integer::sum);
            }
        }
        types.values().removeIf(number -> number <= MOST_TYPES);

        assertThat(types)
                .as(
                        "packages of more than %d types; one that shrank must shrink in the list",
                        MOST_TYPES)
                .isEqualTo(new TreeMap<>(TOO_LARGE));
    }

    @Test
    void typesAreNamedForTheSubject() {
        noClasses().should().haveNameMatching(".*[.$]" + FORBIDDEN_NAMES).check(PROGRAM);
    }

    @Test
    void packagesAreNamedForTheSubject() {
        for (String name : FORBIDDEN_PACKAGES) {
            noClasses().should().resideInAPackage(".." + name + "..").check(PROGRAM);
        }
    }

    @Test
    void classesAreFinal() {
        classes()
                .that(areWrittenAsClasses())
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(PROGRAM);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(PROGRAM.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(found ->
                        assertThat(found.tryGetPackageInfo())
                                .as(found.getName())
                                .hasValueSatisfying(marked ->
                                        marked.isAnnotatedWith(
                                                "org.jspecify.annotations.NullMarked")));
    }

    /// The package of a source file, below the root.
    private static String packageOf(Path file) {
        String name = Project.name(file).replaceFirst(".*/org/secondsource/?", "");
        return name.substring(0, Math.max(0, name.lastIndexOf('/'))).replace('/', '.');
    }

    private static DescribedPredicate<JavaClass> areWrittenAsClasses() {
        return describe(
                "are written as classes",
                type ->
                        !type.isInterface()
                                && !type.isEnum()
                                && !type.isRecord()
                                && !type.isAnonymousClass()
                                && !type.getSimpleName().equals("package-info"));
    }

    /// The package below the root: `reading.time`, or nothing for the root and for foreign types.
    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : "";
    }
}
