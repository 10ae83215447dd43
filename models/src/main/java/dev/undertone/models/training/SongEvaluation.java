package dev.undertone.models.training;

import dev.undertone.models.song.SongReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;

/**
 * The song model on labelled songs.
 *
 * @param figures how often it is right; a song that it has learnt from is read by that member alone which has not
 * @param secondsPerMinute of one core for a minute of music, decoding included
 */
record SongEvaluation(SongFigures figures, double secondsPerMinute) {

    /**
     * Decodes and reads all songs.
     *
     * @throws dev.undertone.models.UserFacingException if a song or the model cannot be read
     */
    static SongEvaluation of(List<LabelledSong> songs, Path weights) {
        List<SongAnswer> answers = new ArrayList<>();
        double minutes = 0;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        try (SongReader reader = SongReader.load(weights);
                ProgressBar progress = TrainingBar.of("Listening", songs.size())) {
            long start = threads.getCurrentThreadCpuTime();
            for (LabelledSong song : songs) {
                SongDecoding decoded = SongDecoding.of(song.file());
                minutes += decoded.minutes();
                answers.add(new SongAnswer(reader.scoresUnseen(decoded.excerpts(), song.name()), song.quadrant()));
                progress.step();
            }
            double seconds = 1e-9 * (threads.getCurrentThreadCpuTime() - start);
            return new SongEvaluation(SongFigures.of(answers), seconds / minutes);
        }
    }
}
