package fr.escale.console.duty;

import fr.escale.availability.Referents;
import fr.escale.console.Since;
import fr.escale.conversation.Desk;
import fr.escale.duty.Alerts;
import fr.escale.duty.Attendance;
import fr.escale.duty.Chain;
import fr.escale.duty.Devices;
import fr.escale.duty.Roster;
import fr.escale.team.Team;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is on duty, my hours and phones, who is on call, whether alerts arrive, what became of the last ones. */
@Controller
class DutyPage {
    private static final int LATEST = 10;

    private final Attendance attendance;
    private final Roster roster;
    private final Devices devices;
    private final Chain chain;
    private final Alerts alerts;
    private final Desk desk;
    private final InSight inSight;
    private final Referents referents;
    private final Team team;
    private final Clock clock;

    DutyPage(
            Attendance attendance,
            Roster roster,
            Devices devices,
            Chain chain,
            Alerts alerts,
            Desk desk,
            InSight inSight,
            Referents referents,
            Team team,
            Clock clock) {
        this.attendance = attendance;
        this.roster = roster;
        this.devices = devices;
        this.chain = chain;
        this.alerts = alerts;
        this.desk = desk;
        this.inSight = inSight;
        this.referents = referents;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping("/console/service")
    String show(Model model, Principal principal) {
        var me = principal.getName();
        if (!model.containsAttribute("week")) {
            model.addAttribute("week", WeekForm.of(roster.hours(me)));
        }
        model.addAttribute("load", Load.of(desk.waiting()));
        model.addAttribute("pushKey", devices.publicKey());
        showPlans(model);
        showChain(model, principal);
        return "console/service";
    }

    private void showPlans(Model model) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, team.zone());
        var staff = attendance.at(now).stream()
                .map(one -> Standing.of(one, now, team.zone()))
                .toList();
        model.addAttribute("staff", staff);
        model.addAttribute("today", today.toString());
        model.addAttribute("away", AwayRow.of(referents, today));
        model.addAttribute(
                "calls",
                roster.calls(today).stream()
                        .map(call -> CallRow.of(call, staff, today))
                        .toList());
    }

    private void showChain(Model model, Principal principal) {
        var me = principal.getName();
        var opens = inSight.conversations(principal);
        var now = clock.instant();
        model.addAttribute(
                "proofs",
                chain.last()
                        .map(report ->
                                report.proofs().stream().map(ChainLine::state).toList())
                        .orElseGet(List::of));
        model.addAttribute(
                "devices",
                devices.of(me).stream()
                        .map(device ->
                                new Phone(device.id(), device.name(), Since.moment(device.since(), now, team.zone())))
                        .toList());
        model.addAttribute(
                "history",
                alerts.latest(LATEST).stream()
                        .map(one -> HistoryRow.of(one, opens.test(one.alert().conversation()), now, team.zone()))
                        .toList());
    }

    /** One of my phones. */
    record Phone(String id, String name, String since) {}
}
