// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/text.h"

#include "ui/access/buttontext.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/fittedtext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QRegularExpression>

#include <limits>

namespace cxw {

namespace {

/// A label never asks for more room than this, however long a name it has to show.
constexpr int widestNeed = 240;

/// A label that takes its colour from a role, whatever the scheme. What has no room is cut in the middle or, in a
/// paragraph, wrapped inside of its words; the tool tip has the whole.
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
        const int room = qMin(width, maximumWidth());
        if (!wordWrap() || !isCutAt(room - 2 * margin()))
            return QLabel::heightForWidth(room);
        return static_cast<int>(linesAt(room - 2 * margin()).size()) * fontMetrics().lineSpacing() + 2 * margin();
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return QLabel::minimumSizeHint().boundedTo({widestNeed, std::numeric_limits<int>::max()});
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const QRect room = contentsRect().marginsRemoved(QMargins(margin(), margin(), margin(), margin()));
        if (!isCutAt(room.width())) {
            QLabel::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(room, static_cast<int>(alignment()), linesAt(room.width()).join(QLatin1Char('\n')));
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || !isCutAt(contentsRect().width()))
            return QLabel::event(event);
        showPlainToolTip(static_cast<QHelpEvent *>(event)->globalPos(), words(), this);
        return true;
    }

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
    /// What it says, without the sign of a key.
    [[nodiscard]] QString words() const { return buddy() ? textWithoutKey(text()) : text(); }

    /// Whether a line, or a word of a paragraph, is longer than this. Links are wrapped by Qt wherever they must be.
    [[nodiscard]] bool isCutAt(int width) const
    {
        if (textFormat() == Qt::RichText)
            return false;
        static const QRegularExpression lineEnds(QStringLiteral("\n"));
        static const QRegularExpression wordEnds(QStringLiteral("\\s"));
        const auto parts = words().split(wordWrap() ? wordEnds : lineEnds);
        return std::ranges::any_of(parts, [&](const QString &part) {
            return fontMetrics().horizontalAdvance(part) > width + 1;
        });
    }

    [[nodiscard]] QStringList linesAt(int width) const
    {
        const auto lines = wordWrap() ? std::numeric_limits<int>::max() : words().count(QLatin1Char('\n')) + 1;
        return fittedLines(words(), font(), width, static_cast<int>(lines));
    }

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
