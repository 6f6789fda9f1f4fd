package org.secondsource.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SourceShapeTest {
    private static final int MOST_LINES_OF_A_FILE = 400;
    private static final int MOST_LINES_OF_A_METHOD = 40;

    private static final Pattern VAR = Pattern.compile("[(\\s]var\\s+\\w+\\s*[=:].*");
    private static final Pattern TODO_WITHOUT_ISSUE = Pattern.compile("\\bTODO\\b(?! #\\d)");
    private static final Pattern AUTHOR = Pattern.compile("@" + "author\\b");
    private static final Pattern OLD_COMMENT = Pattern.compile("^\\s*/\\*\\*");

    private List<SourceFile> all = List.of();
    private List<SourceFile> main = List.of();

    @BeforeAll
    void readSources() throws IOException {
        all = SourceFile.parse(Project.sources());
        List<Path> mainPaths = Project.mainSources();
        main = all.stream().filter(file -> mainPaths.contains(file.path())).toList();
    }

    @Test
    void aFileHasAtMost400Lines() {
        assertThat(all)
                .filteredOn(file -> file.lines().size() > MOST_LINES_OF_A_FILE)
                .map(file -> "%s: %d lines".formatted(file.name(), file.lines().size()))
                .isEmpty();
    }

    @Test
    void aMethodHasAtMost40Lines() {
        assertThat(all)
                .flatMap(SourceFile::methods)
                .filteredOn(method -> method.lines() > MOST_LINES_OF_A_METHOD)
                .map(method -> "%s: %d lines".formatted(method.place(), method.lines()))
                .isEmpty();
    }

    @Test
    void everyPackageSaysItsQuestion() {
        assertThat(main)
                .map(SourceShapeTest::parentOf)
                .map(folder -> folder.resolve("package-info.java"))
                .filteredOn(file -> !Files.exists(file))
                .isEmpty();
    }

    @Test
    void everyPublicTypeIsDefinedInItsComment() {
        assertThat(main).flatMap(SourceFile::publicTypesWithoutComment).isEmpty();
    }

    @Test
    void commentsAreMarkdown() {
        assertThat(linesWith(OLD_COMMENT)).isEmpty();
    }

    @Test
    void nobodySignsAFile() {
        assertThat(linesWith(AUTHOR)).isEmpty();
    }

    @Test
    void aTodoNamesItsIssue() {
        assertThat(linesWith(TODO_WITHOUT_ISSUE)).isEmpty();
    }

    @Test
    void typesAreExplicit() {
        assertThat(linesWith(VAR)).isEmpty();
    }

    @Test
    void noTestIsCalledTest() {
        assertThat(all)
                .flatMap(SourceFile::methods)
                .map(SourceFile.Method::place)
                .filteredOn(place -> place.matches(".*\\btest[A-Z0-9]\\w*"))
                .isEmpty();
    }

    private List<String> linesWith(Pattern pattern) {
        List<String> found = new ArrayList<>();
        for (SourceFile file : all) {
            for (int i = 0; i < file.lines().size(); i++) {
                if (pattern.matcher(file.lines().get(i)).find()) {
                    found.add("%s:%d".formatted(file.name(), i + 1));
                }
            }
        }
        return found;
    }

    private static Path parentOf(SourceFile file) {
        Path parent = file.path().getParent();
        if (parent == null) {
            throw new IllegalArgumentException(file.path() + " has no folder");
        }
        return parent;
    }
}
