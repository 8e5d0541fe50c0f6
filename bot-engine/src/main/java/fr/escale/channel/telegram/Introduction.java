package fr.escale.channel.telegram;

import fr.escale.channel.telegram.Profile.Page;
import fr.escale.flow.Language;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Tells Telegram how to introduce the bot: once, and again when its texts have changed. A bot whose webhook is not ours
 * belongs to somebody else's program, and is left as it is.
 */
final class Introduction {
    static final String COLLECTION = "telegram_profile";

    private static final Logger log = LoggerFactory.getLogger(Introduction.class);
    private static final String TOLD = "told";

    private final Profile profile;
    private final String account;
    private final BotApi api;
    private final WebhookCare webhook;
    private final MongoOperations store;

    Introduction(Profile profile, String account, BotApi api, WebhookCare webhook, MongoOperations store) {
        this.profile = profile;
        this.account = account;
        this.api = api;
        this.webhook = webhook;
        this.store = store;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        Thread.ofVirtual().name("telegram-introduction").start(this::introduce);
    }

    /** Never throws: a bot that is not introduced answers all the same, and the next start tries again. */
    void introduce() {
        try {
            String fingerprint = profile.fingerprint();
            if (!fingerprint.equals(told()) && webhook.isOursAlone()) {
                tellAll();
                store.upsert(mine(), Update.update(TOLD, fingerprint), COLLECTION);
                log.info("Telegram knows the bot's commands and descriptions");
            }
        } catch (TelegramApiException | RuntimeException unimportant) {
            log.warn(
                    "Telegram was not told the bot's commands and descriptions ({}): tried again at the next start",
                    Outcomes.kind(unimportant));
        }
    }

    private void tellAll() throws TelegramApiException {
        for (Map.Entry<Language, Page> page : profile.pages().entrySet()) {
            // French has no code: it is what everybody sees whose language we do not speak
            String code = page.getKey() == Language.FR ? null : page.getKey().code();
            tell(code, page.getValue());
        }
    }

    private void tell(@Nullable String code, Page page) throws TelegramApiException {
        List<BotCommand> commands = page.commands().entrySet().stream()
                .map(command -> new BotCommand(command.getKey(), command.getValue()))
                .toList();
        api.tell(SetMyCommands.builder().commands(commands).languageCode(code).build());
        api.tell(SetMyDescription.builder()
                .description(page.description())
                .languageCode(code)
                .build());
        api.tell(SetMyShortDescription.builder()
                .shortDescription(page.brief())
                .languageCode(code)
                .build());
    }

    private String told() {
        Document found = store.findOne(mine(), Document.class, COLLECTION);
        return found == null ? "" : String.valueOf(found.getString(TOLD));
    }

    private Query mine() {
        return Query.query(Criteria.where("_id").is(account));
    }
}
