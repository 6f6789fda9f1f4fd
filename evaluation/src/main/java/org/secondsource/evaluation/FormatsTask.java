package org.secondsource.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.secondsource.feed.FeedOpener;
import org.secondsource.feed.Fetcher;
import org.secondsource.intake.FileIntake;
import org.secondsource.intake.feed.FeedTaker;
import org.secondsource.report.Intake;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;

/// Reads the samples of the standards in `../shared/standards` and counts what came of them: files
/// that gave a report or a problem a person can act on, failures of the program or its libraries,
/// and well-formed feeds and sitemaps all of whose entries were given.
///
/// The entries of a feed are counted by the JDK's own parser of XML, not by ours.
final class FormatsTask implements Bench {
    static final String NAME = "formats";

    private static final List<String> FEEDS =
            List.of("feeds-feedparser", "feeds-gofeed", "feeds-w3c");
    private static final String SITEMAPS = "web-robots/sitemaps";
    private static final List<String> OTHERS = List.of("mail", "ninjs", "newsml-g2", "warc");

    /// What intake says where a library threw or did not end.
    private static final String FAILED = "so it was left out; give its text as .txt";

    private static final Set<String> ENTRIES = Set.of("item", "entry");

    /// The first elements of feeds and sitemaps, and what is an entry of each.
    private static final Map<String, Set<String>> ROOTS =
            Map.of(
                    "rss", ENTRIES,
                    "rdf", ENTRIES,
                    "feed", ENTRIES,
                    "channel", ENTRIES,
                    "urlset", Set.of("url"));

    private final Path standards;

    FormatsTask(Path shared) {
        this.standards = shared.resolveSibling("standards");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Measured measure(int errors) throws IOException {
        List<Figure> figures = new ArrayList<>();
        int all = 0;
        for (String folder : Stream.concat(FEEDS.stream(), OTHERS.stream()).toList()) {
            List<Path> files = files(standards.resolve(folder));
            all += files.size();
            List<Intake.Outcome> outcomes = read(standards.resolve(folder));
            int given = 0;
            for (Path file : files) {
                given += count(file, outcomes) > 0 ? 1 : 0;
            }
            long failed =
                    outcomes.stream()
                            .filter(outcome ->
                                    outcome instanceof Intake.Outcome.Rejected bad
                                            && bad.reason().endsWith(FAILED))
                            .count();
            figures.add(Figure.share(folder + ", files read or named", given, files.size()));
            figures.add(
                    Figure.share(
                            folder + ", outcomes without a failure",
                            outcomes.size() - (int) failed,
                            outcomes.size()));
            if (FEEDS.contains(folder)) {
                figures.add(entries(folder, files, outcomes));
                figures.addAll(taken(folder, files));
            }
        }
        List<Path> sitemaps = files(standards.resolve(SITEMAPS));
        all += sitemaps.size();
        figures.addAll(taken(SITEMAPS, sitemaps));
        return new Measured(NAME, "", all, figures);
    }

    private static List<Intake.Outcome> read(Path folder) {
        return new FileIntake(new TextCleaner(Lexicon.english()), InputStream.nullInputStream(), 2)
                .read(List.of(folder.toString()));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Figure entries(String folder, List<Path> files, List<Intake.Outcome> outcomes)
            throws IOException {
        int feeds = 0;
        int whole = 0;
        for (Path file : files) {
            OptionalInt entries = entries(file);
            if (entries.isPresent() && entries.getAsInt() > 0) {
                feeds++;
                whole += count(file, outcomes) == entries.getAsInt() ? 1 : 0;
            }
        }
        return Figure.share(folder + ", well-formed feeds that give all entries", whole, feeds);
    }

    /// The same feeds as `watch` takes them from the net, entry by entry.
    private static List<Figure> taken(String folder, List<Path> files) throws IOException {
        FeedTaker taker = new FeedTaker();
        int answered = 0;
        int feeds = 0;
        int whole = 0;
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String url = "https://feeds.example/" + file.getFileName();
            FeedOpener.Outcome outcome =
                    taker.open(new Fetcher.Page(url, "", Instant.EPOCH, bytes), "");
            int items =
                    switch (outcome) {
                        case FeedOpener.Outcome.Read read -> read.items().size();
                        case FeedOpener.Outcome.Refused refused -> 0;
                    };
            boolean failed =
                    outcome instanceof FeedOpener.Outcome.Refused refused
                            && refused.why().startsWith(FeedTaker.FAILED);
            answered += failed ? 0 : 1;
            OptionalInt entries = entries(file);
            if (entries.isPresent() && entries.getAsInt() > 0) {
                feeds++;
                whole += items == entries.getAsInt() ? 1 : 0;
            }
        }
        return List.of(
                Figure.share(folder + ", from the net without a failure", answered, files.size()),
                Figure.share(
                        folder + ", well-formed feeds that give all entries from the net",
                        whole,
                        feeds));
    }

    /// The outcomes of a file: its reports and problems.
    private static int count(Path file, List<Intake.Outcome> outcomes) {
        int count = 0;
        for (Intake.Outcome outcome : outcomes) {
            String location =
                    switch (outcome) {
                        case Intake.Outcome.Read read -> read.report().location();
                        case Intake.Outcome.Rejected bad -> bad.location();
                        case Intake.Outcome.Repeated repeated -> repeated.location();
                    };
            String start = file.toString();
            boolean ofFile =
                    location.equals(start)
                            || location.startsWith(start + "#")
                            || location.startsWith(start + "/");
            count += ofFile ? 1 : 0;
        }
        return count;
    }

    /// How many entries a well-formed feed has; empty where the file is none.
    private static OptionalInt entries(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        int entries = 0;
        Set<String> wanted = Set.of();
        boolean root = true;
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(bytes);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    String name = reader.getLocalName().toLowerCase(Locale.ROOT);
                    if (root && !ROOTS.containsKey(name)) {
                        return OptionalInt.empty();
                    }
                    wanted = root ? ROOTS.getOrDefault(name, Set.of()) : wanted;
                    root = false;
                    entries += wanted.contains(name) ? 1 : 0;
                }
            }
            return OptionalInt.of(entries);
        } catch (XMLStreamException notWellFormed) {
            return OptionalInt.empty();
        }
    }
}
