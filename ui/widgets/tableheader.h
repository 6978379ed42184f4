// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace cxw {

/// The header of a table: its words wrap into up to three lines, whatever a round or a habit is called, and the tool
/// tip has those whole that are cut.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// The width in pixels below which its longest word is broken, and the one from which nothing is cut.
    [[nodiscard]] int leastWidth(int section) const;
    [[nodiscard]] int wholeWidth(int section) const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QString words(int section) const;
    [[nodiscard]] QStringList lines(int section, int width) const;
    /// What stands beside the words of a section: margins, and the arrow by which it is sorted.
    [[nodiscard]] int extra(int section) const;
};

} // namespace cxw
