/** How the models were learnt, and how well: data sets, training runs and evaluations. Nothing at run time uses it. */
@NullMarked
package dev.undertone.models.training;

import org.jspecify.annotations.NullMarked;
