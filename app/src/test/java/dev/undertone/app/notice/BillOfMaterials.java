package dev.undertone.app.notice;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;

/**
 * What CycloneDX's plugin for Maven wrote of a package, to which parts are added that Maven does not know.
 *
 * @param json CycloneDX 1.6 (ECMA-424)
 */
record BillOfMaterials(JsonObject json) {

    private static final String OWN_GROUP = "dev.undertone";

    static BillOfMaterials read(Path file) throws IOException {
        return new BillOfMaterials(
                JsonParser.parseString(Files.readString(file)).getAsJsonObject());
    }

    /** The components that are the work of others. */
    List<JsonObject> libraries() {
        return components().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(component -> !component.get("group").getAsString().equals(OWN_GROUP))
                .toList();
    }

    void add(JsonObject component) {
        components().add(component);
    }

    /** What breaks the rules of CycloneDX. */
    List<String> mistakes() throws IOException {
        return new org.cyclonedx.parsers.JsonParser()
                .validate(json.toString(), Version.VERSION_16).stream()
                        .map(ParseException::getMessage)
                        .toList();
    }

    /** @throws IllegalStateException if it breaks the rules of CycloneDX */
    void write(Path file) throws IOException {
        List<String> mistakes = mistakes();
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException("The bill of materials is not valid: " + String.join("; ", mistakes));
        }
        Files.writeString(
                file,
                new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(json));
    }

    private JsonArray components() {
        return json.getAsJsonArray("components");
    }
}
