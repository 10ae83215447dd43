/** What a test asks of the machine it runs on; shared by the tests of every module. */
@NullMarked
package dev.undertone.testing;

import org.jspecify.annotations.NullMarked;
