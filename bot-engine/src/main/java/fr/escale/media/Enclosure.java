package fr.escale.media;

/**
 * Something a person sent that is no text, before it is fetched.
 *
 * @param handle what the platform gives it out by; who has it and our token can read it
 * @param name the file's name as the person's phone gave it; may be empty
 */
public record Enclosure(Kind kind, String handle, String name) {
    /** What the person's messenger called it; what it really is shows once it is here. */
    public enum Kind {
        VOICE,
        PICTURE,
        VIDEO,
        FILE
    }

    @Override
    public String toString() {
        return "Enclosure[" + kind + "]";
    }
}
