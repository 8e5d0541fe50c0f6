package fr.escale.console.desk;

import fr.escale.conversation.Desk;
import fr.escale.conversation.Floor;
import fr.escale.team.Team;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Every page of one conversation shows who has the floor. */
@ControllerAdvice(basePackageClasses = FloorShell.class)
class FloorShell {
    private final Desk desk;
    private final Floor floor;
    private final Team team;
    private final Clock clock;

    FloorShell(Desk desk, Floor floor, Team team, Clock clock) {
        this.desk = desk;
        this.floor = floor;
        this.team = team;
        this.clock = clock;
    }

    @ModelAttribute("floor")
    @Nullable
    FloorCard floor(
            @PathVariable(name = "conversation", required = false) @Nullable String conversation,
            @Nullable Principal principal,
            HttpServletRequest request) {
        if (conversation == null || principal == null || !HttpMethod.GET.matches(request.getMethod())) {
            return null;
        }
        return desk.entry(conversation)
                .flatMap(entry -> floor.standing(conversation)
                        .map(standing -> FloorCard.of(
                                entry, standing, floor, principal.getName(), clock.instant(), team.zone())))
                .orElse(null);
    }
}
