// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace cxw::test {

/// Every text that a part of the window shows, says or would show: its own text as a person reads it, with the keys
/// that an & would make taken out, its tooltip, what a screen reader hears, its lines, cells, choices and actions.
[[nodiscard]] QStringList wordsOf(const QWidget &part);

/// Rests on a part of the window as a person would, and gives the tooltip that then is on the screen; fails the
/// program where its label is not plain text.
[[nodiscard]] QString restOn(QWidget &part, const QPoint &place);

/// Tells whether anybody opened a file since; on systems that can tell.
class OpenWatch
{
public:
    explicit OpenWatch(const QString &path);
    ~OpenWatch();
    Q_DISABLE_COPY_MOVE(OpenWatch)

    [[nodiscard]] bool wasOpened() const;

private:
    int m_queue;
};

} // namespace cxw::test
