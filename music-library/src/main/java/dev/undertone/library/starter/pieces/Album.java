package dev.undertone.library.starter.pieces;

import java.util.List;

/**
 * Pieces that are published together. A later piece belongs on a later album: every recording bears its place and the
 * number of pieces on its album, and one that is done should stay as it is.
 *
 * @param title as on the cover
 * @param pieces in their order
 */
public record Album(String title, List<Piece> pieces) {

    /** The place of a piece, from 1. */
    public int placeOf(Piece piece) {
        return pieces.indexOf(piece) + 1;
    }
}
