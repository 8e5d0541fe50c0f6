package fr.escale.shelf;

import fr.escale.engine.Session.Place;
import fr.escale.flow.Flow;
import fr.escale.flow.FlowChecks;
import fr.escale.flow.FlowChecks.Source;
import fr.escale.flow.Flows;
import fr.escale.flow.Problem;
import fr.escale.flow.Step;
import fr.escale.knowledge.Answers;
import fr.escale.safety.Help;
import fr.escale.safety.Safety;
import fr.escale.talk.Played;
import fr.escale.talk.Talks;
import fr.escale.talk.TryOut;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Editing over the stored sheets: each change is one write on what the editor saw. */
final class EditingDesk implements FlowEditing {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final Sheets sheets;
    private final FlowShelf shelf;
    private final Answers answers;
    private final Safety safety;
    private final Help help;
    private final InstantSource clock;

    EditingDesk(Sheets sheets, FlowShelf shelf, Answers answers, Safety safety, Help help, InstantSource clock) {
        this.sheets = sheets;
        this.shelf = shelf;
        this.answers = answers;
        this.safety = safety;
        this.help = help;
        this.clock = clock;
    }

    @Override
    public List<Sheet> all() {
        return sheets.all().stream().sorted(Comparator.comparing(Sheet::id)).toList();
    }

    @Override
    public Optional<Sheet> sheet(String id) {
        return sheets.find(id);
    }

    @Override
    public void save(String id, Script draft, long revision, String editor) {
        if (revision == 0 && !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("A flow's id begins with a small letter and has at most 40");
        }
        Sheet next = seen(id, revision).drafted(draft, editor, clock.instant());
        if (next.live() == null && next.draft() == null) {
            throw new IllegalStateException("A flow is live or a draft");
        }
        keep(next);
    }

    @Override
    public void discard(String id, long revision, String editor) {
        Sheet known = seen(id, revision);
        if (known.live() != null) {
            keep(known.withoutDraft(editor, clock.instant()));
        } else if (!sheets.forget(known)) {
            throw stale();
        }
    }

    @Override
    public List<Problem> check(String id, String text) {
        String file = Versions.file(id);
        // the draft comes last, so that words that start a live flow already are its problem
        List<Source> sources = Stream.concat(
                        others(id).map(flow -> new Source(Versions.file(flow.id()), flow.text())),
                        Stream.of(new Source(file, text)))
                .toList();
        return FlowChecks.of(sources).stream()
                .filter(problem -> problem.path().equals(file))
                .toList();
    }

    @Override
    public List<Played> play(String id, Script script) {
        return talks(id, script.text())
                .map(talks -> script.talks().entrySet().stream()
                        .map(talk -> talks.play(talk.getKey(), talk.getValue()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<TryOut> tryOut(String id, String text, TryOut.Circumstances around, List<TryOut.Act> acts) {
        return talks(id, text).map(talks -> talks.tryOut(around, acts));
    }

    @Override
    public List<String> stepsThatWait(String id, String text) {
        return shelf.read(id, text).stream()
                .flatMap(flow -> flow.steps().stream())
                .filter(Publishing::waits)
                .map(Step::id)
                .toList();
    }

    @Override
    public List<String> steps(String id, String text) {
        return shelf.read(id, text).stream()
                .flatMap(flow -> flow.steps().stream())
                .map(Step::id)
                .toList();
    }

    @Override
    public Place now(Place place) {
        return shelf.moved(place);
    }

    @Override
    public String liveHash(String id) {
        return shelf.live(id).map(Flow::hash).orElse("");
    }

    @Override
    public Refusal publish(String id, long revision, Map<Place, String> moves, String editor) {
        Sheet known = seen(id, revision);
        Script draft = known.inHand();
        Refusal refusal = refusal(id, draft, moves);
        Optional<Flow> flow = shelf.read(id, draft.text());
        if (refusal.isEmpty() && flow.isPresent()) {
            // kept before it is live: nobody can stand in a version that is not there
            shelf.keep(flow.get());
            keep(known.published(draft, Publishing.moves(known.moves(), moves, flow.get()), editor, clock.instant()));
            shelf.announce();
        }
        return refusal;
    }

    private Refusal refusal(String id, Script draft, Map<Place, String> moves) {
        List<Problem> problems =
                check(id, draft.text()).stream().filter(Problem::isError).toList();
        List<String> waiting = stepsThatWait(id, draft.text());
        return new Refusal(
                problems,
                play(id, draft).stream().filter(played -> !played.asWritten()).toList(),
                problems.isEmpty()
                        ? moves.values().stream()
                                .filter(step -> !waiting.contains(step))
                                .toList()
                        : List.of());
    }

    private Optional<Talks> talks(String id, String text) {
        return shelf.read(id, text).map(flow -> {
            Flows flows = Flows.of(Stream.concat(others(id), Stream.of(flow)).toList());
            return new Talks(flows, answers, safety, help);
        });
    }

    private Stream<Flow> others(String id) {
        return shelf.all().stream().filter(flow -> !flow.id().equals(id));
    }

    private Sheet seen(String id, long revision) {
        Sheet known = sheets.find(id).orElse(Sheet.unknown(id));
        if (known.revision() != revision) {
            throw stale();
        }
        return known;
    }

    private void keep(Sheet next) {
        if (!sheets.keep(next)) {
            throw stale();
        }
    }

    private static StaleException stale() {
        return new StaleException("Somebody else has saved this flow meanwhile");
    }
}
