package dev.undertone.models.training;

import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.identity.IdentityModel;
import dev.undertone.models.identity.IdentityReader;
import dev.undertone.models.identity.LocalBinaryPatterns;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** What the model that tells faces apart is, and how often it is right. */
final class IdentitySection implements CardSection {

    private static final int PEOPLE = 150;
    private static final int RENDERINGS = 6;
    private static final int EVERY_FRAME = 5;
    private static final double FEW = 1e-3;
    private static final double FEW_IN_FILMS = 1e-2;
    private static final int TIMED = 300;
    private static final int DIGITS_OF_VERSION = 12;

    private final IdentityReader reader;
    private final List<FramedFace> faces;
    private final List<IdentityClip> clips;

    /**
     * @param faces of PublicTest; from the last on, those that the threshold was not chosen on
     * @param clips of the films
     */
    IdentitySection(IdentityReader reader, List<FramedFace> faces, List<IdentityClip> clips) {
        this.reader = reader;
        this.faces = faces;
        this.clips = clips;
    }

    @Override
    public Map<String, String> write(Path folder) {
        IdentityModel model = reader.model();
        List<IdentityPhoto> rendered = rendered();
        List<IdentityPhoto> filmed = filmed();
        Map<String, String> places = new LinkedHashMap<>();
        places.put("dimensions", String.valueOf(model.dimensions()));
        places.put("features", String.format(Locale.ROOT, "%,d", LocalBinaryPatterns.length()));
        places.put("threshold", String.format(Locale.ROOT, "%.3f", model.threshold()));
        places.put("version", model.sha256().substring(0, DIGITS_OF_VERSION));
        places.put("milliseconds", String.format(Locale.ROOT, "%.1f", milliseconds(rendered)));
        places.put(
                "training",
                model.training().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", ", "The run: ", "")));
        places.put("threshold-people", String.valueOf(IdentityThreshold.PEOPLE));
        places.put("far", MarkdownTable.percentage(model.falseAcceptRate(), 3));
        places.put("frr", MarkdownTable.percentage(model.falseRejectRate(), 2));
        places.put("film-photos", String.valueOf(filmed.size()));
        places.put("ways", ways(rendered, filmed));
        places.put("meetings", IdentityClipTable.of(clips, model).toString());
        return places;
    }

    private String ways(List<IdentityPhoto> rendered, List<IdentityPhoto> filmed) {
        MarkdownTable table = new MarkdownTable(List.of(
                "way",
                "FER2013, equal error rate",
                "FER2013, own rejected at 0.1 % strangers",
                "films, equal error rate",
                "films, own rejected at 1 % strangers"));
        table.row(row("OpenCV's LBPH", new HistogramSimilarity(), rendered, filmed));
        table.row(row("the patterns as they are", new PatternSimilarity(), rendered, filmed));
        table.row(row(
                "the embeddings",
                new EmbeddingSimilarity(crop -> reader.look(crop).embedding()),
                rendered,
                filmed));
        return table.toString();
    }

    private static List<String> row(
            String name, PhotoSimilarity way, List<IdentityPhoto> rendered, List<IdentityPhoto> filmed) {
        VerificationFigures learnt = IdentityEvaluation.of(rendered, way).figures();
        VerificationFigures films = IdentityEvaluation.of(filmed, way).figures();
        return List.of(
                name,
                MarkdownTable.percentage(learnt.equalErrorRate(), 2),
                MarkdownTable.percentage(learnt.falseRejectRate(learnt.threshold(FEW)), 1),
                MarkdownTable.percentage(films.equalErrorRate(), 1),
                MarkdownTable.percentage(films.falseRejectRate(films.threshold(FEW_IN_FILMS)), 1));
    }

    private List<IdentityPhoto> rendered() {
        List<IdentityPhoto> photos = new ArrayList<>();
        FaceRendering rendering = new FaceRendering(new SplittableRandom(1));
        for (int person = 0; person < Math.min(PEOPLE, faces.size()); person++) {
            FramedFace face = faces.get(faces.size() - 1 - person);
            for (int i = 0; i < RENDERINGS; i++) {
                FramedFace behind = faces.get((person * RENDERINGS + i) % (faces.size() / 2));
                FaceCrop crop = FaceCrop.of(rendering.of(face, behind, rendering.pose()));
                photos.add(new IdentityPhoto(String.valueOf(person), String.valueOf(i), crop));
            }
        }
        return photos;
    }

    private List<IdentityPhoto> filmed() {
        List<IdentityPhoto> photos = new ArrayList<>();
        for (IdentityClip clip : clips) {
            for (int i = 0; i < clip.looks().size(); i += EVERY_FRAME) {
                if (clip.looks().get(i).quality().isGood()) {
                    photos.add(new IdentityPhoto(
                            clip.person(), clip.name(), clip.looks().get(i).crop()));
                }
            }
        }
        return photos;
    }

    private double milliseconds(List<IdentityPhoto> photos) {
        List<FaceCrop> crops =
                photos.stream().map(IdentityPhoto::crop).limit(TIMED).toList();
        crops.forEach(reader::look);
        long began = System.nanoTime();
        crops.forEach(reader::look);
        return (System.nanoTime() - began) / 1e6 / crops.size();
    }
}
