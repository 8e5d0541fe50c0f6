package fr.escale.console.stage;

import fr.escale.calendar.Subscriptions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Links to the agenda, numbered as they are made. */
public class SceneSubscriptions implements Subscriptions {
    private final Map<String, String> links = new ConcurrentHashMap<>();
    private int made;

    @Override
    public synchronized String renew(String referent) {
        made++;
        links.put(referent, "/calendar/secret-" + made + ".ics");
        return links.get(referent);
    }

    @Override
    public boolean isOn(String referent) {
        return links.containsKey(referent);
    }

    @Override
    public void revoke(String referent) {
        links.remove(referent);
    }
}
