// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/dialogsupport.h"
#include "ui/widgets/filedialogs.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

class TestFileDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void theExtensionIsAddedUnlessTheNameHasIt_data();
    void theExtensionIsAddedUnlessTheNameHasIt();
    void aTitleBecomesANameThatEveryFileSystemTakes_data();
    void aTitleBecomesANameThatEveryFileSystemTakes();
    void anUnrelatedFileIsNotAskedAbout();
    void theFileThatWouldBeReplacedIsAskedAbout();
    void aNoLeadsBackToTheDialog();
    void aFolderIsNeverReplaced();
    void aNameThatIsTooLongIsRefusedBeforeAnythingIsWritten();
    void filesAreChosenInOnePlaceOnly();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void make(const QString &name) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    QTemporaryDir m_folder;
};

namespace {

/// Types a name into the dialog as a person does, and presses Enter.
class TypeName : public WhenOpen<QFileDialog>
{
public:
    explicit TypeName(const QString &name)
        : WhenOpen([name](QFileDialog &dialog) {
              auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
              QVERIFY(QTest::qWaitForWindowActive(&dialog));
              field->setFocus();
              field->selectAll();
              QTest::keyClicks(field, name);
              QTest::keyClick(field, Qt::Key_Return);
          })
    {
    }
};

/// Reads the question that comes, and presses the button with the words.
class Answer : public WhenOpen<QMessageBox>
{
public:
    Answer(const QString &words, QString &question)
        : WhenOpen([words, &question](QMessageBox &box) {
              question = box.text();
              const auto buttons = box.buttons();
              for (QAbstractButton *each : buttons) {
                  if (each->text().remove(QLatin1Char('&')) == words)
                      each->click();
              }
          })
    {
    }
};

} // namespace

void TestFileDialogs::theExtensionIsAddedUnlessTheNameHasIt_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *name, const QString &chosen, const QString &meant) {
        QTest::newRow(name) << chosen << meant;
    };
    row("no dot", QStringLiteral("/home/a/notes"), QStringLiteral("/home/a/notes.pdf"));
    row("its own", QStringLiteral("/home/a/notes.pdf"), QStringLiteral("/home/a/notes.pdf"));
    row("its own in capitals", QStringLiteral("/home/a/NOTES.PDF"), QStringLiteral("/home/a/NOTES.PDF"));
    row("its own, mixed", QStringLiteral("/home/a/notes.Pdf"), QStringLiteral("/home/a/notes.Pdf"));
    row("a version", QStringLiteral("/home/a/Board report v1.2"), QStringLiteral("/home/a/Board report v1.2.pdf"));
    row("a date", QStringLiteral("/home/a/Report 31.12.2026"), QStringLiteral("/home/a/Report 31.12.2026.pdf"));
    row("another format's", QStringLiteral("/home/a/plan.cxw"), QStringLiteral("/home/a/plan.cxw.pdf"));
    row("longer than its own", QStringLiteral("/home/a/plan.pdfx"), QStringLiteral("/home/a/plan.pdfx.pdf"));
    row("without the dot", QStringLiteral("/home/a/planpdf"), QStringLiteral("/home/a/planpdf.pdf"));
    row("a dot at the end", QStringLiteral("/home/a/Northshore Ltd."), QStringLiteral("/home/a/Northshore Ltd.pdf"));
    row("dots at the end", QStringLiteral("/home/a/and so on..."), QStringLiteral("/home/a/and so on...pdf"));
    row("blanks inside", QStringLiteral("/home/a/board  report"), QStringLiteral("/home/a/board  report.pdf"));
    row("blanks around", QStringLiteral("/home/a/ notes.pdf \t"), QStringLiteral("/home/a/notes.pdf"));
    row("letters of all kinds", QStringLiteral("/home/é/Müller – 報告 😀"),
        QStringLiteral("/home/é/Müller – 報告 😀.pdf"));
    row("hidden", QStringLiteral("/home/a/.notes"), QStringLiteral("/home/a/.notes.pdf"));
    row("hidden, of that name", QStringLiteral("/home/a/.pdf"), QStringLiteral("/home/a/.pdf.pdf"));
    row("percent", QStringLiteral("/home/a/100%1 plan%20b"), QStringLiteral("/home/a/100%1 plan%20b.pdf"));
    row("a dot in the folder", QStringLiteral("/home/a.pdf/notes"), QStringLiteral("/home/a.pdf/notes.pdf"));
    row("255 bytes", u'/' + QString(251, u'x') + QStringLiteral(".pdf"),
        u'/' + QString(251, u'x') + QStringLiteral(".pdf"));
    row("no folder", QStringLiteral("notes"), QStringLiteral("notes.pdf"));
    row("no name", QStringLiteral("/home/a/"), QStringLiteral("/home/a/"));
    row("the folder itself", QStringLiteral("/home/a/.."), QStringLiteral("/home/a/.."));
    row("nothing", QString(), QString());
}

void TestFileDialogs::theExtensionIsAddedUnlessTheNameHasIt()
{
    QFETCH(const QString, chosen);
    QFETCH(const QString, meant);
    QCOMPARE(withExtension(chosen, QStringLiteral("pdf")), meant);
    QCOMPARE(withExtension(meant, QStringLiteral("pdf")), meant);
}

void TestFileDialogs::aTitleBecomesANameThatEveryFileSystemTakes_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("Northshore") << QStringLiteral("Northshore.cxw");
    QTest::newRow("with a dot") << QStringLiteral("Retail v1.2") << QStringLiteral("Retail v1.2.cxw");
    QTest::newRow("signs") << QStringLiteral("A/B: \"C\" <d>|e?*\\f\ng") << QStringLiteral("A B C d e f g.cxw");
    QTest::newRow("up a folder") << QStringLiteral("../../etc") << QStringLiteral("etc.cxw");
    QTest::newRow("hidden") << QStringLiteral(".secret") << QStringLiteral("secret.cxw");
    QTest::newRow("nothing left") << QStringLiteral(" /:. ") << QStringLiteral("Workspace.cxw");
    QTest::newRow("long") << QString(300, u'x') << QString(200, u'x') + QStringLiteral(".cxw");
    // Never half of a letter: these take three bytes each.
    QTest::newRow("long, of wide letters") << QString(300, u'報') << QString(66, u'報') + QStringLiteral(".cxw");
}

void TestFileDialogs::aTitleBecomesANameThatEveryFileSystemTakes()
{
    QFETCH(const QString, title);
    QTEST(fileNameFor(title, QStringLiteral("Workspace"), FileFormat::Workspace), "name");
}

void TestFileDialogs::anUnrelatedFileIsNotAskedAbout()
{
    make(QStringLiteral("notes"));
    make(QStringLiteral("notes.txt"));
    QString question;
    const Answer answer(QStringLiteral("Cancel"), question);
    for (const QString &typed : {QStringLiteral("notes"), QStringLiteral("notes.txt")}) {
        const TypeName typing(typed);
        const QString chosen = chooseNewFile(nullptr, QStringLiteral("Save"), path(QStringLiteral("x.pdf")),
                                             FileFormat::Pdf, Existing::Ask);
        QVERIFY(typing.happened());
        QCOMPARE(chosen, path(typed + QStringLiteral(".pdf")));
    }
    QVERIFY2(!answer.happened(), qPrintable(question));
}

void TestFileDialogs::theFileThatWouldBeReplacedIsAskedAbout()
{
    make(QStringLiteral("Board report v1.2.pdf"));
    QString question;
    const TypeName typing(QStringLiteral("Board report v1.2"));
    const Answer answer(QStringLiteral("Replace"), question);
    const QString chosen =
        chooseNewFile(nullptr, QStringLiteral("Save"), path(QStringLiteral("x.pdf")), FileFormat::Pdf, Existing::Ask);
    QVERIFY(answer.happened());
    QVERIFY2(question.contains(QStringLiteral("“Board report v1.2.pdf”")), qPrintable(question));
    QCOMPARE(chosen, path(QStringLiteral("Board report v1.2.pdf")));
}

void TestFileDialogs::aNoLeadsBackToTheDialog()
{
    make(QStringLiteral("taken.pdf"));
    QString question;
    const TypeName typing(QStringLiteral("taken"));
    std::unique_ptr<TypeName> again;
    const WhenOpen<QMessageBox> no([&](QMessageBox &box) {
        again = std::make_unique<TypeName>(QStringLiteral("free"));
        QTest::keyClick(&box, Qt::Key_Return);
    });
    const QString chosen =
        chooseNewFile(nullptr, QStringLiteral("Save"), path(QStringLiteral("x.pdf")), FileFormat::Pdf, Existing::Ask);
    QVERIFY(no.happened());
    QCOMPARE(chosen, path(QStringLiteral("free.pdf")));
}

void TestFileDialogs::aFolderIsNeverReplaced()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("archive.pdf")));
    QString question;
    const TypeName typing(QStringLiteral("archive"));
    std::unique_ptr<TypeName> again;
    const WhenOpen<QMessageBox> told([&](QMessageBox &box) {
        question = box.text();
        again = std::make_unique<TypeName>(QStringLiteral("other"));
        QTest::keyClick(&box, Qt::Key_Return);
    });
    const QString chosen =
        chooseNewFile(nullptr, QStringLiteral("Save"), path(QStringLiteral("x.pdf")), FileFormat::Pdf, Existing::Ask);
    QVERIFY2(question.contains(QStringLiteral("is a folder")), qPrintable(question));
    QCOMPARE(chosen, path(QStringLiteral("other.pdf")));
}

void TestFileDialogs::aNameThatIsTooLongIsRefusedBeforeAnythingIsWritten()
{
    QString question;
    const TypeName typing(QString(255, u'x'));
    std::unique_ptr<TypeName> again;
    const WhenOpen<QMessageBox> told([&](QMessageBox &box) {
        question = box.text();
        again = std::make_unique<TypeName>(QString(251, u'x'));
        QTest::keyClick(&box, Qt::Key_Return);
    });
    const QString chosen =
        chooseNewFile(nullptr, QStringLiteral("Save"), path(QStringLiteral("x.pdf")), FileFormat::Pdf, Existing::Keep);
    QVERIFY2(question.contains(QStringLiteral("too long")), qPrintable(question));
    QCOMPARE(chosen, path(QString(251, u'x') + QStringLiteral(".pdf")));
}

void TestFileDialogs::filesAreChosenInOnePlaceOnly()
{
    const QString root = QStringLiteral(CXW_SOURCES);
    QStringList places;
    for (const QString &room : {QStringLiteral("/ui"), QStringLiteral("/app")}) {
        QDirIterator files(root + room, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            if (text.contains("<QFileDialog>") || text.contains("QFileDialog::"))
                places.append(file.fileName().mid(root.size() + 1));
        }
    }
    QCOMPARE(places, QStringList{QStringLiteral("ui/widgets/filedialogs.cpp")});
}

QTEST_MAIN(TestFileDialogs)
#include "tst_filedialogs.moc"
