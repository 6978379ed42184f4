// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/editwriter.h"

#include "core/storage/recordtable.h"
#include "core/storage/seattable.h"

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

    Result<void> remove(const BallotBatch &leaving) { return m_seats.remove(leaving); }
    /// Writes what is gathered, and the ballots that come after it.
    Result<void> finish(const BallotBatch &coming)
    {
        auto done = m_seats.finish();
        return done ? m_seats.put(coming) : done;
    }

private:
    template <typename R>
    Result<void> put(const R &record)
    {
        return RecordTable<R>::one().put(m_transaction, record);
    }
    Result<void> put(const Participant &participant) { return m_seats.put(participant); }
    Result<void> put(const Ballot &ballot) { return m_seats.put(ballot); }

    template <typename R>
    Result<void> remove(const R &record)
    {
        return RecordTable<R>::one().remove(m_transaction, record);
    }
    Result<void> remove(const Participant &participant) { return m_seats.remove(participant); }
    Result<void> remove(const Ballot &ballot) { return m_seats.remove(ballot); }

    Transaction &m_transaction;
    SeatWriter m_seats;
};

} // namespace

Result<void> writeEdit(Transaction &transaction, const Edit &edit)
{
    EditWriter writer(transaction);
    if (auto done = writer.remove(edit.leaving); !done)
        return done;
    for (const Change &change : edit.changes) {
        if (auto done = writer.write(change); !done)
            return done;
    }
    return writer.finish(edit.coming);
}

} // namespace cxw
