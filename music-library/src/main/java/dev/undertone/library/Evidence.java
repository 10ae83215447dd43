package dev.undertone.library;

import dev.undertone.models.AffectEstimate;

/**
 * What one source says of a song's affect.
 *
 * @param source never {@link EvidenceSource#UNKNOWN}
 * @param estimate what follows from it; of a song that was heard, with what the listener's corrections of others taught
 * @param detail its own word: the emotion that the listener named, the mood or genre as the file has it, the tempo, or what was
 *     heard, such as {@code fast, bright, major}; empty where it has none
 */
public record Evidence(EvidenceSource source, AffectEstimate estimate, String detail) {}
