package fr.escale.console.desk;

import fr.escale.console.InSight;
import fr.escale.console.Keeper;
import fr.escale.conversation.Desk;
import fr.escale.conversation.Floor;
import fr.escale.duty.Alerts;
import fr.escale.security.Audit;
import fr.escale.security.Sight;
import java.security.Principal;
import org.springframework.stereotype.Component;

/** Whoever does not see a conversation reads it nowhere; whoever reads it without holding it is written down. */
@Component
class ConversationKeeper implements Keeper {
    private final Desk desk;
    private final Floor floor;
    private final Alerts alerts;
    private final Sight sight;
    private final Audit audit;

    ConversationKeeper(Desk desk, Floor floor, Alerts alerts, Sight sight, Audit audit) {
        this.desk = desk;
        this.floor = floor;
        this.alerts = alerts;
        this.sight = sight;
        this.audit = audit;
    }

    @Override
    public String variable() {
        return "conversation";
    }

    @Override
    public boolean lets(Principal who, String conversation) {
        var view = sight.of(who);
        return desk.entry(conversation).filter(InSight.of(view).negate()).isEmpty()
                || (view.answers() && (isPassedOnTo(who, conversation) || isRung(conversation)));
    }

    @Override
    public void passed(Principal who, String conversation) {
        desk.entry(conversation)
                .filter(entry -> !who.getName().equals(entry.holder()))
                .ifPresent(entry -> audit.read(who.getName(), conversation));
    }

    /** Whoever a colleague asks to take it must be able to read it. */
    private boolean isPassedOnTo(Principal who, String conversation) {
        return floor.standing(conversation)
                .map(Floor.Standing::passed)
                .filter(passed -> passed.to().equals(who.getName()))
                .isPresent();
    }

    /** An alert rings for whoever is there, also of another territory: it leads nobody to a door that is shut. */
    private boolean isRung(String conversation) {
        return alerts.open().stream().anyMatch(alert -> alert.conversation().equals(conversation));
    }
}
