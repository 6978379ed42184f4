// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/inputlines.h"

#include <QFile>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace cxw {

namespace {

/// A line that is longer comes in pieces.
constexpr qint64 longestInputLine = 1024 * 1024;

} // namespace

struct InputLines::Shared
{
    std::mutex mutex;
    std::condition_variable came;
    std::deque<QByteArray> lines;
    bool ended = false;

    void take(const QByteArray &line)
    {
        const std::lock_guard lock(mutex);
        lines.push_back(line);
        came.notify_one();
    }

    void end()
    {
        const std::lock_guard lock(mutex);
        ended = true;
        came.notify_one();
    }

    void readAll()
    {
        // By its number: a stream would be locked while a line is waited for, and the program may end meanwhile.
        constexpr int standardInput = 0;
        QFile input;
        if (input.open(standardInput, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            for (QByteArray line = input.readLine(longestInputLine); !line.isEmpty();
                 line = input.readLine(longestInputLine)) {
                while (line.endsWith('\n') || line.endsWith('\r'))
                    line.chop(1);
                take(line);
            }
        }
        end();
    }
};

InputLines::InputLines() : m_shared(std::make_shared<Shared>())
{
    // It can't be called back from a read that waits, so it is left to end with the program.
    std::thread([shared = m_shared] { shared->readAll(); }).detach();
}

std::optional<QByteArray> InputLines::next(std::chrono::milliseconds patience, const std::function<void()> &meanwhile)
{
    std::unique_lock lock(m_shared->mutex);
    const auto ready = [this] { return m_shared->ended || !m_shared->lines.empty(); };
    while (!m_shared->came.wait_for(lock, patience, ready)) {
        lock.unlock();
        meanwhile();
        lock.lock();
    }
    if (m_shared->lines.empty())
        return std::nullopt;
    QByteArray line = m_shared->lines.front();
    m_shared->lines.pop_front();
    return line;
}

} // namespace cxw
