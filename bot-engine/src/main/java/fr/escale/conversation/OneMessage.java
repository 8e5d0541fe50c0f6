package fr.escale.conversation;

import fr.escale.flow.Reply;
import java.util.ArrayList;
import java.util.List;

/** One message a turn wherever it fits: each message is paid for on WhatsApp, and rings a phone. */
final class OneMessage {
    /** WhatsApp's body above buttons. */
    private static final int ROOM = 1024;

    private OneMessage() {}

    static List<Reply> of(List<Reply> replies) {
        var joined = new ArrayList<Reply>();
        for (var reply : replies) {
            if (!joined.isEmpty() && fits(joined.getLast(), reply)) {
                joined.add(join(joined.removeLast(), reply));
            } else {
                joined.add(reply);
            }
        }
        return joined;
    }

    /** Words come together with what follows them; what has ways on stays the end of its message. */
    private static boolean fits(Reply before, Reply after) {
        return before.buttons().isEmpty()
                && before.list() == null
                && before.attachments().isEmpty()
                && before.text().length() + after.text().length() + 2 <= ROOM;
    }

    private static Reply join(Reply before, Reply after) {
        var text = (before.text() + "\n\n" + after.text()).strip();
        return new Reply(text, after.buttons(), after.list(), after.attachments());
    }
}
