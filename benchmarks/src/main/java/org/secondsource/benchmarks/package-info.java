/// How fast is the program? Start at `Main`; each benchmark answers one question. Processor seconds
/// and ratios are measured, since other work may run on the machine.
@NullMarked
package org.secondsource.benchmarks;

import org.jspecify.annotations.NullMarked;
