package fr.escale.conversation;

import fr.escale.setting.WrongSettingException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param backlog conversations that may wait before channels answer 503
 */
@ConfigurationProperties("escale.conversation")
record ConversationSettings(@DefaultValue("10000") int backlog) {
    ConversationSettings {
        if (backlog < 1) {
            throw new WrongSettingException("ESCALE_CONVERSATION_BACKLOG", "expected at least 1, found " + backlog);
        }
    }
}
