package fr.escale.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with something written. */
final class Flaws {
    private final Written written;
    private final List<Flaw> found = new ArrayList<>();

    Flaws(Written written) {
        this.written = written;
    }

    Written written() {
        return written;
    }

    List<Flaw> all() {
        return List.copyOf(found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void require(Field field, boolean kept, String otherwise) {
        if (!kept) {
            found.add(Flaw.of(field, otherwise));
        }
    }

    void at(Field field, int line, String message) {
        found.add(new Flaw(field, line, message));
    }

    void notLonger(Field field, int longest) {
        String text = written.text(field);
        require(field, text.length() <= longest, tooLong(text, longest));
    }

    /** Lines are counted as they stand, so that a form or a file can point at them. */
    void eachLine(Field field, Line check) {
        String[] lines = written.parts().getOrDefault(field, "").split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (!lines[line].isBlank()) {
                check.look(line, lines[line].strip());
            }
        }
    }

    static String tooLong(String text, int longest) {
        return "C'est trop long : " + text.length() + " caractères, " + longest + " au plus.";
    }

    /** What stands there instead, behind what was expected. */
    static String found(String text) {
        return text.isEmpty() ? "." : " ; il y a « " + text + " ».";
    }

    /** One line of a part that holds several. */
    interface Line {
        void look(int line, String text);
    }
}
