package dev.undertone.app.ui.player;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.Emotion;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What can be said of being given a song. */
public final class FeedbackMenu extends ContextMenu {

    private static final int LONGEST_ARTIST = 40;

    private final Supplier<@Nullable Pick> song;
    private final BiConsumer<Track, FeedbackKind> say;
    private final MenuItem notNow = item(Words.of("feedback.not-now"), Feather.CLOCK, FeedbackKind.NOT_NOW);
    private final MenuItem notForMood = item("", Feather.SLASH, FeedbackKind.NOT_FOR_MOOD);
    private final MenuItem lessOfArtist = item("", Feather.USER_MINUS, FeedbackKind.LESS_OF_ARTIST);

    /**
     * @param song which it is about, asked for whenever the menu opens
     * @param say takes what was said
     */
    public FeedbackMenu(Supplier<@Nullable Pick> song, BiConsumer<Track, FeedbackKind> say) {
        this.song = song;
        this.say = say;
        getItems().addAll(notNow, notForMood, lessOfArtist);
        setOnShowing(_ -> name(song.get()));
        name(null);
    }

    private void name(@Nullable Pick pick) {
        getItems().forEach(item -> item.setDisable(pick == null));
        Emotion emotion = pick == null ? null : pick.mood().emotion();
        notForMood.setText(
                emotion == null
                        ? Words.of("feedback.not-unsure")
                        : Words.of("feedback.not-for-mood", EmotionStyle.word(emotion)));
        String artist = pick == null ? "" : pick.track().artist();
        lessOfArtist.setText(
                artist.isBlank() ? Words.of("feedback.less-of-unknown") : Words.of("feedback.less-of", shown(artist)));
        if (artist.isBlank()) {
            lessOfArtist.setDisable(true);
        }
    }

    private static String shown(String artist) {
        return artist.length() <= LONGEST_ARTIST ? artist : artist.substring(0, LONGEST_ARTIST - 1) + "…";
    }

    private MenuItem item(String words, Feather symbol, FeedbackKind kind) {
        MenuItem item = new MenuItem(words, Icons.icon(symbol));
        // An underscore in an artist's name is no mnemonic.
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> Optional.ofNullable(song.get()).ifPresent(pick -> say.accept(pick.track(), kind)));
        return item;
    }
}
