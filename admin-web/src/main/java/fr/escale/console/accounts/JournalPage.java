package fr.escale.console.accounts;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Since;
import fr.escale.security.Accounts;
import fr.escale.security.Accounts.Row;
import fr.escale.security.Audit;
import fr.escale.security.Audit.Note;
import fr.escale.team.Team;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the staff did, newest first, of everybody or of one. */
@Controller
class JournalPage {
    private static final int LINES = 50;
    private static final int FURTHEST = 10_000;

    private final Audit audit;
    private final Accounts accounts;
    private final Team team;
    private final Clock clock;

    JournalPage(Audit audit, Accounts accounts, Team team, Clock clock) {
        this.audit = audit;
        this.accounts = accounts;
        this.team = team;
        this.clock = clock;
    }

    /**
     * @param who e-mail address of whose; empty for everybody's
     * @param page from 0, the newest
     */
    @GetMapping("/console/journal")
    String journal(
            @RequestParam(name = "qui", defaultValue = "") String who,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        int shown = Math.clamp(page, 0, FURTHEST);
        var notes = audit.newest(who, shown * LINES, LINES + 1);
        model.addAttribute("lines", lines(notes.stream().limit(LINES).toList()));
        model.addAttribute("people", accounts.all());
        model.addAttribute("who", who);
        model.addAttribute("newer", shown == 0 ? null : shown - 1);
        model.addAttribute("older", notes.size() > LINES ? shown + 1 : null);
        return "console/journal";
    }

    private List<Line> lines(List<Note> notes) {
        var now = clock.instant();
        var names = accounts.all().stream().collect(Collectors.toMap(Row::email, JournalPage::name));
        return notes.stream()
                .map(note -> new Line(
                        Since.moment(note.at(), now, team.zone()),
                        names.getOrDefault(note.who(), stranger(note.who())),
                        Deeds.words(note.what(), names.getOrDefault(note.whom(), note.whom())),
                        names.getOrDefault(note.about(), Deeds.isAboutConversation(note.what()) ? "" : note.about()),
                        Deeds.isAboutConversation(note.what()) ? note.about() : ""))
                .toList();
    }

    private static String stranger(String who) {
        return switch (who) {
            case "unknown" -> say("Quelqu’un");
            case Audit.BY_ITSELF -> "Escale";
            case Audit.AT_THE_SERVER -> say("Quelqu’un sur le serveur");
            default -> who;
        };
    }

    private static String name(Row row) {
        return row.firstName().isEmpty() ? row.email() : row.firstName();
    }

    /**
     * One line.
     *
     * @param about whom or what, in words; may be empty
     * @param conversation id of the conversation it is about; empty where it is about none
     */
    record Line(String when, String who, String what, String about, String conversation) {}
}
