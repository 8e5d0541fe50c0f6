package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.escale.availability.Absence;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.team.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Léa (r1) answers for Vannes and what nobody else names, Sami (r2) for Questembert. */
class SightTest {
    private static final String VANNES = "56260";
    private static final String QUESTEMBERT = "56184";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Referents referents = mock(Referents.class);
    private final Team team = mock(Team.class);
    private final StaffAccounts accounts = mock(StaffAccounts.class);
    private final Sight sight = new Sight(accounts, referents, team, () -> Instant.parse("2026-11-23T09:00:00Z"));
    private final Referent first = mock(Referent.class);
    private final Referent second = mock(Referent.class);

    @BeforeEach
    void twoReferents() {
        when(team.zone()).thenReturn(ZoneId.of("Europe/Paris"));
        when(first.id()).thenReturn("r1");
        when(second.id()).thenReturn("r2");
        when(first.absence(TODAY)).thenReturn(Optional.empty());
        when(second.absence(TODAY)).thenReturn(Optional.empty());
        when(referents.all()).thenReturn(List.of(first, second));
        when(referents.responsible(anyString())).thenReturn(first);
        when(referents.responsible(QUESTEMBERT)).thenReturn(second);
    }

    @Test
    void whoAnswersForNobodyInParticularAnswersForEverybody() {
        var view = view(Role.REFERENT);
        assertThat(view.whole()).isTrue();
        assertThat(view.shows(QUESTEMBERT, null, false)).isTrue();
        assertThat(view.receives("r2")).isTrue();
    }

    @Test
    void aReferentSeesTheirTerritoryAndNotTheOthers() {
        var view = view(Role.REFERENT, "r2");
        assertThat(view.shows(QUESTEMBERT, null, false)).isTrue();
        assertThat(view.shows(VANNES, null, false)).isFalse();
        assertThat(view.receives("r2")).isTrue();
        assertThat(view.receives("r1")).isFalse();
    }

    @Test
    void anUnknownCommuneIsEverybodys() {
        assertThat(view(Role.REFERENT, "r2").shows(null, null, false)).isTrue();
    }

    @Test
    void whatOneHoldsAndWhoeverIsInDangerIsSeenWhereverItComesFrom() {
        var view = view(Role.REFERENT, "r2");
        assertThat(view.shows(VANNES, "somebody@exemple.fr", false)).isTrue();
        assertThat(view.shows(VANNES, "else@exemple.fr", false)).isFalse();
        assertThat(view.shows(VANNES, "else@exemple.fr", true)).isTrue();
    }

    @Test
    void whoStandsInForAColleagueSeesWhatTheColleagueSees() {
        when(first.absence(TODAY)).thenReturn(Optional.of(new Absence(TODAY, TODAY.plusDays(3), "r2", "")));
        assertThat(view(Role.REFERENT, "r2").shows(VANNES, null, false)).isTrue();
        assertThat(view(Role.REFERENT, "r2").receives("r1")).isTrue();
        when(first.absence(TODAY)).thenReturn(Optional.of(new Absence(TODAY, TODAY.plusDays(3), "", "")));
        assertThat(view(Role.REFERENT, "r2").shows(VANNES, null, false)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"EDITOR", "EVALUATOR"})
    void whoDoesNotAnswerPeopleSeesNobody(Role role) {
        var view = view(role);
        assertThat(view.whole()).isFalse();
        assertThat(view.shows(null, "somebody@exemple.fr", true)).isFalse();
        assertThat(view.receives("r1")).isFalse();
    }

    @Test
    void strangersSeeNobody() {
        assertThat(sight.of(null).shows(null, null, true)).isFalse();
        assertThat(sight.of(() -> "somebody@exemple.fr").shows(null, "somebody@exemple.fr", true))
                .isFalse();
    }

    @Test
    void aSessionNoLongerStandsOnceItsAccountIsShutOrItsSessionsHaveEnded() {
        var member = member(Role.REFERENT);
        when(accounts.find("somebody@exemple.fr")).thenReturn(Optional.of(Account.of(member, "hash")));
        assertThat(sight.stands(SignIn.token(member))).isTrue();
        var shut = new Account(member, "hash", true, false, null, null);
        when(accounts.find("somebody@exemple.fr")).thenReturn(Optional.of(shut));
        assertThat(sight.stands(SignIn.token(member))).isFalse();
        var later = new StaffMember("somebody@exemple.fr", "", Set.of(Role.REFERENT), List.of(), false, 8);
        when(accounts.find("somebody@exemple.fr")).thenReturn(Optional.of(Account.of(later, "hash")));
        assertThat(sight.stands(SignIn.token(member))).isFalse();
        assertThat(sight.stands(null)).isFalse();
    }

    private View view(Role role, String... theirs) {
        return sight.of(SignIn.token(member(role, theirs)));
    }

    private static StaffMember member(Role role, String... theirs) {
        return new StaffMember("somebody@exemple.fr", "", Set.of(role), List.of(theirs), false, 7);
    }
}
