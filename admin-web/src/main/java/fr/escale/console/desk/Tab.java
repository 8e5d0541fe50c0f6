package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.conversation.Mode;
import fr.escale.conversation.Roll.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** The four lists of the desk. */
enum Tab {
    WAITING("En attente"),
    MINE("Les miennes"),
    ALL("Toutes"),
    DONE("Terminées");

    /**
     * Who needs somebody first: those who wait for a human, then those whose human has not answered yet, each by urgency
     * and by how long they have waited; then all others, the newest first.
     */
    static final Comparator<Row> ORDER = Comparator.comparing(Tab::need)
            .thenComparing(row -> need(row) == 2 ? 0 : row.urgency().ordinal())
            .thenComparing(Tab::place)
            .thenComparing(Row::conversation);

    private final String french;

    Tab(String french) {
        this.french = french;
    }

    /** The tab of that name in an address; who waits, when there is none of that name. */
    static Tab of(String name) {
        return Arrays.stream(values())
                .filter(tab -> tab.slug().equals(name))
                .findFirst()
                .orElse(WAITING);
    }

    /** Its name in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As staff read it. */
    public String words() {
        return say(french);
    }

    /** @param me whose desk it is, an e-mail address */
    boolean holds(Row row, String me) {
        return switch (this) {
            case WAITING -> row.mode() == Mode.WAITING;
            case MINE -> row.mode() != Mode.BOT && (me.equals(row.holder()) || me.equals(row.assigned()));
            case ALL -> true;
            case DONE -> row.mode() == Mode.BOT && row.answered() != null;
        };
    }

    private static int need(Row row) {
        return row.mode() == Mode.WAITING ? 0 : row.awaitsHolder() ? 1 : 2;
    }

    /** How early its instant comes among those with the same need. */
    private static long place(Row row) {
        return switch (need(row)) {
            case 0 -> row.since().toEpochMilli();
            case 1 -> row.heard().toEpochMilli();
            default -> -latest(row).toEpochMilli();
        };
    }

    private static Instant latest(Row row) {
        var answered = row.answered();
        return answered == null || answered.isBefore(row.heard()) ? row.heard() : answered;
    }
}
