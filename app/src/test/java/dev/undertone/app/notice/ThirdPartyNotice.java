package dev.undertone.app.notice;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the notice, and adds what is inside of native libraries to the bill of materials. */
public final class ThirdPartyNotice {

    private static final String RULE = "=".repeat(100);

    private final Path root;
    private final Known known;
    private final Collection<Path> classPath;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> textsByPlace = new LinkedHashMap<>();
    private final TreeSet<String> licences = new TreeSet<>();

    ThirdPartyNotice(Path root, Known known, Collection<Path> classPath) {
        this.root = root;
        this.known = known;
        this.classPath = classPath;
    }

    /** With the root of the project, in which the program was built. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toAbsolutePath();
        Path target = root.resolve("app/target");
        List<Path> classPath = Arrays.stream(
                        Files.readString(target.resolve("class-path")).strip().split(java.io.File.pathSeparator))
                .map(Path::of)
                .toList();
        Known known = new Known(root.resolve("app/src/notice"));
        ThirdPartyNotice notice = new ThirdPartyNotice(root, known, classPath);
        Path file = target.resolve("THIRD-PARTY-NOTICE.txt");
        try {
            JsonObject bill = BillOfMaterials.of(classPath, known);
            Files.writeString(file, notice.of(bill));
            Files.writeString(
                    target.resolve("bom.json"),
                    new GsonBuilder()
                            .setPrettyPrinting()
                            .disableHtmlEscaping()
                            .create()
                            .toJson(bill));
            System.out.println(file);
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /**
     * The notice for all libraries of a bill of materials, which gets the parts of each as components of it.
     *
     * @throws IllegalStateException if a library has no licence, one that nobody chose among several, or no file
     */
    String of(JsonObject bill) throws IOException {
        lines.add("Undertone comes under the Apache License, Version 2.0. With it comes the work of others, under the"
                + " licences below.");
        lines.add("Libraries under the LGPL stand in files of their own, and may be replaced by others with the same"
                + " interface.");
        lines.add("");
        Map<String, JsonObject> components = new TreeMap<>();
        for (JsonElement element : bill.getAsJsonArray("components")) {
            JsonObject component = element.getAsJsonObject();
            ShippedLibrary library = ShippedLibrary.of(component);
            components.put(library.group() + " " + library.file(), component);
        }
        for (JsonObject component : components.values()) {
            tell(ShippedLibrary.of(component), component);
        }
        for (Part other : known.others()) {
            tell(other, "");
            if (!other.text().isEmpty()) {
                textsByPlace.put(
                        other.name(),
                        Files.readString(root.resolve(other.text())).strip());
            }
        }
        tellTexts();
        return String.join("\n", lines) + "\n";
    }

    private void tell(ShippedLibrary library, JsonObject component) throws IOException {
        String licence = licence(library);
        lines.add("%s:%s %s%s"
                .formatted(
                        library.group(),
                        library.name(),
                        library.version(),
                        library.classifier().isEmpty() ? "" : " (" + library.classifier() + ")"));
        lines.add("    " + licence);
        known.copyright(library.group()).ifPresent(copyright -> lines.add("    " + copyright));
        licences.add(licence);
        library.texts(classPath).forEach((name, text) -> textsByPlace.put(library.file() + ", " + name, text));
        boolean carriesNatives = !library.classifier().isEmpty()
                || known.parts(library.group(), library.name()).stream()
                        .anyMatch(part -> !part.text().isEmpty())
                || isAlone(library);
        if (carriesNatives) {
            JsonArray inside = new JsonArray();
            for (Part part : known.parts(library.group(), library.name())) {
                tell(part, "    ");
                inside.add(component(part));
            }
            if (!inside.isEmpty()) {
                component.add("components", inside);
            }
        }
    }

    /** Whether there is no other file of this library that is for one platform and has its native code. */
    private boolean isAlone(ShippedLibrary library) {
        return classPath.stream()
                .map(path -> String.valueOf(path.getFileName()))
                .noneMatch(file -> file.startsWith(library.name() + "-" + library.version() + "-"));
    }

    private void tell(Part part, String indent) {
        lines.add(indent + part.name());
        lines.add(indent + "    " + part.licence());
        lines.add(indent + "    " + part.copyright());
        licences.add(part.licence());
    }

    private String licence(ShippedLibrary library) {
        List<String> names =
                library.licences().stream().map(known::spdx).distinct().toList();
        if (names.isEmpty()) {
            throw new IllegalStateException(
                    "%s says nothing of its licence. Find it out, and tell it in app/src/notice/components.json, or leave the library out."
                            .formatted(library.file()));
        }
        Optional<String> chosen = known.chosen(library.group());
        if (names.size() > 1 && chosen.isEmpty()) {
            throw new IllegalStateException("%s comes under one of %s. Choose one in app/src/notice/components.json."
                    .formatted(library.file(), names));
        }
        return chosen.orElse(names.getFirst());
    }

    private static JsonObject component(Part part) {
        JsonObject expression = new JsonObject();
        expression.addProperty("expression", part.licence());
        JsonArray all = new JsonArray();
        all.add(expression);
        JsonObject component = new JsonObject();
        component.addProperty("type", "library");
        component.addProperty("name", part.name());
        component.add("licenses", all);
        return component;
    }

    /** Each text once, wherever it is found. */
    private void tellTexts() throws IOException {
        Map<String, List<String>> placesByText = new LinkedHashMap<>();
        for (String licence : licences) {
            for (String one : licence.split(" (WITH|AND|OR) ", -1)) {
                Optional<String> text = one.equals("Apache-2.0")
                        ? Optional.of(Files.readString(root.resolve("LICENSE")).strip())
                        : known.text(one);
                text.ifPresent(found -> placesByText
                        .computeIfAbsent(found, _ -> new ArrayList<>())
                        .add(one));
            }
            if (licence.contains("LGPL-3.0")) {
                // The LGPL 3 is the GPL 3 with permissions beside it.
                placesByText
                        .computeIfAbsent(known.text("GPL-3.0-or-later").orElseThrow(), _ -> new ArrayList<>())
                        .add("GPL-3.0-or-later");
            }
        }
        Map<String, String> bySpaces = new LinkedHashMap<>();
        placesByText.keySet().forEach(text -> bySpaces.put(squeezed(text), text));
        textsByPlace.forEach((place, text) -> {
            String same = bySpaces.computeIfAbsent(squeezed(text), _ -> text);
            placesByText.computeIfAbsent(same, _ -> new ArrayList<>()).add(place);
        });
        placesByText.forEach((text, places) -> {
            lines.add("");
            lines.add(RULE);
            places.stream().distinct().forEach(lines::add);
            lines.add(RULE);
            lines.add("");
            lines.add(text);
        });
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
