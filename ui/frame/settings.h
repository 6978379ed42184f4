// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>

namespace cxw {

/// One thing that the program remembers about its user: declared, with its type, beside its use.
template <typename T>
struct Setting
{
    /// Its name in the file: "window/place".
    QLatin1String name;
    /// What holds while nothing is remembered, or something that is no T.
    T fallback;
};

/// What the program remembers between its runs, in one file. Losing it costs comfort, never data.
class Settings
{
public:
    explicit Settings(const QString &iniFile) : m_file(iniFile, QSettings::IniFormat) {}

    template <typename T>
    [[nodiscard]] T get(const Setting<T> &setting) const
    {
        const QVariant found = m_file.value(QString(setting.name));
        return found.canConvert<T>() ? found.value<T>() : setting.fallback;
    }

    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        m_file.setValue(QString(setting.name), QVariant::fromValue(value));
    }

private:
    QSettings m_file;
};

} // namespace cxw
