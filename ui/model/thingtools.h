// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/model/shownmodel.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace cxw {

/// The head of the editor: what is shown, and what can be done with it as a whole.
class ThingTools : public QWidget
{
    Q_OBJECT

public:
    explicit ThingTools(QWidget *parent = nullptr);

    /// `changeable` says whether the model is a draft that can be written.
    void setThing(const ShownModel &model, const ModelThing &thing, bool changeable);

Q_SIGNALS:
    void retireWanted();
    void moveWanted(int by);

private:
    QLabel *m_kind;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_retire;
};

} // namespace cxw
