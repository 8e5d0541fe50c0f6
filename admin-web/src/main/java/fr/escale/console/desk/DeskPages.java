package fr.escale.console.desk;

import fr.escale.conversation.Desk;
import fr.escale.conversation.Transcripts;
import fr.escale.team.Team;
import java.security.Principal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** One conversation, as the desk shows it; live.js asks for it again when it changes. */
@Controller
@RequestMapping("/console/desk")
class DeskPages {
    private static final int LINES = 200;
    private final Desk desk;
    private final Transcripts transcripts;
    private final Team team;
    private final Clock clock;

    DeskPages(Desk desk, Transcripts transcripts, Team team, Clock clock) {
        this.desk = desk;
        this.transcripts = transcripts;
        this.team = team;
        this.clock = clock;
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
}
