package fr.escale.console.articles;

import static fr.escale.speech.Speech.say;

import fr.escale.knowledge.Answers;
import fr.escale.knowledge.editing.GapGroup;
import fr.escale.knowledge.editing.Gaps;
import fr.escale.territory.Territory;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questions that found no answer, alike ones together: each becomes an article, or is settled. Who waits for an answer is told all the same. */
@Controller
@RequestMapping("/console/fiches/questions")
class GapPages {
    /** How many questions an editor sees at once. */
    static final int MOST = 200;

    private final Gaps gaps;
    private final Answers answers;
    private final Territory territory;
    private final Clock clock;

    GapPages(Gaps gaps, Answers answers, Territory territory, Clock clock) {
        this.gaps = gaps;
        this.answers = answers;
        this.territory = territory;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        var now = clock.instant();
        var promises = gaps.promises();
        model.addAttribute(
                "gaps",
                GapGroup.of(gaps.newest(MOST)).stream()
                        .map(group -> GapRow.of(group, promises, answers, territory, now))
                        .toList());
        return "console/gaps";
    }

    @PostMapping
    String settle(@RequestParam List<String> trace, RedirectAttributes next) {
        trace.forEach(gaps::close);
        next.addFlashAttribute("done", trace.size() == 1 ? say("Question classée.") : say("Questions classées."));
        return "redirect:/console/fiches/questions";
    }
}
