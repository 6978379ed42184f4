// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/peopleview.h"

#include "core/base/names.h"
#include "core/base/readfile.h"
#include "core/exchange/peoplelist.h"
#include "core/scoring/thresholds.h"
#include "core/workspace/setupedits.h"
#include "ui/assess/peoplemodel.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace cxw {

namespace {
constexpr int widest = 900;
/// In bytes: far more than the names of everybody in a large company.
constexpr qint64 longestList = 1'000'000;
} // namespace

PeopleView::PeopleView(AssessContext &context, QWidget *parent)
    : AssessView(context, parent),
      m_model(new PeopleModel(this)),
      m_table(new QTableView(this)),
      m_name(new QLineEdit(this)),
      m_role(new QLineEdit(this)),
      m_add(new QPushButton(tr("&Add"), this)),
      m_import(new QPushButton(tr("Import from a &file…"), this)),
      m_remove(new QPushButton(tr("Re&move"), this)),
      m_goOn(new QPushButton(tr("&Continue"), this)),
      m_title(label({}, TextStyle::Title, Role::Text, this)),
      m_hint(paragraph({}, TextStyle::Body, Role::Muted, this)),
      m_count(label({}, TextStyle::Body, Role::Muted, this)),
      m_trouble(label({}, TextStyle::Body, Role::Bad, this))
{
    m_name->setAccessibleName(tr("Name of the person to add"));
    m_name->setPlaceholderText(tr("Name"));
    m_role->setAccessibleName(tr("Role of the person to add"));
    m_role->setPlaceholderText(tr("Role, for example: head of claims"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_add->setAutoDefault(false);
    m_import->setAutoDefault(false);
    m_import->setAccessibleName(tr("Import people from a file"));
    setPlainToolTip(m_import, tr("A text file with a name on each line, or a CSV file with the columns name and role"));
    m_remove->setAutoDefault(false);
    m_goOn->setDefault(true);
    makeTable();
    arrange();
    connectParts();
}

void PeopleView::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("People"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(style::scaled(style::rowHeight));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(PeopleModel::BallotsColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setFont(style::font(TextStyle::Small));
    m_table->viewport()->setAutoFillBackground(false);
    m_table->installEventFilter(this);
}

void PeopleView::arrange()
{
    auto *entry = new QHBoxLayout;
    entry->setSpacing(style::small);
    entry->addWidget(m_name, 2);
    entry->addWidget(m_role, 3);
    entry->addWidget(m_add);
    entry->addWidget(m_import);
    entry->addStretch(0);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(style::small);
    foot->addWidget(m_goOn);
    foot->addWidget(m_remove);
    foot->addSpacing(style::medium);
    foot->addWidget(m_count, 1);
    auto *column = new QWidget(this);
    column->setMaximumWidth(widest);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::medium);
    layout->addWidget(m_title);
    m_hint->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    layout->addWidget(m_hint);
    layout->addLayout(entry);
    layout->addWidget(m_trouble);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(style::page, style::section, style::page, style::large);
    page->addWidget(column, 1);
    page->addStretch(0);
}

void PeopleView::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &PeopleView::add);
    connect(m_name, &QLineEdit::returnPressed, this, &PeopleView::add);
    connect(m_role, &QLineEdit::returnPressed, this, &PeopleView::add);
    connect(m_name, &QLineEdit::textEdited, m_trouble, &QLabel::hide);
    // Several lines come from a list of people that was pasted. The field has to be done with its own change first.
    connect(
        m_name, &QLineEdit::textEdited, this,
        [this] {
            if (hasLineBreak(m_name->text()))
                add();
        },
        Qt::QueuedConnection);
    connect(m_import, &QPushButton::clicked, this, &PeopleView::chooseList);
    connect(m_remove, &QPushButton::clicked, this, &PeopleView::removeCurrent);
    connect(m_goOn, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(AssessStep::Stock); });
    connect(m_model, &PeopleModel::tickWanted, this, &PeopleView::tick, Qt::QueuedConnection);
    connect(m_model, &PeopleModel::nameWanted, this, &PeopleView::rename, Qt::QueuedConnection);
    connect(
        m_model, &PeopleModel::roleWanted, this,
        [this](int row, const QString &role) { describe(row, [role](Person &person) { person.role = role; }); },
        Qt::QueuedConnection);
}

void PeopleView::suitRound(bool anonymous)
{
    m_title->setText(anonymous ? tr("How many vote?") : tr("Who takes part?"));
    m_hint->setText(
        anonymous
            ? tr("This round is anonymous: add a voter for each person, and let everybody take one "
                 "without telling. Nobody's name is written down. %n or more voters let you say "
                 "whether a change is real.",
                 nullptr, fewestPeople)
            : tr("Type a name and press Enter, then the next, or paste a list. People of earlier rounds are listed: "
                 "tick those who take part (Space). Each gets a ballot of their own; %n or more "
                 "let you say whether a change is real.",
                 nullptr, fewestPeople));
    m_name->setVisible(!anonymous);
    m_role->setVisible(!anonymous);
    m_import->setVisible(!anonymous);
    m_add->setText(anonymous ? tr("&Add a voter") : tr("&Add"));
    m_table->setColumnHidden(PeopleModel::RoleColumn, anonymous);
    m_table->setColumnHidden(PeopleModel::EarlierColumn, anonymous);
    const auto people = context().workspace().participants(context().round()).size();
    m_count->setText(anonymous ? tr("Voters: %1").arg(people) : tr("Taking part: %1").arg(people));
}

void PeopleView::refresh()
{
    const int row = m_table->currentIndex().row();
    m_model->refresh(context());
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
    const bool editable = context().isEditable();
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_role, m_add, m_import, m_remove})
        part->setEnabled(editable);
    suitRound(isAnonymous());
}

void PeopleView::takeFocus()
{
    if (!m_add->isEnabled())
        m_goOn->setFocus();
    else if (isAnonymous())
        m_add->setFocus();
    else
        m_name->setFocus();
}

bool PeopleView::isAnonymous() const
{
    const Round *round = context().record();
    return round && round->anonymous;
}

void PeopleView::addVoter()
{
    if (context().apply(addVoterEdit(context().workspace(), context().round())))
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
}

void PeopleView::add()
{
    if (isAnonymous()) {
        addVoter();
        return;
    }
    const QStringList names = namesOnLines(m_name->text());
    if (names.isEmpty()) {
        m_name->setFocus();
        return;
    }
    const auto edit = addPeopleEdit(context().workspace(), context().round(), names, m_role->text());
    say(edit ? QString() : edit.error().sentence);
    if (!edit || !context().apply(edit.value()))
        return;
    m_name->setText({}); // with nothing left to undo in it
    m_role->setText({});
    m_name->setFocus();
    const int row = m_model->rowOf(names.last());
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void PeopleView::chooseList()
{
    const QString path =
        chooseFile(this, tr("Import people from a file"), {}, tr("Lists of people (*.txt *.csv *.tsv);;All files (*)"));
    if (!path.isEmpty())
        importList(path);
}

void PeopleView::importList(const QString &path)
{
    const auto bytes = readFileWithin(path, longestList);
    if (!bytes)
        return say(bytes.error().sentence);
    const auto people = readPeopleList(bytes.value(), listFormOf(path));
    if (!people)
        return say(people.error().sentence);
    const auto edit = addPeopleEdit(context().workspace(), context().round(), people.value());
    say(edit ? QString() : edit.error().sentence);
    if (edit && context().apply(edit.value()))
        m_name->setFocus();
}

void PeopleView::select(const PersonId &person)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->personAt(row) == person)
            m_table->setCurrentIndex(m_model->index(row, PeopleModel::NameColumn));
    }
}

void PeopleView::tick(int row, bool takesPart)
{
    const auto seat = m_model->seatAt(row);
    const auto person = m_model->personAt(row);
    if (takesPart && person)
        context().apply(seatEdit(context().workspace(), context().round(), *person));
    else if (!takesPart && seat)
        context().apply(unseatEdit(context().workspace(), *seat));
}

void PeopleView::rename(int row, const QString &name)
{
    const auto id = m_model->personAt(row);
    const auto trouble = id ? personNameTrouble(context().workspace(), name, *id) : std::nullopt;
    say(trouble.value_or(QString()));
    if (!trouble) {
        describe(row, [name](Person &person) { person.name = tidyName(name); });
        return;
    }
    const QModelIndex place = m_model->index(row, PeopleModel::NameColumn);
    m_table->edit(place);
    if (auto *editor = qobject_cast<QLineEdit *>(m_table->indexWidget(place)))
        editor->setText(name);
}

void PeopleView::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void PeopleView::describe(int row, const std::function<void(Person &)> &change)
{
    const auto id = m_model->personAt(row);
    const Person *present = id ? context().workspace().find<Person>(*id) : nullptr;
    if (!present)
        return;
    Person person = *present;
    change(person);
    context().apply(describePersonEdit(person));
}

void PeopleView::removeCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !context().isEditable())
        return;
    const auto person = m_model->personAt(row);
    if (person && !m_model->isInOtherRounds(row))
        context().apply(forgetPersonEdit(context().workspace(), context().round(), *person));
    else
        tick(row, false);
}

bool PeopleView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return AssessView::eventFilter(watched, event);
}

} // namespace cxw
