package fr.escale.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import fr.escale.calendar.Invitations;
import fr.escale.calendar.SomeInvitations;
import fr.escale.media.Handouts;
import fr.escale.setting.WrongSettingException;
import fr.escale.store.EmbeddedStore;
import fr.escale.store.Sharing;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AssertionsForClassTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.mongodb.core.MongoOperations;

/** Which channels run with which settings, as the program's own context makes them. */
class ChannelsConfigurationTest {
    @TempDir
    static Path directory;

    private final ApplicationContextRunner program = new ApplicationContextRunner().withUserConfiguration(Rooms.class);

    @Test
    void withoutSettingsOnlyTheBrowserIsServed() {
        assertThat(served()).containsExactly("tryit/tryit");
        assertThat(served("escale.telegram.token=", "escale.whatsapp.token=  ")).containsExactly("tryit/tryit");
    }

    @Test
    void aTokenTurnsTelegramOnInEitherMode() {
        assertThat(served("escale.telegram.token=42:key")).containsExactly("telegram/42", "tryit/tryit");
        assertThat(served(
                        "escale.telegram.token=42:key",
                        "escale.telegram.mode=webhook",
                        "escale.telegram.secret=s3cret",
                        "escale.public-url=https://escale.example"))
                .containsExactly("telegram/42", "tryit/tryit");
    }

    @Test
    void fourSettingsTurnWhatsAppOn() {
        assertThat(served(
                        "escale.whatsapp.token=t",
                        "escale.whatsapp.phone-number-id=123",
                        "escale.whatsapp.app-secret=s",
                        "escale.whatsapp.verify-token=v"))
                .containsExactly("tryit/tryit", "whatsapp/123");
    }

    @Test
    void halfMadeSettingsStopTheStartAndNameTheVariable() {
        stopsWith("ESCALE_WHATSAPP_PHONE_NUMBER_ID", "escale.whatsapp.token=t");
        stopsWith("ESCALE_WHATSAPP_TOKEN", "escale.whatsapp.app-secret=s");
        stopsWith("ESCALE_TELEGRAM_TOKEN", "escale.telegram.secret=s3cret");
        stopsWith("ESCALE_TELEGRAM_SECRET", "escale.telegram.token=42:key", "escale.telegram.mode=webhook");
        stopsWith("ESCALE_TRYIT", "escale.tryit=perhaps");
    }

    private List<String> served(String... settings) {
        List<String> served = new ArrayList<>();
        program.withPropertyValues(settings)
                .run(context -> context.getBean(Channels.class).all().stream()
                        .map(channel -> channel.name() + "/" + channel.account())
                        .sorted()
                        .forEach(served::add));
        return served;
    }

    private void stopsWith(String variable, String... settings) {
        program.withPropertyValues(settings)
                .run(context -> AssertionsForClassTypes.assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(WrongSettingException.class)
                        .hasMessageStartingWith(variable + ": expected"));
    }

    @Configuration
    @ComponentScan(
            basePackages = "fr.escale.channel",
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
    static class Rooms {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        EmbeddedStore store() {
            return EmbeddedStore.open(directory);
        }

        @Bean
        MongoOperations operations(EmbeddedStore store) {
            return store.operations();
        }

        @Bean
        Invitations invitations(MongoOperations store) {
            return SomeInvitations.on(store);
        }

        @Bean
        Sharing sharing() {
            return new Sharing(true);
        }

        @Bean
        Handouts handouts() {
            return mock(Handouts.class);
        }

        @Bean
        WaitingParcels outbox() {
            return new WaitingParcels();
        }

        @Bean
        FiledMessages filing() {
            return new FiledMessages();
        }

        @Bean
        HeardReceipts receipts() {
            return new HeardReceipts();
        }

        @Bean
        SaidLines transcripts() {
            return new SaidLines();
        }
    }
}
