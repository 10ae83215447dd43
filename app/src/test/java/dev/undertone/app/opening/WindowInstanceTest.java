package dev.undertone.app.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WindowInstanceTest {

    private static final OpenRequest SONG = OpenRequest.of(List.of(Path.of("song.mp3")));

    @TempDir
    private Path data;

    private final BlockingQueue<OpenRequest> requests = new LinkedBlockingQueue<>();

    @Test
    void aFurtherStartHandsOverWhatItWasGivenAndTheFirstHasAllInOrder() throws Exception {
        OpenRequest first = OpenRequest.of(List.of(Path.of("first.mp3")));
        try (WindowInstance window = claim(first)) {
            assertThat(WindowInstance.claim(data, SONG)).isEmpty();
            window.deliverTo(requests::add);
            assertThat(WindowInstance.claim(data, OpenRequest.FRONT)).isEmpty();
        }
        assertThat(requests).containsExactly(first, SONG, OpenRequest.FRONT);
    }

    @Test
    void whenTheWindowIsClosedTheNextStartIsTheFirstAndNothingIsLeftBehind() throws Exception {
        WindowInstance window = claim(OpenRequest.FRONT);
        window.stopTaking();
        assertThat(InstanceClient.handOver(data, SONG)).isFalse();
        window.close();
        assertThat(data.resolve("window")).isEmptyDirectory();
        claim(SONG).close();
    }

    @Test
    void theSocketOfAKilledProgramIsInNobodysWay() throws Exception {
        Path socket = Files.createDirectories(data.resolve("window")).resolve("socket");
        try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(socket));
        }
        assertThat(socket).exists();
        assertThat(InstanceClient.handOver(data, SONG)).isFalse();
        try (WindowInstance window = claim(OpenRequest.FRONT)) {
            window.deliverTo(requests::add);
            assertThat(WindowInstance.claim(data, SONG)).isEmpty();
        }
        assertThat(requests).contains(SONG);
    }

    @Test
    void ofManyStartsAtTheSameMomentOneIsTheFirstAndHasTheRequestsOfAll() throws Exception {
        int starts = 16;
        List<Future<Optional<WindowInstance>>> claims = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(starts)) {
            List<Callable<Optional<WindowInstance>>> all = new ArrayList<>();
            for (int i = 0; i < starts; i++) {
                OpenRequest request = OpenRequest.of(List.of(Path.of(i + ".mp3")));
                all.add(() -> WindowInstance.claim(data, request));
            }
            claims.addAll(threads.invokeAll(all));
        }
        List<WindowInstance> windows = new ArrayList<>();
        for (Future<Optional<WindowInstance>> claim : claims) {
            claim.get().ifPresent(windows::add);
        }
        assertThat(windows).hasSize(1);
        windows.getFirst().deliverTo(requests::add);
        windows.getFirst().close();
        assertThat(requests).hasSize(starts).doesNotHaveDuplicates();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "rights are others there")
    void onlyTheOwnerCanReachIt() throws Exception {
        try (WindowInstance _ = claim(OpenRequest.FRONT)) {
            assertThat(rights(data.resolve("window"))).isEqualTo("rwx------");
            assertThat(rights(data.resolve("window/socket"))).isEqualTo("rw-------");
            assertThat(rights(data.resolve("window.lock"))).isEqualTo("rw-------");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "paths are shorter there")
    void aDataFolderWhosePathIsTooLongForASocketHasItElsewhere() throws Exception {
        Path deep = data.resolve("ein sehr langer Name ".repeat(6).strip()).resolve("x".repeat(100));
        Path temporary;
        try (WindowInstance window =
                WindowInstance.claim(deep, OpenRequest.FRONT).orElseThrow()) {
            window.deliverTo(requests::add);
            assertThat(WindowInstance.claim(deep, SONG)).isEmpty();
            Path socket = Path.of(Files.readString(deep.resolve("window/address")));
            assertThat(socket).exists();
            temporary = Objects.requireNonNull(socket.getParent());
            assertThat(rights(temporary)).isEqualTo("rwx------");
        }
        assertThat(requests).containsExactly(SONG);
        assertThat(temporary).doesNotExist();
        assertThat(deep.resolve("window")).isEmptyDirectory();
    }

    @Test
    void whoSaysNothingOrTooMuchOrNonsenseIsInNobodysWay() throws Exception {
        try (WindowInstance window = claim(OpenRequest.FRONT)) {
            window.deliverTo(requests::add);
            List<SocketChannel> silent = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                silent.add(connect());
            }
            assertThat(send("undertone-open 1\nopen gopher://\nend\n")).isEqualTo("not understood\n");
            // What is never whole is read up to a bound, and hung up on.
            byte[] chunk = new byte[1 << 20];
            long sent = 0;
            try (SocketChannel endless = connect()) {
                while (sent < 1L << 30) {
                    sent += endless.write(ByteBuffer.wrap(chunk));
                }
            } catch (IOException hungUp) {
                assertThat(sent).isLessThan(32L << 20);
            }
            assertThat(sent).isLessThan(32L << 20);
            assertThat(WindowInstance.claim(data, SONG)).isEmpty();
            for (SocketChannel channel : silent) {
                channel.close();
            }
        }
        assertThat(requests).containsExactly(SONG);
    }

    @Test
    void aWindowOfAnotherVersionIsNamed() throws Exception {
        Path socket = Files.createDirectories(data.resolve("window")).resolve("socket");
        try (ServerSocketChannel other = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            other.bind(UnixDomainSocketAddress.of(socket));
            Thread answering = Thread.ofVirtual().start(() -> {
                try (SocketChannel client = other.accept()) {
                    client.read(ByteBuffer.allocate(8192));
                    client.write(ByteBuffer.wrap("not understood\n".getBytes(StandardCharsets.US_ASCII)));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            assertThatThrownBy(() -> InstanceClient.handOver(data, SONG))
                    .isInstanceOf(UserFacingException.class)
                    .hasMessageContaining("another version");
            assertThat(answering.join(Duration.ofSeconds(20))).isTrue();
        }
    }

    private WindowInstance claim(OpenRequest request) {
        return WindowInstance.claim(data, request).orElseThrow();
    }

    private SocketChannel connect() throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(data.resolve("window/socket")));
        return channel;
    }

    private String send(String text) throws IOException {
        try (SocketChannel channel = connect()) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            ByteBuffer answer = ByteBuffer.allocate(100);
            int more;
            do {
                more = channel.read(answer);
            } while (more >= 0);
            return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII);
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
