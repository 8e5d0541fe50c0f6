package fr.escale.console.agenda;

import static fr.escale.speech.Speech.say;

import fr.escale.availability.SchoolBreaks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The school holidays that the agenda shows; typed by the team, since they are published year by year. */
@Controller
@RequestMapping("/console/agenda/vacances")
class BreaksPage {
    private final SchoolBreaks breaks;

    BreaksPage(SchoolBreaks breaks) {
        this.breaks = breaks;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("typed", BreakLines.show(breaks.all()));
        return "console/breaks";
    }

    /** With a line that cannot be read nothing is kept, and all that was typed stays in the form. */
    @PostMapping
    String save(@RequestParam String lines, Model model, RedirectAttributes next) {
        var read = BreakLines.read(lines);
        if (!read.problems().isEmpty()) {
            model.addAttribute("typed", lines);
            model.addAttribute("problems", read.problems());
            return "console/breaks";
        }
        breaks.save(read.breaks());
        next.addFlashAttribute("done", say("C’est noté. L’agenda et la feuille du jour les montrent."));
        return "redirect:/console/agenda/vacances";
    }
}
