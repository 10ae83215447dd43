/** Recognises listeners by their faces, and learns faces to recognise. No picture is kept, and none reaches this package. */
@NullMarked
package dev.undertone.app.profile;

import org.jspecify.annotations.NullMarked;
