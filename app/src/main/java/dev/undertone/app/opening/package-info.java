/**
 * Files that are opened with Undertone, and the one window that plays them.
 *
 * <p>For each data folder there is one window. Its program holds a lock on {@code window.lock}, which the operating system gives back
 * however the program ends, and listens on a UNIX domain socket. A second start finds the lock held, hands what it was given to the
 * socket, and ends. Whoever holds the lock alone removes a socket that a killed program left, so that of two starts at the same moment
 * one is the first.
 *
 * <p>The socket is {@code window/socket} in the data folder. Where that path is too long for a socket, or the disk takes none, it is in
 * a temporary folder, which {@code window/address} names. Both folders are open to their owner alone, and so is nobody else able to
 * connect. A request is text:
 *
 * <pre>
 * undertone-open 1
 * open file:///home/ada/Music/A%20song.mp3
 * end
 * </pre>
 *
 * <p>with a line for each place, or none to bring the window to the front; the answer is {@code taken}. Places are URIs, which carry
 * every file name whatever its encoding, line feeds included.
 *
 * <p>What a second start does uses the JDK alone, so that it is over in the time that a Java program takes to start.
 */
@NullMarked
package dev.undertone.app.opening;

import org.jspecify.annotations.NullMarked;
