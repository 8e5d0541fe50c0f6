package fr.escale.chaos;

import java.util.Collection;

/**
 * What became of messages.
 *
 * @param sent written by people, each once
 * @param acknowledged confirmed by the program: answered with success, or asked beyond by its poller
 * @param handled answered, each in its turn
 * @param lost acknowledged and not handled
 * @param repeated answers that came a second time, counted by how often
 * @param disordered answers that came before their turn or long after it
 * @param worst how often the most repeated answer came again
 */
record Figures(int sent, int acknowledged, int handled, int lost, int repeated, int disordered, int worst) {
    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0);

    static Figures of(Collection<Person> people) {
        return people.stream().map(Person::figures).reduce(NONE, Figures::and);
    }

    private Figures and(Figures other) {
        return new Figures(
                sent + other.sent,
                acknowledged + other.acknowledged,
                handled + other.handled,
                lost + other.lost,
                repeated + other.repeated,
                disordered + other.disordered,
                Math.max(worst, other.worst));
    }

    /** What has come since then. */
    Figures since(Figures before) {
        return new Figures(
                sent - before.sent,
                acknowledged - before.acknowledged,
                handled - before.handled,
                lost - before.lost,
                repeated - before.repeated,
                disordered - before.disordered,
                worst);
    }

    boolean isSettled() {
        return sent == acknowledged && handled == acknowledged;
    }

    @Override
    public String toString() {
        return "sent %d, acknowledged %d, handled %d, lost %d, repeated %d, out of order %d"
                .formatted(sent, acknowledged, handled, lost, repeated, disordered);
    }
}
