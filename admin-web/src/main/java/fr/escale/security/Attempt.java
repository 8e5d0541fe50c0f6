package fr.escale.security;

import jakarta.servlet.http.HttpServletRequest;

/**
 * From where somebody tries: what the brakes go by.
 *
 * @param place a browser in which the account was signed in before, or the street of its address
 * @param known it is such a browser
 */
record Attempt(String place, boolean known) {
    /** A home gets a whole /64 of IPv6 addresses: it is one place. */
    private static final int STREET_PARTS = 4;

    static Attempt of(String email, HttpServletRequest request, KnownBrowsers browsers) {
        return browsers.of(email, request)
                .map(browser -> new Attempt(browser, true))
                .orElseGet(() -> new Attempt(street(request.getRemoteAddr()), false));
    }

    /** The address, or the first half of an IPv6 address. */
    static String street(String address) {
        if (!address.contains(":") || address.contains(".")) {
            return address;
        }
        String[] halves = address.split("::", 2);
        String[] parts = halves[0].split(":");
        StringBuilder street = new StringBuilder();
        for (int i = 0; i < STREET_PARTS; i++) {
            street.append(i < parts.length ? parts[i] : "0").append(':');
        }
        return street.toString();
    }

    @Override
    public String toString() {
        return "Attempt[masked]";
    }
}
