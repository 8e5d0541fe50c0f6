package fr.escale.media;

/** Why a file is not kept. */
public enum Refusal {
    TOO_LARGE("plus de 20 Mo"),
    UNKNOWN("type de fichier refusé"),
    INFECTED("refusé par l’antivirus"),
    EMPTY("fichier vide"),
    LOST("pas récupéré : la messagerie ne l’a pas donné");

    private final String why;

    Refusal(String why) {
        this.why = why;
    }

    /** In French, for the team. */
    public String why() {
        return why;
    }
}
