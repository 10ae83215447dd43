/**
 * What the window says, in the listener's language.
 *
 * <p>Each language is one file of {@code key = sentence}, beside the English one, which every other falls back to. Sentences with
 * something to fill in are patterns of {@link java.text.MessageFormat}: an apostrophe in them is written twice, and a plural is a
 * choice, <code>{0,choice,1#one song|1&lt;{0} songs}</code>. The keys begin with the pane that they belong to.
 *
 * <p>The language is one for the whole program and is asked for statically, as gettext does it: a constructor argument through
 * every view would say nothing.
 */
@NullMarked
package dev.undertone.app.ui.words;

import org.jspecify.annotations.NullMarked;
