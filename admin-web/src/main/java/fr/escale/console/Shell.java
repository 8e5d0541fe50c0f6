package fr.escale.console;

import fr.escale.conversation.Mode;
import fr.escale.conversation.Roll;
import fr.escale.security.Accounts;
import fr.escale.security.Sight;
import fr.escale.security.StaffMember;
import fr.escale.speech.Speech;
import fr.escale.speech.Tongue;
import fr.escale.team.Team;
import fr.escale.team.TeamCard;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every staff page shows: whose service it is, who is signed in, who waits, what is missing. */
@ControllerAdvice(basePackages = {"fr.escale.console", "fr.escale.security"})
class Shell {
    private final Team team;
    private final Roll roll;
    private final Sight sight;
    private final Accounts accounts;

    Shell(Team team, Roll roll, Sight sight, Accounts accounts) {
        this.team = team;
        this.roll = roll;
        this.sight = sight;
        this.accounts = accounts;
    }

    @ModelAttribute("card")
    TeamCard card() {
        return team.card();
    }

    @ModelAttribute("signedIn")
    String signedIn(@Nullable Principal principal) {
        return principal == null ? "" : principal.getName();
    }

    /** Only staff learn what is missing. */
    @ModelAttribute("missing")
    List<String> missing(@Nullable Principal principal) {
        return StaffMember.of(principal).isEmpty()
                ? List.of()
                : team.missing().stream().map(Speech::retell).toList();
    }

    /** The language one can change to. */
    @ModelAttribute("otherTongue")
    Tongue otherTongue() {
        return Tongue.here().other();
    }

    /** Where the page stands, to come back to it; only pages that were opened can be. */
    @ModelAttribute("address")
    String address(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return "";
        }
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    /** Whether an administrator has nobody yet to answer people with: the first thing to do. */
    @ModelAttribute("alone")
    boolean alone(HttpServletRequest request) {
        return Doors.openTo(request).contains(Doors.TEAM) && accounts.isAlone();
    }

    /** Names of the pages this person may open, in lower case. */
    @ModelAttribute("doors")
    List<String> doors(HttpServletRequest request) {
        return Doors.openTo(request).stream()
                .map(door -> door.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @ModelAttribute("waitingCount")
    long waitingCount(HttpServletRequest request) {
        if (!Doors.openTo(request).contains(Doors.DESK)) {
            return 0;
        }
        return roll.find("")
                .filter(row -> row.mode() == Mode.WAITING)
                .filter(InSight.ofRows(sight.of(request.getUserPrincipal())))
                .count();
    }
}
