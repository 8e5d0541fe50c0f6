package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoopTest {
    @Test
    void flowsThatRunInACircleHandOver() {
        Chat chat = Chat.over(
                        "ping", """
                title: Ping
                starts with: [ping]
                steps:
                  - step: p
                    call: pong
                  - step: fin
                    end: Fin
                """,
                        "pong", """
                title: Pong
                steps:
                  - step: p
                    call: ping
                  - step: fin
                    end: Fin
                """)
                .says("ping");
        assertThat(chat.request).isInstanceOf(Request.HandOver.class);
        assertThat(chat.session.at()).isNull();
    }

    @Test
    void flowsThatOpenEachOtherForEverHandOver() {
        Chat chat = Chat.over(
                        "ping", "{title: Ping, starts with: [ping], steps: [{step: p, open: pong}]}",
                        "pong", "{title: Pong, steps: [{step: p, open: ping}]}")
                .says("ping");
        assertThat(chat.request).isInstanceOf(Request.HandOver.class);
    }

    @Test
    void aCalledFlowComesBack() {
        Chat chat = Chat.over(
                        "a",
                                "{title: A, starts with: [aller], steps: [{step: x, call: b}, {step: fin, end: Retour en A.}]}",
                        "b", "{title: B, steps: [{step: y, say: Ici B.}, {step: fin, end: Fin de B.}]}")
                .says("aller");
        assertThat(chat.text()).contains("Ici B.", "Fin de B.", "Retour en A.");
        assertThat(chat.session.at()).isNull();
    }

    @Test
    void aCircleThroughRequestsHandsOverBeforeTheConversationGivesUp() {
        Chat chat = Chat.over(
                        "a",
                        "{title: A, starts with: [aller], given: {x: number}, steps: [{step: y, answer from: knowledge,"
                                + " article: rien}, {step: z, when: [{if: x > 1, open: menu}], go to: y}]}")
                .says("aller");
        int requests = 0;
        while (chat.request != null && !(chat.request instanceof Request.HandOver) && requests < 12) {
            chat.outcome(Chat.said("Voilà."));
            requests++;
        }
        assertThat(chat.request).isInstanceOf(Request.HandOver.class);
        assertThat(chat.outcome(new Outcome.Done()).request).isNull();
        assertThat(chat.says("aller").request).as("and counts anew").isInstanceOf(Request.ShowArticle.class);
    }
}
