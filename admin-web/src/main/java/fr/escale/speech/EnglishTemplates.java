package fr.escale.speech;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/** Reads the French templates in English. An engine keeps what it has read, so a page is translated once. */
final class EnglishTemplates extends SpringResourceTemplateResolver {
    private static final String FRENCH_PAGE = "<html lang=\"fr\"";
    private static final String ENGLISH_PAGE = "<html lang=\"en\"";

    @Override
    protected ITemplateResource computeTemplateResource(
            IEngineConfiguration configuration,
            @Nullable String ownerTemplate,
            String template,
            String resourceName,
            @Nullable String encoding,
            @Nullable Map<String, Object> attributes) {
        return new InEnglish(super.computeTemplateResource(
                configuration, ownerTemplate, template, resourceName, encoding, attributes));
    }

    /** A template's source with every piece the catalogue knows in English. */
    static String translated(String french) {
        StringBuilder english = new StringBuilder();
        int from = 0;
        for (Template.Piece piece : Template.pieces(french)) {
            english.append(french, from, piece.from()).append(translated(piece));
            from = piece.to();
        }
        return english.append(french.substring(from)).toString().replace(FRENCH_PAGE, ENGLISH_PAGE);
    }

    private static String translated(Template.Piece piece) {
        if (!Words.hasLetters(piece.words())) {
            return Words.signs(piece.words());
        }
        String english = Catalogue.ENGLISH.find(Words.sentence(piece.words()));
        return english == null ? piece.words() : Words.inside(piece.words(), english);
    }

    private record InEnglish(ITemplateResource french) implements ITemplateResource {
        @Override
        public String getDescription() {
            return french.getDescription();
        }

        @Override
        public @Nullable String getBaseName() {
            return french.getBaseName();
        }

        @Override
        public boolean exists() {
            return french.exists();
        }

        @Override
        public Reader reader() throws IOException {
            try (Reader source = french.reader()) {
                StringWriter whole = new StringWriter();
                source.transferTo(whole);
                return new StringReader(translated(whole.toString()));
            }
        }

        @Override
        public ITemplateResource relative(String location) {
            return new InEnglish(french.relative(location));
        }
    }
}
