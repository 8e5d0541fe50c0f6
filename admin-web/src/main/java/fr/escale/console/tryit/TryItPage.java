package fr.escale.console.tryit;

import fr.escale.channel.tryit.TryIt;
import fr.escale.team.Team;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: the try-it chat where it is on, the staff's door where it is not. */
@Controller
class TryItPage {
    private final Team team;
    private final TryIt tryIt;

    TryItPage(Team team, TryIt tryIt) {
        this.team = team;
        this.tryIt = tryIt;
    }

    @GetMapping("/")
    String page(Model model) {
        if (!tryIt.on()) {
            return "redirect:/login";
        }
        model.addAttribute("card", team.card());
        return "tryit";
    }
}
