package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Since;
import fr.escale.conversation.Desk.Entry;
import fr.escale.conversation.Floor;
import fr.escale.conversation.Floor.Colleague;
import fr.escale.conversation.Floor.Passed;
import fr.escale.conversation.Floor.Standing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who has the floor, as a conversation's page shows it.
 *
 * @param version changes whenever what it shows changes
 * @param holder name of who holds it; empty when nobody does
 * @param signature who the words of whoever looks are signed with; may be empty
 * @param step title of the flow the person stands in the middle of; empty when in none
 * @param takenBack when it is taken back unless its holder says that they are there; empty when they are not asked
 * @param passed whom it was passed on to; null when nobody
 * @param colleagues whom it can be passed on to
 */
record FloorCard(
        String version,
        String holder,
        String signature,
        String step,
        String takenBack,
        @Nullable Note passed,
        List<Choice> colleagues) {

    /**
     * What was said when it was passed on.
     *
     * @param what who has passed it on to whom
     * @param note may be empty
     */
    record Note(String what, String note, String at) {
        /** Not the note. */
        @Override
        public String toString() {
            return "Note[" + at + "]";
        }
    }

    /** @param away whether they are away; then the label says until when */
    record Choice(String email, String label, boolean away) {}

    static FloorCard of(Entry entry, Standing standing, Floor floor, String me, Instant now, ZoneId zone) {
        var passed = Optional.ofNullable(standing.passed()).map(one -> note(one, floor, me, now, zone));
        var back = Optional.ofNullable(standing.takenBack()).map(at -> Since.moment(at, now, zone));
        return new FloorCard(
                "·" + standing.takenBack() + passed.map(Note::at).orElse("") + standing.step(),
                Optional.ofNullable(entry.holder()).map(floor::name).orElse(""),
                floor.signature(me),
                standing.step(),
                back.orElse(""),
                passed.orElse(null),
                floor.colleagues().stream()
                        .filter(one -> !one.email().equals(me))
                        .map(one -> choice(one, now, zone))
                        .toList());
    }

    private static Note note(Passed one, Floor floor, String me, Instant now, ZoneId zone) {
        var to = one.to().isEmpty() ? say("toute l’équipe") : one.to().equals(me) ? say("toi") : floor.name(one.to());
        var what = one.by().isEmpty() ? say("En remplacement, pour {0}", to) : one.by() + " → " + to;
        return new Note(what, one.note(), Since.moment(one.at(), now, zone));
    }

    private static Choice choice(Colleague one, Instant now, ZoneId zone) {
        var back = one.back();
        return back == null
                ? new Choice(one.email(), one.name(), false)
                : new Choice(one.email(), say("{0}, de retour {1}", one.name(), Since.moment(back, now, zone)), true);
    }
}
