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
 * @param taken those of them that somebody else takes meanwhile; stops, by day and hour, that are cancelled meanwhile,
 *     and workshops, by title, that have no seat left
 * @param communes the communes this world knows: INSEE code to name
 * @param choices what for and where
 * @param gatherings what else one can come to
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
        Choices choices,
        Gatherings gatherings,
        List<Line> lines) {
    /**
     * What can be chosen besides the time.
     *
     * @param subjects "Un premier échange"; asked for from two on
     * @param places name and address, the usual place first; one that is only asked for with anything behind a second
     *     " · ": "Chez toi · · sur demande"
     */
    record Choices(List<String> subjects, List<String> places) {
        static final Choices NONE = new Choices(List.of(), List.of());
    }

    /**
     * The tour's stops and the workshops of that day, their parts set apart with " · ".
     *
     * @param stops "mardi 24 nov. 14h · Questembert, la mairie", and how far that is if it is to be known: " · 6"
     * @param cancelled stops of that day that do not take place, in the same form
     * @param workshops "Mon premier CV · jeudi 3 décembre à 14 h · Le Phare"
     */
    record Gatherings(List<String> stops, List<String> cancelled, List<String> workshops) {
        static final Gatherings NONE = new Gatherings(List.of(), List.of(), List.of());
    }

    /** Who does what: "they" write, "tap" a button, "send" something, "open" a flow or let time pass ("wait"); "bot", "buttons", "picture" and "desk" are expected. */
    record Line(String who, String words, int line) {
        boolean expected() {
            return List.of("bot", "buttons", "picture", "desk").contains(who);
        }
    }
}
