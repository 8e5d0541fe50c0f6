package fr.escale.channel.whatsapp;

import fr.escale.media.Source;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fetches what people sent: the Graph API names an address for it, and our token opens that, on pinned hosts only. */
final class WhatsAppMedia implements Source {
    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final JsonMapper JSON = new JsonMapper();

    private final OurNumber number;
    private final MediaHosts hosts;
    private final Duration patience;
    private final HttpClient http;

    WhatsAppMedia(OurNumber number, MediaHosts hosts, Duration patience) {
        this.number = number;
        this.hosts = hosts;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    @Override
    public String channel() {
        return "whatsapp";
    }

    @Override
    public String account() {
        return number.id();
    }

    @Override
    public InputStream open(String handle) throws IOException, GoneException {
        if (!handle.matches("[A-Za-z0-9_-]{1,128}")) {
            throw new GoneException("WhatsApp n’a pas dit où il est");
        }
        URI described = number.messages().resolve("../" + handle);
        URI address = address(described);
        if (!hosts.allow(address, described)) {
            throw new GoneException("WhatsApp le donne à une adresse inconnue");
        }
        return get(address).body();
    }

    private URI address(URI described) throws IOException, GoneException {
        try (InputStream answer = get(described).body()) {
            JsonNode media = JSON.readTree(answer.readNBytes(LONGEST_ANSWER));
            return URI.create(media.path("url").asString(""));
        } catch (JacksonException | IllegalArgumentException garbled) {
            throw new IOException("WhatsApp names no address");
        }
    }

    private HttpResponse<InputStream> get(URI address) throws IOException, GoneException {
        HttpResponse<InputStream> answer = answer(address);
        int status = answer.statusCode();
        if (status == 200) {
            return answer;
        }
        answer.body().close();
        if (status == 400 || status == 404 || status == 410) {
            throw new GoneException("WhatsApp ne le donne plus");
        }
        throw new IOException("WhatsApp answers " + status);
    }

    private HttpResponse<InputStream> answer(URI address) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(patience)
                    .header("Authorization", "Bearer " + number.token())
                    .header("User-Agent", "Escale")
                    .build();
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped");
        } catch (IllegalArgumentException noAddress) {
            throw new IOException("WhatsApp names no address");
        }
    }
}
