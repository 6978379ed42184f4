// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwworkspace.h"
#include "core/base/safefile.h"
#include "core/document/reports.h"
#include "core/reporting/fileformats.h"
#include "core/reporting/ganttdata.h"
#include "core/reporting/radardata.h"
#include "core/workspace/roundedits.h"
#include "ui/rendering/chartfile.h"
#include "ui/rendering/missingletters.h"
#include "ui/rendering/reportpdf.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cxw {

namespace {

struct PictureVerbs
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PictureVerbs)
};

/// A word that an option can have, and what it stands for; none for what is planned for a later version.
template <typename T>
struct Word
{
    QLatin1String word;
    std::optional<T> meaning;
};

enum class ChartKind { Radar, Gantt };

const std::vector chartKinds{
    Word<ChartKind>{QLatin1String("radar"), ChartKind::Radar},
    Word<ChartKind>{QLatin1String("gantt"), ChartKind::Gantt},
    Word<ChartKind>{QLatin1String("heatmap"), std::nullopt},
    Word<ChartKind>{QLatin1String("trend"), std::nullopt},
};
const std::vector papers{
    Word<Paper>{QLatin1String("a4"), Paper::A4},
    Word<Paper>{QLatin1String("letter"), Paper::Letter},
};

/// What a word stands for, or the wrong usage that it is.
template <typename T>
Found<T> meaningOf(const QString &word, const std::vector<Word<T>> &words)
{
    QStringList allowed;
    for (const Word<T> &each : words) {
        if (word.compare(each.word, Qt::CaseInsensitive) == 0) {
            if (each.meaning)
                return *each.meaning;
            return Outcome::wrongUsage(PictureVerbs::tr("“%1” is not in this version.").arg(word));
        }
        allowed.append(each.word);
    }
    return Outcome::wrongUsage(
        PictureVerbs::tr("“%1” is not one of: %2.").arg(word, allowed.join(QStringLiteral(", "))));
}

std::vector<Word<ReportKind>> kindWords()
{
    std::vector<Word<ReportKind>> words;
    for (const ReportKindRow &row : reportKinds())
        words.push_back({row.id, row.exists() ? std::optional(row.kind) : std::nullopt});
    return words;
}

std::vector<Word<FileFormat>> formatWords(FileUse use)
{
    std::vector<Word<FileFormat>> words;
    const auto rows = fileFormatsFor(use);
    for (const FileFormatRow &row : rows)
        words.push_back({row.extension, row.exists ? std::optional(row.format) : std::nullopt});
    return words;
}

QString outputPath(const Request &request)
{
    return request.option(QStringLiteral("o"));
}

QString outputFormat(const Request &request)
{
    return QFileInfo(outputPath(request)).suffix();
}

/// Writes the bytes, if they could be made.
Outcome write(const Request &request, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return bytes.error();
    if (const auto written = writeFileSafely(outputPath(request), bytes.value()); !written)
        return written.error();
    return PictureVerbs::tr("Wrote %1.").arg(outputPath(request)) + u'\n';
}

/// The rounds that the option names, parted by commas; one whose name has a comma may stand alone.
Found<std::vector<Round>> roundsFor(const Document &document, const Unit &unit, const QString &names)
{
    if (const Round *round = roundNamed(document.workspace(), unit.id, names))
        return std::vector<Round>{*round};
    std::vector<Round> rounds;
    const QStringList list = names.split(u',');
    for (const QString &name : list) {
        const auto round = roundFor(document, unit, name);
        if (const auto *trouble = failure(round))
            return *trouble;
        rounds.push_back(std::get<Round>(round));
    }
    return rounds;
}

/// The first round in front, the others behind it as earlier ones, and what the unit wants to reach behind them all.
Found<RadarData> radarOf(Document &document, const Unit &unit, const std::vector<Round> &rounds)
{
    std::vector<RadarSeries> series;
    std::optional<RadarSeries> targets;
    for (const Round &round : rounds) {
        const RoundScore *score = document.figures().round(round.id);
        if (!score)
            return Outcome(unreadableRound(round));
        const auto role = series.empty() ? SeriesRole::ThisRound : SeriesRole::EarlierRound;
        series.push_back(scoreSeries(round.name, role, score->scores));
        targets = targetSeries(PictureVerbs::tr("Target"), score->targets);
    }
    if (targets)
        series.push_back(std::move(*targets));
    RadarData radar = competencyRadar(*document.modelOf(rounds.front()), unit.name);
    radar.series.assign(series.rbegin(), series.rend());
    return radar;
}

Outcome drawRadar(Document &document, const Unit &unit, const Request &request, FileFormat format)
{
    const QString option = QStringLiteral("round");
    if (!request.has(option))
        return Outcome::wrongUsage(PictureVerbs::tr("A radar needs --round."));
    const auto rounds = roundsFor(document, unit, request.option(option));
    if (const auto *trouble = failure(rounds))
        return *trouble;
    const auto radar = radarOf(document, unit, std::get<std::vector<Round>>(rounds));
    if (const auto *trouble = failure(radar))
        return *trouble;
    return write(request, chartFile(std::get<RadarData>(radar), format));
}

Outcome drawChart(const Request &request, ChartKind kind, FileFormat format)
{
    const auto opened = openToRead(request);
    if (const auto *trouble = failure(opened))
        return *trouble;
    auto &document = *std::get<std::unique_ptr<Document>>(opened);
    const auto unit = unitFor(document, request);
    if (const auto *trouble = failure(unit))
        return *trouble;
    const auto &record = std::get<Unit>(unit);
    if (kind == ChartKind::Radar)
        return drawRadar(document, record, request, format);
    const QDate today = document.clock().today();
    return write(request,
                 chartFile(ganttOf(document.workspace(), *document.modelOf(record.id), record.id, today), format));
}

} // namespace

Outcome runReport(const Request &request)
{
    const auto kind = meaningOf(request.option(QStringLiteral("kind")), kindWords());
    if (const auto *trouble = failure(kind))
        return *trouble;
    const auto format = meaningOf(outputFormat(request), formatWords(FileUse::Report));
    if (const auto *trouble = failure(format))
        return *trouble;
    const QString paperWord = QStringLiteral("paper");
    const auto paper = request.has(paperWord) ? meaningOf(request.option(paperWord), papers) : Found<Paper>(Paper::A4);
    if (const auto *trouble = failure(paper))
        return *trouble;
    if (request.has(QStringLiteral("from")))
        return Outcome::wrongUsage(PictureVerbs::tr("--from belongs to a comparison, which is not in this version."));
    const auto found = roundInFile(request);
    if (const auto *trouble = failure(found))
        return *trouble;
    const auto &[document, unit, round] = std::get<RoundInFile>(found);
    const auto report = makeReport(*document, std::get<ReportKind>(kind), round.id);
    if (!report)
        return report.error();
    Outcome outcome = write(request, toPdf(ReportPages(report.value(), std::get<Paper>(paper))));
    outcome.remarks = report.value().cautions + missingLetters(report.value());
    return outcome;
}

Outcome runChart(const Request &request)
{
    const auto kind = meaningOf(request.option(QStringLiteral("kind")), chartKinds);
    if (const auto *trouble = failure(kind))
        return *trouble;
    const auto format = meaningOf(outputFormat(request), formatWords(FileUse::Chart));
    if (const auto *trouble = failure(format))
        return *trouble;
    return drawChart(request, std::get<ChartKind>(kind), std::get<FileFormat>(format));
}

} // namespace cxw
