package fr.escale.console.articles;

import fr.escale.console.Since;
import fr.escale.knowledge.editing.Gaps;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questions that found no answer: each becomes an article, or is settled. */
@Controller
@RequestMapping("/console/fiches/questions")
class GapPages {
    /** How many an editor sees at once. */
    static final int MOST = 200;

    private final Gaps gaps;
    private final Clock clock;

    GapPages(Gaps gaps, Clock clock) {
        this.gaps = gaps;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        var now = clock.instant();
        model.addAttribute(
                "gaps",
                gaps.newest(MOST).stream()
                        .map(gap -> new Row(gap.trace(), gap.question(), Since.lasting(gap.at(), now)))
                        .toList());
        return "console/gaps";
    }

    @PostMapping
    String settle(@RequestParam String trace, RedirectAttributes next) {
        gaps.settle(trace);
        next.addFlashAttribute("done", "Question classée.");
        return "redirect:/console/fiches/questions";
    }

    /** A question and how long ago somebody asked it. */
    record Row(String trace, String question, String ago) {}
}
