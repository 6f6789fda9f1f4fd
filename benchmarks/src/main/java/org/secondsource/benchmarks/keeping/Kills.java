package org.secondsource.benchmarks.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.secondsource.archive.Archive;
import org.secondsource.archive.ArchiveException;
import org.secondsource.benchmarks.Benchmark;
import org.secondsource.store.sqlite.SituationFolder;
import org.secondsource.store.sqlite.SqliteMemo;

/// Kills a process that adds to a situation (SIGKILL) at a random moment, again and again, and
/// looks after each time whether all that it had said to be kept is there, once, and as it came.
public final class Kills implements Benchmark {
    /// From before the first file is added to some dozens later.
    private static final int LATEST_MILLIS = 400;

    /// Every byte is looked at so often; each time its end.
    private static final int WHOLE_CHECK_EACH = 50;

    private int lost;
    private int doubled;
    private int unopened;
    private int changed;

    @Override
    public String answer(int rounds) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("kills").resolve("situation");
        SituationFolder.create(folder, Instant.EPOCH);
        Random random = new Random(17);
        int kept = 0;
        int killedBeforeAny = 0;
        for (int round = 1; round <= rounds; round++) {
            int told = killed(folder, kept, round, random.nextInt(LATEST_MILLIS));
            killedBeforeAny += told == kept ? 1 : 0;
            kept = look(folder, told, round % WHOLE_CHECK_EACH == 0 || round == rounds);
        }
        return """
        %,d kills of a process that adds to a situation; in %,d of them before it had said anything
          files kept at the end                  %,d
          said to be kept, and lost              %d
          there twice                            %d
          not as they came                       %d
          situations that did not open           %d
        """
                .formatted(rounds, killedBeforeAny, kept, lost, doubled, changed, unopened);
    }

    /// @return the number after the last file that was said to be kept
    private static int killed(Path folder, int next, int seed, int millis)
            throws IOException, InterruptedException {
        Path said = folder.resolveSibling("said");
        Files.writeString(said, "");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Keeper.class.getName(),
                                folder.toString(),
                                String.valueOf(next),
                                String.valueOf(seed))
                        .redirectOutput(said.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        // It takes a while to begin; a third of the kills may come before.
        while (seed % 3 != 0 && process.isAlive() && Files.size(said) == 0) {
            Thread.sleep(1);
        }
        Thread.sleep(millis);
        process.destroyForcibly();
        process.waitFor(1, TimeUnit.MINUTES);
        int told = next;
        String lines = Files.readString(said);
        // A line that was cut short says nothing.
        for (String line : lines.substring(0, lines.lastIndexOf('\n') + 1).lines().toList()) {
            told = Integer.parseInt(line.substring("kept ".length()));
        }
        return told;
    }

    /// @return the number after the last file that is there
    private int look(Path folder, int told, boolean whole) {
        try (Archive archive = SituationFolder.open(folder).archive();
                SqliteMemo memo = SituationFolder.open(folder).memo("1")) {
            List<Archive.Arrival> arrivals = archive.arrivals();
            Set<String> names = new HashSet<>();
            for (Archive.Arrival arrival : arrivals) {
                doubled += names.add(arrival.name()) ? 0 : 1;
            }
            for (int number = 0; number < told; number++) {
                lost += names.contains(number + ".txt") ? 0 : 1;
            }
            List<Archive.Arrival> looked =
                    whole
                            ? new ArrayList<>(arrivals)
                            : arrivals.subList(Math.max(0, arrivals.size() - 10), arrivals.size());
            for (Archive.Arrival arrival : looked) {
                int number = Integer.parseInt(arrival.name().replace(".txt", ""));
                boolean same = Arrays.equals(archive.content(arrival), Keeper.file(number).bytes());
                changed += same ? 0 : 1;
            }
            changed += whole ? archive.check().size() : 0;
            unopened += memo.trouble().isPresent() ? 1 : 0;
            return names.size();
        } catch (ArchiveException unread) {
            System.err.println(unread.getMessage());
            unopened++;
            return told;
        }
    }
}
