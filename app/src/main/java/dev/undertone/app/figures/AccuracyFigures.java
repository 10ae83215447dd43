package dev.undertone.app.figures;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.undertone.app.environment.Installation;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How well the models do, as their descriptions ({@code model.json}) tell; they were written by the evaluation that made them. */
final class AccuracyFigures implements FigureSource {

    private final Installation installation;

    AccuracyFigures(Installation installation) {
        this.installation = installation;
    }

    @Override
    public List<Figure> measure() {
        Description faces = new Description(installation.expressionWeights());
        Description identity = new Description(installation.faceWeights().identity());
        Description songs = new Description(installation.songWeights());
        Description texts = new Description(installation.textWeights());
        String people = faces.text("calibration.evidence.data");
        String strangers = identity.text("thresholdData");
        String clips = songs.text("training.data") + ", each read by networks that did not learn it";
        String sentences = texts.text("training.data") + "; a part that was held out";
        return List.of(
                faces.share(
                        "accuracy.fer2013",
                        "Seven expressions of FER2013",
                        "training.publicTestFer2013Accuracy",
                        "PublicTest"),
                faces.share(
                        "accuracy.ferplus",
                        "Eight expressions of FER+, plurality",
                        "training.publicTestFerplusAccuracy",
                        "PublicTest"),
                faces.share(
                        "accuracy.calibration",
                        "Expected calibration error of FER+ expressions",
                        "calibration.evidence.ferplus.eceAfter",
                        people),
                identity.share(
                        "accuracy.strangers",
                        "Single pictures of strangers that are taken for a listener",
                        "falseAcceptRate",
                        strangers),
                songs.share(
                        "accuracy.songs",
                        "Songs in the right quadrant of the circumplex",
                        "figures.pooled.quadrantAccuracy",
                        clips),
                songs.share(
                        "accuracy.arousal",
                        "Songs on the right side of calm and lively",
                        "figures.pooled.arousalAccuracy",
                        clips),
                songs.share(
                        "accuracy.valence",
                        "Songs on the right side of unpleasant and pleasant",
                        "figures.pooled.valenceAccuracy",
                        clips),
                texts.share(
                        "accuracy.sentences",
                        "Macro F1 of the emotions of sentences",
                        "figures.heldOutEmotions.macroF1",
                        sentences),
                texts.share(
                        "accuracy.likeliest",
                        "A sentence's likeliest emotion is among those that people chose",
                        "figures.heldOutEmotions.accuracy",
                        sentences));
    }

    /** One model's description. */
    private static final class Description {

        private final Path file;
        private final JsonObject json;

        Description(Path weights) {
            file = weights.resolve("model.json");
            try {
                json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            } catch (IOException | JsonParseException | IllegalStateException e) {
                throw new UserFacingException(
                        "The description of a model cannot be read: " + file + ".", "Install Undertone again.", e);
            }
        }

        Figure share(String name, String what, String path, String note) {
            return Figure.of(name, what, 100 * at(path).getAsDouble(), "%", note);
        }

        String text(String path) {
            return at(path).getAsString();
        }

        private JsonElement at(String path) {
            JsonElement here = json;
            for (String key : path.split("\\.", -1)) {
                if (!(here instanceof JsonObject object) || !object.has(key)) {
                    throw new UserFacingException(
                            file + " tells nothing of " + path + ".", "Evaluate the model, and write its card again.");
                }
                here = object.get(key);
            }
            return here;
        }
    }
}
