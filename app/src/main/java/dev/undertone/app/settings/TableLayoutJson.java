package dev.undertone.app.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.undertone.app.settings.TableLayout.Column;
import dev.undertone.app.settings.TableLayout.Sort;
import java.util.ArrayList;
import java.util.List;

/** The layout of a table in JSON; what cannot be understood is left out. */
final class TableLayoutJson {

    private TableLayoutJson() {}

    static JsonObject write(TableLayout layout) {
        JsonArray columns = new JsonArray();
        for (Column column : layout.columns()) {
            JsonObject each = new JsonObject();
            each.addProperty("name", column.name());
            each.addProperty("width", column.width());
            columns.add(each);
        }
        JsonArray sort = new JsonArray();
        for (Sort key : layout.sort()) {
            JsonObject each = new JsonObject();
            each.addProperty("name", key.name());
            each.addProperty("descending", key.descending());
            sort.add(each);
        }
        JsonObject json = new JsonObject();
        json.add("columns", columns);
        json.add("sort", sort);
        return json;
    }

    static TableLayout read(JsonObject json) {
        List<Column> columns = new ArrayList<>();
        for (JsonObject each : objects(json.get("columns"))) {
            if (each.get("name") instanceof JsonPrimitive name
                    && each.get("width") instanceof JsonPrimitive width
                    && width.isNumber()
                    && width.getAsDouble() >= 0
                    // JSON has numbers that no double holds, and no double that is none.
                    && Double.isFinite(width.getAsDouble())) {
                columns.add(new Column(name.getAsString(), width.getAsDouble()));
            }
        }
        List<Sort> sort = new ArrayList<>();
        for (JsonObject each : objects(json.get("sort"))) {
            if (each.get("name") instanceof JsonPrimitive name) {
                boolean descending = each.get("descending") instanceof JsonPrimitive down && down.getAsBoolean();
                sort.add(new Sort(name.getAsString(), descending));
            }
        }
        return new TableLayout(columns, sort);
    }

    private static List<JsonObject> objects(JsonElement json) {
        List<JsonObject> objects = new ArrayList<>();
        if (json instanceof JsonArray array) {
            for (JsonElement each : array) {
                if (each instanceof JsonObject object) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }
}
