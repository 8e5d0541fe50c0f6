package fr.escale.conversation;

import fr.escale.setting.WrongSettingException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long people and colleagues may wait ({@code ESCALE_DESK_…}).
 *
 * @param tooLong after so long while somebody is there, a wait is too long: the backup is called, the person is told
 * @param again so long after that the person is told once more
 * @param askAfter after so long a silence the holder is asked whether they are still there
 * @param giveBackAfter so long after that the conversation is taken back
 */
@ConfigurationProperties("escale.desk")
record DeskSettings(
        @DefaultValue("30m") Duration tooLong,
        @DefaultValue("1d") Duration again,
        @DefaultValue("4h") Duration askAfter,
        @DefaultValue("2h") Duration giveBackAfter) {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(30);

    DeskSettings {
        check("TOO_LONG", tooLong);
        check("AGAIN", again);
        check("ASK_AFTER", askAfter);
        check("GIVE_BACK_AFTER", giveBackAfter);
    }

    private static void check(String name, Duration time) {
        if (time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0) {
            throw new WrongSettingException("ESCALE_DESK_" + name, "expected from 1m to 30d, found " + time);
        }
    }
}
