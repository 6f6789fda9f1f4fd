package org.secondsource.report;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Does work on many inputs side by side, so that one bad input costs no other: whatever is thrown
/// in a task, or a task that does not end, is that task's `Failed`, and the others are done.
///
/// This is the one place of the program where every `Throwable` is caught. Inputs come from
/// strangers and go through libraries that throw what they like (of Readability4J an
/// `IllegalArgumentException` for a bracket in an address, of regular expressions a
/// `StackOverflowError`), and a run of a thousand reports must not be lost for one of them.
///
/// Time is counted as the processor time of the task, so that a busy machine gives the same
/// outcome. A task that overran cannot be stopped in Java; its thread is left behind as a daemon.
public final class Fence {
    private static final long POLL_MILLISECONDS = 50;

    private final int threads;

    /// @param threads how many tasks are done at once, at least 1
    public Fence(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, found " + threads);
        }
        this.threads = threads;
    }

    /// Work on one input.
    ///
    /// @param most the processor time it may take
    public record Task<T>(Duration most, Callable<T> work) {}

    /// What became of a task.
    public sealed interface Result<T> {
        /// It gave a value.
        record Done<T>(T value) implements Result<T> {}

        /// It gave none.
        ///
        /// @param why what happened, to be read after "it": "took more than 60 seconds …"
        record Failed<T>(String why) implements Result<T> {}
    }

    /// Does all tasks; the results stand in the order of the tasks. What ran out of memory beside
    /// others is tried once more alone.
    public <T> List<Result<T>> run(List<Task<T>> tasks) {
        List<Result<T>> results = new ArrayList<>(new Run<>(tasks).finish(threads));
        for (int index = 0; index < results.size() && tasks.size() > 1; index++) {
            if (results.get(index) instanceof Result.Failed<T> failed
                    && failed.why().startsWith(TOO_MUCH_MEMORY)) {
                results.set(index, new Run<>(List.of(tasks.get(index))).finish(1).getFirst());
            }
        }
        return results;
    }

    private static final String TOO_MUCH_MEMORY = "needs more memory than";

    /// The tasks of one call.
    private static final class Run<T> {
        private final List<Task<T>> tasks;
        private final AtomicReferenceArray<Result<T>> results;
        private final AtomicInteger next = new AtomicInteger();
        private final CountDownLatch open;

        Run(List<Task<T>> tasks) {
            this.tasks = List.copyOf(tasks);
            this.results = new AtomicReferenceArray<>(tasks.size());
            this.open = new CountDownLatch(tasks.size());
        }

        List<Result<T>> finish(int threads) {
            List<Worker<T>> workers = new ArrayList<>();
            for (int count = 0; count < Math.min(threads, tasks.size()); count++) {
                workers.add(Worker.start(this));
            }
            try {
                while (!open.await(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                    for (int index = 0; index < workers.size(); index++) {
                        if (workers.get(index).hasOverrun()) {
                            workers.set(index, Worker.start(this));
                        }
                    }
                }
            } catch (InterruptedException exception) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while reading", exception);
            }
            List<Result<T>> all = new ArrayList<>();
            for (int index = 0; index < tasks.size(); index++) {
                all.add(results.get(index));
            }
            return all;
        }

        /// @return whether this result came first and counts
        boolean tell(int index, Result<T> result) {
            boolean first = results.compareAndSet(index, null, result);
            if (first) {
                open.countDown();
            }
            return first;
        }
    }

    /// A thread that takes one task after the other.
    private static final class Worker<T> implements Runnable {
        private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
        private static final int NONE = -1;

        private final Run<T> run;
        private volatile int current = NONE;
        private volatile long startedAt;
        private volatile boolean left;
        private volatile long thread;

        private Worker(Run<T> run) {
            this.run = run;
        }

        static <T> Worker<T> start(Run<T> run) {
            Worker<T> worker = new Worker<>(run);
            Thread thread = new Thread(worker, "reading");
            thread.setDaemon(true);
            worker.thread = thread.threadId();
            thread.start();
            return worker;
        }

        @Override
        public void run() {
            int index = run.next.getAndIncrement();
            while (index < run.tasks.size() && !left) {
                startedAt = CLOCK.getCurrentThreadCpuTime();
                current = index;
                Result<T> result = attempt(run.tasks.get(index));
                current = NONE;
                run.tell(index, result);
                index = left ? run.tasks.size() : run.next.getAndIncrement();
            }
        }

        @SuppressWarnings("CatchThrowable") // see the comment of Fence
        private Result<T> attempt(Task<T> task) {
            try {
                return new Result.Done<>(task.work().call());
            } catch (Throwable thrown) {
                return new Result.Failed<>(why(thrown));
            }
        }

        /// Whether the task at hand took too long; then it is told so, and this worker ends with
        /// it.
        boolean hasOverrun() {
            int index = current;
            if (index == NONE) {
                return false;
            }
            long taken = CLOCK.getThreadCpuTime(thread) - startedAt;
            Duration most = run.tasks.get(index).most();
            if (index != current || taken <= most.toNanos()) {
                return false;
            }
            left = run.tell(index, new Result.Failed<>(tooSlow(most)));
            return left;
        }
    }

    private static String tooSlow(Duration most) {
        return String.format(
                Locale.ROOT, "took more than %d seconds of processor time", most.toSeconds());
    }

    private static String why(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return String.format(
                    Locale.ROOT,
                    "%s the %d MB that Java has (SECOND_SOURCE_JAVA_OPTS=-Xmx4g gives more)",
                    TOO_MUCH_MEMORY,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
        if (thrown instanceof StackOverflowError) {
            return "is nested too deeply";
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return "was too much for the program (" + thrown + place + ")";
    }
}
