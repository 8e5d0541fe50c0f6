package fr.escale.console.stage;

import fr.escale.media.FileType;
import fr.escale.media.Media;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Four files of one conversation: a voice note nobody has heard, a picture, one on its way, one refused. */
public class SceneMedia implements Media {
    static final String CONVERSATION = "c-sami";

    private static final byte[] CONTENT = "OggS and what was said".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final Map<String, Standing> files = new ConcurrentHashMap<>(Map.of(
            "voice", new Standing.Kept(FileType.OGG, CONTENT.length, null),
            "letter", new Standing.Kept(FileType.PDF, CONTENT.length, Stage.LEA),
            "video", new Standing.Awaited(),
            "page", new Standing.Refused("type de fichier refusé")));

    @Override
    public void expect(Expected file, Instant now) {
        files.put(file.id(), new Standing.Awaited());
    }

    @Override
    public Optional<Standing> standing(String conversation, String id) {
        return conversation.equals(CONVERSATION) ? Optional.ofNullable(files.get(id)) : Optional.empty();
    }

    @Override
    public InputStream content(String conversation, String id) {
        return new ByteArrayInputStream(CONTENT);
    }

    @Override
    public void seen(String conversation, String id, String by, Instant now) {
        files.computeIfPresent(
                id,
                (same, standing) -> standing instanceof Standing.Kept kept
                        ? new Standing.Kept(kept.type(), kept.bytes(), by)
                        : standing);
    }

    @Override
    public List<FileType> kept(String conversation) {
        return conversation.equals(CONVERSATION) ? List.of(FileType.OGG, FileType.PDF) : List.of();
    }

    @Override
    public int days() {
        return 30;
    }

    @Override
    public void erase(String conversation) {
        files.clear();
    }
}
