package fr.escale.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTemplatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<html lang=\"fr\">|<html lang=\"en\">",
                "<b>Enregistrer</b>|<b>Save</b>",
                "<b> Enregistrer </b>|<b> Save </b>",
                "<a aria-label=\"Enregistrer\" class=\"Enregistrer\"></a>|<a aria-label=\"Save\" class=\"Enregistrer\"></a>",
                "<b th:text=\"${one.name}\">Enregistrer</b>|<b th:text=\"${one.name}\">Enregistrer</b>",
                "<b th:text=\"${a == 'lu' ? 'lu' : 'envoyé'}\"></b>|<b th:text=\"${a == 'lu' ? 'read' : 'sent'}\"></b>",
                "<b th:text=\"${' · avec ' + one.who}\"></b>|<b th:text=\"${' · with ' + one.who}\"></b>",
                "<b th:replace=\"~{fragments/frame :: head('Journal · Escale')}\"></b>|<b th:replace=\"~{fragments/frame :: head('Log · Escale')}\"></b>",
                "<b th:text=\"${'Publier « ' + title + ' »'}\"></b>|<b th:text=\"${'Publish “' + title + '”'}\"></b>",
                "<b th:text=\"${' : ' + one}\"></b>|<b th:text=\"${': ' + one}\"></b>",
                "<!-- Enregistrer -->|<!-- Enregistrer -->",
                "<b>Une fiche que personne ne connaît</b>|<b>Une fiche que personne ne connaît</b>"
            })
    void aTemplateIsReadInEnglish(String french, String english) {
        assertThat(EnglishTemplates.translated(french)).isEqualTo(english);
    }
}
