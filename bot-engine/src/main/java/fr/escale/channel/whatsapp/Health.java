package fr.escale.channel.whatsapp;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Whether Meta lets our account send; kept in the store, so that every instance's console shows it. */
final class Health {
    private static final Logger log = LoggerFactory.getLogger(Health.class);
    private static final Duration CALM = Duration.ofHours(24);
    private static final String FIELD = "trouble";
    private static final String WELL = "";

    private final AccountSheet sheet;
    private final InstantSource clock;
    private volatile @Nullable String told;
    private volatile Instant quietUntil = Instant.EPOCH;

    Health(AccountSheet sheet, InstantSource clock) {
        this.sheet = sheet;
        this.clock = clock;
    }

    /** Nothing leaves until somebody has mended it. */
    void stopped(int code) {
        tell(Integer.toString(code));
    }

    /** People have complained of us: for a day nobody is written to who asked for nothing. */
    void complaints(int code) {
        quietUntil = clock.instant().plus(CALM);
        log.error("WhatsApp limits our number because of complaints (code {}): broadcasts stop for a day", code);
        tell(Integer.toString(code));
    }

    boolean mayBroadcast() {
        return !clock.instant().isBefore(quietUntil);
    }

    /** A message left: what was the matter is over, unless it was about complaints. */
    void well() {
        if (mayBroadcast()) {
            tell(WELL);
        }
    }

    /** What is the matter; empty when nothing is known to be. */
    Optional<WhatsApp.Trouble> trouble() {
        return sheet.read()
                .map(found -> found.get(FIELD, Document.class))
                .filter(trouble -> !trouble.getString("code").equals(WELL))
                .map(trouble -> new WhatsApp.Trouble(
                        Integer.parseInt(trouble.getString("code")),
                        trouble.getDate("since").toInstant()));
    }

    /** A console that does not show it must not keep a message from leaving. */
    private void tell(String code) {
        if (code.equals(told)) {
            return;
        }
        try {
            sheet.set(FIELD, new Document("code", code).append("since", Date.from(clock.instant())));
            told = code;
        } catch (DataAccessException storeDown) {
            log.warn(
                    "The state of our WhatsApp account was not written ({})",
                    storeDown.getClass().getSimpleName());
        }
    }
}
