// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/text.h"

#include <QEvent>
#include <QPainter>

namespace cxw {

namespace {

/// A label that takes its colour from a role, whatever the scheme.
class RoleLabel : public QLabel
{
public:
    RoleLabel(const QString &text, TextStyle textStyle, Role role, QWidget *parent) : QLabel(text, parent), m_role(role)
    {
        setTextFormat(Qt::PlainText);
        setFont(style::font(textStyle));
        takeColor();
    }

    void setRole(Role role)
    {
        m_role = role;
        takeColor();
    }

    /// Layouts ask with all the room there is, though a paragraph never gets wider than its longest line.
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return QLabel::heightForWidth(qMin(width, maximumWidth()));
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            takeColor();
    }

    /// A label that is not shown hears nothing of another scheme.
    void showEvent(QShowEvent *event) override
    {
        takeColor();
        QLabel::showEvent(event);
    }

private:
    void takeColor()
    {
        const QColor wanted = style::color(m_role, palette());
        QPalette own;
        own.setResolveMask(0);
        own.setColor(QPalette::WindowText, wanted);
        if (palette().color(QPalette::WindowText) != wanted)
            setPalette(own);
    }

    Role m_role;
};

class Hairline : public QWidget
{
public:
    explicit Hairline(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), style::color(Role::Line, palette())); }
};

constexpr int longestLine = 75;

} // namespace

QLabel *label(const QString &text, TextStyle textStyle, Role role, QWidget *parent)
{
    return new RoleLabel(text, textStyle, role, parent);
}

QLabel *paragraph(const QString &text, TextStyle textStyle, Role role, QWidget *parent)
{
    QLabel *made = label(text, textStyle, role, parent);
    made->setWordWrap(true);
    made->setMaximumWidth(made->fontMetrics().averageCharWidth() * longestLine);
    QSizePolicy policy = made->sizePolicy(); // keeps that the height goes by the width
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    made->setSizePolicy(policy);
    return made;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    return label(text, TextStyle::Section, Role::Text, parent);
}

void setRole(QLabel *made, Role role)
{
    if (auto *own = dynamic_cast<RoleLabel *>(made))
        own->setRole(role);
}

QWidget *hairline(QWidget *parent)
{
    return new Hairline(parent);
}

} // namespace cxw
