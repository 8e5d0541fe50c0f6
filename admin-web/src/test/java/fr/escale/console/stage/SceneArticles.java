package fr.escale.console.stage;

import fr.escale.knowledge.Field;
import fr.escale.knowledge.editing.Draft;
import fr.escale.knowledge.editing.Editing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Three articles: one live, one changed and due for review, one that is only a draft. */
public class SceneArticles implements Editing {
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();

    SceneArticles() {
        put(draft("logement-visale", "logement", "Trouver un garant avec Visale"), State.LIVE, 3, false);
        put(draft("logement-depot", "logement", "Payer le dépôt de garantie"), State.CHANGED, 5, true);
        put(draft("mobilite-covoiturage", "mobilite", "Covoiturer pour aller travailler"), State.DRAFT, 1, false);
    }

    @Override
    public synchronized List<Sheet> all() {
        return List.copyOf(sheets.values());
    }

    @Override
    public synchronized Optional<Sheet> sheet(String id) {
        return Optional.ofNullable(sheets.get(id));
    }

    @Override
    public synchronized Optional<Original> original(String id) {
        return sheet(id.split("\\.", 2)[0]).map(sheet -> new Original(sheet.draft(), "0123456789ab"));
    }

    @Override
    public synchronized List<Problem> save(Draft draft, long revision, String editor) {
        var known = sheets.get(draft.id());
        if (known != null && known.revision() != revision) {
            throw new StaleException(draft.id());
        }
        put(draft, known == null || known.state() == State.DRAFT ? State.DRAFT : State.CHANGED, revision + 1, false);
        return check(draft);
    }

    @Override
    public List<Problem> check(Draft draft) {
        var problems = new ArrayList<Problem>();
        if (draft.text(Field.ANSWER).isBlank()) {
            problems.add(new Problem("answer", "Il manque la réponse."));
        }
        if (!draft.text(Field.SOURCE_URL).startsWith("https://")) {
            problems.add(new Problem("sourceUrl", "L’adresse commence par https://"));
        }
        return problems;
    }

    @Override
    public Optional<String> preview(Draft draft) {
        return check(draft).isEmpty()
                ? Optional.of(draft.text(Field.ANSWER) + "\n\nSource : " + draft.text(Field.SOURCE_NAME))
                : Optional.empty();
    }

    @Override
    public synchronized List<Problem> publish(String id, String editor) {
        var sheet = sheets.get(id);
        var problems = check(sheet.draft());
        if (problems.isEmpty()) {
            put(sheet.draft(), State.LIVE, sheet.revision() + 1, false);
        }
        return problems;
    }

    @Override
    public synchronized void withdraw(String id, String editor) {
        put(sheets.get(id).draft(), State.DRAFT, sheets.get(id).revision() + 1, false);
    }

    @Override
    public synchronized void discard(String id, String editor) {
        sheets.remove(id);
    }

    private void put(Draft draft, State state, long revision, boolean due) {
        sheets.put(draft.id(), new Sheet(draft, state, revision, Stage.SAMI, "2026-11-20T09:00:00Z", due, false));
    }

    private static Draft draft(String id, String theme, String title) {
        return Draft.typed(Map.of(
                "id", id,
                "theme", theme,
                "title", title,
                "questions", "c koi un garant\nj’ai pas de garant",
                "answer", "La réponse, en deux phrases.",
                "steps", "Va sur la page officielle.",
                "sourceName", "service-public.gouv.fr",
                "sourceUrl", "https://www.service-public.gouv.fr/",
                "checkedOn", "2026-11-12",
                "reviewBy", "2027-05-12"));
    }
}
