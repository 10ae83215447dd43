package dev.undertone.app.figures;

import java.io.IOException;
import java.util.List;

/** Measures the figures of one group. */
interface FigureSource {

    /**
     * Measures, which may take its time.
     *
     * @throws dev.undertone.models.UserFacingException if what is to be measured does not work
     */
    List<Figure> measure() throws IOException, InterruptedException;
}
