/**
 * The terminal: one class for each command.
 *
 * <p>Standard output carries what a command was asked for and nothing else; the log goes to standard error. A command ends
 * with 0 when it did what it was asked, 1 when it could not and said why, 2 when it was not understood.
 */
@NullMarked
package dev.undertone.app.cli;

import org.jspecify.annotations.NullMarked;
