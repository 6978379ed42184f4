// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "tests/support/memorystore.h"
#include "ui/assess/assesspage.h"

#include <QAbstractButton>
#include <QLineEdit>

class QLabel;

namespace cxw {

class HabitRow;

/// The wizard on a real document, with what a test does as a facilitator would: start a round, press keys, look.
class AssessSupport
{
protected:
    /// To be called once, before a page is made.
    void makeModel();
    /// The same with a model of the test's own.
    void useModel(MaturityModel model);
    void openPage();
    void closePage();

    [[nodiscard]] const Workspace &workspace() const { return m_document->workspace(); }
    [[nodiscard]] const MaturityModel &model() const { return *m_model; }
    [[nodiscard]] RoundId round() const { return m_selection->round(); }
    /// The names at the round's table.
    [[nodiscard]] QStringList seats() const;
    /// A round called "2026 autumn" of the unit "Retail".
    void startRound(const QStringList &people);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Agrees on a value by key.
    void rate(int practice, int habit, int value);
    /// Puts down what a participant votes, without the page.
    void vote(int seat, int practice, int habit, std::optional<int> value);
    [[nodiscard]] std::optional<int> agreed(int practice, int habit) const;
    [[nodiscard]] std::optional<StockState> stock(int practice) const;

    /// The visible row of a habit.
    [[nodiscard]] HabitRow *row(int place) const;
    /// The first visible widget of a kind.
    template <typename W>
    [[nodiscard]] W *shown() const;
    /// Whose text begins so.
    template <typename W>
    [[nodiscard]] W *shown(const QString &textStart) const;
    [[nodiscard]] QAbstractButton *button(const QString &textStart) const { return shown<QAbstractButton>(textStart); }
    [[nodiscard]] QList<QLineEdit *> fields() const;
    [[nodiscard]] QLineEdit *field(const QString &accessibleName) const;

    std::shared_ptr<const MaturityModel> m_model;
    std::shared_ptr<MemoryStore::Content> m_content;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AssessPage> m_page;
};

template <typename W>
W *AssessSupport::shown() const
{
    for (W *widget : m_page->findChildren<W *>()) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

template <typename W>
W *AssessSupport::shown(const QString &textStart) const
{
    for (W *widget : m_page->findChildren<W *>()) {
        if (widget->isVisible() && widget->text().remove(u'&').startsWith(textStart))
            return widget;
    }
    return nullptr;
}

} // namespace cxw
