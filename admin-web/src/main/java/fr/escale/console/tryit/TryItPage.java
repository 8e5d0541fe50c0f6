package fr.escale.console.tryit;

import fr.escale.channel.Channel;
import fr.escale.team.Team;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: the try-it chat where it is on, the staff's door where it is not. */
@Controller
class TryItPage {
    private final Team team;
    private final boolean on;

    TryItPage(Team team, List<Channel> channels) {
        this.team = team;
        this.on = channels.stream().anyMatch(channel -> channel.name().equals("tryit"));
    }

    @GetMapping("/")
    String page(Model model) {
        if (!on) {
            return "redirect:/login";
        }
        model.addAttribute("card", team.card());
        return "tryit";
    }
}
