package dev.undertone.app.camera.portrait;

/**
 * Where the movable parts of a face stand for an expression.
 *
 * <p>Lengths are in units of which the pupils are 84 apart, the origin lies between the pupils, x to the viewer's right and y
 * downwards. Places are given for the half with positive x; the other mirrors it.
 */
record Features(Brow brow, Eye eye, Nose nose, Mouth mouth, double jaw) {

    record Brow(double innerX, double innerY, double middleY, double outerY, double frown, double raise) {}

    record Eye(double upper, double lower, double innerUpper, double outerUpper, double cheek, double squint) {}

    record Nose(double wing, double lift, double wrinkle) {}

    /**
     * @param cornerX of the right corner
     * @param cornerY of both
     * @param top the upper lip's upper edge
     * @param upper the upper lip's lower edge
     * @param lower the lower lip's upper edge
     * @param bottom the lower lip's lower edge
     */
    record Mouth(
            double cornerX,
            double cornerY,
            double top,
            double upper,
            double lower,
            double bottom,
            double smile,
            double frown,
            double stretch,
            double chin) {

        /** Whether the teeth can be seen. */
        boolean isOpen() {
            return lower - upper > 1;
        }
    }

    static Features of(Expression face) {
        double inner = face.of(ActionUnit.INNER_BROW_RAISER);
        double outer = face.of(ActionUnit.OUTER_BROW_RAISER);
        double lowered = face.of(ActionUnit.BROW_LOWERER);
        double wrinkle = face.of(ActionUnit.NOSE_WRINKLER);
        // Raised and lowered together the inner brow rises less, and draws to the middle.
        Brow brow = new Brow(
                18 - 7 * lowered,
                -27 - 14 * inner + (1 - 0.9 * inner) * 17 * lowered + 5 * wrinkle,
                -37 - 5 * inner - 11 * outer + (1 - 0.5 * inner) * 13 * lowered + 4 * wrinkle,
                -28 - 14 * outer + 5 * inner * (1 - outer) + 2 * lowered,
                Math.max(lowered * (1 - 0.4 * inner), wrinkle * 0.8),
                Math.max(inner, outer));
        return new Features(brow, eye(face), nose(face), mouth(face), 30 * face.of(ActionUnit.JAW_DROP));
    }

    private static Eye eye(Expression face) {
        double wide = face.of(ActionUnit.UPPER_LID_RAISER);
        double tight = face.of(ActionUnit.LID_TIGHTENER);
        double cheek = face.of(ActionUnit.CHEEK_RAISER);
        double closed = face.of(ActionUnit.EYES_CLOSED);
        double wrinkle = face.of(ActionUnit.NOSE_WRINKLER);
        double lowered = face.of(ActionUnit.BROW_LOWERER);
        double lower = 7.5 + 1.5 * wide - 3.5 * tight - 3.5 * cheek - 2 * wrinkle;
        double open = -9.5 - 5 * wide + 2.2 * tight + 2.5 * cheek + 3 * wrinkle;
        double upper = open + closed * (lower - 0.5 - open);
        double sad = face.of(ActionUnit.INNER_BROW_RAISER) * (1 - face.of(ActionUnit.OUTER_BROW_RAISER));
        return new Eye(
                upper,
                lower,
                5 * lowered * (1 - face.of(ActionUnit.INNER_BROW_RAISER)) - 3 * sad,
                5 * sad,
                Math.max(cheek, 0.5 * wrinkle),
                Math.clamp(tight + cheek + wrinkle, 0, 1));
    }

    private static Nose nose(Expression face) {
        double wrinkle = face.of(ActionUnit.NOSE_WRINKLER);
        double raised = face.of(ActionUnit.UPPER_LIP_RAISER);
        double smile = face.of(ActionUnit.LIP_CORNER_PULLER);
        return new Nose(17 + 2.5 * smile + 2.5 * wrinkle + raised, 4 * wrinkle + 2 * raised, wrinkle);
    }

    private static Mouth mouth(Expression face) {
        double smile = face.of(ActionUnit.LIP_CORNER_PULLER);
        double frown = face.of(ActionUnit.LIP_CORNER_DEPRESSOR);
        double stretch = face.of(ActionUnit.LIP_STRETCHER);
        double part = face.of(ActionUnit.LIPS_PART);
        double jaw = face.of(ActionUnit.JAW_DROP);
        double tight = face.of(ActionUnit.LIP_TIGHTENER);
        double raised = face.of(ActionUnit.UPPER_LIP_RAISER);
        double chin = face.of(ActionUnit.CHIN_RAISER);
        double cornerX = 30 + 13 * smile + 13 * stretch - 5 * jaw * (1 - smile) - 2 * tight - 1.5 * chin + 2 * frown;
        double cornerY = 97 - 11 * smile + 11 * frown + 4 * stretch + 9 * jaw - 1.5 * raised;
        double middle = 97 + 2 * smile - 4 * chin - 1.5 * frown;
        double upper = middle - 3.5 * part - 2 * smile - 6 * raised - 3 * jaw;
        double lower = middle + part * (4 + 5 * smile + 4 * stretch + 5 * raised) + 30 * jaw;
        double upperLip = 9 * (1 - 0.55 * tight) * (1 - 0.3 * smile) * (1 - 0.2 * stretch);
        double lowerLip = 11.5 * (1 - 0.55 * tight) * (1 - 0.2 * smile) * (1 - 0.2 * stretch) + 2 * chin;
        return new Mouth(
                cornerX, cornerY, upper - upperLip, upper, lower, lower + lowerLip, smile, frown, stretch, chin);
    }
}
