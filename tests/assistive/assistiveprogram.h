// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace cxw::test {

/// A part of another program's window, as AT-SPI names it: who has it, and where.
struct Part
{
    QString service;
    QString path;

    bool operator==(const Part &) const = default;
};

/// What a screen reader does with a running program. Everything waits until it can be done, for some seconds.
class AssistiveProgram
{
public:
    /// Finds the program of this name once it is there; fails the whole test when it does not come.
    explicit AssistiveProgram(const QString &name);

    /// Does what the control of this name does when it is pressed. `within` starts the name of what it stands in.
    void press(const QString &name, const QString &within = {});
    /// Writes into the field of this name, in place of what is there.
    void write(const QString &name, const QString &text);
    /// Waits until something of this name is shown.
    void awaitShown(const QString &name) const;
    /// Role, name and actions of everything that is shown, a line each; for messages.
    [[nodiscard]] QString everything() const;

private:
    using Test = std::function<bool(const Part &)>;

    [[nodiscard]] QVariant ask(const Part &part, const char *interface, const char *method,
                               const QVariantList &arguments = {}) const;
    [[nodiscard]] QVariant property(const Part &part, const char *name) const;
    [[nodiscard]] QString nameOf(const Part &part) const { return property(part, "Name").toString(); }
    [[nodiscard]] QList<Part> childrenOf(const Part &part) const;
    [[nodiscard]] bool isShown(const Part &part) const;
    [[nodiscard]] bool has(const Part &part, const char *interface) const;
    /// The places of the actions that press something.
    [[nodiscard]] std::optional<int> pressing(const Part &part) const;
    [[nodiscard]] std::optional<Part> find(const Part &in, const Test &test) const;
    [[nodiscard]] Part await(const QString &what, const std::function<std::optional<Part>()> &look) const;
    void walk(const Part &part, int depth, QStringList &lines) const;

    QDBusConnection m_bus;
    Part m_root;
};

} // namespace cxw::test
