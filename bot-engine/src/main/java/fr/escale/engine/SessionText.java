package fr.escale.engine;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A session as text, for keeping it. */
public final class SessionText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SessionText() {}

    public static String write(Session session) {
        return JSON.writeValueAsString(session);
    }

    /** The session that was written; a fresh one when the text is not (or no longer) a session. Never fails. */
    public static Session read(String text) {
        try {
            Session session = JSON.readValue(text, Session.class);
            return session == null ? Session.fresh() : session;
        } catch (JacksonException unreadable) {
            return Session.fresh();
        }
    }
}
