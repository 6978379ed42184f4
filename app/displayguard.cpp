// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/displayguard.h"

#include <QByteArrayList>

#include <cstdio>
#include <cstdlib>

namespace cxw {

namespace {

/// What a handler of messages, which is a plain function, has to know.
struct Held
{
    QByteArray sentence;
    /// What Qt said on its way, one message each.
    QByteArrayList messages;
};

Held &held()
{
    static Held one;
    return one;
}

/// Whether somebody asked for a display, so that it is worth saying why there is none.
bool displayIsNamed()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void printHeld()
{
    for (const QByteArray &message : std::as_const(held().messages))
        std::fprintf(stderr, "%s\n", message.constData());
}

void hold(QtMsgType type, const QMessageLogContext & /*context*/, const QString &message)
{
    if (type != QtFatalMsg) {
        held().messages.append(message.toUtf8());
        return;
    }
    std::fprintf(stderr, "%s\n", held().sentence.constData());
    if (displayIsNamed())
        printHeld();
    std::_Exit(1);
}

} // namespace

DisplayGuard::DisplayGuard(const QString &sentence)
{
    held() = {sentence.toUtf8(), {}};
    m_before = qInstallMessageHandler(&hold);
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(m_before);
    printHeld();
    held() = {};
}

} // namespace cxw
