// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("cxworkbench"));
    QApplication::setApplicationName(QStringLiteral("cx-workbench"));
    QApplication::setApplicationDisplayName(QStringLiteral("CX Maturity Workbench"));
    QApplication::setApplicationVersion(QStringLiteral(CXW_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.cxworkbench.Workbench"));

    // Texts of Qt's own first, so that ours are asked before them.
    QTranslator qtTexts;
    if (qtTexts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);
    QTranslator ourTexts;
    if (ourTexts.load(QLocale(), QStringLiteral("cx-workbench"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || ourTexts.load(QStringLiteral(":/i18n/cx-workbench_en")))
        QCoreApplication::installTranslator(&ourTexts);

    return cxw::runWorkbench(cxw::readOptions(QCoreApplication::arguments()));
}
