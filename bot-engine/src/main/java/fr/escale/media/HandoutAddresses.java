package fr.escale.media;

import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives out what staff sent to whoever has the address: the person, in their browser or by a link. */
@RestController
class HandoutAddresses {
    /** Whatever a file turns out to be, it runs nothing and asks for nothing. */
    private static final String SANDBOX = "sandbox; default-src 'none'; img-src 'self'";

    private final Handouts handouts;

    HandoutAddresses(Handouts handouts) {
        this.handouts = handouts;
    }

    @GetMapping(StoredHandouts.PATH + "{file}")
    ResponseEntity<byte[]> file(@PathVariable String file) {
        var url = StoredHandouts.PATH + file;
        return handouts.find(url)
                .flatMap(found -> handouts.content(url).map(content -> answer(found.type(), content)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(FileType type, byte[] content) {
        var disposition = type.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        var headers = Map.of(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition.filename("fichier." + type.extension()).build().toString(),
                "X-Content-Type-Options",
                "nosniff",
                "Content-Security-Policy",
                SANDBOX);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mime()))
                .cacheControl(CacheControl.noStore())
                .headers(all -> headers.forEach(all::set))
                .body(content);
    }
}
