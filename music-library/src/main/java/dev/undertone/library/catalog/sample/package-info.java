/** Catalogs that are made up, so that times can be measured on libraries of any size. */
@NullMarked
package dev.undertone.library.catalog.sample;

import org.jspecify.annotations.NullMarked;
