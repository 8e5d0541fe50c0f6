package fr.escale.engine;

import fr.escale.flow.Flows;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The engine over some flows. Holds nothing of any person. */
final class Machine implements Engine {
    private final Wordings wordings = Wordings.shipped();
    private final Sayings sayings = new Sayings();
    private final Map<Language, Speaker> speakers = new EnumMap<>(Language.class);

    /** Who hears and answers in one language. */
    private record Speaker(Pauses pauses, Resting resting, Hearing hearing, Returning returning) {}

    Machine(Flows flows) {
        for (Language language : Language.values()) {
            speakers.put(language, speaker(new Script(new SpokenFlows(flows, language))));
        }
    }

    private Speaker speaker(Script script) {
        Pauses pauses = new Pauses(script);
        Resting resting = new Resting(script);
        return new Speaker(
                pauses, resting, new Hearing(script, pauses, resting, sayings), new Returning(script, sayings));
    }

    @Override
    public Advance advance(Session session, Input input, Setting setting) {
        Session heard = input instanceof Input.Text ? Tongue.hear(session, setting) : session;
        Language language = Tongue.of(heard.variables(), setting.language());
        Turn turn = turn(Courtesy.hear(heard, input, language), setting);
        speaker(turn).hearing().hear(turn, input);
        return turn.done();
    }

    @Override
    public boolean turnsElsewhere(Input input) {
        return Engine.super.turnsElsewhere(input)
                || input instanceof Input.Text said && sayings.begins(Order.APPOINTMENT, said.text());
    }

    @Override
    public Advance resume(Session session, Outcome outcome, Setting setting) {
        Turn turn = turn(session, setting);
        speaker(turn).returning().back(turn, outcome);
        return turn.done();
    }

    @Override
    public Advance later(Session session, Session.Place step, Setting setting) {
        Turn turn = turn(session, setting);
        speaker(turn).pauses().later(turn, step);
        return turn.quietly();
    }

    @Override
    public Optional<Duration> patience(Session session) {
        return Objects.requireNonNull(speakers.get(Language.FR)).resting().patience(session);
    }

    @Override
    public Advance silent(Session session, Setting setting) {
        Turn turn = turn(session, setting);
        if (patience(session).isPresent()) {
            speaker(turn).resting().silent(turn);
        }
        return turn.quietly();
    }

    @Override
    public Advance offer(Session session, String article, Setting setting) {
        Turn turn = turn(session, setting);
        Promise.keep(turn, article);
        return turn.quietly();
    }

    @Override
    public Advance again(Session session, Setting setting) {
        Turn turn = turn(session, setting);
        if (patience(session).isPresent()) {
            speaker(turn).resting().again(turn);
        }
        return turn.quietly();
    }

    @Override
    public boolean callsOff(Session session, String text) {
        boolean open = !session.awaits().isEmpty() || Agreeing.isAsked(session.variables());
        return !open
                && (sayings.around("no need", text)
                        || sayings.around("all good", text) && patience(session).isEmpty());
    }

    @Override
    public Session shown(Session session, Reply reply) {
        Map<String, String> variables = new HashMap<>(session.variables());
        Shown.add(variables, reply);
        return new Session(
                session.at(), session.returns(), variables, session.awaits(), session.misses(), session.greeted());
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

    private Turn turn(Session session, Setting setting) {
        Language language = Tongue.of(session.variables(), setting.language());
        return new Turn(session, setting, wordings.in(language), language);
    }

    private Speaker speaker(Turn turn) {
        return Objects.requireNonNull(speakers.get(turn.language));
    }
}
