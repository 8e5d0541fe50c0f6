package fr.escale.channel;

import fr.escale.conversation.Receipts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessResourceFailureException;

/** Receipts in memory, in the order in which they were noted; what is billed counts each time. */
public class HeardReceipts implements Receipts {
    private final List<Receipt> heard = new ArrayList<>();
    private boolean away;

    public synchronized List<Receipt> all() {
        return List.copyOf(heard);
    }

    /** Whether the store is away. */
    public synchronized void away(boolean now) {
        away = now;
    }

    @Override
    public synchronized Collection<Receipt> note(Collection<Receipt> receipts) {
        if (away) {
            throw new DataAccessResourceFailureException("away");
        }
        heard.addAll(receipts);
        return receipts.stream()
                .filter(receipt -> !receipt.category().isEmpty())
                .toList();
    }

    @Override
    public Map<String, Integer> billed(String conversation) {
        return Map.of();
    }
}
