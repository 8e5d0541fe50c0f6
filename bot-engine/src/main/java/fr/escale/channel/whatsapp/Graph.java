package fr.escale.channel.whatsapp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The Graph API, with our token. */
final class Graph {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final String token;
    private final RestClient http;

    Graph(String token, Duration readTimeout) {
        this(token, readTimeout, date -> {});
    }

    /** @param dates is told what time it is by WhatsApp, with every answer */
    Graph(String token, Duration readTimeout, Consumer<Instant> dates) {
        this.token = token;
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(readTimeout);
        this.http = RestClient.builder()
                .requestFactory(requests)
                .requestInterceptor((request, body, execution) -> dated(execution.execute(request, body), dates))
                .build();
    }

    private static ClientHttpResponse dated(ClientHttpResponse answer, Consumer<Instant> dates) {
        try {
            long date = answer.getHeaders().getDate();
            if (date > 0) {
                dates.accept(Instant.ofEpochMilli(date));
            }
        } catch (IllegalArgumentException garbled) {
            // an answer counts whatever its date looks like
        }
        return answer;
    }

    /** @param body what is not JSON becomes a missing node */
    record Answer(int status, JsonNode body) {
        boolean isGood() {
            return status / 100 == 2;
        }
    }

    /** @throws RestClientException without an answer */
    Answer post(URI address, Map<String, Object> body) {
        return http.post()
                .uri(address)
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_JSON)
                .body(MAPPER.writeValueAsBytes(body))
                .exchangeForRequiredValue((request, answer) -> answer(answer));
    }

    /**
     * Posts a file with the fields that go with it.
     *
     * @throws RestClientException without an answer
     */
    Answer upload(URI address, Map<String, String> fields, String name, String type, byte[] content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        fields.forEach(parts::add);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(type));
        parts.add("file", new HttpEntity<>(new Named(name, content), headers));
        return http.post()
                .uri(address)
                .headers(all -> all.setBearerAuth(token))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchangeForRequiredValue((request, answer) -> answer(answer));
    }

    /** Bytes that are sent as a file of that name. */
    private static final class Named extends ByteArrayResource {
        private final String name;

        Named(String name, byte[] content) {
            super(content);
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }
    }

    /** @throws RestClientException without an answer */
    Answer get(URI address) {
        return http.get()
                .uri(address)
                .headers(headers -> headers.setBearerAuth(token))
                .exchangeForRequiredValue((request, answer) -> answer(answer));
    }

    private static Answer answer(ClientHttpResponse answer) throws IOException {
        return new Answer(answer.getStatusCode().value(), tree(answer));
    }

    private static JsonNode tree(ClientHttpResponse answer) throws IOException {
        try {
            return MAPPER.readTree(answer.getBody().readAllBytes());
        } catch (JacksonException garbled) {
            return MissingNode.getInstance();
        }
    }
}
