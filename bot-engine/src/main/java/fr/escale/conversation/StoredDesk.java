package fr.escale.conversation;

import fr.escale.flow.Reply;
import fr.escale.team.Team;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takeover and release are changes of the conversation's one document, under its version. */
@Component
class StoredDesk implements Desk {
    private final Conversations conversations;
    private final DeskList list;
    private final Wakes wakes;
    private final Mailroom mailroom;
    private final Team team;
    private final Phrases phrases;
    private final InstantSource clock;

    StoredDesk(
            Conversations conversations,
            DeskList list,
            Wakes wakes,
            Mailroom mailroom,
            Team team,
            Phrases phrases,
            InstantSource clock) {
        this.conversations = conversations;
        this.list = list;
        this.wakes = wakes;
        this.mailroom = mailroom;
        this.team = team;
        this.phrases = phrases;
        this.clock = clock;
    }

    @Override
    public List<Entry> waiting() {
        return list.all().stream()
                .map(conversations::find)
                .flatMap(Optional::stream)
                .filter(c -> c.mode != Mode.BOT)
                .map(StoredDesk::entry)
                .sorted(Comparator.comparing(Entry::urgency).thenComparing(Entry::since))
                .toList();
    }

    @Override
    public List<Entry> recent(int most) {
        return conversations.newest(most).stream().map(StoredDesk::entry).toList();
    }

    @Override
    public Optional<Entry> entry(String conversation) {
        return conversations.find(conversation).map(StoredDesk::entry);
    }

    @Override
    public String takeOver(String conversation, String by) {
        list.add(conversation);
        var rev = list.rev(conversation);
        var holder = conversations.change(conversation, c -> {
            c.takeOver(by, clock.instant());
            return String.valueOf(c.holder);
        });
        if (holder.isEmpty()) {
            list.remove(conversation, rev);
        }
        return holder.orElse("");
    }

    @Override
    public boolean write(String conversation, String by, String text, String once) {
        wakes.call(conversation, Urgency.HUMAN, clock.instant());
        var signature = team.card().referent();
        var written = conversations.change(
                conversation, c -> c.write(by, signature, Reply.text(text), once, clock.instant()));
        mailroom.call(conversation, Urgency.HUMAN);
        return written.orElse(false);
    }

    @Override
    public boolean release(String conversation, String by) {
        wakes.call(conversation, Urgency.REPLY, clock.instant());
        var rev = list.rev(conversation);
        var released = conversations.change(conversation, c -> {
            var held = c.isHeldBy(by);
            if (held) {
                c.release(clock.instant());
                c.say(phrases.backToBot(team.card(), c.language()), Urgency.REPLY, null, clock.instant());
            }
            return held;
        });
        if (released.orElse(false)) {
            list.remove(conversation, rev);
        }
        mailroom.call(conversation, Urgency.REPLY);
        return released.orElse(false);
    }

    private static Entry entry(Conversation c) {
        return new Entry(
                c.id,
                c.person.channel(),
                c.mode,
                c.urgency,
                c.why,
                c.holder,
                c.since,
                c.heard,
                c.last,
                c.card.commune().orElse(null));
    }
}
