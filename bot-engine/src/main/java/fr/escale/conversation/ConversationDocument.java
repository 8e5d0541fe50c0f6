package fr.escale.conversation;

import fr.escale.conversation.Item.State;
import fr.escale.conversation.Line.Author;
import fr.escale.engine.SessionText;
import fr.escale.person.Card;
import fr.escale.person.Identity;
import fr.escale.safety.Vigil;
import fr.escale.store.Seal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** How a conversation lies in the store: texts, identity, session and card sealed; flow, step, times and mode clear. */
final class ConversationDocument {
    private final Seal seal;

    ConversationDocument(Seal seal) {
        this.seal = seal;
    }

    Document write(Conversation c, long version) {
        var at = c.session.at();
        return new Document("_id", c.id)
                .append("version", version)
                .append("channel", c.person.channel())
                .append("account", c.person.account())
                .append("address", sealed(c.person.address(), place(c.id, "address")))
                .append("mode", c.mode.name())
                .append("urgency", c.urgency.name())
                .append("why", sealed(c.why, place(c.id, "why")))
                .append("holder", c.holder)
                .append("since", Date.from(c.since))
                .append("voice", voice(c))
                .append("moved", MovedDocument.of(c))
                .append("heard", Date.from(c.heard))
                .append("humanWrote", date(c.humanWrote))
                .append("humanWroteBefore", date(c.humanWroteBefore))
                .append("helped", date(c.helped))
                .append("vigil", vigil(c))
                .append("erasing", date(c.erasing))
                .append("stopped", c.consents.stopped)
                .append("unreachable", c.unreachable)
                .append("declined", c.consents.declined)
                .append("consents", consents(c))
                .append("origin", origin(c))
                .append("rang", date(c.rang))
                .append("forms", forms(c))
                .append("stuck", c.stuck)
                .append("stuckOn", c.stuckOn)
                .append("retry", c.retry)
                .append("flow", at == null ? null : at.flow())
                .append("flowVersion", at == null ? null : at.hash())
                .append("step", at == null ? null : at.step())
                .append("session", sealed(SessionText.write(c.session), place(c.id, "session")))
                .append("card", sealed(ReplyText.write(c.card), place(c.id, "card")))
                .append("last", sealed(c.last, place(c.id, "last")))
                .append("tags", tags(c))
                .append("theme", c.theme)
                .append("unread", c.unread)
                .append("newest", c.newest)
                .append("next", c.next)
                .append("handled", List.copyOf(c.handled))
                .append("written", List.copyOf(c.written))
                .append(
                        "timers",
                        c.timers.stream().map(timer -> timer(c.id, timer)).toList())
                .append("items", c.items.stream().map(item -> item(c.id, item)).toList());
    }

    Conversation read(Document d) {
        var id = d.getString("_id");
        var person = new Identity(
                d.getString("channel"), d.getString("account"), opened(d.get("address"), place(id, "address")));
        var c = new Conversation(id, person, instant(d, "since"));
        c.version = d.getLong("version");
        c.mode = Mode.valueOf(d.getString("mode"));
        c.urgency = Urgency.valueOf(d.getString("urgency"));
        c.why = text(d, "why");
        c.holder = d.getString("holder");
        Optional.ofNullable(d.get("voice", Document.class)).ifPresent(voice -> voice(c, voice));
        d.getList("moved", Document.class, List.of()).forEach(one -> c.untold.add(MovedDocument.read(id, one)));
        c.heard = instant(d, "heard");
        c.humanWrote = when(d, "humanWrote").orElse(null);
        c.humanWroteBefore = when(d, "humanWroteBefore").orElse(null);
        c.helped = when(d, "helped").orElse(null);
        c.vigil =
                d.get("vigil") == null ? null : ReplyText.read(opened(d.get("vigil"), place(id, "vigil")), Vigil.class);
        c.erasing = when(d, "erasing").orElse(null);
        c.consents.stopped = d.getBoolean("stopped", false);
        c.unreachable = d.getBoolean("unreachable", false);
        c.consents.declined = d.getBoolean("declined", false);
        d.getList("consents", Document.class, List.of()).forEach(consent -> c.consents.all.add(consent(consent)));
        c.origin = d.get("origin") == null ? null : ReplyText.read(text(d, "origin"), Origin.class);
        c.rang = when(d, "rang").orElse(null);
        d.getList("forms", Document.class, List.of())
                .forEach(form -> c.forms.put(form.getInteger("n"), form(id, form)));
        c.stuck = d.getBoolean("stuck", false);
        c.stuckOn = d.getString("stuckOn");
        c.retry = d.getString("retry");
        c.session = SessionText.read(opened(d.get("session"), place(id, "session")));
        c.card = card(d);
        c.last = text(d, "last");
        c.tags.addAll(tags(d));
        c.theme = d.get("theme", "");
        c.unread = d.getInteger("unread", 0);
        c.newest = d.getInteger("newest", 0);
        c.next = d.getInteger("next");
        c.handled.addAll(d.getList("handled", String.class));
        c.written.addAll(d.getList("written", String.class));
        d.getList("timers", Document.class).forEach(t -> c.timers.add(timer(id, t)));
        d.getList("items", Document.class).forEach(item -> c.items.add(item(id, item)));
        return c;
    }

    private Document voice(Conversation c) {
        return new Document("awaited", date(c.voice.awaited))
                .append("unanswered", c.voice.unanswered)
                .append("told", c.voice.told)
                .append("asked", date(c.voice.asked))
                .append(
                        "assigned",
                        c.voice.assigned().map(to -> assigned(c.id, to)).orElse(null));
    }

    private void voice(Conversation c, Document d) {
        c.voice.awaited = when(d, "awaited").orElse(null);
        c.voice.unanswered = d.getBoolean("unanswered", false);
        c.voice.told = d.getInteger("told", 0);
        c.voice.asked = when(d, "asked").orElse(null);
        Optional.ofNullable(d.get("assigned", Document.class)).ifPresent(to -> c.voice.assignment = assigned(c.id, to));
    }

    private Document assigned(String conversation, Assignment to) {
        return new Document("to", to.to())
                .append("by", to.by())
                .append("note", sealed(to.note(), place(conversation, "note")))
                .append("at", Date.from(to.at()));
    }

    private Assignment assigned(String conversation, Document d) {
        var note = opened(d.get("note"), place(conversation, "note"));
        return new Assignment(d.getString("to"), d.getString("by"), note, instant(d, "at"));
    }

    /** An item or a transcript's line: the same form, sealed for the same place. */
    Document item(String conversation, Item item) {
        return new Document("n", item.n())
                .append("at", Date.from(item.at()))
                .append("author", item.author().name())
                .append("urgency", item.urgency().name())
                .append("state", item.state().name())
                .append("content", sealed(ReplyText.write(item.content()), linePlace(conversation, item.n())))
                .append("answers", item.answers())
                .append("signed", item.signed())
                .append("holder", item.holder())
                .append("due", date(item.due()))
                .append("why", item.why())
                .append("grasp", grasp(conversation, item));
    }

    Item item(String conversation, Document d) {
        int n = d.getInteger("n");
        return new Item(
                n,
                instant(d, "at"),
                Author.valueOf(d.getString("author")),
                Urgency.valueOf(d.getString("urgency")),
                State.valueOf(d.getString("state")),
                ReplyText.read(opened(d.get("content"), linePlace(conversation, n))),
                d.getString("answers"),
                d.getString("signed"),
                d.getString("holder"),
                when(d, "due").orElse(null),
                d.getString("why"),
                grasp(conversation, n, d.get("grasp")));
    }

    private byte @Nullable [] grasp(String conversation, Item item) {
        return item.grasp().equals(Grasp.NONE)
                ? null
                : sealed(ReplyText.write(item.grasp()), graspPlace(conversation, item.n()));
    }

    private Grasp grasp(String conversation, int n, @Nullable Object sealed) {
        return sealed == null ? Grasp.NONE : ReplyText.read(opened(sealed, graspPlace(conversation, n)), Grasp.class);
    }

    /** Those of lines that stand here. */
    private List<Document> forms(Conversation c) {
        return c.forms.entrySet().stream()
                .filter(form -> c.queue.item(form.getKey()).isPresent())
                .map(form -> new Document("n", form.getKey())
                        .append("form", sealed(ReplyText.write(form.getValue()), place(c.id, "form"))))
                .toList();
    }

    private Form form(String conversation, Document d) {
        return ReplyText.read(opened(d.get("form"), place(conversation, "form")), Form.class);
    }

    private byte @Nullable [] vigil(Conversation c) {
        return c.vigil == null ? null : sealed(ReplyText.write(c.vigil), place(c.id, "vigil"));
    }

    private static List<Document> consents(Conversation c) {
        return c.consents.all.stream()
                .map(consent -> new Document("at", Date.from(consent.at()))
                        .append("wanted", consent.wanted())
                        .append("how", consent.how().name()))
                .toList();
    }

    private static Consent consent(Document d) {
        return new Consent(instant(d, "at"), d.getBoolean("wanted"), Consent.How.valueOf(d.getString("how")));
    }

    private byte @Nullable [] origin(Conversation c) {
        return c.origin == null ? null : sealed(ReplyText.write(c.origin), place(c.id, "origin"));
    }

    private byte @Nullable [] tags(Conversation c) {
        return c.tags.isEmpty() ? null : sealed(ReplyText.write(c.tags), place(c.id, "tags"));
    }

    /** A sealed text of a conversation's document. */
    String text(Document d, String field) {
        return opened(d.get(field), place(d.getString("_id"), field));
    }

    Card card(Document d) {
        return ReplyText.read(text(d, "card"), Card.class);
    }

    List<String> tags(Document d) {
        return d.get("tags") == null ? List.of() : List.of(ReplyText.read(text(d, "tags"), String[].class));
    }

    private byte[] sealed(String text, String place) {
        return seal.seal(text, place);
    }

    private String opened(@Nullable Object sealed, String place) {
        if (sealed instanceof Binary binary) {
            return seal.open(binary.getData(), place);
        }
        throw new IllegalStateException("Nothing sealed at " + place);
    }

    private Document timer(String conversation, Timer timer) {
        var document = new Document("at", Date.from(timer.at())).append("about", timer.about());
        return timer.words().isEmpty()
                ? document
                : document.append("words", sealed(timer.words(), place(conversation, "timer")));
    }

    private Timer timer(String conversation, Document d) {
        var words = d.get("words");
        return new Timer(
                instant(d, "at"),
                d.getString("about"),
                words == null ? "" : opened(words, place(conversation, "timer")));
    }

    private static String place(String conversation, String field) {
        return "conversations/" + conversation + "/" + field;
    }

    private static String linePlace(String conversation, int n) {
        return "lines/" + conversation + "/" + n;
    }

    private static String graspPlace(String conversation, int n) {
        return linePlace(conversation, n) + "/grasp";
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static Optional<Instant> when(Document d, String field) {
        return Optional.ofNullable(d.getDate(field)).map(Date::toInstant);
    }

    private static Instant instant(Document d, String field) {
        return d.getDate(field).toInstant();
    }
}
