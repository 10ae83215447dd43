# Read by app/bin/package, not run: the cache of classes, linked and profiled, from which the window opens at once (JEP 483, 515).
# shellcheck shell=bash disable=SC2154

# All files get the time of the release before: the cache is used only where size and time of each jar are those that it
# has seen, and this is a time that survives every archive.
release_time=202601010000.00

make_startup_cache() {
    local data=$work/training cache=$contents/undertone.aot
    find "$image" -exec touch -h -t "$release_time" {} +
    mkdir -p "$data"
    echo '{"welcomed": true, "cameraAtStart": true, "cameraSource": "demo"}' >"$data/settings.json"
    JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$cache -Xlog:aot=error $(display_options)" \
        on_display "$launcher" --data "$data" --report-start=exit
    # A cache that does not fit is left out without a word: the program starts more slowly, and does the same. By itself Java
    # moves the cache to an address drawn anew at each start, for which it reads all of it and writes half of it.
    # shellcheck disable=SC2016
    printf '%s\n' 'java-options=-XX:AOTCache=$APPDIR/undertone.aot' 'java-options=-Xlog:aot=off' \
        'java-options=-XX:+UnlockDiagnosticVMOptions' 'java-options=-XX:ArchiveRelocationMode=0' \
        >>"$contents/$(basename "$image" .app).cfg"
    [ "$system" != linux ] || write_linux_launcher
    # Java ends with an error where the cache does not fit what it was made of.
    JAVA_TOOL_OPTIONS='-XX:AOTMode=on' "$launcher" --version
}

# A display of its own for the window where there are the means for one, so that it learns what a listener's window
# does; JavaFX draws into memory otherwise.
on_display() {
    if [ "$system" = linux ] && has xvfb-run; then
        env -u WAYLAND_DISPLAY xvfb-run --auto-servernum --server-args='-screen 0 1280x800x24' "$@"
    else
        "$@"
    fi
}

display_options() {
    if [ "$system" = linux ] && has xvfb-run; then return; fi
    echo "-Dglass.platform=Headless -Dprism.order=sw"
}
