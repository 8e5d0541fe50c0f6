package fr.escale.conversation;

import fr.escale.duty.Alerts;
import fr.escale.duty.Duty;
import fr.escale.duty.Staff;
import fr.escale.duty.Watch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;

/** A team as a story wants it: who is in it, who is on duty; and the alerts it gets. */
final class Alarms implements Alerts, Duty, Staff {
    volatile Watch watch = new Watch.Unsaid();
    volatile boolean deaf;
    volatile List<Member> members = List.of();
    final List<String> raised = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();
    private final List<Floor.Moved> moved = new CopyOnWriteArrayList<>();

    @EventListener
    void moved(Floor.Moved one) {
        if (deaf) {
            throw new IllegalStateException("the journal cannot be written");
        }
        moved.add(one);
    }

    /** The same as it was told. */
    List<Floor.Moved> told(String conversation) {
        return moved.stream()
                .filter(one -> one.conversation().equals(conversation))
                .toList();
    }

    /** Into whose hands a conversation came, as "MOVE by whom". */
    List<String> movesOf(String conversation) {
        return told(conversation).stream()
                .map(one -> (one.move() + " " + one.by() + " " + one.whom()).strip())
                .toList();
    }

    @Override
    public synchronized void raise(
            String conversation,
            Cause cause,
            String why,
            String key,
            @Nullable String commune,
            @Nullable String there,
            Instant now) {
        var alert = conversation + " " + cause + (there == null ? "" : " with " + there);
        if (!raised.contains(alert)) {
            raised.add(alert);
        }
    }

    @Override
    public synchronized void acknowledge(String conversation, String by, Instant now) {
        raised.add(conversation + " taken");
    }

    @Override
    public synchronized void answered(String conversation, String by, int line, Instant now) {
        answered.add(conversation + " " + by);
    }

    @Override
    public synchronized void tookBack(String conversation, int last, Instant now) {
        answered.add(conversation + " back to " + last);
    }

    /** By whose words somebody counted as looked after, in order. */
    synchronized List<String> answersIn(String conversation) {
        return answered.stream()
                .filter(one -> one.startsWith(conversation + " "))
                .map(one -> one.substring(conversation.length() + 1))
                .toList();
    }

    @Override
    public synchronized void end(String conversation, Instant now) {
        raised.removeIf(alert -> alert.startsWith(conversation + " "));
    }

    @Override
    public List<Alert> open() {
        return List.of();
    }

    @Override
    public Watch watch(@Nullable String commune, Instant now) {
        return watch;
    }

    @Override
    public List<Member> members() {
        return members;
    }

    synchronized List<String> of(String conversation) {
        return raised.stream()
                .filter(alert -> alert.startsWith(conversation + " "))
                .map(alert -> alert.substring(conversation.length() + 1))
                .toList();
    }

    static class Bells {
        @Bean
        @Primary
        Alarms alarms() {
            return new Alarms();
        }
    }
}
