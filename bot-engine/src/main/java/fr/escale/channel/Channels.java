package fr.escale.channel;

import fr.escale.conversation.PostOffice;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The accounts that run in this process. */
@Component
public class Channels implements PostOffice {
    private final List<Channel> all;

    public Channels(List<Channel> all) {
        this.all = List.copyOf(all);
    }

    /** All of them; never changes while the program runs. */
    public List<Channel> all() {
        return all;
    }

    @Override
    public boolean sends(String channel, String account) {
        return find(channel, account).isPresent();
    }

    /** The account's channel, if it runs here. */
    public Optional<Channel> find(String channel, String account) {
        return all.stream()
                .filter(one -> one.name().equals(channel) && one.account().equals(account))
                .findFirst();
    }
}
