package org.secondsource.reading.statement;

/// The channel by which something was said, where the report tells.
public enum Medium {
    PRESS_RELEASE,
    SOCIAL_MEDIA_POST,
    INTERVIEW,
    WRITTEN_INTERVIEW,
    NEWS_CONFERENCE,
    PHONE_CALL,
    SPEECH,
    UNSAID
}
