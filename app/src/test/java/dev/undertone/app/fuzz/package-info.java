/** Hands any bytes to whatever reads what comes from outside, guided by what code they reach (Jazzer); {@code app/bin/fuzz}. */
@NullMarked
package dev.undertone.app.fuzz;

import org.jspecify.annotations.NullMarked;
