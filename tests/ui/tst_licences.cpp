// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelreader.h"
#include "tests/ui/dialogsupport.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/components.h"
#include "ui/shell/licencesdialog.h"
#include "ui/style/style.h"

#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

class TestLicences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void allThatIsEmbeddedHasItsLicenceWhole_data();
    void allThatIsEmbeddedHasItsLicenceWhole();
    void commonTextsAreAsTheyWereWritten_data();
    void commonTextsAreAsTheyWereWritten();
    void everyTextIsShownForSomething();
    void licencesAreReadFromAboutByKeyboard();
};

namespace {

const Component *named(const QString &name)
{
    for (const Component &component : othersWork()) {
        if (QString::fromUtf8(component.name).startsWith(name))
            return &component;
    }
    return nullptr;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestLicences::allThatIsEmbeddedHasItsLicenceWhole_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
    const QString lesser = QStringLiteral("GNU LESSER GENERAL PUBLIC LICENSE");
    const QString general = QStringLiteral("GNU GENERAL PUBLIC LICENSE");
    const QString apache = QStringLiteral("END OF TERMS AND CONDITIONS");
    row("Open Sans", {QStringLiteral("Google Corporation"), QStringLiteral("Apache License"), apache});
    row("DejaVu Sans", {QStringLiteral("Bitstream, Inc."), QStringLiteral("the fonts accompanying this license"),
                        QStringLiteral("fonts at gnome dot\norg.")});
    row("Breeze icons", {QStringLiteral("Uri Herrera"), lesser, general});
    row("Qt 6", {QStringLiteral("The Qt Company"), lesser, general});
    row("Qt Charts", {QStringLiteral("The Qt Company"), general});
    row("OpenSSL", {QStringLiteral("OpenSSL Project"), apache});
    row("qpdf", {QStringLiteral("Jay Berkenbilt"), apache});
    row("Boost.Math", {QStringLiteral("Boost Software License - Version 1.0")});
    row("zxcvbn", {QStringLiteral("Tony Evans"), QStringLiteral("Permission is hereby granted, free of charge")});
    row("SQLite", {QStringLiteral("disclaims copyright")});
}

void TestLicences::allThatIsEmbeddedHasItsLicenceWhole()
{
    QFETCH(const QStringList, words);
    const Component *component = named(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(component);
    const QString text = licenceText(*component);
    for (const QString &each : words)
        QVERIFY2(text.contains(each), qPrintable(each));
}

void TestLicences::commonTextsAreAsTheyWereWritten_data()
{
    QTest::addColumn<QString>("original");
    QTest::newRow("GPL-3.0") << QStringLiteral("GPL-3");
    QTest::newRow("LGPL-3.0") << QStringLiteral("LGPL-3");
    QTest::newRow("Apache-2.0") << QStringLiteral("Apache-2.0");
}

void TestLicences::commonTextsAreAsTheyWereWritten()
{
    QFETCH(const QString, original);
    const QByteArray text = contentOf(QStringLiteral("/usr/share/common-licenses/") + original);
    if (text.isEmpty())
        QSKIP("This system does not keep the common licences.");
    QCOMPARE(contentOf(QStringLiteral(":/licences/%1.txt").arg(QString::fromUtf8(QTest::currentDataTag()))), text);
}

void TestLicences::everyTextIsShownForSomething()
{
    QStringList used = QString::fromLatin1(thisProgram().texts).split(u' ');
    for (const Component &component : othersWork())
        used.append(QString::fromLatin1(component.texts).split(u' '));
    QDirIterator texts(QStringLiteral(":/licences"));
    int count = 0;
    while (texts.hasNext()) {
        const QString name = QFileInfo(texts.next()).completeBaseName();
        QVERIFY2(used.contains(name), qPrintable(name));
        ++count;
    }
    used.removeDuplicates();
    QCOMPARE(count, used.size());
}

void TestLicences::licencesAreReadFromAboutByKeyboard()
{
    const auto model = builtInModel(QLocale(QLocale::English));
    QVERIFY(model.ok());
    AboutDialog about(QStringLiteral("1.2.3"), model.value());
    about.show();
    const WhenOpen<LicencesDialog> read([](LicencesDialog &dialog) {
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(dialog.frameSize().width() <= 1280 && dialog.frameSize().height() <= 720);
        auto *text = dialog.findChild<QPlainTextEdit *>();
        QVERIFY(text->toPlainText().contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
        // To the list, down to the last, on to the text, down to its end.
        auto *which = dialog.findChild<QComboBox *>();
        QVERIFY(which->hasFocus());
        QTest::keyClick(which, Qt::Key_End);
        QVERIFY(text->toPlainText().contains(QStringLiteral("Bitstream Vera")));
        QTest::keyClick(which, Qt::Key_Home);
        QTest::keyClick(which, Qt::Key_Tab);
        QVERIFY(text->hasFocus());
        QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(text->verticalScrollBar()->value(), text->verticalScrollBar()->maximum());
        QTest::keyClick(text, Qt::Key_Tab);
        QVERIFY(!text->hasFocus());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    button(about, QStringLiteral("Licences"))->click();
    QVERIFY(read.happened());
}

QTEST_MAIN(TestLicences)
#include "tst_licences.moc"
