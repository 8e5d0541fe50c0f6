package fr.escale.availability;

import java.time.Duration;

/**
 * What keeps a referent's day humane.
 *
 * @param buffer between two appointments in the same commune, 0 to 2 hours
 * @param travel between two appointments in different communes, 0 to 4 hours; at least {@code buffer}
 * @param notice how long before its start a slot is last offered, up to 14 days
 * @param horizonDays how many days ahead slots are offered, today not counted, 1 to 180
 * @param mostADay so many appointments a day at most, 1 to 50
 * @param alertDays the desk is told when a subject has no free slot in so many days, 1 to 60
 */
public record Limits(Duration buffer, Duration travel, Duration notice, int horizonDays, int mostADay, int alertDays) {}
