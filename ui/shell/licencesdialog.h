// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QComboBox;

namespace cxw {

class TextPage;

/// The licences of the program and of the work of others in it, to be read whole.
class LicencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LicencesDialog(QWidget *parent = nullptr);

private:
    void showText(int index);

    QComboBox *m_which;
    TextPage *m_text;
};

} // namespace cxw
