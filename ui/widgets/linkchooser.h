// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace cxw {

/// Something that can be linked, by its record's id.
struct LinkChoice
{
    QString id;
    QString title;
    bool linked = false;
    /// A choice that can't be made, with the reason; empty where it can.
    QString obstacle = {};
};

/// What a record is linked to: each a link that leads there, and a menu to link and unlink others.
class LinkChooser : public QWidget
{
    Q_OBJECT

public:
    /// What the button says, and what stands there while nothing is linked.
    LinkChooser(const QString &buttonText, const QString &nothing, QWidget *parent = nullptr);

    void setChoices(const std::vector<LinkChoice> &choices);
    [[nodiscard]] const std::vector<LinkChoice> &choices() const { return m_choices; }

Q_SIGNALS:
    /// The person has linked or unlinked something.
    void toggled(const QString &id, bool linked);
    /// The person wants to go there.
    void followed(const QString &id);

private:
    void openMenu();

    QString m_nothing;
    std::vector<LinkChoice> m_choices;
    QLabel *m_links;
    QToolButton *m_button;
};

} // namespace cxw
