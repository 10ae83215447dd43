package dev.undertone.library.starter;

import dev.undertone.library.starter.pieces.Album;
import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.pieces.tides.SevenTides;
import dev.undertone.library.starter.pieces.weathers.SevenWeathers;
import java.util.List;

/** All that the starter library holds. */
final class StarterLibrary {

    private StarterLibrary() {}

    /** The albums, oldest first. */
    static List<Album> albums() {
        return List.of(SevenWeathers.album(), SevenTides.album());
    }

    /** The pieces of all albums. */
    static List<Piece> pieces() {
        return albums().stream().flatMap(album -> album.pieces().stream()).toList();
    }
}
