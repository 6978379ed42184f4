// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

#include <vector>

namespace cxw {

/// A quiet button that shows what is chosen and opens a menu of what could be.
class ChoiceButton : public QToolButton
{
    Q_OBJECT

public:
    struct Choice
    {
        QString id;
        QString name;
        /// In muted words behind the name in the menu.
        QString detail;
    };

    /// `what` says what is chosen here: "Unit".
    explicit ChoiceButton(const QString &what, QWidget *parent = nullptr);

    /// What can be done besides choosing, below the choices from now on.
    void setFurther(const QList<QAction *> &actions) { m_further = actions; }
    void setChoices(const std::vector<Choice> &choices, const QString &chosen);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_what;
    QList<QAction *> m_further;
};

} // namespace cxw
