package fr.escale.console.agenda;

import static fr.escale.speech.Speech.say;

import fr.escale.availability.Place;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.conversation.Desk;
import fr.escale.tour.Timetable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a new appointment: all that was typed, and what is wrong by field name.
 *
 * @param problems French sentences by field name
 */
record AppointmentForm(Map<String, String> fields, Map<String, String> problems) {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;
    private static final int LONGEST_ADDRESS = 120;
    private static final int LONGEST_NOTE = 500;

    /** What is said of a conversation that is not there, or not in sight. */
    static final String NOBODY = "Cette conversation n’est plus là : choisis-en une autre, ou personne.";

    /** What a form is checked against. */
    record Around(Referents referents, Timetable timetable, Desk desk) {}

    static AppointmentForm fresh(Map<String, String> asked, Referent first, LocalDateTime now) {
        var fields = new HashMap<String, String>();
        fields.put("where", Spot.of(first).getFirst().key());
        fields.put(
                "minutes", String.valueOf(first.subjects().getFirst().length().toMinutes()));
        fields.put("day", now.toLocalDate().plusDays(1).toString());
        fields.putAll(asked);
        dateTime(asked.getOrDefault("start", "")).ifPresent(start -> {
            fields.put("day", start.toLocalDate().toString());
            fields.put("from", start.toLocalTime().toString());
        });
        return new AppointmentForm(fields, Map.of());
    }

    /** @param now on the team's wall: what begins before it is refused */
    static AppointmentForm read(Map<String, String> typed, Around around, LocalDateTime now) {
        var fields = new HashMap<>(typed);
        fields.replaceAll((name, value) -> value.strip());
        var form = new AppointmentForm(fields, new HashMap<>());
        form.checkTime(now);
        form.checkPlace(around);
        form.checkSubject(around.referents());
        form.checkPerson(around.desk());
        return form;
    }

    /** The same with one more problem: what the diary says. */
    AppointmentForm with(String field, String problem) {
        var more = new HashMap<>(problems);
        more.put(field, problem);
        return new AppointmentForm(fields, more);
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String problem(String name) {
        return problems.getOrDefault(name, "");
    }

    String referent() {
        return field("where").split("/", -1)[0];
    }

    /** Only when there is no problem. */
    LocalDateTime start() {
        return LocalDate.parse(field("day")).atTime(LocalTime.parse(field("from")));
    }

    int minutes() {
        return Integer.parseInt(field("minutes"));
    }

    /** The chosen place, with the address that was typed where one was. */
    Optional<Place> place(Around around) {
        var key = field("where").split("/", -1);
        if (key.length != 2) return Optional.empty();
        return around.referents()
                .find(key[0])
                .flatMap(referent -> Spot.place(referent, key[1], start(), around.timetable()))
                .map(this::exactly);
    }

    private Place exactly(Place place) {
        if (field("address").isEmpty()) return place;
        return new Place(place.id(), place.kind(), place.name(), field("address"), place.commune(), null);
    }

    private void checkTime(LocalDateTime now) {
        checkDay();
        checkHour();
        checkMinutes();
        if (problems.isEmpty() && start().isBefore(now)) {
            problems.put("from", say("Ce moment est déjà passé : il faut un jour et une heure à venir."));
        }
        if (problems.isEmpty() && Move.isPastMidnight(start(), minutes())) {
            problems.put("minutes", say("Un rendez-vous finit le jour même, à minuit au plus tard."));
        }
    }

    private void checkDay() {
        try {
            LocalDate.parse(field("day"));
        } catch (DateTimeException noDay) {
            problems.put("day", expected(say("Il faut un jour."), "day"));
        }
    }

    private void checkHour() {
        try {
            LocalTime.parse(field("from"));
        } catch (DateTimeException noHour) {
            problems.put("from", expected(say("Il faut une heure de début, comme 14:30."), "from"));
        }
    }

    private void checkMinutes() {
        var typed = field("minutes");
        if (!typed.matches("\\d{1,3}") || minutes() < SHORTEST || minutes() > LONGEST) {
            problems.put("minutes", expected(say("Une durée va de 5 à 480 minutes."), "minutes"));
        }
    }

    private void checkPlace(Around around) {
        if (problems.isEmpty() && place(around).isEmpty()) {
            problems.put(
                    "where",
                    field("where").endsWith("/" + Place.VAN)
                            ? say(
                                    "Le camion n’a pas de permanence à ce moment-là : choisis un autre lieu ou une autre heure.")
                            : say("Choisis un lieu de la liste."));
        }
        if (field("address").length() > LONGEST_ADDRESS) {
            problems.put(
                    "address",
                    say(
                            "C’est trop long : 120 caractères au plus, ici {0}.",
                            field("address").length()));
        }
    }

    private void checkSubject(Referents referents) {
        var wished = field("subject");
        var who = referents.find(referent());
        boolean theirs = who.stream()
                .flatMap(one -> one.subjects().stream())
                .anyMatch(subject -> subject.id().equals(wished));
        if (!wished.isEmpty() && who.isPresent() && !theirs) {
            problems.put(
                    "subject",
                    say(
                            "{0} n’a pas ce motif : choisis-en un autre, ou une autre personne.",
                            who.get().name()));
        }
    }

    private void checkPerson(Desk desk) {
        if (!field("conversation").isEmpty()
                && desk.entry(field("conversation")).isEmpty()) {
            problems.put("conversation", say(NOBODY));
        }
        if (field("note").length() > LONGEST_NOTE) {
            problems.put(
                    "note",
                    say(
                            "C’est trop long : 500 caractères au plus, ici {0}.",
                            field("note").length()));
        }
    }

    private String expected(String sentence, String field) {
        return field(field).isEmpty() ? sentence : sentence + " " + say("Ici : « {0} ».", field(field));
    }

    private static Optional<LocalDateTime> dateTime(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
