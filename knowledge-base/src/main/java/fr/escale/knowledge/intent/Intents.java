package fr.escale.knowledge.intent;

import java.util.Set;

/** Tells what a message is meant for, in the seven languages and as people type. Safe for any number of threads. */
public final class Intents {
    /** Read when first asked for. */
    private static final class Shipped {
        static final Intents INTENTS = new Intents(Weights.shipped());
    }

    private final Weights weights;

    Intents(Weights weights) {
        this.weights = weights;
    }

    /** With the weights that come with the program; reading them, the first time, takes some 100 ms. */
    public static Intents shipped() {
        return Shipped.INTENTS;
    }

    /** The likeliest kind, and of small talk the likeliest. Any text is fine; one without words asks nothing. */
    public Meaning mean(String text) {
        Set<String> features = Features.of(text);
        return features.isEmpty() ? new Meaning(Intent.QUESTION, 0) : likeliest(weights.probabilities(features));
    }

    static Meaning likeliest(double[] probabilities) {
        double chat = 0;
        Intent chatting = Intent.HELLO;
        Intent other = Intent.QUESTION;
        for (Intent intent : Intent.values()) {
            double probability = probabilities[intent.ordinal()];
            if (intent.isSmallTalk()) {
                chat += probability;
                chatting = probability > probabilities[chatting.ordinal()] ? intent : chatting;
            } else if (probability > probabilities[other.ordinal()]) {
                other = intent;
            }
        }
        double most = probabilities[other.ordinal()];
        return chat > most ? new Meaning(chatting, chat) : new Meaning(other, most);
    }
}
