package dev.undertone.app.opening;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes requests from further starts of the program. */
final class InstanceServer implements AutoCloseable {

    /** A start hands its request over in a thousandth of this. */
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(5);

    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);

    private static final int MOST_AT_ONCE = 32;
    private static final int FIRST_ROOM = 8192;

    private final InstanceAddress address;
    private final ServerSocketChannel server;
    private final Predicate<OpenRequest> taker;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);

    private InstanceServer(InstanceAddress address, ServerSocketChannel server, Predicate<OpenRequest> taker) {
        this.address = address;
        this.server = server;
        this.taker = taker;
    }

    /**
     * Listens from now on. To be called by who holds the window's lock alone.
     *
     * @param taker gets each request on some thread, and says whether it was taken
     * @throws IOException if there is no place for a socket
     */
    static InstanceServer open(Path data, Predicate<OpenRequest> taker) throws IOException {
        InstanceAddress address = new InstanceAddress(data);
        address.clear();
        InstanceServer made = new InstanceServer(address, listen(address), taker);
        Thread.ofPlatform().name("opening").daemon().start(made::serve);
        return made;
    }

    private static ServerSocketChannel listen(InstanceAddress address) throws IOException {
        Path near = address.inDataFolder();
        try {
            return listen(near);
        } catch (IOException tooLongOrNotPossible) {
            log().debug("No socket at {}", near, tooLongOrNotPossible);
            return listen(address.inTemporaryFolder());
        }
    }

    private static ServerSocketChannel listen(Path socket) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(socket), MOST_AT_ONCE);
            InstanceAddress.closeToOthers(socket, "rw-------");
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Listens no longer, and leaves nothing behind. */
    @Override
    public void close() {
        try {
            server.close();
            address.clear();
        } catch (IOException e) {
            log().warn("The socket of the window cannot be removed", e);
        }
    }

    private void serve() {
        while (server.isOpen()) {
            try {
                SocketChannel client = server.accept();
                if (room.tryAcquire()) {
                    Thread.ofVirtual().name("opening-request").start(() -> answer(client));
                } else {
                    client.close();
                }
            } catch (IOException e) {
                if (server.isOpen()) {
                    log().warn("A further start cannot be heard", e);
                    // What is short, such as file handles, may be there again a little later.
                    LockSupport.parkNanos(BEFORE_NEXT_TRY.toNanos());
                }
            }
        }
    }

    private void answer(SocketChannel client) {
        try (client;
                Deadline _ = Deadline.of(LONGEST_REQUEST, client)) {
            String answer = answerTo(client);
            client.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            log().debug("A further start went away", e);
        } finally {
            room.release();
        }
    }

    private String answerTo(SocketChannel client) throws IOException {
        byte[] bytes = new byte[FIRST_ROOM];
        int length = 0;
        while (!RequestLines.isWhole(bytes, length)) {
            if (length == bytes.length) {
                if (length >= RequestLines.LONGEST) {
                    return "too long\n";
                }
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
            int more = client.read(ByteBuffer.wrap(bytes, length, bytes.length - length));
            if (more < 0) {
                return "not whole\n";
            }
            length += more;
        }
        try {
            return taker.test(RequestLines.read(bytes, length)) ? RequestLines.TAKEN : "";
        } catch (RequestLines.NotUnderstoodException e) {
            log().warn("A further start cannot be understood: {}", e.getMessage());
            return "not understood\n";
        }
    }

    /** Asked for only when there is something to log: at the start of the program a logger is to be had when the log is open. */
    private static Logger log() {
        return LoggerFactory.getLogger(InstanceServer.class);
    }
}
