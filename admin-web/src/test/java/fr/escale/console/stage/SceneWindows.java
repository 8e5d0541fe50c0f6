package fr.escale.console.stage;

import fr.escale.conversation.Windows;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Doors that are open until a test shuts them. */
public class SceneWindows implements Windows {
    private final Map<String, Window> shut = new ConcurrentHashMap<>();

    /** From now on this conversation's door stands so. */
    public void set(String conversation, Window window) {
        shut.put(conversation, window);
    }

    @Override
    public Window of(String conversation) {
        return shut.getOrDefault(conversation, Window.OPEN);
    }
}
