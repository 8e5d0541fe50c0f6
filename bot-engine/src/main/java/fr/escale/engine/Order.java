package fr.escale.engine;

import fr.escale.flow.Language;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person can always say, in every state and in every language. */
public enum Order {
    STOP,
    MENU,
    BACK,
    HUMAN,
    APPOINTMENT,
    CANCEL,
    /** When and where it is. */
    MY_APPOINTMENT,
    /** Whether somebody can drive them there. */
    LIFT,
    ERASE,
    MY_DATA,
    HELP,
    /** Which languages there are. */
    LANGUAGE,
    FRENCH(Language.FR),
    ENGLISH(Language.EN),
    SPANISH(Language.ES),
    ARABIC(Language.AR),
    UKRAINIAN(Language.UK),
    RUSSIAN(Language.RU),
    PORTUGUESE(Language.PT);

    private final @Nullable Language language;

    Order() {
        this.language = null;
    }

    Order(Language language) {
        this.language = language;
    }

    /** The language to go on in, where that is the order. */
    Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /** The order to go on in that language. */
    static Order speak(Language language) {
        return Stream.of(values())
                .filter(order -> order.language == language)
                .findFirst()
                .orElseThrow();
    }

    /** Whether who says this has turned to something else than what they were just telling. */
    public boolean turnsElsewhere() {
        return this == MENU || this == BACK || this == APPOINTMENT || this == CANCEL;
    }

    /** Everybody's right, before anything else but distress, and while a human holds the conversation too. */
    boolean isRight() {
        return this == STOP || this == ERASE || this == MY_DATA;
    }
}
