package fr.escale.engine;

import fr.escale.engine.Session.Place;
import fr.escale.flow.Flow;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One move of the engine while it is made: the session taken apart, what is said, what is requested. */
final class Turn {
    /** A step of a flow in the version that counts for this person. */
    record Standing(Flow flow, Step step) {
        Place place() {
            return new Place(flow.id(), flow.hash(), step.id());
        }
    }

    final Deque<Place> returns = new ArrayDeque<>();
    final Map<String, String> variables = new HashMap<>();

    @Nullable
    Place at;

    String awaits;
    int misses;
    boolean greeted;

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
    }

    /** Nobody is left without an answer: a move that would be silent says that something went wrong. */
    Advance done() {
        if (replies.isEmpty() && request == null) {
            say("trouble", human(), menu());
        }
        Shown.note(variables, replies);
        return new Advance(new Session(at, List.copyOf(returns), variables, awaits, misses, greeted), replies, request);
    }

    /** Asks the conversation for something; {@code awaits} says where its outcome goes on. */
    void request(String awaits, Request request) {
        this.awaits = awaits;
        this.request = request;
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

    /** Says one of the engine's own sentences. */
    void say(String key, Button... ways) {
        say(Reply.buttons(own(key), List.of(ways)));
    }

    String own(String key) {
        return fill(wording.one(key));
    }

    String fill(String text) {
        Map<String, String> words = new HashMap<>(setting.words());
        words.putAll(variables);
        return Template.fill(text, words);
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
    }
}
