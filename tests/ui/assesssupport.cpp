// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/assesssupport.h"

#include "core/model/modelreader.h"
#include "core/workspace/ratingedits.h"
#include "core/workspace/setupedits.h"
#include "ui/assess/habitrow.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QTest>

namespace cxw {

void AssessSupport::makeModel()
{
    auto model = builtInModel(QLocale::c());
    QVERIFY(model.ok());
    useModel(std::move(model).value());
}

void AssessSupport::useModel(MaturityModel model)
{
    style::applyTo(*qobject_cast<QApplication *>(QApplication::instance()), Scheme::Light);
    m_model = std::make_shared<const MaturityModel>(std::move(model));
}

void AssessSupport::openPage()
{
    m_content = std::make_shared<MemoryStore::Content>();
    m_content->workspace.apply(
        {{},
         {put(Organization{OrganizationId::create(), QStringLiteral("Northshore"), m_model->id, m_model->version})}});
    Clock clock;
    clock.now = [] { return QDateTime(QDate(2026, 10, 20), QTime(9, 0), Qt::UTC); };
    auto document = Document::open(std::make_unique<MemoryStore>(m_content), m_model, clock, QStringLiteral("Greta"));
    QVERIFY(document.ok());
    m_document = std::move(document).value();
    m_selection = std::make_unique<Selection>(*m_document);
    m_session = std::make_unique<Session>(Session{*m_document, *m_selection});
    m_page = std::make_unique<AssessPage>(*m_session);
    m_page->resize(1180, 670);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void AssessSupport::closePage()
{
    m_page.reset();
    m_session.reset();
    m_selection.reset();
    m_document.reset();
}

QStringList AssessSupport::seats() const
{
    QStringList names;
    for (const Participant &seat : workspace().participants(round()))
        names.append(workspace().nameOf(seat));
    return names;
}

void AssessSupport::startRound(const QStringList &people)
{
    const StartedRound started =
        startRoundEdit(workspace(),
                       {std::nullopt, QStringLiteral("Retail"), QStringLiteral("2026 autumn"), QDate(2026, 10, 20),
                        QStringLiteral("Greta"), std::nullopt, false, nameOf(*m_model)});
    QVERIFY(m_document->apply(started.edit).ok());
    for (const QString &name : people)
        QVERIFY(m_document->apply(addParticipantEdit(workspace(), started.round, name, {})).ok());
    m_selection->selectRound(started.round);
    QCOMPARE(round(), started.round);
}

void AssessSupport::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void AssessSupport::type(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void AssessSupport::rate(int practice, int habit, int value)
{
    m_page->goToItem(model().practiceItem(practice, habit));
    press(static_cast<Qt::Key>(Qt::Key_0 + value));
    QCOMPARE(agreed(practice, habit), value);
}

void AssessSupport::vote(int seat, int practice, int habit, std::optional<int> value)
{
    const ParticipantId participant = workspace().participants(round())[static_cast<size_t>(seat)].id;
    QVERIFY(m_document->apply(voteEdit(workspace(), model(), participant, model().practiceItem(practice, habit), value))
                .ok());
}

std::optional<int> AssessSupport::agreed(int practice, int habit) const
{
    const auto *value = workspace().find<AgreedValue>(round(), model().itemId(model().practiceItem(practice, habit)));
    return value ? std::optional(value->value) : std::nullopt;
}

std::optional<StockState> AssessSupport::stock(int practice) const
{
    const auto *record = workspace().find<Stock>(round(), model().practices[static_cast<size_t>(practice)].id);
    return record ? std::optional(record->state) : std::nullopt;
}

HabitRow *AssessSupport::row(int place) const
{
    QList<HabitRow *> visible;
    for (HabitRow *habit : m_page->findChildren<HabitRow *>()) {
        if (habit->isVisible())
            visible.append(habit);
    }
    return visible.value(place);
}

QList<QLineEdit *> AssessSupport::fields() const
{
    QList<QLineEdit *> visible;
    for (QLineEdit *line : m_page->findChildren<QLineEdit *>()) {
        if (line->isVisible())
            visible.append(line);
    }
    return visible;
}

QLineEdit *AssessSupport::field(const QString &accessibleName) const
{
    for (QLineEdit *line : fields()) {
        if (line->accessibleName().startsWith(accessibleName))
            return line;
    }
    return nullptr;
}

} // namespace cxw
