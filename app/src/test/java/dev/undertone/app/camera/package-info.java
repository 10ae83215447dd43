/** Tests of cameras, none of which needs one. */
@NullMarked
package dev.undertone.app.camera;

import org.jspecify.annotations.NullMarked;
