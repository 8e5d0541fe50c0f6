package fr.escale.console.articles;

import fr.escale.knowledge.editing.Draft;
import fr.escale.knowledge.editing.Editing;
import fr.escale.knowledge.editing.Editing.Sheet;
import fr.escale.knowledge.editing.Gaps;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What editors see: the list of articles, one article's form, and the message it makes. */
@Controller
@RequestMapping("/console/fiches")
class ArticlePages {
    private final Editing editing;
    private final Gaps gaps;
    private final Clock clock;

    ArticlePages(Editing editing, Gaps gaps, Clock clock) {
        this.editing = editing;
        this.gaps = gaps;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        var sheets = editing.all();
        model.addAttribute("shelves", Shelf.of(sheets, q));
        model.addAttribute("dueCount", sheets.stream().filter(Sheet::reviewDue).count());
        model.addAttribute("gapCount", gaps.newest(GapPages.MOST).size());
        return "console/articles";
    }

    /** An empty form; the question of a gap, named by its trace, is filled in where there is one. */
    @GetMapping("/nouvelle")
    String fresh(@RequestParam @Nullable String question, Model model) {
        var wording = gaps.newest(GapPages.MOST).stream()
                .filter(gap -> gap.trace().equals(question))
                .map(Gaps.Gap::question)
                .findFirst()
                .orElse("");
        return form(ArticleForm.fresh(wording, clock), model);
    }

    @GetMapping("/{id}")
    String article(@PathVariable String id, Model model) {
        var sheet = editing.sheet(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return form(ArticleForm.of(sheet, editing.check(sheet.draft())).beside(editing.original(id)), model);
    }

    /** A translation to write; the one there is, where there is one. */
    @GetMapping("/{id}/traduire/{language}")
    String translation(@PathVariable String id, @PathVariable String language, Model model) {
        var name = id + "." + language;
        var original = editing.original(id)
                .filter(_ -> Tongues.isOurs(language))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return editing.sheet(name).isPresent()
                ? "redirect:/console/fiches/" + name
                : form(ArticleForm.translation(name, original), model);
    }

    /** The message that young people would get from the form as it stands. */
    @PostMapping("/apercu")
    String preview(@RequestParam Map<String, String> typed, Model model) {
        model.addAttribute("preview", editing.preview(Draft.typed(typed)).orElse(""));
        return "console/article :: preview";
    }

    private String form(ArticleForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("translations", Tongue.of(form.draft().id(), editing.all()));
        model.addAttribute("preview", editing.preview(form.draft()).orElse(""));
        return "console/article";
    }
}
