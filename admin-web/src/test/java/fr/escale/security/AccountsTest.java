package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.duty.Staff.Member;
import fr.escale.security.Accounts.Outcome;
import fr.escale.security.Accounts.Row;
import fr.escale.security.Accounts.Why;
import fr.escale.speech.Tongue;
import fr.escale.store.EmbeddedStore;
import fr.escale.store.Seal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    private static final String CHEF = "chef@exemple.fr";
    private static final String SAMI = "sami@exemple.fr";

    @TempDir
    Path directory;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
    private EmbeddedStore embedded;
    private StaffAccounts staff;
    private Codes codes;
    private Audit audit;
    private Accounts accounts;

    @BeforeEach
    void oneAdministrator() {
        embedded = EmbeddedStore.open(directory);
        var store = embedded.operations();
        staff = new StaffAccounts(store);
        codes = new Codes(store, Seal.ofRandomKey(), new Passwords(new SecureRandom()), new SecureRandom());
        audit = new Audit(store, now::get);
        accounts = new Accounts(staff, codes, audit, new SecureRandom(), now::get);
        staff.add(Account.of(new StaffMember(CHEF, "Chef", Set.of(Role.ADMIN), List.of(), false, 0), "a hash"));
    }

    @AfterEach
    void close() {
        embedded.close();
    }

    @Test
    void whoIsInvitedEntersOnceTheyHaveChosenAPasswordWithTheLinkThatWorksOnce() {
        assertThat(accounts.isAlone()).isTrue();
        var token = invited("Sami@Exemple.fr ");
        assertThat(accounts.isAlone()).isFalse();
        assertThat(staff.find(SAMI))
                .hasValueSatisfying(account -> assertThat(account.mayEnter()).isFalse());
        assertThat(staff.accept(Mark.of(token), now.get(), "a hash")).isTrue();
        assertThat(staff.find(SAMI))
                .hasValueSatisfying(account -> assertThat(account.mayEnter()).isTrue());
        assertThat(staff.accept(Mark.of(token), now.get(), "another")).isFalse();
    }

    @Test
    void aLinkEndsAfterThreeDaysOrWithTheNextOneOrWithTheAccount() {
        var first = invited(SAMI);
        assertThat(staff.invited(
                        Mark.of(first), now.get().plus(Duration.ofHours(72)).minusSeconds(1)))
                .isPresent();
        assertThat(staff.invited(Mark.of(first), now.get().plus(Duration.ofHours(72))))
                .isEmpty();
        var second = token(accounts.renewLink(id(SAMI), CHEF));
        assertThat(staff.invited(Mark.of(first), now.get())).isEmpty();
        assertThat(staff.invited(Mark.of(second), now.get())).isPresent();
        accounts.disable(id(SAMI), CHEF);
        assertThat(staff.invited(Mark.of(second), now.get())).isEmpty();
    }

    @Test
    void theLinkItselfIsKeptNowhere() {
        var token = invited(SAMI);
        for (var collection : List.of("staff", "audit")) {
            assertThat(embedded.operations().findAll(Document.class, collection))
                    .noneMatch(document -> document.toJson().contains(token));
        }
    }

    @Test
    void nobodyIsInvitedTwice() {
        invited(SAMI);
        assertThat(accounts.invite("SAMI@exemple.fr", "S", Set.of(Role.EDITOR), List.of(), CHEF))
                .isEqualTo(new Outcome.Refused(Why.KNOWN));
    }

    @Test
    void nobodyShutsThemselvesOutOrTakesAdministrationFromThemselves() {
        assertThat(accounts.disable(id(CHEF), CHEF)).isEqualTo(new Outcome.Refused(Why.YOURSELF));
        assertThat(accounts.change(id(CHEF), "Chef", Set.of(Role.REFERENT), List.of(), CHEF))
                .isEqualTo(new Outcome.Refused(Why.YOURSELF));
        assertThat(accounts.change(id(CHEF), "Cheffe", Set.of(Role.ADMIN, Role.REFERENT), List.of("r1"), CHEF))
                .isEqualTo(new Outcome.Done());
        assertThat(accounts.find(id(CHEF)).map(Row::firstName)).contains("Cheffe");
    }

    @Test
    void theLastAdministratorStaysEvenForWhoNoLongerIsOne() {
        assertThat(accounts.disable(id(CHEF), SAMI)).isEqualTo(new Outcome.Refused(Why.LAST_ADMINISTRATOR));
        assertThat(accounts.change(id(CHEF), "Chef", Set.of(Role.EDITOR), List.of(), SAMI))
                .isEqualTo(new Outcome.Refused(Why.LAST_ADMINISTRATOR));
        assertThat(staff.find(CHEF))
                .hasValueSatisfying(account -> assertThat(account.administers()).isTrue());
    }

    @Test
    void twoWhoTakeItFromEachOtherAtOnceDoNotLeaveTheHouseWithoutAnybody() throws Exception {
        for (int i = 0; i < 20; i++) {
            var one = "un" + i + "@exemple.fr";
            var other = "deux" + i + "@exemple.fr";
            embedded.operations().getCollection("staff").deleteMany(new Document());
            for (var email : List.of(one, other)) {
                staff.add(Account.of(new StaffMember(email, "", Set.of(Role.ADMIN), List.of(), false, 0), "a hash"));
            }
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.invokeAll(List.<Callable<Outcome>>of(
                        () -> accounts.disable(id(one), other), () -> accounts.disable(id(other), one)));
            }
            assertThat(staff.all()).anyMatch(Account::administers);
        }
    }

    @Test
    void aDisabledAccountStaysShutAndItsSessionsEndedWhenItIsOpenedAgain() {
        var member = staff.find(CHEF).orElseThrow().member();
        staff.add(Account.of(new StaffMember(SAMI, "", Set.of(Role.ADMIN), List.of(), false, 0), "a hash"));
        assertThat(accounts.disable(id(CHEF), SAMI)).isEqualTo(new Outcome.Done());
        assertThat(staff.find(CHEF))
                .hasValueSatisfying(account -> assertThat(account.mayEnter()).isFalse());
        assertThat(accounts.enable(id(CHEF), SAMI)).isEqualTo(new Outcome.Done());
        assertThat(staff.find(CHEF).orElseThrow().member().generation()).isGreaterThan(member.generation());
    }

    @Test
    void dutyHearsOfThoseWhoMayAnswerPeople() {
        var sami = new StaffMember(SAMI, "Sami", Set.of(Role.REFERENT), List.of("r2"), false, 0, Tongue.ENGLISH);
        staff.add(Account.of(sami, "a hash"));
        staff.add(Account.of(new StaffMember("redac@exemple.fr", "", Set.of(Role.EDITOR), List.of(), false, 0), "h"));
        accounts.invite("pas-encore@exemple.fr", "Pas encore", Set.of(Role.REFERENT), List.of(), CHEF);
        assertThat(new StaffRoster(staff).members())
                .containsExactly(
                        new Member(CHEF, "Chef", List.of()), new Member(SAMI, "Sami", List.of("r2"), Locale.UK));
        accounts.disable(id(SAMI), CHEF);
        assertThat(new StaffRoster(staff).members()).extracting(Member::email).containsExactly(CHEF);
    }

    @Test
    void whatIsDoneIsWrittenDownNewestFirstAndOfOneAlone() {
        invited(SAMI);
        now.updateAndGet(then -> then.plusSeconds(1));
        accounts.disable(id(SAMI), CHEF);
        assertThat(audit.newest("", 0, 10)).extracting(Audit.Note::what).containsExactly("disabled-account", "invited");
        assertThat(audit.newest(CHEF, 1, 10)).extracting(Audit.Note::about).containsExactly(SAMI);
        assertThat(audit.newest(SAMI, 0, 10)).isEmpty();
    }

    @Test
    void aReadingIsWrittenDownOnceAnHourForEachOfBoth() {
        audit.read(SAMI, "c1");
        audit.read(SAMI, "c1");
        new Audit(embedded.operations(), now::get).read(SAMI, "c1");
        audit.read(SAMI, "c2");
        audit.read(CHEF, "c1");
        assertThat(audit.newest("", 0, 10)).hasSize(3);
        now.updateAndGet(then -> then.plus(Duration.ofHours(1)));
        audit.read(SAMI, "c1");
        assertThat(audit.newest("", 0, 10)).hasSize(4);
    }

    @Test
    void whatIsToldAgainAfterACrashIsWrittenDownOnceWithItsOwnTime() {
        var note = new Audit.Note(Instant.parse("2026-11-23T08:00:00Z"), SAMI, "passed-on", "c1", CHEF);
        audit.noteOnce("moved c1 7 0", note);
        audit.noteOnce("moved c1 7 0", note);
        assertThat(audit.newest(SAMI, 0, 10)).containsExactly(note);
    }

    @Test
    void afterAYearItIsForgotten() {
        audit.note(CHEF, "signed-in", "");
        var purge = new AuditPurge(audit, now::get);
        now.updateAndGet(then -> then.plus(AuditPurge.KEPT));
        purge.purge();
        assertThat(audit.newest("", 0, 10)).hasSize(1);
        now.updateAndGet(then -> then.plusSeconds(1));
        purge.purge();
        purge.destroy();
        assertThat(audit.newest("", 0, 10)).isEmpty();
    }

    private String invited(String email) {
        return token(accounts.invite(email, "Sami", Set.of(Role.REFERENT), List.of(), CHEF));
    }

    private static String token(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Link.class);
        return ((Outcome.Link) outcome).path().substring("/invitation/".length());
    }

    private String id(String email) {
        return accounts.all().stream()
                .filter(row -> row.email().equals(email))
                .map(Row::id)
                .findFirst()
                .orElseThrow();
    }
}
