// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcutsdialog.h"

#include "core/base/searchindex.h"
#include "ui/actions/actionwords.h"
#include "ui/shell/actionplaces.h"
#include "ui/shell/placetable.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {

constexpr QSize shortcutsSize(720, 600);

TableRow lineOf(const QString &key, ActionPlace where, const QString &name, const QString &keys)
{
    const TableCell place{displayName(where), Qt::AlignLeft | Qt::AlignVCenter, {}, Role::Muted};
    return {key, {place, {name}, {keys}}};
}

/// What holds in the place where the person is stands first. The places follow the action that goes to anything.
std::vector<TableRow> rowsFor(Place here)
{
    std::vector<ActionRow> actions = actionTable();
    std::ranges::stable_partition(actions, [here](const ActionRow &row) { return pageOf(row.place) == here; });
    std::vector<TableRow> rows;
    for (const ActionRow &row : actions) {
        if (const QString keys = keyTextOf(row.id); !keys.isEmpty())
            rows.push_back(lineOf(QString::number(static_cast<int>(row.id)), row.place, nameOf(row.id), keys));
        if (row.id != ActionId::Find)
            continue;
        for (const PlaceRow &to : placeTable())
            rows.push_back(lineOf(QString::fromLatin1(to.word), ActionPlace::Window, displayName(to.place),
                                  keyTextOf({keyOf(to.place)})));
    }
    return rows;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Place here, QWidget *parent)
    : QDialog(parent),
      m_here(here),
      m_search(new QLineEdit(this)),
      m_table(new DataTable(tr("All keys"), this)),
      m_nothing(paragraph(tr("No key for that. Try fewer words, or part of one."), TextStyle::Body, Role::Muted, this))
{
    setPlainWindowTitle(this, tr("All keys"));
    resize(shortcutsSize);
    m_search->setAccessibleName(tr("Search in the keys"));
    m_search->setPlaceholderText(tr("What do you want to do?"));
    m_search->setClearButtonEnabled(true);
    m_table->setScrolls(true);
    m_table->setContent({{tr("Where")}, {tr("What")}, {tr("Keys")}}, rowsFor(here));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::section, style::section, style::section, style::large);
    layout->setSpacing(style::medium);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    m_nothing->hide();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_search->setFocus();
}

void ShortcutsDialog::search()
{
    const auto rows = rowsFor(m_here);
    SearchIndex index;
    for (const TableRow &row : rows)
        index.add(row.cells[1].text, {row.cells[0].text, row.cells[2].text});
    auto found = index.find(m_search->text(), static_cast<int>(rows.size()));
    std::ranges::sort(found); // in the order of the table, so that what holds in one place stays together
    std::vector<TableRow> shown;
    std::ranges::transform(found, std::back_inserter(shown), [&](int each) { return rows[static_cast<size_t>(each)]; });
    m_nothing->setVisible(shown.empty());
    m_table->content().setRows(std::move(shown));
}

} // namespace cxw
