package fr.escale.security;

import fr.escale.speech.Tongue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.LocaleResolver;

/** In which language a request is answered: the one its member of staff chose; a stranger's browser says its own. */
class StaffTongue implements LocaleResolver {
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return StaffMember.of(who)
                .map(StaffMember::tongue)
                .orElseGet(() -> Tongue.wished(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)))
                .locale();
    }

    /** It is chosen in {@link MyAccountPages}, and nowhere else. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a language is chosen with the account");
    }
}
