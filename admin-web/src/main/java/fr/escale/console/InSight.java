package fr.escale.console;

import fr.escale.conversation.Desk.Entry;
import fr.escale.conversation.Mode;
import fr.escale.conversation.Urgency;
import fr.escale.security.View;
import java.util.function.Predicate;

/** Which conversations of the desk somebody sees. */
public final class InSight {
    private InSight() {}

    /** Those that this member of staff sees; asked once a request. */
    public static Predicate<Entry> of(View view) {
        return entry -> view.shows(entry.commune(), entry.holder(), danger(entry));
    }

    private static boolean danger(Entry entry) {
        return entry.mode() != Mode.BOT && entry.urgency() == Urgency.DISTRESS;
    }
}
