package fr.escale.channel.whatsapp;

import fr.escale.channel.whatsapp.WhatsAppChannel.Books;
import fr.escale.flow.Reply.Attachment;
import fr.escale.store.EmbeddedStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Our number over a Graph API of the test's own and a real store. */
record Desks(
        OurNumber number,
        Graph graph,
        AccountSheet sheet,
        Business business,
        Books books,
        Uploads uploads,
        Clock clock) {
    static Desks of(EmbeddedStore store, String api, Clock clock) {
        OurNumber number = OurNumber.of(new WhatsAppSettings("t0ken", "123", "app", "verify", api, "v26.0", ""));
        Graph graph = new Graph("t0ken", Duration.ofSeconds(5));
        AccountSheet sheet = new AccountSheet(store.operations(), "123");
        Business business = new Business("2001", sheet);
        Approvals approvals = new Approvals(graph, number, business, sheet, clock);
        Templates templates = new Templates(TemplateFile.shipped(), approvals, graph, number, business);
        Books books = new Books(new Health(sheet, clock), new Ledger(sheet, clock), approvals, templates);
        return new Desks(number, graph, sheet, business, books, new Uploads(number, graph), clock);
    }

    WhatsAppChannel channel() {
        return new WhatsAppChannel(number, graph, books, uploads, Desks::content, clock);
    }

    /** Files of ours: all whose name does not say that they are forgotten. */
    private static Optional<byte[]> content(Attachment file) {
        return file.name().startsWith("oubli")
                ? Optional.empty()
                : Optional.of(file.name().getBytes(StandardCharsets.UTF_8));
    }

    WhatsApp face() {
        return new OurWhatsApp(books.health(), books.templates(), books.approvals(), books.ledger());
    }
}
