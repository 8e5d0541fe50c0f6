package fr.escale.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.escale.FrontDoor;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The whole program, started with settings that are wrong or half made: it stops, and one line says which and why. */
class WrongSettingsTest {
    private static final String VARIABLES = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            ESCALE_TELEGRAM_TOKEN=1:a ESCALE_TELEGRAM_MODE=webhook                              | ESCALE_TELEGRAM_SECRET: expected
            ESCALE_TELEGRAM_TOKEN=1:a ESCALE_TELEGRAM_MODE=webhook ESCALE_TELEGRAM_SECRET=word  | ESCALE_PUBLIC_URL: expected the https address
            ESCALE_TELEGRAM_TOKEN=1:a ESCALE_TELEGRAM_MODE=pull                                 | ESCALE_TELEGRAM_MODE: expected polling or webhook
            ESCALE_TELEGRAM_MODE=webhook                                                        | ESCALE_TELEGRAM_TOKEN: expected
            ESCALE_TELEGRAM_TOKEN=nonsense                                                      | ESCALE_TELEGRAM_TOKEN: expected
            ESCALE_TELEGRAM_TOKEN=1:a ESCALE_TELEGRAM_API_URL=ftp://x                           | ESCALE_TELEGRAM_API_URL: expected
            ESCALE_WHATSAPP_TOKEN=alone                                                         | ESCALE_WHATSAPP_PHONE_NUMBER_ID: expected
            ESCALE_WHATSAPP_APP_SECRET=alone                                                    | ESCALE_WHATSAPP_TOKEN: expected
            ESCALE_TERRITORY=nowhere                                                            | ESCALE_TERRITORY: expected one of
            ESCALE_TIME_ZONE=Paris/Europe                                                       | ESCALE_TIME_ZONE: expected
            ESCALE_SECRET_KEY=short                                                             | ESCALE_SECRET_KEY: expected at least 32
            ESCALE_MONGODB_URI=mongodb://127.0.0.1:1/escale                                     | ESCALE_SECRET_KEY: expected at least 32
            ESCALE_MONGODB_URI=nonsense ESCALE_SECRET_KEY=0123456789abcdef0123456789abcdef      | ESCALE_MONGODB_URI: expected mongodb://
            ESCALE_MONGODB_URI=mongodb://127.0.0.1:1/escale ESCALE_SECRET_KEY=0123456789abcdef0123456789abcdef | ESCALE_MONGODB_URI: expected a MongoDB that takes writes
            ESCALE_ROLE=engine                                                                  | ESCALE_ROLE: expected all
            ESCALE_ROLE=boss                                                                    | ESCALE_ROLE: expected all
            ESCALE_PUBLIC_URL=nonsense                                                          | ESCALE_PUBLIC_URL: expected
            ESCALE_TRYIT=maybe                                                                  | ESCALE_TRYIT: expected true or false
            ESCALE_STORE_SYNC=maybe                                                             | ESCALE_STORE_SYNC: expected true or false
            ESCALE_API_TOKENS=nonsense                                                          | ESCALE_API_TOKENS: expected name:token pairs
            ESCALE_ADMIN_EMAIL=nobody                                                           | ESCALE_ADMIN_EMAIL: expected an e-mail address
            ESCALE_ADMIN_PASSWORD=short                                                         | ESCALE_ADMIN_PASSWORD: expected at least 8
            ESCALE_LLM_MODEL=alone                                                              | ESCALE_LLM_BASE_URL: expected
            ESCALE_BOOKING_SLOT=long                                                            | ESCALE_BOOKING_SLOT: expected a length of time
            ESCALE_CONVERSATION_BACKLOG=many                                                    | ESCALE_CONVERSATION_BACKLOG: expected a whole number
            ESCALE_TEAM_PHONE=hello                                                             | ESCALE_TEAM_PHONE:
            SERVER_PORT=abc                                                                     | SERVER_PORT: expected a whole number
            SERVER_PORT=70000                                                                   | SERVER_PORT: expected a whole number
            ESCALE_DATA_DIR=/proc/none                                                          | ESCALE_DATA_DIR: expected
            """)
    void stopsTheStartWithOneLineThatNamesIt(String settings, String beginning) {
        var failure = catchThrowable(() -> start(settings).close());
        assertThat(failure).isNotNull();
        assertThat(WhyShut.lines(failure))
                .hasValueSatisfying(
                        lines -> assertThat(lines).singleElement().asString().startsWith(beginning.strip()));
    }

    private ConfigurableApplicationContext start(String settings) {
        Map<String, Object> variables =
                new HashMap<>(Map.of("SERVER_PORT", "0", "ESCALE_DATA_DIR", directory.toString()));
        for (String setting : settings.split(" ")) {
            variables.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        var environment = new StandardEnvironment();
        environment.getPropertySources().replace(VARIABLES, new SystemEnvironmentPropertySource(VARIABLES, variables));
        var program = new SpringApplication(FrontDoor.class);
        program.setEnvironment(environment);
        return program.run();
    }
}
