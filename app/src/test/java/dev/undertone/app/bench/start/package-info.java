/** How long programs take from their start to their first picture; {@code app/bin/bench startup} runs it. */
@NullMarked
package dev.undertone.app.bench.start;

import org.jspecify.annotations.NullMarked;
