package fr.escale.talk;

import fr.escale.flow.Language;
import fr.escale.flow.Limits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A transcript as an author wrote it.
 *
 * @param title what it is about; may be empty
 * @param day the day it is played on, at nine in the morning
 * @param language what the person reads when it begins
 * @param times times with the referent that are free that day, as they are shown
 * @param taken those of them that somebody else takes meanwhile
 * @param communes the communes this world knows: INSEE code to name
 */
record Talk(
        String path,
        String title,
        LocalDate day,
        Limits limits,
        Language language,
        List<String> times,
        List<String> taken,
        Map<String, String> communes,
        List<Line> lines) {

    /** Who does what: "they" write, "tap" a button, "send" something, "open" a flow or let time pass ("wait"); "bot", "buttons" and "desk" are expected. */
    record Line(String who, String words, int line) {
        boolean expected() {
            return who.equals("bot") || who.equals("buttons") || who.equals("desk");
        }
    }
}
