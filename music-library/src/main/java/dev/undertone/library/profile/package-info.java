/**
 * Who listens here, what protects what is theirs, and how it is taken along or deleted.
 *
 * <p>A PIN is stretched with PBKDF2, of what the JDK has the one that OWASP recommends for passwords, since Argon2 would need a
 * library. From what comes of it HKDF makes a verifier, which is kept, and the key of the template of the listener's face, which
 * is not: it is held while the profile is open and overwritten when it is locked (the JDK may have copied it meanwhile, which no
 * program can help). A template is encrypted with AES-256-GCM and tied to its listener. Wrong PINs are counted in the catalog
 * before they are looked at.
 *
 * <p>What this is for: that others who use the same computer account cannot open a profile in the program, and that whoever
 * copies the catalog has no template without a PIN, of which a long one holds. What it is not for: songs, plays, moods and
 * comments are not encrypted, and whoever can read the file can read them. Full-disk encryption is for that.
 */
@NullMarked
package dev.undertone.library.profile;

import org.jspecify.annotations.NullMarked;
