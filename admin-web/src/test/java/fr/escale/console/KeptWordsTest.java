package fr.escale.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.servlet.FlashMap;

class KeptWordsTest {
    private final KeptWords words = new KeptWords();
    private final MockHttpSession session = new MockHttpSession();

    @Test
    void aPageThatAsksForItselfAgainTakesNothingAwayFromWhoeverOpensIt() {
        var told = new FlashMap();
        told.put("done", "C’est noté.");
        words.saveOutputFlashMap(told, request(), new MockHttpServletResponse());

        var glance = request();
        glance.addHeader("X-Escale", "regard");
        assertThat(told(glance)).isEmpty();
        assertThat(told(request())).containsEntry("done", "C’est noté.");
        assertThat(told(request())).as("told once").isEmpty();
    }

    private Map<String, Object> told(MockHttpServletRequest request) {
        var found = words.retrieveAndUpdate(request, new MockHttpServletResponse());
        return found == null ? Map.of() : found;
    }

    private MockHttpServletRequest request() {
        var request = new MockHttpServletRequest("GET", "/console/desk/c1");
        request.setSession(session);
        return request;
    }
}
