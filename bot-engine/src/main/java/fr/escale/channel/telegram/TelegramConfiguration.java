package fr.escale.channel.telegram;

import fr.escale.calendar.Invitations;
import fr.escale.channel.Claims;
import fr.escale.channel.Letterbox;
import fr.escale.channel.PlatformTime;
import fr.escale.channel.telegram.TelegramSettings.PublicAddress;
import fr.escale.conversation.Outbox;
import fr.escale.conversation.Transcripts;
import fr.escale.flow.Pictures;
import fr.escale.media.Handouts;
import fr.escale.setting.ReadFirst;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Telegram is on as soon as there is a token; half-made settings stop the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TelegramSettings.class, PublicAddress.class})
class TelegramConfiguration {
    private static final Duration NOTICEABLE = Duration.ofMillis(1_500);
    private static final Duration SENDING_TIMEOUT = Duration.ofSeconds(15);

    /** Without a token: nothing runs, and nothing else may ask for it. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(When.Off.class)
    @ReadFirst
    static class Off {
        Off(TelegramSettings settings) {
            Bot.requireNothing(settings);
        }
    }

    /** With a token: the channel and its way in. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(When.On.class)
    static class On {
        @Bean
        @ReadFirst
        Bot telegramBot(TelegramSettings settings, PublicAddress address) {
            return Bot.of(settings, address.publicUrl());
        }

        @Bean
        BotApi telegramBotApi(Bot bot, PlatformTime time) {
            return new BotApi(bot, SENDING_TIMEOUT, time::told);
        }

        @Bean
        TelegramChannel telegramChannel(
                Bot bot,
                BotApi api,
                Invitations invitations,
                Handouts handouts,
                ObjectProvider<Transcripts> transcripts,
                Clock clock) {
            return new TelegramChannel(
                    bot,
                    api,
                    new Outcomes(clock),
                    new Keys(api, transcripts::getObject),
                    file -> Pictures.content(file.url())
                            .or(() -> invitations.content(file, clock.instant()))
                            .or(() -> handouts.content(file.url())),
                    invitations::spot);
        }

        @Bean
        TelegramMedia telegramMedia(Bot bot, BotApi api) {
            return new TelegramMedia(bot, api);
        }

        @Bean
        WebhookCare telegramWebhookCare(Bot bot, BotApi api) {
            return new WebhookCare(bot, api, Duration.ofMinutes(1));
        }

        @Bean
        Profile telegramProfile() {
            return Profile.shipped();
        }

        @Bean
        Introduction telegramIntroduction(
                Profile profile, Bot bot, BotApi api, WebhookCare webhook, MongoOperations store) {
            return new Introduction(profile, bot.id(), api, webhook, store);
        }

        @Bean
        Intake telegramIntake(
                Bot bot,
                BotApi api,
                Profile profile,
                Letterbox letterbox,
                Transcripts transcripts,
                Outbox outbox,
                Clock clock) {
            Typing typing = new Typing(api, transcripts, NOTICEABLE);
            return new Intake(
                    new UpdateReader(bot.id(), clock), api, profile, letterbox, transcripts, outbox, typing, clock);
        }

        @Bean
        @Conditional(When.Polling.class)
        Poller telegramPoller(
                BotApi api, WebhookCare webhook, Intake intake, Claims claims, TelegramChannel channel, Clock clock) {
            BooleanSupplier onDuty = () -> claims.isOurs(channel.name(), channel.account());
            return new Poller(api, webhook, intake, onDuty, clock, Duration.ofSeconds(1));
        }
    }
}
