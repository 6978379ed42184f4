// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/recordtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cxw {

namespace {

template <typename State>
struct Word
{
    State state;
    const char *text;
    const char *name;
};

// clang before 17 does not deduce the parameter of an aggregate.
template <typename State>
Word(State, const char *, const char *) -> Word<State>;

constexpr std::array stockWords{
    Word{StockState::Absent, "absent", QT_TRANSLATE_NOOP("cxw::States", "Absent")},
    Word{StockState::Pockets, "pockets", QT_TRANSLATE_NOOP("cxw::States", "Pockets")},
    Word{StockState::Widespread, "widespread", QT_TRANSLATE_NOOP("cxw::States", "Widespread")},
    Word{StockState::NotApplicable, "not-applicable", QT_TRANSLATE_NOOP("cxw::States", "Not applicable")},
    Word{StockState::Unknown, "unknown", QT_TRANSLATE_NOOP("cxw::States", "Unknown")},
};
constexpr std::array painWords{
    Word{PainStatus::Open, "open", QT_TRANSLATE_NOOP("cxw::States", "Open")},
    Word{PainStatus::InRepair, "in-repair", QT_TRANSLATE_NOOP("cxw::States", "In repair")},
    Word{PainStatus::Resolved, "resolved", QT_TRANSLATE_NOOP("cxw::States", "Resolved")},
    Word{PainStatus::Accepted, "accepted", QT_TRANSLATE_NOOP("cxw::States", "Accepted")},
};
constexpr std::array needWords{
    Word{NeedStatus::Discovered, "discovered", QT_TRANSLATE_NOOP("cxw::States", "Discovered")},
    Word{NeedStatus::Reframed, "reframed", QT_TRANSLATE_NOOP("cxw::States", "Reframed")},
    Word{NeedStatus::InDesign, "in-design", QT_TRANSLATE_NOOP("cxw::States", "In design")},
    Word{NeedStatus::Delivered, "delivered", QT_TRANSLATE_NOOP("cxw::States", "Delivered")},
};
constexpr std::array initiativeWords{
    Word{InitiativeStatus::Planned, "planned", QT_TRANSLATE_NOOP("cxw::States", "Planned")},
    Word{InitiativeStatus::Active, "active", QT_TRANSLATE_NOOP("cxw::States", "Active")},
    Word{InitiativeStatus::Done, "done", QT_TRANSLATE_NOOP("cxw::States", "Done")},
    Word{InitiativeStatus::Dropped, "dropped", QT_TRANSLATE_NOOP("cxw::States", "Dropped")},
};

constexpr const auto &wordsOf(StockState)
{
    return stockWords;
}
constexpr const auto &wordsOf(PainStatus)
{
    return painWords;
}
constexpr const auto &wordsOf(NeedStatus)
{
    return needWords;
}
constexpr const auto &wordsOf(InitiativeStatus)
{
    return initiativeWords;
}

template <typename State>
const Word<State> &wordFor(State state)
{
    return *std::ranges::find(wordsOf(state), state, &Word<State>::state);
}

template <typename State>
QString nameOf(State state)
{
    return QCoreApplication::translate("cxw::States", wordFor(state).name);
}

} // namespace

QString toText(StockState state)
{
    return QString::fromLatin1(wordFor(state).text);
}

QString toText(PainStatus status)
{
    return QString::fromLatin1(wordFor(status).text);
}

QString toText(NeedStatus status)
{
    return QString::fromLatin1(wordFor(status).text);
}

QString toText(InitiativeStatus status)
{
    return QString::fromLatin1(wordFor(status).text);
}

template <typename State>
std::optional<State> fromText(QStringView text)
{
    for (const auto &word : wordsOf(State())) {
        if (text == QLatin1String(word.text))
            return word.state;
    }
    return std::nullopt;
}

template <typename State>
QStringList allTexts()
{
    QStringList texts;
    for (const auto &word : wordsOf(State()))
        texts.append(QString::fromLatin1(word.text));
    return texts;
}

QString displayName(StockState state)
{
    return nameOf(state);
}

QString displayName(PainStatus status)
{
    return nameOf(status);
}

QString displayName(NeedStatus status)
{
    return nameOf(status);
}

QString displayName(InitiativeStatus status)
{
    return nameOf(status);
}

template std::optional<StockState> fromText<StockState>(QStringView);
template std::optional<PainStatus> fromText<PainStatus>(QStringView);
template std::optional<NeedStatus> fromText<NeedStatus>(QStringView);
template std::optional<InitiativeStatus> fromText<InitiativeStatus>(QStringView);
template QStringList allTexts<StockState>();
template QStringList allTexts<PainStatus>();
template QStringList allTexts<NeedStatus>();
template QStringList allTexts<InitiativeStatus>();

} // namespace cxw
