#!/usr/bin/env bash
# SPDX-FileCopyrightText: CX Maturity Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds the release and opens the workbench on the sample.
# Without a display it makes the sample's roadmap PDF instead and prints where it is.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/dependencies.sh
. "$here/dependencies.sh"
# shellcheck source=packaging/steps.sh
. "$here/steps.sh"

install_missing "${build_packages[@]}" "${run_packages[@]}"
build release cx-workbench cxw
programs=$root/build/release/bin

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    exec "$programs/cx-workbench" --sample
fi

workspace=$root/build/release/sample.cxw
pdf=$root/build/release/sample-roadmap.pdf
rm -f -- "$workspace" "$workspace-wal" "$workspace-shm" "$pdf"
"$programs/cxw" sample "$workspace"
# The sample has more than one unit; its roadmap is the first one's.
unit=$("$programs/cxw" info "$workspace" --json | tr -d '\n' |
    sed -nE 's/.*"units": *\[ *\{ *"name": *"([^"]*)".*/\1/p')
"$programs/cxw" report "$workspace" --unit "$unit" --kind roadmap -o "$pdf"
echo "There is no display to open a window on. The sample's roadmap is in $pdf"
