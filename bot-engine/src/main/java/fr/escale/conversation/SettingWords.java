package fr.escale.conversation;

import fr.escale.team.Team;
import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The words flows may show in braces: the team's, and what the person told us. */
@Component
class SettingWords {
    private final Team team;
    private final Territory territory;
    private final Outlook outlook;

    SettingWords(Team team, Territory territory, Outlook outlook) {
        this.team = team;
        this.territory = territory;
        this.outlook = outlook;
    }

    Map<String, String> of(Conversation c, Instant now) {
        var card = team.card();
        var words = new HashMap<>(c.card.values());
        words.put("service", card.service());
        words.put("phone", card.phone());
        words.put("referent", card.referent());
        words.put("duty", card.duty());
        words.put("place", card.place());
        words.put("controller", card.controller());
        words.put("dataContact", card.dataContact());
        words.put("hosting", card.hosting());
        words.put("territory", territory.name());
        words.put(
                "commune",
                c.card.commune().flatMap(territory::anywhere).map(Commune::name).orElse(""));
        if (c.mode == Mode.WAITING) {
            words.put("watch", outlook.told(c, now));
        }
        return words;
    }
}
