// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"

#include <QDialog>
#include <QJsonObject>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace cxw {

/// Asks for what a new workspace needs: the organization's name and where the file goes.
class NewWorkspaceDialog : public QDialog
{
    Q_OBJECT

public:
    /// Files go to `folder` unless the person chooses another place; rounds are rated by `builtIn` unless the person
    /// chooses another model.
    NewWorkspaceDialog(const QString &folder, const MaturityModel &builtIn, QWidget *parent = nullptr);

    /// The organization's name; empty while what is typed can't be one.
    [[nodiscard]] QString organization() const;
    [[nodiscard]] QString path() const;
    /// The file of the model that the person has chosen, which can be used; empty for the built-in one.
    [[nodiscard]] QJsonObject modelFile() const { return m_modelFile; }

private:
    void choosePlace();
    void chooseModel();
    void takeModel(const QString &path);
    void takeBuiltIn();
    void addModelRow(QVBoxLayout *layout);
    void refresh();
    [[nodiscard]] QString suggestedPath() const;

    QString m_folder;
    QString m_chosen;
    QLineEdit *m_name;
    QJsonObject m_modelFile;
    QString m_builtInTitle;
    QLabel *m_model;
    QPushButton *m_builtIn;
    QLabel *m_modelTrouble;
    QListWidget *m_modelProblems;
    QLabel *m_place;
    QLabel *m_trouble;
    QPushButton *m_create;
};

} // namespace cxw
