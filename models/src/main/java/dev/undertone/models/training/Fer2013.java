package dev.undertone.models.training;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.face.FaceCrop;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * FER2013 (Goodfellow et al., "Challenges in representation learning", ICONIP 2013) with FER+'s votes, as they are
 * published: {@code fer2013.csv} or {@code fer2013.csv.gz} with the columns {@code emotion,pixels,Usage}, and
 * {@code fer2013new.csv} with the votes for the same rows in the same order.
 */
final class Fer2013 {

    private static final int VOTE_COLUMNS = 10;
    private static final int PIXELS = FaceCrop.SIZE * FaceCrop.SIZE;

    private Fer2013() {}

    /**
     * The pictures of one part, in the order of the file.
     *
     * @param folder holds both files
     * @throws UserFacingException if a file is missing, is of another format, or has no picture of that part
     */
    static List<FacePhoto> read(Path folder, Usage usage) {
        return only(read(folder, Set.of(usage)), usage, folder);
    }

    /**
     * The pictures of several parts, in the order of the file; a part of which the file has no picture is an empty list.
     *
     * @param folder holds both files
     * @throws UserFacingException if a file is missing or is of another format
     */
    static Map<Usage, List<FacePhoto>> read(Path folder, Set<Usage> usages) {
        Path votes = folder.resolve("fer2013new.csv");
        Map<Usage, List<FacePhoto>> photos = new EnumMap<>(Usage.class);
        usages.forEach(usage -> photos.put(usage, new ArrayList<>()));
        try (BufferedReader pictureLines = open(pictures(folder));
                BufferedReader voteLines = open(votes)) {
            pictureLines.readLine();
            voteLines.readLine();
            for (String line = pictureLines.readLine(); line != null; line = pictureLines.readLine()) {
                String voteLine = voteLines.readLine();
                if (voteLine == null) {
                    throw new IOException(votes.getFileName() + " has fewer rows than the pictures");
                }
                for (Map.Entry<Usage, List<FacePhoto>> part : photos.entrySet()) {
                    if (line.endsWith("," + part.getKey().label())) {
                        part.getValue().add(parse(line, voteLine));
                    }
                }
            }
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new UserFacingException(
                    "FER2013 could not be read from " + folder + ": " + e.getMessage() + ".",
                    "Put fer2013.csv (or fer2013.csv.gz) and fer2013new.csv into that folder.",
                    e);
        }
        photos.replaceAll((usage, list) -> List.copyOf(list));
        return photos;
    }

    /**
     * One of the parts that were read.
     *
     * @throws UserFacingException if it is empty
     */
    static List<FacePhoto> only(Map<Usage, List<FacePhoto>> photos, Usage usage, Path folder) {
        List<FacePhoto> part = photos.getOrDefault(usage, List.of());
        if (part.isEmpty()) {
            throw new UserFacingException(
                    pictures(folder) + " has no rows of " + usage.label() + ".",
                    "Choose another part, or a file that holds them.");
        }
        return part;
    }

    private static Path pictures(Path folder) {
        Path plain = folder.resolve("fer2013.csv");
        return Files.exists(plain) ? plain : folder.resolve("fer2013.csv.gz");
    }

    private static FacePhoto parse(String line, String voteLine) throws IOException {
        int first = line.indexOf(',');
        int last = line.lastIndexOf(',');
        byte[] grey = new byte[PIXELS];
        int pixel = 0;
        int value = 0;
        for (int i = first + 1; i <= last; i++) {
            char c = line.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + c - '0';
            } else if (c == ' ' || c == ',') {
                grey[pixel++] = (byte) value;
                value = 0;
            }
        }
        if (pixel != PIXELS) {
            throw new IOException("a picture has " + pixel + " pixels instead of " + PIXELS);
        }
        String[] columns = voteLine.split(",", -1);
        int[] counts = new int[VOTE_COLUMNS];
        for (int i = 0; i < VOTE_COLUMNS; i++) {
            counts[i] = Integer.parseInt(columns[2 + i].strip());
        }
        return new FacePhoto(grey, Integer.parseInt(line.substring(0, first)), new FerPlusVotes(counts));
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.US_ASCII), 1 << 16);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }
}
