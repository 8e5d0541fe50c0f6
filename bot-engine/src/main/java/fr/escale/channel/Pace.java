package fr.escale.channel;

import java.time.Duration;

/**
 * How fast a platform lets us send.
 *
 * @param perSecond messages a second over all chats
 * @param perChat the least time between two messages of one chat
 */
public record Pace(int perSecond, Duration perChat) {}
