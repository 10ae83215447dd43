# Read by app/bin/package, not run: the packages for Linux, made by jpackage of the folder that holds the whole program.
# shellcheck shell=bash disable=SC2154

package_file=$out/undertone-$version-$system-$(uname -m)
maintainer=undertone@localhost.localdomain

make_tar() {
    tar --directory "$(dirname "$image")" --owner 0 --group 0 --numeric-owner --create --gzip \
        --file "$package_file.tar.gz" "$(basename "$image")"
}

make_deb() {
    jpackage_linux deb --linux-deb-maintainer "$maintainer"
    mv "$out"/undertone_*.deb "$package_file.deb"
}

make_rpm() {
    jpackage_linux rpm --linux-rpm-license-type Apache-2.0
    mv "$out"/undertone-*.rpm "$package_file.rpm"
}

jpackage_linux() {
    local type=$1 own=$work/resources
    shift
    make_share
    mkdir -p "$own"
    cp "$resources/linux/control" "$resources/linux/undertone.spec" "$own/"
    cp "$resources/linux/post-image.sh" "$own/undertone-post-image.sh"
    UNDERTONE_SHARE=$work/share UNDERTONE_TIME=$release_time "$java_home/bin/jpackage" --type "$type" --dest "$out" \
        --temp "$work/$type" --app-image "$image" --name undertone --app-version "$version" --vendor Undertone \
        --description "$description" --linux-package-name undertone --linux-app-category Audio --install-dir /opt \
        --resource-dir "$own" "$@"
}

# What belongs in /usr, in the folder $work/share: name on the PATH, desktop entry, icons, metadata, manual page.
make_share() {
    local share=$work/share/usr/share icon size
    [ ! -d "$share" ] || return 0
    mkdir -p "$work/share/usr/bin" "$share/applications" "$share/metainfo" "$share/man/man1" "$share/doc/undertone"
    ln -s /opt/undertone/bin/undertone "$work/share/usr/bin/undertone"
    cp "$resources/linux/undertone.desktop" "$share/applications/"
    sed "s/@VERSION@/$version/" "$resources/linux/dev.undertone.Undertone.metainfo.xml" \
        >"$share/metainfo/dev.undertone.Undertone.metainfo.xml"
    for icon in "$resources"/linux/icons/*.png; do
        size=$(basename "$icon" .png)
        install -D -m 644 "$icon" "$share/icons/hicolor/${size}x$size/apps/undertone.png"
    done
    install -D -m 644 "$resources/undertone.svg" "$share/icons/hicolor/scalable/apps/undertone.svg"
    manual_page | gzip -9n >"$share/man/man1/undertone.1.gz"
    cp "$resources/linux/copyright" "$contents/THIRD-PARTY-NOTICE.txt" "$contents/bom.json" "$share/doc/undertone/"
}

# The page with the commands as the program itself lists them.
manual_page() {
    "$launcher" --help | awk '
        /^Commands:/ { listing = 1; next }
        listing && /^  [a-z]/ { print ".TP\n.B " $1; sub(/^  [a-z-]+ */, "") ; print_text($0); next }
        listing { sub(/^ +/, ""); print_text($0) }
        function print_text(text) { gsub(/\\/, "\\e", text); gsub(/-/, "\\-", text); if (text != "") print "\\&" text }
    ' >"$work/commands"
    sed -e "s/@VERSION@/$version/" -e "/@COMMANDS@/{r $work/commands
        d}" "$resources/linux/undertone.1"
}
