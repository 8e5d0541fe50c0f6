package fr.escale.media;

import fr.escale.media.Media.Standing;
import fr.escale.media.Receiving.Received;
import fr.escale.store.Seal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** They lie on the shelf of what people sent. Their address holds where, sealed: nothing else is kept of it. */
final class StoredHandouts implements Handouts {
    static final String PATH = "/fichiers/";

    private static final Logger log = LoggerFactory.getLogger(StoredHandouts.class);
    private static final String PLACE = "media/handout";
    static final String OURS = "out-";

    private final Shelf shelf;
    private final Receiving receiving;
    private final Seal seal;
    private final String publicUrl;

    StoredHandouts(Shelf shelf, Receiving receiving, Seal seal, String publicUrl) {
        this.shelf = shelf;
        this.receiving = receiving;
        this.seal = seal;
        this.publicUrl = publicUrl;
    }

    @Override
    public Taken take(String conversation, String once, String name, InputStream content, Instant now) {
        try {
            // one byte more than we take: too large a file is told as such
            var bytes = content.readNBytes((int) MOST_OF_A_DOCUMENT + 1);
            return take(conversation, id(conversation, once, bytes), name, bytes, now);
        } catch (IOException broken) {
            log.info("A file to send broke off ({})", broken.getClass().getSimpleName());
            return new Taken.Refused(Why.BROKEN);
        }
    }

    private Taken take(String conversation, String id, String name, byte[] content, Instant now) {
        if (shelf.standing(conversation, id).orElse(null) instanceof Standing.Kept kept) {
            return kept(conversation, id, name, kept.type());
        }
        try {
            var taken = new ByteArrayInputStream(content);
            return switch (receiving.receive(id, conversation, taken, StoredHandouts::most, now)) {
                case Received.Kept(FileType type) -> kept(conversation, id, name, type);
                case Received.Refused(Refusal why) -> refused(id, why);
            };
        } catch (IOException broken) {
            log.info("A file to send broke off ({})", broken.getClass().getSimpleName());
            shelf.remove(id);
            return new Taken.Refused(Why.BROKEN);
        }
    }

    /** Other types are none that every messenger shows. */
    private static long most(FileType type) {
        return switch (type) {
            case JPEG, PNG -> MOST_OF_A_PICTURE;
            case PDF -> MOST_OF_A_DOCUMENT;
            default -> 0;
        };
    }

    private Taken kept(String conversation, String id, String name, FileType type) {
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(conversation + " " + id, PLACE));
        return new Taken.Kept(FileName.of(name, type), type, publicUrl + PATH + token + "." + type.extension());
    }

    private Taken refused(String id, Refusal why) {
        shelf.remove(id);
        return new Taken.Refused(
                switch (why) {
                    case EMPTY -> Why.EMPTY;
                    case UNKNOWN -> Why.UNKNOWN;
                    case TOO_LARGE -> Why.TOO_LARGE;
                    case INFECTED -> Why.INFECTED;
                    case LOST -> Why.BROKEN;
                });
    }

    @Override
    public Optional<Handout> find(String url) {
        return place(url)
                .flatMap(place -> shelf.standing(place[0], place[1])
                        .filter(Standing.Kept.class::isInstance)
                        .map(standing -> new Handout(place[0], place[1], ((Standing.Kept) standing).type())));
    }

    @Override
    public Optional<byte[]> content(String url) {
        return find(url)
                .flatMap(found -> shelf.pieces(found.conversation(), found.id())
                        .map(pieces -> read(new SequenceInputStream(new Pieces(shelf, found.id(), pieces)))));
    }

    @Override
    public void remove(String url) {
        place(url).ifPresent(place -> shelf.remove(place[1]));
    }

    private static byte[] read(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** The conversation and the id that an address of ours holds. */
    private Optional<String[]> place(String url) {
        int from = url.indexOf(PATH);
        int to = url.lastIndexOf('.');
        if (from < 0 || to < from) {
            return Optional.empty();
        }
        try {
            var token = Base64.getUrlDecoder().decode(url.substring(from + PATH.length(), to));
            var place = seal.open(token, PLACE).split(" ", 2);
            return place.length == 2 && place[1].startsWith(OURS) ? Optional.of(place) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    /** Another file under the same id of a form is another one. */
    private static String id(String conversation, String once, byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((conversation + "/" + once + "/").getBytes(StandardCharsets.UTF_8));
            return OURS + HexFormat.of().formatHex(digest.digest(content), 0, 16);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
