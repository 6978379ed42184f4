// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/settings.h"
#include "ui/style/style.h"

#include <optional>

class QWidget;

namespace cxw {

/// What the window remembers of itself: where it stood, where the person was, light or dark, in which language and how
/// large its texts are.
class WindowSettings
{
public:
    explicit WindowSettings(Settings &settings) : m_settings(settings) {}

    void restoreGeometry(QWidget *window) const;
    void saveGeometry(const QWidget *window);

    [[nodiscard]] Scheme scheme() const;
    void setScheme(Scheme scheme);

    /// The code of the language that was chosen; empty for that of the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);

    /// In percent, one of style::textScales; none for what suits the window.
    [[nodiscard]] std::optional<int> textScale() const;
    void setTextScale(std::optional<int> percent);

private:
    Settings &m_settings;
};

/// The word for a scheme in settings and on the command line.
[[nodiscard]] QString toText(Scheme scheme);
[[nodiscard]] std::optional<Scheme> schemeFromText(const QString &text);

} // namespace cxw
