package fr.escale.engine;

import java.util.Locale;

/** What a person sent, whatever the channel. */
public sealed interface Input {
    /** Free text as typed; may be empty or only emoji. */
    record Text(String text) implements Input {
        @Override
        public String toString() {
            return "Text[" + text.length() + " chars]";
        }
    }

    /** A tapped button or row: its id as we sent it (an old or forged one is possible), and its label if the channel tells. */
    record Choice(String id, String label) implements Input {
        @Override
        public String toString() {
            return "Choice[masked]";
        }
    }

    /** A shared location, degrees WGS 84. */
    record Place(double latitude, double longitude) implements Input {
        /** As flows keep it: "47.65823,-2.76090". */
        String words() {
            return String.format(Locale.ROOT, "%.5f,%.5f", latitude, longitude);
        }

        @Override
        public String toString() {
            return "Place[masked]";
        }
    }

    /** The conversation was opened with a start payload (may be empty). */
    record Start(String payload) implements Input {
        @Override
        public String toString() {
            return "Start[masked]";
        }
    }

    /** Something we cannot read yet. */
    record Unreadable(Kind kind) implements Input {}

    /** Kinds of message that carry no words for us. */
    enum Kind {
        VOICE,
        PICTURE,
        FILE,
        STICKER,
        CONTACT,
        REACTION,
        OTHER
    }
}
