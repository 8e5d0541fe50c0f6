package fr.escale.conversation;

import fr.escale.store.Seal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * The transcripts: documents of up to 50 lines, named by conversation and number, so that reading a conversation is a
 * handful of point reads. Writing a line twice writes it once.
 */
@Component
class Buckets {
    static final String COLLECTION = "transcripts";
    static final int LINES = 50;

    private final Documents buckets;
    private final ConversationDocument form;

    Buckets(MongoOperations store, Seal seal) {
        this.buckets = new Documents(store, COLLECTION);
        this.form = new ConversationDocument(seal);
    }

    /** Writes lines that are not there yet; one write, unless they cross into a new bucket. */
    void append(String conversation, Collection<Item> items) {
        var byBucket = items.stream()
                .sorted(Comparator.comparing(Item::n))
                .collect(Collectors.groupingBy(item -> item.n() / LINES, TreeMap::new, Collectors.toList()));
        byBucket.forEach((number, lines) -> append(conversation, number, lines));
    }

    private void append(String conversation, int number, List<Item> items) {
        var numbers = items.stream().map(Item::n).toList();
        var notThere = new Document("_id", id(conversation, number)).append("lines.n", new Document("$nin", numbers));
        try {
            push(conversation, notThere, items, true);
        } catch (DuplicateKeyException someAreThere) {
            var there = numbersIn(conversation, number);
            var missing =
                    items.stream().filter(item -> !there.contains(item.n())).toList();
            if (!missing.isEmpty()) {
                push(conversation, new Document("_id", id(conversation, number)), missing, false);
            }
        }
    }

    private void push(String conversation, Document where, List<Item> items, boolean upsert) {
        var lines = items.stream().map(item -> form.item(conversation, item)).toList();
        var update = new Document("$push", new Document("lines", new Document("$each", lines)));
        if (upsert) {
            buckets.upsert(where, update);
        } else {
            buckets.update(where, update);
        }
    }

    boolean has(String conversation, int n) {
        return numbersIn(conversation, n / LINES).contains(n);
    }

    /** Which of these lines are there. */
    Set<Integer> among(String conversation, Collection<Integer> numbers) {
        return numbers.stream()
                .map(n -> n / LINES)
                .distinct()
                .flatMap(number -> numbersIn(conversation, number).stream())
                .filter(numbers::contains)
                .collect(Collectors.toSet());
    }

    private Set<Integer> numbersIn(String conversation, int number) {
        return buckets.find(id(conversation, number)).map(Buckets::numbers).orElse(Set.of());
    }

    /** The numbers of a bucket's lines. */
    static Set<Integer> numbers(Document bucket) {
        return bucket.getList("lines", Document.class, List.of()).stream()
                .map(line -> line.getInteger("n"))
                .collect(Collectors.toSet());
    }

    /** The lines of one bucket, in order, with what became of them; none when there is no such bucket. */
    List<Item> read(String conversation, int number) {
        return buckets.find(id(conversation, number))
                .map(found -> lines(conversation, found))
                .orElse(List.of());
    }

    private List<Item> lines(String conversation, Document bucket) {
        return bucket.getList("lines", Document.class, List.of()).stream()
                .map(line -> Marks.marked(bucket, form.item(conversation, line)))
                .sorted(Comparator.comparing(Item::n))
                .toList();
    }

    /** When the lines of one bucket were said and which messages they belong to, without opening any of them. */
    List<Mark> marks(String conversation, int number) {
        return documents(conversation, number).stream()
                .map(line -> new Mark(line.getDate("at").toInstant(), line.getString("answers")))
                .toList();
    }

    private List<Document> documents(String conversation, int number) {
        return buckets.find(id(conversation, number))
                .map(bucket -> bucket.getList("lines", Document.class, List.of()))
                .orElse(List.of());
    }

    /** Erases the buckets that hold lines below that number. */
    void delete(String conversation, int next) {
        for (int number = 0; number <= next / LINES; number++) {
            buckets.delete(new Document("_id", id(conversation, number)));
        }
    }

    /** What is clear of a line. */
    record Mark(Instant at, @Nullable String answers) {}

    static String id(String conversation, int number) {
        return conversation + ":" + number;
    }
}
