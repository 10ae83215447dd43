/** What every trained network stands on: the engine that computes it, and the files that it is kept in. */
@NullMarked
package dev.undertone.models.network;

import org.jspecify.annotations.NullMarked;
