/// What does an assistant ask of a situation, and what is it told? Start at `AssistantServer`,
/// which speaks the Model Context Protocol, and `AssistantTools`. Each answer holds counts and
/// cites; the words of reports stand in lines of their own, never in a sentence of the server.
@NullMarked
package org.secondsource.exchange.assistant;

import org.jspecify.annotations.NullMarked;
