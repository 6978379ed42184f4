// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/startwish.h"

#include <QLocalServer>
#include <QLockFile>

#include <chrono>
#include <functional>
#include <memory>

class QLocalSocket;

namespace cxw {

/// Where the first window of a person on one display and later starts meet: a socket in a folder that nobody else can
/// enter. The first window holds it for as long as it is there; a socket that a killed one left behind is in nobody's
/// way. Where there is no such folder every start is the first.
///
/// A start sends its wish, the window answers whether it can fulfil it, and only the start's "go" makes it do so: a
/// window that hangs, and comes back when the start has long gone its own way, does nothing.
class SingleWindow : public QObject
{
    Q_OBJECT

public:
    /// How long a start waits for the window's answer before it goes its own way.
    static constexpr std::chrono::milliseconds patience{2000};
    /// No wish is longer, in bytes.
    static constexpr qint64 longestWish = 64 * 1024;

    /// Whether a wish can be fulfilled now, and what then fulfils it.
    struct Keeper
    {
        std::function<bool(const StartWish &wish)> accepts;
        std::function<void(const StartWish &wish)> fulfil;
    };

    /// `platform` is Qt's name of the window system where the command line asks for one.
    explicit SingleWindow(const QString &platform, QObject *parent = nullptr);
    ~SingleWindow() override;

    /// Whether there is no other; from then on this is the one.
    [[nodiscard]] bool isFirst();
    /// Hands a wish over to the first window; whether it was taken.
    [[nodiscard]] bool handOver(const StartWish &wish) const;
    /// Takes the wishes of later starts, if this is the first.
    void listen(Keeper keeper);

private:
    void receive();
    void read(QLocalSocket *caller);

    /// Empty where there is no place to meet.
    QString m_address;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
    Keeper m_keeper;
};

} // namespace cxw
