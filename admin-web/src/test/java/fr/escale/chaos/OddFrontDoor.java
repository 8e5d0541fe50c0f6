package fr.escale.chaos;

import fr.escale.FrontDoor;
import fr.escale.knowledge.Answers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The front door, with a clock that a file sets and a knowledge base that breaks at one question. */
public final class OddFrontDoor {
    private OddFrontDoor() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(FrontDoor.class, Oddities.class).run(arguments);
    }

    /** Named here only: no other program of the tests has them. */
    static class Oddities {
        @Bean
        @Primary
        Clock shiftedClock(@Value("${chaos.clock}") Path file, @Qualifier("clock") Clock clock) {
            return new ShiftedClock(clock, file);
        }

        @Bean
        @Primary
        Answers poisonedAnswers(ObjectProvider<Answers> all) {
            return (Answers) Proxy.newProxyInstance(
                    Answers.class.getClassLoader(),
                    new Class<?>[] {Answers.class},
                    (self, method, arguments) -> answered(all, self, method, arguments));
        }

        private static @Nullable Object answered(
                ObjectProvider<Answers> all, Object self, Method method, @Nullable Object[] arguments)
                throws Throwable {
            if (method.getName().equals("ask") && Poison.TEXT.equals(arguments[0])) {
                throw new IllegalStateException("poison");
            }
            var sound = all.stream().filter(one -> one != self).findFirst().orElseThrow();
            try {
                return method.invoke(sound, arguments);
            } catch (InvocationTargetException thrown) {
                throw Objects.requireNonNull(thrown.getCause());
            }
        }
    }
}
