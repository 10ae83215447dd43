package dev.undertone.app.cli;

import dev.undertone.app.heatmap.HeatScale;
import dev.undertone.app.session.FaceReading;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.face.FacePlace;
import dev.undertone.models.face.Picture;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A sheet of faces, each as it is and once more under the map of what it was read by, with the emotion, its probability and
 * where the face comes from below.
 */
final class ExplanationSheet {

    private static final Logger log = LoggerFactory.getLogger(ExplanationSheet.class);

    private static final int FACE = 288;
    private static final int BETWEEN_FACES = 8;
    private static final int TILE_WIDTH = 2 * FACE + BETWEEN_FACES;
    private static final int CAPTION = 68;
    private static final int TILE_HEIGHT = FACE + CAPTION;
    private static final int MARGIN = 36;
    private static final int MOST_ACROSS = 3;
    private static final int LEGEND = 64;
    private static final int ROUND = 20;
    private static final Color PAPER = new Color(0xfbf9f6);
    private static final Color INK = new Color(0x201e24);
    private static final Color FAINT_INK = new Color(0x5c5961);
    private static final String LEGEND_WORDS = "The brighter a part, the more it spoke for the emotion that is named.";

    private final List<Tile> tiles = new ArrayList<>();

    private record Tile(String source, Picture picture, FaceReading reading) {}

    /** Puts a face on the sheet; one whose reasons are not known is left out. */
    void add(Path image, Picture picture, FaceReading reading) {
        if (reading.map() != null) {
            tiles.add(new Tile(Objects.toString(image.getFileName(), ""), picture, reading));
        }
    }

    boolean isEmpty() {
        return tiles.isEmpty();
    }

    /**
     * Writes the sheet as a PNG file.
     *
     * @throws UserFacingException if it cannot be written
     */
    void write(Path file) {
        // The encoder's own cache would leave the faces in the folder for temporary files.
        ImageIO.setUseCache(false);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(drawn(), "png", bytes);
            Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UserFacingException(
                    "The picture " + file + " cannot be written.", "Name a file in a folder that you may write to.", e);
        }
    }

    private BufferedImage drawn() {
        int across = Math.min(MOST_ACROSS, tiles.size());
        int down = (tiles.size() + across - 1) / across;
        BufferedImage sheet = new BufferedImage(
                across * (TILE_WIDTH + MARGIN) + MARGIN,
                down * (TILE_HEIGHT + MARGIN) + MARGIN + LEGEND,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < tiles.size(); i++) {
            draw(
                    tiles.get(i),
                    MARGIN + i % across * (TILE_WIDTH + MARGIN),
                    MARGIN + i / across * (TILE_HEIGHT + MARGIN),
                    pen);
        }
        drawLegend(sheet.getHeight() - LEGEND - MARGIN / 2, pen);
        pen.dispose();
        return sheet;
    }

    private static void draw(Tile tile, int x, int y, Graphics2D pen) {
        BufferedImage face = cut(tile.picture(), tile.reading().face().framed());
        drawRound(face, x, y, pen);
        int right = x + FACE + BETWEEN_FACES;
        drawRound(face, right, y, pen);
        drawRound(heat(Objects.requireNonNull(tile.reading().map()).overlay()), right, y, pen);
        Emotion emotion = tile.reading().scores().strongest();
        String words = "%s %.0f %%"
                .formatted(emotion.word(), 100 * tile.reading().scores().of(emotion));
        write(words, x + 2, y + FACE + 34, Font.BOLD, 24, INK, pen);
        write(tile.source(), x + 2, y + FACE + 58, Font.PLAIN, 15, FAINT_INK, pen);
    }

    private static void drawLegend(int y, Graphics2D pen) {
        int width = 150;
        pen.setColor(new Color(0x8a868f));
        pen.fillRect(MARGIN, y + 8, width, 12);
        for (int i = 0; i < width; i++) {
            pen.setColor(new Color(HeatScale.argb(i / (width - 1f)), true));
            pen.fillRect(MARGIN + i, y + 8, 1, 12);
        }
        write(LEGEND_WORDS, MARGIN, y + 42, Font.PLAIN, 15, FAINT_INK, pen);
    }

    private static void drawRound(BufferedImage image, int x, int y, Graphics2D pen) {
        pen.setClip(new RoundRectangle2D.Double(x, y, FACE, FACE, ROUND, ROUND));
        pen.drawImage(image, x, y, FACE, FACE, null);
        pen.setClip(null);
    }

    /** Without any font on the machine the sheet goes without words; the terminal has them too. */
    private static void write(String words, int x, int y, int style, int size, Color colour, Graphics2D pen) {
        try {
            pen.setFont(new Font(Font.SANS_SERIF, style, size));
            pen.setColor(colour);
            pen.drawString(words, x, y);
        } catch (RuntimeException | LinkageError noFonts) {
            log.debug("Words cannot be drawn on this machine", noFonts);
        }
    }

    private static BufferedImage heat(float[] overlay) {
        BufferedImage heat = new BufferedImage(FaceCrop.SIZE, FaceCrop.SIZE, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < overlay.length; i++) {
            heat.setRGB(i % FaceCrop.SIZE, i / FaceCrop.SIZE, HeatScale.argb(overlay[i]));
        }
        return heat;
    }

    /** The face as the network sees it, upright; what lies beyond the picture's edge is black. */
    private static BufferedImage cut(Picture picture, FacePlace place) {
        BufferedImage whole = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB);
        int[] pixels = new int[picture.width() * picture.height()];
        ByteBuffer.wrap(picture.bgra())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer()
                .get(pixels);
        whole.setRGB(0, 0, picture.width(), picture.height(), pixels, 0, picture.width());
        BufferedImage face = new BufferedImage(FACE, FACE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = face.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.translate(FACE / 2.0, FACE / 2.0);
        pen.scale(FACE / place.side(), FACE / place.side());
        pen.rotate(-Math.toRadians(place.roll()));
        pen.translate(-place.centreX(), -place.centreY());
        pen.drawImage(whole, 0, 0, null);
        pen.dispose();
        return face;
    }
}
