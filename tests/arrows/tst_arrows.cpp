// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/arrows/foldergraph.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextStream>

using namespace cxw::arrows;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The README, or what it should be.
const QString readme = QStringLiteral(CXW_SOURCES "/README.md");

QString drawn()
{
    return drawing(arrowsOf(includesBelow(QDir(QStringLiteral(CXW_SOURCES)))));
}

bool writeReadme()
{
    const QByteArray page = withDrawing(contentOf(readme), drawn()).toUtf8();
    QFile file(readme);
    return file.open(QIODevice::WriteOnly) && file.write(page) == page.size();
}

} // namespace

class TestArrows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFolderIncludesWhatItsLibraryDoesNotLink();
    void noArrowIsAllowedThatNoFileNeeds();
    void noFolderComesBackToItself();
    void theReadmeDrawsTheArrowsThatThereAre();
    void anArrowBackIsSeen();
    void aDrawingLeavesOutWhatFollows();

private:
    const std::vector<Include> m_includes = includesBelow(QDir(QStringLiteral(CXW_SOURCES)));
    const Arrows m_allowed = allowedIn(contentOf(QStringLiteral(CXW_ALLOWED_ARROWS)));
};

void TestArrows::noFolderIncludesWhatItsLibraryDoesNotLink()
{
    QVERIFY(m_includes.size() > 500);
    QCOMPARE(forbidden(m_includes, m_allowed).join(u'\n'), QString());
}

void TestArrows::noArrowIsAllowedThatNoFileNeeds()
{
    // The programs link what they put together, and who links the core sees all of it.
    QStringList arrows = unused(arrowsOf(m_includes), m_allowed);
    static const QRegularExpression whole(QStringLiteral("^app|^ui/\\w+ > core"));
    arrows.removeIf([](const QString &arrow) { return arrow.contains(whole); });
    QCOMPARE(arrows.join(u'\n'), QString());
}

void TestArrows::noFolderComesBackToItself()
{
    // Libraries that are linked in a circle would still link.
    QCOMPARE(inCircles(m_allowed).join(u'\n'), QString());
}

void TestArrows::theReadmeDrawsTheArrowsThatThereAre()
{
    const QString page = contentOf(readme);
    QVERIFY(page.contains(drawn()));
    QVERIFY2(page == withDrawing(page, drawn()), "tst_arrows --write brings it up to date.");
}

void TestArrows::anArrowBackIsSeen()
{
    const auto includes =
        includesIn(QStringLiteral("ui/widgets/text.cpp"),
                   QStringLiteral("#include \"ui/widgets/text.h\"\n#include \"ui/shell/header.h\"\n"));
    const Arrows allowed = allowedIn(QStringLiteral("ui/widgets > ui/style\nui/shell > ui/widgets\n"));
    QCOMPARE(forbidden(includes, allowed),
             QStringList(QStringLiteral("ui/widgets/text.cpp:2: ui/widgets does not see ui/shell")));
    QCOMPARE(unused(arrowsOf(includes), allowed),
             QStringList({QStringLiteral("ui/shell > ui/widgets"), QStringLiteral("ui/widgets > ui/style")}));
    const QString shell = QStringLiteral("ui/shell");
    const QString widgets = QStringLiteral("ui/widgets");
    Arrows circle = allowed;
    circle[widgets].insert(shell);
    QCOMPARE(inCircles(allowed), QStringList());
    QCOMPARE(inCircles(circle), QStringList({shell, widgets}));
}

void TestArrows::aDrawingLeavesOutWhatFollows()
{
    const Arrows arrows = allowedIn(QStringLiteral("a > b c\nb > c\nc >\n"));
    QCOMPARE(drawing(arrows), QStringLiteral("a               → b\nb               → c\n"));
}

int main(int count, char **words)
{
    const QByteArrayView wish = count == 2 ? words[1] : "";
    if (wish == "--write")
        return writeReadme() ? 0 : 1;
    if (wish == "--print") {
        QTextStream(stdout) << drawn();
        return 0;
    }
    TestArrows test;
    return QTest::qExec(&test, count, words);
}

#include "tst_arrows.moc"
