package fr.escale.console.desk;

import fr.escale.conversation.Mode;
import fr.escale.conversation.Roll.Row;
import fr.escale.conversation.Urgency;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows for tests, told in the words that matter to them. */
final class TestRow {
    static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private final Mode mode;
    private String id = "c1";
    private Urgency urgency = Urgency.REPLY;
    private @Nullable String holder;
    private @Nullable String assigned;
    private Instant since = NOON;
    private Instant heard = NOON;
    private @Nullable Instant answered;
    private String place = "";
    private String theme = "";
    private List<String> tags = List.of();

    private TestRow(Mode mode) {
        this.mode = mode;
    }

    static TestRow of(Mode mode) {
        return new TestRow(mode);
    }

    static Row heard(String at) {
        var row = of(Mode.BOT);
        row.heard = Instant.parse(at);
        return row.row();
    }

    TestRow id(String name) {
        id = name;
        return this;
    }

    TestRow urgency(Urgency as) {
        urgency = as;
        return this;
    }

    TestRow holder(String staff) {
        holder = staff;
        return this;
    }

    TestRow assigned(String staff) {
        assigned = staff;
        return this;
    }

    /** Minutes before noon. */
    TestRow since(int minutes) {
        since = NOON.minusSeconds(minutes * 60L);
        return this;
    }

    TestRow heard(int minutes) {
        heard = NOON.minusSeconds(minutes * 60L);
        return this;
    }

    TestRow answered(int minutes) {
        answered = NOON.minusSeconds(minutes * 60L);
        return this;
    }

    TestRow place(String name) {
        place = name;
        return this;
    }

    TestRow theme(String slug) {
        theme = slug;
        return this;
    }

    TestRow tags(List<String> all) {
        tags = all;
        return this;
    }

    Row row() {
        return new Row(
                id,
                1,
                "telegram",
                mode,
                urgency,
                "",
                holder,
                assigned,
                since,
                heard,
                answered,
                0,
                "",
                "",
                tags,
                null,
                place,
                theme,
                "fr");
    }
}
