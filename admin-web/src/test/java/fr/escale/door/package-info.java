/** The whole program from outside: the platforms are played by WireMock, people by plain HTTP. */
@NullMarked
package fr.escale.door;

import org.jspecify.annotations.NullMarked;
