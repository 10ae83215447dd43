# Read by app/bin/package, not run: the folder that holds the whole program, made by jpackage, and its start-up cache.
# shellcheck shell=bash disable=SC2154

# shellcheck disable=SC2034
case $system in
    linux) image=$out/undertone contents=$image/lib/app launcher=$image/bin/undertone ;;
    macos) image=$out/Undertone.app contents=$image/Contents/app launcher=$image/Contents/MacOS/Undertone ;;
    windows) image=$out/undertone contents=$image/app launcher=$image/undertone.exe ;;
esac

# The class path that Maven wrote, in three parts: JavaFX for the runtime, what the project itself built, and the rest.
sort_libraries() {
    local library
    javafx=() libraries=() own=()
    own=("$root/app/target/undertone-app-$version.jar")
    IFS=$separator
    for library in $(<"$root/app/target/class-path"); do
        case $(basename "$library") in
            javafx-*-*-*) javafx+=("$library") ;;
            # Empty: the classes are in the files of each system.
            javafx-*) ;;
            undertone-*) own+=("$library") ;;
            *) libraries+=("$library") ;;
        esac
    done
    unset IFS
}

# The options of app/bin/undertone, and where each library finds its native code.
java_options() {
    cat <<OPTIONS
-XX:+UseSerialGC
-Xms64m
-Xmx768m
--enable-native-access=ALL-UNNAMED,javafx.graphics
--sun-misc-unsafe-memory-access=allow
-Djava.awt.headless=true
-Dfile.encoding=UTF-8
-Dundertone.home=\$APPDIR
-Djava.library.path=\$APPDIR/natives
-Dorg.bytedeco.javacpp.pathsFirst=true
-Dorg.bytedeco.javacpp.cacheLibraries=false
-Dorg.sqlite.lib.path=\$APPDIR/natives
-Dorg.sqlite.lib.name=$(basename "$(native_of_sqlite)")
-Djna.boot.library.path=\$APPDIR/natives
-Djna.nounpack=true
-DPYTORCH_LIBRARY_PATH=\$APPDIR/pytorch
-DPYTORCH_VERSION=$pytorch_version
-DPYTORCH_FLAVOR=cpu
-DENGINE_CACHE_DIR=\$APPDIR
OPTIONS
}

make_image() {
    local option options=()
    while IFS= read -r option; do
        options+=(--java-options "$option")
    done < <(java_options)
    "$java_home/bin/jpackage" --type app-image --dest "$out" --name "$(basename "$image" .app)" \
        --app-version "$(system_version)" --vendor Undertone --description "$description" \
        --input "$input" --main-jar "undertone-app-$version.jar" --main-class dev.undertone.app.Main \
        --runtime-image "$work/runtime" "${options[@]}"
    [ "$system" != linux ] || write_linux_launcher
    make_startup_cache
    find "$image" -exec touch -h -t "$release_time" {} +
}

# macOS wants a version that begins above 0.
system_version() {
    case $system-$version in
        macos-0.*) echo "1${version#0}" ;;
        *) echo "$version" ;;
    esac
}

# Writes the launcher for Linux in the place of jpackage's, from the options and the class path that this one would read.
write_linux_launcher() {
    local line option arguments='' class_path=''
    while IFS= read -r line; do
        case $line in
            app.classpath=*) class_path=$class_path${class_path:+:}${line#*=} ;;
            java-options=*) arguments="$arguments    \"${line#*=}\" \\"$'\n' ;;
        esac
    done <"$contents/$(basename "$image" .app).cfg"
    # shellcheck disable=SC1003,SC2016
    {
        cat "$resources/linux/undertone"
        echo 'exec "$home/lib/runtime/bin/java" \'
        printf '%s' "$arguments"
        echo "    -cp \"$class_path\" dev.undertone.app.Main \"\$@\""
    } | sed 's/\$APPDIR/$app/g' >"$image/bin/undertone"
    chmod 755 "$image/bin/undertone"
}
table_of_sizes() { du -sh "$image"; }
