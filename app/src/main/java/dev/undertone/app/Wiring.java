package dev.undertone.app;

import dev.undertone.app.cli.Program;
import dev.undertone.app.environment.DataDirectory;
import dev.undertone.app.environment.Installation;
import dev.undertone.app.environment.LogFile;
import dev.undertone.app.environment.StartReport;
import dev.undertone.app.opening.InstanceClaim;
import dev.undertone.app.playback.AudioOutput;
import dev.undertone.app.playback.JavaSoundOutput;
import dev.undertone.app.playback.Player;
import dev.undertone.app.playback.PlayerListener;
import dev.undertone.app.playback.SoundTally;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SessionListener;
import dev.undertone.app.session.SpareTime;
import dev.undertone.app.settings.SettingsFile;
import dev.undertone.app.settings.SoundTallyFile;
import dev.undertone.library.analysis.AnalysisListener;
import dev.undertone.library.analysis.AnalysisProgress;
import dev.undertone.library.analysis.SongAnalysis;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.importing.ImportReport;
import dev.undertone.library.importing.LibraryListener;
import dev.undertone.models.UserFacingException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The object graph, written out by hand: the only place that builds it. */
final class Wiring implements Program {

    private final Installation installation;

    Wiring(Installation installation) {
        this.installation = installation;
    }

    @Override
    @SuppressWarnings("MustBeClosedChecker")
    public Library openLibrary(DataDirectory data) {
        return openLibrary(data, InstantSource.system());
    }

    @SuppressWarnings("MustBeClosedChecker")
    private Library openLibrary(DataDirectory data, InstantSource clock) {
        Library library = Library.open(data.path(), clock);
        try {
            ImportReport report = library.importMusic(List.of(installation.starterTracks()), ImportProgress.NONE);
            Logger log = LoggerFactory.getLogger(Wiring.class);
            report.rejected().forEach(file -> log.warn("Not taken: {}", file));
            return library;
        } catch (RuntimeException e) {
            library.close();
            throw e;
        }
    }

    @Override
    public Services openServices(DataDirectory data, AudioOutput output) {
        return openServices(data, output, InstantSource.system());
    }

    private Services openServices(DataDirectory data, AudioOutput output, InstantSource clock) {
        Library library = openLibrary(data, clock);
        Player player = new Player(output, library::replayGain);
        SoundTallyFile tallies = new SoundTallyFile(data.path());
        player.addListener(new PlayerListener() {
            @Override
            public void closed(SoundTally tally) {
                tallies.add(tally);
            }
        });
        ListeningSession session = new ListeningSession(library, player, installation.textWeights(), clock);
        library.watch(new LibraryListener() {
            @Override
            public void libraryChanged() {
                session.libraryChanged();
            }

            @Override
            public void notice(UserFacingException problem) {
                session.notice(problem);
            }
        });
        SpareTime spareTime = new SpareTime(player);
        SongAnalysis analysis = library.analysis(installation.songWeights(), spareTime::isShort);
        tie(analysis, session);
        analysis.start();
        return new Services(library, player, session, analysis, spareTime, installation.faceWeights());
    }

    /** New songs are listened to, and what was heard in them counts in what is played. */
    private static void tie(SongAnalysis analysis, ListeningSession session) {
        session.addListener(new SessionListener() {
            @Override
            public void libraryChanged() {
                analysis.songsChanged();
            }
        });
        analysis.addListener(new AnalysisListener() {
            @Override
            public void advanced(AnalysisProgress progress) {
                if (progress.state() == AnalysisProgress.State.DONE && progress.done() > 0) {
                    session.libraryChanged();
                }
            }

            @Override
            public void notice(UserFacingException problem) {
                session.notice(problem);
            }
        });
    }

    @Override
    public void openWindow(DataDirectory data, StartReport report, InstanceClaim claim) {
        Callable<Services> services = () -> {
            LogFile.open(data.logs());
            return openServices(data, new JavaSoundOutput());
        };
        UndertoneApp.open(new StartOptions(new SettingsFile(data.path()), report, services, claim));
    }

    @Override
    public void openWindow(
            DataDirectory data,
            InstanceClaim claim,
            AudioOutput output,
            InstantSource clock,
            Consumer<Services> opened) {
        Callable<Services> opening = () -> {
            Services services = openServices(data, output, clock);
            opened.accept(services);
            return services;
        };
        UndertoneApp.open(new StartOptions(new SettingsFile(data.path()), StartReport.NONE, opening, claim));
    }
}
