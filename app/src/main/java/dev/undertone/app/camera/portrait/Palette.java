package dev.undertone.app.camera.portrait;

import java.awt.Color;

/** The colours of the portrait: light from the upper left, warm skin before a cool wall. */
final class Palette {

    static final Color SKIN_LIGHT = new Color(247, 212, 186);
    static final Color SKIN = new Color(232, 187, 158);
    static final Color SKIN_SHADE = new Color(199, 143, 116);
    static final Color SKIN_SHADOW = new Color(134, 82, 64);
    static final Color SKIN_FOLD = new Color(112, 62, 48);
    static final Color BLUSH = new Color(226, 128, 108);
    static final Color HAIR = new Color(58, 38, 30);
    static final Color HAIR_DARK = new Color(33, 21, 18);
    static final Color HAIR_SHINE = new Color(124, 86, 64);
    static final Color BROW = new Color(52, 33, 26);
    static final Color EYE_WHITE = new Color(243, 240, 236);
    static final Color IRIS = new Color(92, 62, 38);
    static final Color IRIS_LIGHT = new Color(154, 108, 62);
    static final Color DARK = new Color(24, 15, 14);
    static final Color LIP = new Color(196, 104, 96);
    static final Color LIP_DARK = new Color(152, 72, 68);
    static final Color LIP_LIGHT = new Color(232, 156, 144);
    static final Color MOUTH = new Color(66, 20, 22);
    static final Color TONGUE = new Color(190, 92, 92);
    static final Color TEETH = new Color(247, 243, 236);
    static final Color JUMPER = new Color(52, 104, 112);
    static final Color JUMPER_DARK = new Color(30, 66, 74);
    static final Color WALL_LIGHT = new Color(206, 214, 218);
    static final Color WALL_DARK = new Color(140, 153, 162);

    private Palette() {}
}
