package dev.undertone.app.desktop;

import java.util.Map;
import org.freedesktop.dbus.TypeRef;
import org.freedesktop.dbus.types.Variant;

/** The type of a property that holds values of several types by their names. */
interface Attributes extends TypeRef<Map<String, Variant<?>>> {}
