package dev.undertone.models.training;

import dev.undertone.models.identity.IdentityModel;
import dev.undertone.models.identity.IdentityReader;
import java.util.List;

/** Chooses how like two faces must be, so that strangers are hardly ever accepted. */
final class IdentityThreshold {

    /** Stands in until one has been chosen. */
    static final double DRAFT = 0.5;

    /** Share of strangers' pictures that are accepted, one by one; several must agree before anyone is known. */
    private static final double FALSE_ACCEPT_RATE = 3e-5;

    /** People who meet each other. */
    static final int PEOPLE = 1000;

    private static final long SEED = 1;

    private IdentityThreshold() {}

    /** The model with the threshold that belongs to {@link #FALSE_ACCEPT_RATE} among pictures that were not learnt from. */
    static IdentityModel choose(IdentityModel model, IdentityReader reader, List<FacePhoto> photos) {
        List<FramedFace> faces = FramedFace.of(photos);
        List<FramedFace> people = faces.subList(0, Math.min(PEOPLE, faces.size()));
        VerificationFigures figures = IdentityTrial.of(
                        people, crop -> reader.look(crop).embedding(), SEED)
                .figures();
        double threshold = figures.threshold(FALSE_ACCEPT_RATE);
        return new IdentityModel(
                model.dimensions(),
                threshold,
                figures.falseAcceptRate(threshold),
                figures.falseRejectRate(threshold),
                "templates of %d people of FER2013's PublicTest against rendered pictures".formatted(people.size()),
                model.sha256(),
                model.training());
    }
}
