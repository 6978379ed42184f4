// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/echooff.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <csignal>
#include <termios.h>
#include <unistd.h>
#endif

namespace cxw {

#ifdef Q_OS_WIN

namespace {
DWORD modeBefore = 0;
}

EchoOff::EchoOff()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    if (GetConsoleMode(input, &modeBefore))
        SetConsoleMode(input, modeBefore & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
}

EchoOff::~EchoOff()
{
    SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), modeBefore);
}

bool EchoOff::isTerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

#else

namespace {

constexpr int endings[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

termios modeBefore;

void restore()
{
    tcsetattr(STDIN_FILENO, TCSANOW, &modeBefore);
}

/// Ends the program as the signal would have.
void restoreAndEnd(int signal)
{
    restore();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace

EchoOff::EchoOff()
{
    if (tcgetattr(STDIN_FILENO, &modeBefore) != 0)
        return;
    for (const int signal : endings)
        std::signal(signal, restoreAndEnd);
    termios hidden = modeBefore;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
}

EchoOff::~EchoOff()
{
    restore();
    for (const int signal : endings)
        std::signal(signal, SIG_DFL);
}

bool EchoOff::isTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

#endif

} // namespace cxw
