package fr.escale.console.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One thing in the calendar, in the names that FullCalendar reads. Times are the team's wall time, without a zone.
 *
 * @param display "auto" or "background"
 * @param url where a click leads; empty for nowhere
 * @param editable it can be moved and made longer
 * @param referent whose it is; empty for everybody's
 */
record Event(
        String id,
        String title,
        String start,
        String end,
        boolean allDay,
        String display,
        List<String> classNames,
        String url,
        boolean editable,
        String referent) {

    /** Something about a whole day. */
    static Event note(String id, LocalDate day, String title, String kind) {
        return note(id, day, day, title, kind);
    }

    /** Something about whole days, the last one included. */
    static Event note(String id, LocalDate from, LocalDate to, String title, String kind) {
        var next = to.plusDays(1).toString();
        return new Event(id, title, from.toString(), next, true, "auto", List.of("about", kind), "", false, "");
    }

    /** Hours at which people are received. */
    static Event open(LocalDateTime from, LocalDateTime to) {
        var id = "o-" + from;
        return new Event(id, "", from.toString(), to.toString(), false, "background", List.of("open"), "", false, "");
    }
}
