/**
 * What the library is measured by: songs and listeners that are made up, and the times of what is done with them. Nothing that
 * belongs to a listener is touched; whoever measures brings a folder of their own.
 */
@NullMarked
package dev.undertone.library.figures;

import org.jspecify.annotations.NullMarked;
