/// What is a command given to read, and what does it ask of it? Start at `ReadingRun`, which takes
/// the inputs and hands out their picture. Nothing that was given vanishes: the `ClosingNote` tells
/// what was rejected or left out.
@NullMarked
package org.secondsource.app.cli.input;

import org.jspecify.annotations.NullMarked;
