package fr.escale.conversation;

import fr.escale.booking.Appointment;
import fr.escale.flow.Language;
import fr.escale.person.Stage;
import fr.escale.tour.Stop;
import fr.escale.workshop.Workshop;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of who writes, and what staff noted: nothing that was not told for it. Empty strings stand for what
 * nobody has told.
 *
 * @param nickname what they want to be called
 * @param commune INSEE code
 * @param language what they are answered in
 * @param chosen BCP 47 code of the language they said they want; empty when they are answered in what they write
 * @param age one of the bands of {@link Change}
 * @param referrer code of who sent them
 * @param stage null as long as no professional has said one
 * @param stopped they want nothing unasked, as they wrote to us
 * @param declined they want nothing unasked, as they told their platform
 * @param waitsForSlot they are told when a time comes free
 * @param first when the first line was written
 * @param lines how many lines there are, of both sides
 * @param flow the flow they stand in
 * @param step its step
 * @param appointments all that are kept, soonest first, past and cancelled ones too
 * @param stops of the tour to which they said they would come
 * @param workshops to come in which they have something
 * @param notes of staff, the newest first
 * @param origin how they first came to us; null when that is not known
 * @param consents what they said about being written to unasked, the oldest first
 */
public record Dossier(
        String conversation,
        String nickname,
        String commune,
        Language language,
        String chosen,
        String age,
        String referrer,
        @Nullable Stage stage,
        List<String> tags,
        boolean stopped,
        boolean declined,
        boolean waitsForSlot,
        Instant first,
        int lines,
        String flow,
        String step,
        List<Appointment> appointments,
        List<Stop> stops,
        List<Workshop> workshops,
        List<Note> notes,
        @Nullable Origin origin,
        List<Consent> consents) {
    public Dossier {
        consents = List.copyOf(consents);
        tags = List.copyOf(tags);
        appointments = List.copyOf(appointments);
        stops = List.copyOf(stops);
        workshops = List.copyOf(workshops);
        notes = List.copyOf(notes);
    }

    /**
     * What a member of staff wrote down for colleagues; the person never sees it.
     *
     * @param by e-mail address of their account
     */
    public record Note(Instant at, String by, String text) {
        @Override
        public String toString() {
            return "Note[" + at + "]";
        }
    }

    /**
     * What staff change on somebody's card, all of it as it is to be. Empty strings take a field away.
     *
     * @param nickname at most 40 characters
     * @param commune INSEE code
     * @param language BCP 47 code of a language we speak
     * @param age "-16", "16-17", "18-25", "26-29" or "30+"
     * @param tags at most 12, each at most 30 characters
     */
    public record Change(
            String nickname,
            String commune,
            String language,
            String age,
            @Nullable Stage stage,
            List<String> tags) {
        public Change {
            tags = List.copyOf(tags);
        }

        @Override
        public String toString() {
            return "Change[masked]";
        }
    }

    @Override
    public String toString() {
        return "Dossier[" + conversation + "]";
    }
}
