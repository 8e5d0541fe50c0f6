package fr.escale.security;

import fr.escale.availability.Referents;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one member of staff sees; one request's, for one thread. */
public final class View {
    /** Sees nothing. */
    static final View NONE = new View("", Set.of(), null);

    private final String email;
    private final Set<String> theirs;
    private final @Nullable Referents referents;
    private final Map<String, Boolean> communes = new HashMap<>();

    /** @param referents null for who sees nothing */
    View(String email, Set<String> theirs, @Nullable Referents referents) {
        this.email = email;
        this.theirs = Set.copyOf(theirs);
        this.referents = referents;
    }

    /** Whether they answer people at all. */
    public boolean answers() {
        return referents != null;
    }

    /** Whether they answer for the whole territory: then there is no need to ask further. */
    public boolean whole() {
        return referents != null && theirs.isEmpty();
    }

    /**
     * Whether they see a conversation: one of their territory, one of which the commune is not known, one that they
     * hold or that was given to them, and everybody's where somebody may be in danger.
     *
     * @param commune INSEE code; null when it is not known
     * @param holder e-mail address of who holds it or is to; null when nobody
     * @param danger somebody may be in danger and waits for a human
     */
    public boolean shows(@Nullable String commune, @Nullable String holder, boolean danger) {
        if (referents == null) {
            return false;
        }
        return whole() || danger || email.equals(holder) || commune == null || answersFor(commune, referents);
    }

    /** Whether they see the agenda of that referent, by its id. */
    public boolean receives(String referent) {
        return whole() || theirs.contains(referent);
    }

    private boolean answersFor(String commune, Referents all) {
        return communes.computeIfAbsent(
                commune, code -> theirs.contains(all.responsible(code).id()));
    }

    @Override
    public String toString() {
        return "View" + theirs;
    }
}
