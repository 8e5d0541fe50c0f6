package fr.escale.console.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Tells an open page which conversations changed (server-sent events): their ids only, the page then asks for what it
 * shows. The request waits on a virtual thread of its own. It ends after a minute, so
 * that whoever may no longer come in is not let in again; browsers come back by themselves.
 */
@Controller
class LivePage {
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final Duration LASTS = Duration.ofMinutes(1);
    private final Listeners listeners;
    private final Lists lists;

    LivePage(Listeners listeners, Lists lists) {
        this.listeners = listeners;
        this.lists = lists;
    }

    /** 204 tells a browser not to come back: there are enough of its pages, this one asks from time to time. */
    @GetMapping("/console/desk/events")
    void events(Principal who, HttpSession session, HttpServletResponse response) {
        var listener = listeners.open(who.getName(), session.getId());
        if (listener.isEmpty()) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        var place = "listener." + System.identityHashCode(listener.get());
        try {
            session.setAttribute(place, listener.get());
            tell(listener.get(), who, response);
            session.removeAttribute(place);
        } catch (IOException | IllegalStateException gone) {
            // the page was left, or the session ended: nobody is there to be told
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.left(listener.get());
        }
    }

    private void tell(Listener listener, Principal who, HttpServletResponse response)
            throws IOException, InterruptedException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        // a proxy that gathers answers would hold the news back
        response.setHeader("X-Accel-Buffering", "no");
        var out = response.getOutputStream();
        send(out, "retry: 1000\n\n");
        long until = System.nanoTime() + LASTS.toNanos();
        Optional<Set<String>> changed = Optional.of(Set.of());
        while (changed.isPresent() && System.nanoTime() < until) {
            changed = listener.next(BEAT).filter(news -> !news.isEmpty() || lists.stands(who));
            if (changed.isPresent()) {
                send(out, words(changed.get(), who));
            }
        }
    }

    private String words(Set<String> changed, Principal who) {
        var told = lists.told(who, changed);
        return told.isEmpty() ? ":\n\n" : "event: changed\ndata: " + String.join(" ", told) + "\n\n";
    }

    private static void send(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
