package fr.escale.console.desk;

import fr.escale.conversation.Floor;
import fr.escale.conversation.Roll.Row;
import fr.escale.team.Team;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Beside a conversation stands the list it was opened from: the one that is asked for, else the first that has it. */
@ControllerAdvice(assignableTypes = TalkPage.class)
class PaneShell {
    private static final int ROWS = 40;
    private static final List<Tab> TABS = List.of(Tab.WAITING, Tab.MINE, Tab.ALL);

    private final Lists lists;
    private final Floor floor;
    private final Team team;
    private final Clock clock;

    PaneShell(Lists lists, Floor floor, Team team, Clock clock) {
        this.lists = lists;
        this.floor = floor;
        this.team = team;
        this.clock = clock;
    }

    /** @param asked slug of a list; empty, or of none, when it does not matter */
    @ModelAttribute("pane")
    @Nullable
    Pane pane(
            @PathVariable(name = "conversation", required = false) @Nullable String conversation,
            @RequestParam(name = "liste", defaultValue = "") String asked,
            @Nullable Principal who,
            HttpServletRequest request) {
        if (conversation == null || who == null || !HttpMethod.GET.matches(request.getMethod())) {
            return null;
        }
        var all = lists.rows(Filter.of(Map.of("tab", Tab.ALL.slug())), who, team.zone());
        var tab = TABS.stream()
                .filter(one -> one.slug().equals(asked))
                .findFirst()
                .orElseGet(() -> holding(conversation, all, who.getName()));
        var tabs = TABS.stream()
                .map(one -> new Pane.Choice(one.slug(), one.words()))
                .toList();
        return new Pane(tab.slug(), tabs, shown(of(tab, all, who.getName()), who.getName()));
    }

    private static Tab holding(String conversation, List<Row> all, String me) {
        return TABS.stream()
                .filter(tab ->
                        of(tab, all, me).anyMatch(row -> row.conversation().equals(conversation)))
                .findFirst()
                .orElse(Tab.ALL);
    }

    private static Stream<Row> of(Tab tab, List<Row> all, String me) {
        return all.stream().filter(row -> tab.holds(row, me)).limit(ROWS);
    }

    private List<Listed> shown(Stream<Row> rows, String me) {
        var now = clock.instant();
        var names = new HashMap<String, String>();
        UnaryOperator<String> name = email -> names.computeIfAbsent(email, floor::name);
        return rows.map(row -> Listed.of(row, me, name, now, team.zone())).toList();
    }
}
