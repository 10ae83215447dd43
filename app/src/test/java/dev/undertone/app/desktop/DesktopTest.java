package dev.undertone.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.app.environment.NetworkSockets;
import dev.undertone.app.opening.OpenRequest;
import dev.undertone.app.playback.Player;
import dev.undertone.app.playback.SilentOutput;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.PlayOrder;
import dev.undertone.app.session.Repeat;
import dev.undertone.app.session.SessionListener;
import dev.undertone.app.settings.DesktopSettings;
import dev.undertone.app.sounds.Sounds;
import dev.undertone.library.Track;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.models.UserFacingException;
import dev.undertone.testing.Needs;
import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program among others on a bus of its own: commanded by playerctl, and by what stands in for a desktop. */
@Needs(Resource.DESKTOP_BUS)
@Timeout(120)
class DesktopTest {

    @TempDir
    Path folder;

    private final Window window = new Window();
    private final BlockingQueue<OpenRequest> requests = new LinkedBlockingQueue<>();
    private final BlockingQueue<PlayOrder> orders = new LinkedBlockingQueue<>();
    private final BlockingQueue<UserFacingException> notices = new LinkedBlockingQueue<>();
    private PrivateBus bus;
    private Library library;
    private Player player;
    private ListeningSession session;
    private Desktop desktop;
    private List<Track> songs;

    @BeforeEach
    void open() throws IOException {
        bus = PrivateBus.start(folder);
        Path music = Files.createDirectory(folder.resolve("music"));
        for (int i = 1; i <= 3; i++) {
            Sounds.variant(Sounds.CHIRP, i, music.resolve("song" + i + ".mp3"));
        }
        library = Library.open(folder.resolve("data"));
        library.importMusic(List.of(music), ImportProgress.NONE);
        songs = library.tracks();
        TrackEdit edit = new TrackEdit("Rock & <Roll>", "Ada", null, "Ways", List.of("Jazz"), null);
        library.edit(List.of(songs.getFirst().id()), edit, false);
        songs = library.tracks();
        player = new Player(new SilentOutput());
        session = new ListeningSession(library, player, Resource.projectRoot().resolve("models/weights/text"));
        desktop = new Desktop(session, player.status(), window, requests::add);
        session.addListener(new SessionListener() {
            @Override
            public void order(PlayOrder order) {
                orders.add(order);
            }

            @Override
            public void notice(UserFacingException problem) {
                notices.add(problem);
            }
        });
        session.start();
    }

    @AfterEach
    void close() throws InterruptedException {
        desktop.close();
        session.close();
        player.close();
        library.close();
        bus.close();
    }

    @Test
    void theDesktopSeesAndCommandsWhatPlays() throws IOException, InterruptedException {
        desktop.start(bus.address());
        bus.await("Stopped"::equals, "status");
        session.play(songs);
        bus.await("Playing"::equals, "status");
        assertThat(bus.playerctl("metadata", "title"))
                .isEqualTo(songs.getFirst().title());
        assertThat(bus.playerctl("metadata", "mpris:length"))
                .isEqualTo(String.valueOf(songs.getFirst().duration().toNanos() / 1000));
        Track edited = songs.stream()
                .filter(song -> song.title().startsWith("Rock"))
                .findFirst()
                .orElseThrow();
        session.play(List.of(edited, songs.get(1), songs.get(2)));
        bus.await(edited.title()::equals, "metadata", "title");
        assertThat(bus.playerctl("metadata", "--format", "{{artist}}/{{album}}/{{xesam:url}}/{{mpris:trackid}}"))
                .isEqualTo("Ada/Ways/" + edited.file().toUri() + "/'/dev/undertone/track/" + edited.id() + "'");

        bus.playerctl("pause");
        bus.await("Paused"::equals, "status");
        bus.playerctl("position", "2");
        bus.await(position -> position.startsWith("2.0"), "position");
        bus.playerctl("position", "1+");
        bus.await(position -> position.startsWith("3.0"), "position");
        bus.playerctl("position", "2-");
        bus.await(position -> position.startsWith("1.0"), "position");
        bus.playerctl("play-pause");
        bus.await("Playing"::equals, "status");
        bus.playerctl("next");
        bus.await(songs.get(1).title()::equals, "metadata", "title");
        bus.playerctl("previous");
        bus.await(edited.title()::equals, "metadata", "title");
        bus.playerctl("stop");
        bus.await("Paused"::equals, "status");
        bus.await(position -> Double.parseDouble(position) < 0.5, "position");

        bus.playerctl("volume", "0.25");
        bus.await(volume -> volume.startsWith("0.25"), "volume");
        assertThat(player.status().volume()).isCloseTo(0.25, within(1e-6));
        bus.playerctl("loop", "Playlist");
        bus.await("Playlist"::equals, "loop");
        bus.playerctl("shuffle", "On");
        bus.await("On"::equals, "shuffle");
        assertThat(orders).last().returns(Repeat.ALL, PlayOrder::repeat).returns(true, PlayOrder::shuffle);
    }

    @Test
    void changesAndJumpsAreTold() throws Exception {
        List<String> changed = new ArrayList<>();
        BlockingQueue<Long> jumps = new LinkedBlockingQueue<>();
        BlockingQueue<Map<String, Variant<?>>> changes = new LinkedBlockingQueue<>();
        try (DBusConnection panel = bus.connect()) {
            panel.addSigHandler(
                    Properties.PropertiesChanged.class, change -> changes.add(change.getPropertiesChanged()));
            panel.addSigHandler(MediaPlayer2Player.Seeked.class, seeked -> jumps.add(seeked.position()));
            desktop.start(bus.address());
            bus.await("Stopped"::equals, "status");
            session.play(songs);
            while (!changed.contains("Metadata") || !changed.contains("PlaybackStatus")) {
                changed.addAll(next(changes).keySet());
            }
            bus.await(position -> Double.parseDouble(position) > 0.2, "position");
            assertThat(jumps).isEmpty();
            session.seek(Duration.ofSeconds(3));
            assertThat(next(jumps)).isBetween(3_000_000L, 4_000_000L);
        }
    }

    @Test
    void whatOtherProgramsOpenIsHandedOn() throws IOException, InterruptedException {
        desktop.start(bus.address());
        bus.await("Stopped"::equals, "status");
        Path song = folder.resolve("a song.mp3");
        bus.playerctl("open", song.toString());
        assertThat(next(requests).places()).containsExactly(song);
        bus.playerctl("open", "https://example.org/song.mp3");
        assertThat(next(requests).unusable()).containsExactly("https://example.org/song.mp3");
    }

    @Test
    void theWindowIsRaisedAndClosed() throws Exception {
        desktop.start(bus.address());
        bus.await("Stopped"::equals, "status");
        try (DBusConnection panel = bus.connect()) {
            MediaPlayer2 remote =
                    panel.getRemoteObject("org.mpris.MediaPlayer2.undertone", Mpris.PATH, MediaPlayer2.class);
            remote.raise();
            remote.quit();
        }
        assertThat(next(window.told)).isEqualTo("raise");
        assertThat(next(window.told)).isEqualTo("quit");
    }

    @Test
    void aSecondOneHasAnotherName() throws Exception {
        desktop.start(bus.address());
        bus.await("Stopped"::equals, "status");
        try (DBusConnection panel = bus.connect();
                SessionBus second = SessionBus.connect(bus.address())) {
            second.offer(new Mpris(session, player.status(), window, _ -> {}, _ -> {}));
            assertThat(panel.getDBusOwnerName("org.mpris.MediaPlayer2.undertone.instance"
                            + ProcessHandle.current().pid()))
                    .isNotNull();
        }
    }

    @Test
    void aSongThatBeginsIsToldUnlessTheListenerLooksOrDoesNotWantIt() throws Exception {
        try (DBusConnection server = bus.connect()) {
            Shown shown = new Shown();
            server.exportObject("/org/freedesktop/Notifications", shown);
            server.requestBusName("org.freedesktop.Notifications");
            desktop.start(bus.address());
            bus.await("Stopped"::equals, "status");
            Track edited = songs.stream()
                    .filter(song -> song.title().startsWith("Rock"))
                    .findFirst()
                    .orElseThrow();

            session.play(List.of(edited));
            assertThat(next(shown.all)).startsWith("0|Rock & <Roll>|Ada · Ways\n");
            window.focused.set(true);
            session.play(List.of(songs.get(1)));
            bus.await(songs.get(1).title()::equals, "metadata", "title");
            window.focused.set(false);
            desktop.apply(DesktopSettings.DEFAULT.withNotifications(false));
            session.play(List.of(songs.get(2)));
            bus.await(songs.get(2).title()::equals, "metadata", "title");
            desktop.apply(DesktopSettings.DEFAULT);
            session.play(List.of(edited));

            assertThat(next(shown.all)).startsWith("7|Rock & <Roll>|");
            assertThat(shown.all).isEmpty();
        }
    }

    @Test
    void theSignInTheTrayShowsAMenuAndGoesWhenItIsNotWanted() throws Exception {
        desktop.start(bus.address());
        bus.await("Stopped"::equals, "status");
        try (DBusConnection panel = bus.connect()) {
            Tray tray = new Tray();
            panel.exportObject("/StatusNotifierWatcher", tray);
            panel.requestBusName("org.kde.StatusNotifierWatcher");
            String name = next(tray.registered);
            Properties said = panel.getRemoteObject(name, BusTray.PATH, Properties.class);
            assertThat(said.<String>Get("org.kde.StatusNotifierItem", "Id")).isEqualTo("undertone");
            assertThat(said.GetAll("org.kde.StatusNotifierItem")).containsKeys("IconPixmap", "ToolTip", "Menu");

            DBusMenu menu = panel.getRemoteObject(name, TrayMenu.PATH, DBusMenu.class);
            assertThat(menu.properties(List.of(), List.of()))
                    .extracting(DesktopTest::label)
                    .containsExactly("Play", "Next song", "Show Undertone", "Quit");
            assertThat(menu.layout(0, -1, List.of()).layout().children()).hasSize(4);
            menu.event(1, "clicked", new Variant<>(""), new UInt32(0));
            bus.await("Playing"::equals, "status");
            assertThat(menu.property(1, "label").getValue()).isEqualTo("Pause");
            menu.event(4, "clicked", new Variant<>(""), new UInt32(0));
            assertThat(next(window.told)).isEqualTo("quit");
            panel.getRemoteObject(name, BusTray.PATH, StatusNotifierItem.class).activate(1, 1);
            assertThat(next(window.told)).isEqualTo("raise");

            desktop.apply(DesktopSettings.DEFAULT.withTray(false));
            while (owner(panel, name) != null) {
                Thread.onSpinWait();
            }
            desktop.apply(DesktopSettings.DEFAULT);
            assertThat(next(tray.registered)).isEqualTo(name);
        }
    }

    @Test
    void theBusIsNoNetworkSocket() throws IOException, InterruptedException {
        Set<String> before = NetworkSockets.of(ProcessHandle.current().pid());
        desktop.start(bus.address());
        bus.await("Stopped"::equals, "status");
        session.play(songs);
        bus.await("Playing"::equals, "status");
        assertThat(before).containsAll(NetworkSockets.of(ProcessHandle.current().pid()));

        assertThat(SessionBus.usable("unix:path=/run/user/1000/bus")).isTrue();
        assertThat(SessionBus.usable("tcp:host=localhost,port=1234")).isFalse();
        assertThat(SessionBus.usable("unixexec:path=ssh")).isFalse();
    }

    @Test
    void withoutABusNothingHappens() {
        desktop.start(null);
        desktop.start("unix:path=" + folder.resolve("nowhere"));
        session.play(songs);
        desktop.apply(DesktopSettings.DEFAULT.withTray(false));
        desktop.close();
        desktop.close();
        assertThat(notices).isEmpty();
    }

    private static Object label(DBusMenu.Entry entry) {
        return Objects.requireNonNull(entry.properties().get("label")).getValue();
    }

    private static @Nullable String owner(DBusConnection connection, String name) {
        try {
            return connection.getDBusOwnerName(name);
        } catch (DBusExecutionException e) {
            return null;
        }
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(20, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private static final class Window implements DesktopWindow {

        private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
        private final AtomicBoolean focused = new AtomicBoolean();

        @Override
        public void raise() {
            told.add("raise");
        }

        @Override
        public void quit() {
            told.add("quit");
        }

        @Override
        public boolean isFocused() {
            return focused.get();
        }
    }

    /** A desktop's notifications, which read no markup. */
    public static final class Shown implements Notifications {

        private final BlockingQueue<String> all = new LinkedBlockingQueue<>();

        @Override
        public List<String> capabilities() {
            return List.of("body");
        }

        @Override
        public UInt32 show(
                String program,
                UInt32 replaced,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expiry) {
            all.add(replaced + "|" + summary + "|" + body);
            return new UInt32(7);
        }

        @Override
        public void close(UInt32 number) {
            // Nothing is shown for long here.
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/Notifications";
        }
    }

    /** A desktop's tray. */
    public static final class Tray implements StatusNotifierWatcher {

        private final BlockingQueue<String> registered = new LinkedBlockingQueue<>();

        @Override
        public void register(String service) {
            registered.add(service);
        }

        @Override
        public String getObjectPath() {
            return "/StatusNotifierWatcher";
        }
    }
}
