package fr.escale.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Calendar files for whoever has their secret address; everybody else finds nothing there. */
@RestController
class CalendarAddresses {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final StoredSubscriptions subscriptions;
    private final Feed feed;
    private final Invitations invitations;
    private final Clock clock;

    CalendarAddresses(StoredSubscriptions subscriptions, Feed feed, Invitations invitations, Clock clock) {
        this.subscriptions = subscriptions;
        this.feed = feed;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> agenda(@PathVariable String secret) {
        var now = clock.instant();
        return answer("agenda.ics", subscriptions.of(secret).map(referent -> feed.of(referent, now)));
    }

    @GetMapping("/calendar/rdv/{token}.ics")
    ResponseEntity<byte[]> appointment(@PathVariable String token) {
        return answer("rendez-vous.ics", invitations.file(token, clock.instant()));
    }

    private static ResponseEntity<byte[]> answer(String name, Optional<String> file) {
        return file.map(content -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(name)
                                        .build()
                                        .toString())
                        .body(content.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
