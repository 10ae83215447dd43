package dev.undertone.app.bench.start;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * The windows of an X display as anybody sees them, whatever made them: through libX11, without a word with the programs. The
 * display must have no window manager, so that programs' windows lie directly on its root.
 */
final class DrawnWindows implements AutoCloseable {

    private static final Linker LINKER = Linker.nativeLinker();

    /** Offsets in XWindowAttributes (Xlib.h), on machines of 64 bits. */
    private static final long WIDTH = 8;

    private static final long HEIGHT = 12;
    private static final long MAP_STATE = 92;
    private static final long ATTRIBUTES_SIZE = 136;

    private static final int VIEWABLE = 2;
    private static final int Z_PIXMAP = 2;
    private static final long ALL_PLANES = -1;

    /** Smaller windows are signs and helpers of the toolkits. */
    private static final int LEAST_SIDE = 300;

    /** A row of a window's pixels is looked at in steps of this. */
    private static final int STEP = 2;

    private final Arena arena = Arena.ofShared();
    private final SymbolLookup library = SymbolLookup.libraryLookup("libX11.so.6", arena);
    private final MethodHandle queryTree =
            function("XQueryTree", JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    private final MethodHandle attributesOf = function("XGetWindowAttributes", JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS);
    private final MethodHandle image = function(
            "XGetImage", ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_INT);
    private final MethodHandle pixel = function("XGetPixel", JAVA_LONG, ADDRESS, JAVA_INT, JAVA_INT);
    private final MethodHandle destroyImage = function("XDestroyImage", JAVA_INT, ADDRESS);
    private final MethodHandle free = function("XFree", JAVA_INT, ADDRESS);
    private final MethodHandle closeDisplay = function("XCloseDisplay", JAVA_INT, ADDRESS);
    private final MemorySegment display;
    private final long root;

    /**
     * Connects to a display.
     *
     * @param name such as {@code :7}
     * @throws IllegalStateException if there is no such display
     */
    DrawnWindows(String name) throws Throwable {
        MethodHandle onError = MethodHandles.lookup()
                .findStatic(
                        DrawnWindows.class,
                        "ignore",
                        MethodType.methodType(int.class, MemorySegment.class, MemorySegment.class));
        MemorySegment handler = LINKER.upcallStub(onError, FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS), arena);
        function("XSetErrorHandler", ADDRESS, ADDRESS).invoke(handler);
        display = (MemorySegment) function("XOpenDisplay", ADDRESS, ADDRESS).invoke(arena.allocateFrom(name));
        if (display.equals(MemorySegment.NULL)) {
            throw new IllegalStateException("there is no display " + name);
        }
        root = (long) function("XDefaultRootWindow", JAVA_LONG, ADDRESS).invoke(display);
    }

    /** Whether a window is on the screen and has a picture: the row in its middle has more than one colour. */
    boolean anyDrawn() throws Throwable {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment ignored = call.allocate(JAVA_LONG, 2);
            MemorySegment children = call.allocate(ADDRESS);
            MemorySegment count = call.allocate(JAVA_INT);
            int told = (int) queryTree.invoke(display, root, ignored, ignored.asSlice(8), children, count);
            int windows = told == 0 ? 0 : count.get(JAVA_INT, 0);
            if (windows == 0) {
                return false;
            }
            MemorySegment list = children.get(ADDRESS, 0).reinterpret(8L * windows);
            boolean drawn = false;
            for (int i = 0; i < windows && !drawn; i++) {
                drawn = isDrawn(list.getAtIndex(JAVA_LONG, i), call);
            }
            free.invoke(list);
            return drawn;
        }
    }

    private boolean isDrawn(long window, Arena call) throws Throwable {
        MemorySegment attributes = call.allocate(ATTRIBUTES_SIZE, 8);
        if ((int) attributesOf.invoke(display, window, attributes) == 0
                || attributes.get(JAVA_INT, MAP_STATE) != VIEWABLE) {
            return false;
        }
        int width = attributes.get(JAVA_INT, WIDTH);
        int height = attributes.get(JAVA_INT, HEIGHT);
        if (width < LEAST_SIDE || height < LEAST_SIDE) {
            return false;
        }
        MemorySegment row =
                (MemorySegment) image.invoke(display, window, 0, height / 2, width, 1, ALL_PLANES, Z_PIXMAP);
        if (row.equals(MemorySegment.NULL)) {
            return false;
        }
        long first = (long) pixel.invoke(row, 0, 0);
        boolean coloured = false;
        for (int x = STEP; x < width && !coloured; x += STEP) {
            coloured = (long) pixel.invoke(row, x, 0) != first;
        }
        destroyImage.invoke(row);
        return coloured;
    }

    /** Windows vanish while they are looked at; libX11 would end the program for that. */
    @SuppressWarnings("unused") // called by libX11
    private static int ignore(MemorySegment display, MemorySegment error) {
        return 0;
    }

    private MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
        return LINKER.downcallHandle(library.find(name).orElseThrow(), FunctionDescriptor.of(result, arguments));
    }

    @Override
    public void close() {
        try {
            closeDisplay.invoke(display);
        } catch (Throwable broken) {
            throw new IllegalStateException("the display cannot be let go", broken);
        }
        arena.close();
    }
}
