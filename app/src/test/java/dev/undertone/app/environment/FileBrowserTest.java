package dev.undertone.app.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBrowserTest {

    @TempDir
    Path folder;

    @Test
    void theFileIsSelectedWhereTheDesktopCanDoSo() throws IOException {
        Path song = Files.writeString(folder.resolve("one, two.mp3"), "");

        List<List<String>> linux = FileBrowser.commands("Linux", song, folder);
        assertThat(linux.getFirst().get(7)).startsWith("array:string:file:///").endsWith("/one%2C%20two.mp3");
        assertThat(linux.getLast()).containsExactly("xdg-open", folder.toString());
        assertThat(FileBrowser.commands("Mac OS X", song, folder))
                .containsExactly(List.of("open", "-R", song.toString()));
        assertThat(FileBrowser.commands("Windows 11", song, folder))
                .containsExactly(List.of("explorer.exe", "/select," + song));
    }

    @Test
    void whereTheFileIsGoneItsFolderIsShown() {
        assertThat(FileBrowser.commands("Linux", folder.resolve("gone.mp3"), folder))
                .containsExactly(List.of("xdg-open", folder.toString()));
    }

    @Test
    void aFolderThatIsGoneIsSaidSo() {
        assertThatThrownBy(() -> FileBrowser.show(folder.resolve("gone").resolve("song.mp3")))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("is not there");
    }
}
