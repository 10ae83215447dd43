package dev.undertone.app.playback;

import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/** The sound cards of this machine. */
public final class AudioOutputs {

    private static final int USUAL_SAMPLE_RATE = 44_100;

    private AudioOutputs() {}

    /** A device that can play, by its name and a few words about it. */
    public record SoundCard(String name, String description) {}

    /** Every device that plays CD quality, the default first where Java Sound knows one; asks the system each time. */
    public static List<SoundCard> devices() {
        DataLine.Info wanted = new DataLine.Info(SourceDataLine.class, JavaSoundOutput.format(USUAL_SAMPLE_RATE));
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(info -> AudioSystem.getMixer(info).isLineSupported(wanted))
                .map(AudioOutputs::describe)
                .toList();
    }

    private static SoundCard describe(Mixer.Info info) {
        return new SoundCard(info.getName(), info.getDescription());
    }
}
