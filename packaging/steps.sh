# shellcheck shell=bash
# SPDX-FileCopyrightText: CX Maturity Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The steps that run.sh and test.sh share. Sets `root`, the folder of the sources.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

# Without a locale Qt takes file names for ASCII.
if [[ -z ${LC_ALL:-}${LC_CTYPE:-}${LANG:-} ]]; then
    export LANG=C.UTF-8
fi

fail()
{
    printf '%s\n' "$@" >&2
    exit 1
}

as_root()
{
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

apt_install()
{
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=600 install --yes --no-install-recommends "$@"
}

# install_missing PACKAGE…: installs those that are not installed; touches nothing when all are.
install_missing()
{
    local package missing=()
    command -v apt-get >/dev/null ||
        fail "These scripts install their packages with apt, which this system does not have." \
            "Build by hand instead: cmake --preset release && cmake --build --preset release"
    for package; do
        dpkg-query --show --showformat='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
            missing+=("$package")
    done
    if ((${#missing[@]} == 0)); then
        return
    fi
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        fail "Some packages are missing and there is no sudo. Run this as root, then start again:" \
            "    apt-get install --no-install-recommends ${missing[*]}"
    fi
    echo "Installing ${missing[*]}"
    # The package lists are fetched only where they are absent or out of date.
    if ! apt-get --simulate install --no-install-recommends "${missing[@]}" >/dev/null 2>&1 ||
        ! apt_install "${missing[@]}"; then
        as_root apt-get update
        apt_install "${missing[@]}"
    fi
}

# A build of another user's, most often root's, can be read but not continued.
require_writable()
{
    local folder=$1 foreign
    if [[ ! -e $folder ]]; then
        while [[ ! -e $folder ]]; do
            folder=$(dirname -- "$folder")
        done
        [[ -w $folder ]] || fail "The folder $folder is not writable for $(id -un), so nothing can be built in it."
        return
    fi
    foreign=$(find "$folder" ! -type l ! -writable -print -quit)
    if [[ -n $foreign ]]; then
        fail "The build in $folder belongs to $(stat --format=%U -- "$foreign") and is not writable for $(id -un)." \
            "Remove it and start again:" \
            "    sudo rm -r '$folder'"
    fi
}

# As many compilers at once as there are processors, but no more than fit into memory at 1.5 GB each.
parallel_jobs()
{
    local processors kilobytes jobs
    processors=$(nproc)
    kilobytes=$(awk '/^MemTotal:/ { print $2 }' /proc/meminfo)
    jobs=$((kilobytes / 1500000))
    ((jobs < processors)) || jobs=$processors
    ((jobs > 0)) || jobs=1
    echo "$jobs"
}

# build PRESET [TARGET…]: configures and builds in build/PRESET.
build()
{
    local preset=$1 folder=$root/build/$1 fresh=()
    shift
    require_writable "$folder"
    # A build folder that came along when the tree was copied or moved has to be configured anew.
    if [[ -e $folder/CMakeCache.txt ]] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        fresh=(--fresh)
    fi
    (
        cd -- "$root" || exit
        cmake --preset "$preset" ${fresh[@]+"${fresh[@]}"}
        cmake --build --preset "$preset" --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(parallel_jobs)}" \
            ${1:+--target "$@"}
    )
}
