/**
 * Tells of everything that a package holds whose it is, and under which licence it comes; {@code app/bin/third-party} runs it. It goes
 * by the bill of materials that CycloneDX's plugin for Maven writes of {@code app/package/pom.xml}, by the libraries' own files, and by
 * {@code app/src/notice}, for what neither says: what is inside of native libraries, which of several licences was chosen, and texts.
 */
@NullMarked
package dev.undertone.app.notice;

import org.jspecify.annotations.NullMarked;
