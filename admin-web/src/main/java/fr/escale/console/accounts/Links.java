package fr.escale.console.accounts;

import fr.escale.security.Accounts.Outcome;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows an invitation's link, once. */
@Component
class Links {
    private final String publicUrl;

    Links(@Value("${escale.public-url:}") String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** On the page that follows. Without a public address the link is one of the address the page was opened at. */
    void show(Outcome.Link link, String whose, RedirectAttributes next) {
        var whole = publicUrl.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(link.path())
                        .toUriString()
                : publicUrl + link.path();
        next.addFlashAttribute("link", whole);
        next.addFlashAttribute("whose", whose);
    }
}
