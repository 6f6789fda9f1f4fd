package org.secondsource.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a window, which often holds the outlet's behind the headline or before it: "Ferries
/// stay in port - Harbour Post".
public final class WindowName {
    /// What parts a headline from the name of a site or a section.
    static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|\\-–—:»·•ㅣ/<>]+\\s+|\\s*[|ㅣ»]\\s*|\\s*::\\s*");

    private static final Pattern HOST =
            Pattern.compile(
                    "^[a-z]+://(?:www\\d?\\.|m\\.|amp\\.)?([^/:?#]+)", Pattern.CASE_INSENSITIVE);

    private WindowName() {}

    /// The parts of a name that may be the outlet's, the likelier first: the last and the first.
    public static List<String> ends(String title) {
        String plain = Wording.plain(title);
        Matcher mark = SEPARATOR.matcher(plain);
        List<String> ends = new ArrayList<>();
        int last = -1;
        while (mark.find()) {
            if (ends.isEmpty()) {
                ends.add(plain.substring(0, mark.start()).strip());
            }
            last = mark.end();
        }
        if (last > 0) {
            ends.addFirst(plain.substring(last).strip());
        }
        ends.removeIf(String::isEmpty);
        return ends;
    }

    /// The part that is called as the host of the page is: "Harbour Post" of harbourpost.example.
    public static Optional<String> ofHost(String title, String url) {
        String site = Wording.key(site(host(url)));
        return ends(title).stream()
                .filter(part -> !site.isEmpty())
                .filter(part -> {
                    String key = Wording.key(part);
                    return key.equals(site) || key.equals("the" + site) || site.equals("the" + key);
                })
                .filter(part -> !part.contains("."))
                .findFirst();
    }

    /// The host of an address, without "www"; empty where it has none.
    public static String host(String url) {
        Matcher address = HOST.matcher(url);
        return address.find() ? address.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /// A host without what it ends in.
    static String site(String host) {
        return host.replaceFirst("\\.(?:com?|net|org|gov|ac)?\\.?[a-z]{2,24}$", "");
    }
}
