package dev.undertone.app.ui;

import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.task.NewestRequest;
import dev.undertone.library.Lyrics;
import dev.undertone.library.Track;
import dev.undertone.library.Waveform;
import dev.undertone.library.door.Library;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the outline and the words of the song that plays. It belongs to the FX thread. */
final class SongLink {

    private static final Logger LOG = LoggerFactory.getLogger(SongLink.class);

    private final ListenModel model;
    private final NewestRequest<Track, Found<Waveform>> waveforms;
    private final NewestRequest<Track, Found<Lyrics>> lyrics;
    private @Nullable Track present;

    private record Found<T>(Track track, Optional<T> detail) {}

    SongLink(Library library, ListenModel model, BackgroundTasks tasks) {
        this.model = model;
        waveforms = new NewestRequest<>(
                tasks,
                track -> new Found<>(track, library.waveform(track)),
                found -> show(found, (shown, outline) -> shown.player().showWaveform(outline)),
                // A song without an outline has a plain line in its place.
                failure -> LOG.debug("No waveform", failure));
        lyrics = new NewestRequest<>(
                tasks,
                track -> new Found<>(track, library.lyrics(track)),
                found -> show(found, (shown, words) -> shown.lyrics().show(words)),
                failure -> {
                    LOG.warn("The words of a song cannot be read", failure);
                    model.lyrics().show(null);
                });
    }

    /** Finds them for the song that plays now, and for each that will. */
    void start() {
        model.player().trackProperty().subscribe(this::find);
    }

    private void find(@Nullable Track track) {
        if (track != null && present != null && track.id() == present.id()) {
            return;
        }
        present = track;
        model.player().showWaveform(null);
        model.lyrics().showLooking(track != null);
        if (track != null) {
            waveforms.ask(track);
            lyrics.ask(track);
        }
    }

    private <T> void show(Found<T> found, BiConsumer<ListenModel, @Nullable T> onModel) {
        if (Objects.equals(present, found.track())) {
            onModel.accept(model, found.detail().orElse(null));
        }
    }
}
