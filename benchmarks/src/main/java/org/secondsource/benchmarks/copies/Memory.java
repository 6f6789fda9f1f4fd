package org.secondsource.benchmarks.copies;

/// The memory in use.
public final class Memory {
    public static final double MEGABYTE = 1024 * 1024;

    private Memory() {}

    /// Bytes on the heap that are still needed.
    public static long used() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
