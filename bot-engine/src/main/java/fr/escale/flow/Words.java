package fr.escale.flow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What texts may show and conditions may ask for. */
public interface Words {
    /** The word under that name, as sessions keep it; null when there is none. */
    @Nullable
    String word(String name);

    /** The day it is where the person is. */
    LocalDate today();
}
