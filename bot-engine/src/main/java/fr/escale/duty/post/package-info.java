/** Alerts by mail, and to another program. */
@NullMarked
package fr.escale.duty.post;

import org.jspecify.annotations.NullMarked;
