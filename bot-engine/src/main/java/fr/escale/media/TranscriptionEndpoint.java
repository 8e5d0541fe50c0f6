package fr.escale.media;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAI-compatible endpoint: {@code POST …/audio/transcriptions}. */
final class TranscriptionEndpoint implements Transcription {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int LONGEST = 4_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final RestClient http;
    private final TranscriptionSettings.Endpoint endpoint;

    TranscriptionEndpoint(TranscriptionSettings.Endpoint endpoint) {
        this.endpoint = endpoint;
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(PATIENCE);
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public Optional<String> of(FileType type, byte[] voice) throws IOException {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("model", endpoint.model());
        form.add("response_format", "json");
        form.add("file", named("voice." + type.extension(), voice));
        try {
            return http.post()
                    .uri(endpoint.address())
                    .headers(headers -> {
                        if (!endpoint.apiKey().isBlank()) {
                            headers.setBearerAuth(endpoint.apiKey());
                        }
                    })
                    .contentType(MediaType.MULTIPART_FORM_DATA)
                    .body(form)
                    .exchangeForRequiredValue((request, answer) -> words(answer));
        } catch (RestClientException noAnswer) {
            throw new IOException("the transcription endpoint gives no answer");
        }
    }

    private static Optional<String> words(ClientHttpResponse answer) throws IOException {
        int status = answer.getStatusCode().value();
        if (status == 400 || status == 413 || status == 415 || status == 422) {
            return Optional.empty();
        }
        if (status != 200) {
            throw new IOException("the transcription endpoint answers " + status);
        }
        try {
            String text = JSON.readTree(answer.getBody().readAllBytes())
                    .path("text")
                    .asString("")
                    .strip();
            return Optional.of(text.substring(0, Math.min(LONGEST, text.length())))
                    .filter(words -> !words.isEmpty());
        } catch (JacksonException garbled) {
            throw new IOException("the transcription endpoint gives no words");
        }
    }

    private static ByteArrayResource named(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
