package fr.escale.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** When a session begins, goes on and is over. Pages that ask again by themselves keep none alive. */
class Sessions {
    /** Between the password and the code. */
    private static final Duration HALFWAY = Duration.ofMinutes(5);

    private static final String BEGUN = Sessions.class.getName() + ".begun";
    private static final String ACTIVE = Sessions.class.getName() + ".active";

    private final SessionSettings settings;
    private final InstantSource clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Sessions(SessionSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    SessionSettings settings() {
        return settings;
    }

    /** Somebody is in, or halfway in: from now on it counts. */
    void begin(HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.setAttribute(BEGUN, clock.instant());
        session.setAttribute(ACTIVE, clock.instant());
    }

    /** Goes on as somebody else than before, or as the same with another right, under a new id. */
    void goOnAs(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Whether this request comes too late; if not, and somebody did something, the session goes on from here. */
    boolean isOver(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return false;
        }
        Instant now = clock.instant();
        if (since(session, BEGUN, now).compareTo(settings.longest()) > 0
                || since(session, ACTIVE, now).compareTo(settings.idle()) > 0) {
            return true;
        }
        if (isSomebodys(request)) {
            session.setAttribute(ACTIVE, now);
        }
        return false;
    }

    /** Whether the code comes too long after the password. */
    boolean isTooLateForCode(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null || since(session, BEGUN, clock.instant()).compareTo(HALFWAY) > 0;
    }

    /** A session of before it was counted begins with its first request. */
    private static Duration since(HttpSession session, String what, Instant now) {
        if (session.getAttribute(what) instanceof Instant then) {
            return Duration.between(then, now);
        }
        session.setAttribute(what, now);
        return Duration.ZERO;
    }

    /** Browsers say of a page that it is opened ("navigate"), and of a script's question that it is not. */
    private static boolean isSomebodys(HttpServletRequest request) {
        @Nullable String mode = request.getHeader("Sec-Fetch-Mode");
        return !HttpMethod.GET.matches(request.getMethod()) || mode == null || mode.equals("navigate");
    }
}
