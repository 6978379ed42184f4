// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAction;
class QPoint;
class QWidget;

namespace cxw {

// Texts that a person gave are shown as they are, wherever Qt would read something into them. That no label takes
// them for markup, those in tooltips and in Qt's own windows included, is seen to by HouseStyle.

/// The text for a tooltip: broken into lines that can be read, at most about a screen of them. For Qt::ToolTipRole too.
[[nodiscard]] QString toolTipText(const QString &text);

/// The one way to give a widget or an action its tooltip.
void setPlainToolTip(QWidget *widget, const QString &text);
void setPlainToolTip(QAction *action, const QString &text);

/// The one way to show a tooltip at a place of the screen; an empty text hides it.
void showPlainToolTip(const QPoint &place, const QString &text, QWidget *widget);

/// The text for a button, a tab or a menu, where a lone & would become a key.
[[nodiscard]] QString literalText(QString text);

/// The text as the title of a window, where a lone [*] would become the mark of changes.
void setPlainWindowTitle(QWidget *window, QString text);

} // namespace cxw
