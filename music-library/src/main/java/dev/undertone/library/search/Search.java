package dev.undertone.library.search;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What somebody looks for: songs that meet every term. Without terms, every song does.
 *
 * <p>Words, in any order, begin a word of title, artist, album artist, album or genre; those in quotes stand there one after
 * the other. A minus before a word or field asks for the contrary. The fields:
 *
 * <ul>
 *   <li>{@code title:} {@code artist:} (the album's artist too) {@code album:} {@code genre:} with a word, or several in quotes
 *   <li>{@code year:} {@code rating:} {@code plays:} {@code bpm:} with a number, {@code >1990}, {@code <=3}, {@code 1990-1999} or
 *       {@code none}
 *   <li>{@code length:} in minutes, or minutes and seconds: {@code <3:00}, {@code 4-6}
 *   <li>{@code added:} {@code played:} with an age ({@code <7d}, {@code >1y}; h, d, w, m, y), a day, month or year
 *       ({@code 2024-05-31}, {@code >2024-05}, {@code 2020..2022}), {@code today} or {@code yesterday}; {@code played:never}
 *   <li>{@code emotion:} with its word or {@code none}; {@code format:} with a format or a file name's ending
 *   <li>{@code is:} available, unavailable, rated, unrated, played, unplayed or edited
 * </ul>
 *
 * @param terms all of them hold; none stands there twice
 * @param message a sentence on what could not be taken as it was written; empty where all could
 */
public record Search(List<Term> terms, Optional<String> message) {

    /** Takes a copy of the terms. */
    public Search {
        terms = List.copyOf(terms);
    }

    /**
     * Reads a search. No text makes it fail.
     *
     * @param now what ages are counted back from, in the time zone that days are in
     */
    public static Search parse(String text, ZonedDateTime now) {
        return new SearchParser(text, new FieldValues(now)).parse();
    }
}
