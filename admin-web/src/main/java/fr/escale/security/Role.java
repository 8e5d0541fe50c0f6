package fr.escale.security;

/** What a member of staff may do; somebody may have several roles. */
public enum Role {
    /** Sets up the team: its card, its people; may also do what a referent does. */
    ADMIN("/console/desk"),
    /** The one youth worker people talk to: desk, agenda, and the sheets. */
    REFERENT("/console/desk"),
    /** Keeps the sheets true. */
    EDITOR("/console/fiches"),
    /** Sees figures only, never a conversation. */
    EVALUATOR("/mot-de-passe");

    private final String home;

    Role(String home) {
        this.home = home;
    }

    /** The page that follows the sign-in. */
    String home() {
        return home;
    }

    /** As Spring Security names it. */
    String authority() {
        return "ROLE_" + name();
    }
}
