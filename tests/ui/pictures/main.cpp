// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes pictures of every place of the window, from the program's own widgets and its sample: for the README, and to
// look at after a change. Called by the target "pictures".

#include "core/document/reports.h"
#include "core/language/languages.h"
#include "tests/ui/everyplace.h"
#include "ui/rendering/reportpages.h"
#include "ui/shell/windowsettings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPainter>
#include <QTextStream>

using namespace cxw;

namespace {

/// Dots of a report's picture for each point of its page.
constexpr double pointsScale = 1.6;

class Album
{
public:
    Album(MainWindow &window, const QString &folder, const QString &prefix)
        : m_window(window), m_folder(folder), m_prefix(prefix)
    {
    }

    void takeAll(bool longNames)
    {
        m_window.openSample();
        if (longNames)
            test::giveLongNames(m_window);
        test::visitEveryPlace(m_window, [this](QString name) {
            name.replace(QLatin1String("step "), QLatin1String("assess-"));
            save(m_window.grab().toImage(), name.replace(QLatin1Char(' '), QLatin1Char('-')));
        });
        takeReport(ReportKind::Executive, QStringLiteral("report-executive"));
        takeReport(ReportKind::Roadmap, QStringLiteral("report-roadmap"));
    }

    [[nodiscard]] bool complete() const { return m_complete; }

private:
    /// The first page of a report, as its PDF has it.
    void takeReport(ReportKind kind, const QString &name)
    {
        Session &session = *m_window.openWorkspace().session();
        const auto report = makeReport(session.document, kind, session.selection.round());
        if (!report) {
            m_complete = false;
            return;
        }
        const ReportPages pages(report.value(), Paper::A4);
        QImage sheet((pages.size() * pointsScale).toSize(), QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(pointsScale, pointsScale);
        pages.paint(painter, 0);
        painter.end();
        save(sheet, name);
    }

    void save(const QImage &picture, const QString &name)
    {
        const QString path = QDir(m_folder).filePath(QStringLiteral("%1-%2.png").arg(m_prefix, name));
        m_complete = picture.save(path) && m_complete;
    }

    MainWindow &m_window;
    QString m_folder;
    QString m_prefix;
    bool m_complete = true;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("CX Maturity Workbench"));
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    const QCommandLineOption prefix(QStringLiteral("prefix"), QStringLiteral("Their names begin so."),
                                    QStringLiteral("word"), QStringLiteral("light"));
    const QCommandLineOption scheme(QStringLiteral("scheme"), QStringLiteral("How the window looks."),
                                    QStringLiteral("scheme"), QStringLiteral("light"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("In another language: de, x-long or x-rtl."),
                                      QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Of a window of this size."),
                                  QStringLiteral("width x height"), QStringLiteral("1366x768"));
    const QCommandLineOption names(QStringLiteral("long-names"), QStringLiteral("With names too long for any column."));
    const QCommandLineOption text(QStringLiteral("text"), QStringLiteral("In this text size."),
                                  QStringLiteral("percent"));
    parser.addOptions({prefix, scheme, language, size, names, text});
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, QStringLiteral("."));

    const auto look = schemeFromText(parser.value(scheme));
    if (!look || !isLanguage(parser.value(language))) {
        QTextStream(stderr) << "There is no such scheme or language.\n";
        return 1;
    }
    style::applyTo(application, *look);

    test::WindowWorld world(parser.value(language));
    if (parser.isSet(text))
        WindowSettings(world.environment().settings).setTextScale(parser.value(text).toInt());
    const auto window = world.window();
    Album album(*window, folder, parser.value(prefix));
    if (!QDir().mkpath(folder)) {
        QTextStream(stderr) << "The folder " << folder << " can't be made.\n";
        return 1;
    }
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    window->resize(sides.value(0).toInt(), sides.value(1).toInt());
    album.takeAll(parser.isSet(names));
    return album.complete() ? 0 : 1;
}
