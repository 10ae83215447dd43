package dev.undertone.models.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The faces of the stand-in cameras as a person sees them: {@code face-labels.csv}, whose head describes its columns. */
final class FaceLabels {

    private static final String FILE = "face-labels.csv";

    private final Map<String, Map<Integer, List<KeyFrame>>> clips = new LinkedHashMap<>();

    private FaceLabels() {}

    /** Reads the labels that come with the program. */
    static FaceLabels read() {
        FaceLabels labels = new FaceLabels();
        try (InputStream in = Objects.requireNonNull(FaceLabels.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(labels::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }

    /** The clips that are labelled, as paths below the folder that holds them. */
    List<String> clips() {
        return List.copyOf(clips.keySet());
    }

    /** The faces in a frame of a clip, frames counted from 0. */
    List<LabelledFace> at(String clip, int frame) {
        List<LabelledFace> faces = new ArrayList<>();
        for (List<KeyFrame> keys : clips.getOrDefault(clip, Map.of()).values()) {
            for (int i = 1; i < keys.size(); i++) {
                KeyFrame from = keys.get(i - 1);
                KeyFrame to = keys.get(i);
                boolean last = i == keys.size() - 1 && frame == to.frame;
                if (from.frame <= frame && (frame < to.frame || last)) {
                    double share = (double) (frame - from.frame) / (to.frame - from.frame);
                    faces.add(LabelledFace.between(from.face, to.face, share));
                }
            }
        }
        return faces;
    }

    private void add(String line) {
        String[] columns = line.split(",", -1);
        LabelledFace face = new LabelledFace(
                Double.parseDouble(columns[3]),
                Double.parseDouble(columns[4]),
                Double.parseDouble(columns[5]),
                Double.parseDouble(columns[6]),
                Double.parseDouble(columns[7]),
                columns[8].equals("both"));
        clips.computeIfAbsent(columns[0], clip -> new TreeMap<>())
                .computeIfAbsent(Integer.parseInt(columns[1]), number -> new ArrayList<>())
                .add(new KeyFrame(Integer.parseInt(columns[2]), face));
    }

    private record KeyFrame(int frame, LabelledFace face) {}
}
