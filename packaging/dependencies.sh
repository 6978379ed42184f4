# shellcheck shell=bash disable=SC2034
# SPDX-FileCopyrightText: CX Maturity Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The one list of the Debian 12 packages that the program needs; read by run.sh and test.sh.

build_packages=(
    g++
    cmake
    ninja-build
    ccache
    lld
    qt6-base-dev
    qt6-charts-dev
    libqt6opengl6-dev # qt6-charts-dev does not configure without it
    qt6-svg-dev
    qt6-tools-dev
    qt6-tools-dev-tools
    qt6-l10n-tools
    qt6-translations-l10n # Qt's own texts, compiled into the program
    libsqlite3-dev
    libboost-math-dev
    libqpdf-dev
    libssl-dev
    libzxcvbn-dev
    breeze-icon-theme # compiled into the program
    fonts-open-sans   # compiled into the program
    fonts-dejavu-core # compiled into the program
)

# Plugins, which no linked library asks for.
run_packages=(
    libqt6sql6-sqlite
    libqt6svg6
    qt6-qpa-plugins
    qt6-wayland
)

# What the tests look at PDFs with, the window system in which pictures of the window are taken, and the compiler whose
# fuzzer and sanitizers the readers are tried with.
test_packages=(
    qpdf
    poppler-utils
    fonts-noto-cjk # recommended to users who write Chinese, Japanese or Korean
    xvfb
    xauth
    openbox
    dbus-daemon
    at-spi2-core # the tests work the window as a screen reader does
    clang
    libclang-rt-14-dev
)
