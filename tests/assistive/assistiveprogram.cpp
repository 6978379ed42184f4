// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/assistive/assistiveprogram.h"

#include <QDBusArgument>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QThread>

/// The leak sanitizer asks for this by its name: what Qt's D-Bus library never frees is not the test's.
extern "C" const char *__lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libQt6DBus.so";
}

namespace cxw::test {

namespace {

constexpr int patience = 20'000;
constexpr int pause = 50;

constexpr const char *accessible = "org.a11y.atspi.Accessible";
constexpr const char *action = "org.a11y.atspi.Action";
constexpr const char *editable = "org.a11y.atspi.EditableText";

// From AtspiStateType.
constexpr int enabledState = 8;
constexpr int showingState = 25;

/// The bus of assistive programs, whose address the usual one knows.
QDBusConnection assistiveBus()
{
    QDBusInterface place(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                         QStringLiteral("org.a11y.Bus"));
    const QDBusReply<QString> address = place.call(QStringLiteral("GetAddress"));
    if (!address.isValid())
        qFatal("there is no bus for assistive programs: %s", qPrintable(address.error().message()));
    return QDBusConnection::connectToBus(address.value(), QStringLiteral("assistive"));
}

QList<Part> partsIn(const QVariant &reply)
{
    QList<Part> parts;
    const auto list = reply.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        parts.append({service, path.path()});
    }
    list.endArray();
    return parts;
}

} // namespace

AssistiveProgram::AssistiveProgram(const QString &name) : m_bus(assistiveBus())
{
    const Part desktop{QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/accessible/root")};
    m_root = await(name, [&]() -> std::optional<Part> {
        const auto programs = childrenOf(desktop);
        for (const Part &program : programs) {
            if (nameOf(program) == name)
                return program;
        }
        return std::nullopt;
    });
}

QVariant AssistiveProgram::ask(const Part &part, const char *interface, const char *method,
                               const QVariantList &arguments) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(part.service, part.path, QString::fromLatin1(interface),
                                                           QString::fromLatin1(method));
    question.setArguments(arguments);
    const QDBusMessage answer = m_bus.call(question);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

QVariant AssistiveProgram::property(const Part &part, const char *name) const
{
    const QVariant answer = ask(part, "org.freedesktop.DBus.Properties", "Get",
                                {QString::fromLatin1(accessible), QString::fromLatin1(name)});
    return answer.value<QDBusVariant>().variant();
}

QList<Part> AssistiveProgram::childrenOf(const Part &part) const
{
    const QVariant answer = ask(part, accessible, "GetChildren");
    return answer.isValid() ? partsIn(answer) : QList<Part>();
}

bool AssistiveProgram::isShown(const Part &part) const
{
    const auto states = qdbus_cast<QList<uint>>(ask(part, accessible, "GetState"));
    return !states.isEmpty() && (states.constFirst() & (1U << showingState));
}

bool AssistiveProgram::has(const Part &part, const char *interface) const
{
    return ask(part, accessible, "GetInterfaces").toStringList().contains(QString::fromLatin1(interface));
}

std::optional<int> AssistiveProgram::pressing(const Part &part) const
{
    const auto states = qdbus_cast<QList<uint>>(ask(part, accessible, "GetState"));
    if (!has(part, action) || states.isEmpty() || !(states.constFirst() & (1U << enabledState)))
        return std::nullopt;
    const QVariant count =
        ask(part, "org.freedesktop.DBus.Properties", "Get", {QString::fromLatin1(action), QStringLiteral("NActions")});
    for (int place = 0; place < count.value<QDBusVariant>().variant().toInt(); ++place) {
        if (ask(part, action, "GetName", {place}).toString() != QLatin1String("SetFocus"))
            return place;
    }
    return std::nullopt;
}

std::optional<Part> AssistiveProgram::find(const Part &in, const Test &test) const
{
    const auto children = childrenOf(in);
    for (const Part &child : children) {
        if (!isShown(child))
            continue;
        if (test(child))
            return child;
        if (const auto found = find(child, test))
            return found;
    }
    return std::nullopt;
}

Part AssistiveProgram::await(const QString &what, const std::function<std::optional<Part>()> &look) const
{
    QElapsedTimer waiting;
    waiting.start();
    while (!waiting.hasExpired(patience)) {
        if (const auto found = look())
            return *found;
        QThread::msleep(pause);
    }
    qFatal("“%s” does not come. There is:\n%s", qPrintable(what), qPrintable(everything()));
}

void AssistiveProgram::press(const QString &name, const QString &within)
{
    const auto isPressed = [&](const Part &part) { return nameOf(part) == name && pressing(part); };
    const auto isRoom = [&](const Part &part) { return nameOf(part).startsWith(within) && find(part, isPressed); };
    const Part control = await(name, [&] {
        const auto room = within.isEmpty() ? std::optional(m_root) : find(m_root, isRoom);
        return room ? find(*room, isPressed) : std::nullopt;
    });
    if (!ask(control, action, "DoAction", {*pressing(control)}).toBool())
        qFatal("“%s” can't be pressed", qPrintable(name));
}

void AssistiveProgram::write(const QString &name, const QString &text)
{
    const Part field = await(name, [&] {
        return find(m_root, [&](const Part &part) { return nameOf(part) == name && has(part, editable); });
    });
    if (!ask(field, editable, "SetTextContents", {text}).toBool())
        qFatal("“%s” can't be written into", qPrintable(name));
}

void AssistiveProgram::awaitShown(const QString &name) const
{
    static_cast<void>(
        await(name, [&] { return find(m_root, [&](const Part &part) { return nameOf(part) == name; }); }));
}

QString AssistiveProgram::everything() const
{
    QStringList lines;
    if (!m_root.service.isEmpty())
        walk(m_root, 0, lines);
    return lines.join(u'\n');
}

void AssistiveProgram::walk(const Part &part, int depth, QStringList &lines) const
{
    lines << QString(2 * depth, u' ') + ask(part, accessible, "GetRoleName").toString() + u' ' + nameOf(part);
    const auto children = childrenOf(part);
    for (const Part &child : children) {
        if (isShown(child))
            walk(child, depth + 1, lines);
    }
}

} // namespace cxw::test
