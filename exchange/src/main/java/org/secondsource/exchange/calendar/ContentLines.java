package org.secondsource.exchange.calendar;

import java.io.IOException;
import java.io.Writer;
import org.secondsource.exchange.view.PlainText;

/// Writes the content lines of iCalendar (RFC 5545, 3.1): folded, ended by CRLF, text escaped.
final class ContentLines {
    /// RFC 5545, 3.1: no line is longer, in octets, without its end.
    private static final int LONGEST = 75;

    private final Writer out;

    ContentLines(Writer out) {
        this.out = out;
    }

    /// A property whose value is the program's own.
    void own(String name, String value) throws IOException {
        line(name + ":" + value);
    }

    /// A property of text, which may come from a report; nothing where it is empty.
    void text(String name, String words) throws IOException {
        if (!words.isEmpty()) {
            line(name + ":" + escape(words));
        }
    }

    /// RFC 5545, 3.3.11.
    private static String escape(String words) {
        return PlainText.safe(words)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|[\\r\\n\\u2028\\u2029]", "\\\\n")
                .replace('\t', ' ');
    }

    private void line(String line) throws IOException {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            int size = octets(point);
            if (octets + size > LONGEST) {
                out.write("\r\n ");
                octets = 1;
            }
            int units = Character.charCount(point);
            out.write(line, at, units);
            octets += size;
            at += units;
        }
        out.write("\r\n");
    }

    /// How many octets a character takes in UTF-8.
    private static int octets(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x1_0000 ? 3 : 4;
    }
}
