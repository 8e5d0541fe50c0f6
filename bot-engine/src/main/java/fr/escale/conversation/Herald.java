package fr.escale.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells who has a conversation now, once it is in the store. What was told here is not told again here; another
 * process may tell it a second time, under the same id.
 */
@Component
class Herald {
    private static final Logger log = LoggerFactory.getLogger(Herald.class);
    private static final int REMEMBERED = 10_000;

    private final ApplicationEventPublisher events;
    private final Cache<String, Boolean> told =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Herald(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Whether all who listen have heard it; whoever cannot keeps nobody from going on, and hears it again later. */
    boolean tell(Floor.Moved one) {
        if (told.getIfPresent(one.id()) != null) {
            return true;
        }
        try {
            events.publishEvent(one);
            told.put(one.id(), true);
            return true;
        } catch (RuntimeException deaf) {
            log.warn(
                    "Who has a conversation now is noted later ({})",
                    deaf.getClass().getSimpleName());
            return false;
        }
    }
}
