package fr.escale.console.flows;

import fr.escale.shelf.FlowEditing;
import fr.escale.talk.TryOut;
import fr.escale.talk.TryOut.Act;
import fr.escale.talk.TryOut.Circumstances;
import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The chat that plays a draft. Nothing of it is kept here: the page sends along what was done before, and the whole
 * conversation is played again on the text as it is now.
 */
@Controller
class TryOutPages {
    private static final int MOST_ACTS = 100;
    private static final int LONGEST = 4_000;
    private static final List<String> TIMES =
            List.of("demain à 10 h", "demain à 14 h 30", "jeudi à 9 h 15", "jeudi à 17 h", "vendredi à 11 h");

    private final FlowEditing editing;
    private final Territory territory;
    private final Clock clock;

    TryOutPages(FlowEditing editing, Territory territory, Clock clock) {
        this.editing = editing;
        this.territory = territory;
        this.clock = clock;
    }

    @PostMapping("/console/flows/{id}/essai")
    String tryOut(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        String text = FlowForm.script(typed).text();
        Storyboard board = Storyboard.of(text);
        List<Act> acts = acts(typed);
        editing.tryOut(id, text, around(typed), acts).ifPresent(tried -> {
            model.addAttribute("tried", tried);
            model.addAttribute("talk", tried.asTalk("Essai : " + board.title()));
        });
        model.addAttribute("starts", board.starts());
        model.addAttribute("flow", id);
        return "console/flow-parts :: tryout";
    }

    private Circumstances around(MultiValueMap<String, String> typed) {
        String channel = typed.getFirst("channel");
        return new Circumstances(
                channel == null ? "whatsapp" : channel,
                LocalDate.now(clock),
                TIMES,
                territory.communes().stream().collect(Collectors.toMap(Commune::code, Commune::name)));
    }

    private static List<Act> acts(MultiValueMap<String, String> typed) {
        List<Act> acts = new ArrayList<>();
        List<String> kinds = typed.getOrDefault("kind", List.of());
        List<String> words = typed.getOrDefault("words", List.of());
        for (int i = 0; i < Math.min(Math.min(kinds.size(), words.size()), MOST_ACTS); i++) {
            String said = words.get(i);
            if (TryOut.KINDS.contains(kinds.get(i)) && !said.isBlank() && said.length() <= LONGEST) {
                acts.add(new Act(kinds.get(i), said.strip()));
            }
        }
        return acts;
    }
}
