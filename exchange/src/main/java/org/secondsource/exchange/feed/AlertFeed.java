package org.secondsource.exchange.feed;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.secondsource.exchange.view.PlainText;
import org.secondsource.ladder.alert.KeptAlert;

/// Writes alerts as a feed in Atom (RFC 4287), the newest first.
public final class AlertFeed {
    private AlertFeed() {}

    /// Leaves `target` open.
    ///
    /// @param id of the feed, the same for ever
    /// @param alerts the oldest first
    public static void write(String id, String title, List<KeptAlert> alerts, OutputStream target) {
        XmlOut.write(
                target,
                xml -> {
                    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "en");
                    xml.words("id", id);
                    xml.words("title", title);
                    Instant updated = alerts.isEmpty() ? Instant.EPOCH : alerts.getLast().raised();
                    xml.words("updated", updated.toString());
                    xml.words("generator", "Second Source");
                    xml.open("author");
                    xml.words("name", "Second Source");
                    xml.close();
                    alerts.reversed().forEach(alert -> entry(xml, alert));
                    xml.close();
                });
    }

    private static void entry(XmlOut xml, KeptAlert alert) {
        xml.open("entry");
        xml.words("id", "urn:second-source:alert:" + alert.id());
        xml.words("title", PlainText.line(alert.sentence()));
        xml.words("updated", alert.raised().toString());
        xml.empty("category", "term", PlainText.line(alert.rule()));
        xml.words("content", alert.words(), "type", "text");
        xml.close();
    }
}
