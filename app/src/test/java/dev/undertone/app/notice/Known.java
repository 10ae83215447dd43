package dev.undertone.app.notice;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code app/src/notice} knows of libraries beyond what their own files say. */
final class Known {

    private final Path folder;
    private final JsonObject json;

    Known(Path folder) throws IOException {
        this.folder = folder;
        this.json = JsonParser.parseString(Files.readString(folder.resolve("components.json")))
                .getAsJsonObject();
    }

    /** The SPDX name of what the bill of materials calls a licence: that itself, where it is not known by another. */
    String spdx(String name) {
        return text("names", name).orElse(name);
    }

    /** Which of several licences was chosen, by the library's group. */
    Optional<String> chosen(String group) {
        return text("chosen", group);
    }

    /** Whose a library is, by its group; empty where its own files say so. */
    Optional<String> copyright(String group) {
        return text("copyrights", group);
    }

    /** What comes inside of a library. */
    List<Part> parts(String group, String name) {
        JsonElement parts = json.getAsJsonObject("parts").get(group + ":" + name);
        return parts == null ? List.of() : parts(parts.getAsJsonArray());
    }

    /** What comes beside the libraries. */
    List<Part> others() {
        return parts(json.getAsJsonArray("others"));
    }

    /** The text of a licence, the same for one version and for that or later ones; empty where it is not kept here. */
    Optional<String> text(String spdx) throws IOException {
        Path file = folder.resolve("texts").resolve(spdx.replaceFirst("-(only|or-later)$", "") + ".txt");
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    private static List<Part> parts(JsonArray array) {
        return array.asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(Part::of)
                .toList();
    }

    private Optional<String> text(String table, String key) {
        return Optional.ofNullable(json.getAsJsonObject(table).get(key)).map(JsonElement::getAsString);
    }
}
