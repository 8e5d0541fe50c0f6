package fr.escale.conversation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what fails for one from failing for all: the trouble is logged by its kind alone, and the next one is done. */
final class OneByOne {
    private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

    private OneByOne() {}

    /** Whether it could be done. */
    static boolean run(Runnable one) {
        try {
            one.run();
            return true;
        } catch (RuntimeException trouble) {
            LOG.warn(
                    "One part of a round was not done, the others are: {}",
                    trouble.getClass().getName());
            return false;
        }
    }
}
