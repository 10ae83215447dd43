# Read by app/bin/package, not run: the Java runtime, with JavaFX linked into it.
# shellcheck shell=bash disable=SC2154

# Modules that jdeps cannot see, because they are asked for by name: German dates and numbers, the character sets of old
# tags and playlists, and the settings of the log.
named_modules=jdk.localedata,jdk.charsets,java.naming,jdk.management

# Makes a module file of each JavaFX library, with what is native in it beside the classes: linked so, it lies in the
# runtime, and JavaFX has no need to unpack it in the listener's home.
make_javafx_modules() {
    local library name unpacked native target
    case $system in
        linux) target=linux-amd64 ;;
        macos) target=macos-aarch64 ;;
        windows) target=windows-amd64 ;;
    esac
    mkdir -p "$work/jmods"
    for library in "${javafx[@]}"; do
        name=$(basename "$library" | sed 's/^javafx-\([a-z]*\)-.*/javafx.\1/')
        unpacked=$work/$name
        mkdir -p "$unpacked/classes" "$unpacked/native"
        unzip -q "$library" -d "$unpacked/classes"
        rm -rf "$unpacked/classes/META-INF" "$unpacked/classes/javafx-swt.jar"
        for native in "$unpacked"/classes/*.so "$unpacked"/classes/*.dylib "$unpacked"/classes/*.dll; do
            [ ! -f "$native" ] || mv "$native" "$unpacked/native/"
        done
        "$java_home/bin/jmod" create --class-path "$unpacked/classes" --libs "$unpacked/native" \
            --target-platform "$target" "$work/jmods/$name.jmod"
    done
}

# What the program and its libraries refer to, and what is asked for by name.
needed_modules() {
    "$java_home/bin/jdeps" --print-module-deps --ignore-missing-deps --multi-release 25 \
        --module-path "$work/jmods" --class-path "$(printf "%s$separator" "${libraries[@]}")" "${own[@]}"
}

link_runtime() {
    local module modules
    modules=$named_modules,$(needed_modules)
    for module in "$work"/jmods/*.jmod; do
        modules=$modules,$(basename "$module" .jmod)
    done
    "$java_home/bin/jlink" --module-path "$work/jmods" --add-modules "$modules" --output "$work/runtime" \
        --strip-debug --no-header-files --no-man-pages --compress zip-9 --include-locales en,de
    # Only what starts Java is of use: it makes the start-up cache.
    find "$work/runtime/bin" -type f ! -name 'java' ! -name 'java.exe' ! -name '*.dll' -delete
}
