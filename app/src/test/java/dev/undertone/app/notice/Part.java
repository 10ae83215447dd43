package dev.undertone.app.notice;

import com.google.gson.JsonObject;

/**
 * Something that comes inside of a library, or beside all of them.
 *
 * @param name for people
 * @param licence an SPDX expression
 * @param copyright whose it is
 * @param text the file of its licence, from the root of the project; empty where that is one of the usual texts
 */
record Part(String name, String licence, String copyright, String text) {

    static Part of(JsonObject json) {
        return new Part(
                json.get("name").getAsString(),
                json.get("licence").getAsString(),
                json.get("copyright").getAsString(),
                json.has("text") ? json.get("text").getAsString() : "");
    }
}
