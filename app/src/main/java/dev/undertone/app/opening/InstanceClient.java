package dev.undertone.app.opening;

import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Hands a request to the window that is open, with no library of others and no log: a further start should end at once. */
public final class InstanceClient {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private InstanceClient() {}

    /**
     * Hands a request over and waits until it is taken.
     *
     * @return false if there is no window, or it is about to close
     * @throws UserFacingException if it does not answer, or does not understand
     */
    public static boolean handOver(Path data, OpenRequest request) {
        Path socket;
        try {
            socket = new InstanceAddress(data).find();
        } catch (IOException unreadable) {
            return false;
        }
        // The first start, which is to be quick as well, finds nothing here.
        if (!Files.exists(socket)) {
            return false;
        }
        byte[] lines = RequestLines.write(request);
        if (lines.length > RequestLines.LONGEST) {
            throw new UserFacingException(
                    "These are too many files to be opened at once.", "Open the folder that they are in.");
        }
        String answer;
        try {
            answer = ask(socket, lines);
        } catch (ClosedChannelException silent) {
            throw new UserFacingException(
                    "Undertone's window does not answer.",
                    "Wait a moment and try it again, or end the program.",
                    silent);
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException nobody) {
            return false;
        }
        if (!answer.isEmpty() && !answer.equals(RequestLines.TAKEN)) {
            throw new UserFacingException(
                    "The Undertone whose window is open is another version, which does not understand this one.",
                    "Close its window and try it again.");
        }
        return !answer.isEmpty();
    }

    /** What is answered; empty where the other ends without a word. */
    private static String ask(Path socket, byte[] lines) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                Deadline _ = Deadline.of(LONGEST_WAIT, channel)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            ByteBuffer out = ByteBuffer.wrap(lines);
            while (out.hasRemaining()) {
                channel.write(out);
            }
            ByteBuffer in = ByteBuffer.allocate(64);
            int more;
            do {
                more = channel.read(in);
            } while (more >= 0 && in.hasRemaining());
            return new String(in.array(), 0, in.position(), StandardCharsets.US_ASCII);
        }
    }
}
