package dev.undertone.app.endurance;

import java.io.IOException;
import java.time.Duration;

/** All files of the folder of songs lose their second half while they play, and have it again later. */
record SongsCut(SoakFolder folder) implements Fault {

    @Override
    public String name() {
        return "songs cut short under playback";
    }

    @Override
    public Duration length() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void begin(SoakedProgram program) throws IOException {
        folder.songs().cutAll();
    }

    @Override
    public void end(SoakedProgram program) throws IOException {
        folder.songs().putAll();
    }
}
