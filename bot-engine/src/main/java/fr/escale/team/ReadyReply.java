package fr.escale.team;

/**
 * A reply that staff keep at hand. Words in braces are filled in where it is used: {prenom}, {referent}, {service},
 * {telephone}, {commune}.
 *
 * @param id names it in the store: 1 to 40 characters of a–z, 0–9 and hyphen
 * @param title what staff find it by, at most 60 characters
 * @param text what it says, at most 1,500 characters
 */
public record ReadyReply(String id, String title, String text) {
    /** The longest title. */
    public static final int LONGEST_TITLE = 60;

    /** The longest text. */
    public static final int LONGEST_TEXT = 1_500;

    @Override
    public String toString() {
        return "ReadyReply[" + id + "]";
    }
}
