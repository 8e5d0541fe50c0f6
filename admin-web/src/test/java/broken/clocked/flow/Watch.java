package broken.clocked.flow;

import java.time.LocalDate;

/** Breaks: a pure room with a clock of its own. */
final class Watch {
    LocalDate today() {
        return LocalDate.now();
    }
}
