package fr.escale.conversation;

import fr.escale.duty.Staff.Member;
import fr.escale.team.Team;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every change of who speaks is one change of the conversation's document, under its version. */
@Component
class StoredFloor implements Floor {
    private final Conversations conversations;
    private final DeskList list;
    private final Handover handover;
    private final Holding holding;
    private final PassingOn passing;
    private final GivingBack giving;
    private final Colleagues colleagues;
    private final Team team;
    private final Interruption interruption;
    private final InstantSource clock;

    StoredFloor(
            Conversations conversations,
            DeskList list,
            Handover handover,
            Holding holding,
            PassingOn passing,
            GivingBack giving,
            Colleagues colleagues,
            Team team,
            Interruption interruption,
            InstantSource clock) {
        this.conversations = conversations;
        this.list = list;
        this.handover = handover;
        this.holding = holding;
        this.passing = passing;
        this.giving = giving;
        this.colleagues = colleagues;
        this.team = team;
        this.interruption = interruption;
        this.clock = clock;
    }

    @Override
    public Optional<Standing> standing(String conversation) {
        return conversations
                .find(conversation)
                .map(c -> new Standing(giving.step(c), Holding.takenBack(c), passing.passed(c)));
    }

    @Override
    public List<Colleague> colleagues() {
        var now = clock.instant();
        var all = colleagues.all();
        return all.stream()
                .map(one -> colleague(one, all, now))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    private Colleague colleague(Member one, List<Member> all, Instant now) {
        var back = colleagues.away(one, all, now).map(Colleagues.Away::back).orElse(null);
        return new Colleague(one.email(), Colleagues.name(one), back);
    }

    @Override
    public String name(String email) {
        return colleagues.name(email);
    }

    @Override
    public String signature(String email) {
        return colleagues
                .find(email)
                .map(Member::name)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> team.card().referent());
    }

    @Override
    public Passing passOn(String conversation, String by, String to, String note) {
        if (!to.isEmpty() && !passing.mayTake(to, clock.instant())) {
            return Passing.NOBODY;
        }
        var now = clock.instant();
        list.add(conversation);
        var row = list.rev(conversation);
        var done = interruption.change(conversation, Urgency.HUMAN, c -> passing.pass(c, by, to, note, now));
        if (done.isEmpty()) {
            list.remove(conversation, row);
        }
        return done.orElse(Passing.GONE);
    }

    @Override
    public boolean keep(String conversation, String by) {
        var kept = interruption.change(conversation, Urgency.REMINDER, c -> {
            boolean held = c.isHeldBy(by);
            if (held) {
                holding.active(c, clock.instant());
            }
            return held;
        });
        return kept.orElse(false);
    }

    @Override
    public boolean release(String conversation, String by, Back to) {
        var row = list.rev(conversation);
        var released = interruption.change(conversation, Urgency.REPLY, c -> {
            boolean held = c.isHeldBy(by);
            if (held) {
                giving.give(c, to, clock.instant());
                c.moved(Move.GIVEN_BACK, by, "", clock.instant());
            }
            return held;
        });
        if (released.orElse(false)) {
            handover.answered(conversation, row);
        }
        return released.orElse(false);
    }
}
