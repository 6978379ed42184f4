// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Entry
{
    QString source;
    QStringList translations;
    bool finished = true;
};

Entry readEntry(QXmlStreamReader &xml)
{
    Entry entry;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entry.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            QString text;
            bool numbered = false;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation"))) {
                if (xml.isCharacters())
                    text += xml.text();
                if (xml.isStartElement()) {
                    numbered = true;
                    entry.translations << xml.readElementText();
                }
            }
            if (!numbered)
                entry.translations << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> entriesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a translation can't be read");
    QList<Entry> entries;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("message"))
            entries << readEntry(xml);
    }
    return entries;
}

/// Places of arguments, each once. A plural need not say its number.
QSet<QString> argumentsOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral(R"(%L?\d{1,2})"));
    QSet<QString> found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

} // namespace

/// English and German are complete: every text of the sources is there, and says the same.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheSourcesIsTranslated_data();
    void everyTextOfTheSourcesIsTranslated();
    void everyArgumentIsSaid_data() { everyTextOfTheSourcesIsTranslated_data(); }
    void everyArgumentIsSaid();
    void quotationMarksAreThoseOfTheLanguage();

private:
    [[nodiscard]] QString updated(const QString &name, const QStringList &options);

    QTemporaryDir m_folder;
};

QString TestTranslations::updated(const QString &name, const QStringList &options)
{
    const QString copy = m_folder.filePath(name);
    QFile::remove(copy);
    if (!QFile::copy(QDir(QStringLiteral(CXW_SOURCES "/translations")).filePath(name), copy))
        qFatal("a translation can't be copied");
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(CXW_SOURCES));
    const QStringList rooms{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
    lupdate.start(QStringLiteral(CXW_LUPDATE),
                  QStringList{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                              QStringLiteral("-I"), QStringLiteral(CXW_SOURCES)}
                      + options + rooms + QStringList{QStringLiteral("-ts"), copy});
    constexpr int patience = 240'000;
    if (!lupdate.waitForFinished(patience) || lupdate.exitCode() != 0)
        qFatal("lupdate failed");
    return copy;
}

void TestTranslations::everyTextOfTheSourcesIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("German") << QStringLiteral("cx-workbench_de.ts") << QStringList();
    QTest::newRow("plurals of English") << QStringLiteral("cx-workbench_en.ts")
                                        << QStringList(QStringLiteral("-pluralonly"));
}

void TestTranslations::everyTextOfTheSourcesIsTranslated()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    QStringList missing;
    const auto entries = entriesOf(updated(file, options));
    for (const Entry &entry : entries) {
        if (!entry.finished || entry.translations.isEmpty() || entry.translations.contains(QString()))
            missing << entry.source;
    }
    QVERIFY(entries.size() > 50);
    QVERIFY2(missing.isEmpty(),
             qPrintable(QStringLiteral("%1:\n%2").arg(QString::number(missing.size()), missing.join(u'\n'))));
}

void TestTranslations::everyArgumentIsSaid()
{
    QFETCH(QString, file);
    QStringList wrong;
    const auto entries = entriesOf(QStringLiteral(CXW_SOURCES "/translations/") + file);
    for (const Entry &entry : entries) {
        for (const QString &translation : entry.translations) {
            if (entry.finished && argumentsOf(translation) != argumentsOf(entry.source))
                wrong << entry.source;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::quotationMarksAreThoseOfTheLanguage()
{
    QStringList wrong;
    const auto entries = entriesOf(QStringLiteral(CXW_SOURCES "/translations/cx-workbench_de.ts"));
    for (const Entry &entry : entries) {
        for (const QString &translation : entry.translations) {
            if (translation.count(u'„') != translation.count(u'“') || translation.contains(u'”')
                || translation.contains(u'"'))
                wrong << translation;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
