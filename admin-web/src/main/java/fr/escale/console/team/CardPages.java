package fr.escale.console.team;

import static fr.escale.speech.Speech.say;

import fr.escale.team.Team;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The team's card: shown, changed, or shown again with what is wrong and nothing lost. */
@Controller
@RequestMapping("/console/equipe")
class CardPages {
    private final Team team;

    CardPages(Team team) {
        this.team = team;
    }

    @GetMapping
    String card(Model model) {
        return show(CardForm.of(team.card()), model);
    }

    @PostMapping
    String save(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) MultipartFile file,
            Model model,
            RedirectAttributes next) {
        var form = CardForm.read(typed, Photo.read(file));
        if (!form.problems().isEmpty()) {
            return show(form, model);
        }
        team.save(form.card(team.card()));
        next.addFlashAttribute("done", say("C’est enregistré."));
        return "redirect:/console/equipe";
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooBig(RedirectAttributes next) {
        next.addFlashAttribute("refused", say(Photo.TOO_BIG));
        return "redirect:/console/equipe";
    }

    private static String show(CardForm form, Model model) {
        model.addAttribute("form", form);
        return "console/team";
    }
}
