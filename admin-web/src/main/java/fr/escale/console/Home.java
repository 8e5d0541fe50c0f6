package fr.escale.console;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The console's own address leads to the first page of one's roles. */
@Controller
class Home {
    @GetMapping("/console")
    String home(HttpServletRequest request) {
        return Doors.openTo(request).stream()
                .findFirst()
                .map(door -> "redirect:" + door.address())
                .orElse("redirect:/console/moi");
    }
}
