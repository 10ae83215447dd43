package dev.undertone.library.playlist;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** An XSPF file. */
public final class XspfFuzz extends PlaylistFuzz {

    public XspfFuzz() {
        super("xspf");
    }

    @Override
    List<FileEntry> read(byte[] input) throws XMLStreamException {
        return XspfReader.read(input);
    }

    @Override
    void write(Written written, StringWriter writer) throws XMLStreamException {
        XspfWriter.write(written.name(), written.tracks(), written.base(), writer);
    }

    @Override
    public List<byte[]> seeds() {
        return utf8(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <playlist version="1" xmlns="http://xspf.org/ns/0/"><title>List</title><trackList>
                <track><location>song.mp3</location><title>Song &amp; more</title><duration>61000</duration></track>
                <track><title>Without a place</title></track>
                <track><location>file:///tmp/a%20b.mp3</location><location>second.mp3</location></track>
                </trackList></playlist>
                """,
                "<playlist><trackList><track><location><![CDATA[a"
                        + " b]]>&#233;&#x1F3B5;</location></track></trackList></playlist>",
                "<!DOCTYPE playlist [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                        + "<playlist><track><location>&a;&b;</location></track></playlist>",
                "<a:playlist xmlns:a='x'><!-- remark --><?do it?><track><track/></track></a:playlist>");
    }

    @Override
    public List<String> words() {
        return List.of(
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
                "encoding=",
                "<playlist>",
                "</playlist>",
                "<track>",
                "</track>",
                "<location>",
                "</location>",
                "<![CDATA[",
                "]]>",
                "<!DOCTYPE",
                "<!ENTITY",
                "SYSTEM",
                "&amp;",
                "&#0;",
                "&#x",
                "<!--",
                "-->",
                "<?",
                "?>",
                "xmlns:",
                "xml:space",
                "version=");
    }
}
