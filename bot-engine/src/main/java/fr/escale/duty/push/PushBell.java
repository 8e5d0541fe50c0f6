package fr.escale.duty.push;

import fr.escale.duty.Bell;
import fr.escale.duty.Devices;
import fr.escale.duty.Staff;
import fr.escale.duty.push.PushSender.Outcome;
import fr.escale.duty.push.StoredDevices.Kept;
import fr.escale.team.Team;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rings every phone of those who are called, all at once; a phone that is no more is forgotten. */
final class PushBell implements Bell, Devices {
    /** A phone that was off for longer need not ring any more: the desk has moved on. */
    private static final Duration ALERT = Duration.ofHours(1);

    private static final Duration PROOF = Duration.ofMinutes(10);
    private static final int LONGEST_NAME = 60;

    /** Which addresses are called. */
    interface Addresses {
        Optional<URI> at(String endpoint);
    }

    private final StoredDevices devices;
    private final Addresses services;
    private final PushSender sender;
    private final Vapid vapid;
    private final Team team;
    private final InstantSource clock;

    PushBell(
            StoredDevices devices, Addresses services, PushSender sender, Vapid vapid, Team team, InstantSource clock) {
        this.devices = devices;
        this.services = services;
        this.sender = sender;
        this.vapid = vapid;
        this.team = team;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.PUSH;
    }

    @Override
    public Rung ring(Ring ring, List<Staff.Member> whom) {
        return rung(send(whom, text -> text.of(ring), ALERT, clock.instant()));
    }

    @Override
    public Proof prove(List<Staff.Member> onDuty, Instant now) {
        if (devices.none()) {
            return new Proof(Kind.PUSH, State.OFF);
        }
        var outcomes = send(onDuty, PushText::ofProof, PROOF, now);
        return new Proof(Kind.PUSH, state(outcomes));
    }

    private static State state(List<Outcome> outcomes) {
        if (outcomes.contains(Outcome.REFUSED)) return State.REFUSED;
        if (outcomes.contains(Outcome.UNREACHABLE)) return State.UNREACHABLE;
        return outcomes.contains(Outcome.TAKEN) ? State.WORKS : State.NOBODY_HEARS;
    }

    /** Each in the language of whose phone it is. */
    private List<Outcome> send(List<Staff.Member> whom, Function<PushText, String> text, Duration keep, Instant now) {
        var languages = whom.stream()
                .collect(Collectors.toMap(Staff.Member::email, Staff.Member::language, (one, same) -> one));
        return send(devices.of(List.copyOf(languages.keySet())), kept -> {
            var language = languages.getOrDefault(kept.member(), Locale.FRANCE);
            return send(kept, text.apply(new PushText(service(), language)), keep, now);
        });
    }

    private static List<Outcome> send(List<Kept> to, Function<Kept, Outcome> call) {
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Outcome>> calls = to.stream()
                    .<Callable<Outcome>>map(kept -> () -> call.apply(kept))
                    .toList();
            return each.invokeAll(calls).stream().map(PushBell::outcome).toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return to.stream().map(kept -> Outcome.UNREACHABLE).toList();
        }
    }

    /** An address that is no push service's any more is never called. */
    private Outcome send(Kept kept, String text, Duration keep, Instant now) {
        var outcome = services.at(kept.subscription().endpoint())
                .map(endpoint -> sender.send(endpoint, kept.subscription(), text, keep, now))
                .orElse(Outcome.GONE);
        switch (outcome) {
            case TAKEN -> devices.rang(kept.id(), now);
            case GONE -> devices.remove(kept.member(), kept.id());
            case REFUSED, UNREACHABLE -> {}
        }
        return outcome;
    }

    private static Outcome outcome(Future<Outcome> call) {
        try {
            return call.get();
        } catch (InterruptedException | ExecutionException trouble) {
            return Outcome.UNREACHABLE;
        }
    }

    private static Rung rung(List<Outcome> outcomes) {
        int taken = (int) outcomes.stream().filter(Outcome.TAKEN::equals).count();
        return new Rung(taken, outcomes.size() - taken);
    }

    @Override
    public String publicKey() {
        return vapid.publicKey();
    }

    @Override
    public boolean add(String member, String name, Subscription subscription, Instant now) {
        boolean sound = services.at(subscription.endpoint()).isPresent() && hasKeys(subscription);
        if (sound) {
            devices.keep(
                    member, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, subscription, now);
        }
        return sound;
    }

    private static boolean hasKeys(Subscription subscription) {
        try {
            Curve.publicKey(PushSender.decoded(subscription.p256dh()));
            return PushSender.decoded(subscription.auth()).length == Encryption.AUTH_BYTES;
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return false;
        }
    }

    @Override
    public List<Device> of(String member) {
        return devices.of(member).stream().map(Kept::device).toList();
    }

    @Override
    public void remove(String member, String id) {
        devices.remove(member, id);
    }

    @Override
    public Rung tryOut(String member, Locale language, Instant now) {
        var text = new PushText(service(), language).ofTry();
        return rung(send(devices.of(member), kept -> send(kept, text, PROOF, now)));
    }

    private String service() {
        var name = team.card().service();
        return name.isBlank() ? "Escale" : name;
    }
}
