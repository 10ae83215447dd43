package dev.undertone.app.camera.portrait;

/** The movements of a face that the portrait knows, by their number in the Facial Action Coding System. */
public enum ActionUnit {
    INNER_BROW_RAISER(1),
    OUTER_BROW_RAISER(2),
    BROW_LOWERER(4),
    UPPER_LID_RAISER(5),
    CHEEK_RAISER(6),
    LID_TIGHTENER(7),
    NOSE_WRINKLER(9),
    UPPER_LIP_RAISER(10),
    LIP_CORNER_PULLER(12),
    LIP_CORNER_DEPRESSOR(15),
    CHIN_RAISER(17),
    LIP_STRETCHER(20),
    LIP_TIGHTENER(23),
    LIPS_PART(25),
    JAW_DROP(26),
    EYES_CLOSED(43);

    private final int number;

    ActionUnit(int number) {
        this.number = number;
    }

    /** The number of the unit in the coding system. */
    public int number() {
        return number;
    }
}
