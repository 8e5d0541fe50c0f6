package fr.escale.duty;

import java.util.List;
import java.util.Locale;

/** The members of staff who may answer people; the room that keeps their accounts says who they are. */
public interface Staff {
    /** Those who can sign in and may answer people now. */
    List<Member> members();

    /**
     * One of them.
     *
     * @param email the id of their account, lower case
     * @param name first name, as colleagues see it; may be empty
     * @param referents ids of the referents for whose communes they answer; empty when for the whole territory
     * @param language in which they are called
     */
    record Member(String email, String name, List<String> referents, Locale language) {
        public Member {
            referents = List.copyOf(referents);
        }

        /** One who is called in French. */
        public Member(String email, String name, List<String> referents) {
            this(email, name, referents, Locale.FRANCE);
        }
    }
}
