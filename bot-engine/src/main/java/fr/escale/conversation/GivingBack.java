package fr.escale.conversation;

import fr.escale.conversation.Floor.Back;
import fr.escale.engine.Engine;
import fr.escale.flow.Flow;
import fr.escale.flow.Flows;
import fr.escale.flow.Reply;
import fr.escale.team.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A human gives a conversation back: the bot says that it is there again, and goes on where they want it to. */
@Component
class GivingBack {
    private final Turn turn;
    private final Engine engine;
    private final Flows flows;
    private final Phrases phrases;
    private final Team team;

    GivingBack(Turn turn, Engine engine, Flows flows, Phrases phrases, Team team) {
        this.turn = turn;
        this.engine = engine;
        this.flows = flows;
        this.phrases = phrases;
        this.team = team;
    }

    /** Title of the flow in whose middle the person stands; empty when in none. */
    String step(Conversation c) {
        return Optional.ofNullable(c.session.at())
                .filter(at -> engine.patience(c.session).isPresent())
                .flatMap(at -> flows.version(at.flow(), at.hash()).or(() -> flows.live(at.flow())))
                .map(Flow::title)
                .orElse("");
    }

    /** What the bot had broken on, and no human has answered, it tries once more. */
    void give(Conversation c, Back to, Instant now) {
        boolean open = !step(c).isEmpty();
        var stuckOn = c.stuckOn;
        c.release(now);
        if (stuckOn != null && to == Back.STEP) {
            c.retry = stuckOn;
            c.say(phrases.backAgain(team.card(), c.language()), Urgency.REPLY, null, now);
            return;
        }
        var next = to == Back.MENU ? turn.menu(c, now) : open ? turn.again(c, now) : List.<Reply>of();
        var card = team.card();
        var replies = new ArrayList<Reply>();
        replies.add(next.isEmpty() ? phrases.backToBot(card, c.language()) : phrases.backAgain(card, c.language()));
        replies.addAll(next);
        OneMessage.of(replies).forEach(words -> c.say(words, Urgency.REPLY, null, now));
    }
}
