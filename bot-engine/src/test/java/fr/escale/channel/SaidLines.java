package fr.escale.channel;

import fr.escale.conversation.Filing;
import fr.escale.conversation.Line;
import fr.escale.conversation.Mode;
import fr.escale.conversation.Transcripts;
import fr.escale.person.Identity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A transcript in memory, of the one conversation "talk-…" of each address that was {@link #know}n. */
public class SaidLines implements Transcripts {
    private final List<Line> lines = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private boolean turnsEnd = true;
    private Mode mode = Mode.BOT;

    public void know(String address) {
        known.add(address);
    }

    public void add(Line line) {
        lines.add(line);
    }

    public void neverEndATurn() {
        turnsEnd = false;
    }

    public void mode(Mode now) {
        mode = now;
    }

    @Override
    public List<Line> after(String conversation, @Nullable String id) {
        int from = id == null ? 0 : lines.stream().map(Line::id).toList().indexOf(id) + 1;
        return lines.subList(from, lines.size());
    }

    @Override
    public List<Line> newest(String conversation, int most) {
        return lines;
    }

    @Override
    public List<Line> answersTo(String conversation, String message) {
        return lines.stream().filter(line -> message.equals(line.answers())).toList();
    }

    @Override
    public Mode mode(String conversation) {
        return mode;
    }

    @Override
    public Optional<String> conversationOf(Identity identity) {
        return known.contains(identity.address()) ? Optional.of("talk-" + identity.address()) : Optional.empty();
    }

    @Override
    public boolean awaitTurn(Filing.Filed message, Duration atMost) {
        return turnsEnd;
    }
}
