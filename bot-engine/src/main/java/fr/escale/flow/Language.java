package fr.escale.flow;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that Escale speaks. French is the one that everything exists in. */
public enum Language {
    FR("Français"),
    EN("English"),
    ES("Español"),
    AR("العربية"),
    UK("Українська"),
    RU("Русский"),
    PT("Português");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** Its BCP 47 code: "fr", "uk". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** For dates and numbers. */
    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** The language of a BCP 47 tag ("pt-BR" is Portuguese), if we speak it. */
    public static Optional<Language> known(String tag) {
        String primary = tag.split("[-_]", 2)[0];
        return Stream.of(values())
                .filter(language -> language.code().equalsIgnoreCase(primary))
                .findFirst();
    }

    /** The language of a BCP 47 tag; French when we do not speak it. */
    public static Language of(String tag) {
        return known(tag).orElse(FR);
    }
}
