package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.booking.Appointment;
import fr.escale.civil.Words;
import fr.escale.console.Since;
import fr.escale.conversation.Dossier;
import fr.escale.conversation.Dossier.Note;
import fr.escale.speech.Speech;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who writes, as staff read it. Empty strings stand for what was not told.
 *
 * @param first the day of the first message
 * @param coming what is planned, soonest first
 * @param past appointments that are over or off, the newest first
 * @param consents what they want and do not want to hear unasked, and when they said so
 * @param origin how they first came to us
 */
record Portrait(
        String nickname,
        String commune,
        String language,
        String age,
        String referrer,
        String stage,
        List<String> tags,
        String first,
        int lines,
        List<String> coming,
        List<String> past,
        List<String> consents,
        List<Jotting> notes,
        String origin) {
    private static final int MOST_PAST = 8;

    /** A note of a colleague. */
    record Jotting(String id, String by, String at, String text) {
        static Jotting of(Note note, Instant now, ZoneId zone) {
            return new Jotting(
                    "note-" + note.at().toEpochMilli(), note.by(), Since.moment(note.at(), now, zone), note.text());
        }

        @Override
        public String toString() {
            return "Jotting[" + id + "]";
        }
    }

    /** @param commune the name of the dossier's commune; empty when it has none */
    static Portrait of(Dossier known, String commune, Instant now, ZoneId zone) {
        return new Portrait(
                known.nickname(),
                commune,
                Terms.language(known.language()),
                Terms.age(known.age()),
                known.referrer(),
                known.stage() == null ? "" : Terms.stage(known.stage()),
                known.tags(),
                Since.date(LocalDate.ofInstant(known.first(), zone)),
                known.lines(),
                coming(known, now),
                past(known, now),
                consents(known, now, zone),
                known.notes().stream().map(note -> Jotting.of(note, now, zone)).toList(),
                known.origin() == null ? "" : Terms.origin(known.origin()));
    }

    private static List<String> coming(Dossier known, Instant now) {
        var coming = new ArrayList<String>();
        known.appointments().stream()
                .filter(one -> isComing(one, now))
                .forEach(one -> coming.add(say("Rendez-vous {0}", words(one, now))));
        known.stops()
                .forEach(stop -> coming.add(say(
                        "Passage {0}, {1}",
                        when(stop.start(), now), stop.venue().words())));
        known.workshops()
                .forEach(one -> coming.add(say(
                        "Atelier « {0} » {1}",
                        one.wish().title(), when(one.next(now).start(), now))));
        return coming;
    }

    private static List<String> past(Dossier known, Instant now) {
        return known.appointments().reversed().stream()
                .filter(one -> !isComing(one, now))
                .limit(MOST_PAST)
                .map(one -> say(
                        "{0}, {1} : {2}",
                        Since.date(one.start().toLocalDate()), Since.time(one.start()), Terms.standing(one.standing())))
                .toList();
    }

    private static boolean isComing(Appointment one, Instant now) {
        return one.start().toInstant().isAfter(now)
                && switch (one.standing()) {
                    case HELD, ASKED, BOOKED -> true;
                    case CAME, EXCUSED, MISSED, CANCELLED -> false;
                };
    }

    private static String words(Appointment one, Instant now) {
        var where = Optional.of(one.where()).filter(place -> !place.isBlank()).map(place -> ", " + place);
        return when(one.start(), now)
                + where.orElse("")
                + (one.isAsked() ? " " + say("(demandé, pas encore accepté)") : "");
    }

    private static String when(ZonedDateTime start, Instant now) {
        return Words.sentence(start, now, Speech.locale());
    }

    private static List<String> consents(Dossier known, Instant now, ZoneId zone) {
        var consents = new ArrayList<String>();
        consents.add(now(known));
        if (known.waitsForSlot()) {
            consents.add(say("Veut savoir quand un créneau se libère"));
        }
        known.consents().reversed().stream()
                .limit(MOST_PAST)
                .map(one -> say("{0} : {1}", Since.moment(one.at(), now, zone), Terms.consent(one)))
                .forEach(consents::add);
        return consents;
    }

    private static String now(Dossier known) {
        if (known.stopped()) {
            return say("A écrit STOP : ni rappel ni nouvelle sans sa demande");
        }
        return known.declined()
                ? say("A dit à sa messagerie ne rien vouloir sans l’avoir demandé : ni rappel ni nouvelle")
                : say("Reçoit les rappels de ce qu’elle a prévu");
    }

    @Override
    public String toString() {
        return "Portrait[masked]";
    }
}
