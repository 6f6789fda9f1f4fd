package org.secondsource.intake.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.secondsource.archive.Archive.NewFile;
import org.secondsource.archive.Digest;
import org.secondsource.feed.FeedOpener.Item;

/// Names the entries of one feed, so that an article has one name however often it is told.
///
/// @param feed its address
/// @param home the address of the outlet's own page, which names no article
record Entries(String feed, String home) {
    /// Below so many words a text of a feed is taken for a beginning: summaries have 20 to 50, the
    /// shortest whole reports some more. Set by hand.
    private static final int FEWEST_WORDS = 60;

    private static final int MOST_OF_A_NAME = 60;
    private static final int DIGITS = 12;

    private static final Pattern CUT =
            Pattern.compile(
                    "(?is).*(?:…|\\.\\.\\.|\\[(?:&hellip;|…|\\.\\.\\.)]|read more\\W*|continue reading.{0,80}"
                            + "|(?:read|see) (?:the )?full (?:story|article)\\W*)\\s*");

    /// Parts of addresses that tell who led the reader there (Urchin, Google, Facebook).
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(?<=[?&])(?:utm_\\w+|fbclid|gclid|ref)=[^&#]*&?");

    /// An entry.
    ///
    /// @param link where its page is; may be empty or odd
    /// @param id as its feed names it for good; may be empty
    /// @param told title and text, or else what tells that it changed
    /// @param text what the feed gives of it
    /// @param ending of the file
    /// @param file a feed of this entry alone
    Item item(
            String link,
            String id,
            String title,
            String told,
            String text,
            String ending,
            String file) {
        String page = page(link);
        String article = article(page, id, title, text);
        String digest = new Digest().add(title).add(told).value();
        String name = name(article, ending);
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return new Item(
                article, digest, page, isCut(title, text), new NewFile(article, name, bytes));
    }

    private String article(String page, String id, String title, String text) {
        if (!page.isEmpty()) {
            return page;
        }
        String own = id.isEmpty() ? new Digest().add(title).add(text).value() : id;
        return own.matches("(?i)(https?|tag|urn):.*")
                ? own
                : feed + "#" + (id.isEmpty() ? own.substring(0, DIGITS) : own);
    }

    /// The address of an entry's page, without its fragment and what only counts readers; empty
    /// where it has none of its own.
    private String page(String link) {
        if (!link.matches("(?i)https?://\\S+")) {
            return "";
        }
        String clean = clean(link);
        return clean.equals(clean(home)) || clean.equals(clean(feed)) ? "" : clean;
    }

    private static String clean(String link) {
        String whole = link.strip().replaceFirst("#.*", "");
        String bare = TRACKING.matcher(whole).replaceAll("").replaceFirst("[?&]$", "");
        try {
            URI address = URI.create(bare);
            String host = address.getHost();
            return host == null
                    ? bare
                    : bare.replaceFirst(Pattern.quote(host), host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException odd) {
            return bare;
        }
    }

    static boolean isCut(String title, String text) {
        String bare = text.strip();
        return bare.equals(title.strip())
                || bare.split("\\s+").length < FEWEST_WORDS
                || CUT.matcher(bare.substring(Math.max(0, bare.length() - 200))).matches();
    }

    private static String name(String article, String ending) {
        String last = article.replaceFirst("[?].*", "").replaceFirst("/+$", "");
        String words = last.replaceFirst(".*[/:]", "").replaceAll("[^A-Za-z0-9]+", "-");
        String shortened =
                words.length() > MOST_OF_A_NAME ? words.substring(0, MOST_OF_A_NAME) : words;
        return shortened + "-" + Digest.of(article).substring(0, DIGITS) + ending;
    }

    /// The name of a file that holds the page of an article.
    static String nameOfPage(String url) {
        return name(url, ".warc");
    }
}
