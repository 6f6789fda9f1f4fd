package org.secondsource.exchange.assistant;

import java.util.function.Consumer;
import org.secondsource.exchange.json.JsonOut;

/// What a tool answers: the same for people and for programs.
///
/// @param text sentences of the server, and fenced words of reports
/// @param fields of the structured answer
record Told(String text, Consumer<JsonOut> fields) {}
