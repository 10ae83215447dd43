package dev.undertone.library.backup;

/** Names of files that people's names for things become. */
final class FileNames {

    private static final int LONGEST_NAME = 100;

    private FileNames() {}

    /** A name that every file system takes, that leads nowhere else, and that is shown as it is. */
    static String tame(String name) {
        String tame = name.replaceAll("[\\p{IsControl}\\p{Cf}\\p{Cs}\\\\/:*?\"<>|]", "_")
                .replaceAll("^\\.+|[. ]+$", "_");
        if (tame.length() <= LONGEST_NAME) {
            return tame;
        }
        int end = Character.isHighSurrogate(tame.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
        return tame.substring(0, end).replaceAll("[. ]+$", "_");
    }
}
