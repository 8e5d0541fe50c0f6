package fr.escale.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.support.SpringFactoriesLoader;

class OneLineReporterTest {
    @Test
    void a_wrong_setting_is_found_however_deep_it_lies() {
        var wrong = new WrongSettingException("ESCALE_X", "expected a number, found nothing");

        assertThat(OneLineReporter.line(new IllegalStateException("bean", new IllegalStateException("bean", wrong))))
                .contains("ESCALE_X: expected a number, found nothing");
        assertThat(new OneLineReporter(null).reportException(wrong)).isTrue();
    }

    @Test
    void a_setting_that_cannot_be_read_is_named_as_its_variable_without_its_value() {
        var binder = new Binder(new MapConfigurationPropertySource(Map.of("escale.store.sync", "hunter2")));
        var unreadable =
                catchThrowableOfType(BindException.class, () -> binder.bind("escale.store.sync", boolean.class));

        assertThat(OneLineReporter.line(unreadable))
                .contains("ESCALE_STORE_SYNC: expected true or false, found something else");
    }

    @Test
    void other_failures_are_left_to_spring_boot() {
        assertThat(OneLineReporter.line(new IllegalStateException("something else")))
                .isEmpty();
    }

    @Test
    void spring_boot_finds_it() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(
                                SpringBootExceptionReporter.class,
                                SpringFactoriesLoader.ArgumentResolver.none(),
                                (type, name, failure) -> {}))
                .anyMatch(OneLineReporter.class::isInstance);
    }
}
