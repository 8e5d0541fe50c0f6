package fr.escale.conversation;

import fr.escale.booking.Appointment;
import fr.escale.civil.Words;
import fr.escale.duty.Watch;
import fr.escale.engine.Speech;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.media.Refusal;
import fr.escale.safety.Danger;
import fr.escale.safety.Plight;
import fr.escale.safety.Sign;
import fr.escale.team.TeamCard;
import fr.escale.workshop.Wish;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What this room itself says, in the person's language; to the desk in French. */
@Component
class Phrases {
    private static final String ASKS_FOR_APPOINTMENT = "Demande un rendez-vous, à confirmer : ";
    private static final String ASKS_FOR_LIFT = "Demande si quelqu'un peut l'y conduire : ";

    private final Speech speech = Speech.shipped();

    /** A human has given the conversation back. */
    Reply backToBot(TeamCard card, Language language) {
        return Reply.buttons(
                speech.say(language, "back-to-bot", words(card, language)),
                List.of(
                        new Button("!menu", speech.say(language, "menu", Map.of())),
                        new Button("!human", speech.say(language, "human", Map.of()))));
    }

    /**
     * A human has been asked for, and the knowledge base has nothing to add.
     *
     * @param watch when somebody will answer, as {@link Outlook} tells it
     */
    Reply willBeRead(TeamCard card, String watch, Language language) {
        return Reply.text(speech.say(language, "will-be-read", words(card, watch, language)));
    }

    /** What they sent is not kept; what they can send instead. */
    Reply notKept(Refusal why, Language language) {
        var key = switch (why) {
            case TOO_LARGE -> "file-too-large";
            case UNKNOWN -> "file-unknown";
            case INFECTED -> "file-unsafe";
            case EMPTY, LOST -> "file-lost";
        };
        return Reply.text(speech.say(language, key, Map.of()));
    }

    /** Said above the answer to words that came with a file: the words were read, the file was not. */
    String onlyWords(String watch, Language language) {
        return speech.say(language, "only-words", Map.of("watch", watch));
    }

    /** How many files of one kind are kept; the kind is the key's end. */
    String kept(String kind, long many, Language language) {
        return speech.say(language, "kept-" + kind, Map.of("many", String.valueOf(many)));
    }

    /** The bot could not go on: a bug becomes a person. */
    Reply stuck(TeamCard card, String watch, Language language) {
        return Reply.text(speech.say(language, "stuck", words(card, watch, language)));
    }

    /** Nobody has answered yet. Said unasked, it names neither the subject nor the service. */
    Reply stillWaiting(TeamCard card, String watch, Language language) {
        return Reply.buttons(
                speech.say(language, "still-waiting", words(card, watch, language)),
                List.of(way("!menu", "menu", language)));
    }

    /** A colleague of the human who was there will answer. */
    Reply handedOn(String colleague, String watch, Language language) {
        return Reply.buttons(
                speech.say(language, "handed-on", Map.of("colleague", colleague, "watch", watch)),
                List.of(way("!menu", "menu", language)));
    }

    /** The team, where no name is told. */
    String team(Language language) {
        return speech.say(language, "the-team", Map.of());
    }

    /** They need no human any more. */
    Reply calledOff(Language language) {
        return Reply.buttons(
                speech.say(language, "called-off", Map.of()),
                List.of(way("!menu", "menu", language), way("!human", "human", language)));
    }

    /** Somebody is there to answer now. */
    String watchNow(Language language) {
        return speech.say(language, "watch-now", Map.of());
    }

    /** Nobody is; somebody will be then. */
    String watchFrom(ZonedDateTime then, Instant now, Language language) {
        return speech.say(language, "watch-from", Map.of("from", Words.sentence(then, now, language.locale())));
    }

    /** No hours are known but those in the team's own words; nothing without those. */
    String watchUnsaid(TeamCard card, Language language) {
        return card.duty().isBlank() ? "" : speech.say(language, "watch-unsaid", words(card, language));
    }

    /** The bot speaks again, of its own accord: what was open is there, and not shown. */
    Reply backByItself(TeamCard card, boolean open, Language language) {
        var back = backToBot(card, language);
        var goOn = way("!continue", "continue", language);
        return open
                ? Reply.buttons(
                        back.text(), List.of(goOn, way("!menu", "menu", language), way("!human", "human", language)))
                : back;
    }

    /** The bot speaks again, and goes on at once. */
    Reply backAgain(TeamCard card, Language language) {
        return Reply.text(backToBot(card, language).text());
    }

    /** The same when not even the team's card can be asked. */
    Reply plainlyStuck(Language language) {
        return Reply.text(speech.say(language, "stuck-plain", Map.of()));
    }

    /**
     * Said under the help numbers: who is told, and when somebody looks. It is true because the alert is raised, and
     * the conversation at the top of the desk, when this leaves.
     */
    String teamIsTold(TeamCard card, Watch watch, ZonedDateTime now, Language language) {
        return switch (watch) {
            case Watch.Now() -> speech.say(language, "team-told-now", Map.of());
            case Watch.From(Instant then) ->
                speech.say(
                        language,
                        "team-told-later",
                        Map.of("when", Words.sentence(then.atZone(now.getZone()), now.toInstant(), language.locale())));
            case Watch.Unsaid() -> speech.say(language, "team-told", words(card, language));
        };
    }

    /** The one tap with which somebody agrees to be asked how they are on the day after. */
    Button askLater(Language language) {
        return new Button(Distress.LATER, speech.say(language, "tomorrow", Map.of()));
    }

    String offerToAskLater(Language language) {
        return speech.say(language, "tomorrow-offer", Map.of());
    }

    Reply askedLater(Language language) {
        return Reply.text(speech.say(language, "tomorrow-noted", Map.of()));
    }

    /** Said unasked on the day after: it names neither the service nor why. */
    Reply howAreYou(Language language) {
        return news(language, "tomorrow-asks", Map.of());
    }

    /** Said under the help numbers while a human holds the conversation and is silent. */
    String automatic(Language language) {
        return speech.say(language, "automatic", Map.of());
    }

    /** Said at that instant, of an appointment: it names nothing but the time, for phones are shared. */
    Reply reminder(ZonedDateTime start, Instant at, Language language) {
        return Reply.text(
                speech.say(language, "reminder", Map.of("when", Words.sentence(start, at, language.locale()))));
    }

    /** The same of an appointment that the team has not said yes to. */
    Reply unanswered(ZonedDateTime start, Instant at, TeamCard card, Language language) {
        var known = Map.of("when", Words.sentence(start, at, language.locale()), "phone", card.phone());
        return Reply.text(speech.say(language, "unanswered", known));
    }

    /** What they had planned for that time does not take place. */
    Reply planCancelled(String when, Language language) {
        return news(language, "plan-cancelled", Map.of("when", when));
    }

    /** What they had planned takes place at that time, or elsewhere. */
    Reply planMoved(String when, Language language) {
        return news(language, "plan-moved", Map.of("when", when));
    }

    /** What the desk reads about somebody who asks for what only the referent can promise, in French. */
    String asksForAppointment(Appointment asked, Instant now) {
        return ASKS_FOR_APPOINTMENT + Words.sentence(asked.start(), now);
    }

    String asksForLift(Appointment to, Instant now) {
        return ASKS_FOR_LIFT + Words.sentence(to.start(), now);
    }

    /** Whether that is why somebody is on the desk. */
    static boolean isAsking(String why) {
        return why.startsWith(ASKS_FOR_APPOINTMENT) || why.startsWith(ASKS_FOR_LIFT);
    }

    /** What is asked of the referent besides talking to a human; empty when nothing is. */
    static String askedBesides(String why) {
        int at = Stream.of(ASKS_FOR_APPOINTMENT, ASKS_FOR_LIFT)
                .mapToInt(why::indexOf)
                .filter(found -> found >= 0)
                .min()
                .orElse(why.length());
        return why.substring(at);
    }

    /** Said of a place that the referent must agree to. */
    String onRequest(Language language) {
        return speech.say(language, "on-request", Map.of());
    }

    /**
     * News of an appointment. Said unasked, it names neither the subject nor the service nor the place.
     *
     * @param key which sentence
     * @param words what the referent says to it; may be empty
     */
    Reply visit(String key, String when, String words, List<Button> ways, Language language) {
        return Reply.buttons(speech.say(language, key, Map.of("when", when, "words", words)), ways);
    }

    /** A time they wait for came free; who confirms first has it. */
    Reply slotFree(String slot, String when, Language language) {
        return Reply.buttons(
                speech.say(language, "slot-free", Map.of("when", when)),
                List.of(way("book:" + slot, "slot-yes", language), way("!enough", "slot-no", language)));
    }

    /** One of the ways on, as the engine calls it. */
    Button way(String id, String key, Language language) {
        return new Button(id, speech.say(language, key, Map.of()));
    }

    private Reply news(Language language, String key, Map<String, String> words) {
        return Reply.buttons(
                speech.say(language, key, words),
                List.of(
                        new Button("!menu", speech.say(language, "menu", Map.of())),
                        new Button("!human", speech.say(language, "human", Map.of()))));
    }

    /** A seat in what they wait for is kept for them until then; it is theirs with one tap. */
    Reply seatFree(String workshop, String when, String until, Language language) {
        return Reply.buttons(
                speech.say(language, "seat-free", Map.of("when", when, "until", until)),
                List.of(
                        new Button("seat:" + workshop, speech.say(language, "seat-yes", Map.of())),
                        new Button("leave:" + workshop, speech.say(language, "seat-no", Map.of()))));
    }

    /** "16–18 ans"; empty for all ages. */
    static String ages(Wish.Ages ages, Language language) {
        if (ages.equals(Wish.Ages.ANY)) {
            return "";
        }
        String years = language == Language.FR ? " ans" : "";
        if (ages.to() == 0) {
            return ages.from() + "+" + years;
        }
        return (ages.from() == 0 ? "–" : ages.from() + "–") + ages.to() + years;
    }

    /** What is kept about a person; a word that is missing takes its line with it. */
    String myData(Map<String, String> words, Language language) {
        return speech.say(language, "my-data", words);
    }

    /**
     * Said while the bot stays with somebody who was in danger; one tap leads to something else.
     *
     * @param paused whether a flow stands still meanwhile
     * @param asksLater whether they may choose to be asked how they are on the day after
     */
    Reply staying(String words, boolean paused, boolean asksLater, Language language) {
        var ways = new ArrayList<Button>();
        if (asksLater) ways.add(askLater(language));
        if (paused) ways.add(new Button("!continue", speech.say(language, "continue", Map.of())));
        ways.add(new Button("!menu", speech.say(language, "menu", Map.of())));
        return Reply.buttons(asksLater ? words + "\n\n" + offerToAskLater(language) : words, ways);
    }

    /** Why the desk is called, in French. */
    String why(Plight plight) {
        return "Détresse : " + kind(plight.danger())
                + Stream.of(Sign.values())
                        .filter(plight::has)
                        .map(Phrases::sign)
                        .collect(Collectors.joining());
    }

    private static String sign(Sign sign) {
        return switch (sign) {
            case MINOR -> ", moins de 18 ans";
            case MAN -> ", garçon ou homme";
            case CANNOT_SPEAK -> ", ne peut pas parler";
            case FOR_SOMEBODY -> ", écrit pour quelqu'un d'autre";
        };
    }

    private static String kind(Danger danger) {
        return switch (danger) {
            case EMERGENCY -> "urgence médicale ou danger immédiat";
            case SUICIDE -> "idées suicidaires";
            case OVERDOSE -> "surdose";
            case MINOR_IN_DANGER -> "mineur en danger";
            case SEXUAL_VIOLENCE -> "violences sexuelles";
            case VIOLENCE -> "violences";
            case SELF_HARM -> "se fait du mal";
            case FORCED_MARRIAGE -> "mariage forcé";
            case PSYCHOSIS -> "grande souffrance psychique";
            case HOMELESS_TONIGHT -> "sans abri ce soir";
            case HARASSMENT -> "harcèlement";
        };
    }

    private Map<String, String> words(TeamCard card, Language language) {
        return words(card, "", language);
    }

    private Map<String, String> words(TeamCard card, String watch, Language language) {
        String team = speech.say(language, "the-team", Map.of());
        return Map.of(
                "service", card.service(),
                "duty", card.duty(),
                "phone", card.phone(),
                "watch", watch,
                "humans", card.referent().isBlank() ? team : card.referent());
    }
}
