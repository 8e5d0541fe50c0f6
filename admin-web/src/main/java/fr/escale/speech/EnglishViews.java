package fr.escale.speech;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** The pages for whoever reads English, by an engine of their own; all others are left to the French one after it. */
@Component
class EnglishViews extends ThymeleafViewResolver {
    EnglishViews(SpringTemplateEngine french, ApplicationContext place) {
        setTemplateEngine(english(french, place));
        setCharacterEncoding(StandardCharsets.UTF_8.name());
        setContentType("text/html;charset=UTF-8");
        setOrder(Ordered.LOWEST_PRECEDENCE - 100);
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) throws Exception {
        return Tongue.of(locale) == Tongue.ENGLISH ? super.resolveViewName(name, locale) : null;
    }

    private static SpringTemplateEngine english(SpringTemplateEngine french, ApplicationContext place) {
        EnglishTemplates templates = new EnglishTemplates();
        templates.setApplicationContext(place);
        templates.setPrefix("classpath:/templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.setCheckExistence(true);
        SpringTemplateEngine english = new SpringTemplateEngine();
        english.setTemplateResolver(templates);
        english.setDialects(french.getDialects());
        return english;
    }
}
