// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shellsupport.h"

#include "core/model/modelreader.h"

#include <QFile>

namespace cxw::test {

namespace {

std::shared_ptr<const MaturityModel> modelIn(const QLocale &locale)
{
    auto model = builtInModel(locale);
    if (!model)
        qFatal("%s", qPrintable(model.error().sentence));
    return std::make_shared<const MaturityModel>(std::move(model).value());
}

Clock fixedClock()
{
    return {[] { return QDateTime(QDate(2026, 10, 20), QTime(9, 0), Qt::UTC); }};
}

} // namespace

WindowWorld::WindowWorld(const QString &language) : WindowWorld(QLocale(QLocale::English))
{
    m_texts.speak(language);
    auto model = m_texts.model();
    if (!model)
        qFatal("%s", qPrintable(model.error().sentence));
    m_environment.model = std::move(model).value();
}

WindowWorld::~WindowWorld()
{
    QLocale::setDefault(QLocale::system());
}

WindowWorld::WindowWorld(const QLocale &locale)
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))),
      m_environment{sqliteFiles(),
                    sqliteFileServices(fixedClock()),
                    m_texts,
                    modelIn(locale),
                    fixedClock(),
                    m_settings,
                    QStringLiteral("tester"),
                    m_folder.filePath(QStringLiteral("Documents")),
                    m_folder.filePath(QStringLiteral("sample")),
                    m_folder.filePath(QStringLiteral("backups")),
                    QStringLiteral("1.2.3")}
{
}

QString WindowWorld::file(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

std::unique_ptr<MainWindow> WindowWorld::window()
{
    auto window = std::make_unique<MainWindow>(m_environment);
    window->resize(1366, 730);
    window->show();
    return window;
}

} // namespace cxw::test
