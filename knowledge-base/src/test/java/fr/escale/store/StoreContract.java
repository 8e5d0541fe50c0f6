package fr.escale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What both shapes of the store must do: everything the rooms rely on, and nothing else. */
abstract class StoreContract {
    private static final int THREADS = 16;

    /** The store under test; its collections are empty at the start of each test. */
    abstract MongoOperations store();

    private Document read(String id) {
        return Objects.requireNonNull(store().findById(id, Document.class, "things"));
    }

    private Document given(Document document) {
        return store().insert(document, "things");
    }

    private static Query byId(String id) {
        return query(where("_id").is(id));
    }

    private static Document numbered(int number) {
        return new Document("_id", "n" + number).append("n", number);
    }

    @Test
    void an_id_is_there_once_whoever_else_inserts_it() {
        given(new Document("_id", "m1").append("from", "first"));

        assertThatThrownBy(() -> given(new Document("_id", "m1").append("from", "second")))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(read("m1")).containsEntry("from", "first");
    }

    @Test
    void of_sixteen_who_insert_one_id_at_once_one_wins() throws Exception {
        int winners = sum(atOnce(() -> {
            try {
                given(new Document("_id", "m1"));
                return 1;
            } catch (DuplicateKeyException taken) {
                return 0;
            }
        }));

        assertThat(winners).isEqualTo(1);
    }

    @Test
    void of_sixteen_who_update_one_version_at_once_one_wins() throws Exception {
        given(new Document("_id", "c1").append("version", 7).append("mode", "BOT"));

        int winners = sum(atOnce(() -> (int) store().updateFirst(
                        query(where("_id")
                                .is("c1")
                                .and("version")
                                .is(7)
                                .and("mode")
                                .is("BOT")),
                        new Update().inc("version", 1),
                        "things")
                .getModifiedCount()));

        assertThat(winners).isEqualTo(1);
        assertThat(read("c1")).containsEntry("version", 8);
    }

    @Test
    void of_sixteen_who_claim_overlapping_times_of_a_day_one_wins() throws Exception {
        given(new Document("_id", "day1").append("taken", List.of()));
        AtomicInteger next = new AtomicInteger();

        int winners = sum(atOnce(() -> claim(600 + next.getAndIncrement(), 700)));

        assertThat(winners).isEqualTo(1);
        assertThat(read("day1").getList("taken", Document.class)).hasSize(1);
    }

    @Test
    void a_claim_passes_over_a_hold_that_has_ended_and_respects_one_that_has_not() {
        given(new Document("_id", "day1")
                .append(
                        "taken",
                        List.of(
                                new Document("from", 600).append("to", 700).append("heldUntil", 10),
                                new Document("from", 800).append("to", 900).append("heldUntil", 90),
                                new Document("from", 1000).append("to", 1100))));

        assertThat(claim(600, 700)).as("its hold ended").isEqualTo(1);
        assertThat(claim(850, 950)).as("held").isZero();
        assertThat(claim(1050, 1150)).as("booked").isZero();
        assertThat(claim(900, 1000)).as("between two").isEqualTo(1);
    }

    /** Booking's claim at minute 50: one update that matches only when nothing that counts overlaps. */
    private int claim(int from, int to) {
        Document counts = Document.parse("{$or: [{heldUntil: {$exists: false}}, {heldUntil: {$gt: 50}}]}");
        Document overlaps = new Document("from", new Document("$lt", to))
                .append("to", new Document("$gt", from))
                .append("$or", counts.get("$or"));
        Document free =
                new Document("_id", "day1").append("taken", new Document("$not", new Document("$elemMatch", overlaps)));
        Update take = new Update().push("taken", new Document("from", from).append("to", to));
        return (int) store().updateFirst(new BasicQuery(free), take, "things").getModifiedCount();
    }

    @Test
    void an_upsert_makes_what_is_missing_and_changes_what_is_there() {
        Update update = new Update()
                .setOnInsert("since", 1)
                .inc("count", 2)
                .min("earliest", 5)
                .max("latest", 5)
                .push("all", "a")
                .addToSet("set", "a");

        var made = store().upsert(byId("u1"), update, "things");
        var changed = store().upsert(byId("u1"), update, "things");

        assertThat(made.getUpsertedId()).isNotNull();
        assertThat(changed.getUpsertedId()).isNull();
        assertThat(read("u1"))
                .isEqualTo(Document.parse(
                        "{_id: 'u1', since: 1, count: 4, earliest: 5, latest: 5, all: ['a', 'a'], set: ['a']}"));
    }

    @Test
    void min_and_max_keep_the_outermost() {
        given(new Document("_id", "u1").append("earliest", 5).append("latest", 5));

        store().updateFirst(byId("u1"), new Update().min("earliest", 3).max("latest", 4), "things");

        assertThat(read("u1")).containsEntry("earliest", 3).containsEntry("latest", 5);
    }

    @Test
    void an_upsert_takes_the_other_fields_of_its_query_too() {
        store().upsert(query(where("_id").is("u1").and("kind").is("wake")), new Update().set("due", 1), "things");

        assertThat(read("u1")).isEqualTo(Document.parse("{_id: 'u1', kind: 'wake', due: 1}"));
    }

    @Test
    void an_upsert_whose_condition_no_longer_holds_says_that_the_id_is_taken() {
        given(new Document("_id", "u1").append("version", 2));

        assertThatThrownBy(() -> store().upsert(
                                query(where("_id").is("u1").and("version").is(1)),
                                new Update().set("late", true),
                                "things"))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(read("u1")).doesNotContainKey("late");
    }

    @Test
    void sixteen_upserts_of_one_id_at_once_all_count_once_they_are_repeated_when_beaten() throws Exception {
        atOnce(() -> {
            try {
                store().upsert(byId("u1"), new Update().inc("count", 1), "things");
            } catch (DuplicateKeyException beaten) {
                store().upsert(byId("u1"), new Update().inc("count", 1), "things");
            }
            return 0;
        });

        assertThat(read("u1")).containsEntry("count", THREADS);
    }

    @Test
    void a_push_keeps_the_last_ones_when_told_to() {
        given(new Document("_id", "s1").append("out", List.of(1, 2, 3)));

        store().updateFirst(byId("s1"), new Update().push("out").slice(-3).each(4, 5), "things");

        assertThat(read("s1").getList("out", Integer.class)).containsExactly(3, 4, 5);
    }

    @Test
    void a_pull_takes_out_what_matches_and_leaves_the_rest() {
        given(Document.parse("{_id: 'p1', out: [{id: 'a', state: 'sent'}, {id: 'b', state: 'pending'}]}"));

        store().updateFirst(byId("p1"), new Update().pull("out", new Document("state", "sent")), "things");

        assertThat(read("p1").getList("out", Document.class))
                .extracting(entry -> entry.getString("id"))
                .containsExactly("b");
    }

    @Test
    void array_filters_change_only_the_elements_they_name() {
        given(Document.parse("{_id: 'f1', out: [{id: 'a', state: 'pending'}, {id: 'b', state: 'pending'}]}"));

        store().updateFirst(
                        byId("f1"),
                        new Update()
                                .set("out.$[entry].state", "sending")
                                .filterArray(where("entry.id").is("b")),
                        "things");

        assertThat(read("f1").getList("out", Document.class))
                .extracting(entry -> entry.getString("state"))
                .containsExactly("pending", "sending");
    }

    @Test
    void find_and_modify_gives_what_it_made() {
        given(new Document("_id", "v1").append("version", 1));

        Document after = store().findAndModify(
                        query(where("_id").is("v1").and("version").is(1)),
                        new Update().inc("version", 1),
                        FindAndModifyOptions.options().returnNew(true),
                        Document.class,
                        "things");
        Document beaten = store().findAndModify(
                        query(where("_id").is("v1").and("version").is(1)),
                        new Update().inc("version", 1),
                        Document.class,
                        "things");

        assertThat(after).containsEntry("version", 2);
        assertThat(beaten).isNull();
    }

    @Test
    void sixteen_who_take_the_first_of_a_list_at_once_take_sixteen_different_ones() throws Exception {
        IntStream.range(0, THREADS).forEach(n -> given(numbered(n)));

        List<Integer> taken = atOnce(() -> Objects.requireNonNull(
                        store().findAndRemove(new Query().with(Sort.by("n")), Document.class, "things"))
                .getInteger("n"));

        assertThat(new HashSet<>(taken)).hasSize(THREADS);
        assertThat(store().estimatedCount("things")).isZero();
    }

    @Test
    void a_list_comes_sorted_cut_and_with_only_the_fields_asked_for() {
        IntStream.range(0, 200).forEach(n -> given(numbered(n).append("big", "x".repeat(100))));
        Query due = query(where("n").gte(20).lt(180))
                .with(Sort.by(Sort.Direction.DESC, "n"))
                .skip(10)
                .limit(3);
        due.fields().include("n");

        assertThat(store().find(due, Document.class, "things"))
                .containsExactly(numbered(169), numbered(168), numbered(167));
    }

    @Test
    void a_list_longer_than_a_batch_comes_whole() {
        store().insert(IntStream.range(0, 500).mapToObj(StoreContract::numbered).toList(), "things");

        assertThat(store().find(new Query().cursorBatchSize(50), Document.class, "things"))
                .hasSize(500);
    }

    @Test
    void counts_are_exact_by_id_and_condition_and_by_condition_alone() {
        IntStream.range(0, 30).forEach(n -> given(numbered(n)));

        assertThat(store().count(query(where("n").lt(10)), "things")).isEqualTo(10);
        assertThat(store().count(new Query(), "things")).isEqualTo(30);
        assertThat(store().exists(query(where("_id").is("n7").and("n").is(7)), "things"))
                .isTrue();
        assertThat(store().exists(query(where("_id").is("n7").and("n").is(8)), "things"))
                .isFalse();
    }

    @Test
    void several_ids_are_read_at_once_also_with_a_condition() {
        IntStream.range(0, 9).forEach(n -> given(numbered(n)));

        assertThat(store().find(
                                query(where("_id")
                                        .in("n1", "n5", "n77")
                                        .and("n")
                                        .gt(2)),
                                Document.class,
                                "things"))
                .containsExactly(numbered(5));
    }

    @Test
    void a_bulk_does_what_it_can_and_names_what_it_could_not() {
        given(numbered(1));
        var bulk = store().bulkOps(BulkOperations.BulkMode.UNORDERED, "things")
                .insert(numbered(1))
                .insert(numbered(2))
                .updateOne(byId("n1"), new Update().inc("n", 10))
                .remove(byId("n9"));

        assertThatThrownBy(bulk::execute).isInstanceOf(BulkOperationException.class);
        assertThat(read("n2")).isEqualTo(numbered(2));
        assertThat(read("n1")).containsEntry("n", 11);
    }

    @Test
    void a_removal_with_a_condition_removes_only_what_still_meets_it() {
        given(numbered(1));

        assertThat(store().remove(query(where("_id").is("n1").and("n").is(2)), "things")
                        .getDeletedCount())
                .isZero();
        assertThat(store().remove(query(where("_id").is("n1").and("n").is(1)), "things")
                        .getDeletedCount())
                .isEqualTo(1);
    }

    @Test
    void a_unique_index_refuses_a_second_one_and_lets_a_freed_one_be_taken() {
        store().indexOps("things")
                .createIndex(new Index("code", Sort.Direction.ASC).unique().sparse());
        given(new Document("_id", "a").append("code", "x"));
        given(new Document("_id", "without code"));

        assertThatThrownBy(() -> given(new Document("_id", "b").append("code", "x")))
                .isInstanceOf(DuplicateKeyException.class);
        store().updateFirst(byId("a"), new Update().set("code", "y"), "things");
        given(new Document("_id", "b").append("code", "x"));
        assertThat(store().find(query(where("code").is("x").and("_id").is("b")), Document.class, "things"))
                .hasSize(1);
    }

    @Test
    void many_at_once_are_changed_and_removed() {
        IntStream.range(0, 20).forEach(n -> given(numbered(n)));

        assertThat(store().updateMulti(query(where("n").lt(5)), new Update().set("old", true), "things")
                        .getModifiedCount())
                .isEqualTo(5);
        assertThat(store().remove(query(where("old").is(true)), "things").getDeletedCount())
                .isEqualTo(5);
        assertThat(store().estimatedCount("things")).isEqualTo(15);
    }

    @Test
    void bytes_texts_times_and_nothing_come_back_as_they_went_in() {
        Document kept = new Document("_id", "k1")
                .append("bytes", new Binary(new byte[] {0, 1, -1}))
                .append("text", "ça va ? 🙂 \u200f")
                .append("long", 1L << 40)
                .append("double", 0.1)
                .append("date", new java.util.Date(1_763_000_000_000L))
                .append("nothing", null)
                .append("list", List.of(new Document("a", true), 1, "b"));

        given(new Document(kept));

        assertThat(read("k1")).isEqualTo(kept);
    }

    @Test
    void a_reader_never_sees_half_a_change() throws Exception {
        List<String> fields = IntStream.range(0, 60).mapToObj(n -> "f" + n).toList();
        Document start = new Document("_id", "t1");
        fields.forEach(field -> start.append(field, 0));
        given(start);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger role = new AtomicInteger();

        int torn = sum(atOnce(() -> role.getAndIncrement() % 4 == 0 ? change(fields, next) : countTorn(fields)));

        assertThat(torn).isZero();
    }

    private int change(List<String> fields, AtomicInteger next) {
        for (int round = 0; round < 60; round++) {
            int value = next.incrementAndGet();
            Update update = new Update();
            fields.forEach(field -> update.set(field, value));
            store().updateFirst(byId("t1"), update, "things");
        }
        return 0;
    }

    private int countTorn(List<String> fields) {
        int torn = 0;
        for (int round = 0; round < 150; round++) {
            Document seen = read("t1");
            torn += fields.stream().map(seen::getInteger).distinct().count() == 1 ? 0 : 1;
        }
        return torn;
    }

    private static int sum(List<Integer> results) {
        return results.stream().mapToInt(Integer::intValue).sum();
    }

    /** Has sixteen threads begin together. */
    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<T> together = () -> {
            start.await();
            return work.call();
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = threads.invokeAll(java.util.Collections.nCopies(THREADS, together));
            return results.stream().map(StoreContract::result).toList();
        }
    }

    private static <T> T result(java.util.concurrent.Future<T> done) {
        try {
            return done.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
