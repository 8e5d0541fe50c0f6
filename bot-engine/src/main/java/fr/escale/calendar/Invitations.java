package fr.escale.calendar;

import fr.escale.availability.Place;
import fr.escale.booking.Appointment;
import fr.escale.booking.Bookings;
import fr.escale.calendar.CalendarFile.Event;
import fr.escale.flow.Language;
import fr.escale.flow.Reply.Attachment;
import fr.escale.store.Seal;
import fr.escale.territory.Point;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * The calendar file that goes with a confirmation. Its address holds all that is needed to make it, sealed: nothing is
 * kept for it, nobody can make one up, and it always tells how the appointment stands now.
 */
public final class Invitations {
    static final String TYPE = "text/calendar";

    private static final String PATH = "/calendar/rdv/";
    private static final String END = ".ics";
    private static final String PLACE = "calendar/rdv";

    private final Bookings bookings;
    private final Seal seal;
    private final String publicUrl;

    Invitations(Bookings bookings, Seal seal, String publicUrl) {
        this.bookings = bookings;
        this.seal = seal;
        this.publicUrl = publicUrl;
    }

    /** The file of this appointment, as it goes with a reply. */
    public Attachment attachment(Appointment appointment, Language language) {
        String what = String.join(" ", language.code(), appointment.slot(), appointment.conversation());
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(what, PLACE));
        return new Attachment("rendez-vous.ics", TYPE, publicUrl + PATH + token + END);
    }

    /** What is in an attachment of ours; empty for every other, and once the appointment is forgotten. */
    public Optional<byte[]> content(Attachment attachment, Instant now) {
        return token(attachment).flatMap(token -> file(token, now)).map(file -> file.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> token(Attachment attachment) {
        String url = attachment.url();
        int from = url.indexOf(PATH);
        return from < 0 || !url.endsWith(END)
                ? Optional.empty()
                : Optional.of(url.substring(from + PATH.length(), url.length() - END.length()));
    }

    /** Where the appointment of an attachment of ours takes place; empty where nobody can be led to a point. */
    public Optional<Spot> spot(Attachment attachment) {
        return token(attachment)
                .flatMap(this::opened)
                .flatMap(what -> bookings.find(what[1], what[2]))
                .flatMap(Invitations::spot);
    }

    private static Optional<Spot> spot(Appointment found) {
        Place place = found.place();
        Point point = place.point();
        return point == null || !place.kind().isOnSite()
                ? Optional.empty()
                : Optional.of(new Spot(place.name(), place.address(), point.latitude(), point.longitude()));
    }

    /**
     * A point on the map.
     *
     * @param address may be empty
     * @param latitude degrees WGS 84, as the longitude
     */
    public record Spot(String name, String address, double latitude, double longitude) {}

    /** The file behind a token; empty for one that is not ours. */
    Optional<String> file(String token, Instant now) {
        return opened(token)
                .flatMap(what -> bookings.find(what[1], what[2])
                        .map(found -> CalendarFile.of(event(found, Language.of(what[0])), now)));
    }

    private Optional<String[]> opened(String token) {
        try {
            String[] what =
                    seal.open(Base64.getUrlDecoder().decode(token), PLACE).split(" ", 3);
            return what.length == 3 ? Optional.of(what) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private static Event event(Appointment found, Language language) {
        String who = found.who().isBlank() ? "" : " · " + found.who();
        return new Event(found, title(language) + who, found.where(), "");
    }

    private static String title(Language language) {
        return switch (language) {
            case FR -> "Rendez-vous";
            case EN -> "Appointment";
            case ES -> "Cita";
            case PT -> "Encontro";
            case UK -> "Зустріч";
            case RU -> "Встреча";
            case AR -> "موعد";
        };
    }
}
