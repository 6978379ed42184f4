// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/model/modelpage.h"

#include "core/base/bidi.h"
#include "ui/model/modelfiles.h"
#include "ui/model/modelhead.h"
#include "ui/model/modeltree.h"
#include "ui/model/problemlist.h"
#include "ui/style/style.h"
#include "ui/widgets/changeable.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/pagescaffold.h"

#include <QVBoxLayout>

namespace cxw {

namespace {

constexpr int narrowestTree = 240;
constexpr int widestTree = 420;
constexpr int lowestColumn = 200;
constexpr int widestEditor = 760;
constexpr int treeShare = 2;
constexpr int editorShare = 3;
constexpr std::chrono::milliseconds afterAWhile{150};

} // namespace

ModelPage::ModelPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_scaffold(new PageScaffold(tr("Maturity model"), this)),
      m_head(new ModelHead(this)),
      m_tree(new ModelTree(this)),
      m_problems(new ProblemList(this)),
      m_editor(new ThingEditor(this)),
      m_column(new ColumnScroll(m_editor, this))
{
    layOut();
    connectHead();
    connectParts();
    m_compare.setSingleShot(true);
    m_compare.setInterval(afterAWhile);
    connect(&m_compare, &QTimer::timeout, this, [this] {
        m_comparisons = comparisonTexts(document(), m_model, selection().unit());
        showHead();
    });
    setFocusProxy(m_tree);
}

void ModelPage::layOut()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(style::small);
    left->addWidget(m_tree, 1);
    left->addWidget(m_problems);
    // Each scrolls by itself, in what room the window leaves.
    for (QWidget *column : std::initializer_list<QWidget *>{m_tree, m_column}) {
        column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        column->setMinimumHeight(style::scaled(lowestColumn));
    }
    m_tree->setMinimumWidth(narrowestTree);
    m_tree->setMaximumWidth(style::scaled(widestTree));
    m_problems->setMaximumWidth(style::scaled(widestTree));
    m_editor->setMaximumWidth(style::scaled(widestEditor));
    auto *parts = new QHBoxLayout;
    parts->setSpacing(style::section);
    parts->addLayout(left, treeShare);
    parts->addWidget(m_column, editorShare);
    m_scaffold->content()->setSpacing(style::medium);
    m_scaffold->content()->setContentsMargins(style::page, style::small, style::page, style::large);
    for (QWidget *button : m_head->buttons())
        m_scaffold->addAction(button);
    m_scaffold->content()->addWidget(m_head);
    m_scaffold->content()->addLayout(parts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scaffold);
}

void ModelPage::connectHead()
{
    connect(m_head, &ModelHead::chosen, this, &ModelPage::showVersion);
    connect(m_head, &ModelHead::copyWanted, this, &ModelPage::beginCopy);
    connect(m_head, &ModelHead::versionWanted, this, &ModelPage::beginVersion);
    connect(m_head, &ModelHead::releaseWanted, this, &ModelPage::release);
    connect(m_head, &ModelHead::newUnitsWanted, this,
            [this] { apply(modelForNewUnitsEdit(workspace(), m_model.name, m_model.title())); });
    connect(m_head, &ModelHead::importWanted, this, [this] { takeIn(importModel(workspace(), builtIn(), this)); });
    connect(m_head, &ModelHead::sheetWanted, this, [this] { takeIn(draftFromSheet(workspace(), builtIn(), this)); });
    connect(m_head, &ModelHead::exportWanted, this, &ModelPage::exportShown);
    connect(m_head, &ModelHead::removeWanted, this, &ModelPage::removeShown);
}

void ModelPage::connectParts()
{
    connect(m_tree, &ModelTree::currentChanged, this, [this] {
        showThing();
        m_column->showTop();
        Q_EMIT moved();
    });
    connect(m_tree, &ModelTree::writingWanted, this, [this] { m_editor->begin(); });
    connect(m_tree, &ModelTree::retireWanted, this, &ModelPage::retire);
    connect(m_tree, &ModelTree::moveWanted, this, &ModelPage::move);
    connect(m_problems, &ProblemList::wanted, this, &ModelPage::goToProblem);
    connect(m_editor, &ThingEditor::written, this, &ModelPage::write);
    connect(m_editor, &ThingEditor::changeWanted, this, &ModelPage::change);
    connect(m_editor, &ThingEditor::retireWanted, this, &ModelPage::retire);
    connect(m_editor, &ThingEditor::moveWanted, this, &ModelPage::move);
}

QString ModelPage::help()
{
    return tr(
        "A maturity model says what is rated: competencies with their practices, the habits, the scale, and if "
        "wanted empathy and phases with their gates. The one that comes with the program can't be changed; make it "
        "your own, and the copy is yours: change words and weights, add, retire, move and regroup.\n\nWhile you "
        "work on it, it is a draft, and what is wrong in it is named where it is. Released, it stays as it is: "
        "rounds that begin from then on can be rated by it, and earlier rounds keep theirs. For further changes "
        "begin a new version. Rounds of different versions are compared on the practices that both have; one that "
        "you move to another competency keeps its history.\n\nIn the list of parts Enter goes to the fields, "
        "Delete retires, Alt+Up and Alt+Down move. Ctrl+Z takes back. A sheet with the columns competency, "
        "practice and statement gives a first draft; models go to other workspaces as files.");
}

ModelName ModelPage::versionAtFirst() const
{
    const Workspace &now = workspace();
    for (const ModelVersion &version : modelVersions(now)) {
        if (version.draft)
            return {version.model.text, version.version.text};
    }
    return nameOf(*document().models().forNextRound(now, selection().unit()));
}

void ModelPage::take()
{
    if (m_name.id.isEmpty())
        m_name = versionAtFirst();
    m_model = shownModel(document(), m_name);
    m_name = m_model.name;
}

void ModelPage::refresh()
{
    take();
    m_scaffold->setSubtitle(document().isReadOnly() ? nothingCanBeChanged() : QString());
    m_tree->setModel(m_model);
    m_problems->setModel(m_model);
    showHead();
    showThing();
    m_compare.start();
}

void ModelPage::showHead()
{
    const Workspace &now = workspace();
    ModelHead::State state;
    state.versions = shownVersions(document(), builtIn());
    for (const ModelName &name : state.versions)
        state.texts.append(versionText(now, builtIn(), name));
    state.shown = m_model.name;
    state.state = stateText(now, m_model);
    state.comparisons = m_comparisons;
    state.builtIn = m_model.builtIn;
    state.draft = m_model.draft;
    state.removable = !m_model.builtIn && roundsRatedBy(now, m_model.name) == 0;
    state.couldBeForNewUnits = !m_model.draft && now.organization().modelId != m_model.name.id;
    state.changeable = !document().isReadOnly();
    m_head->setState(state);
}

const ModelThing *ModelPage::current() const
{
    const auto at = thingWithKey(m_model.outline, m_tree->current());
    return at ? &m_model.outline[static_cast<size_t>(*at)] : nullptr;
}

void ModelPage::showThing()
{
    if (const ModelThing *thing = current())
        m_editor->setThing(m_model, ModelThing(*thing), isChangeable());
}

void ModelPage::showVersion(const ModelName &name)
{
    m_name = name;
    m_comparisons.clear();
    refresh();
    Q_EMIT moved();
}

void ModelPage::reveal(const Spot &spot)
{
    const auto *model = std::get_if<ModelSpot>(&spot);
    if (!model)
        return;
    if (model->model.text != m_name.id || model->version.text != m_name.version)
        showVersion({model->model.text, model->version.text});
    m_tree->select(model->part.text);
}

QVariantMap ModelPage::whereabouts() const
{
    return {{QStringLiteral("model"), m_name.id},
            {QStringLiteral("version"), m_name.version},
            {QStringLiteral("part"), m_tree->current()}};
}

void ModelPage::comeBackTo(const QVariantMap &whereabouts)
{
    m_name = {whereabouts.value(QStringLiteral("model")).toString(),
              whereabouts.value(QStringLiteral("version")).toString()};
    refresh();
    m_tree->select(whereabouts.value(QStringLiteral("part")).toString());
}

void ModelPage::write(const ModelThing &thing, const ModelField &field, const QString &text)
{
    apply(modelFieldEdit(workspace(), m_model.name, thing, field, text));
}

void ModelPage::change(const DraftChange &make)
{
    const AddedThing added = make(ModelDraftEdits(workspace(), builtIn(), m_model.name));
    if (!added.edit.changes.empty() && apply(added.edit) && !added.key.isEmpty())
        m_tree->select(added.key);
}

void ModelPage::retire()
{
    const ModelThing *thing = current();
    if (!thing || !isChangeable())
        return;
    change([one = *thing](const ModelDraftEdits &edits) { return AddedThing{edits.retire(one), {}}; });
}

void ModelPage::move(int by)
{
    const ModelThing *thing = current();
    if (!thing || !isChangeable())
        return;
    change([one = *thing, by](const ModelDraftEdits &edits) { return AddedThing{edits.move(one, by), {}}; });
}

void ModelPage::goToProblem(const QString &key, const QString &field)
{
    m_tree->select(key);
    m_editor->begin(field);
}

void ModelPage::begin(const BegunDraft &begun)
{
    m_comparisons.clear();
    m_name = begun.name;
    if (apply(begun.edit))
        m_tree->setFocus(Qt::OtherFocusReason);
    refresh(); // as it was where it could not be done, and where the file was there already
    Q_EMIT moved();
}

void ModelPage::takeIn(const std::optional<Result<BegunDraft>> &begun)
{
    if (!begun)
        return;
    if (*begun)
        begin(begun->value());
    else
        Q_EMIT trouble(begun->error());
}

void ModelPage::beginCopy()
{
    begin(copyModelEdit(workspace(), builtIn(), m_model.file));
}

void ModelPage::beginVersion()
{
    const ModelVersion *draft = draftOf(workspace(), m_model.name.id);
    if (!draft)
        return begin(newVersionEdit(workspace(), builtIn(), m_model.file));
    showVersion({draft->model.text, draft->version.text});
    Q_EMIT notice(tr("Version %1 has been begun already; here it is.").arg(m_model.name.version));
}

void ModelPage::release()
{
    if (!m_model.problems.empty()) {
        Q_EMIT trouble({tr("It can't be released yet: %n thing(s) in it are wrong. Each is listed below the parts.",
                           nullptr, static_cast<int>(m_model.problems.size())),
                        {}});
        return m_problems->begin();
    }
    const auto edit = releaseModelEdit(workspace(), m_model.name, false);
    if (edit)
        apply(edit.value());
    else
        Q_EMIT trouble(edit.error());
}

void ModelPage::exportShown()
{
    const auto written = exportModel(m_model.file, m_model.title(), this);
    if (!written)
        return;
    if (*written)
        Q_EMIT notice(tr("The model was written to “%1”.").arg(isolated(written->value())));
    else
        Q_EMIT trouble(written->error());
}

void ModelPage::removeShown()
{
    const ModelName gone = m_model.name;
    m_comparisons.clear();
    m_name = {};
    if (!apply(removeModelEdit(workspace(), gone)))
        m_name = gone;
    refresh();
    Q_EMIT moved();
}

} // namespace cxw
