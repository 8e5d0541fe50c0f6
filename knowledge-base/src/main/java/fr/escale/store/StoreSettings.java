package fr.escale.store;

import fr.escale.setting.WrongSettingException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is and what seals it. An empty value is as good as none.
 *
 * @param dataDir {@code ESCALE_DATA_DIR}: directory of the embedded store, its key and the media
 * @param mongodb a MongoDB to use instead of the embedded store
 * @param secretKey {@code ESCALE_SECRET_KEY}: at least 32 characters; must be set with a MongoDB
 * @param store how the embedded store commits
 */
@ConfigurationProperties("escale")
record StoreSettings(
        @DefaultValue("./data") String dataDir,
        @DefaultValue Mongodb mongodb,
        @DefaultValue("") String secretKey,
        @DefaultValue Store store) {

    /** @param uri {@code ESCALE_MONGODB_URI} */
    record Mongodb(@DefaultValue("") String uri) {
        @Override
        public String toString() {
            return "Mongodb[***]";
        }
    }

    /**
     * @param sync {@code ESCALE_STORE_SYNC}: whether each group commit waits for the disk, against a power cut
     * @param compaction {@code ESCALE_STORE_COMPACTION}: time between two compactions of the file
     */
    record Store(
            @DefaultValue("false") boolean sync,
            @DefaultValue("1s") Duration compaction) {
        Store {
            if (compaction.toMillis() < 1) {
                throw new WrongSettingException(
                        "ESCALE_STORE_COMPACTION", "expected at least 1ms, found " + compaction);
            }
        }

        Upkeep upkeep() {
            return Upkeep.every(compaction, sync);
        }
    }

    /** Before any store is opened, so that a MongoDB without a key is never written to. */
    StoreSettings {
        if (!mongodb.uri().isBlank() && secretKey.isBlank()) {
            throw new WrongSettingException(
                    "ESCALE_SECRET_KEY", "expected at least 32 characters beside ESCALE_MONGODB_URI, found nothing");
        }
        if (!secretKey.isBlank()) {
            SecretText.requireLong(secretKey);
        }
    }

    /** @throws WrongSettingException when the setting is wrong, or the directory cannot be used */
    StoreShape open() {
        return embedded() ? EmbeddedStore.open(directory(), store.upkeep()) : Cluster.at(mongodb.uri());
    }

    /** @throws WrongSettingException when it is too short */
    SecretText secret() {
        return secretKey.isBlank() ? SecretText.keptIn(directory()) : new SecretText(secretKey);
    }

    boolean embedded() {
        return mongodb.uri().isBlank();
    }

    private Path directory() {
        try {
            return Path.of(dataDir);
        } catch (InvalidPathException e) {
            throw new WrongSettingException("ESCALE_DATA_DIR", "expected a directory, found " + dataDir);
        }
    }

    @Override
    public String toString() {
        return "StoreSettings[dataDir=" + dataDir + ", embedded=" + embedded() + ", secretKey=***]";
    }
}
