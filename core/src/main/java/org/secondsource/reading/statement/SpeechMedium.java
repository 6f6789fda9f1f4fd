package org.secondsource.reading.statement;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells the channel by which something was said from the words around the cue.
final class SpeechMedium {
    private SpeechMedium() {}

    private static final Pattern WRITTEN_INTERVIEW =
            Pattern.compile(
                    "\\b(written interview|(e-?mailed|written) (answers?|responses?|comments?))\\b");
    private static final Pattern INTERVIEW = Pattern.compile("\\b(interview|podcast)\\b");
    private static final Pattern PRESS_RELEASE =
            Pattern.compile(
                    "\\b(press release|news release|in an? (written |joint |emailed |separate )?statement|communiqu[eé]|readout)\\b");
    private static final Pattern POST =
            Pattern.compile(
                    "\\b((wrote|said|posted|added|announced)[^.]{0,40}\\b(on|via) (x|twitter|facebook|telegram|instagram|truth social|weibo|linkedin|threads|bluesky)|tweet(ed)?|social media|(in|on) (a|an|another|his|her|its|the) (\\w+ )?(post|tweet)|telegram channel|facebook page)\\b");
    private static final Pattern NEWS_CONFERENCE =
            Pattern.compile(
                    "\\b(news conference|press conference|news briefing|press briefing|briefing|told (the )?(reporters|journalists))\\b");
    private static final Pattern CALL =
            Pattern.compile(
                    "\\b(phone call|telephone (call|conversation)|(by|over the) (tele)?phone|phone conversation)\\b");
    private static final Pattern SPEECH =
            Pattern.compile(
                    "\\b((in|during|at) (a|an|his|her|the|its) (\\w+ ){0,2}(speech|address|sermon|lecture)|televised address|told (the )?(parliament|lawmakers|the crowd|supporters|delegates))\\b");

    /// @param around the sentence without what was said
    static Medium of(String around) {
        String lower = around.toLowerCase(Locale.ROOT);
        if (WRITTEN_INTERVIEW.matcher(lower).find()) {
            return Medium.WRITTEN_INTERVIEW;
        }
        if (POST.matcher(lower).find()) {
            return Medium.SOCIAL_MEDIA_POST;
        }
        if (INTERVIEW.matcher(lower).find()) {
            return Medium.INTERVIEW;
        }
        if (NEWS_CONFERENCE.matcher(lower).find()) {
            return Medium.NEWS_CONFERENCE;
        }
        if (PRESS_RELEASE.matcher(lower).find()) {
            return Medium.PRESS_RELEASE;
        }
        if (CALL.matcher(lower).find()) {
            return Medium.PHONE_CALL;
        }
        return SPEECH.matcher(lower).find() ? Medium.SPEECH : Medium.UNSAID;
    }
}
