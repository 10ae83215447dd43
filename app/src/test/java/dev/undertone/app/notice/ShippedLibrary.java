package dev.undertone.app.notice;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A library as the bill of materials tells of it.
 *
 * @param group Maven's
 * @param name Maven's
 * @param version Maven's
 * @param classifier empty, or the platform whose native code it is
 * @param licences what its own file calls them
 */
record ShippedLibrary(String group, String name, String version, String classifier, List<String> licences) {

    private static final Pattern CLASSIFIER = Pattern.compile("[?&]classifier=([^&]+)");
    private static final Pattern LICENCE_FILE =
            Pattern.compile("(?i)(.*/)?(licen[cs]e|notice|copying|copyright)([.-][^/]*)?|(?i).*/share/licenses/.*[^/]");

    static ShippedLibrary of(JsonObject component) {
        Set<String> licences = new LinkedHashSet<>();
        if (component.has("licenses")) {
            for (JsonElement each : component.getAsJsonArray("licenses")) {
                licences.add(licence(each.getAsJsonObject()));
            }
        }
        Matcher classifier = CLASSIFIER.matcher(component.get("purl").getAsString());
        return new ShippedLibrary(
                component.get("group").getAsString(),
                component.get("name").getAsString(),
                component.get("version").getAsString(),
                classifier.find() ? classifier.group(1) : "",
                List.copyOf(licences));
    }

    private static String licence(JsonObject json) {
        if (json.has("expression")) {
            return json.get("expression").getAsString();
        }
        JsonObject licence = json.getAsJsonObject("license");
        return (licence.has("id") ? licence.get("id") : licence.get("name")).getAsString();
    }

    /** The name of its file. */
    String file() {
        return name + "-" + version + (classifier.isEmpty() ? "" : "-" + classifier) + ".jar";
    }

    /** Where it stands among the files that the program is started with. */
    Path in(Collection<Path> classPath) {
        return classPath.stream()
                .filter(path -> path.endsWith(file()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(file() + " is not on the class path: build the program again"));
    }

    /** Licences and notices that stand in the file itself, by their names. */
    Map<String, String> texts(Collection<Path> classPath) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(in(classPath).toFile())) {
            List<? extends ZipEntry> entries = new ArrayList<>(zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .filter(entry -> LICENCE_FILE.matcher(entry.getName()).matches())
                    .filter(entry -> !entry.getName().endsWith(".class"))
                    .toList());
            for (ZipEntry entry : entries) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                texts.put(entry.getName(), text.strip());
            }
        }
        return texts;
    }
}
