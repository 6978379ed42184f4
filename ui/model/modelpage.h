// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/modeldrafts.h"
#include "ui/frame/page.h"
#include "ui/model/thingeditor.h"

#include <QTimer>

namespace cxw {

class ColumnScroll;
class ModelHead;
class ModelTree;
class PageScaffold;
class ProblemList;

/// The maturity models of the workspace: a place to read the one that rounds are rated by, and to make one's own.
class ModelPage : public Page
{
    Q_OBJECT

public:
    explicit ModelPage(Session &session, QWidget *parent = nullptr);

    /// What F1 says about it.
    [[nodiscard]] static QString help();
    void reveal(const Spot &spot) override;
    [[nodiscard]] QVariantMap whereabouts() const override;
    void comeBackTo(const QVariantMap &whereabouts) override;

protected:
    void refresh() override;

private:
    void layOut();
    void connectHead();
    void connectParts();
    /// Reads the version that is shown anew.
    void take();
    /// The version that somebody sees who comes here: a draft, else that by which the next round is rated.
    [[nodiscard]] ModelName versionAtFirst() const;
    void showHead();
    void showThing();
    void showVersion(const ModelName &name);
    [[nodiscard]] bool isChangeable() const { return m_model.draft && !document().isReadOnly(); }
    [[nodiscard]] const MaturityModel &builtIn() const { return *document().models().builtIn(); }
    [[nodiscard]] const ModelThing *current() const;

    void write(const ModelThing &thing, const ModelField &field, const QString &text);
    void change(const DraftChange &make);
    void retire();
    void move(int by);
    void goToProblem(const QString &key, const QString &field);

    void begin(const BegunDraft &begun);
    void takeIn(const std::optional<Result<BegunDraft>> &begun);
    void beginCopy();
    void beginVersion();
    void release();
    void exportShown();
    void removeShown();

    ModelName m_name;
    ShownModel m_model;
    PageScaffold *m_scaffold;
    ModelHead *m_head;
    ModelTree *m_tree;
    ProblemList *m_problems;
    ThingEditor *m_editor;
    ColumnScroll *m_column;
    /// The comparison with earlier rounds takes longer than a key press may, so that it follows after a while.
    QTimer m_compare;
    QStringList m_comparisons;
};

} // namespace cxw
