package dev.undertone.library.starter.score;

/** The General MIDI instruments that the pieces use, and whether the player shapes the tone after its onset. */
public enum Instrument {
    PIANO(0, false),
    ELECTRIC_PIANO(4, false),
    HONKY_TONK_PIANO(3, false),
    CELESTA(8, false),
    GLOCKENSPIEL(9, false),
    MUSIC_BOX(10, false),
    VIBRAPHONE(11, false),
    MARIMBA(12, false),
    XYLOPHONE(13, false),
    TUBULAR_BELLS(14, false),
    ROCK_ORGAN(18, true),
    CHURCH_ORGAN(19, true),
    ACCORDION(21, true),
    BANDONEON(23, true),
    NYLON_GUITAR(24, false),
    STEEL_GUITAR(25, false),
    JAZZ_GUITAR(26, false),
    CLEAN_GUITAR(27, false),
    MUTED_GUITAR(28, false),
    OVERDRIVEN_GUITAR(29, false),
    DISTORTED_GUITAR(30, false),
    UPRIGHT_BASS(32, false),
    FINGERED_BASS(33, false),
    PICKED_BASS(34, false),
    FRETLESS_BASS(35, false),
    SYNTHETIC_BASS(38, false),
    VIOLIN(40, true),
    VIOLA(41, true),
    CELLO(42, true),
    DOUBLE_BASS(43, true),
    TREMOLO_STRINGS(44, true),
    PIZZICATO(45, false),
    HARP(46, false),
    TIMPANI(47, false),
    STRINGS(48, true),
    SLOW_STRINGS(49, true),
    CHOIR(52, true),
    TRUMPET(56, true),
    TROMBONE(57, true),
    TUBA(58, true),
    MUTED_TRUMPET(59, true),
    HORN(60, true),
    BRASS(61, true),
    ALTO_SAXOPHONE(65, true),
    TENOR_SAXOPHONE(66, true),
    BARITONE_SAXOPHONE(67, true),
    OBOE(68, true),
    BASSOON(70, true),
    CLARINET(71, true),
    PICCOLO(72, true),
    FLUTE(73, true),
    SHAKUHACHI(77, true),
    WHISTLE(78, true),
    SQUARE_LEAD(80, true),
    SAW_LEAD(81, true),
    BELL_PAD(88, false),
    WARM_PAD(89, true),
    BOWED_PAD(92, true),
    HALO_PAD(94, true),
    GOBLIN_PAD(101, true),
    BANJO(105, false),
    KOTO(107, false),
    FIDDLE(110, true),
    DRUM_KIT(0, false),
    ROCK_KIT(16, false),
    ELECTRONIC_KIT(25, false),
    JAZZ_KIT(32, false),
    ORCHESTRAL_PERCUSSION(48, false);

    private final int program;
    private final boolean sustained;

    Instrument(int program, boolean sustained) {
        this.program = program;
        this.sustained = sustained;
    }

    /** The General MIDI program, from 0; for percussion the number of the kit. */
    int program() {
        return program;
    }

    /**
     * Whether bow or breath carries the tone, so that it can swell while it lasts: such a part takes its dynamics from
     * the expression controller, a struck or plucked one from the force of each note.
     */
    boolean isSustained() {
        return sustained;
    }

    boolean isPercussion() {
        return switch (this) {
            case DRUM_KIT, ROCK_KIT, ELECTRONIC_KIT, JAZZ_KIT, ORCHESTRAL_PERCUSSION -> true;
            default -> false;
        };
    }
}
