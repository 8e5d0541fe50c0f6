package fr.escale.opening;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.setting.WrongSettingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class WhyShutTest {
    @Test
    void aWrongSettingIsSaidInOneLineHoweverDeepItLies() {
        var wrong = new WrongSettingException("ESCALE_TELEGRAM_MODE", "expected polling or webhook, found \"pull\"");
        assertThat(WhyShut.lines(new IllegalStateException("outer", new RuntimeException("middle", wrong))))
                .contains(List.of("ESCALE_TELEGRAM_MODE: expected polling or webhook, found \"pull\""));
    }

    @Test
    void aBusyPortNamesItsVariable() {
        assertThat(WhyShut.lines(new IllegalStateException(new PortInUseException(8080))))
                .contains(List.of("SERVER_PORT: expected a free port, but something already listens on 8080"));
    }

    @Test
    void whatOnlyADeveloperCanMendIsLeftToTheLog() {
        assertThat(WhyShut.lines(new IllegalStateException("a bug"))).isEmpty();
    }
}
