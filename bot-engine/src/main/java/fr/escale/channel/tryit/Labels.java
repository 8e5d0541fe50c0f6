package fr.escale.channel.tryit;

import fr.escale.conversation.Line;
import fr.escale.conversation.Transcripts;
import fr.escale.engine.Input.Choice;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import fr.escale.person.Identity;
import java.util.stream.Stream;

/** Finds the words on a tapped button again: the browser sends back its id only. */
final class Labels {
    private static final int RECENT = 30;

    private final Transcripts transcripts;

    Labels(Transcripts transcripts) {
        this.transcripts = transcripts;
    }

    /** The choice with its label; unchanged when it was not offered lately. */
    Choice find(Identity who, Choice tapped) {
        return transcripts.conversationOf(who).stream()
                .flatMap(conversation -> transcripts.newest(conversation, RECENT).reversed().stream())
                .map(Line::content)
                .flatMap(Labels::choices)
                .filter(offered -> offered.id().equals(tapped.id()))
                .findFirst()
                .orElse(tapped);
    }

    private static Stream<Choice> choices(Reply reply) {
        Stream<Row> rows = reply.list() == null ? Stream.of() : reply.list().rows().stream();
        Stream<Button> buttons = reply.buttons().stream();
        return Stream.concat(
                buttons.map(button -> new Choice(button.id(), button.label())),
                rows.map(row -> new Choice(row.id(), row.label())));
    }
}
