// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace cxw {

/// What a page made anew can be given back of the one before it: where it was scrolled to, what stood in its fields
/// without having been taken, and where the keyboard was. Both are made by the same code, so that each part of the
/// one is found in the other by its kind and its place among them; where they differ, nothing is given back.
class SamePlace
{
public:
    explicit SamePlace(const QWidget &page);

    void bringBackTexts(QWidget &page) const;
    /// Needs the page laid out.
    void bringBackView(QWidget &page) const;

private:
    struct Focus
    {
        QByteArray kind;
        qsizetype place = 0;
        qsizetype of = 0;
    };

    std::vector<QPoint> m_scrolled;
    /// Of each line; none where nothing was typed into it that is not taken.
    std::vector<std::optional<QString>> m_typed;
    std::optional<Focus> m_focus;
};

} // namespace cxw
