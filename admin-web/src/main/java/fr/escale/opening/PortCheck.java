package fr.escale.opening;

import fr.escale.setting.WrongSettingException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** Looks at the port before Spring Boot does, which would say a wrong one with a stack trace. */
final class PortCheck implements EnvironmentPostProcessor {
    private static final int HIGHEST = 65_535;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication program) {
        String port = environment.getProperty("SERVER_PORT", "").strip();
        if (!port.isEmpty() && !(port.matches("\\d{1,5}") && Integer.parseInt(port) <= HIGHEST)) {
            throw new WrongSettingException("SERVER_PORT", "expected a whole number up to 65535, found " + port);
        }
    }
}
