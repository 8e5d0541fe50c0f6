package fr.escale.console.agenda;

import static fr.escale.speech.Speech.say;

import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.calendar.Subscriptions;
import fr.escale.security.Sight;
import fr.escale.security.View;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The secret link by which a referent's own calendar reads the agenda: made, shown once, ended. */
@Controller
@RequestMapping("/console/agenda/abonnement")
class SubscriptionPage {
    private static final String BACK = "redirect:/console/agenda/abonnement";

    private final Referents referents;
    private final Subscriptions subscriptions;
    private final Sight sight;

    SubscriptionPage(Referents referents, Subscriptions subscriptions, Sight sight) {
        this.referents = referents;
        this.subscriptions = subscriptions;
        this.sight = sight;
    }

    @GetMapping
    String page(Principal who, Model model) {
        model.addAttribute("links", links(sight.of(who)));
        return "console/subscription";
    }

    @PostMapping("/{referent}")
    String renew(@PathVariable String referent, RedirectAttributes next) {
        referents.find(referent).ifPresent(found -> {
            next.addFlashAttribute("link", whole(subscriptions.renew(found.id())));
            next.addFlashAttribute("whose", found.id());
        });
        return BACK;
    }

    @PostMapping("/{referent}/fin")
    String revoke(@PathVariable String referent, RedirectAttributes next) {
        subscriptions.revoke(referent);
        next.addFlashAttribute("done", say("Le lien ne marche plus."));
        return BACK;
    }

    private List<Link> links(View view) {
        return referents.all().stream()
                .filter(one -> view.receives(one.id()))
                .map(this::link)
                .toList();
    }

    private Link link(Referent referent) {
        return new Link(referent.id(), referent.name(), subscriptions.isOn(referent.id()));
    }

    /** Without a public address the link is one of the address that the page was opened at. */
    private static String whole(String link) {
        return link.startsWith("/")
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(link)
                        .toUriString()
                : link;
    }

    /** @param on whether there is a link that works */
    record Link(String id, String name, boolean on) {}
}
