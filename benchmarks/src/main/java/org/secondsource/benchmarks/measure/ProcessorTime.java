package org.secondsource.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// Processor time and wall time that passed, in seconds.
///
/// @param thread what the calling thread took: the work itself
/// @param process what the whole process took: with the compiler and the garbage collector
public record ProcessorTime(double thread, double process, double wall) {
    private static final double NANOS = 1e9;

    public static ProcessorTime now() {
        OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new ProcessorTime(
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS,
                system.getProcessCpuTime() / NANOS,
                System.nanoTime() / NANOS);
    }

    public static ProcessorTime of(Runnable work) {
        ProcessorTime start = now();
        work.run();
        return now().minus(start);
    }

    public ProcessorTime minus(ProcessorTime other) {
        return new ProcessorTime(thread - other.thread, process - other.process, wall - other.wall);
    }

    public ProcessorTime plus(ProcessorTime other) {
        return new ProcessorTime(thread + other.thread, process + other.process, wall + other.wall);
    }
}
