package fr.escale.console.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.escale.knowledge.ArticleReader.Problem;
import fr.escale.knowledge.exchange.Exchange;
import java.util.List;

/** Whatever is brought, one article is new, one was withdrawn and one has a problem. */
class SceneExchange implements Exchange {
    private static final Problem PROBLEM =
            new Problem("fiches.csv", 3, 2, "theme", "Il faut un de ces thèmes : mobilite, logement.");

    @Override
    public byte[] markdown() {
        return "PK".getBytes(UTF_8);
    }

    @Override
    public String table() {
        return "id,title\r\nlogement-visale,Visale\r\n";
    }

    @Override
    public Report look(Upload upload, Terms terms, String editor) {
        return report(false);
    }

    @Override
    public Report take(Upload upload, Terms terms, String editor) {
        return report(terms.half());
    }

    private static Report report(boolean taken) {
        return new Report(
                List.of(PROBLEM),
                List.of("logement-coloc"),
                List.of("argent-retrait"),
                List.of("logement-visale"),
                List.of("argent-retrait"),
                taken);
    }
}
