package fr.escale.console.stage;

import fr.escale.conversation.Desk;
import fr.escale.conversation.Filing;
import fr.escale.conversation.Grasp;
import fr.escale.conversation.Line;
import fr.escale.conversation.Line.Author;
import fr.escale.conversation.Line.Delivery;
import fr.escale.conversation.Mode;
import fr.escale.conversation.Replies;
import fr.escale.conversation.Roll;
import fr.escale.conversation.Transcripts;
import fr.escale.conversation.Urgency;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.media.Handouts;
import fr.escale.person.Identity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Four conversations: one in distress, one that asked for a human, one about housing, one held by the colleague. */
public class SceneDesk implements Desk, Transcripts, Replies, Roll {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<Line>> lines = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> unread = new HashSet<>();
    private final ApplicationEventPublisher events;

    SceneDesk(ApplicationEventPublisher events) {
        this.events = events;
        unread.addAll(List.of("c-distress", "c-human"));
        put(
                "c-distress",
                "whatsapp",
                Mode.WAITING,
                Urgency.DISTRESS,
                "Parle de mourir",
                null,
                6,
                "j’en peux plus, je veux en finir");
        put(
                "c-human",
                "telegram",
                Mode.WAITING,
                Urgency.HUMAN,
                "A demandé à parler à quelqu’un",
                null,
                23,
                "je peux parler à une vraie personne stp ?");
        put("c-sami", "telegram", Mode.HUMAN, Urgency.HUMAN, "", Stage.SAMI, 41, "ok merci pour le tel");
        put("c-visale", "tryit", Mode.BOT, Urgency.REPLY, "", null, 80, "c koi un garant ?");
        say("c-distress", Author.PERSON, "j’en peux plus, je veux en finir");
        say(
                "c-distress",
                Author.BOT,
                "Merci de me l’écrire. Tu peux appeler le 3114, à toute heure, c’est gratuit.\n\nSi tu es en danger tout de suite : 15 ou 112. Par SMS : 114.");
        say("c-human", Author.PERSON, "salut");
        ask(
                "c-human",
                "Salut ! Je suis le bot d’Escale. De quoi tu as besoin ?",
                "Me déplacer",
                "Me loger",
                "Me former",
                "Ma santé");
        say("c-human", Author.PERSON, "je peux parler à une vraie personne stp ?");
        say("c-human", Author.BOT, "Oui. Je préviens Léa. Elle te répond ici.");
        say("c-sami", Author.PERSON, "ok merci pour le tel");
        sends("[message vocal]", "message vocal", "VOICE", "voice");
        sends("ma lettre", "lettre.pdf", "FILE", "letter");
        sends("[photo ou vidéo]", "vidéo", "VIDEO", "video");
        sends("[fichier]", "page.html", "FILE", "page");
        say("c-visale", Author.PERSON, "c koi un garant ?");
        ask(
                "c-visale",
                "Un garant, c’est quelqu’un qui paie ton loyer si tu ne peux pas.\n\nSource : service-public.gouv.fr, vérifié le 12 novembre 2026.",
                "Prendre rendez-vous",
                "Autre question");
    }

    @Override
    public synchronized List<Entry> waiting() {
        return entries.values().stream()
                .filter(entry -> entry.mode() != Mode.BOT)
                .toList();
    }

    @Override
    public synchronized List<Entry> recent(int most) {
        return entries.values().stream().limit(most).toList();
    }

    @Override
    public synchronized Optional<Entry> entry(String conversation) {
        return Optional.ofNullable(entries.get(conversation));
    }

    @Override
    public synchronized String takeOver(String conversation, String by) {
        var entry = entries.get(conversation);
        var holder = entry.mode() == Mode.HUMAN && entry.holder() != null ? entry.holder() : by;
        hold(entry, Mode.HUMAN, holder);
        return holder;
    }

    @Override
    public synchronized boolean write(String conversation, String by, String text, String once) {
        if (!holds(conversation, by)) {
            return false;
        }
        if (written.add(once)) {
            add(conversation, Author.HUMAN, Reply.text(text), "Léa", Delivery.PENDING);
        }
        return true;
    }

    @Override
    public synchronized boolean release(String conversation, String by) {
        boolean held = holds(conversation, by);
        if (held) {
            hold(entries.get(conversation), Mode.BOT, null);
        }
        return held;
    }

    @Override
    public synchronized Optional<Reply> takeBack(String conversation, String by, String line) {
        var said = lines.get(conversation);
        var found = said.stream().filter(one -> one.id().equals(line)).findFirst();
        found.filter(one -> holds(conversation, by)).ifPresent(said::remove);
        return found.map(Line::content);
    }

    @Override
    public synchronized End send(String conversation, String by, String words, Handouts.Taken.Kept file, String once) {
        if (!holds(conversation, by)) {
            return End.NOT_HELD;
        }
        if (written.add(once)) {
            var attachment = new Reply.Attachment(file.name(), file.type().mime(), file.url());
            var content = new Reply(words, List.of(), null, List.of(attachment));
            add(conversation, Author.HUMAN, content, "Léa", Delivery.PENDING);
        }
        return End.SAID;
    }

    @Override
    public synchronized End offer(String conversation, String by, Offer what, String words, String once) {
        if (!holds(conversation, by)) {
            return End.NOT_HELD;
        }
        if (what == Offer.STOPS) {
            return End.NOTHING;
        }
        var slot = new Button("slot:r1-20261127-1000", "Ven. 27/11 10 h");
        var text = words.isBlank() ? "Voici les prochains créneaux. Lequel te va ?" : words;
        add(conversation, Author.HUMAN, Reply.buttons(text, List.of(slot)), "Léa", Delivery.SENT);
        return End.SAID;
    }

    @Override
    public synchronized End note(String conversation, String by, String tapped, String once) {
        if (!holds(conversation, by)) {
            return End.NOT_HELD;
        }
        add(conversation, Author.HUMAN, Reply.text("C’est confirmé : " + tapped), "Léa", Delivery.PENDING);
        return End.SAID;
    }

    /** The person taps a button. */
    public synchronized void tap(String conversation, String id, String label) {
        var said = lines.get(conversation);
        said.add(new Line(
                conversation + "." + said.size(),
                Stage.NOW,
                Author.PERSON,
                Reply.text(label),
                null,
                null,
                Delivery.SENT,
                new Grasp(id, "", "", "")));
    }

    /** The bot sends a file. */
    public synchronized void file(String conversation, String name) {
        var file = new Reply.Attachment(name, "application/pdf", "https://escale.example/x");
        add(conversation, Author.BOT, new Reply("", List.of(), null, List.of(file)), null, Delivery.SENT);
    }

    /** It waits for that colleague. */
    synchronized void waits(String conversation, String colleague) {
        hold(Objects.requireNonNull(entries.get(conversation)), Mode.WAITING, colleague);
    }

    private void sends(String text, String name, String type, String id) {
        var file = new Reply.Attachment(name, type, id);
        add(
                SceneMedia.CONVERSATION,
                Author.PERSON,
                new Reply(text, List.of(), null, List.of(file)),
                null,
                Delivery.SENT);
    }

    /** The person sends a picture with words under it. */
    public synchronized void captioned(String words, String name) {
        sends(words, name, "image/jpeg", "captioned");
    }

    /** The person writes. */
    public synchronized void hear(String conversation, String text) {
        say(conversation, Author.PERSON, text);
        unread.add(conversation);
        events.publishEvent(new Roll.Changed(conversation));
    }

    /** So many more people have written, the first a minute ago, each the next minute before. */
    public synchronized void crowd(int people) {
        for (int i = 1; i <= people; i++) {
            put("c-crowd-" + i, "telegram", Mode.BOT, Urgency.REPLY, "", null, 100 + i, "question numéro " + i);
        }
    }

    @Override
    public synchronized Stream<Row> find(String words) {
        return entries.values().stream()
                .map(this::row)
                .filter(row -> List.of(words.toLowerCase(Locale.FRANCE).split(" ", -1)).stream()
                        .allMatch((row.nickname() + row.last() + row.tags()).toLowerCase(Locale.FRANCE)::contains))
                .toList()
                .stream();
    }

    @Override
    public synchronized Optional<Row> row(String conversation) {
        return entry(conversation).map(this::row);
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public synchronized void opened(String conversation, String line) {
        unread.remove(conversation);
        events.publishEvent(new Roll.Changed(conversation));
    }

    private Row row(Entry entry) {
        boolean ines = entry.conversation().equals("c-human");
        return new Row(
                entry.conversation(),
                1,
                entry.channel(),
                entry.mode(),
                entry.urgency(),
                entry.why(),
                entry.holder(),
                null,
                entry.since(),
                entry.lastHeard(),
                entry.mode() == Mode.HUMAN ? entry.lastHeard() : null,
                unread.contains(entry.conversation()) ? 2 : 0,
                entry.last(),
                ines ? "Inès" : "",
                ines ? List.of("À rappeler", "CEJ") : List.of(),
                "56260",
                "Vannes",
                entry.conversation().equals("c-visale") ? "logement" : "",
                "fr");
    }

    @Override
    public synchronized List<Line> newest(String conversation, int most) {
        return List.copyOf(lines.getOrDefault(conversation, List.of()));
    }

    @Override
    public List<Line> after(String conversation, @Nullable String id) {
        return newest(conversation, Integer.MAX_VALUE);
    }

    @Override
    public List<Line> answersTo(String conversation, String message) {
        return List.of();
    }

    @Override
    public Mode mode(String conversation) {
        return entry(conversation).map(Entry::mode).orElse(Mode.BOT);
    }

    @Override
    public Optional<String> conversationOf(Identity identity) {
        return Optional.empty();
    }

    @Override
    public boolean awaitTurn(Filing.Filed message, Duration atMost) {
        return true;
    }

    private boolean holds(String conversation, String by) {
        return by.equals(entries.get(conversation).holder());
    }

    private void hold(Entry entry, Mode mode, @Nullable String holder) {
        entries.put(
                entry.conversation(),
                new Entry(
                        entry.conversation(),
                        entry.channel(),
                        mode,
                        entry.urgency(),
                        entry.why(),
                        holder,
                        Stage.NOW,
                        entry.lastHeard(),
                        entry.last(),
                        entry.commune()));
        events.publishEvent(new Roll.Changed(entry.conversation()));
    }

    private void put(
            String id,
            String channel,
            Mode mode,
            Urgency urgency,
            String why,
            @Nullable String holder,
            int minutes,
            String last) {
        var since = Stage.NOW.minus(Duration.ofMinutes(minutes));
        entries.put(id, new Entry(id, channel, mode, urgency, why, holder, since, since, last, "Vannes"));
    }

    private void say(String conversation, Author author, String text) {
        add(conversation, author, Reply.text(text), null, Delivery.SENT);
    }

    private void ask(String conversation, String text, String... labels) {
        var buttons =
                List.of(labels).stream().map(label -> new Button(label, label)).toList();
        add(conversation, Author.BOT, Reply.buttons(text, buttons), null, Delivery.SENT);
    }

    private void add(String conversation, Author author, Reply content, @Nullable String signed, Delivery delivery) {
        var said = lines.computeIfAbsent(conversation, id -> new ArrayList<>());
        var id = conversation + "." + said.size();
        said.add(new Line(id, Stage.NOW.minusSeconds(300), author, content, null, signed, delivery));
    }
}
