package fr.escale.console.referents;

import static fr.escale.speech.Speech.say;

import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.security.Sight;
import fr.escale.security.View;
import fr.escale.team.Team;
import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When and where each referent receives: shown, changed, or shown again with what is wrong and nothing lost. */
@Controller
@RequestMapping("/console/agenda/disponibilites")
class ReferentPages {
    private static final String PAGE = "redirect:/console/agenda/disponibilites/";
    private static final int MOST = 99;

    private final Referents referents;
    private final CardMirror mirror;
    private final Sight sight;
    private final Team team;
    private final Territory territory;
    private final Clock clock;

    ReferentPages(Referents referents, CardMirror mirror, Sight sight, Team team, Territory territory, Clock clock) {
        this.referents = referents;
        this.mirror = mirror;
        this.sight = sight;
        this.team = team;
        this.territory = territory;
        this.clock = clock;
    }

    @GetMapping
    String first(Principal who, Model model) {
        var view = sight.of(who);
        var first =
                theirs(view).stream().findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return show(ReferentForm.of(first, territory), view, model);
    }

    @GetMapping("/{referent}")
    String referent(@PathVariable("referent") String id, Principal who, Model model) {
        var found = referents.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return show(ReferentForm.of(found, territory), sight.of(who), model);
    }

    /** A new one begins with the first one's places, subjects and limits. */
    @GetMapping("/nouvelle")
    String fresh(Principal who, Model model) {
        var like = referents.all().getFirst();
        var fresh = new Referent(
                nextId(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                like.places(),
                like.subjects(),
                like.limits());
        return show(ReferentForm.of(fresh, territory), sight.of(who), model);
    }

    @PostMapping("/{referent:r[1-9][0-9]?}")
    String save(
            @PathVariable("referent") String id,
            @RequestParam MultiValueMap<String, String> typed,
            Principal who,
            Model model,
            RedirectAttributes next) {
        var form = ReferentForm.read(id, typed, territory, LocalDate.now(clock.withZone(team.zone())));
        var referent = form.referent();
        if (referent == null) return show(form, sight.of(who), model);
        referents.save(referent);
        if (isFirst(id)) mirror.show(referent);
        next.addFlashAttribute(
                "done", say("C’est enregistré. Le bot propose déjà ces heures ; ce qui était réservé le reste."));
        return PAGE + id;
    }

    @PostMapping(path = "/{referent:r[1-9][0-9]?}/retirer", params = "sure")
    String remove(@PathVariable("referent") String id, RedirectAttributes next) {
        boolean done = referents.remove(id);
        next.addFlashAttribute(
                done ? "done" : "refused",
                done
                        ? say("C’est retiré. Les rendez-vous déjà pris restent à l’agenda.")
                        : say("La première personne reste : change ses heures plutôt."));
        return "redirect:/console/agenda/disponibilites";
    }

    private String show(ReferentForm form, View view, Model model) {
        var all = referents.all();
        model.addAttribute("whole", view.whole());
        model.addAttribute("form", form);
        model.addAttribute("first", isFirst(form.id()));
        model.addAttribute("known", referents.find(form.id()).isPresent());
        model.addAttribute("all", theirs(view));
        model.addAttribute(
                "others",
                all.stream().filter(one -> !one.id().equals(form.id())).toList());
        model.addAttribute("week", Shown.week(form));
        model.addAttribute("specials", Shown.of(form, Part.DAYS));
        model.addAttribute("absences", Shown.of(form, Part.ABSENCES));
        model.addAttribute("places", Shown.of(form, Part.PLACES));
        model.addAttribute("subjects", Shown.of(form, Part.SUBJECTS));
        model.addAttribute("kinds", kinds());
        model.addAttribute("communes", communes());
        return "console/referent";
    }

    private List<Referent> theirs(View view) {
        return referents.all().stream().filter(one -> view.receives(one.id())).toList();
    }

    private boolean isFirst(String id) {
        return referents.all().getFirst().id().equals(id);
    }

    /** Nobody gets the id of somebody who left: their appointments and their secret link go by it. */
    private String nextId() {
        var taken = referents.everyId();
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> "r" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
    }

    private List<Commune> communes() {
        return territory.communes().stream()
                .sorted(Comparator.comparing(Commune::name))
                .toList();
    }

    private static Map<PlaceKind, String> kinds() {
        var kinds = new EnumMap<PlaceKind, String>(PlaceKind.class);
        kinds.put(PlaceKind.OFFICE, say("Dans nos bureaux"));
        kinds.put(PlaceKind.HOME, say("À domicile (sur demande)"));
        kinds.put(PlaceKind.WALK, say("En marchant (sur demande)"));
        kinds.put(PlaceKind.CAFE, say("Café, terrasse"));
        kinds.put(PlaceKind.PARTNER, say("Chez un partenaire"));
        kinds.put(PlaceKind.PHONE, say("Téléphone"));
        kinds.put(PlaceKind.VIDEO, say("Visio"));
        return kinds;
    }
}
