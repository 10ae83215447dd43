/**
 * The window.
 *
 * <p>Each pane is a package with an {@code XView}, which builds nodes and binds them, and an {@code XModel}, which holds
 * properties and commands and knows nothing of nodes. The models stand before any service does, so that the window opens
 * at once; services are tied to them when they are there.
 */
@NullMarked
package dev.undertone.app.ui;

import org.jspecify.annotations.NullMarked;
