package fr.escale.conversation;

import fr.escale.knowledge.Answer;
import fr.escale.knowledge.Answers;
import fr.escale.knowledge.editing.Gaps;
import fr.escale.knowledge.editing.Gaps.Promise;
import fr.escale.team.Team;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Keeps the promise to tell who asked once their question has an answer: looks whenever other articles are live. The
 * answer becomes a timer in the conversation, once, and only then is the promise forgotten.
 */
@Component
class Promises {
    /** What could not be looked at is looked at again then. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Answers answers;
    private final Gaps gaps;
    private final Conversations conversations;
    private final Wakes wakes;
    private final Team team;
    private long seen = -1;
    private Instant again = Instant.MAX;

    Promises(Answers answers, Gaps gaps, Conversations conversations, Wakes wakes, Team team) {
        this.answers = answers;
        this.gaps = gaps;
        this.conversations = conversations;
        this.wakes = wakes;
        this.team = team;
    }

    void look(Instant now) {
        long version = answers.version();
        if (version == seen && again.isAfter(now)) {
            return;
        }
        var open = gaps.promises();
        long kept = open.stream()
                .filter(promise -> OneByOne.run(() -> look(promise, now)))
                .count();
        seen = version;
        again = kept == open.size() ? Instant.MAX : now.plus(AGAIN);
    }

    private void look(Promise promise, Instant now) {
        var gap = promise.gap();
        var commune = gap.commune().isEmpty() ? null : gap.commune();
        // the article that did not help is no answer, however surely it is found again
        if (answers.ask(gap.question(), commune, gap.language()) instanceof Answer.Found found
                && !found.article().id().equals(gap.answer())) {
            var due = Daytime.notBefore(now, team.zone());
            var answer = Timer.answer(found.article().id(), due);
            conversations.change(promise.asker(), c -> c.due.expect(answer, "gap:" + gap.trace()));
            wakes.call(promise.asker(), Urgency.REMINDER, due);
            gaps.settle(gap.trace());
        }
    }
}
