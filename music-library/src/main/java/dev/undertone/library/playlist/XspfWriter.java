package dev.undertone.library.playlist;

import dev.undertone.library.Track;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XSPF, version 1. https://www.xspf.org/spec */
final class XspfWriter {

    private static final String NAMESPACE = "http://xspf.org/ns/0/";

    private final XMLStreamWriter xml;

    private XspfWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(String name, List<Track> tracks, Optional<Path> base, Writer writer) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
        new XspfWriter(xml).write(name, tracks, base);
        xml.close();
    }

    private void write(String name, List<Track> tracks, Optional<Path> base) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("playlist");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "1");
        element("title", name);
        xml.writeStartElement("trackList");
        for (Track track : tracks) {
            xml.writeCharacters("\n");
            xml.writeStartElement("track");
            element("location", WrittenPaths.uri(track.file(), base));
            element("title", track.title());
            element("creator", track.artist());
            element("album", track.album());
            element("duration", Long.toString(track.duration().toMillis()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void element(String name, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement(name);
            xml.writeCharacters(text.codePoints()
                    .filter(XspfWriter::isInXml)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
            xml.writeEndElement();
        }
    }

    /** https://www.w3.org/TR/xml/#charsets */
    private static boolean isInXml(int codePoint) {
        return codePoint == '\t'
                || codePoint >= ' ' && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x1_0000;
    }
}
