package fr.escale.console.stage;

import fr.escale.conversation.Consent;
import fr.escale.conversation.Dossier;
import fr.escale.conversation.Dossier.Change;
import fr.escale.conversation.Dossier.Note;
import fr.escale.conversation.Dossiers;
import fr.escale.conversation.Origin;
import fr.escale.flow.Language;
import fr.escale.person.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody is in Vannes; of one more is known, and she writes English. */
public class SceneDossiers implements Dossiers {
    private static final Set<String> THERE = Set.of("c-distress", "c-human", "c-sami", "c-visale");

    private final Map<String, Change> changes = new HashMap<>();
    private final Map<String, List<Note>> notes = new HashMap<>();

    SceneDossiers() {
        changes.put(
                "c-human", new Change("Maya", "56260", "en", "18-25", Stage.SPOTTED, List.of("permis", "logement")));
        note("c-human", fr.escale.console.stage.Stage.SAMI, "Vue au camion samedi, cherche un studio.", "n1");
    }

    @Override
    public synchronized Optional<Dossier> of(String conversation) {
        var told = changes.getOrDefault(conversation, new Change("", "56260", "", "", null, List.of()));
        return THERE.contains(conversation) ? Optional.of(dossier(conversation, told)) : Optional.empty();
    }

    @Override
    public List<String> others(String conversation) {
        return conversation.equals("c-human") ? List.of("c-sami", "c-gone") : List.of();
    }

    private Dossier dossier(String conversation, Change told) {
        return new Dossier(
                conversation,
                told.nickname(),
                told.commune(),
                Language.of(told.language()),
                told.language(),
                told.age(),
                "",
                told.stage(),
                told.tags(),
                false,
                false,
                true,
                fr.escale.console.stage.Stage.NOW.minus(Duration.ofDays(20)),
                12,
                "rdv",
                "créneaux",
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(notes.getOrDefault(conversation, List.of()).reversed()),
                new Origin(Origin.Kind.AD, "120200", "Un coup de main ?"),
                List.of(new Consent(
                        fr.escale.console.stage.Stage.NOW.minus(Duration.ofDays(2)), true, Consent.How.FREE_TIME)));
    }

    @Override
    public synchronized boolean change(String conversation, Change change) {
        changes.put(conversation, change);
        return THERE.contains(conversation);
    }

    @Override
    public final synchronized boolean note(String conversation, String by, String text, String once) {
        var note = new Note(fr.escale.console.stage.Stage.NOW.plusMillis(notes.size()), by, text);
        notes.computeIfAbsent(conversation, _ -> new ArrayList<>()).add(note);
        return THERE.contains(conversation);
    }
}
