package fr.escale.talk;

import fr.escale.flow.Language;
import fr.escale.flow.Limits;
import fr.escale.flow.Reply;
import fr.escale.talk.Talk.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A conversation that somebody tries out, without a store: what they did, and what came of it. */
public record TryOut(Circumstances around, List<Exchange> exchanges) {
    /** The kinds of act there are. */
    public static final Set<String> KINDS = Set.of("they", "tap", "send", "open", "wait");

    public TryOut {
        exchanges = List.copyOf(exchanges);
    }

    /**
     * What stands around it.
     *
     * @param channel "telegram", "whatsapp" or "tryit"
     * @param day the day it is played on, at nine in the morning
     * @param times times with the referent that are free
     * @param communes the communes that are known: INSEE code to name
     */
    public record Circumstances(String channel, LocalDate day, List<String> times, Map<String, String> communes) {
        public Circumstances {
            times = List.copyOf(times);
            communes = Map.copyOf(communes);
        }
    }

    /** What somebody does: "they" write, "tap" a label, "send" a place, "open" a flow, or "wait"; {@code words} as in a talk. */
    public record Act(String kind, String words) {}

    /**
     * One act and its answer.
     *
     * @param said fitted to the channel; empty when the bot keeps silent
     * @param desk what the desk was told; empty when nothing
     */
    public record Exchange(Act act, List<Reply> said, String desk) {
        public Exchange {
            said = List.copyOf(said);
        }
    }

    /** As a talk that expects what was said. */
    public String asTalk(String title) {
        return TalkWriter.write(title, this);
    }

    static TryOut of(Circumstances around, List<Act> acts, Function<Talk, Replay> replays) {
        Replay replay = replays.apply(talk(around));
        List<Exchange> exchanges = new ArrayList<>();
        for (Act act : acts) {
            try {
                replay.play(new Line(act.kind(), act.words(), 0));
            } catch (WrongTalkException | IllegalArgumentException gone) {
                // the flow has changed under the conversation: what comes behind it no longer holds
                break;
            }
            exchanges.add(new Exchange(act, replay.said(), replay.actual(new Line("desk", "", 0))));
        }
        return new TryOut(around, exchanges);
    }

    private static Talk talk(Circumstances around) {
        Limits limits = TalkReader.CHANNELS.getOrDefault(around.channel(), Limits.TRYIT);
        return new Talk(
                "try-out",
                "",
                around.day(),
                limits,
                Language.FR,
                around.times(),
                List.of(),
                around.communes(),
                Talk.Choices.NONE,
                Talk.Gatherings.NONE,
                List.of());
    }
}
