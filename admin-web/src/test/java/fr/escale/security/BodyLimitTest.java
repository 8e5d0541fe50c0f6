package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.refusal.GateOfProblems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is far too large is turned away by its length, before a byte of it is read. */
class BodyLimitTest {
    private static final long HUNDRED_MEGABYTES = 100L << 20;

    @ParameterizedTest
    @CsvSource({
        "/console/desk/c1/joindre, 302, /console/desk/c1?trop-grand",
        "/console/fiches/echange, 302, /console/fiches/echange?trop-grand",
        "/console/desk/c1/ecrire, 413,",
        "/console/equipe, 413,",
        "/tryit/aaaaaaaaaaaaaaaaaaaaaa/messages, 413,",
        "/webhooks/telegram, 413,"
    })
    void aHundredMegabytesAreRefusedAndAPagesUploadComesBackToIt(String address, int status, String page)
            throws Exception {
        var answer = posted(address, false);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getRedirectedUrl()).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"/console/desk/c1/joindre", "/console/fiches/echange"})
    void aScriptIsToldSoItself(String address) throws Exception {
        assertThat(posted(address, true).getStatus()).isEqualTo(413);
    }

    private static MockHttpServletResponse posted(String address, boolean byScript) throws Exception {
        var request = new MockHttpServletRequest("POST", address) {
            @Override
            public long getContentLengthLong() {
                return HUNDRED_MEGABYTES;
            }
        };
        if (byScript) {
            request.addHeader("X-Escale", "envoi");
        }
        var answer = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        new BodyLimit(GateOfProblems.refusals()).doFilter(request, answer, chain);
        assertThat(chain.getRequest()).as("nothing behind it sees it").isNull();
        return answer;
    }
}
