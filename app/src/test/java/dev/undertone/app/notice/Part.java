package dev.undertone.app.notice;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Something that comes inside of a library, or beside all of them.
 *
 * @param type what kind of component it is, by CycloneDX's names
 * @param name for people
 * @param licence an SPDX expression
 * @param copyright whose it is
 * @param text the file of its licence, from the root of the project; empty where that is one of the usual texts
 */
record Part(String type, String name, String licence, String copyright, String text) {

    static Part of(JsonObject json) {
        return new Part(
                json.has("type") ? json.get("type").getAsString() : "library",
                json.get("name").getAsString(),
                json.get("licence").getAsString(),
                json.get("copyright").getAsString(),
                json.has("text") ? json.get("text").getAsString() : "");
    }

    /** As a component of a bill of materials; a platform is the Java that this runs on, which a package is linked of. */
    JsonObject component() {
        JsonObject expression = new JsonObject();
        expression.addProperty("expression", licence);
        JsonArray licences = new JsonArray();
        licences.add(expression);
        JsonObject component = new JsonObject();
        component.addProperty("type", type);
        component.addProperty("name", name);
        if (type.equals("platform")) {
            component.addProperty("version", Runtime.version().toString());
        }
        component.add("licenses", licences);
        component.addProperty("copyright", copyright);
        return component;
    }
}
