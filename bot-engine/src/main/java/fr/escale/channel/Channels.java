package fr.escale.channel;

import fr.escale.conversation.Form;
import fr.escale.conversation.Forms;
import fr.escale.conversation.PostOffice;
import fr.escale.flow.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The accounts that run in this process. */
@Component
public class Channels implements PostOffice, Forms {
    private final List<Channel> all;
    private final Claims claims;

    Channels(List<Channel> all, Claims claims) {
        this.all = List.copyOf(all);
        this.claims = claims;
    }

    /** All of them; never changes while the program runs. */
    public List<Channel> all() {
        return all;
    }

    @Override
    public boolean sends(String channel, String account) {
        return claims.isOurs(channel, account);
    }

    @Override
    public Optional<Form> find(
            String channel, String account, Purpose purpose, Language language, Map<String, String> values) {
        return find(channel, account).flatMap(one -> one.form(purpose, language, values));
    }

    /** The account's channel, if it runs here. */
    public Optional<Channel> find(String channel, String account) {
        return all.stream()
                .filter(one -> one.name().equals(channel) && one.account().equals(account))
                .findFirst();
    }
}
