// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a key press in the wizard costs, stored and repainted, in a round of few and in one of many people, by turns so
// that both see the same machine. Not a test: it judges nothing. ratingkeys [PRESSES]

#include "core/document/document.h"
#include "core/model/modelreader.h"
#include "core/storage/sqlitestore.h"
#include "ui/assess/assesspage.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace cxw;

namespace {

constexpr int fewPeople = 8;
constexpr int manyPeople = 100;

/// A round in which everybody has rated everything.
Edit ratedRound(const MaturityModel &model, int people)
{
    Edit edit{QStringLiteral("Round"), {}};
    edit.changes.push_back(
        put(Organization{OrganizationId::create(), QStringLiteral("Northshore"), model.id, model.version}));
    const Unit unit{UnitId::create(), QStringLiteral("Retail"), 0, 1};
    edit.changes.push_back(put(unit));
    Round round;
    round.id = RoundId::create();
    round.unit = unit.id;
    round.name = QStringLiteral("2026 autumn");
    round.date = QDate(2026, 10, 20);
    round.modelId = model.id;
    round.modelVersion = model.version;
    edit.changes.push_back(put(round));
    std::vector<ParticipantId> seats;
    for (int place = 0; place < people; ++place) {
        const Person person{PersonId::create(), QStringLiteral("Person %1 of many").arg(place), {}};
        edit.changes.push_back(put(person));
        seats.push_back(ParticipantId::create());
        edit.changes.push_back(put(Participant{seats.back(), round.id, person.id, {}}));
    }
    std::vector<ItemId> items;
    for (int item = 0; item < model.itemCount(); ++item)
        items.push_back(model.itemId(item));
    edit.coming = BallotBatch(seats, items);
    for (int seat = 0; seat < people; ++seat) {
        for (int item = 0; item < model.itemCount(); ++item)
            edit.coming.add(seat, item, (seat * 7 + item * 3) % (model.highestStep() + 1));
    }
    return edit;
}

/// The wizard on a file.
class Bench
{
public:
    Bench(std::shared_ptr<const MaturityModel> model, int people)
    {
        const QString path = m_folder.filePath(QStringLiteral("a.cxw"));
        auto store = SqliteStore::create(path);
        m_document = Document::open(std::move(store).value(), model, Clock(), QStringLiteral("Greta")).value();
        const Edit edit = ratedRound(*model, people);
        if (!m_document->apply(edit))
            qFatal("The round can't be made.");
        m_selection = std::make_unique<Selection>(*m_document);
        m_session = std::make_unique<Session>(Session{*m_document, *m_selection});
        m_page = std::make_unique<AssessPage>(*m_session);
        m_page->resize(1180, 670);
        m_page->show();
        m_selection->selectRound(m_document->workspace().rounds(m_document->workspace().units().front().id).front().id);
        m_page->goToItem(0);
        QApplication::processEvents();
    }

    /// Milliseconds from the press to the picture.
    double press(Qt::Key key)
    {
        QElapsedTimer timer;
        m_page->activateWindow();
        m_page->goToItem(m_presses++ % 100);
        QApplication::processEvents();
        timer.start();
        QTest::keyClick(QApplication::focusWidget(), key);
        QApplication::processEvents();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AssessPage> m_page;
    int m_presses = 0;
};

void tell(const char *what, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](size_t percent) { return times[(times.size() - 1) * percent / 100]; };
    std::printf("%s: median %.2f ms, 90 %% %.2f ms, 99 %% %.2f ms\n", what, at(50), at(90), at(99));
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    style::applyTo(application, Scheme::Light);
    const int presses = argc > 1 ? QByteArray(argv[1]).toInt() : 300;
    const auto model = std::make_shared<const MaturityModel>(builtInModel(QLocale::c()).value());
    Bench few(model, fewPeople);
    Bench many(model, manyPeople);
    std::vector<double> fewTimes;
    std::vector<double> manyTimes;
    for (int press = 0; press < presses; ++press) {
        const auto key = static_cast<Qt::Key>(Qt::Key_0 + press % 5);
        fewTimes.push_back(few.press(key));
        manyTimes.push_back(many.press(key));
    }
    tell("8 people", fewTimes);
    tell("100 people", manyTimes);
    return 0;
}
