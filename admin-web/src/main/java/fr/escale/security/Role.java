package fr.escale.security;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a member of staff may do; somebody may have several roles. */
public enum Role {
    /** Sets up the team: its card, its people; may also do what a referent does. */
    ADMIN("/console/desk"),
    /** The one youth worker people talk to: desk, agenda, and the sheets. */
    REFERENT("/console/desk"),
    /** Keeps the sheets true. */
    EDITOR("/console/fiches"),
    /** Sees figures only, never a conversation. */
    EVALUATOR("/console/moi");

    private final String home;

    Role(String home) {
        this.home = home;
    }

    /** The page that follows the sign-in. */
    String home() {
        return home;
    }

    /** As people call it: "administrator", "referent", "editor", "evaluator". */
    public String word() {
        return this == ADMIN ? "administrator" : name().toLowerCase(Locale.ROOT);
    }

    /** The role of that word. */
    public static Optional<Role> of(String word) {
        return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** As Spring Security names it. */
    String authority() {
        return "ROLE_" + name();
    }
}
