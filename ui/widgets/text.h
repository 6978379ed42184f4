// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/style.h"

#include <QLabel>

namespace cxw {

/// A label in one of the house's text styles; its colour follows the scheme. One line; use paragraph() for more.
[[nodiscard]] QLabel *label(const QString &text, TextStyle textStyle = TextStyle::Body, Role role = Role::Text,
                            QWidget *parent = nullptr);

/// The same, wrapping between words, at most about 75 characters wide.
[[nodiscard]] QLabel *paragraph(const QString &text, TextStyle textStyle = TextStyle::Body, Role role = Role::Text,
                                QWidget *parent = nullptr);

/// The heading of a section of a page.
[[nodiscard]] QLabel *heading(const QString &text, QWidget *parent = nullptr);

/// Gives a label made by one of these functions another colour role ("met" in good, "not met" in muted).
void setRole(QLabel *label, Role role);

/// A hairline between parts of a page.
[[nodiscard]] QWidget *hairline(QWidget *parent = nullptr);

} // namespace cxw
