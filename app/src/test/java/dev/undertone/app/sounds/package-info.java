/** Small real songs for the tests, and how to compare what was heard with them. */
@NullMarked
package dev.undertone.app.sounds;

import org.jspecify.annotations.NullMarked;
