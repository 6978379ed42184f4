// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cxwsupport.h"

using namespace cxw::test;

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject doing(const char *what)
{
    return {{text("do"), text(what)}};
}

QJsonObject openingPractice(const char *id)
{
    return {{text("do"), text("practice")}, {text("id"), text(id)}};
}

/// On the practice that the tests vote on.
QJsonObject votingOn(const char *name, const QJsonValue &cadence, const QJsonValue &rigor = 2)
{
    return {{text("do"), text("vote")},
            {text("name"), text(name)},
            {text("votes"),
             QJsonObject{{text("delivery.coaching/cadence"), cadence}, {text("delivery.coaching/rigor"), rigor}}}};
}

/// A room that runs as a process of its own and is talked to line by line.
class Room
{
public:
    explicit Room(const QString &file)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(CXW_PROGRAM), {text("room"), file, text("--round"), text("Spring")});
        if (!m_process.waitForStarted())
            qFatal("cxw can't be started.");
    }
    ~Room() { kill(); }

    void say(const QJsonObject &object) { sayLine(lineOf(object)); }
    void sayLine(const QByteArray &line)
    {
        m_process.write(line);
        m_process.waitForBytesWritten();
    }
    /// The next thing that it says; an empty object when it has ended.
    QJsonObject hear()
    {
        constexpr int patience = 30'000;
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patience) && !m_process.canReadLine())
                return {};
        }
        const QByteArray line = m_process.readLine();
        m_heard += line;
        return QJsonDocument::fromJson(line).object();
    }
    QJsonObject ask(const QJsonObject &object)
    {
        say(object);
        return hear();
    }
    /// All that it has said.
    [[nodiscard]] QByteArray heard() const { return m_heard; }

    /// As a machine does that loses its current.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    int end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
    QByteArray m_heard;
};

QString eventOf(const QJsonObject &object)
{
    return object.value(text("event")).toString();
}

/// What was revealed of an item.
QJsonObject itemIn(const QJsonObject &revealed, const char *id)
{
    const QJsonArray items = revealed.value(text("items")).toArray();
    for (const auto &item : items) {
        if (item.toObject().value(text("item")) == text(id))
            return item.toObject();
    }
    return {};
}

} // namespace

/// The room without a window, as a process of its own.
class TestCxwRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPracticeIsVotedOnTwiceAndAgreed();
    void whoHasVotedIsToldAndNotWhat();
    void aBadLineIsRefusedAndTheRoomGoesOn_data();
    void aBadLineIsRefusedAndTheRoomGoesOn();
    void everyVoteThatWasToldSurvivesAKill();
    void votesOnTheirWayAreThereOrWereNeverTold();
    void noVerbTellsWhatIsSecret();
    void theRoomEndsWithItsInput();
    void whatIsClosedIsClosed();
    void whatCannotBeIsTold_data();
    void whatCannotBeIsTold();

private:
    /// A file with a round of three people.
    [[nodiscard]] QString freshRound() const
    {
        const QString file = m_folder.freshFile();
        QByteArray sheet = "item,participant,value,note\n";
        for (const char *name : {"Ana", "Ben", "Cleo"})
            sheet += QByteArray("culture.hiring/cadence,") + name + ",1,\n";
        const auto made = runCxw(
            text("import|%1|%2|--unit|Retail|--round|Spring|--date|2026-04-21").arg(file, m_folder.writeSheet(sheet)));
        if (made.code != 0)
            qFatal("%s", qPrintable(made.messages));
        return file;
    }

    CxwFolder m_folder;
};

void TestCxwRoom::aPracticeIsVotedOnTwiceAndAgreed()
{
    const QString file = freshRound();
    Room room(file);
    const QJsonObject opened = room.hear();
    QCOMPARE(eventOf(opened), text("open"));
    QCOMPARE(opened.value(text("people")).toArray().size(), 3);
    room.say(openingPractice("delivery.coaching"));
    const QJsonObject voted = room.ask(votingOn("Ana", 1));
    QCOMPARE(voted.value(text("voted")).toInt(), 1);
    QCOMPARE(voted.value(text("of")).toInt(), 3);
    QCOMPARE(room.ask(votingOn(" ben ", 4)).value(text("name")).toString(), text("Ben"));
    QCOMPARE(room.ask(votingOn("Cleo", QJsonValue::Null)).value(text("voted")).toInt(), 3);
    const QJsonObject first = itemIn(room.ask(doing("reveal")), "delivery.coaching/cadence");
    QCOMPARE(first.value(text("values")).toArray(), (QJsonArray{1, 4, QJsonValue::Null}));
    QCOMPARE(first.value(text("mean")).toDouble(), 2.5);
    QCOMPARE(first.value(text("rwg")).toDouble(-1), 0.0);
    room.say(doing("again"));
    QCOMPARE(room.ask(votingOn("Ana", 3)).value(text("voted")).toInt(), 1);
    const QJsonObject second = itemIn(room.ask(doing("reveal")), "delivery.coaching/cadence");
    QCOMPARE(second.value(text("values")).toArray(), (QJsonArray{3, 4, QJsonValue::Null}));
    const QJsonObject agreed = room.ask({{text("do"), text("agree")},
                                         {text("item"), text("delivery.coaching/cadence")},
                                         {text("value"), 3},
                                         {text("reason"), text("Seen in two shops")}});
    QCOMPARE(eventOf(agreed), text("agreed"));
    QCOMPARE(agreed.value(text("value")).toInt(), 3);
    QCOMPARE(eventOf(room.ask(doing("close"))), text("closed"));
    QCOMPARE(room.end(), 0);
    const auto scores = runCxw(text("scores|%1|--round|Spring|--json").arg(file));
    QVERIFY(scores.output.contains("\"source\": \"agreed\""));
}

void TestCxwRoom::whoHasVotedIsToldAndNotWhat()
{
    Room room(freshRound());
    room.hear();
    room.say(openingPractice("delivery.coaching"));
    const QJsonObject voted = room.ask(votingOn("Ana", 4, 3));
    QCOMPARE(voted,
             (QJsonObject{
                 {text("event"), text("voted")}, {text("name"), text("Ana")}, {text("voted"), 1}, {text("of"), 3}}));
    const QJsonObject refused = room.ask({{text("do"), text("agree")},
                                          {text("item"), text("delivery.coaching/cadence")},
                                          {text("value"), 1},
                                          {text("reason"), QString()}});
    QCOMPARE(eventOf(refused), text("refused"));
    QVERIFY(!room.heard().contains('4'));
}

void TestCxwRoom::aBadLineIsRefusedAndTheRoomGoesOn_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const char *line) { QTest::newRow(name) << QByteArray(line) + '\n'; };
    row("no JSON", "vote please");
    row("a list", "[1,2]");
    row("half an object", "{\"do\":");
    row("no verb", "{}");
    row("another verb", "{\"do\":\"dance\"}");
    row("no such practice", "{\"do\":\"practice\",\"id\":\"delivery.magic\"}");
    row("a number for a practice", "{\"do\":\"practice\",\"id\":7}");
    row("no items", "{\"do\":\"items\",\"ids\":[]}");
    row("no such item", "{\"do\":\"items\",\"ids\":[\"delivery.magic/cadence\"]}");
    row("nobody of that name", "{\"do\":\"vote\",\"name\":\"Zoe\",\"votes\":{\"delivery.coaching/cadence\":1}}");
    row("no name", "{\"do\":\"vote\",\"votes\":{\"delivery.coaching/cadence\":1}}");
    row("no votes", "{\"do\":\"vote\",\"name\":\"Ana\"}");
    row("beyond the scale", "{\"do\":\"vote\",\"name\":\"Ana\",\"votes\":{\"delivery.coaching/cadence\":5}}");
    row("half a step", "{\"do\":\"vote\",\"name\":\"Ana\",\"votes\":{\"delivery.coaching/cadence\":1.5}}");
    row("a word for a step", "{\"do\":\"vote\",\"name\":\"Ana\",\"votes\":{\"delivery.coaching/cadence\":\"2\"}}");
    row("an item that is not open", "{\"do\":\"vote\",\"name\":\"Ana\",\"votes\":{\"delivery.tools/cadence\":1}}");
    row("one of two is not open",
        "{\"do\":\"vote\",\"name\":\"Ana\",\"votes\":{\"delivery.coaching/cadence\":1,\"delivery.tools/cadence\":1}}");
    row("agreeing on nothing", "{\"do\":\"agree\",\"item\":\"delivery.coaching/cadence\",\"value\":null}");
}

void TestCxwRoom::aBadLineIsRefusedAndTheRoomGoesOn()
{
    QFETCH(const QByteArray, line);
    Room room(freshRound());
    room.hear();
    room.say(openingPractice("delivery.coaching"));
    room.sayLine(line);
    const QJsonObject refused = room.hear();
    QCOMPARE(eventOf(refused), text("refused"));
    QVERIFY(!refused.value(text("sentence")).toString().isEmpty());
    QCOMPARE(room.ask(votingOn("Ana", 1)).value(text("voted")).toInt(), 1);
}

void TestCxwRoom::everyVoteThatWasToldSurvivesAKill()
{
    const QString file = freshRound();
    {
        Room room(file);
        room.hear();
        room.say(openingPractice("delivery.coaching"));
        QCOMPARE(eventOf(room.ask(votingOn("Ana", 1))), text("voted"));
        QCOMPARE(eventOf(room.ask(votingOn("Cleo", 3))), text("voted"));
        room.kill();
    }
    Room room(file);
    const QJsonObject opened = room.hear();
    QCOMPARE(opened.value(text("at")).toString(), text("practice/delivery.coaching"));
    QCOMPARE(opened.value(text("phase")).toString(), text("voting"));
    QCOMPARE(opened.value(text("voted")).toInt(), 2);
    QCOMPARE(room.ask(votingOn("Ben", 2)).value(text("voted")).toInt(), 3);
    const QJsonObject revealed = itemIn(room.ask(doing("reveal")), "delivery.coaching/cadence");
    QCOMPARE(revealed.value(text("values")).toArray(), (QJsonArray{1, 2, 3}));
}

void TestCxwRoom::votesOnTheirWayAreThereOrWereNeverTold()
{
    const QString file = freshRound();
    int told = 0;
    {
        Room room(file);
        room.hear();
        room.say(openingPractice("delivery.coaching"));
        QByteArray all;
        for (int time = 0; time < 40; ++time) {
            for (const char *name : {"Ana", "Ben", "Cleo"})
                all += lineOf(votingOn(name, time % 5));
        }
        room.sayLine(all);
        for (; told < 20; ++told)
            QCOMPARE(eventOf(room.hear()), text("voted"));
        room.kill();
    }
    Room room(file);
    QCOMPARE(room.hear().value(text("voted")).toInt(), 3);
    const QJsonObject revealed = itemIn(room.ask(doing("reveal")), "delivery.coaching/cadence");
    QCOMPARE(revealed.value(text("values")).toArray().size(), 3);
}

void TestCxwRoom::noVerbTellsWhatIsSecret()
{
    const QString file = freshRound();
    Room room(file);
    room.hear();
    room.say(openingPractice("delivery.coaching"));
    for (const char *name : {"Ana", "Ben", "Cleo"})
        room.ask(votingOn(name, 0, 0));
    QCOMPARE(room.end(), 0);
    const QJsonObject scores = jsonIn(runCxw(text("scores|%1|--round|Spring|--json").arg(file)));
    const QJsonArray practices = scores.value(text("practices")).toArray();
    for (const auto &practice : practices) {
        if (practice.toObject().value(text("id")) != text("delivery.coaching"))
            continue;
        const QJsonObject items = practice.toObject().value(text("items")).toObject();
        QCOMPARE(items.value(text("cadence")).toObject().value(text("n")).toInt(), 0);
        QVERIFY(items.value(text("cadence")).toObject().value(text("value")).isNull());
    }
    QVERIFY_DONE(runCxw(text("check|%1").arg(file)));
    const QString shared = m_folder.path(text("shared.cxw"));
    QFile::remove(shared);
    QCOMPARE(runCxw(text("share|%1|-o|%2").arg(file, shared)).code, 0);
    const QJsonObject copy = jsonIn(runCxw(text("info|%1|--json").arg(shared)));
    const QJsonObject unit = copy.value(text("units")).toArray().first().toObject();
    QCOMPARE(unit.value(text("rounds")).toArray().first().toObject().value(text("ballots")).toInt(), 3);
}

void TestCxwRoom::theRoomEndsWithItsInput()
{
    const QString file = freshRound();
    Room room(file);
    room.hear();
    room.sayLine("\n");
    room.say(openingPractice("delivery.coaching"));
    QCOMPARE(room.end(), 0);
    Room again(file);
    QCOMPARE(again.hear().value(text("phase")).toString(), text("voting"));
}

void TestCxwRoom::whatIsClosedIsClosed()
{
    const QString file = freshRound();
    Room room(file);
    room.hear();
    room.say(openingPractice("delivery.coaching"));
    room.ask(votingOn("Ana", 1));
    room.ask(doing("reveal"));
    room.say(doing("park"));
    QCOMPARE(eventOf(room.ask(doing("close"))), text("closed"));
    QCOMPARE(room.end(), 0);
    Room again(file);
    QCOMPARE(again.hear().value(text("phase")).toString(), text("closed"));
}

void TestCxwRoom::whatCannotBeIsTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("no round named") << text("room|FILE") << 2;
    QTest::newRow("an address to listen at") << text("room|FILE|--round|Spring|--listen|127.0.0.1:0") << 2;
    QTest::newRow("no such round") << text("room|FILE|--round|Autumn") << 1;
    QTest::newRow("no such unit") << text("room|FILE|--unit|Moon|--round|Spring") << 1;
    QTest::newRow("no such file") << text("room|FILE.none|--round|Spring") << 1;
}

void TestCxwRoom::whatCannotBeIsTold()
{
    QFETCH(QString, words);
    QFETCH(const int, code);
    const auto ended = runCxw(words.replace(text("FILE"), freshRound()));
    QCOMPARE(ended.code, code);
    QVERIFY(ended.output.isEmpty());
    QVERIFY(!ended.messages.isEmpty());
}

QTEST_GUILESS_MAIN(TestCxwRoom)
#include "tst_cxw_room.moc"
