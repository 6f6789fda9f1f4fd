package org.secondsource.reading.statement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Tells the channel by which something was said from the words around the cue.
final class SpeechMedium {
    private SpeechMedium() {}

    /// The media by the words that tell them, in the order in which they are looked for.
    private static final Map<Medium, Pattern> WORDS = words();

    private static Map<Medium, Pattern> words() {
        Map<Medium, Pattern> words = new LinkedHashMap<>();
        words.put(
                Medium.WRITTEN_INTERVIEW,
                words("written interview|(e-?mailed|written) (answers?|responses?|comments?)"));
        words.put(
                Medium.SOCIAL_MEDIA_POST,
                words(
                        "(wrote|said|posted|added|announced)[^.]{0,40}\\b(on|via)"
                                + " (x|twitter|facebook|telegram|instagram|truth social|weibo"
                                + "|linkedin|threads|bluesky)"
                                + "|tweet(ed)?|social media"
                                + "|(in|on) (a|an|another|his|her|its|the) (\\w+ )?(post|tweet)"
                                + "|telegram channel|facebook page"));
        words.put(Medium.INTERVIEW, words("interview|podcast"));
        words.put(
                Medium.NEWS_CONFERENCE,
                words(
                        "news conference|press conference|news briefing|press briefing|briefing"
                                + "|told (the )?(reporters|journalists)"));
        words.put(
                Medium.PRESS_RELEASE,
                words(
                        "press release|news release"
                                + "|in an? (written |joint |emailed |separate )?statement"
                                + "|communiqu[eé]|readout"));
        words.put(
                Medium.PHONE_CALL,
                words(
                        "phone call|telephone (call|conversation)|(by|over the) (tele)?phone"
                                + "|phone conversation"));
        words.put(
                Medium.SPEECH,
                words(
                        "(in|during|at) (a|an|his|her|the|its) (\\w+ ){0,2}"
                                + "(speech|address|sermon|lecture)|televised address"
                                + "|told (the )?(parliament|lawmakers|the crowd|supporters"
                                + "|delegates)"));
        return Collections.unmodifiableMap(words);
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(" + words + ")\\b");
    }

    /// @param around the sentence without what was said
    static Medium of(String around) {
        String lower = around.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(medium -> medium.getValue().matcher(lower).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Medium.UNSAID);
    }
}
