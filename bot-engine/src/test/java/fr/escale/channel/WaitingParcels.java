package fr.escale.channel;

import fr.escale.conversation.Outbox;
import fr.escale.conversation.Urgency;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.person.Identity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;

/** An outbox in memory that remembers what it was told. */
public class WaitingParcels implements Outbox {
    public static final Instant HEARD = Instant.parse("2026-11-22T10:00:00Z");

    private final List<Parcel> pending = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private int outages;
    private int overflows;

    public static Parcel parcel(String id, String conversation, Urgency urgency) {
        return parcel(id, conversation, urgency, Reply.text("bonjour " + id));
    }

    public static Parcel parcel(String id, String conversation, Urgency urgency, Reply reply) {
        Identity to = new Identity("telegram", "42", "4242");
        return new Parcel(id, conversation, to, reply, Language.FR, urgency, Instant.now(), HEARD);
    }

    public synchronized void put(Parcel parcel) {
        pending.add(parcel);
    }

    /** The next so many times that it is told something, the store is away. */
    public synchronized void breakDown(int times) {
        outages = times;
    }

    /** The next so many times that something is taken, there is an Error. */
    public synchronized void overflow(int times) {
        overflows = times;
    }

    /** What it was told, in order: "sent m1", "failed m2 …". */
    public synchronized List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public synchronized Optional<Parcel> take(String conversation) {
        if (overflows-- > 0) {
            throw new StackOverflowError();
        }
        Optional<Parcel> next = pending.stream()
                .filter(parcel -> parcel.conversation().equals(conversation))
                .min(Comparator.comparing((Parcel parcel) -> parcel.urgency() != Urgency.DISTRESS));
        next.ifPresent(pending::remove);
        return next;
    }

    @Override
    public void sent(Parcel parcel, String externalId, Instant at) {
        tell("sent " + parcel.id());
    }

    @Override
    public void failed(Parcel parcel, String why, Instant at) {
        tell("failed " + parcel.id() + " " + why);
    }

    @Override
    public void closed(Parcel parcel, String why, Instant at) {
        tell("closed " + parcel.id() + " " + why);
    }

    @Override
    public void welcome(String conversation, Instant at) {
        tell("welcome " + conversation);
    }

    @Override
    public void declined(String conversation, Instant at) {
        tell("declined " + conversation);
    }

    @Override
    public synchronized void later(Parcel parcel, Instant due) {
        tell("later " + parcel.id());
        pending.addFirst(parcel);
    }

    @Override
    public void unreachable(String conversation, Instant at) {
        tell("unreachable " + conversation);
    }

    private synchronized void tell(String news) {
        if (outages > 0) {
            outages--;
            throw new DataAccessResourceFailureException("away");
        }
        told.add(news);
    }

    @Override
    public synchronized void reachable(String conversation, Instant at) {
        told.add("reachable " + conversation);
    }
}
