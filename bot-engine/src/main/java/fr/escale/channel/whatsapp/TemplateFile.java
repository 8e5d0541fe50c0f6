package fr.escale.channel.whatsapp;

import fr.escale.channel.whatsapp.Template.Wording;
import fr.escale.conversation.Forms.Purpose;
import fr.escale.flow.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The templates of {@code whatsapp/templates.yml}. */
final class TemplateFile {
    private static final String NAME = "/whatsapp/templates.yml";

    private TemplateFile() {}

    static List<Template> shipped() {
        try (InputStream file = TemplateFile.class.getResourceAsStream(NAME)) {
            Map<String, Map<String, Object>> all =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(file, NAME));
            return all.entrySet().stream()
                    .map(entry -> template(Purpose.valueOf(entry.getKey().toUpperCase(Locale.ROOT)), entry.getValue()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Template template(Purpose purpose, Map<String, Object> block) {
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        block(block, "languages").forEach((code, wording) -> wordings.put(Language.of(code), wording(code, wording)));
        return new Template(purpose, text(block, "name"), text(block, "category"), list(block.get("gaps")), wordings);
    }

    private static Wording wording(String code, Map<String, Object> block) {
        return new Wording(code, text(block, "text"), list(block.get("examples")));
    }

    private static String text(Map<String, Object> block, String name) {
        return Objects.requireNonNull(block.get(name), name).toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> block(Map<String, Object> block, String name) {
        return (Map<String, Map<String, Object>>) Objects.requireNonNull(block.get(name), name);
    }

    private static List<String> list(@Nullable Object list) {
        return list instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of();
    }
}
