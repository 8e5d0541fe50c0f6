package fr.escale.channel;

import fr.escale.store.Sharing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Which of our accounts this process works for: among several processes on one store, each account has one. */
@Component
public class Claims implements SmartLifecycle {
    /** Claims are made before anything is sent, and given back when the last sending is done. */
    static final int PHASE = Courier.PHASE - 1;

    private static final Logger log = LoggerFactory.getLogger(Claims.class);

    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final boolean alone;
    private CountDownLatch stop = new CountDownLatch(0);

    Claims(List<Channel> channels, MongoOperations store, Sharing sharing) {
        String me = UUID.randomUUID().toString();
        alone = sharing.alone();
        for (Channel channel : channels) {
            String account = key(channel.name(), channel.account());
            claims.put(account, new Claim(store, account, me, System::nanoTime));
        }
    }

    /** Whether this process works for that account now; it may end at any moment. */
    public boolean isOurs(String channel, String account) {
        Claim claim = claims.get(key(channel, account));
        return claim != null && claim.isOurs();
    }

    /** Whether another process may work for accounts that are not ours. */
    boolean othersMayHaveIt() {
        return !alone;
    }

    @Override
    public synchronized void start() {
        CountDownLatch stopping = new CountDownLatch(1);
        stop = stopping;
        each(alone ? Claim::seize : Claim::tend);
        Thread.ofVirtual().name("claims").start(() -> tendUntil(stopping));
    }

    private void tendUntil(CountDownLatch stopping) {
        try {
            while (!stopping.await(Claim.BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                tend(stopping);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Not while stopping: what is given back must not be taken again. */
    private synchronized void tend(CountDownLatch stopping) {
        if (stopping.getCount() > 0) {
            each(Claim::tend);
        }
    }

    @Override
    public synchronized void stop() {
        stop.countDown();
        each(Claim::release);
    }

    private void each(Consumer<Claim> work) {
        for (Claim claim : claims.values()) {
            try {
                work.accept(claim);
            } catch (RuntimeException | Error storeDown) {
                log.warn(
                        "An account's claim was not written ({})",
                        storeDown.getClass().getSimpleName());
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return stop.getCount() > 0;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private static String key(String channel, String account) {
        return channel + ":" + account;
    }
}
