package fr.escale.channel.whatsapp;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** The business account our number belongs to: as set, else as signed notifications tell. */
final class Business {
    private static final Logger log = LoggerFactory.getLogger(Business.class);
    private static final String FIELD = "business";

    private final AccountSheet sheet;
    private volatile @Nullable String id;

    /** @param set may be empty */
    Business(String set, AccountSheet sheet) {
        this.sheet = sheet;
        this.id = set.isBlank() ? null : set;
    }

    Optional<String> id() {
        if (id == null) {
            id = sheet.read().map(found -> found.getString(FIELD)).orElse(null);
        }
        return Optional.ofNullable(id);
    }

    /** A notification to our number names it. Kept the first time. */
    void learn(String account) {
        if (id != null || !account.matches("[0-9]{1,32}")) {
            return;
        }
        try {
            if (id().isEmpty()) {
                sheet.set(FIELD, account);
                id = account;
            }
        } catch (DataAccessException storeDown) {
            log.warn(
                    "Our business account was not written ({})",
                    storeDown.getClass().getSimpleName());
        }
    }
}
