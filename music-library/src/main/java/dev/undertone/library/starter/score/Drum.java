package dev.undertone.library.starter.score;

/** The instruments of the percussion channel, by their General MIDI keys. */
public enum Drum {
    KICK(36),
    SIDE_STICK(37),
    SNARE(38),
    CLAP(39),
    CLOSED_HAT(42),
    PEDAL_HAT(44),
    OPEN_HAT(46),
    LOW_TOM(41),
    MIDDLE_TOM(45),
    HIGH_TOM(48),
    CRASH(49),
    RIDE(51),
    CHINA(52),
    TAMBOURINE(54),
    SPLASH(55),
    COWBELL(56),
    LOW_BONGO(61),
    HIGH_BONGO(60),
    CABASA(69),
    MARACAS(70),
    SHORT_WHISTLE(71),
    GUIRO(73),
    CLAVES(75),
    WOOD_BLOCK(76),
    TRIANGLE(81),
    /** In the orchestral kit. */
    CONCERT_BASS_DRUM(36),
    /** In the orchestral kit. */
    CONCERT_SNARE(38),
    /** In the orchestral kit. */
    CONCERT_CYMBAL(57);

    private final int key;

    Drum(int key) {
        this.key = key;
    }

    int key() {
        return key;
    }
}
