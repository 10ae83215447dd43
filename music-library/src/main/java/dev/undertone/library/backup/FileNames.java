package dev.undertone.library.backup;

import java.nio.charset.StandardCharsets;

/** Names of files that people's names for things become. */
final class FileNames {

    /** In bytes of UTF-8: file systems take 255, of which what comes before and after a name needs some. */
    private static final int LONGEST_NAME = 200;

    private FileNames() {}

    /** A name that every file system takes, that leads nowhere else, and that is shown as it is. */
    static String tame(String name) {
        String tame = name.replaceAll("[\\p{IsControl}\\p{Cf}\\p{Cs}\\\\/:*?\"<>|]", "_")
                .replaceAll("^\\.+|[. ]+$", "_");
        int end = fitting(tame);
        return end == tame.length() ? tame : tame.substring(0, end).replaceAll("[. ]+$", "_");
    }

    /** How many of its chars fit, without half a character at the end. */
    private static int fitting(String name) {
        int bytes = 0;
        int end = 0;
        while (end < name.length()) {
            int character = name.codePointAt(end);
            bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_NAME) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }
}
