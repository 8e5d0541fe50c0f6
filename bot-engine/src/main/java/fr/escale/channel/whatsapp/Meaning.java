package fr.escale.channel.whatsapp;

import fr.escale.conversation.Receipts.News;

/** What an error code of the Graph API means for us, as the Cloud API's error reference tells; see docs/whatsapp.md. */
enum Meaning {
    /** Our number is too fast. */
    THROTTLED("WhatsApp n'a pas pu l'envoyer, trop d'envois à la fois (%d). Renvoie-le, ou appelle la personne."),
    /** This one person gets too much at once. */
    CHAT_THROTTLED(
            "WhatsApp n'a pas pu l'envoyer, trop de messages à cette personne (%d). Attends un peu et renvoie-le."),
    /** Too many have complained of us. */
    SPAM("WhatsApp limite nos envois, trop de messages signalés (%d). Préviens l'administration."),
    /** The platform's own trouble. */
    PASSING("WhatsApp était en panne (%d). Renvoie-le, ou appelle la personne."),
    WINDOW("%2$s"),
    UNDELIVERABLE("WhatsApp ne peut pas livrer à cette personne (%d). Essaie de l'appeler, ou une autre messagerie."),
    OUR_FAULT("WhatsApp refuse la forme de ce message (%d). Écris-le autrement, et préviens l'administration."),
    DECLINED(
            "La personne ne veut plus de messages non demandés sur WhatsApp (%d). Attends qu'elle écrive, ou appelle-la."),
    NEEDS_NUMBER("WhatsApp demande le numéro de téléphone de la personne (%d). Demande-le-lui quand elle écrit."),
    /** Only who runs our account can mend it. */
    OPERATOR("WhatsApp a arrêté notre compte (%d). Préviens l'administration."),
    UNKNOWN("WhatsApp a refusé ce message (%d). Écris-le autrement, ou appelle la personne.");

    private final String sentence;

    Meaning(String sentence) {
        this.sentence = sentence;
    }

    static Meaning of(int code) {
        return switch (code) {
            case 4, 80007, 130429 -> THROTTLED;
            case 131056 -> CHAT_THROTTLED;
            case 131048 -> SPAM;
            case 1, 2, 131000, 131016, 131053, 131057 -> PASSING;
            case 131047 -> WINDOW;
            case 131026 -> UNDELIVERABLE;
            case 100, 131008, 131009, 131051 -> OUR_FAULT;
            case 131050 -> DECLINED;
            case 131062 -> NEEDS_NUMBER;
            case 0, 10, 190, 368, 131005, 131031, 131042, 131045 -> OPERATOR;
            default -> ofRange(code);
        };
    }

    /** Missing permissions, and what is wrong with a template. */
    private static Meaning ofRange(int code) {
        if (code >= 200 && code <= 299) {
            return OPERATOR;
        }
        return code / 1000 == 132 ? OUR_FAULT : UNKNOWN;
    }

    /** What the desk reads: what happened, and what to do. */
    String why(int code) {
        return String.format(sentence, code, WhatsAppChannel.WINDOW_CLOSED);
    }

    /** When it is told of a message that had been taken. */
    News news() {
        return switch (this) {
            case THROTTLED, CHAT_THROTTLED, SPAM, PASSING, OPERATOR -> News.LOST_FOR_NOW;
            case WINDOW -> News.WINDOW_CLOSED;
            case DECLINED -> News.DECLINED;
            case UNDELIVERABLE, OUR_FAULT, NEEDS_NUMBER, UNKNOWN -> News.LOST;
        };
    }
}
