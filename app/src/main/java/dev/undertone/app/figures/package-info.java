/**
 * The figures that this program stands for, measured on the machine that it runs on: {@code undertone bench}. Everything is measured
 * with what the program itself runs, in a folder of its own that is deleted afterwards; windows are opened by starting the program
 * once more, so that no other measurement weighs on them. Times are only worth something on a machine that does nothing else, which
 * is why the load is told beside them.
 */
@NullMarked
package dev.undertone.app.figures;

import org.jspecify.annotations.NullMarked;
