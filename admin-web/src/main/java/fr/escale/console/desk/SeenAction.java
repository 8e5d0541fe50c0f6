package fr.escale.console.desk;

import fr.escale.conversation.Roll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A conversation is before somebody's eyes: seen.js says so, a script being the only one who knows. */
@Controller
class SeenAction {
    private final Roll roll;

    SeenAction(Roll roll) {
        this.roll = roll;
    }

    /** @param line the last one of the person's that the page shows */
    @PostMapping("/console/desk/{conversation}/lu")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(@PathVariable String conversation, @RequestParam String line) {
        roll.opened(conversation, line);
    }
}
