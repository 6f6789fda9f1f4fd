package org.secondsource.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.secondsource.archive.RecordBytes;
import org.secondsource.finding.Answer;
import org.secondsource.finding.Findable;
import org.secondsource.finding.Question;

/// An index on disk of all that can be found in one picture.
public final class SearchIndex implements AutoCloseable {
    private static final RecordBytes<Findable> FOUND = RecordBytes.of(Findable.class);
    private static final String STATE = "state";

    /// It tells on each start that a faster way needs an option of Java; nobody can act on that.
    private static final Logger REMARKS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        REMARKS.setLevel(Level.SEVERE);
    }

    private final Directory directory;
    private final DirectoryReader reader;
    private final PlainWords words = new PlainWords();

    private SearchIndex(Directory directory, DirectoryReader reader) {
        this.directory = directory;
        this.reader = reader;
    }

    /// The index that was made of this state; empty where there is none, or it is damaged.
    ///
    /// @param state names the picture and the program
    public static Optional<SearchIndex> open(Path folder, String state) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            Directory directory = FSDirectory.open(folder);
            try {
                DirectoryReader reader = DirectoryReader.open(directory);
                if (state.equals(reader.getIndexCommit().getUserData().get(STATE))) {
                    return Optional.of(new SearchIndex(directory, reader));
                }
                reader.close();
            } catch (IOException | IllegalArgumentException damaged) {
                directory.close();
                return Optional.empty(); // it is made anew
            }
            directory.close();
            return Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty(); // it is made anew
        }
    }

    /// Makes the index anew.
    ///
    /// @throws IOException if it cannot be written
    public static SearchIndex make(Path folder, String state, List<Findable> findables)
            throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        return made(FSDirectory.open(folder), state, findables);
    }

    /// Makes an index in memory, for where nothing may be written.
    ///
    /// @throws IOException if there is no memory for it
    public static SearchIndex inMemory(List<Findable> findables) throws IOException {
        return made(new ByteBuffersDirectory(), "", findables);
    }

    private static SearchIndex made(Directory directory, String state, List<Findable> findables)
            throws IOException {
        // Equals come in the order in which they stand here, so that no search need sort them.
        List<Findable> ordered = new ArrayList<>(findables);
        ordered.sort(
                Comparator.comparing(
                        (Findable found) -> found.published().orElse(LocalDate.MIN),
                        Comparator.reverseOrder()));
        try (PlainWords words = new PlainWords();
                IndexWriter writer =
                        new IndexWriter(
                                directory,
                                new IndexWriterConfig(words)
                                        .setMergePolicy(new LogDocMergePolicy()))) {
            for (Findable found : ordered) {
                writer.addDocument(document(found));
            }
            writer.setLiveCommitData(Map.of(STATE, state).entrySet());
            writer.commit();
        }
        return new SearchIndex(directory, DirectoryReader.open(directory));
    }

    private static Document document(Findable found) {
        Document document = new Document();
        document.add(new TextField(Queries.text(found.sort()), found.text(), Store.NO));
        found.speakers().forEach(name -> document.add(new TextField("speaker", name, Store.NO)));
        found.actors().forEach(name -> document.add(new TextField("actor", name, Store.NO)));
        document.add(new TextField("place", found.place(), Store.NO));
        document.add(new TextField("kind", found.kind(), Store.NO));
        document.add(new TextField("standing", found.standing(), Store.NO));
        document.add(new StringField("sort", found.sort().name(), Store.NO));
        found.published()
                .ifPresent(day -> document.add(new LongPoint("published", day.toEpochDay())));
        found.meant()
                .ifPresent(days -> {
                    document.add(new LongPoint("first", days.first().toEpochDay()));
                    document.add(new LongPoint("last", days.last().toEpochDay()));
                });
        document.add(new IntPoint("sources", found.sources().min()));
        document.add(new StoredField("found", new BytesRef(FOUND.write(found))));
        return document;
    }

    /// @param most how many of each sort are handed out at most
    /// @throws IOException if the index cannot be read
    public Answer answer(Question question, int most) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        Queries queries = new Queries(words);
        List<Answer.Hit> hits = new ArrayList<>();
        Map<Findable.Sort, Integer> numbers = new EnumMap<>(Findable.Sort.class);
        for (Findable.Sort sort : Findable.Sort.values()) {
            Query query = queries.of(question, sort);
            TopDocs found = searcher.search(query, most);
            boolean isCounted = found.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
            int number = isCounted ? (int) found.totalHits.value() : searcher.count(query);
            if (number > 0) {
                numbers.put(sort, number);
                for (ScoreDoc one : found.scoreDocs) {
                    BytesRef bytes =
                            searcher.storedFields().document(one.doc).getBinaryValue("found");
                    Findable findable = FOUND.read(BytesRef.deepCopyOf(bytes).bytes);
                    hits.add(new Answer.Hit(findable, queries.marks(question, findable.text())));
                }
            }
        }
        return new Answer(hits, numbers);
    }

    @Override
    public void close() throws IOException {
        words.close();
        reader.close();
        directory.close();
    }
}
