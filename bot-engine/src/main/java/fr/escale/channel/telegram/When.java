package fr.escale.channel.telegram;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** When which part of Telegram runs; a blank setting is as good as none. */
interface When extends Condition {
    boolean isMet(Environment environment);

    @Override
    default boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isMet(context.getEnvironment());
    }

    static boolean hasToken(Environment environment) {
        return !environment.getProperty("escale.telegram.token", "").isBlank();
    }

    static boolean isWebhook(Environment environment) {
        return environment.getProperty("escale.telegram.mode", "").equals("webhook");
    }

    /** There is a token. */
    class On implements When {
        @Override
        public boolean isMet(Environment environment) {
            return hasToken(environment);
        }
    }

    /** There is none. */
    class Off implements When {
        @Override
        public boolean isMet(Environment environment) {
            return !hasToken(environment);
        }
    }

    /** We fetch updates. */
    class Polling implements When {
        @Override
        public boolean isMet(Environment environment) {
            return hasToken(environment) && !isWebhook(environment);
        }
    }

    /** Updates are brought to us. */
    class Webhook implements When {
        @Override
        public boolean isMet(Environment environment) {
            return hasToken(environment) && isWebhook(environment);
        }
    }
}
