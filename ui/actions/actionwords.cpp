// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actionwords.h"

#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>

namespace cxw {

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ActionWords)
};

QString translated(const char *text)
{
    return text ? QCoreApplication::translate("cxw::WindowActions", text) : QString();
}

/// A key as it is printed on the keyboard.
QString keyText(const QKeySequence &sequence)
{
    switch (sequence[0].toCombined()) {
    case Qt::Key_Up:
        return QStringLiteral("↑");
    case Qt::Key_Down:
        return QStringLiteral("↓");
    case Qt::Key_Left:
        return QStringLiteral("←");
    case Qt::Key_Right:
        return QStringLiteral("→");
    case Qt::Key_Return:
        return ActionWords::tr("Enter", "the key");
    default:
        return sequence.toString(QKeySequence::NativeText);
    }
}

/// Whether the keys follow each other, such as the digits.
bool isSeries(const std::vector<QKeyCombination> &keys)
{
    return keys.size() > 2
           && std::ranges::adjacent_find(keys,
                                         [](QKeyCombination left, QKeyCombination right) {
                                             return right.toCombined() != left.toCombined() + 1;
                                         })
                  == keys.end()
           && keys.front().key() >= Qt::Key_0 && keys.front().key() <= Qt::Key_9;
}

QString behind(const QString &words, const QString &keys)
{
    return keys.isEmpty() ? words : ActionWords::tr("%1 (%2)", "what is done, keys").arg(words, keys);
}

} // namespace

QString menuTextOf(ActionId id)
{
    const ActionRow &row = rowOf(id);
    return row.word ? row.word() : translated(row.text);
}

QString nameOf(ActionId id)
{
    return menuTextOf(id).remove(u'&');
}

QString helpOf(ActionId id)
{
    return translated(rowOf(id).help);
}

QString iconNameOf(ActionId id)
{
    return QString::fromLatin1(rowOf(id).icon);
}

QList<QKeySequence> keysOf(ActionId id)
{
    const ActionRow &row = rowOf(id);
    if (row.letter)
        return {QKeySequence(row.letter())};
    QList<QKeySequence> keys;
    for (const QKeyCombination key : row.keys)
        keys.append(QKeySequence(key));
    return keys;
}

QString keyTextOf(ActionId id)
{
    const auto keys = keysOf(id);
    if (isSeries(rowOf(id).keys))
        return ActionWords::tr("%1 – %2", "the first and the last key")
            .arg(keyText(keys.front()), keyText(keys.back()));
    return keyTextOf(keys);
}

QString keyTextOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    std::ranges::transform(keys, std::back_inserter(texts), keyText);
    return texts.join(QStringLiteral(", "));
}

QString withKeys(const QString &words, ActionId id)
{
    return behind(words, keyTextOf(id));
}

QString withKeys(const QString &words, const QList<QKeySequence> &keys)
{
    return behind(words, keyTextOf(keys));
}

QString withKey(const QString &words, ActionId id, int which)
{
    return behind(words, keyText(keysOf(id).at(which)));
}

QString hintOf(ActionId id)
{
    const QString help = helpOf(id);
    return withKeys(help.isEmpty() ? nameOf(id) : help, id);
}

bool isPressed(ActionId id, const QKeyEvent &event)
{
    const bool isSign = event.key() > Qt::Key_Space && event.key() < Qt::Key_A;
    // The keys of the number block are the same keys, and a sign is the same sign where it takes Shift to write it.
    auto pressed = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    pressed.setFlag(Qt::ShiftModifier, !isSign && pressed.testFlag(Qt::ShiftModifier));
    const auto &keys = rowOf(id).keys;
    return std::ranges::any_of(keys, [&](QKeyCombination key) {
        return key.key() == event.key() && key.keyboardModifiers() == pressed;
    });
}

QAction *makeAction(ActionId id, QObject *parent)
{
    const QString icon = iconNameOf(id);
    auto *action = new QAction(icon.isEmpty() ? QIcon() : style::icon(icon), menuTextOf(id), parent);
    action->setData(QVariant::fromValue(id));
    action->setShortcuts(keysOf(id));
    action->setShortcutVisibleInContextMenu(true); // some desktops hide them in every menu but a menu bar's
    setPlainToolTip(action, hintOf(id));
    return action;
}

std::optional<ActionId> idOf(const QAction &action)
{
    const QVariant data = action.data();
    return data.metaType() == QMetaType::fromType<ActionId>() ? std::optional(data.value<ActionId>()) : std::nullopt;
}

QShortcut *makeShortcut(ActionId id, QWidget *parent, int which)
{
    return new QShortcut(keysOf(id).at(which), parent);
}

} // namespace cxw
