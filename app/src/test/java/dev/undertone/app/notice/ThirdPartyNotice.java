package dev.undertone.app.notice;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.File;
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
import org.slf4j.LoggerFactory;

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

    /** With the root of the project, in which a package's libraries were named and billed. */
    public static void main(String[] arguments) throws IOException {
        // The schema of CycloneDX has keywords of its own, of which its validator would warn.
        ((Logger) LoggerFactory.getLogger("com.networknt.schema")).setLevel(Level.ERROR);
        Path root = Path.of(arguments[0]).toAbsolutePath();
        Path target = root.resolve("app/target");
        Path packaged = root.resolve("app/package/target");
        List<Path> classPath = Arrays.stream(
                        Files.readString(packaged.resolve("class-path")).strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
        Known known = new Known(root.resolve("app/src/notice"));
        ThirdPartyNotice notice = new ThirdPartyNotice(root, known, classPath);
        Path file = target.resolve("THIRD-PARTY-NOTICE.txt");
        try {
            BillOfMaterials bill = BillOfMaterials.read(packaged.resolve("bom.json"));
            Files.writeString(file, notice.of(bill));
            bill.write(target.resolve("bom.json"));
            System.out.println(file);
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /**
     * The notice for all libraries of a bill of materials, which gets the parts of each as components of it, and what comes beside them.
     *
     * @throws IllegalStateException if a library has no licence, one that nobody chose among several, or no file
     */
    String of(BillOfMaterials bill) throws IOException {
        lines.add("Undertone comes under the Apache License, Version 2.0. With it comes the work of others, under the"
                + " licences below.");
        lines.add("Libraries under the LGPL stand in files of their own, and may be replaced by others with the same"
                + " interface.");
        lines.add("What follows is in the package for %s.".formatted(System.getProperty("os.name")));
        Map<String, JsonObject> components = new TreeMap<>();
        for (JsonObject component : bill.libraries()) {
            ShippedLibrary library = ShippedLibrary.of(component);
            components.put(library.group() + " " + library.file(), component);
        }
        if (components.keySet().stream()
                .noneMatch(library -> library.startsWith("ai.djl.pytorch pytorch-native-cpu"))) {
            lines.add(
                    "Started from its sources, Undertone fetches PyTorch as ai.djl.pytorch:pytorch-native-cpu from Maven"
                            + " Central instead; that contains the Intel oneAPI Math Kernel Library, which the package does not.");
        }
        lines.add("");
        for (JsonObject component : components.values()) {
            tell(ShippedLibrary.of(component), component);
        }
        for (Part other : known.others()) {
            tell(other, "");
            bill.add(other.component());
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
                inside.add(part.component());
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
