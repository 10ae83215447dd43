# Read by app/bin/package, not run: the packages for Windows and macOS, made by jpackage of the folder that holds the whole
# program. They were written with jpackage's manual and checked by shellcheck; they were not run.
# shellcheck shell=bash disable=SC2154

make_msi() { jpackage_windows msi; }

make_exe() { jpackage_windows exe; }

opened_files() {
    local type
    opens=()
    for type in "$resources"/types/*.properties; do
        opens+=(--file-associations "$type")
    done
}

# A second version finds the first by the upgrade code, which must never change.
jpackage_windows() {
    opened_files
    "$java_home/bin/jpackage" --type "$1" --dest "$out" --app-image "$image" --name Undertone --app-version "$(system_version)" \
        --vendor Undertone --description "$description" --license-file "$root/LICENSE" \
        --win-menu --win-shortcut --win-dir-chooser --win-per-user-install \
        --win-upgrade-uuid 6d1c3d8e-7b0a-4c8e-9a55-2f1f2a7d9b14 "${opens[@]}"
}

make_dmg() {
    opened_files
    "$java_home/bin/jpackage" --type dmg --dest "$out" --app-image "$image" --name Undertone \
        --app-version "$(system_version)" --vendor Undertone --description "$description" "${opens[@]}"
}
