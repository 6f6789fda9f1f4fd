package org.secondsource.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reports with an answer key and the scorer that compares a picture with it.
///
/// @param name as in `floors.json`
/// @param inputs the folder the program reads
/// @param scorer the scorer's words after `python3`; `PICTURE` stands for the picture's file
record Task(String name, Path inputs, Path gold, List<String> scorer) {
    private static final List<String> GROUPS =
            List.of(
                    "attribution",
                    "quantities",
                    "copies",
                    "figures",
                    "events",
                    "extraction",
                    "stories/giveme5w1h",
                    "stories/basil",
                    "stories/ecbplus",
                    "stories/gunviolence");

    private static final List<String> SITUATIONS =
            List.of("situations/ferry-strait", "situations/salmon-tariff");

    /// Written blind to the program, with complete keys. What the program made of each at its first
    /// reading stands in `evaluation/results`; they are blind no more.
    private static final List<String> BLIND =
            List.of(
                    "harnau-plant",
                    "vantry-mayor",
                    "talks-orlan",
                    "hospital-strike",
                    "bank-rescue",
                    "river-flood",
                    "survey-ship",
                    "governor-verdict",
                    "legionella-town");

    /// Where the scorer's words want the picture.
    static final String PICTURE = "PICTURE";

    Task {
        scorer = List.copyOf(scorer);
    }

    /// Every task there is.
    ///
    /// @param project the project's folder
    /// @param shared the folder with the public sets and their scorers
    static List<Task> all(Path project, Path shared) {
        List<Task> tasks = new ArrayList<>();
        tasks.add(whole("seeds", shared.resolve("seeds"), shared));
        for (String name : SITUATIONS) {
            tasks.add(whole(name, project.resolve("evaluation").resolve(name), shared));
        }
        tasks.add(
                ledger(
                        "seeds",
                        shared.resolve("seeds"),
                        shared.resolve("seeds/ledger.json"),
                        shared));
        for (String name : SITUATIONS) {
            Path key = shared.resolve(name.replace("situations", "ledgers") + ".json");
            tasks.add(ledger(name, project.resolve("evaluation").resolve(name), key, shared));
        }
        Path quake = shared.resolve("ledgers/ecuador-quake");
        Path quakeKey = shared.resolve("ledgers/ecuador-quake.json");
        tasks.add(ledger("ecuador-quake", quake, quakeKey, shared));
        for (String name : BLIND) {
            Path folder = project.resolve("evaluation/situations").resolve(name);
            tasks.add(ledger(name, folder, folder.resolve("ledger.json"), shared));
        }
        for (String name : GROUPS) {
            Path folder = shared.resolve(name);
            List<String> words =
                    List.of(
                            shared.resolve("score.py").toString(),
                            name,
                            PICTURE,
                            "--root",
                            shared.toString(),
                            "--json");
            tasks.add(new Task(name, folder.resolve("inputs"), gold(folder), words));
        }
        return List.copyOf(tasks);
    }

    /// A situation: reports whose key covers the whole picture.
    private static Task whole(String name, Path folder, Path shared) {
        Path gold = folder.resolve("gold.json");
        List<String> words =
                List.of(
                        shared.resolve("score_picture.py").toString(),
                        PICTURE,
                        gold.toString(),
                        "--json");
        return new Task(name, folder.resolve("reports"), gold, words);
    }

    /// A situation with a complete key of what its reports assert: is what is shown right?
    private static Task ledger(String name, Path folder, Path key, Path shared) {
        List<String> words =
                List.of(
                        shared.resolve("score_ledger.py").toString(),
                        PICTURE,
                        key.toString(),
                        "--json");
        String plain = name.substring(name.lastIndexOf('/') + 1);
        return new Task("ledger/" + plain, folder.resolve("reports"), key, words);
    }

    private static Path gold(Path folder) {
        Path lines = folder.resolve("gold.jsonl");
        return lines.toFile().exists() ? lines : folder.resolve("gold.json");
    }

    /// A name that a file can bear.
    String fileName() {
        return name.replace('/', '-');
    }
}
