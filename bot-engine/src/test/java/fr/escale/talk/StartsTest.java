package fr.escale.talk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.engine.Engine;
import fr.escale.engine.Input;
import fr.escale.engine.Session;
import fr.escale.engine.Setting;
import fr.escale.flow.Flow;
import fr.escale.flow.Flows;
import fr.escale.safety.Safety;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What people write to open a flow opens it: it is neither an order nor distress to anybody's eyes. */
class StartsTest {
    private static final Setting NOW =
            new Setting(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Paris"), World.words());

    private final Flows flows = Flows.shipped();
    private final Engine engine = Engine.of(flows);
    private final Safety safety = Safety.shipped();

    @TestFactory
    Stream<DynamicTest> theWordsThatStartAFlowOpenIt() {
        return flows.all().stream()
                .filter(flow -> !flow.starts().isEmpty())
                .map(flow -> DynamicTest.dynamicTest(
                        flow.id(), () -> assertThat(astray(flow)).isEmpty()));
    }

    private List<String> astray(Flow flow) {
        return flow.starts().stream()
                .filter(words ->
                        safety.look(words).isPresent() || !opened(words).equals(flow.id()))
                .toList();
    }

    private String opened(String words) {
        Session session =
                engine.advance(Session.fresh(), new Input.Text(words), NOW).session();
        return session.at() == null ? "" : Objects.requireNonNull(session.at()).flow();
    }
}
