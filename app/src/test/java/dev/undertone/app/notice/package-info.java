/**
 * Tells of everything that is shipped with the program whose it is, and under which licence it comes; {@code app/bin/third-party} runs
 * it. It goes by what Maven's descriptions and the libraries' own files say, and by
 * {@code app/src/notice}, for what neither says: what is inside of native libraries, which of several licences was chosen, and texts.
 */
@NullMarked
package dev.undertone.app.notice;

import org.jspecify.annotations.NullMarked;
