// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace cxw {

class MaturityModel;

/// What the program is, under which licence, on what its model rests, and whose work is in it.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const QString &version, const MaturityModel &model, QWidget *parent = nullptr);
};

} // namespace cxw
