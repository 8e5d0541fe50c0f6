package fr.escale.console.flows;

import fr.escale.conversation.Crowds.Crowd;
import fr.escale.engine.Session.Place;
import fr.escale.shelf.FlowEditing;
import fr.escale.shelf.Script;
import fr.escale.shelf.Sheet;
import fr.escale.talk.Diff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an author sees before a flow goes live.
 *
 * @param changes what differs from what is live, with a few lines around
 * @param groups where people stand, the largest group first
 * @param steps the new steps where somebody can wait
 */
public record Publication(
        Sheet sheet,
        String title,
        Review review,
        List<TalkCard> talks,
        Diff changes,
        List<Group> groups,
        List<String> steps) {
    private static final int AROUND = 2;

    /**
     * People on one step of one version.
     *
     * @param key names the place in the form
     * @param gone whether the new version has no step of that name
     * @param live whether their version is the one that is live now
     */
    public record Group(String key, String step, long people, boolean gone, boolean live) {}

    static Publication of(Sheet sheet, FlowEditing editing, List<Crowd> crowds) {
        Script draft = sheet.inHand();
        String live = sheet.live() == null ? "" : sheet.live().text();
        Storyboard board = Storyboard.of(draft.text());
        List<String> steps = editing.steps(sheet.id(), draft.text());
        return new Publication(
                sheet,
                board.title().isEmpty() ? sheet.id() : board.title(),
                Review.of(editing.check(sheet.id(), draft.text())),
                TalkCard.of(draft.talks(), editing.play(sheet.id(), draft)),
                Diff.of(live, draft.text()).near(AROUND),
                groups(people(editing, crowds), steps, sheet.id(), editing),
                editing.stepsThatWait(sheet.id(), draft.text()));
    }

    /** What the form says of who moves; places that nobody stands on are left out. */
    static Map<Place, String> moves(Map<String, String> typed, FlowEditing editing, List<Crowd> crowds) {
        return people(editing, crowds).keySet().stream()
                .filter(place -> !typed.getOrDefault(key(place), "").isBlank())
                .collect(Collectors.toMap(place -> place, place -> typed.getOrDefault(key(place), "")));
    }

    public boolean ready() {
        return review.errors().isEmpty() && failing() == 0 && sheet.draft() != null;
    }

    public long failing() {
        return talks.stream().filter(talk -> !talk.state().equals("passes")).count();
    }

    public long standing() {
        return groups.stream().mapToLong(Group::people).sum();
    }

    public boolean anyGone() {
        return groups.stream().anyMatch(Group::gone);
    }

    /** Who was moved earlier and has not written since counts where they will go on. */
    private static Map<Place, Long> people(FlowEditing editing, List<Crowd> crowds) {
        return crowds.stream()
                .collect(Collectors.groupingBy(
                        crowd -> editing.now(crowd.place()),
                        () -> new TreeMap<>(Comparator.comparing(Publication::key)),
                        Collectors.summingLong(Crowd::people)));
    }

    private static List<Group> groups(Map<Place, Long> people, List<String> steps, String flow, FlowEditing editing) {
        String live = editing.liveHash(flow);
        List<Group> groups = new ArrayList<>();
        people.forEach((place, many) -> groups.add(new Group(
                key(place),
                place.step(),
                many,
                !steps.contains(place.step()),
                place.hash().equals(live))));
        groups.sort(Comparator.comparing(Group::people).reversed().thenComparing(Group::step));
        return groups;
    }

    private static String key(Place place) {
        return "move-" + place.hash() + "-" + place.step();
    }
}
