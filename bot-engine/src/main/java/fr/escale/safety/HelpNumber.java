package fr.escale.safety;

import java.time.LocalTime;

/**
 * A number to call or a way to write.
 *
 * @param line as it is shown
 * @param from the hour it opens, Paris time
 * @param to the hour it shuts; 24 for none
 */
record HelpNumber(String line, int from, int to) {
    boolean isOpen(LocalTime paris) {
        return paris.getHour() >= from && paris.getHour() < to;
    }

    /** Whether nobody has to speak. */
    static boolean isWritten(String line) {
        return line.startsWith("✉");
    }
}
