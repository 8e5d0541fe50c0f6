package fr.escale.console.flows;

import fr.escale.conversation.Crowds;
import fr.escale.conversation.Crowds.Crowd;
import fr.escale.shelf.FlowEditing;
import fr.escale.shelf.Script;
import fr.escale.shelf.Sheet;
import java.util.Map;
import java.util.stream.Collectors;
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

/** What editors see: the list of flows, one flow's page, and what becomes of it while they type. */
@Controller
@RequestMapping("/console/flows")
class FlowPages {
    private final FlowEditing editing;
    private final Crowds crowds;

    FlowPages(FlowEditing editing, Crowds crowds) {
        this.editing = editing;
        this.crowds = crowds;
    }

    @GetMapping
    String list(Model model) {
        Map<String, Long> people = crowds.all().stream()
                .collect(Collectors.groupingBy(crowd -> crowd.place().flow(), Collectors.summingLong(Crowd::people)));
        model.addAttribute(
                "rows",
                editing.all().stream()
                        .map(sheet -> FlowRow.of(sheet, people.getOrDefault(sheet.id(), 0L)))
                        .toList());
        return "console/flows";
    }

    @GetMapping("/{id}")
    String flow(@PathVariable String id, Model model) {
        Sheet sheet = sheet(id);
        model.addAttribute("form", form(sheet, sheet.inHand()));
        model.addAttribute(
                "people", crowds.in(id).stream().mapToLong(Crowd::people).sum());
        return "console/flow";
    }

    /** Problems and moments of the text as it is typed. */
    @PostMapping("/{id}/verifier")
    String check(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        Script script = bounded(typed);
        model.addAttribute("review", review(id, script));
        model.addAttribute("board", Storyboard.of(script.text()));
        return "console/flow-parts :: checked";
    }

    /** The talks as they are typed, played on the text as it is typed. */
    @PostMapping("/{id}/tests")
    String talks(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        Script script = bounded(typed);
        model.addAttribute("talks", TalkCard.of(script.talks(), editing.play(id, script)));
        return "console/flow-parts :: talks";
    }

    FlowForm form(Sheet sheet, Script typed) {
        return FlowForm.of(
                sheet, typed, review(sheet.id(), typed), TalkCard.of(typed.talks(), editing.play(sheet.id(), typed)));
    }

    Sheet sheet(String id) {
        return editing.sheet(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Review review(String id, Script script) {
        return Review.of(editing.check(id, script.text()));
    }

    private static Script bounded(MultiValueMap<String, String> typed) {
        Script script = FlowForm.script(typed);
        if (FlowForm.tooLong(script)) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return script;
    }
}
