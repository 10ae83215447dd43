package dev.undertone.app.desktop;

import java.util.List;
import org.freedesktop.dbus.TypeRef;

/** The type of a property that holds several texts. */
interface TextList extends TypeRef<List<String>> {}
