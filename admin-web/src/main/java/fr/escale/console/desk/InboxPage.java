package fr.escale.console.desk;

import fr.escale.console.agenda.FreeTime;
import fr.escale.console.agenda.LateRequests;
import fr.escale.conversation.Floor;
import fr.escale.conversation.Roll.Row;
import fr.escale.team.Team;
import java.security.Principal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk's list of conversations. Its address says all that is asked for. */
@Controller
class InboxPage {
    private final Lists lists;
    private final FreeTime free;
    private final LateRequests late;
    private final Floor floor;
    private final Team team;
    private final Clock clock;

    InboxPage(Lists lists, FreeTime free, LateRequests late, Floor floor, Team team, Clock clock) {
        this.lists = lists;
        this.free = free;
        this.late = late;
        this.floor = floor;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping("/console/desk")
    String list(@RequestParam Map<String, String> asked, Model model, Principal who) {
        var filter = Filter.of(asked);
        var rows = lists.rows(filter, who, team.zone());
        model.addAttribute("wanting", free.lately());
        model.addAttribute("unanswered", late.of(who));
        model.addAttribute("filter", filter);
        model.addAttribute("tabs", tabs(filter, who));
        model.addAttribute("whole", lists.isWhole());
        model.addAttribute("rows", shown(rows, filter, who));
        model.addAttribute("total", rows.size());
        model.addAttribute(
                "more",
                rows.size() > filter.page() * Filter.ROWS
                        ? filter.at(filter.page() + 1).link()
                        : "");
        model.addAttribute("everywhere", filter.on(Tab.ALL).link());
        model.addAttribute(
                "elsewhere",
                rows.isEmpty()
                        ? lists.rows(filter.on(Tab.ALL), who, team.zone()).size()
                        : 0);
        choices(model, who);
        return "console/desk";
    }

    private void choices(Model model, Principal who) {
        model.addAttribute("tags", lists.choices(row -> row.tags().stream(), who));
        model.addAttribute("communes", lists.choices(row -> Stream.of(row.place()), who));
        model.addAttribute(
                "themes",
                lists.choices(row -> Stream.of(row.theme()), who).stream()
                        .map(slug -> Map.entry(slug, Filter.themeName(slug)))
                        .toList());
    }

    private List<Listed> shown(List<Row> rows, Filter filter, Principal who) {
        var now = clock.instant();
        var names = new HashMap<String, String>();
        UnaryOperator<String> name = email -> names.computeIfAbsent(email, floor::name);
        return rows.stream()
                .skip((long) (filter.page() - 1) * Filter.ROWS)
                .limit(Filter.ROWS)
                .map(row -> Listed.of(row, who.getName(), name, now, team.zone()))
                .toList();
    }

    /** Unless something is searched for, only what is somebody's task is counted. */
    private List<Choice> tabs(Filter filter, Principal who) {
        return lists.counts(filter, who, team.zone()).entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue(), filter))
                .toList();
    }

    /**
     * A tab to go to.
     *
     * @param count how many are in it; null where nobody need know
     * @param unread how many of them hold something unread, where that is somebody's task
     */
    record Choice(
            String slug,
            String label,
            String link,
            boolean here,
            @Nullable Long count,
            long unread) {
        Choice(Tab tab, Lists.Count count, Filter filter) {
            this(
                    tab.slug(),
                    tab.words(),
                    filter.on(tab).link(),
                    tab == filter.tab(),
                    filter.isNarrow() || tab == Tab.WAITING || tab == Tab.MINE ? count.rows() : null,
                    tab == Tab.WAITING || tab == Tab.MINE ? count.unread() : 0);
        }
    }
}
