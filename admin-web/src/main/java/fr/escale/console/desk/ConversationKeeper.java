package fr.escale.console.desk;

import fr.escale.console.InSight;
import fr.escale.console.Keeper;
import fr.escale.conversation.Desk;
import fr.escale.security.Audit;
import fr.escale.security.Sight;
import java.security.Principal;
import org.springframework.stereotype.Component;

/** Whoever does not see a conversation reads it nowhere; whoever reads it without holding it is written down. */
@Component
class ConversationKeeper implements Keeper {
    private final Desk desk;
    private final Sight sight;
    private final Audit audit;

    ConversationKeeper(Desk desk, Sight sight, Audit audit) {
        this.desk = desk;
        this.sight = sight;
        this.audit = audit;
    }

    @Override
    public String variable() {
        return "conversation";
    }

    @Override
    public boolean lets(Principal who, String conversation) {
        return desk.entry(conversation).filter(InSight.of(sight.of(who)).negate()).isEmpty();
    }

    @Override
    public void passed(Principal who, String conversation) {
        desk.entry(conversation)
                .filter(entry -> !who.getName().equals(entry.holder()))
                .ifPresent(entry -> audit.read(who.getName(), conversation));
    }
}
