package fr.escale.store;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The embedded server's authentication: MongoDB's own PLAIN handshake (RFC 4616) with a password made at the start and
 * kept in this process, so that another local process that finds the port gets nothing.
 */
final class Door {
    private static final int SECRET_BYTES = 32;

    private final String secret;

    private Door(String secret) {
        this.secret = secret;
    }

    static Door withNewSecret() {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        return new Door(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    ConnectionString connectionString(InetSocketAddress address) {
        return new ConnectionString("mongodb://escale:%s@127.0.0.1:%d/%s?authMechanism=PLAIN&authSource=$external"
                .formatted(secret, address.getPort(), EmbeddedStore.DATABASE));
    }

    /** Whether this client has shown the secret on this connection. */
    boolean knows(Channel channel) {
        return channel.pipeline().get(HeldReplies.class) != null;
    }

    /** Answers a client that shows its secret; lets its connection in when it is ours. */
    Document saslStart(Channel channel, Document query) {
        if (!"PLAIN".equals(query.get("mechanism")) || !isSecret(query.get("payload"))) {
            return Refusals.notKnown();
        }
        if (!knows(channel)) {
            channel.pipeline().addLast(new HeldReplies());
        }
        return new Document("conversationId", 1)
                .append("done", true)
                .append("payload", new BinData(new byte[0]))
                .append("ok", 1.0);
    }

    /** A PLAIN payload is: authorisation, NUL, name, NUL, password. */
    private boolean isSecret(@Nullable Object payload) {
        if (!(payload instanceof BinData binary)) {
            return false;
        }
        String message = new String(binary.getData(), StandardCharsets.UTF_8);
        byte[] shown = message.substring(message.lastIndexOf('\0') + 1).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(shown, secret.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Door[secret=***]";
    }
}
