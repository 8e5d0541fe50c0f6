package fr.escale.refusal;

import java.io.IOException;

/** A body turned out to be larger than its address takes. */
public class TooLargeException extends IOException {
    public TooLargeException() {
        super("the body is too large");
    }
}
