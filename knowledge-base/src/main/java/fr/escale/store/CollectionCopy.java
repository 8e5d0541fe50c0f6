package fr.escale.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;

/** One collection on its way from one database to another. */
record CollectionCopy(MongoCollection<Document> source, MongoCollection<Document> target) {
    private static final int BATCH = 500;

    static CollectionCopy of(MongoDatabase source, MongoDatabase target, String name) {
        return new CollectionCopy(source.getCollection(name), target.getCollection(name));
    }

    /** @throws IllegalStateException when the target holds a document that the source does not hold just so */
    void refuseStrangers() {
        inBatches(target, (ids, documents) -> {
            Map<Object, Document> own = byId(source, ids);
            if (!documents.stream().allMatch(document -> document.equals(own.get(document.get("_id"))))) {
                throw new IllegalStateException("the target's collection \"" + name()
                        + "\" holds something else; nothing was copied. Name an empty database.");
            }
        });
    }

    /** @return how many documents both sides have now */
    long run() {
        copyIndexes();
        inBatches(source, (ids, documents) -> {
            Map<Object, Document> there = byId(target, ids);
            List<Document> missing = documents.stream()
                    .filter(document -> !there.containsKey(document.get("_id")))
                    .toList();
            if (!missing.isEmpty()) {
                target.insertMany(missing);
            }
        });
        return sameCount();
    }

    private void copyIndexes() {
        for (Document index : source.listIndexes()) {
            if (!index.getString("name").equals("_id_")) {
                var options = new IndexOptions()
                        .name(index.getString("name"))
                        .unique(index.getBoolean("unique", false))
                        .sparse(index.getBoolean("sparse", false));
                target.createIndex(index.get("key", Document.class), options);
            }
        }
    }

    private long sameCount() {
        long expected = source.countDocuments();
        long found = target.countDocuments();
        if (expected != found) {
            throw new IllegalStateException(
                    "expected " + expected + " documents in \"" + name() + "\", found " + found + " after copying");
        }
        return found;
    }

    private String name() {
        return source.getNamespace().getCollectionName();
    }

    private static void inBatches(MongoCollection<Document> all, BiConsumer<List<Object>, List<Document>> work) {
        List<Document> batch = new ArrayList<>();
        for (Document document : all.find().batchSize(BATCH)) {
            batch.add(document);
            if (batch.size() == BATCH) {
                work.accept(ids(batch), batch);
                batch.clear();
            }
        }
        work.accept(ids(batch), batch);
    }

    private static List<Object> ids(List<Document> batch) {
        return batch.stream().map(document -> document.get("_id")).toList();
    }

    private static Map<Object, Document> byId(MongoCollection<Document> collection, List<Object> ids) {
        return collection.find(Filters.in("_id", ids)).into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(document -> document.get("_id"), Function.identity()));
    }
}
