package fr.escale.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * mongo-java-server's H2 backend with what it lacks: clients must show the secret, a write never falls across a
 * commit and is answered after one, and {@code hello} is known.
 */
final class MendedBackend extends H2Backend {
    private static final Logger log = LoggerFactory.getLogger(MendedBackend.class);

    private final StoreFile file;
    private final GroupCommits commits;
    private final Door door;

    MendedBackend(StoreFile file, GroupCommits commits, Door door) {
        this.file = file;
        this.commits = commits;
        this.door = door;
        super(file.store());
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new MendedDatabase(name, file.store(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        try {
            return switch (command.toLowerCase(Locale.ROOT)) {
                case "hello" -> hello(channel, database, query);
                case "ismaster" -> super.handleCommand(channel, database, command, query);
                case "saslstart" -> door.saslStart(channel, query);
                default -> door.knows(channel) ? handleKnown(channel, database, command, query) : Refusals.notKnown();
            };
        } catch (MongoServerException refused) {
            return Refusals.of(refused);
        } catch (RuntimeException failure) {
            log.error("{} failed: {}", command, failure.getClass().getName());
            return Refusals.of(failure);
        }
    }

    private Document hello(Channel channel, String database, Document query) {
        return super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
    }

    private Document handleKnown(Channel channel, String database, String command, Document query) {
        if (!Writes.isWrite(command, query)) {
            return super.handleCommand(channel, database, command, query);
        }
        try {
            return file.write(() -> super.handleCommand(channel, database, command, query));
        } finally {
            channel.pipeline().get(HeldReplies.class).holdNext(commits.next());
        }
    }

    /** The old protocol's queries are not needed by any driver of today, and know no secret. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw new MongoServerException("not supported");
    }

    /** Asked over the old protocol without the secret: says nothing. */
    @Override
    public Document getServerStatus() {
        return new Document("ok", 1.0);
    }
}
