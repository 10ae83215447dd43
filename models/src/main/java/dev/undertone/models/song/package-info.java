/**
 * What a song sounds like, and where that lies on the circumplex of affect.
 *
 * <p>A song is heard in up to three excerpts ({@link dev.undertone.models.song.SongExcerpt}), each brought to one level and taken
 * apart into spectra ({@link dev.undertone.models.song.SongSound}). Two kinds of listeners hear them: support vector machines go
 * by {@link dev.undertone.models.song.SongFeatures}, numbers that people have found to matter, and networks by the {@link
 * dev.undertone.models.song.LogMelSpectrogram}, from which they learn themselves what matters. Each is about as often right as the
 * other, but not about the same songs, so that both together are better than either.
 *
 * <p>There are five members of a machine and its networks each ({@link dev.undertone.models.song.SongMember}), the five of a
 * cross-validation. They are kept instead of one that has learnt from everything, since then every figure that is told is one of
 * the parameters that are shipped, and since their disagreement makes the answer less sure where it should be.
 *
 * <p>What was tried besides, and is not kept because it was no better on artists not heard before: extremely randomised trees,
 * gradient boosting and logistic regression on the same features, alone and pooled with the machines; block-level features
 * (Seyerlehner, Widmer and Pohle, "Fusing block-level features for music similarity estimation", DAFx 2010); the mood words of the
 * data as softer targets. A linear machine is measured in every training run.
 */
@NullMarked
package dev.undertone.models.song;

import org.jspecify.annotations.NullMarked;
