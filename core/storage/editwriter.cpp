// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/editwriter.h"

#include "core/storage/answertables.h"
#include "core/storage/findingtables.h"
#include "core/storage/initiativetable.h"
#include "core/storage/plantables.h"
#include "core/storage/seattable.h"
#include "core/storage/structuretables.h"

namespace cxw {

namespace {

class EditWriter
{
public:
    explicit EditWriter(Transaction &transaction) : m_transaction(transaction), m_seats(transaction) {}

    Result<void> write(const Change &change)
    {
        return std::visit(
            [&](const auto &record) { return change.action == Change::Action::Put ? put(record) : remove(record); },
            change.record);
    }

    Result<void> finish() { return m_seats.finish(); }

private:
    Result<void> put(const auto &record) { return tableOf(&record).put(m_transaction, record); }
    Result<void> put(const Participant &participant) { return m_seats.put(participant); }
    Result<void> put(const Ballot &ballot) { return m_seats.put(ballot); }
    Result<void> put(const Initiative &initiative) { return putInitiative(m_transaction, initiative); }

    Result<void> remove(const auto &record) { return tableOf(&record).remove(m_transaction, record); }
    Result<void> remove(const Participant &participant) { return m_seats.remove(participant); }
    Result<void> remove(const Ballot &ballot) { return m_seats.remove(ballot); }
    Result<void> remove(const Initiative &initiative) { return removeInitiative(m_transaction, initiative); }

    Transaction &m_transaction;
    SeatWriter m_seats;
};

} // namespace

Result<void> writeEdit(Transaction &transaction, const Edit &edit)
{
    EditWriter writer(transaction);
    for (const Change &change : edit.changes) {
        if (auto done = writer.write(change); !done)
            return done;
    }
    return writer.finish();
}

} // namespace cxw
