package fr.escale.api;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** How bodies are read: a number or a truth value is no text, and is not made one. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {
    @Bean
    JsonMapperBuilderCustomizer textsAreTexts() {
        return ApiConfiguration::strict;
    }

    static void strict(JsonMapper.Builder json) {
        json.withCoercionConfig(
                LogicalType.Textual,
                texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }
}
