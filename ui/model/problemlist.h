// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/model/shownmodel.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace cxw {

/// What is wrong in a draft, each a way to the field where it is mended. Hidden while nothing is.
class ProblemList : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);

    void setModel(const ShownModel &model);
    /// Gives the first problem the keyboard.
    void begin();

Q_SIGNALS:
    void wanted(const QString &key, const QString &field);

private:
    QLabel *m_title;
    QListWidget *m_list;
    /// By row.
    std::vector<std::pair<QString, QString>> m_places;
};

} // namespace cxw
