package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

class WayBackTest {
    private static final String CHEF = "chef@exemple.fr";

    private final Hands now = new Hands();
    private EmbeddedStore store;
    private StaffAccounts accounts;
    private WayBack way;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
        accounts = new StaffAccounts(store.operations());
        accounts.add(Account.of(new StaffMember(CHEF, "Chef", Set.of(Role.ADMIN), List.of(), false, 0), "hash"));
        way = new WayBack(store.operations(), now);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void itsLinkWorksForAnHourAndIsWrittenDown() {
        var path = way.link(" Chef@Exemple.fr ", false).orElseThrow();
        assertThat(path).startsWith("/invitation/");
        var mark = Mark.of(path.substring("/invitation/".length()));
        now.pass(Duration.ofMinutes(59));
        assertThat(accounts.invited(mark, now.instant()).orElseThrow().member().email())
                .isEqualTo(CHEF);
        assertThat(accounts.find(CHEF).orElseThrow().mayEnter())
                .as("the password they have works")
                .isTrue();
        now.pass(Duration.ofMinutes(2));
        assertThat(accounts.invited(mark, now.instant())).isEmpty();
        assertThat(new Audit(store.operations(), now).newest(Audit.AT_THE_SERVER, 0, 9))
                .singleElement()
                .satisfies(
                        note -> assertThat(List.of(note.what(), note.about())).containsExactly("made-link", CHEF));
    }

    @Test
    void theCodeIsTakenOffOnlyWhereThatIsAskedFor() {
        var code = Update.update("code", new Document("since", 1));
        store.operations().updateFirst(Query.query(Criteria.where("_id").is(CHEF)), code, StaffAccounts.STAFF);
        way.link(CHEF, false);
        assertThat(store.operations().findById(CHEF, Document.class, StaffAccounts.STAFF))
                .containsKey("code");
        way.link(CHEF, true);
        assertThat(store.operations().findById(CHEF, Document.class, StaffAccounts.STAFF))
                .doesNotContainKey("code");
    }

    @Test
    void whoMayNotEnterGetsNone() {
        accounts.disable(CHEF, true);
        assertThat(way.link(CHEF, false)).isEmpty();
        assertThat(way.link("personne@exemple.fr", false)).isEmpty();
        assertThat(new Audit(store.operations(), now).newest("", 0, 9)).isEmpty();
    }
}
