/**
 * The language of searches: from what somebody types to what it means. It knows no database; who has songs answers it.
 *
 * <p>A search is read anew at every key stroke, so whatever half of a condition stands there must neither fail nor make the list
 * jump: a field without its value asks for nothing yet, {@code emotion:s} means every emotion that begins so, {@code year:199}
 * the nineties. A field whose value makes no sense is looked for as words, and the search says so.
 *
 * <p>There is no "or" and there are no brackets: a list of conditions that all hold can be understood without a manual.
 */
@NullMarked
package dev.undertone.library.search;

import org.jspecify.annotations.NullMarked;
