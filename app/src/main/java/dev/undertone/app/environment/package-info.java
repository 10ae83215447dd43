/** Where things stand on this machine: the program's own files, the listener's, and the log. */
@NullMarked
package dev.undertone.app.environment;

import org.jspecify.annotations.NullMarked;
