package dev.undertone.library.playlist;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XSPF files: the locations of their tracks. https://www.xspf.org/spec */
final class XspfReader {

    private XspfReader() {}

    /**
     * @throws XMLStreamException if it is no XML, or its root is no playlist
     */
    static List<FileEntry> read(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // A document type could name files of this machine, or blow up to any size.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        try {
            xml.nextTag();
            if (!xml.getLocalName().equals("playlist")) {
                throw new XMLStreamException("it is no playlist");
            }
            return entries(xml);
        } catch (RuntimeException e) {
            // The JDK's reader trips over some damage, and has no words for a control character in a document type.
            throw new XMLStreamException("it is damaged", e);
        } finally {
            xml.close();
        }
    }

    private static List<FileEntry> entries(XMLStreamReader xml) throws XMLStreamException {
        List<FileEntry> entries = new ArrayList<>();
        StringBuilder location = new StringBuilder();
        boolean inTrack = false;
        boolean inLocation = false;
        int line = 0;
        while (xml.hasNext() && entries.size() <= FileEntry.MOST) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("track")) {
                        inTrack = true;
                        line = xml.getLocation().getLineNumber();
                        location.setLength(0);
                    }
                    // A track may have several locations, the best of them first.
                    inLocation = inTrack && xml.getLocalName().equals("location") && location.isEmpty();
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (inLocation) {
                        location.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inLocation = false;
                    if (xml.getLocalName().equals("track")) {
                        inTrack = false;
                        entries.add(new FileEntry(line, location.toString().strip()));
                    }
                }
                default -> {}
            }
        }
        return entries;
    }
}
