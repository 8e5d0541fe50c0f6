package fr.escale.security;

import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.team.Team;
import java.security.Principal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who sees whose conversation: said here and nowhere else. */
public class Sight {
    private final StaffAccounts accounts;
    private final Referents referents;
    private final Team team;
    private final InstantSource clock;

    Sight(StaffAccounts accounts, Referents referents, Team team, InstantSource clock) {
        this.accounts = accounts;
        this.referents = referents;
        this.team = team;
        this.clock = clock;
    }

    /**
     * What somebody may see, as it is now: to be asked of any number of conversations, and not to be kept longer than a
     * request.
     *
     * @param who as a controller gets it; null, a stranger or a role without conversations sees none
     */
    public View of(@Nullable Principal who) {
        return StaffMember.of(who).map(this::view).orElse(View.NONE);
    }

    /**
     * Whether a session still stands: for streams that outlive the request they began with. It does not when the
     * account was disabled, its password changed or its sessions ended meanwhile.
     */
    public boolean stands(@Nullable Principal who) {
        Optional<StaffMember> then = StaffMember.of(who);
        return then.isPresent()
                && accounts.find(then.get().email())
                        .filter(Account::mayEnter)
                        .map(Account::member)
                        .filter(now -> now.generation() == then.get().generation())
                        .isPresent();
    }

    private View view(StaffMember member) {
        if (!member.answersPeople()) {
            return View.NONE;
        }
        return new View(member.email(), territory(member), referents);
    }

    /** Who stands in for an absent colleague sees what that colleague sees. */
    private Set<String> territory(StaffMember member) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), team.zone());
        Set<String> theirs = new HashSet<>(member.referents());
        for (Referent one : referents.all()) {
            one.absence(today)
                    .filter(absence -> member.referents().contains(absence.backup()))
                    .ifPresent(absence -> theirs.add(one.id()));
        }
        return theirs;
    }
}
