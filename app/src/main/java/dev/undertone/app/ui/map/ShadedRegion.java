package dev.undertone.app.ui.map;

import dev.undertone.models.Emotion;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** A region that is painted in the colours of the stylesheet. */
abstract class ShadedRegion extends Region {

    private static final Map<Shade, CssMetaData<ShadedRegion, Color>> META_DATA = new EnumMap<>(Shade.class);
    private static final List<CssMetaData<? extends Styleable, ?>> ALL_META_DATA;

    static {
        for (Shade shade : Shade.values()) {
            META_DATA.put(shade, new ShadeMetaData(shade));
        }
        List<CssMetaData<? extends Styleable, ?>> all = new java.util.ArrayList<>(Region.getClassCssMetaData());
        all.addAll(META_DATA.values());
        ALL_META_DATA = List.copyOf(all);
    }

    private final Map<Shade, SimpleStyleableObjectProperty<Color>> shades = new EnumMap<>(Shade.class);

    ShadedRegion() {
        for (Shade shade : Shade.values()) {
            SimpleStyleableObjectProperty<Color> property =
                    new SimpleStyleableObjectProperty<>(META_DATA.get(shade), this, shade.name(), Color.GRAY);
            property.addListener(_ -> shadesChanged());
            shades.put(shade, property);
        }
    }

    /** One of the colours as it is now. */
    final Color shade(Shade shade) {
        Color color = property(shade).get();
        return color == null ? Color.GRAY : color;
    }

    /** The colours of the emotions by their ordinals, opaque ARGB. */
    final int[] emotionColours() {
        return Arrays.stream(Emotion.values())
                .mapToInt(emotion -> argb(shade(Shade.of(emotion))))
                .toArray();
    }

    private static int argb(Color color) {
        return 0xff000000
                | (int) Math.round(255 * color.getRed()) << 16
                | (int) Math.round(255 * color.getGreen()) << 8
                | (int) Math.round(255 * color.getBlue());
    }

    /** The colours are others. */
    abstract void shadesChanged();

    private SimpleStyleableObjectProperty<Color> property(Shade shade) {
        return Objects.requireNonNull(shades.get(shade));
    }

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL_META_DATA;
    }

    private static final class ShadeMetaData extends CssMetaData<ShadedRegion, Color> {

        private final Shade shade;

        ShadeMetaData(Shade shade) {
            super(shade.property(), StyleConverter.getColorConverter(), Color.GRAY);
            this.shade = shade;
        }

        @Override
        public boolean isSettable(ShadedRegion region) {
            return !region.property(shade).isBound();
        }

        @Override
        public @Nullable StyleableProperty<Color> getStyleableProperty(ShadedRegion region) {
            return region.property(shade);
        }
    }
}
