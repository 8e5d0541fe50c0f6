package fr.escale.knowledge.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What a search looks like that knows nothing of how young people type: Lucene's standard analyser and BM25. */
final class PlainBm25 {
    private final List<Entry> entries;
    private final IndexSearcher searcher;

    /** @param withText whether the answers are searched beside titles and wordings */
    PlainBm25(List<Entry> entries, boolean withText) throws IOException {
        this.entries = entries;
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (Entry entry : entries) {
                var document = new Document();
                document.add(new TextField("said", said(entry, withText), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    private static String said(Entry entry, boolean withText) {
        Stream<String> wordings = Stream.concat(Stream.of(entry.title()), entry.questions().stream());
        return String.join(
                "\n",
                Stream.concat(wordings, Stream.of(withText ? entry.text() : "")).toList());
    }

    /** Ids of the best entries, at most ten. */
    List<String> find(String question) throws IOException {
        var query = new QueryBuilder(new StandardAnalyzer()).createBooleanQuery("said", question);
        if (query == null) {
            return List.of();
        }
        ScoreDoc[] found = searcher.search(query, 10).scoreDocs;
        return Arrays.stream(found).map(hit -> entries.get(hit.doc).id()).toList();
    }

    static Map<String, PlainBm25> both(List<Entry> entries) throws IOException {
        return Map.of(
                "BM25, wordings", new PlainBm25(entries, false),
                "BM25, wordings and text", new PlainBm25(entries, true));
    }
}
