package fr.escale.channel;

import fr.escale.conversation.Filing;
import fr.escale.conversation.InboundMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A filing room in memory: one entry per message, and it can be made to refuse. */
public class FiledMessages implements Filing {
    private final Map<String, InboundMessage> filed = new LinkedHashMap<>();
    private Predicate<InboundMessage> refusing = message -> false;
    private RuntimeException refusal = new FullException("full");
    private int calls;

    public synchronized void refuse(Predicate<InboundMessage> which, RuntimeException with) {
        refusing = which;
        refusal = with;
    }

    public synchronized void refuseNothing() {
        refusing = message -> false;
    }

    public synchronized List<InboundMessage> all() {
        return List.copyOf(filed.values());
    }

    public synchronized int calls() {
        return calls;
    }

    @Override
    public synchronized Filed file(InboundMessage message) {
        calls++;
        if (refusing.test(message)) {
            throw refusal;
        }
        String id = message.sender().address() + "/" + message.externalId();
        boolean duplicate = filed.putIfAbsent(id, message) != null;
        return new Filed("talk-" + message.sender().address(), id, duplicate);
    }
}
