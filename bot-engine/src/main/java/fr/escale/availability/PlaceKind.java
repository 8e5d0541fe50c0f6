package fr.escale.availability;

/** How one can meet. */
public enum PlaceKind {
    OFFICE,
    VAN,
    HOME,
    WALK,
    CAFE,
    PARTNER,
    PHONE,
    VIDEO;

    /** Whether it is only asked for: it stands once the referent has said yes. */
    public boolean isRequest() {
        return this == HOME || this == WALK;
    }

    /** Whether somebody has to go there. */
    public boolean isOnSite() {
        return this != PHONE && this != VIDEO;
    }
}
