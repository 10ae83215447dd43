package dev.undertone.library.backup;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one JSON object: values, and after them lists in a fixed order, element by element. Throws {@link UncheckedIOException}. */
final class ListsWriter {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private interface Work {
        void run() throws IOException;
    }

    private final JsonWriter json;
    private final List<String> lists;
    private final int[] counts;
    private int open = -1;

    /**
     * Begins the object.
     *
     * @param format its name, which stands first
     * @param lists their names, in their order; each is written, be it empty
     */
    ListsWriter(Writer out, String format, int version, List<String> lists) {
        this.lists = lists;
        counts = new int[lists.size()];
        json = new JsonWriter(out);
        json.setHtmlSafe(false);
        json.setSerializeNulls(false);
        work(() -> {
            json.beginObject();
            json.name("format").value(format);
            json.name("version").value(version);
        });
    }

    /** Adds a value before the lists; none where it is null. */
    void value(String name, @Nullable String value) {
        work(() -> json.name(name).value(value));
    }

    /** Adds an element to a list, which is none of those before the one that was last added to. */
    void add(String list, Object element) {
        work(() -> {
            int place = lists.indexOf(list);
            counts[place]++;
            closeUpTo(place);
            GSON.toJson(element, element.getClass(), json);
        });
    }

    /** How many elements a list has. */
    int count(String list) {
        return counts[lists.indexOf(list)];
    }

    /** Ends the object; who opened the writer closes it. */
    void end() {
        work(() -> {
            closeUpTo(lists.size());
            json.endObject();
            json.flush();
        });
    }

    /** Ends lists, and begins those after them, until this one is open. */
    private void closeUpTo(int list) throws IOException {
        while (open < list) {
            if (open >= 0) {
                json.endArray();
            }
            open++;
            if (open < lists.size()) {
                json.name(lists.get(open)).beginArray();
            }
        }
    }

    private static void work(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
