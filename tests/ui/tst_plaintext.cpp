// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/printable.h"
#include "core/model/modelreader.h"
#include "core/storage/sqlitestore.h"
#include "tests/support/everytext.h"
#include "tests/ui/dialogsupport.h"
#include "tests/ui/shellsupport.h"
#include "tests/ui/shownwords.h"
#include "ui/assess/assesspage.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/placetable.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/figurelabel.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QImage>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

#include <ranges>

using namespace cxw;
using namespace cxw::test;

/// A workspace that somebody sent may have anything in its texts: markup, keys, patterns, marks. Every place, menu and
/// dialog of the window shows it as it is.
class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlaceShowsTextsAsTheyAre_data() { texts(); }
    void everyPlaceShowsTextsAsTheyAre();
    void menusAndDialogsShowTextsAsTheyAre_data() { texts(); }
    void menusAndDialogsShowTextsAsTheyAre();
    void markupInATextOpensNoFile();
    void aLongTextMakesATooltipThatFitsTheScreen();

private:
    static void texts();
    /// A workspace from elsewhere that has the text in every field.
    [[nodiscard]] static QString fileWith(const WindowWorld &world, const QString &text);
    /// A window on a workspace that has the text in every field.
    std::unique_ptr<MainWindow> windowWith(WindowWorld &world, const QString &text);
    /// Goes to each place, and in each to what has to be opened there, and looks at it.
    void visit(MainWindow &window, const QString &text);
    void visitSteps(MainWindow &window, const QString &text);
    void selectFirstLines(MainWindow &window);
    /// Notes what is wrong with anything in the window.
    void look(QWidget &window, const QString &text, const QString &where);
    void rest(QWidget &part, const QString &text, const QString &where);
    void note(const QStringList &words, const QString &text, const QString &where);
    void openMenus(QWidget &window, const QString &text);

    QStringList m_wrong;
    /// How often the text was found.
    int m_found = 0;
};

namespace {

/// The first character, by its number, that nobody sees and that the window itself did not put into a text; empty where
/// there is none.
QString unseen(QString shown)
{
    static const QRegularExpression own(QStringLiteral("[\\n\\t\\x{2068}\\x{2069}]"));
    shown.remove(own);
    for (qsizetype at = 0; at < shown.size(); ++at) {
        const QString each = shown.mid(at, 1);
        if (!shown[at].isSurrogate() && printable(each) != each)
            return printable(each);
    }
    return {};
}

/// What a text of a file looks like in names and lines; none where it looks otherwise in notes.
QString lookOf(const QString &text)
{
    const bool hasLines = text.contains(u'\n');
    return hasLines ? QString() : printable(text);
}

} // namespace

void TestPlainText::initTestCase()
{
    style::applyTo(*qApp, Scheme::Light);
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestPlainText::texts()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << marked(QString::fromUtf8(text)); };
    row("markup", "<b>x</b><img src=\"none.png\"><a href=\"x\">y</a>");
    row("names of letters", "a &amp; b &lt;i&gt; &#65;");
    row("keys", "&File && &x&");
    row("patterns", "%1 %2 %n %L1 %% -5%1H26");
    row("the mark of changes", "[*] a");
    row("what steers", "a\u001b]0;b\a\u009b31m\u202ec\u2067d\u200be\ufefff\u007f");
    row("ends of lines", "a\nb\r\nc\u0085d\u2028e\u2029f");
}

void TestPlainText::everyPlaceShowsTextsAsTheyAre()
{
    QFETCH(const QString, text);
    WindowWorld world;
    const auto window = windowWith(world, text);
    visit(*window, text);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
    // Each place shows some.
    QVERIFY(m_found > 200);
}

void TestPlainText::menusAndDialogsShowTextsAsTheyAre()
{
    QFETCH(const QString, text);
    WindowWorld world;
    const auto window = windowWith(world, text);
    openMenus(*window, text);
    const auto actions = window->actions();
    for (const char *name : {"New workspace", "Import", "Share", "Protect", "Restore", "About CX"}) {
        for (QAction *action : actions) {
            if (!action->iconText().startsWith(QLatin1String(name)))
                continue;
            const WhenOpen<QDialog> opened([&](QDialog &dialog) {
                look(dialog, text, QLatin1String(name));
                dialog.reject();
            });
            action->trigger();
            QVERIFY2(opened.happened(), name);
        }
    }
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
    QVERIFY(m_found > 10);
}

void TestPlainText::markupInATextOpensNoFile()
{
    WindowWorld world;
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString file = world.path(QStringLiteral("picture.png"));
    QVERIFY(picture.save(file));
    const QString text = marked(QStringLiteral("<img src=\"%1\">").arg(file));
    const auto window = windowWith(world, text);
    const OpenWatch watch(file);
    visit(*window, text);
    openMenus(*window, text);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
    QVERIFY(!watch.wasOpened());
    // It would have been noticed.
    QVERIFY(QImage(file).width() == 8);
    QVERIFY(watch.wasOpened());
}

void TestPlainText::aLongTextMakesATooltipThatFitsTheScreen()
{
    QWidget part;
    part.show();
    setPlainToolTip(&part, QString(10'000, u'x') + QStringLiteral(" word").repeated(2'000));
    const QString shown = restOn(part, {1, 1});
    QVERIFY(shown.endsWith(u'…'));
    const QStringList lines = shown.split(u'\n');
    QVERIFY(lines.size() <= 25);
    for (const QString &line : lines)
        QVERIFY(line.size() <= 90);
}

QString TestPlainText::fileWith(const WindowWorld &world, const QString &text)
{
    const QString file = world.path(QStringLiteral("texts.cxw"));
    const MaturityModel model = builtInModel(QLocale(QLocale::English)).value();
    Edit edit = everyTextEdit(model, text);
    edit.changes.push_back(put(Organization{{QStringLiteral("o")}, text, model.id, model.version}));
    // Not through a document, which takes no such name.
    const auto store = SqliteStore::create(file);
    if (!store || !store.value()->commit(edit, {}, {QDateTime(QDate(2026, 10, 1), {}, Qt::UTC), text}))
        qFatal("cannot make a workspace");
    return file;
}

std::unique_ptr<MainWindow> TestPlainText::windowWith(WindowWorld &world, const QString &text)
{
    m_wrong.clear();
    m_found = 0;
    auto window = world.window();
    if (!window->openWorkspace().open(fileWith(world, text)))
        qFatal("cannot open the workspace");
    Document &document = window->openWorkspace().session()->document;
    Unit unit = document.workspace().units().back();
    unit.cycle = 2;
    if (!document.apply({unit.name, {put(unit)}}))
        qFatal("cannot change the workspace");
    const auto rounds = document.workspace().rounds(document.workspace().units().front().id);
    window->openWorkspace().session()->selection.selectRound(rounds.back().id);
    return window;
}

void TestPlainText::visit(MainWindow &window, const QString &text)
{
    Session &session = *window.openWorkspace().session();
    const UnitId unit = session.selection.unit();
    for (const Place place : placeTable() | std::views::transform(&PlaceRow::place)) {
        Destination to(place);
        if (place == Place::Roadmap)
            to.spot = session.document.workspace().initiatives(unit).front().id;
        if (place == Place::Findings)
            to.spot = session.document.workspace().all<PainPoint>().begin()->second.id;
        window.goTo(to);
        QCoreApplication::processEvents();
        selectFirstLines(window);
        window.grab();
        look(window, text, toText(place));
        if (place == Place::Assess)
            visitSteps(window, text);
    }
}

void TestPlainText::visitSteps(MainWindow &window, const QString &text)
{
    auto *assess = qobject_cast<AssessPage *>(window.findChild<PageStack *>()->page());
    for (const AssessStep step : assess->steps()) {
        assess->goToStep(step);
        window.grab();
        look(window, text, QStringLiteral("step %1").arg(static_cast<int>(step)));
    }
    assess->beginRound();
    window.grab();
    look(window, text, QStringLiteral("a new round"));
    assess->goToStep(AssessStep::SetUp);
}

void TestPlainText::selectFirstLines(MainWindow &window)
{
    const auto views = window.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            view->setCurrentIndex(view->model()->index(0, 0));
    }
    const auto figures = window.findChildren<FigureLabel *>();
    for (FigureLabel *figure : figures.first(std::min<qsizetype>(4, figures.size()))) {
        if (!figure->isVisible())
            continue;
        figure->click();
        if (QWidget *popover = QApplication::activePopupWidget())
            popover->close();
    }
    QCoreApplication::processEvents();
}

void TestPlainText::look(QWidget &window, const QString &text, const QString &where)
{
    note(wordsOf(window), text, where);
    const auto found = window.findChildren<QWidget *>();
    // A tooltip is one of them, and goes as soon as the next one comes.
    const QList<QPointer<QWidget>> parts(found.begin(), found.end());
    for (const QPointer<QWidget> &part : parts) {
        if (!part || !part->isVisible())
            continue;
        const QString here = where + QLatin1String(", ") + QLatin1String(part->metaObject()->className());
        if (const auto *label = qobject_cast<QLabel *>(part.data()); label && label->textFormat() == Qt::AutoText)
            m_wrong << here + QLatin1String(" guesses whether it is markup");
        note(wordsOf(*part), text, here);
        rest(*part, text, here);
    }
}

void TestPlainText::rest(QWidget &part, const QString &text, const QString &where)
{
    QList<QPoint> spots{part.rect().center()};
    const auto *view = qobject_cast<QAbstractItemView *>(part.parentWidget());
    if (view && view->viewport() == &part && view->model()) {
        for (int column = 0; column < std::min(4, view->model()->columnCount()); ++column)
            spots << view->visualRect(view->model()->index(0, column)).center();
    }
    for (const QPoint &spot : spots)
        note({restOn(part, spot)}, text, where + QLatin1String(", tooltip"));
}

void TestPlainText::note(const QStringList &words, const QString &text, const QString &where)
{
    for (const QString &shown : words) {
        QString wrong = unseen(shown);
        if (wrong.isEmpty() && !lookOf(text).isEmpty())
            wrong = mangled(shown, lookOf(text));
        if (!wrong.isEmpty())
            m_wrong << where + QLatin1String(" has ") + wrong;
        m_found += shown.contains(QLatin1String("qz")) ? 1 : 0;
    }
}

void TestPlainText::openMenus(QWidget &window, const QString &text)
{
    const auto menus = window.findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        menu->popup(window.mapToGlobal(QPoint(10, 10)));
        note(wordsOf(*menu) << menu->title(), text, QStringLiteral("menu"));
        menu->grab();
        menu->close();
    }
}

QTEST_MAIN(TestPlainText)

#include "tst_plaintext.moc"
