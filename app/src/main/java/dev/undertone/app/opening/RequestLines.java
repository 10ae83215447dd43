package dev.undertone.app.opening;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A request as it is sent from one program to the other, which the package tells. */
final class RequestLines {

    /** No request is longer; it has room for ten thousand places. In bytes. */
    static final int LONGEST = 4 << 20;

    /** What is answered to a request that was understood. */
    static final String TAKEN = "taken\n";

    private static final String FIRST = "undertone-open 1";
    private static final String OPEN = "open ";
    private static final String UNUSABLE = "unusable ";
    private static final String LAST = "end";

    private RequestLines() {}

    /** Those bytes are no request. */
    static final class NotUnderstoodException extends Exception {

        private static final long serialVersionUID = 1L;

        NotUnderstoodException(String message) {
            super(message);
        }
    }

    /** The lines of a request, in ASCII. */
    static byte[] write(OpenRequest request) {
        StringBuilder lines = new StringBuilder(FIRST).append('\n');
        request.places()
                .forEach(place ->
                        lines.append(OPEN).append(place.toUri().toASCIIString()).append('\n'));
        request.unusable()
                .forEach(text -> lines.append(UNUSABLE)
                        .append(URLEncoder.encode(text, StandardCharsets.UTF_8))
                        .append('\n'));
        return lines.append(LAST).append('\n').toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether those bytes are a whole request, or what comes before its end. */
    static boolean isWhole(byte[] bytes, int length) {
        byte[] end = ("\n" + LAST + "\n").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < end.length; i++) {
            if (length < end.length || bytes[length - end.length + i] != end[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a request.
     *
     * @throws NotUnderstoodException if it is none
     */
    static OpenRequest read(byte[] bytes, int length) throws NotUnderstoodException {
        String[] lines = new String(bytes, 0, length, StandardCharsets.US_ASCII).split("\n", -1);
        if (!lines[0].equals(FIRST) || lines.length < 3 || !lines[lines.length - 2].equals(LAST)) {
            throw new NotUnderstoodException("it does not begin and end as a request does");
        }
        List<Path> places = new ArrayList<>();
        List<String> unusable = new ArrayList<>();
        for (String line : List.of(lines).subList(1, lines.length - 2)) {
            if (line.startsWith(OPEN)) {
                places.add(place(line.substring(OPEN.length())));
            } else if (line.startsWith(UNUSABLE)) {
                unusable.add(text(line.substring(UNUSABLE.length())));
            } else {
                throw new NotUnderstoodException("a line of it asks for something else");
            }
        }
        return new OpenRequest(places, unusable);
    }

    private static String text(String escaped) throws NotUnderstoodException {
        try {
            return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new NotUnderstoodException("a text is not escaped as it should be");
        }
    }

    private static Path place(String uri) throws NotUnderstoodException {
        return OpenRequest.ofUri(uri).orElseThrow(() -> new NotUnderstoodException("a place is no file"));
    }
}
