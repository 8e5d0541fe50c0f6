package fr.escale.channel.whatsapp;

import fr.escale.channel.whatsapp.Template.Wording;
import fr.escale.channel.whatsapp.WhatsApp.Sheet;
import fr.escale.conversation.Form;
import fr.escale.conversation.Forms.Purpose;
import fr.escale.flow.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientException;

/** Our templates, and which of them may be sent now. */
final class Templates {
    private static final Logger log = LoggerFactory.getLogger(Templates.class);

    private final List<Template> all;
    private final Approvals approvals;
    private final Graph graph;
    private final OurNumber number;
    private final Business business;

    Templates(List<Template> all, Approvals approvals, Graph graph, OurNumber number, Business business) {
        this.all = List.copyOf(all);
        this.approvals = approvals;
        this.graph = graph;
        this.number = number;
        this.business = business;
    }

    /** In the person's language, else in French; only what Meta has agreed to, as far as we know. */
    Optional<Form> find(Purpose purpose, Language language, Map<String, String> values) {
        return all.stream()
                .filter(template -> template.purpose() == purpose)
                .flatMap(template -> Stream.of(language, Language.FR)
                        .flatMap(tongue -> template.in(tongue).stream())
                        .filter(wording -> state(template, wording)
                                .filter(Approvals.State::isApproved)
                                .isPresent())
                        .map(wording -> template.filled(wording, values)))
                .findFirst();
    }

    /** All of them, a row a language. */
    List<Sheet> sheets() {
        return all.stream()
                .flatMap(template -> Stream.of(Language.values())
                        .flatMap(language -> template.in(language).stream().map(it -> sheet(template, language, it))))
                .toList();
    }

    /** Puts before Meta what it does not know yet. How many it took. */
    int propose() {
        Optional<String> account = business.id();
        if (account.isEmpty() || !approvals.ask()) {
            return 0;
        }
        int taken = 0;
        for (Template template : all) {
            for (Wording wording : template.wordings().values()) {
                boolean isNew = state(template, wording).isEmpty();
                taken += isNew && propose(account.get(), template, wording) ? 1 : 0;
            }
        }
        approvals.ask();
        return taken;
    }

    private boolean propose(String account, Template template, Wording wording) {
        try {
            var answer = graph.post(number.at(account + "/message_templates"), proposal(template, wording));
            if (!answer.isGood()) {
                int code = answer.body().path("error").path("code").asInt(-1);
                log.warn(
                        "WhatsApp did not take the template {} in {} (code {})", template.name(), wording.code(), code);
            }
            return answer.isGood();
        } catch (RestClientException unreachable) {
            log.warn("WhatsApp could not be shown the template {}", template.name());
            return false;
        }
    }

    private static Map<String, Object> proposal(Template template, Wording wording) {
        Map<String, Object> body = new HashMap<>();
        body.put("type", "BODY");
        body.put("text", template.numbered(wording));
        if (!wording.examples().isEmpty()) {
            body.put("example", Map.of("body_text", List.of(wording.examples())));
        }
        return Map.of(
                "name",
                template.name(),
                "language",
                wording.code(),
                "category",
                template.category(),
                "components",
                List.of(body));
    }

    private Sheet sheet(Template template, Language language, Wording wording) {
        var state = state(template, wording);
        return new Sheet(
                template.name(),
                template.purpose().name(),
                wording.code(),
                language.ownName(),
                wording.text(),
                state.map(Approvals.State::status).orElse(""),
                state.map(Approvals.State::reason).orElse(""),
                state.map(Approvals.State::category).orElse(template.category()),
                state.map(Approvals.State::quality).orElse(""));
    }

    private Optional<Approvals.State> state(Template template, Wording wording) {
        return approvals.of(template.name(), wording.code());
    }
}
