package fr.escale.console;

import fr.escale.conversation.Desk.Entry;
import fr.escale.conversation.Mode;
import fr.escale.conversation.Roll.Row;
import fr.escale.conversation.Urgency;
import fr.escale.security.View;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which conversations of the desk somebody sees. */
public final class InSight {
    private InSight() {}

    /** Those that this member of staff sees; asked once a request. */
    public static Predicate<Entry> of(View view) {
        return entry -> view.shows(entry.commune(), entry.holder(), danger(entry.mode(), entry.urgency()));
    }

    /** The same of the desk's rows. */
    public static Predicate<Row> ofRows(View view) {
        return row -> view.shows(row.commune(), keeper(row), danger(row.mode(), row.urgency()));
    }

    private static @Nullable String keeper(Row row) {
        return row.holder() == null ? row.assigned() : row.holder();
    }

    private static boolean danger(Mode mode, Urgency urgency) {
        return mode != Mode.BOT && urgency == Urgency.DISTRESS;
    }
}
