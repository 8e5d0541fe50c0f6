package fr.escale.console.desk;

import fr.escale.console.agenda.FreeTime;
import fr.escale.conversation.Desk;
import fr.escale.conversation.Desk.Entry;
import fr.escale.team.Team;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The desk's list. */
@Controller
@RequestMapping("/console/desk")
class DeskPages {
    private static final int RECENT = 30;
    private final Desk desk;
    private final FreeTime free;
    private final Team team;
    private final Clock clock;

    DeskPages(Desk desk, FreeTime free, Team team, Clock clock) {
        this.desk = desk;
        this.free = free;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        var waiting = desk.waiting();
        model.addAttribute("wanting", free.lately());
        model.addAttribute("waiting", cards(waiting));
        model.addAttribute("recent", cards(othersThan(waiting, desk.recent(RECENT))));
        return "console/desk";
    }

    private List<Card> cards(List<Entry> entries) {
        var now = clock.instant();
        return entries.stream().map(entry -> Card.of(entry, now, team.zone())).toList();
    }

    private static List<Entry> othersThan(List<Entry> shown, List<Entry> entries) {
        var ids = shown.stream().map(Entry::conversation).toList();
        return entries.stream()
                .filter(entry -> !ids.contains(entry.conversation()))
                .toList();
    }
}
