package fr.escale.conversation;

import fr.escale.conversation.Item.State;
import fr.escale.conversation.Line.Author;
import fr.escale.engine.Courtesy;
import fr.escale.engine.Session;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.person.Card;
import fr.escale.person.Identity;
import fr.escale.safety.Vigil;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One conversation: who speaks, where the flow stands, what waits to leave. It guards its own transitions; it is
 * loaded, changed and written back whole, under a version that fences out whoever was slower.
 */
final class Conversation {
    /** Messages kept as "handled" here; older ones are found in the transcript. */
    static final int REMEMBERED = 32;

    /** So long a human's words wait before they leave, for whoever thinks better of them. */
    static final Duration SECOND_THOUGHTS = Duration.ofSeconds(5);

    /** Why something was not sent: the person has blocked us, or is gone from that channel. */
    static final String UNREACHABLE = "injoignable";

    final String id;
    final Identity person;
    long version;
    Mode mode = Mode.BOT;
    Urgency urgency = Urgency.REPLY;
    String why = "";

    /** Who holds it, or while it waits for whom it does; null when for whoever comes first. */
    @Nullable
    String holder;

    Instant since;
    Instant heard;

    @Nullable
    Instant humanWrote;

    /** When a human wrote what has left already; null for never. */
    @Nullable
    Instant humanWroteBefore;

    @Nullable
    Instant helped;

    @Nullable
    Vigil vigil;

    @Nullable
    Instant erasing;

    /** When a form rang for what is kept; null when none has since they last wrote. */
    @Nullable
    Instant rang;

    boolean unreachable;

    /** Whether they wish to be written to unasked. */
    final Consents consents = new Consents();

    /** How they first came to us; null when that is not known. */
    @Nullable
    Origin origin;

    boolean stuck;
    /** The message the bot could not handle, while no human has written since; null when there is none. */
    @Nullable
    String stuckOn;

    /** A message that is to have its turn once more; null when there is none. */
    @Nullable
    String retry;

    Session session = Session.fresh();
    Card card = Card.blank();
    int next;
    String last = "";

    /** Slug of the theme of the last answer; empty before there is one. */
    String theme = "";

    /** How many messages of the person's no member of staff has seen, and the number of the newest. */
    int unread;

    int newest;
    final List<String> handled = new ArrayList<>();
    final List<Item> items = new ArrayList<>();
    final Queue queue = new Queue(items);
    final List<String> written = new ArrayList<>();
    final Done done = new Done(written);
    final List<Timer> timers = new ArrayList<>();
    final Due due = new Due(timers, done);
    /** What leaves as a form, by the line's number. */
    final Map<Integer, Form> forms = new HashMap<>();

    final Voice voice = new Voice();

    /** Into whose hands it came since it was read: told once it is written. */
    final List<Floor.Moved> moved = new ArrayList<>();

    /** The same of earlier writes, as far as it may not have been told. */
    final List<Floor.Moved> untold = new ArrayList<>();

    /** Words the staff filed it under, in their order. */
    final List<String> tags = new ArrayList<>();

    Conversation(String id, Identity person, Instant now) {
        this.id = id;
        this.person = person;
        this.since = now;
        this.heard = Instant.EPOCH;
    }

    /** The person wrote: noted once, and they can be reached again. */
    void hear(String message, Reply words, Instant sentAt, Instant now) {
        handled.add(message);
        while (handled.size() > REMEMBERED) {
            handled.removeFirst();
        }
        heard = later(heard, sentAt.isAfter(now) ? now : sentAt);
        unreachable = false;
        voice.unanswered = true;
        due.endSilence();
        last = shortened(words.text());
        newest = next;
        unread++;
        add(Author.PERSON, Urgency.REPLY, State.SENT, words, message, null, now);
        openDoor(now);
    }

    /** They have written: what was kept until then leaves behind it. */
    private void openDoor(Instant now) {
        rang = null;
        var held = items.stream().filter(item -> item.state() == State.HELD).toList();
        items.removeAll(held);
        held.forEach(item ->
                add(item.author(), item.urgency(), State.PENDING, item.content(), item.answers(), item.signed(), now));
    }

    /** The form did not arrive: another may ring. */
    boolean forgetRing() {
        rang = null;
        return true;
    }

    /** Keeps the words of a line that was lost, until the person writes. */
    void hold(Item lost, Instant now) {
        add(lost.author(), lost.urgency(), State.PENDING, lost.content(), lost.answers(), lost.signed(), now);
        queue.replace(items.getLast().held());
    }

    /** Says the words of a line that was lost once more, and no third time. */
    boolean sayAgain(Item lost, Instant due, Instant now) {
        if (!done.first("again:" + lost.n())) {
            return false;
        }
        add(lost.author(), lost.urgency(), State.PENDING, lost.content(), lost.answers(), lost.signed(), now);
        var again = items.getLast();
        done.note("again:" + again.n());
        items.replaceAll(item -> item.n() == again.n() && item.state() == State.PENDING ? item.later(due) : item);
        return true;
    }

    /** What the person chose to read; French until they choose. */
    Language chosen() {
        return Language.of(card.language().orElse(""));
    }

    /** What they are answered in: what they surely write, else what they chose. */
    Language language() {
        return session.language(chosen());
    }

    boolean hasHandled(String message) {
        return handled.contains(message)
                || items.stream().anyMatch(item -> item.author() == Author.PERSON && message.equals(item.answers()));
    }

    /** Messages may have been handled that are no longer remembered here. */
    boolean remembersNotAll() {
        return handled.size() == REMEMBERED;
    }

    /** Queues words of the bot. Behind what comes unasked an "ok" erases nothing any more. */
    void say(Reply words, Urgency as, @Nullable String answers, Instant now) {
        if (as.compareTo(Urgency.REPLY) > 0) {
            session = session.unasked();
        }
        add(Author.BOT, as, State.PENDING, Courtesy.say(words, session, language()), answers, null, now);
    }

    /** Queues a form. */
    void say(Form form, Urgency as, Instant now) {
        session = session.unasked();
        add(Author.BOT, as, State.PENDING, Reply.text(form.text()), null, null, now);
        forms.put(items.getLast().n(), form);
    }

    /** The bot stays with somebody who was in danger, and nothing else goes on meanwhile. */
    boolean isKeepingVigil(Instant now) {
        return vigil != null && vigil.lastsAt(now);
    }

    /** A human should answer. What is more urgent stays more urgent; who waits longer has waited longer. */
    void askForHuman(String reason, Urgency as, Instant now) {
        if (mode == Mode.BOT) {
            mode = Mode.WAITING;
            since = now;
            urgency = Urgency.REPLY;
        }
        if (as.compareTo(urgency) < 0 || why.isEmpty()) {
            urgency = as;
            why = reason;
        } else if (as == urgency && Phrases.isAsking(why) && !Phrases.isAsking(reason)) {
            // the referent's yes or no to the appointment is no answer to this
            why = reason + " · " + why;
        }
    }

    /** A human takes it, if nobody else has; what the bot had still to say is withdrawn. */
    void takeOver(String by, Instant now) {
        if (mode != Mode.HUMAN) {
            mode = Mode.HUMAN;
            holder = by;
            since = now;
            voice.unanswered = voice.awaited != null;
            voice.settle();
            due.endDesk();
            due.endSilence();
            queue.withdrawReplies();
        }
    }

    /** To be told of, once it is in the store. */
    void moved(Floor.Move move, String by, String whom, Instant now) {
        var mark = "moved " + id + " " + (version + 1) + " " + moved.size();
        moved.add(new Floor.Moved(mark, id, move, by, whom, now.truncatedTo(ChronoUnit.MILLIS)));
    }

    boolean isHeldBy(String staff) {
        return mode == Mode.HUMAN && staff.equals(holder);
    }

    /** The human's words, once each, though the form be sent again by somebody who holds it no more. */
    boolean write(String by, String signature, Reply words, String once, Instant now) {
        if (done.has(once)) {
            return true;
        }
        if (!isHeldBy(by)) {
            return false;
        }
        done.note(once);
        if (items.stream().noneMatch(item -> item.author() == Author.HUMAN)) {
            humanWroteBefore = humanWrote;
        }
        humanWrote = now;
        stuckOn = null;
        unread = 0;
        voice.asked = null;
        voice.unanswered = false;
        session = session.unasked();
        add(Author.HUMAN, Urgency.HUMAN, State.PENDING, words, null, signature, now);
        items.replaceAll(
                item -> item.n() == next - 1 && item.isUntouched() ? item.later(now.plus(SECOND_THOUGHTS)) : item);
        return true;
    }

    /** The holder thinks better of what has not begun to leave: it is gone, and its words are theirs again. */
    Optional<Reply> takeBack(String by, int n) {
        var words =
                queue.item(n).filter(item -> isHeldBy(by) && item.author() == Author.HUMAN && item.mayBeTakenBack());
        words.ifPresent(this::neverWritten);
        return words.map(Item::content);
    }

    /** Whoever took their only words back has not written: help for somebody in danger does not wait for them. */
    private void neverWritten(Item item) {
        items.remove(item);
        humanWrote = items.stream()
                .filter(other -> other.author() == Author.HUMAN)
                .map(Item::at)
                .max(Comparator.naturalOrder())
                .orElse(humanWroteBefore);
    }

    /** These stand in the transcript alone from now on; what a human wrote in them cannot be taken back any more. */
    void settle(Predicate<Item> settled) {
        items.stream()
                .filter(settled)
                .filter(item -> item.author() == Author.HUMAN)
                .map(Item::at)
                .forEach(at -> humanWroteBefore = humanWroteBefore == null ? at : later(humanWroteBefore, at));
        items.removeIf(settled);
    }

    /** What the bot has made of that message. */
    void grasp(String message, UnaryOperator<Grasp> more) {
        items.replaceAll(item -> item.author() == Author.PERSON && message.equals(item.answers())
                ? item.with(more.apply(item.grasp()))
                : item);
    }

    /** Whether somebody who sees all down to that line sees something nobody has seen. */
    boolean isNewsAt(int line) {
        return unread > 0 && line >= newest;
    }

    /** Somebody of the staff has seen all down to that line. */
    void seen(int line) {
        if (isNewsAt(line)) {
            unread = 0;
        }
    }

    /** The human gives it back. */
    void release(Instant now) {
        mode = Mode.BOT;
        urgency = Urgency.REPLY;
        why = "";
        holder = null;
        stuck = false;
        stuckOn = null;
        vigil = null;
        since = now;
        voice.settle();
        voice.assignment = null;
        due.endDesk();
        queue.sendAtOnce(now);
    }

    /** The person was told that a human will answer. */
    void promise(Timer tooLong, Instant now) {
        voice.promise(now);
        due.waitUntil(tooLong);
    }

    /**
     * The person needs no human any more. Danger stays on the desk, and so does what only the referent can promise.
     *
     * @return false when they did not wait for one
     */
    boolean callOff(Instant now) {
        if (mode != Mode.WAITING || voice.awaited == null || urgency == Urgency.DISTRESS || stuck) {
            return false;
        }
        var asked = Phrases.askedBesides(why);
        if (asked.isEmpty()) {
            release(now);
        } else {
            why = asked;
            voice.settle();
            assign(null);
        }
        return true;
    }

    /** Nobody holds it any more, and the person still waits for words of a human. */
    void loseHolder(String reason, Instant now) {
        mode = Mode.WAITING;
        holder = null;
        since = now;
        voice.asked = null;
        voice.promise(now);
        due.endDesk();
        urgency = urgency.compareTo(Urgency.HUMAN) < 0 ? urgency : Urgency.HUMAN;
        why = why.isEmpty() ? reason : why;
    }

    /** It waits for that colleague from now on; the bot helps meanwhile. */
    void passOn(Assignment to, String reason, Instant now) {
        if (mode != Mode.WAITING) {
            boolean awaited = mode == Mode.HUMAN;
            loseHolder(reason, now);
            voice.awaited = awaited ? now : null;
        }
        assign(to);
    }

    /** While it waits: for that colleague, or for whoever comes first. */
    void assign(@Nullable Assignment to) {
        voice.assignment = to;
        holder = to == null || to.to().isEmpty() ? null : to.to();
    }

    /** A reply that could not be sent at once is not said across a human. */
    void keepSilence() {
        if (mode == Mode.HUMAN) {
            queue.withdrawReplies();
        }
    }

    /** These are the appointment's reminders from now on, and no others: earlier ones that have not left do not. */
    void remind(List<Timer> of) {
        due.remind(of);
        queue.withdrawReminders();
    }

    private void add(
            Author author,
            Urgency as,
            State state,
            Reply words,
            @Nullable String answers,
            @Nullable String signed,
            Instant now) {
        boolean lost = unreachable && state == State.PENDING;
        var item = new Item(next++, now, author, as, state, words, answers, signed, "", null, "", Grasp.NONE);
        items.add(lost ? item.failed(UNREACHABLE) : item);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= 120 ? text : text.substring(0, text.offsetByCodePoints(0, 119)) + "…";
    }

    @Override
    public String toString() {
        return "Conversation[" + id + ", " + mode + ", v" + version + "]";
    }
}
