// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/plaintext.h"

#include <QAction>
#include <QToolTip>
#include <QWidget>

namespace cxw {

namespace {

/// In characters.
constexpr qsizetype longestLine = 90;
constexpr qsizetype mostLines = 24;

/// How much of a text that is longer than a line goes into the line.
qsizetype lineLength(QStringView text)
{
    const qsizetype blank = text.first(longestLine + 1).lastIndexOf(u' ');
    if (blank > 0)
        return blank;
    return text[longestLine].isLowSurrogate() ? longestLine - 1 : longestLine;
}

} // namespace

QString toolTipText(const QString &text)
{
    QStringList lines;
    for (QStringView rest : QStringView(text).split(u'\n')) {
        while (rest.size() > longestLine && lines.size() < mostLines) {
            const qsizetype length = lineLength(rest);
            lines.append(rest.first(length).toString());
            rest = rest.sliced(length).trimmed();
        }
        if (lines.size() >= mostLines) {
            lines.append(QStringLiteral("…"));
            break;
        }
        lines.append(rest.toString());
    }
    return lines.join(u'\n');
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(toolTipText(text));
}

void setPlainToolTip(QAction *action, const QString &text)
{
    action->setToolTip(toolTipText(text));
}

void showPlainToolTip(const QPoint &place, const QString &text, QWidget *widget)
{
    QToolTip::showText(place, toolTipText(text), widget);
}

QString literalText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

void setPlainWindowTitle(QWidget *window, QString text)
{
    window->setWindowTitle(text.replace(QLatin1String("[*]"), QLatin1String("[*][*]")));
}

} // namespace cxw
