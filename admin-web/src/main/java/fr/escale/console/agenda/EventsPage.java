package fr.escale.console.agenda;

import fr.escale.security.Sight;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the calendar asks for while one leafs through it. */
@RestController
class EventsPage {
    /** A month's page shows six weeks; nobody needs more at once. */
    private static final int LONGEST_DAYS = 62;

    private final Calendar calendar;
    private final Sight sight;

    EventsPage(Calendar calendar, Sight sight) {
        this.calendar = calendar;
        this.sight = sight;
    }

    /** @param end the day after the last one */
    @GetMapping("/console/agenda/events")
    ResponseEntity<List<Event>> events(@RequestParam LocalDate start, @RequestParam LocalDate end, Principal who) {
        if (!start.isBefore(end) || start.plusDays(LONGEST_DAYS).isBefore(end)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(calendar.between(start, end.minusDays(1), sight.of(who)));
    }
}
