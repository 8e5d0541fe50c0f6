package fr.escale.console.desk;

import fr.escale.console.InSight;
import fr.escale.console.agenda.FreeTime;
import fr.escale.conversation.Desk;
import fr.escale.conversation.Desk.Entry;
import fr.escale.conversation.Transcripts;
import fr.escale.security.Sight;
import fr.escale.team.Team;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What the desk shows: the list, and one conversation. Both pages are asked again every two seconds by live.js. */
@Controller
@RequestMapping("/console/desk")
class DeskPages {
    private static final int RECENT = 30;
    private static final int LINES = 200;
    private final Desk desk;
    private final Transcripts transcripts;
    private final FreeTime free;
    private final Sight sight;
    private final Team team;
    private final Clock clock;

    DeskPages(Desk desk, Transcripts transcripts, FreeTime free, Sight sight, Team team, Clock clock) {
        this.desk = desk;
        this.transcripts = transcripts;
        this.free = free;
        this.sight = sight;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model, Principal principal) {
        var seen = InSight.of(sight.of(principal));
        var waiting = desk.waiting().stream().filter(seen).toList();
        model.addAttribute("wanting", free.lately());
        model.addAttribute("waiting", cards(waiting));
        model.addAttribute("recent", cards(othersThan(waiting, desk.recent(RECENT).stream().filter(seen).toList())));
        return "console/desk";
    }

    @GetMapping("/{conversation}")
    String conversation(@PathVariable String conversation, Model model, Principal principal) {
        var entry = desk.entry(conversation).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var now = clock.instant();
        model.addAttribute("entry", Card.of(entry, now, team.zone()));
        model.addAttribute("mine", principal.getName().equals(entry.holder()));
        model.addAttribute("days", Day.of(transcripts.newest(conversation, LINES), now, team.zone()));
        model.addAttribute("once", UUID.randomUUID().toString());
        return "console/conversation";
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
