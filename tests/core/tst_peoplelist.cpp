// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/peoplelist.h"

#include <QTest>

using namespace cxw;

/// What is read from lists of people as other programs write them.
class TestPeopleList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAreRead_data();
    void peopleAreRead();
    void whatIsWrongIsSaidWithItsLine_data();
    void whatIsWrongIsSaidWithItsLine();
    void theFormFollowsFromTheName();
};

void TestPeopleList::peopleAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("sheet");
    const QByteArray bom("\xEF\xBB\xBF");
    QTest::newRow("lines") << QByteArray("Anna Lee\nBen\n") << false;
    QTest::newRow("lines of Windows, empty ones") << QByteArray("\r\n Anna Lee \r\n\r\nBen\r\n") << false;
    QTest::newRow("byte order mark") << bom + "Anna Lee\nBen" << false;
    QTest::newRow("sheet without a header") << QByteArray("Anna Lee\nBen\n") << true;
    QTest::newRow("sheet with one column") << QByteArray("name\nAnna Lee\nBen\n") << true;
    QTest::newRow("sheet of other columns") << bom + "No;NAME;Team\n1;Anna Lee;x\n2;\"Ben\";y\n" << true;
}

void TestPeopleList::peopleAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, sheet);
    const auto people = readPeopleList(bytes, sheet ? ListForm::Sheet : ListForm::Lines);
    QVERIFY2(people.ok(), people.ok() ? "" : qPrintable(people.error().sentence));
    QCOMPARE(people.value(),
             (std::vector<ListedPerson>{{QStringLiteral("Anna Lee"), {}}, {QStringLiteral("Ben"), {}}}));
}

void TestPeopleList::whatIsWrongIsSaidWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("nobody") << QByteArray("\n \n") << QStringLiteral("no name");
    QTest::newRow("too long") << "Anna\n" + QByteArray(121, 'x') << QStringLiteral("Line 2: A name has at most 120");
    QTest::newRow("unprintable") << QByteArray("Anna\nBen\nC\x07") << QStringLiteral("Line 3:");
    QTest::newRow("no UTF-8") << QByteArray("Anna\nBj\xF6rn") << QStringLiteral("line 2");
    QTest::newRow("too many") << QByteArray("Anna\n").repeated(1001) << QStringLiteral("more than 1000");
}

void TestPeopleList::whatIsWrongIsSaidWithItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    for (const ListForm form : {ListForm::Lines, ListForm::Sheet}) {
        const auto people = readPeopleList(bytes, form);
        QVERIFY(!people.ok());
        QVERIFY2(people.error().sentence.contains(said), qPrintable(people.error().sentence));
    }
}

void TestPeopleList::theFormFollowsFromTheName()
{
    QCOMPARE(listFormOf(QStringLiteral("/a/People.CSV")), ListForm::Sheet);
    QCOMPARE(listFormOf(QStringLiteral("/a.csv/people.txt")), ListForm::Lines);
    const auto comma = readPeopleList("Lee, Anna\tHead of claims\n", ListForm::Lines);
    QVERIFY(comma.ok());
    QCOMPARE(comma.value().front(), (ListedPerson{QStringLiteral("Lee, Anna"), QStringLiteral("Head of claims")}));
    const auto roles = readPeopleList("Role,Name\nHead,\"Lee, Anna\"\n", ListForm::Sheet);
    QVERIFY(roles.ok());
    QCOMPARE(roles.value().front(), (ListedPerson{QStringLiteral("Lee, Anna"), QStringLiteral("Head")}));
}

QTEST_APPLESS_MAIN(TestPeopleList)
#include "tst_peoplelist.moc"
