// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/pacefinding.h"

#include "core/base/bidi.h"
#include "core/base/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cxw {

namespace {

struct PaceText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PaceRule)
};

struct Word
{
    PaceRule rule;
    const char *id;
    const char *name;
};

constexpr std::array words{
    Word{PaceRule::Dependency, "dependency", QT_TRANSLATE_NOOP("cxw::PaceRule", "Starts too early")},
    Word{PaceRule::PhaseOrder, "phase-order", QT_TRANSLATE_NOOP("cxw::PaceRule", "Phases out of order")},
    Word{PaceRule::OwnerLoad, "owner-load", QT_TRANSLATE_NOOP("cxw::PaceRule", "Too much for one owner")},
    Word{PaceRule::Breadth, "breadth", QT_TRANSLATE_NOOP("cxw::PaceRule", "Too much at once")},
    Word{PaceRule::PhaseTooShort, "phase-too-short", QT_TRANSLATE_NOOP("cxw::PaceRule", "Phase too short")},
    Word{PaceRule::Leap, "leap", QT_TRANSLATE_NOOP("cxw::PaceRule", "Too many steps at once")},
    Word{PaceRule::Incomplete, "incomplete", QT_TRANSLATE_NOOP("cxw::PaceRule", "Not complete")},
    Word{PaceRule::Uncovered, "uncovered", QT_TRANSLATE_NOOP("cxw::PaceRule", "Nothing planned for it")},
};

const Word &wordFor(PaceRule rule)
{
    return *std::ranges::find(words, rule, &Word::rule);
}

} // namespace

PaceSeverity PaceFinding::severity() const
{
    return rule == PaceRule::Dependency ? PaceSeverity::Error : PaceSeverity::Warning;
}

QString toText(PaceRule rule)
{
    return QString::fromLatin1(wordFor(rule).id);
}

QString displayName(PaceRule rule)
{
    return PaceText::tr(wordFor(rule).name);
}

QString toText(PaceSeverity severity)
{
    return severity == PaceSeverity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

QString titleInSentence(const QString &title)
{
    const QString trimmed = printable(title.trimmed());
    return PaceText::tr("“%1”").arg(trimmed.isEmpty() ? PaceText::tr("Untitled") : isolated(trimmed));
}

} // namespace cxw
