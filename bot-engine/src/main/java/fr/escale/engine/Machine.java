package fr.escale.engine;

import fr.escale.flow.Flows;
import java.util.Optional;

/** The engine over some flows. Holds nothing of any person. */
final class Machine implements Engine {
    private final Wording wording = Wording.read("/engine/words.yml");
    private final Sayings sayings = new Sayings();
    private final Script script;
    private final Hearing hearing;
    private final Returning returning;

    Machine(Flows flows) {
        this.script = new Script(flows);
        this.hearing = new Hearing(script, sayings);
        this.returning = new Returning(script);
    }

    @Override
    public Advance advance(Session session, Input input, Setting setting) {
        Turn turn = new Turn(session, setting, wording);
        hearing.hear(turn, input);
        return turn.done();
    }

    @Override
    public Advance resume(Session session, Outcome outcome, Setting setting) {
        Turn turn = new Turn(session, setting, wording);
        returning.back(turn, outcome);
        return turn.done();
    }

    @Override
    public Advance later(Session session, Session.Place step, Setting setting) {
        Turn turn = new Turn(session, setting, wording);
        script.later(turn, step);
        return turn.quietly();
    }

    @Override
    public Optional<Order> order(String text) {
        return sayings.order(text);
    }

    @Override
    public boolean answersUnderHuman(Session session, Input input) {
        if (session.awaits().equals(Awaiting.ERASE)) {
            return true;
        }
        return switch (input) {
            case Input.Text text -> order(text.text()).filter(Order::isRight).isPresent();
            case Input.Choice choice ->
                choice.id().equals(Tapping.id(Order.STOP))
                        || choice.id().equals(Tapping.id(Order.ERASE))
                        || choice.id().equals(Tapping.id(Order.MY_DATA));
            default -> false;
        };
    }

    /** What nobody may stand in the way of. */
}
