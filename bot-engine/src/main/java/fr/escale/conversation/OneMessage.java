package fr.escale.conversation;

import fr.escale.flow.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One message a turn wherever it fits: each message is paid for on WhatsApp, and rings a phone. */
final class OneMessage {
    private OneMessage() {}

    static List<Reply> of(List<Reply> replies) {
        var joined = new ArrayList<Reply>();
        for (var reply : replies) {
            var together = joined.isEmpty()
                    ? Optional.<Reply>empty()
                    : joined.getLast().joined(reply);
            together.ifPresent(one -> joined.removeLast());
            joined.add(together.orElse(reply));
        }
        return joined;
    }
}
