package fr.escale.conversation;

import org.springframework.stereotype.Component;

/** What the conversations' documents say of their doors. */
@Component
class StoredWindows implements Windows {
    private final Conversations conversations;
    private final Settled settled;

    StoredWindows(Conversations conversations, Settled settled) {
        this.conversations = conversations;
        this.settled = settled;
    }

    @Override
    public Window of(String conversation) {
        return conversations
                .find(conversation)
                .filter(c -> c.queue.isHolding())
                .map(this::shut)
                .orElse(Window.OPEN);
    }

    private Window shut(Conversation c) {
        if (c.rang == null) {
            return Window.SILENT;
        }
        return c.items.stream().anyMatch(item -> isRinging(c, item)) ? Window.RINGING : Window.RUNG;
    }

    private boolean isRinging(Conversation c, Item item) {
        return c.forms.containsKey(item.n()) && !item.settled() && !settled.has(c.id, item.n());
    }
}
