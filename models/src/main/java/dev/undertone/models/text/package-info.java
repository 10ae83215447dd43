/**
 * What a sentence says of the mood of whoever wrote it.
 *
 * <p>A text becomes {@link dev.undertone.models.text.Token}s: words, emoji and emoticons in one spelling, each with whether it is
 * negated, shouted or stretched. A {@link dev.undertone.models.text.Lexicon} written for this program knows some of them. Two
 * kinds of readers go by them: a linear one that weighs which words, pairs of words and parts of words there are ({@link
 * dev.undertone.models.text.BagNetwork}; parts of words forgive typos), and small convolutional networks that see words beside
 * their neighbours ({@link dev.undertone.models.text.SequenceNetwork}). Their answers are averaged ({@link
 * dev.undertone.models.text.TextReader}), since each is right where the other is not.
 *
 * <p>All of them are learnt with DJL, but what they have learnt is applied here in a few loops of plain Java: a sentence is a few
 * hundred thousand multiplications, less than it costs to hand it to PyTorch, and so whoever only types never loads it.
 */
@NullMarked
package dev.undertone.models.text;

import org.jspecify.annotations.NullMarked;
