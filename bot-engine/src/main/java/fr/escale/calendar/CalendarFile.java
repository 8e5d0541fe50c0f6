package fr.escale.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.Duration;
import fr.escale.booking.Appointment;
import fr.escale.booking.Standing;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Appointments as iCalendar (RFC 5545), as Google, Outlook and Apple read it. Times are written as instants: every
 * calendar shows them in its own zone. The name of an event never tells what it is about.
 */
final class CalendarFile {
    private static final String US = "-//Escale//Escale//FR";

    private CalendarFile() {}

    /** One appointment for the person who has it; a cancelled one takes the event back. */
    static String of(Event event, Instant now) {
        var file = begun();
        file.addEvent(event(event, now));
        return Biweekly.write(file).go();
    }

    /**
     * A referent's agenda.
     *
     * @param name what the calendar is called where it is shown
     */
    static String feed(String name, List<Event> events, Instant now) {
        var file = begun();
        file.setName(name);
        file.setExperimentalProperty("X-WR-CALNAME", name);
        file.setRefreshInterval(Duration.builder().minutes(15).build());
        events.forEach(event -> file.addEvent(event(event, now)));
        return Biweekly.write(file).go();
    }

    private static ICalendar begun() {
        var file = new ICalendar();
        file.setProductId(US);
        return file;
    }

    private static VEvent event(Event event, Instant now) {
        var appointment = event.appointment();
        var written = new VEvent();
        written.setUid(appointment.uid() + "@escale");
        written.setSequence(appointment.revision());
        written.setDateTimeStamp(Date.from(now));
        written.setDateStart(Date.from(appointment.start().toInstant()));
        written.setDateEnd(
                Date.from(appointment.start().plus(appointment.length()).toInstant()));
        written.setSummary(event.title());
        if (!event.where().isBlank()) {
            written.setLocation(event.where());
        }
        if (!event.words().isBlank()) {
            written.setDescription(event.words());
        }
        written.setStatus(status(appointment.standing()));
        return written;
    }

    private static Status status(Standing standing) {
        return switch (standing) {
            case CANCELLED -> Status.cancelled();
            case ASKED, HELD -> Status.tentative();
            case BOOKED, CAME, EXCUSED, MISSED -> Status.confirmed();
        };
    }

    /**
     * An appointment with the words that stand around it.
     *
     * @param where the place in words, may be empty
     * @param words below the title, may be empty
     */
    record Event(Appointment appointment, String title, String where, String words) {}
}
