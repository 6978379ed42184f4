// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/possibledates.h"

#include "core/base/datereading.h"
#include "core/base/display.h"
#include "core/workspace/recorddescriptions.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct PossibleDates
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PossibleDates)
};

/// A date of the record that is impossible and was not there before; invalid where there is none.
template <typename R>
QDate impossibleDate(const R &record, const R *present)
{
    QDate impossible;
    forEachField<R>([&]<typename Member>(const Field<R, Member> &field) {
        if constexpr (std::is_same_v<Member, QDate>) {
            const QDate date = record.*field.member;
            if (date.isValid() && !isPossibleDay(date) && !(present && present->*field.member == date))
                impossible = date;
        }
    });
    return impossible;
}

} // namespace

Result<void> checkDates(const Workspace &workspace, const Edit &edit)
{
    for (const Change &change : edit.changes) {
        if (change.action == Change::Action::Remove)
            continue;
        const QDate date = std::visit(
            [&]<typename R>(const R &record) {
                const auto found = workspace.all<R>().find(record.key());
                return impossibleDate(record, found == workspace.all<R>().end() ? nullptr : &found->second);
            },
            change.record);
        if (date.isValid())
            return Error{PossibleDates::tr("The date %1 does not lie in the years %2 to %3, so nothing was changed.")
                             .arg(displayDate(date), QString::number(firstPossibleDay().year()),
                                  QString::number(lastPossibleDay().year())),
                         {}};
    }
    return {};
}

} // namespace cxw
