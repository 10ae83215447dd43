package dev.undertone.models.training;

/** The three parts of FER2013: to fit on, to choose on, and to leave alone until all is chosen. */
public enum Usage {
    TRAINING("Training"),
    PUBLIC_TEST("PublicTest"),
    PRIVATE_TEST("PrivateTest");

    private final String label;

    Usage(String label) {
        this.label = label;
    }

    /** As the data set writes it. */
    public String label() {
        return label;
    }

    @Override
    public String toString() {
        return label;
    }
}
