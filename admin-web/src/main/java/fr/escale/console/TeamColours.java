package fr.escale.console;

import fr.escale.team.Team;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The team's colour as a style sheet of its own: a strict content security policy forbids style attributes. */
@RestController
class TeamColours {
    private static final String SHEET = """
            :root { --team: %1$s; --team-ink: %1$s; }
            @media (prefers-color-scheme: dark) { :root { --team-ink: %2$s; } }
            """;
    private final Team team;

    TeamColours(Team team) {
        this.team = team;
    }

    @GetMapping("/assets/team.css")
    ResponseEntity<String> colours() {
        var palette = Palette.of(team.card().colour());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css"))
                .cacheControl(CacheControl.noCache())
                .body(SHEET.formatted(palette.light(), palette.dark()));
    }
}
