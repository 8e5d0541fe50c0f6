package fr.escale.channel.whatsapp;

import fr.escale.channel.Letterbox;
import fr.escale.channel.PlatformTime;
import fr.escale.channel.whatsapp.WhatsAppChannel.Books;
import fr.escale.conversation.Outbox;
import fr.escale.conversation.Receipts;
import fr.escale.conversation.Transcripts;
import fr.escale.flow.Pictures;
import fr.escale.flow.Reply.Attachment;
import fr.escale.media.Handouts;
import fr.escale.setting.ReadFirst;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.data.mongodb.core.MongoOperations;

/** WhatsApp is on as soon as one of its settings is there; half-made settings stop the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({WhatsAppSettings.class, MediaHosts.class})
@Conditional(WhatsAppConfiguration.On.class)
class WhatsAppConfiguration {
    private static final Duration SENDING_TIMEOUT = Duration.ofSeconds(15);
    private static final Duration MEDIA_TIMEOUT = Duration.ofSeconds(60);

    @Bean
    @ReadFirst
    OurNumber whatsappNumber(WhatsAppSettings settings) {
        return OurNumber.of(settings);
    }

    @Bean
    Graph whatsappGraph(OurNumber number, PlatformTime time) {
        return new Graph(number.token(), SENDING_TIMEOUT, time::told);
    }

    @Bean
    AccountSheet whatsappSheet(MongoOperations store, OurNumber number) {
        return new AccountSheet(store, number.id());
    }

    @Bean
    WhatsAppMedia whatsappMedia(OurNumber number, MediaHosts hosts) {
        return new WhatsAppMedia(number, hosts, MEDIA_TIMEOUT);
    }

    @Bean
    Business whatsappBusiness(WhatsAppSettings settings, AccountSheet sheet) {
        return new Business(settings.businessAccountId(), sheet);
    }

    @Bean
    Health whatsappHealth(AccountSheet sheet, Clock clock) {
        return new Health(sheet, clock);
    }

    @Bean
    Ledger whatsappLedger(AccountSheet sheet, Clock clock) {
        return new Ledger(sheet, clock);
    }

    @Bean
    Books whatsappBooks(
            OurNumber number,
            Graph graph,
            Business business,
            AccountSheet sheet,
            Health health,
            Ledger ledger,
            Clock clock) {
        Approvals approvals = new Approvals(graph, number, business, sheet, clock);
        Templates templates = new Templates(TemplateFile.shipped(), approvals, graph, number, business);
        return new Books(health, ledger, approvals, templates);
    }

    @Bean
    Uploads whatsappUploads(OurNumber number, Graph graph) {
        return new Uploads(number, graph);
    }

    @Bean
    WhatsAppChannel whatsappChannel(
            OurNumber number, Graph graph, Books books, Uploads uploads, Handouts handouts, Clock clock) {
        Function<Attachment, Optional<byte[]>> files =
                file -> Pictures.content(file.url()).or(() -> handouts.content(file.url()));
        return new WhatsAppChannel(number, graph, books, uploads, files, clock);
    }

    @Bean
    OurWhatsApp ourWhatsApp(Books books) {
        return new OurWhatsApp(books.health(), books.templates(), books.approvals(), books.ledger());
    }

    @Bean
    NumberCheck whatsappNumberCheck(OurNumber number, Graph graph) {
        return new NumberCheck(number, graph);
    }

    @Bean
    StatusDesk whatsappStatuses(Receipts receipts, Books books, Uploads uploads) {
        return new StatusDesk(receipts, books.health(), books.ledger(), books.approvals(), uploads::forgetAll);
    }

    @Bean
    ReadMarks whatsappReadMarks(Graph graph, OurNumber number, Transcripts transcripts) {
        return new ReadMarks(graph, number, transcripts);
    }

    @Bean
    Intake whatsappIntake(
            OurNumber number,
            Letterbox letterbox,
            StatusDesk statuses,
            ReadMarks readMarks,
            Transcripts transcripts,
            Outbox outbox,
            Business business,
            Clock clock) {
        return new Intake(
                new NotificationReader(number.id(), clock),
                letterbox,
                statuses,
                readMarks,
                new Preferences(transcripts, outbox),
                business);
    }

    /** One of the four settings that WhatsApp needs is there. */
    static class On implements Condition {
        private static final List<String> SETTINGS = List.of("token", "phone-number-id", "app-secret", "verify-token");

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            Environment environment = context.getEnvironment();
            return SETTINGS.stream()
                    .anyMatch(name -> !environment
                            .getProperty("escale.whatsapp." + name, "")
                            .isBlank());
        }
    }
}
