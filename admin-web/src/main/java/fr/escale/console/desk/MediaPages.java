package fr.escale.console.desk;

import fr.escale.media.FileType;
import fr.escale.media.Media;
import fr.escale.media.Media.Standing;
import java.io.InputStream;
import java.security.Principal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/** What people sent, to whoever of the team may read the conversation: through us only, and kept by no browser. */
@Controller
class MediaPages {
    /** Whatever a file turns out to be, it runs nothing and asks for nothing. */
    private static final String SANDBOX = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'";

    private final Media media;
    private final Clock clock;

    MediaPages(Media media, Clock clock) {
        this.media = media;
        this.clock = clock;
    }

    @GetMapping("/console/desk/{conversation}/media/{id}")
    ResponseEntity<Resource> file(
            @PathVariable String conversation,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.RANGE, defaultValue = "") String range,
            Principal principal) {
        if (!(media.standing(conversation, id).orElse(null) instanceof Standing.Kept kept)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (range.isEmpty() || range.startsWith("bytes=0-")) {
            media.seen(conversation, id, principal.getName(), clock.instant());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kept.type().mime()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(kept.type()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", SANDBOX)
                .body(new Content(media, conversation, id, kept.bytes()));
    }

    /** The name that the person's phone gave it stays out of addresses and headers. */
    private static String disposition(FileType type) {
        var disposition = type == FileType.PDF ? ContentDisposition.attachment() : ContentDisposition.inline();
        return disposition.filename("fichier." + type.extension()).build().toString();
    }

    /** Opened piece by piece while it leaves; its size lets players jump to a moment. */
    private static final class Content extends AbstractResource {
        private final Media media;
        private final String conversation;
        private final String id;
        private final long bytes;

        Content(Media media, String conversation, String id, long bytes) {
            this.media = media;
            this.conversation = conversation;
            this.id = id;
            this.bytes = bytes;
        }

        @Override
        public InputStream getInputStream() {
            return media.content(conversation, id);
        }

        @Override
        public long contentLength() {
            return bytes;
        }

        @Override
        public String getDescription() {
            return "a file of a conversation";
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
