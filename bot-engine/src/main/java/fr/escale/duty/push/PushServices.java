package fr.escale.duty.push;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The push services of the browsers there are. Only these are ever called: a browser tells us where to send, and must
 * not be able to send us into our own network.
 */
record PushServices(List<String> hosts) implements PushBell.Addresses {
    private static final List<String> KNOWN =
            List.of("fcm.googleapis.com", ".push.services.mozilla.com", ".push.apple.com", ".notify.windows.com");
    private static final int LONGEST = 2_000;

    PushServices {
        hosts = List.copyOf(hosts);
    }

    /** @param more further hosts, separated by commas; one that begins with a dot stands for all below it */
    static PushServices knownAnd(String more) {
        var all = new ArrayList<>(KNOWN);
        for (String host : more.split(",", -1)) {
            if (!host.isBlank()) all.add(host.strip().toLowerCase(Locale.ROOT));
        }
        return new PushServices(all);
    }

    /** That address, if it is one of a push service: https, no port, no user. */
    @Override
    public Optional<URI> at(String endpoint) {
        if (endpoint.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var address = new URI(endpoint);
            return isPlain(address) && isKnown(address.getHost()) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(URI address) {
        return "https".equals(address.getScheme())
                && address.getHost() != null
                && address.getUserInfo() == null
                && (address.getPort() == -1 || address.getPort() == 443);
    }

    private boolean isKnown(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return hosts.stream().anyMatch(known -> known.startsWith(".") ? name.endsWith(known) : name.equals(known));
    }
}
