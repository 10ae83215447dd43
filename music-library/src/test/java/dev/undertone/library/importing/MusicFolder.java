package dev.undertone.library.importing;

import dev.undertone.library.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that begin with an empty music folder and an empty catalog. */
abstract class MusicFolder {

    @TempDir
    Path folder;

    Path music;
    Catalog catalog;

    @BeforeEach
    void openCatalog() throws IOException {
        music = Files.createDirectories(folder.resolve("music"));
        catalog = Catalog.open(folder.resolve("data"), InstantSource.system());
    }

    @AfterEach
    void closeCatalog() {
        catalog.close();
    }
}
