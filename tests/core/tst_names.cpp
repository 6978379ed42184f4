// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/names.h"

#include "core/base/printable.h"

#include <QTest>

using namespace cxw;

/// Which names are the same, which can be given, and how those of foreign files are shown.
class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfOneNameAreTheSame_data();
    void spellingsOfOneNameAreTheSame();
    void otherNamesAreOthers_data();
    void otherNamesAreOthers();
    void theKeyOfAKeyIsTheKeyForEveryCharacter();
    void everyNormalFormHasOneKey();
    void aGivenNameIsTidied_data();
    void aGivenNameIsTidied();
    void whatCannotBeANameIsRefused_data();
    void whatCannotBeANameIsRefused();
    void namesAreReadFromLines();
    void nothingUnprintableIsShown_data();
    void nothingUnprintableIsShown();
    void lineBreaksCanBeKept();
};

void TestNames::spellingsOfOneNameAreTheSame_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *name, const QString &left, const QString &right) {
        QTest::newRow(name) << left << right;
    };
    const QString bjorn = QString::fromUtf8("Björn Åkesson");
    row("composed and not", bjorn, bjorn.normalized(QString::NormalizationForm_D));
    row("small letters", bjorn, bjorn.toLower());
    row("capital letters", bjorn, bjorn.toUpper());
    row("sharp s", QString::fromUtf8("Amélie Groß"), QString::fromUtf8("AMÉLIE GROSS"));
    row("capital sharp s", QString::fromUtf8("GROẞ"), QStringLiteral("gross"));
    row("ligature", QString::fromUtf8("Steﬁ"), QStringLiteral("STEFI"));
    row("final sigma", QString::fromUtf8("Νίκος"), QString::fromUtf8("ΝΊΚΟΣ"));
    row("iota below", QString::fromUtf8("ᾳ"), QString::fromUtf8("ΑΙ"));
    row("dotless i", QString::fromUtf8("Yıldız"), QString::fromUtf8("YILDIZ"));
    row("dotted capital I", QString::fromUtf8("İpek"), QString::fromUtf8("I\u0307pek"));
    row("blanks around", QStringLiteral("Ana"), QStringLiteral(" Ana  "));
    row("two blanks", QStringLiteral("Ana Lima"), QStringLiteral("Ana  Lima"));
    row("tab", QStringLiteral("Ana Lima"), QStringLiteral("Ana\tLima"));
    row("no-break space", QStringLiteral("Ana Lima"), QStringLiteral("Ana\u00a0Lima"));
    row("narrow no-break space", QStringLiteral("Ana Lima"), QStringLiteral("Ana\u202f Lima"));
    row("wide blank", QStringLiteral("Ana Lima"), QStringLiteral("Ana\u3000Lima"));
    row("beyond 16 bits", QString::fromUtf8("𐐀"), QString::fromUtf8("𐐨"));
}

void TestNames::spellingsOfOneNameAreTheSame()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QVERIFY(sameName(left, right));
    QCOMPARE(nameKey(left), nameKey(right));
}

void TestNames::otherNamesAreOthers_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("accent") << QString::fromUtf8("Rene") << QString::fromUtf8("René");
    QTest::newRow("blank") << QStringLiteral("Anna Lisa") << QStringLiteral("Annalisa");
    QTest::newRow("nobody") << QString() << QStringLiteral("Ana");
    QTest::newRow("dotted") << QString::fromUtf8("İpek") << QStringLiteral("Ipek");
}

void TestNames::otherNamesAreOthers()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QVERIFY(!sameName(left, right));
}

void TestNames::theKeyOfAKeyIsTheKeyForEveryCharacter()
{
    for (char32_t code = 1; code < 0x20000; ++code) {
        if (QChar::isSurrogate(code))
            continue;
        const QString name = u'a' + QString::fromUcs4(&code, 1) + u'\u0301';
        const QString key = nameKey(name);
        if (nameKey(key) != key)
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(static_cast<uint>(code), 4, 16)));
    }
}

void TestNames::everyNormalFormHasOneKey()
{
    for (char32_t code = 1; code < 0x20000; ++code) {
        if (QChar::isSurrogate(code))
            continue;
        const QString name = QString::fromUcs4(&code, 1) + u'\u0323' + u'\u0301';
        if (!sameName(name, name.normalized(QString::NormalizationForm_D))
            || !sameName(name, name.normalized(QString::NormalizationForm_C)))
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(static_cast<uint>(code), 4, 16)));
    }
}

void TestNames::aGivenNameIsTidied_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const QString &given, const QString &kept) {
        QTest::newRow(name) << given << kept;
    };
    row("as it is", QString::fromUtf8("Größe “日本” 🙂"), QString::fromUtf8("Größe “日本” 🙂"));
    row("spelling stays", QStringLiteral("aNA  Lima"), QStringLiteral("aNA  Lima"));
    row("blanks around", QStringLiteral(" \u00a0Ana\t"), QStringLiteral("Ana"));
    row("tab", QStringLiteral("Ana\tLima"), QStringLiteral("Ana Lima"));
    row("joiners", QStringLiteral("\u0646\u200c\u0627\u200d\u200e\u200f"),
        QStringLiteral("\u0646\u200c\u0627\u200d\u200e\u200f"));
    row("120 characters", QString(120, u'x'), QString(120, u'x'));
    row("120 characters of two halves", QString::fromUtf8("🙂").repeated(120),
        QString::fromUtf8("🙂").repeated(120));
    row("120 characters, not composed", QStringLiteral("a\u0301").repeated(120),
        QStringLiteral("a\u0301").repeated(120));
    row("nothing", QStringLiteral("  "), QString());
}

void TestNames::aGivenNameIsTidied()
{
    QFETCH(const QString, given);
    QFETCH(const QString, kept);
    const auto clean = cleanName(given);
    QVERIFY2(clean.ok(), clean.ok() ? "" : qPrintable(clean.error().sentence));
    QCOMPARE(clean.value(), kept);
    QVERIFY(sameName(given, kept));
}

void TestNames::whatCannotBeANameIsRefused_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &given, const QString &word) {
        QTest::newRow(name) << given << word;
    };
    const QString unseen = QStringLiteral("nobody can see (%1)");
    for (const char16_t code : {u'\0', u'\x07', u'\x08', u'\x0b', u'\x1b', u'\x7f', u'\x9b', u'\u202a', u'\u202b',
                                u'\u202c', u'\u202d', u'\u202e', u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
        row(qPrintable(QStringLiteral("U+%1").arg(static_cast<uint>(code), 4, 16)), u'a' + QString(QChar(code)) + u'b',
            unseen.arg(QStringLiteral("\\u%1").arg(static_cast<uint>(code), 4, 16, QChar(u'0'))));
    for (const char16_t code : {u'\n', u'\r', u'\x85', u'\u2028', u'\u2029'})
        row(qPrintable(QStringLiteral("U+%1").arg(static_cast<uint>(code), 4, 16)), u'a' + QString(QChar(code)) + u'b',
            QStringLiteral("line break"));
    row("half a character", QString(QChar(0xd800)) + u'b', unseen.arg(QStringLiteral("\\ud800")));
    row("121 characters", QString(121, u'x'), QStringLiteral("has 121"));
    row("10,000 characters", QString(10'000, u'x'), QStringLiteral("at most 120"));
}

void TestNames::whatCannotBeANameIsRefused()
{
    QFETCH(const QString, given);
    QFETCH(const QString, word);
    const auto clean = cleanName(given);
    QVERIFY(!clean.ok());
    QVERIFY2(clean.error().sentence.contains(word), qPrintable(clean.error().sentence));
}

void TestNames::namesAreReadFromLines()
{
    QCOMPARE(namesOnLines(QStringLiteral("Ana\r\n Ben \n\n\u2028Cleo\tD\n")),
             (QStringList{QStringLiteral("Ana"), QStringLiteral("Ben"), QStringLiteral("Cleo D")}));
    QVERIFY(hasLineBreak(QStringLiteral("Ana\n")));
    QVERIFY(!hasLineBreak(QStringLiteral("Ana\tB")));
}

void TestNames::nothingUnprintableIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("plain", QString::fromUtf8("Größe “日本” 🙂 \\u001b"),
        QString::fromUtf8("Größe “日本” 🙂 \\u001b"));
    row("escape", QStringLiteral("\x1b]0;owned\x07"), QStringLiteral("\\u001b]0;owned\\u0007"));
    row("line break", QStringLiteral("a\nb"), QStringLiteral("a\\u000ab"));
    row("override", QStringLiteral("\u202egpj.exe"), QStringLiteral("\\u202egpj.exe"));
    row("C1", QStringLiteral("\u009b31m"), QStringLiteral("\\u009b31m"));
    row("NUL", QStringLiteral("a") + QChar(0), QStringLiteral("a\\u0000"));
    row("no width", QStringLiteral("A\u200bn\u2060n\ufeffa"), QStringLiteral("A\\u200bn\\u2060n\\ufeffa"));
    row("joined", QStringLiteral("\u0645\u06cc\u200c\u062e"), QStringLiteral("\u0645\u06cc\u200c\u062e"));
    row("half", QString(QChar(0xdc00)), QStringLiteral("\\udc00"));
}

void TestNames::nothingUnprintableIsShown()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(printable(text), shown);
    QCOMPARE(printable(shown), shown);
}

void TestNames::lineBreaksCanBeKept()
{
    QCOMPARE(printable(QStringLiteral("a\n\tb\r\n"), LineBreaks::Kept), QStringLiteral("a\n\\u0009b\\u000d\n"));
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
