package dev.undertone.app.notice;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.undertone.models.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** What the program is started with, as CycloneDX 1.6 has it (ECMA-424): each library with its place in Maven, its licences and its hash. */
final class BillOfMaterials {

    private BillOfMaterials() {}

    /**
     * Looks at the libraries of a class path; the program's own modules, which are no files of a Maven repository, are left out.
     *
     * @throws IllegalStateException if a library has no description of its own
     */
    static JsonObject of(Collection<Path> classPath, Known known) throws IOException {
        JsonArray components = new JsonArray();
        for (Path jar : classPath) {
            if (!String.valueOf(jar.getFileName()).startsWith("undertone-")) {
                components.add(component(jar, known));
            }
        }
        JsonObject program = new JsonObject();
        program.addProperty("type", "application");
        program.addProperty("name", "Undertone");
        program.addProperty("version", Version.current());
        program.add("licenses", licences(List.of("Apache-2.0"), known));
        JsonObject metadata = new JsonObject();
        metadata.add("component", program);
        JsonObject bill = new JsonObject();
        bill.addProperty("bomFormat", "CycloneDX");
        bill.addProperty("specVersion", "1.6");
        bill.addProperty("version", 1);
        bill.add("metadata", metadata);
        bill.add("components", components);
        return bill;
    }

    private static JsonObject component(Path jar, Known known) throws IOException {
        Description description = Description.beside(jar);
        String classifier = description.classifier(jar);
        String purl = "pkg:maven/%s/%s@%s?%stype=jar"
                .formatted(
                        description.group(),
                        description.name(),
                        description.version(),
                        classifier.isEmpty() ? "" : "classifier=" + classifier + "&");
        JsonObject hash = new JsonObject();
        hash.addProperty("alg", "SHA-256");
        hash.addProperty("content", sha256(jar));
        JsonArray hashes = new JsonArray();
        hashes.add(hash);
        JsonObject component = new JsonObject();
        component.addProperty("type", "library");
        component.addProperty("bom-ref", purl);
        component.addProperty("group", description.group());
        component.addProperty("name", description.name());
        component.addProperty("version", description.version());
        component.add("hashes", hashes);
        component.add("licenses", licences(description.licences(), known));
        component.addProperty("purl", purl);
        return component;
    }

    private static JsonArray licences(List<String> names, Known known) {
        JsonArray licences = new JsonArray();
        for (String name : names.stream().map(known::spdx).distinct().toList()) {
            boolean isExpression = name.contains(" WITH ");
            JsonObject licence = new JsonObject();
            if (isExpression) {
                licence.addProperty("expression", name);
            } else {
                JsonObject inner = new JsonObject();
                inner.addProperty(name.contains(" ") ? "name" : "id", name);
                licence.add("license", inner);
            }
            licences.add(licence);
        }
        return licences;
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
