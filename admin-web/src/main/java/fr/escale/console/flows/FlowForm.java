package fr.escale.console.flows;

import fr.escale.shelf.Script;
import fr.escale.shelf.Sheet;
import fr.escale.talk.Diff;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A flow's page: what was typed, and what to say beside it.
 *
 * @param revision what this form was opened with
 * @param theirs what differs from what somebody else saved meanwhile; null when nobody did
 * @param news what differs between what is live and the shipped version that has arrived; null when none has
 */
public record FlowForm(
        Sheet sheet,
        Script typed,
        long revision,
        Storyboard board,
        Review review,
        List<TalkCard> talks,
        @Nullable Diff theirs,
        @Nullable Diff news) {
    private static final int AROUND = 2;
    private static final int LONGEST = 200_000;
    private static final int LONGEST_NAME = 80;
    private static final Pattern NUMBERED = Pattern.compile("(.*) (\\d+)");

    static FlowForm of(Sheet sheet, Script typed, Review review, List<TalkCard> talks) {
        return new FlowForm(
                sheet, typed, sheet.revision(), Storyboard.of(typed.text()), review, talks, null, news(sheet));
    }

    /** Both versions: saving again, from here, replaces theirs knowingly. */
    FlowForm beside() {
        Diff theirs = Diff.of(sheet.inHand().text(), typed.text()).near(AROUND);
        return new FlowForm(sheet, typed, revision, board, review, talks, theirs, null);
    }

    private static @Nullable Diff news(Sheet sheet) {
        Script live = sheet.live();
        Script draft = sheet.draft();
        return sheet.arrived() && live != null && draft != null
                ? Diff.of(live.text(), draft.text()).near(AROUND)
                : null;
    }

    /** What was typed; longer than anybody writes by hand is refused. */
    static Script script(MultiValueMap<String, String> typed) {
        Map<String, String> talks = new TreeMap<>();
        List<String> names = typed.getOrDefault("talkName", List.of());
        List<String> texts = typed.getOrDefault("talkText", List.of());
        for (int i = 0; i < Math.min(names.size(), texts.size()); i++) {
            String text = plain(texts.get(i));
            if (!text.isBlank()) {
                talks.put(free(name(names.get(i)), talks), text);
            }
        }
        return new Script(plain(typed.getFirst("text")), talks);
    }

    static boolean tooLong(Script script) {
        return script.text().length() + String.join("", script.talks().values()).length() > LONGEST;
    }

    static long revision(MultiValueMap<String, String> typed) {
        String revision = plain(typed.getFirst("revision"));
        return revision.matches("\\d{1,18}") ? Long.parseLong(revision) : 0;
    }

    /** A flow that was never live and has no other draft: what the page shows of who is there. */
    public String id() {
        return sheet.id();
    }

    public String title() {
        return board.title().isEmpty() ? sheet.id() : board.title();
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    private static String name(String typed) {
        String name = typed.strip();
        return name.isEmpty() ? "test" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static String free(String name, Map<String, String> taken) {
        String free = name;
        while (taken.containsKey(free)) {
            Matcher number = NUMBERED.matcher(free);
            free = number.matches() ? number.group(1) + " " + (Long.parseLong(number.group(2)) + 1) : free + " 2";
        }
        return free;
    }
}
