#!/bin/sh
# Run by jpackage when it has laid out a package for Linux, and before it packs it: adds what belongs in /usr, gives all
# files the time that the start-up cache knows, and, for Debian, says by what the native code is linked on what it depends.
set -eu
cd "${JpAppImageDir:?}"
rm -rf opt/undertone/share
cp -a "$UNDERTONE_SHARE/." .
chmod -R u+rwX,go+rX,go-w opt usr
find opt usr -exec touch -h -t "$UNDERTONE_TIME" {} +
[ -d DEBIAN ] || exit 0

find opt usr -type f -exec md5sum {} + >DEBIAN/md5sums
# The maintainer scripts of jpackage would do nothing: desktop entries, icons and types are taken in by dpkg's triggers.
rm -f DEBIAN/preinst DEBIAN/postinst DEBIAN/prerm DEBIAN/postrm

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/debian"
echo 'Source: undertone' >"$work/debian/control"
find "$PWD/opt" -type f \( -name '*.so' -o -name '*.so.*' -o -name java \) >"$work/native"
folders=$(sed 's|/[^/]*$||' "$work/native" | sort -u | sed 's/^/-l/')
# Not on what comes along under the same name.
# Word splitting is what is wanted: these paths hold no spaces.
# shellcheck disable=SC2046,SC2086
depends=$(cd "$work" && dpkg-shlibdeps -O -xlibva2 -xlibva-drm2 -xlibdrm2 -xlibquadmath0 --ignore-missing-info --warnings=0 $folders $(cat "$work/native") 2>/dev/null |
    sed 's/^shlibs:Depends=//')
sed -i -e "s/^Depends:.*/Depends: $depends/" -e "s/^Installed-Size:.*/Installed-Size: $(du -sk opt usr | awk '{ s += $1 } END { print s }')/" \
    -e '/^$/d' -e '/^ *$/d' DEBIAN/control
