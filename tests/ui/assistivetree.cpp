// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/assistivetree.h"

#include <QMetaEnum>

namespace cxw::test {

void eachPart(QAccessibleInterface *part, const std::function<void(QAccessibleInterface *)> &look)
{
    if (!part || !part->isValid() || part->state().invisible)
        return;
    look(part);
    for (int place = 0; place < part->childCount(); ++place)
        eachPart(part->child(place), look);
}

QAccessibleInterface *partNamed(QWidget &in, QAccessible::Role role, const QString &name)
{
    QAccessibleInterface *found = nullptr;
    eachPart(QAccessible::queryAccessibleInterface(&in), [&](QAccessibleInterface *part) {
        if (!found && part->role() == role && part->text(QAccessible::Name) == name)
            found = part;
    });
    return found;
}

QString toText(const QAccessibleInterface *part)
{
    const auto roles = QMetaEnum::fromType<QAccessible::Role>();
    const QString made = part->object() ? QString::fromLatin1(part->object()->metaObject()->className()) : QString();
    return QStringList{QString::fromLatin1(roles.valueToKey(part->role())), part->text(QAccessible::Name), made}.join(
        QStringLiteral(" | "));
}

} // namespace cxw::test
