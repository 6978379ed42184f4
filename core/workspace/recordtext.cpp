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
constexpr std::array gradeWords{
    Word{EvidenceGrade::NotGraded, "not-graded", QT_TRANSLATE_NOOP("cxw::States", "Not graded")},
    Word{EvidenceGrade::None, "none", QT_TRANSLATE_NOOP("cxw::States", "Nothing there")},
    Word{EvidenceGrade::Told, "told", QT_TRANSLATE_NOOP("cxw::States", "Told")},
    Word{EvidenceGrade::Seen, "seen", QT_TRANSLATE_NOOP("cxw::States", "Seen")},
    Word{EvidenceGrade::Sampled, "sampled", QT_TRANSLATE_NOOP("cxw::States", "Several cases seen")},
};
constexpr std::array orderWords{
    Word{WorkshopOrder::ByPractice, "practice", QT_TRANSLATE_NOOP("cxw::States", "By practice")},
    Word{WorkshopOrder::ByHabit, "habit", QT_TRANSLATE_NOOP("cxw::States", "By habit")},
};
constexpr std::array workshopWords{
    Word{WorkshopState::Skipped, "skipped", QT_TRANSLATE_NOOP("cxw::States", "Skipped")},
    Word{WorkshopState::Parked, "parked", QT_TRANSLATE_NOOP("cxw::States", "Parked")},
    Word{WorkshopState::Shown, "shown", QT_TRANSLATE_NOOP("cxw::States", "Shown")},
    Word{WorkshopState::Settled, "settled", QT_TRANSLATE_NOOP("cxw::States", "Settled")},
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
constexpr const auto &wordsOf(EvidenceGrade)
{
    return gradeWords;
}
constexpr const auto &wordsOf(WorkshopOrder)
{
    return orderWords;
}
constexpr const auto &wordsOf(WorkshopState)
{
    return workshopWords;
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

QString toText(EvidenceGrade grade)
{
    return QString::fromLatin1(wordFor(grade).text);
}

QString toText(WorkshopOrder order)
{
    return QString::fromLatin1(wordFor(order).text);
}

QString toText(WorkshopState state)
{
    return QString::fromLatin1(wordFor(state).text);
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

QString displayName(EvidenceGrade grade)
{
    return nameOf(grade);
}

QString displayName(WorkshopOrder order)
{
    return nameOf(order);
}

QString displayName(WorkshopState state)
{
    return nameOf(state);
}

template std::optional<StockState> fromText<StockState>(QStringView);
template std::optional<PainStatus> fromText<PainStatus>(QStringView);
template std::optional<NeedStatus> fromText<NeedStatus>(QStringView);
template std::optional<InitiativeStatus> fromText<InitiativeStatus>(QStringView);
template std::optional<EvidenceGrade> fromText<EvidenceGrade>(QStringView);
template std::optional<WorkshopOrder> fromText<WorkshopOrder>(QStringView);
template std::optional<WorkshopState> fromText<WorkshopState>(QStringView);
template QStringList allTexts<StockState>();
template QStringList allTexts<PainStatus>();
template QStringList allTexts<NeedStatus>();
template QStringList allTexts<InitiativeStatus>();
template QStringList allTexts<EvidenceGrade>();
template QStringList allTexts<WorkshopOrder>();
template QStringList allTexts<WorkshopState>();

} // namespace cxw
