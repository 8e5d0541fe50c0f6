package fr.escale.console.stage;

import fr.escale.team.ReadyReplies;
import fr.escale.team.ReadyReply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One ready reply to begin with. */
public class SceneReadyReplies implements ReadyReplies {
    private final Map<String, ReadyReply> kept = new TreeMap<>();

    SceneReadyReplies() {
        save(new ReadyReply("contact", "Premier contact", "Salut {prenom}, c’est {referent}."));
    }

    @Override
    public synchronized List<ReadyReply> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public synchronized Optional<ReadyReply> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public final synchronized boolean save(ReadyReply reply) {
        kept.put(reply.id(), reply);
        return true;
    }

    @Override
    public synchronized void remove(String id) {
        kept.remove(id);
    }
}
