package dev.undertone.app.endurance;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The faults of a soak, each done really. */
final class Faults {

    private Faults() {}

    /**
     * All of them, in the order in which they are done.
     *
     * @param sound the sound server that may be killed; null for none
     */
    static List<Fault> all(SoakFolder folder, @Nullable PulseAudio sound, Random random) {
        return List.of(
                new CameraPulled(folder),
                new SoundServerKilled(sound),
                new CatalogLocked(folder),
                new SongsDeleted(folder),
                new Suspended(),
                new DiskFull(folder),
                new ClockJump(random),
                new SongsCut(folder));
    }
}
