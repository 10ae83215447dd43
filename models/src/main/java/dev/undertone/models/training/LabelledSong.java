package dev.undertone.models.training;

import dev.undertone.models.song.Quadrant;
import java.nio.file.Path;

/**
 * A song of a data set.
 *
 * @param name of its file as the data set writes it
 * @param file where it lies
 * @param quadrant where on the circumplex people placed it
 * @param artist who plays it
 */
record LabelledSong(String name, Path file, Quadrant quadrant, String artist) {}
