package dev.undertone.app.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What Maven's file beside a library (its POM), and the parents of that, say.
 *
 * @param group Maven's
 * @param name Maven's
 * @param version Maven's
 * @param licences by their names; those of the nearest parent that has some where the library's own file has none
 */
record Description(String group, String name, String version, List<String> licences) {

    private static final int MOST_PARENTS = 10;

    /**
     * Reads the description of a library in a Maven repository, {@code GROUP/NAME/VERSION/NAME-VERSION[-CLASSIFIER].jar}.
     *
     * @throws IllegalStateException if there is none
     */
    static Description beside(Path jar) throws IOException {
        Path folder = jar.getParent();
        Path versions = folder == null ? null : folder.getParent();
        if (folder == null || versions == null) {
            throw new IllegalStateException(jar + " stands in no Maven repository");
        }
        String name = String.valueOf(versions.getFileName());
        String version = String.valueOf(folder.getFileName());
        Path file = folder.resolve(name + "-" + version + ".pom");
        if (!Files.exists(file)) {
            throw new IllegalStateException(jar + " has no description beside it: " + file);
        }
        Element project = project(file);
        String group = text(project, "groupId")
                .or(() -> child(project, "parent").flatMap(parent -> text(parent, "groupId")))
                .orElseThrow(() -> new IllegalStateException(file + " names no group"));
        Path repository = versions;
        for (String _ : group.split("\\.", -1)) {
            repository = repository.resolve("..").normalize();
        }
        return new Description(
                group, name, version, licences(project, repository.resolve("..").normalize()));
    }

    /** What distinguishes a file from others of the same library; empty for the usual one. */
    String classifier(Path jar) {
        String file = String.valueOf(jar.getFileName());
        String rest = file.substring((name + "-" + version).length(), file.length() - ".jar".length());
        return rest.isEmpty() ? "" : rest.substring(1);
    }

    private static List<String> licences(Element own, Path repository) throws IOException {
        Element project = own;
        for (int i = 0; i < MOST_PARENTS; i++) {
            List<String> names =
                    child(project, "licenses").map(Description::names).orElse(List.of());
            Optional<Element> parent = child(project, "parent");
            if (!names.isEmpty() || parent.isEmpty()) {
                return names;
            }
            String name = text(parent.get(), "artifactId").orElseThrow();
            String version = text(parent.get(), "version").orElseThrow();
            Path file = repository
                    .resolve(text(parent.get(), "groupId").orElseThrow().replace('.', '/'))
                    .resolve(name)
                    .resolve(version)
                    .resolve(name + "-" + version + ".pom");
            project = project(file);
        }
        return List.of();
    }

    private static List<String> names(Element licences) {
        List<String> names = new ArrayList<>();
        for (Node node = licences.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element licence) {
                text(licence, "name").ifPresent(names::add);
            }
        }
        return names;
    }

    private static Element project(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(file + " cannot be understood", e);
        }
    }

    private static Optional<String> text(Element parent, String name) {
        return child(parent, name).map(child -> child.getTextContent().strip()).filter(text -> !text.isEmpty());
    }

    private static Optional<Element> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
