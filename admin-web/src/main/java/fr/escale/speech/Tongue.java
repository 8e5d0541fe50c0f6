package fr.escale.speech;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** A language of the staff's pages. French is the first: whoever asks for nothing gets it. */
public enum Tongue {
    FRENCH(Locale.FRANCE, "Français"),
    ENGLISH(Locale.UK, "English");

    private static final List<Locale> KNOWN = List.of(Locale.FRENCH, Locale.ENGLISH);
    private final Locale locale;
    private final String ownName;

    Tongue(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /** The one this request is answered in; French where no request is. */
    public static Tongue here() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        return context == null ? FRENCH : of(context.getLocale());
    }

    /** The one that goes with a locale. */
    static Tongue of(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals(ENGLISH.code()) ? ENGLISH : FRENCH;
    }

    /** The one with this code; French for any other. */
    public static Tongue coded(@Nullable String code) {
        return ENGLISH.code().equals(code) ? ENGLISH : FRENCH;
    }

    /** What a browser asks for by its Accept-Language header: English where it prefers that to French. */
    public static Tongue wished(@Nullable String header) {
        try {
            return header == null ? FRENCH : of(Locale.lookup(Locale.LanguageRange.parse(header), KNOWN));
        } catch (IllegalArgumentException unreadable) {
            return FRENCH;
        }
    }

    /** "fr" or "en". */
    public String code() {
        return locale.getLanguage();
    }

    /** How dates and numbers are written. */
    public Locale locale() {
        return locale;
    }

    /** As those who speak it call it. */
    public String ownName() {
        return ownName;
    }

    /** The other of the two. */
    public Tongue other() {
        return this == FRENCH ? ENGLISH : FRENCH;
    }
}
