/**
 * What a reading costs, part by part (JMH) and as a whole; {@code app/bin/bench} runs it. Times are only worth something on a
 * machine that does nothing else.
 */
@NullMarked
package dev.undertone.app.bench;

import org.jspecify.annotations.NullMarked;
