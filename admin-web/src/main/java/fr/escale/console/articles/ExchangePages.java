package fr.escale.console.articles;

import static fr.escale.speech.Speech.say;

import fr.escale.knowledge.ArticleReader.Problem;
import fr.escale.knowledge.exchange.Exchange;
import fr.escale.knowledge.exchange.Exchange.Report;
import fr.escale.knowledge.exchange.Exchange.Terms;
import fr.escale.knowledge.exchange.Exchange.Upload;
import fr.escale.speech.Speech;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** All articles as files, and from files: first what would change, then the change. */
@Controller
@RequestMapping("/console/fiches/echange")
class ExchangePages {
    private static final String PAGE = "console/exchange";
    private static final String TOO_BIG = "Ce fichier est trop grand : 16 Mo au plus. Un zip prend moins de place.";

    private final Exchange exchange;
    private final Clock clock;

    ExchangePages(Exchange exchange, Clock clock) {
        this.exchange = exchange;
        this.clock = clock;
    }

    /** @param tooBig not null after a file that was larger than an import may be */
    @GetMapping
    String page(@RequestParam(name = "trop-grand", required = false) @Nullable String tooBig, Model model) {
        model.addAttribute("terms", new Terms(false, false));
        if (tooBig != null) {
            model.addAttribute("wrongFile", say(TOO_BIG));
        }
        return PAGE;
    }

    @GetMapping("/fiches.zip")
    ResponseEntity<byte[]> markdown() {
        return file("zip", "application/zip", exchange.markdown());
    }

    @GetMapping("/fiches.csv")
    ResponseEntity<byte[]> table() {
        return file("csv", "text/csv;charset=UTF-8", exchange.table().getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> file(String ending, String type, byte[] content) {
        var name = "fiches-" + LocalDate.now(clock) + "." + ending;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    /** Without {@code take}, what would change is only shown. */
    @PostMapping
    String bring(
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean half,
            @RequestParam(defaultValue = "false") boolean live,
            @RequestParam(defaultValue = "false") boolean take,
            Principal principal,
            Model model) {
        var terms = new Terms(half, live);
        model.addAttribute("terms", terms);
        if (file == null || file.isEmpty()) {
            model.addAttribute("wrongFile", say("Choisis d’abord un fichier."));
            return PAGE;
        }
        model.addAttribute("tried", !take);
        model.addAttribute("report", report(file, terms, take, principal.getName()));
        return PAGE;
    }

    private Report report(MultipartFile file, Terms terms, boolean take, String editor) {
        var upload = upload(file);
        return retold(take ? exchange.take(upload, terms, editor) : exchange.look(upload, terms, editor));
    }

    private static Report retold(Report report) {
        var problems = report.problems().stream()
                .map(one ->
                        new Problem(one.path(), one.line(), one.column(), one.field(), Speech.retell(one.expected())))
                .toList();
        return new Report(problems, report.added(), report.changed(), report.same(), report.held(), report.taken());
    }

    private static Upload upload(MultipartFile file) {
        try {
            @Nullable String name = file.getOriginalFilename();
            return new Upload(name == null || name.isBlank() ? "fichier" : name, file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooBig() {
        return "redirect:/console/fiches/echange?trop-grand";
    }
}
