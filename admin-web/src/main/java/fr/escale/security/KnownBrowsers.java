package fr.escale.security;

import fr.escale.store.IndexKey;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Browsers in which somebody has signed in before. They have brakes of their own, so that guesses from the same office,
 * the same school or a proxy that hides addresses never keep the owner out (OWASP: device cookies). Nothing is kept:
 * the mark in the cookie proves itself, and it opens nothing.
 */
class KnownBrowsers {
    private static final String COOKIE = "escale-connu";
    private static final Duration KEPT = Duration.ofDays(180);
    private static final int NONCE_BYTES = 16;

    private final IndexKey key;
    private final SecureRandom random;
    private final boolean secure;

    KnownBrowsers(IndexKey key, SecureRandom random, boolean secure) {
        this.key = key;
        this.random = random;
        this.secure = secure;
    }

    /** What tells this browser from others, when this account was signed in with it before. */
    Optional<String> of(String email, HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(value -> isOurs(value, email))
                        .findFirst();
    }

    /** Somebody has signed in with this browser. */
    void know(String email, HttpServletRequest request, HttpServletResponse response) {
        if (of(email, request).isEmpty()) {
            String nonce = nonce();
            ResponseCookie cookie = ResponseCookie.from(COOKIE, nonce + "." + mark(email, nonce))
                    .httpOnly(true)
                    .sameSite("Strict")
                    .secure(secure || request.isSecure())
                    .path(request.getContextPath() + "/login")
                    .maxAge(KEPT)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    private boolean isOurs(String value, String email) {
        String[] parts = value.split("\\.", 2);
        return parts.length == 2 && parts[1].equals(mark(email, parts[0]));
    }

    private String mark(String email, String nonce) {
        return key.id("known-browser", email, nonce);
    }

    private String nonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(nonce);
    }
}
