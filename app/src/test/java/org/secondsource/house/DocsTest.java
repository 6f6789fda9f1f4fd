package org.secondsource.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class DocsTest {
    private static final List<String> DOCUMENTS =
            List.of(
                    "README.md",
                    "ARCHITECTURE.md",
                    "CONTRIBUTING.md",
                    "CHANGELOG.md",
                    "ROADMAP.md",
                    "SECURITY.md",
                    "docs/guide/follow-a-situation.md",
                    "docs/guide/keep-a-situation.md",
                    "docs/guide/put-it-right.md",
                    "docs/guide/read-a-situation.md",
                    "docs/guide/share-a-situation.md",
                    "docs/reference/agencies.md",
                    "docs/reference/exports.md",
                    "docs/reference/formats.md",
                    "docs/reference/glossary.md",
                    "docs/reference/ladders.md",
                    "docs/reference/models.md");

    /// `CopyFinder`, not `core` or `./mvnw`.
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)`");

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)");

    /// A line of an indented block that starts a command of ours.
    private static final Pattern COMMAND =
            Pattern.compile("^ {4}((?:\\./second-source|\\./mvnw|\\.ci/run)(?: .*)?)$");

    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    @Test
    void eachTypeNamedInTheArchitectureExists() {
        Set<String> types =
                Project.mainSources().stream()
                        .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
                        .collect(Collectors.toSet());
        List<String> named = matches("ARCHITECTURE.md", TYPE);

        assertThat(named).isNotEmpty();
        assertThat(types).containsAll(named);
    }

    @Test
    void eachLinkLeadsSomewhere() {
        for (String document : DOCUMENTS) {
            Path file = Project.file(document);
            assertThat(matches(document, LINK))
                    .as(document)
                    .allMatch(link -> Files.exists(file.resolveSibling(link)));
        }
    }

    @Test
    void eachFileThatACommandStartsExists() {
        for (String document : DOCUMENTS) {
            for (String command : commands(document)) {
                Path file = Project.file(command.substring(0, (command + " ").indexOf(' ')));
                assertThat(Files.isExecutable(file)).as("%s: %s", document, command).isTrue();
            }
        }
    }

    @Test
    void eachOptionOfACommandExists() {
        String options =
                Project.mainSources().stream()
                        .map(file -> file.toString().replace('\\', '/'))
                        .filter(file -> file.contains("/app/cli/"))
                        .map(file -> file.substring(file.indexOf("app/src/main")))
                        .map(Project::text)
                        .collect(Collectors.joining());
        for (String document : DOCUMENTS) {
            for (String command : commands(document)) {
                Matcher option = OPTION.matcher(command);
                while (command.startsWith("./second-source") && option.find()) {
                    assertThat(options).as("%s: %s", document, command).contains(option.group());
                }
            }
        }
    }

    @Test
    void theReadmesTwoCommandsAreThoseThatAreRun() {
        assertThat(commands("README.md")).contains("./mvnw verify", "./second-source demo");
        assertThat(Project.text(".ci/run")).contains("./mvnw -B -ntp verify");
    }

    /// The commands of a document, without what is said of them.
    private static List<String> commands(String document) {
        List<String> commands = new ArrayList<>();
        for (String line : Project.text(document).lines().toList()) {
            Matcher command = COMMAND.matcher(line);
            if (command.matches()) {
                commands.add(command.group(1).replaceFirst(" +#.*", ""));
            }
        }
        return commands;
    }

    private static List<String> matches(String document, Pattern pattern) {
        Matcher found = pattern.matcher(Project.text(document));
        List<String> matches = new ArrayList<>();
        while (found.find()) {
            matches.add(found.group(1));
        }
        return matches;
    }
}
