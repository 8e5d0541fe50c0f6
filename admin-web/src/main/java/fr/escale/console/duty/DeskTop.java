package fr.escale.console.duty;

import fr.escale.duty.Alerts;
import fr.escale.duty.Attendance;
import fr.escale.duty.Chain;
import fr.escale.team.Team;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands on top of the desk: open alerts, how I stand, whether alerts arrive. */
@ControllerAdvice(basePackages = {"fr.escale.console.desk", "fr.escale.console.duty"})
class DeskTop {
    private final Alerts alerts;
    private final InSight inSight;
    private final Attendance attendance;
    private final Chain chain;
    private final Team team;
    private final Clock clock;

    DeskTop(Alerts alerts, InSight inSight, Attendance attendance, Chain chain, Team team, Clock clock) {
        this.alerts = alerts;
        this.inSight = inSight;
        this.attendance = attendance;
        this.chain = chain;
        this.team = team;
        this.clock = clock;
    }

    @ModelAttribute("alerts")
    List<AlertCard> alerts(@Nullable Principal principal) {
        var now = clock.instant();
        return alerts.open().stream()
                .filter(inSight.alerts(principal))
                .map(alert -> AlertCard.of(alert, now))
                .toList();
    }

    /** Null for who answers nobody. */
    @ModelAttribute("standing")
    @Nullable
    Standing standing(@Nullable Principal principal) {
        var me = principal == null ? "" : principal.getName();
        var now = clock.instant();
        return attendance.at(now).stream()
                .filter(one -> one.who().email().equals(me))
                .map(one -> Standing.of(one, now, team.zone()))
                .findFirst()
                .orElse(null);
    }

    @ModelAttribute("chain")
    ChainLine chain() {
        return ChainLine.of(chain.last(), clock.instant(), team.zone());
    }
}
