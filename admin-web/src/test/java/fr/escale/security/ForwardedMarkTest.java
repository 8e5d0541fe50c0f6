package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** On a real Tomcat: only there headers of a proxy disappear before anything of ours sees the request. */
class ForwardedMarkTest {
    private WebServer tomcat;

    @BeforeEach
    void start() {
        var factory = new TomcatServletWebServerFactory(0);
        new ForwardedMark.First().customize(factory);
        factory.addEngineValves(new RemoteIpValve());
        tomcat = factory.getWebServer(
                context -> context.addServlet("who", new Who()).addMapping("/"));
        tomcat.start();
    }

    @AfterEach
    void stop() {
        tomcat.stop();
    }

    @Test
    void whoAsksFromHereSpeaksForItself() throws Exception {
        assertThat(ask("Accept", "*/*")).isEqualTo("false");
    }

    @Test
    void whoClaimsToBeHereThroughAProxyDoesNot() throws Exception {
        assertThat(ask("X-Forwarded-For", "127.0.0.1")).isEqualTo("true");
    }

    @Test
    void itStandsBeforeTheValveThatRemovesTheHeaders() {
        assertThat(new ForwardedMark.First().getOrder()).isNegative();
    }

    private String ask(String header, String value) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + tomcat.getPort() + "/"))
                    .header(header, value)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private static final class Who extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(ForwardedMark.forwarded(request));
        }
    }
}
