package org.smeic.lms.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.smeic.lms.shared.LmsHome;

/** The index of this server: what is in it, as of which change. Safe for use by several threads. */
@ApplicationScoped
class SearchIndex {

    private static final Logger LOG = System.getLogger(SearchIndex.class.getName());
    private static final String MAPPING = "mapping";

    private final Map<String, Instant> stamps = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway.Init")
    private IndexWriter writer;

    @SuppressWarnings("NullAway.Init")
    private SearcherManager searchers;

    private volatile List<Item> items = List.of();

    /** What reads of one state of the index. */
    interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    @PostConstruct
    @SuppressWarnings("NullAway")
    void open() {
        var node = System.getProperty("jboss.node.name", "node").replaceAll("[^\\w.-]", "_");
        open(LmsHome.data().resolve("search").resolve(node));
    }

    void open(Path folder) {
        try {
            writer = writer(folder);
            searchers = new SearcherManager(writer, null);
            readStamps();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static IndexWriter writer(Path folder) throws IOException {
        Directory directory = new NIOFSDirectory(Files.createDirectories(folder));
        try {
            var mapping = DirectoryReader.indexExists(directory) ? mapping(directory) : "";
            return new IndexWriter(
                    directory,
                    settings(mapping.equals(Documents.MAPPING) ? OpenMode.CREATE_OR_APPEND : OpenMode.CREATE));
        } catch (LockObtainFailedException taken) {
            LOG.log(Level.WARNING, "Another server holds {0}; the search index is kept in memory", folder);
            return new IndexWriter(new ByteBuffersDirectory(), settings(OpenMode.CREATE));
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException unreadable) {
            LOG.log(Level.WARNING, "The search index cannot be read and is written anew", unreadable);
            return new IndexWriter(directory, settings(OpenMode.CREATE));
        }
    }

    private static String mapping(Directory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData().getOrDefault(MAPPING, "");
        }
    }

    private static IndexWriterConfig settings(OpenMode mode) {
        return new IndexWriterConfig(Analysis.forWriting()).setOpenMode(mode);
    }

    private void readStamps() throws IOException {
        read(searcher -> {
            documents(searcher).forEach(document -> stamps.put(Documents.key(document), Documents.stamp(document)));
            return stamps.size();
        });
        readItems();
    }

    private void readItems() {
        items = read(
                searcher -> documents(searcher).stream().map(Documents::read).toList());
    }

    private static List<Document> documents(IndexSearcher searcher) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        var live = MultiBits.getLiveDocs(reader);
        var stored = reader.storedFields();
        var documents = new ArrayList<Document>();
        for (int i = 0; i < reader.maxDoc(); i++) {
            if (live == null || live.get(i)) {
                documents.add(stored.document(i));
            }
        }
        return documents;
    }

    /** As of which change an item is known, also as one not to be found; null when it is not known. */
    Map<String, Instant> stamps() {
        return stamps;
    }

    /** All there is to be found. */
    List<Item> items() {
        return items;
    }

    /** Takes entries in, in place of what they were before, and forgets others; searches see all of it or nothing. */
    void change(List<Entry> entries, Map<String, Instant> gone) {
        try {
            for (var entry : entries) {
                writer.updateDocument(new Term(Documents.KEY, entry.item().key()), Documents.write(entry));
                stamps.put(entry.item().key(), entry.changed());
            }
            for (var key : gone.keySet()) {
                writer.deleteDocuments(new Term(Documents.KEY, key));
            }
            stamps.putAll(gone);
            writer.setLiveCommitData(Map.of(MAPPING, Documents.MAPPING).entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
            readItems();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    <T> T read(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    @PreDestroy
    void close() {
        try {
            searchers.close();
            writer.close();
            writer.getDirectory().close();
        } catch (IOException disk) {
            LOG.log(Level.WARNING, "The search index was not closed; the next start compares it", disk);
        }
    }
}
