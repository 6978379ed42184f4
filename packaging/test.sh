#!/usr/bin/env bash
# SPDX-FileCopyrightText: CX Maturity Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# test.sh [dev|asan|release]: installs what is missing, builds a preset (dev unless told) and runs all tests.
# The last line says how many passed and failed; fails if any did, or if there were none.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/dependencies.sh
. "$here/dependencies.sh"
# shellcheck source=packaging/steps.sh
. "$here/steps.sh"

preset=${1:-dev}
case $preset in
dev | asan | release) ;;
*) fail "Usage: test.sh [dev|asan|release]" ;;
esac

install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
build "$preset"

log=$root/build/$preset/tests.log
status=0
(cd -- "$root" && ctest --preset "$preset" --output-on-failure --parallel 2) 2>&1 | tee "$log" || status=$?

summary=$(sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests? failed out of ([0-9]+)$/\1 \2/p' "$log")
read -r failed total <<<"${summary:-0 0}"
echo "$((total - failed)) passed, $failed failed"
((status == 0 && failed == 0 && total > 0))
