package dev.undertone.app.bench;

import dev.undertone.app.camera.portrait.Expression;
import dev.undertone.app.camera.portrait.Portrait;
import dev.undertone.app.camera.portrait.Pose;
import dev.undertone.app.environment.FaceWeights;
import dev.undertone.app.environment.Installation;
import dev.undertone.models.Emotion;
import dev.undertone.models.face.Picture;
import dev.undertone.testing.Resource;
import java.nio.file.Path;

/** A frame of 640x480 that is there on every machine. */
final class DrawnFrames {

    private DrawnFrames() {}

    static Picture happy() {
        return new Portrait().draw(Expression.of(Emotion.HAPPY), Pose.STRAIGHT);
    }

    static Path expressionWeights() {
        return faceWeights().expression();
    }

    static FaceWeights faceWeights() {
        return new Installation(Resource.projectRoot()).faceWeights();
    }
}
