package dev.undertone.app.endurance;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the program in a soak says to whoever started it: one JSON object a line, on its way at once. Safe to use from any thread. */
final class Telling {

    /** The key under which each line says what it is. */
    static final String EVENT = "event";

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final PrintStream out;
    private final long started = System.nanoTime();

    Telling(PrintStream out) {
        this.out = out;
    }

    /** Seconds since it began. */
    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    /** Says something that has a name and no more to it. */
    void say(String event) {
        say(event, Map.of());
    }

    /** Says something with what belongs to it. */
    void say(String event, Map<String, ?> values) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(EVENT, event);
        line.put("seconds", Math.round(seconds() * 1000) / 1000.0);
        line.putAll(values);
        String json = GSON.toJson(line);
        synchronized (out) {
            out.println(json);
            out.flush();
        }
    }

    /** Says that something was kept, or is being asked for. */
    void say(Acknowledgement news) {
        say("kept", Map.of("what", news));
    }
}
