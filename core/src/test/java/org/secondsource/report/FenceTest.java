package org.secondsource.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.secondsource.report.Fence.Result;
import org.secondsource.report.Fence.Task;

final class FenceTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static List<Result<String>> run(int threads, List<Callable<String>> work) {
        List<Task<String>> tasks = new ArrayList<>();
        for (Callable<String> one : work) {
            tasks.add(new Task<>(SECOND, one));
        }
        return new Fence(threads).run(tasks);
    }

    private static String deep(int depth) {
        return depth < 0 ? "" : deep(depth + 1) + depth;
    }

    private static String full() {
        List<long[]> all = new ArrayList<>();
        while (all.size() < Integer.MAX_VALUE) {
            all.add(new long[1 << 28]);
        }
        return "never";
    }

    private static String why(Result<String> result) {
        return result instanceof Result.Failed<String> failed ? failed.why() : "done";
    }

    @Test
    void whatOneTaskThrowsCostsNoOther() {
        for (int threads = 1; threads <= 3; threads++) {
            List<Result<String>> results =
                    run(
                            threads,
                            List.of(
                                    () -> "a",
                                    () -> {
                                        throw new IllegalArgumentException("odd bracket");
                                    },
                                    () -> deep(0),
                                    FenceTest::full,
                                    () -> {
                                        throw new AssertionError("of a library");
                                    },
                                    () -> "z"));

            assertThat(results.getFirst()).isEqualTo(new Result.Done<>("a"));
            assertThat(why(results.get(1)))
                    .contains("IllegalArgumentException: odd bracket", "FenceTest");
            assertThat(why(results.get(2))).isEqualTo("is nested too deeply");
            assertThat(why(results.get(3)))
                    .contains("needs more memory than", "SECOND_SOURCE_JAVA_OPTS");
            assertThat(why(results.get(4))).contains("of a library");
            assertThat(results.getLast()).isEqualTo(new Result.Done<>("z"));
        }
    }

    @Test
    void aTaskThatDoesNotEndIsLeftBehindAndTheOthersAreDone() {
        AtomicBoolean stop = new AtomicBoolean();
        Callable<String> endless =
                () -> {
                    long count = 0;
                    while (!stop.get()) {
                        count++;
                    }
                    return "stopped at " + count;
                };
        List<Result<String>> results = run(1, List.of(endless, () -> "b", endless, () -> "d"));
        stop.set(true);

        assertThat(why(results.getFirst())).isEqualTo("took more than 1 seconds of processor time");
        assertThat(results.get(1)).isEqualTo(new Result.Done<>("b"));
        assertThat(results.get(3)).isEqualTo(new Result.Done<>("d"));
    }

    @Test
    void aTaskThatOnlyWaitsIsNotTooSlow() {
        List<Result<String>> results =
                run(
                        2,
                        List.of(() -> {
                            Thread.sleep(1500);
                            return "waited";
                        }));

        assertThat(results).containsExactly(new Result.Done<>("waited"));
    }

    @Test
    void nothingToDoIsDoneAtOnce() {
        assertThat(run(4, List.of())).isEmpty();
    }
}
