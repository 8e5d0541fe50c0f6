package fr.escale.engine;

import fr.escale.engine.Session.Place;
import fr.escale.flow.Flow;
import fr.escale.flow.Language;
import fr.escale.flow.Limits;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Step;
import fr.escale.flow.Text;
import fr.escale.flow.Words;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One move of the engine while it is made: the session taken apart, what is said, what is requested. */
final class Turn implements Words {
    /** A step of a flow in the version that counts for this person. */
    record Standing(Flow flow, Step step) {
        Place place() {
            return new Place(flow.id(), flow.hash(), step.id());
        }
    }

    /** So many misunderstandings in a row, and a human is offered. */
    static final int MISSES = 2;

    /** Keeps what was last looked up, until something answers it. */
    static final String QUESTION = "_question";

    private static final int LONGEST_QUESTION = 500;

    private static final String REQUESTS = "_requests";

    final Deque<Place> returns = new ArrayDeque<>();
    final Map<String, String> variables = new HashMap<>();

    @Nullable
    Place at;

    String awaits;
    int misses;
    /** Requests made since the person last did something. */
    int requests;
    /** The flow waits, and has said so before. */
    boolean paused;

    boolean greeted;

    /** When they wish to come, as they have just said; empty when they have not. */
    String wish = "";

    /** How they wish to meet, as they have just said; empty when they have not. */
    String way = "";

    final Language language;

    private final Setting setting;
    private final Wording wording;
    private final List<Reply> replies = new ArrayList<>();
    private @Nullable Request request;

    Turn(Session session, Setting setting, Wording wording, Language language) {
        this.setting = setting;
        this.wording = wording;
        this.language = language;
        returns.addAll(session.returns());
        variables.putAll(session.variables());
        at = session.at();
        awaits = session.awaits();
        misses = session.misses();
        greeted = session.greeted();
        requests = requests(variables.remove(REQUESTS));
    }

    /** Nobody is left without an answer: a move that would be silent says that something went wrong. */
    Advance done() {
        if (replies.isEmpty() && request == null && !paused) {
            say("trouble", human(), menu());
        }
        return quietly();
    }

    /** Ends a move that nobody waits for: it may be silent. */
    Advance quietly() {
        Shown.note(variables, replies);
        if (request != null) {
            variables.put(REQUESTS, Integer.toString(requests + 1));
        }
        List<Reply> said = replies.stream()
                .map(reply -> Courtesy.say(reply, variables, language))
                .toList();
        return new Advance(new Session(at, List.copyOf(returns), variables, awaits, misses, greeted), said, request);
    }

    private static int requests(@Nullable String kept) {
        return kept != null && kept.matches("\\d{1,4}") ? Integer.parseInt(kept) : 0;
    }

    /** Asks the conversation for something; {@code awaits} says where its outcome goes on. */
    void request(String awaits, Request request) {
        this.awaits = awaits;
        this.request = request;
        if (request instanceof Request.LookUp asked) {
            variables.put(QUESTION, kept(asked.question()));
        }
    }

    private static String kept(String question) {
        int letters = Math.min(LONGEST_QUESTION, question.codePointCount(0, question.length()));
        return question.substring(0, question.offsetByCodePoints(0, letters));
    }

    /** Says something; what fits into one message becomes one, for every message costs. */
    void say(Reply reply) {
        if (reply.text().isBlank()
                && reply.buttons().isEmpty()
                && reply.attachments().isEmpty()) {
            return;
        }
        Optional<Reply> joined =
                replies.isEmpty() ? Optional.empty() : replies.getLast().joined(reply);
        joined.ifPresent(together -> replies.removeLast());
        replies.add(joined.orElse(reply));
    }

    /** Puts ways behind those of what was said last, as far as they fit; a list keeps its rows. */
    void behind(List<Button> ways) {
        if (replies.isEmpty() || ways.isEmpty() || replies.getLast().list() != null) {
            return;
        }
        Reply last = replies.getLast();
        List<Button> all = Stream.concat(
                        last.buttons().stream(),
                        ways.stream()
                                .filter(way -> last.buttons().stream()
                                        .noneMatch(button -> button.label().equals(way.label()))))
                .limit(Limits.WHATSAPP.rows())
                .toList();
        replies.set(replies.size() - 1, new Reply(last.text(), all, null, last.attachments(), last.place()));
    }

    /** Says one of the engine's own sentences. */
    void say(String key, Button... ways) {
        say(Reply.buttons(own(key), List.of(ways)));
    }

    String own(String key) {
        return OwnWords.of(wording.one(key), language).say(this);
    }

    /** One of the ways in which it is said: the same number, the same words. */
    String own(String key, int pick) {
        return OwnWords.of(wording.any(key, pick), language).say(this);
    }

    /** One of the engine's own sentences about something that is not the conversation's to keep. */
    String own(String key, Map<String, String> words) {
        return OwnWords.of(wording.one(key), language).say(new Words() {
            @Override
            public @Nullable String word(String name) {
                return words.get(name);
            }

            @Override
            public LocalDate today() {
                return Turn.this.today();
            }
        });
    }

    String fill(Text text) {
        return text.say(this);
    }

    /** What the person said or we noted, else what the setting knows. */
    @Override
    public @Nullable String word(String name) {
        String told = variables.get(name);
        return told == null ? setting.words().get(name) : told;
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(setting.now(), setting.zone());
    }

    /** The civil time where the appointments are. */
    ZonedDateTime now() {
        return setting.now().atZone(setting.zone());
    }

    Button menu() {
        return new Button("!menu", own("menu"));
    }

    Button human() {
        return new Button("!human", own("human"));
    }

    /** Becomes somebody who has never written. */
    void forget() {
        leave();
        variables.clear();
        misses = 0;
        greeted = false;
    }

    /** Leaves whatever flow the person is in. */
    void leave() {
        at = null;
        returns.clear();
        variables.remove(Locating.NEAR);
        variables.remove(QUESTION);
        Looking.over(this);
        Resting.over(this);
    }
}
