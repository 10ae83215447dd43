/**
 * The words of songs, from where programs leave them: a file {@code .lrc} beside the song (the format of Kuo's LRC player and its
 * "enhanced" form, which has times within lines too), the frames USLT and SYLT of ID3, and the fields of the other formats, of
 * which many hold LRC as well.
 *
 * <p>Times are worth more than a better source: words that say when they are sung come first, from wherever they are.
 */
@NullMarked
package dev.undertone.library.lyrics;

import org.jspecify.annotations.NullMarked;
