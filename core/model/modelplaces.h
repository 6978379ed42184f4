// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

namespace cxw {

// Values in a piece of a model file, by the path that names their place: "starter.title", "groups[1].name".

/// What stands at a place; undefined where there is nothing.
[[nodiscard]] QJsonValue valueAt(const QJsonValue &root, const QString &path);

/// The same tree with another value there; an undefined one takes the place away. Lists are filled up to the place.
[[nodiscard]] QJsonValue withValueAt(const QJsonValue &root, const QString &path, const QJsonValue &value);

/// A text of a model file as it is read: where there are several languages the English one, else any.
[[nodiscard]] QString shownModelText(const QJsonValue &value);

/// The value that says another text where shownModelText() looks; other languages keep theirs.
[[nodiscard]] QJsonValue withShownModelText(const QJsonValue &value, const QString &text);

} // namespace cxw
