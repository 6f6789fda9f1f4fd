package org.secondsource.exchange;

import org.secondsource.brief.Brief;
import org.secondsource.situation.Picture;

/// stub
public final class HtmlPage {
    private HtmlPage() {}

    /// stub
    public static String of(Brief brief, Picture picture) {
        return brief.title() + picture.asOf();
    }
}
