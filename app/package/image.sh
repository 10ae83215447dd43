# Read by app/bin/package, not run: the folder that holds the whole program, made by jpackage, and its start-up cache.
# shellcheck shell=bash disable=SC2154

# shellcheck disable=SC2034
case $system in
    linux)
        image=$out/undertone contents=$image/lib/app launcher=$image/bin/undertone icon=$resources/linux/icons/256.png
        system_options=()
        ;;
    macos)
        image=$out/Undertone.app contents=$image/Contents/app launcher=$image/Contents/MacOS/Undertone
        icon=$resources/macos/undertone.icns
        system_options=(--mac-package-identifier dev.undertone.Undertone)
        ;;
    windows)
        image=$out/undertone contents=$image/app launcher=$image/undertone.exe icon=$resources/windows/undertone.ico
        # Commands need a launcher that writes to the terminal.
        system_options=(--add-launcher "undertone-terminal=$resources/windows/terminal.properties")
        ;;
esac

# The class path that Maven wrote for a package, in three parts: JavaFX for the runtime, what the project itself built, and the rest.
sort_libraries() {
    local library
    javafx=() libraries=() own=()
    IFS=$separator
    for library in $(<"$root/app/package/target/class-path"); do
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
-XX:+UseG1GC
-XX:G1HeapRegionSize=4m
-XX:G1PeriodicGCInterval=60000
-Xms64m
-Xmx768m
-XX:MaxNewSize=64m
-XX:MinHeapFreeRatio=20
-XX:MaxHeapFreeRatio=40
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
        --runtime-image "$work/runtime" --icon "$icon" "${options[@]}" ${system_options[@]+"${system_options[@]}"}
    [ "$system" != linux ] || write_linux_launcher
    make_startup_cache
    [ "$system" != linux ] || rm -f "$image/lib/libapplauncher.so" "$contents/undertone.cfg"
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
        cat "$resources/linux/undertone" "$root/app/bin/temporary-folder"
        echo own_temporary_folder
        echo 'exec "$home/lib/runtime/bin/java" -Djava.io.tmpdir="$temporary" \'
        printf '%s' "$arguments"
        echo "    -cp \"$class_path\" dev.undertone.app.Main \"\$@\""
    } | sed 's/\$APPDIR/$app/g' >"$image/bin/undertone"
    chmod 755 "$image/bin/undertone"
}

# Folders and files by what they are for, the largest first, and the packages, in millions of bytes.
table_of_sizes() {
    local package
    echo "What takes the room in $(basename "$image"), in MB:"
    {
        size_of 'PyTorch' "$contents/pytorch"
        size_of 'FFmpeg' "$contents"/natives/*{avcodec,avdevice,avfilter,avformat,avutil,swresample,swscale,va,drm}[.-]*
        size_of 'OpenCV' "$contents"/natives/*opencv*
        size_of 'OpenBLAS, for OpenCV' "$contents"/natives/*{openblas,gfortran,quadmath}*
        size_of 'Java runtime with JavaFX' "$image"/lib/runtime "$image"/runtime "$image"/Contents/runtime
        size_of 'Start-up cache' "$contents/undertone.aot"
        size_of 'Starter library' "$contents/music-library"
        size_of "Models' weights" "$contents/models"
        size_of "The program's own classes" "$contents"/undertone-*.jar
        size_of 'Libraries in Java' "$contents"/[a-t]*.jar
        size_of 'All' "$image"
    } | sort -k1,1nr
    for package in "$out"/undertone-*; do
        [ ! -f "$package" ] || size_of "$(basename "$package")" "$package"
    done
}

# size_of NAME FILE…: files that are not there count nothing
size_of() {
    local name=$1 file
    shift
    for file in "$@"; do
        [ ! -e "$file" ] || find "$file" -type f -exec wc -c {} +
    done | awk -v name="$name" '$2 != "total" { sum += $1 } END { printf "%7.1f  %s\n", sum / 1e6, name }'
}
