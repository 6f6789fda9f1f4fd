package org.secondsource.benchmarks;

import java.util.function.Consumer;
import org.secondsource.report.Report;

/// One way of reading a report, to be measured beside others.
record Lane(String name, Consumer<Report> reading) {}
