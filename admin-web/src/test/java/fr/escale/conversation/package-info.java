/** What figures need from inside the room of conversations. */
@NullMarked
package fr.escale.conversation;

import org.jspecify.annotations.NullMarked;
