# Read by app/bin/package, not run: what lies beside the runtime, which is libraries, native code, weights and songs.
# shellcheck shell=bash disable=SC2154

# Of OpenCV and FFmpeg, what /proc/PID/maps shows in a session with a camera, a face that signs in, and music.
kept_natives='^(lib)?(jni)?(javacpp|openblas|openblas_nolapack|opencv_(core|imgproc|imgcodecs|videoio|highgui|objdetect|calib3d|dnn|features2d|flann)|avutil|avcodec|avformat|avfilter|avdevice|swresample|swscale)[.0-9-]'
# Libraries of others that those are linked with, and that come with them.
kept_companions='^(lib)?(gfortran|quadmath|va|va-drm|drm|winpthread|omp)[.0-9-]'
cascade=share/opencv4/haarcascades/haarcascade_frontalface_alt2.xml

# The native code lies unpacked in one folder, where each library's own loader is told to look for it: then nothing is
# unpacked in a listener's home.
unpack_bytedeco() {
    local unpacked=$work/unpacked file name
    rm -rf "$unpacked"
    mkdir -p "$unpacked"
    unzip -q "$1" 'org/bytedeco/*' -d "$unpacked"
    find "$unpacked" -type f \( -name '*.so*' -o -name '*.dylib' -o -name '*.dll' \) | while IFS= read -r file; do
        name=$(basename "$file")
        if [[ $name =~ $kept_natives || $name =~ $kept_companions ]]; then
            mv "$file" "$input/natives/"
        fi
    done
    file=$(cd "$unpacked" && find . -path "*/$cascade")
    [ -z "$file" ] || make_jar "$input/opencv-cascade.jar" "$unpacked" "${file#./}"
}

# JavaCPP asks for more than is called: for OpenBLAS under a second name, and for the Java side of its LAPACK and of those
# parts of OpenCV from which another inherits. Of these there is a name alone, that of a library which is loaded already.
# Windows knows no such names; there they are all kept.
uncalled='openblas opencv_calib3d opencv_dnn opencv_features2d opencv_flann opencv_highgui opencv_videoio'

name_uncalled_natives() {
    local file part
    for file in "$input"/natives/*openblas[.]*; do
        case $(basename "$file") in
            *jni*) ;;
            *) alias_native "$file" "${file/openblas/openblas_nolapack}" ;;
        esac
    done
    [ "$system" != windows ] || return 0
    for file in "$input"/natives/libjnijavacpp.*; do
        for part in $uncalled; do
            rm -f "${file/jnijavacpp/jni$part}"
            alias_native "$file" "${file/jnijavacpp/jni$part}"
        done
    done
    # Windows and movies of OpenCV's own, the first of which would take GTK 2.
    rm -f "$input"/natives/libopencv_highgui* "$input"/natives/libopencv_videoio*
}

alias_native() {
    if [ "$system" = windows ]; then
        cp "$1" "$2"
    else
        ln -s "$(basename "$1")" "$2"
    fi
}

# Of the two that app/package/pom.xml names, JavaCPP's PyTorch comes with its Java side, and calls the OpenBLAS that OpenCV
# brings.
unpack_pytorch() {
    local name library
    name=$(basename "$1" .jar)
    mkdir -p "$input/pytorch"
    case $name in
        pytorch-native-cpu-*)
            name=${name#pytorch-native-cpu-}
            pytorch_platform=${name#*-}
            unzip -q -j "$1" 'pytorch/cpu/*' -d "$input/pytorch"
            ;;
        *)
            name=${name#pytorch-}
            pytorch_platform=${name#*-*-}
            unzip -q -j "$1" 'org/bytedeco/pytorch/*/lib*.so*' -x '*/libjni*' -d "$input/pytorch"
            for library in openblas.so.0 gfortran.so.5 quadmath.so.0; do
                ln -s "../natives/lib$library" "$input/pytorch/lib$library"
            done
            ;;
    esac
    pytorch_version=${name%%-*}
}

# DJL looks for its bridge to PyTorch in a folder named by versions, before it unpacks one there.
unpack_pytorch_bridge() {
    local unpacked=$work/pytorch-jni folder bridge version
    mkdir -p "$unpacked"
    unzip -q "$1" -d "$unpacked"
    version=$(basename "$1" .jar)
    folder=$input/pytorch/$pytorch_version-cpu-$pytorch_platform
    mkdir -p "$folder"
    for bridge in "$unpacked/jnilib/$pytorch_platform/cpu/"*; do
        cp "$bridge" "$folder/${version##*-}-$(basename "$bridge")"
    done
    find "$unpacked/jnilib" -mindepth 1 -maxdepth 1 -type d -exec rm -rf {} +
    make_jar "$input/$(basename "$1")" "$unpacked" .
}

# A library's jar without the native code that it carries for every system; this system's goes to the others.
move_native() {
    local unpacked=$work/carrier native=$2 all=$3
    rm -rf "$unpacked"
    mkdir -p "$unpacked"
    unzip -q "$1" -d "$unpacked"
    mv "$unpacked/$native" "$input/natives/"
    (cd "$unpacked" && eval "rm -rf $all")
    rm -f "$unpacked"/META-INF/*.SF "$unpacked"/META-INF/*.RSA
    make_jar "$input/$(basename "$1")" "$unpacked" .
}

make_jar() {
    local file=$1 folder=$2
    shift 2
    "$java_home/bin/jar" --create --file "$file" --date 2026-01-01T00:00:00Z -C "$folder" "$@"
}

native_of_sqlite() {
    case $system in
        linux) echo org/sqlite/native/Linux/x86_64/libsqlitejdbc.so ;;
        macos) echo org/sqlite/native/Mac/aarch64/libsqlitejdbc.dylib ;;
        windows) echo org/sqlite/native/Windows/x86_64/sqlitejdbc.dll ;;
    esac
}

native_of_jna() {
    case $system in
        linux) echo com/sun/jna/linux-x86-64/libjnidispatch.so ;;
        macos) echo com/sun/jna/darwin-aarch64/libjnidispatch.jnilib ;;
        windows) echo com/sun/jna/win32-x86-64/jnidispatch.dll ;;
    esac
}

gather_content() {
    local library
    mkdir -p "$input/natives"
    for library in "${libraries[@]}"; do
        case $(basename "$library") in
            javacpp-*-*-* | opencv-*-*-*-* | openblas-*-*-*-* | ffmpeg-*-*-*-*) unpack_bytedeco "$library" ;;
            pytorch-native-* | pytorch-[0-9]*) unpack_pytorch "$library" ;;
            pytorch-jni-*) ;;
            sqlite-jdbc-*) move_native "$library" "$(native_of_sqlite)" org/sqlite/native ;;
            jna-[0-9]*) move_native "$library" "$(native_of_jna)" 'com/sun/jna/*-*' ;;
            *) cp "$library" "$input/" ;;
        esac
    done
    for library in "${libraries[@]}"; do
        case $(basename "$library") in
            pytorch-jni-*) unpack_pytorch_bridge "$library" ;;
        esac
    done
    name_uncalled_natives
    cp "${own[@]}" "$root/LICENSE" "$root/app/target/THIRD-PARTY-NOTICE.txt" "$root/app/target/bom.json" "$input/"
    copy_weights
    mkdir -p "$input/music-library"
    cp -R "$root/music-library/tracks" "$input/music-library/"
    strip_natives
}

# What the program reads of each model, and its card; the pictures in the card are for those who have the sources.
copy_weights() {
    local model
    for model in "$root"/models/weights/*/; do
        model=$(basename "$model")
        mkdir -p "$input/models/weights/$model"
        cp "$root/models/weights/$model"/*.params "$root/models/weights/$model"/*.json \
            "$root/models/weights/$model/CARD.md" "$input/models/weights/$model/"
    done
}

# Symbols are for debuggers: a fifth of PyTorch is that. Elsewhere than on Linux they come stripped.
strip_natives() {
    [ "$system" = linux ] && has strip || return 0
    find "$input/natives" "$input/pytorch" "$work/runtime" -type f -name '*.so*' -exec strip --strip-unneeded {} +
}
