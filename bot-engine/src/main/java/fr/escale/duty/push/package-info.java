/** Web Push: how a phone in a pocket rings (RFC 8030, 8291, 8292). */
@NullMarked
package fr.escale.duty.push;

import org.jspecify.annotations.NullMarked;
