package fr.escale.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene in memory: which entries are worth a closer look, by BM25 over one field at a time. */
final class Candidates {
    /** The fields of an entry's document. */
    enum Where {
        WORDINGS,
        TEXT,
        SOUNDS
    }

    private final IndexSearcher searcher;

    /** @param documents for each entry, by its number, the terms of each field joined by spaces */
    Candidates(List<Map<Where, String>> documents) {
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                for (Map<Where, String> fields : documents) {
                    writer.addDocument(document(fields));
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Map<Where, String> fields) {
        var document = new Document();
        fields.forEach((where, terms) -> document.add(new TextField(where.name(), terms, Field.Store.NO)));
        return document;
    }

    /**
     * The best entries (by number) with their BM25 scores.
     *
     * @param alternatives for each word asked, terms that may stand for it with how much each counts
     */
    ScoreDoc[] best(Where where, Collection<Map<String, Float>> alternatives, int most) {
        var query = new BooleanQuery.Builder();
        alternatives.stream()
                .filter(terms -> !terms.isEmpty())
                .limit(IndexSearcher.getMaxClauseCount())
                .forEach(terms -> query.add(anyOf(where, terms), BooleanClause.Occur.SHOULD));
        try {
            return searcher.search(query.build(), most).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query anyOf(Where where, Map<String, Float> terms) {
        List<Query> queries = terms.entrySet().stream()
                .<Query>map(
                        term -> new BoostQuery(new TermQuery(new Term(where.name(), term.getKey())), term.getValue()))
                .toList();
        return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
    }
}
