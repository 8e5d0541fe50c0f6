package fr.escale.channel;

import fr.escale.conversation.PostOffice;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The accounts that run in this process. */
@Component
public class Channels implements PostOffice {
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

    /** The account's channel, if it runs here. */
    public Optional<Channel> find(String channel, String account) {
        return all.stream()
                .filter(one -> one.name().equals(channel) && one.account().equals(account))
                .findFirst();
    }
}
