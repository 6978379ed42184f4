// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwverbs.h"

#include "core/reporting/fileformats.h"
#include "core/reporting/reportkinds.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cxw {

namespace {

struct VerbText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::VerbText)
};

/// One thing that the program can be told to do.
struct Verb
{
    const char *name;
    /// What follows the name, as it is shown to the person; the options are read from here as well: those in
    /// brackets may be left out, and a word in capitals or after a name stands for a value. What stands in braces is
    /// named by a table.
    const char *usage;
    Outcome (*run)(const Request &request);
    bool draws = false;
};

constexpr std::array verbs{
    Verb{"new", "FILE --organization NAME [--model MODEL.json]", runNew},
    Verb{"sample", "FILE", runSample},
    Verb{"import", "FILE SHEET [--unit U] --round R --date YYYY-MM-DD [--replace] [--anonymous] [--model ID]",
         runImport},
    Verb{"model", "[FILE] [-o OUT.json] [--version V] [--model ID] [--add MODEL.json] [--check MODEL.json]", runModel},
    Verb{"info", "FILE [--json]", runInfo},
    Verb{"scores", "FILE [--unit U] --round R [--json]", runScores},
    Verb{"compare", "FILE [--unit U] --from R1 --to R2 [--to-unit U2] [--json]", runCompare},
    Verb{"next", "FILE [--unit U] --round R [--json]", runNext},
    Verb{"roadmap", "FILE [--unit U] [--json]", runRoadmap},
    Verb{"report",
         "FILE [--unit U] --kind {REPORTS} [--round R] [--from R0] "
         "[--paper a4|letter] -o OUT.{REPORT-FILES}",
         runReport, true},
    Verb{"chart", "FILE [--unit U] [--round R[,R2…]] --kind radar|heatmap|trend|gantt -o OUT.{CHART-FILES}", runChart,
         true},
    Verb{"export", "FILE --format {EXPORTS} -o OUT", runExport},
    Verb{"check", "FILE", runCheck},
    Verb{"salvage", "FILE -o NEW.cxw", runSalvage},
    Verb{"pack", "FILE -o OUT.cxwp [--password-file F]", runPack},
    Verb{"unpack", "PACKAGE -o NEW.cxw [--password-file F]", runUnpack},
    Verb{"share", "FILE -o NEW.cxw [--hide-organization]", runShare},
    Verb{"room", "FILE [--unit U] --round R", runRoom},
};

/// The extensions for a use, parted so.
QString extensions(FileUse use, const QString &between)
{
    QStringList words;
    const auto rows = fileFormatsFor(use);
    for (const FileFormatRow &row : rows)
        words.append(row.extension);
    return words.join(between);
}

QString usageOf(const Verb &verb)
{
    QStringList kinds;
    for (const ReportKindRow &row : reportKinds())
        kinds.append(row.id);
    return QString::fromUtf8(verb.usage)
        .replace(QLatin1String("{REPORTS}"), kinds.join(u'|'))
        .replace(QLatin1String("{REPORT-FILES}"), extensions(FileUse::Report, QStringLiteral("|.")))
        .replace(QLatin1String("{CHART-FILES}"), extensions(FileUse::Chart, QStringLiteral("|.")))
        .replace(QLatin1String("{EXPORTS}"), extensions(FileUse::Export, QStringLiteral("|")));
}

/// What a verb's usage says of one option.
struct OptionShape
{
    QString name;
    bool takesValue = false;
    bool required = false;
};

/// What a verb's usage asks for.
struct Shape
{
    qsizetype files = 0;
    /// Of these, those that may be left out.
    qsizetype optionalFiles = 0;
    std::vector<OptionShape> options;
};

Shape shapeOf(const Verb &verb)
{
    Shape shape;
    const QStringList words = usageOf(verb).split(u' ');
    for (const QString &word : words) {
        const bool optional = word.startsWith(u'[');
        QString name = word;
        name.remove(u'[').remove(u']');
        if (name.startsWith(u'-'))
            shape.options.push_back({name.mid(name.startsWith(QLatin1String("--")) ? 2 : 1), false, !optional});
        else if (!shape.options.empty())
            shape.options.back().takesValue = true;
        else
            ++(optional ? shape.optionalFiles : shape.files);
    }
    return shape;
}

const Verb *verbNamed(const QString &name)
{
    const auto verb = std::ranges::find_if(verbs, [&](const Verb &each) { return name == QLatin1String(each.name); });
    return verb == verbs.end() ? nullptr : &*verb;
}

QString usageLine(const Verb &verb)
{
    return QStringLiteral("cxw %1 %2").arg(QLatin1String(verb.name), usageOf(verb));
}

QString helpText()
{
    QStringList lines{VerbText::tr("Works on CX Maturity Workbench files without a window."), {}};
    for (const Verb &verb : verbs)
        lines.append(QStringLiteral("  %1").arg(usageLine(verb)));
    lines.append(
        {{},
         VerbText::tr("--unit may be left out where there is one unit."),
         VerbText::tr("--anonymous puts “Voter 1”, “Voter 2” in place of the sheet's names, which are written "
                      "nowhere."),
         VerbText::tr("“model” writes a model of the workspace to OUT.json, takes MODEL.json into it, or looks "
                      "whether MODEL.json can be used. New rounds are rated by the newest version of the "
                      "model of the unit's last round; --model names another model."),
         VerbText::tr("“share” makes a copy without people, notes and history. A package is opened by its "
                      "password alone, which is typed, or is the first line of F or of stdin."),
         VerbText::tr("“room” takes a round's secret votes: it reads what to do as JSON, an object on each line, and "
                      "answers so. It ends with its standard input."),
         VerbText::tr("--language en or --language de speaks that language in place of the system's. What "
                      "--json and export write has the same names and numbers in each."),
         VerbText::tr("Results go to stdout, messages to stderr. Exit codes: 0 done, 1 could not, 2 wrong "
                      "usage."),
         {}});
    return lines.join(u'\n');
}

Outcome wrongUsageOf(const Verb &verb, const QString &trouble)
{
    return Outcome::wrongUsage(trouble + u'\n' + VerbText::tr("Usage: %1").arg(usageLine(verb)));
}

/// What is wrong with a request that reads well but is not whole.
std::optional<QString> gapIn(const Request &request, const Shape &shape)
{
    if (request.files.size() < shape.files)
        return VerbText::tr("A file is missing.");
    const qsizetype most = shape.files + shape.optionalFiles;
    if (request.files.size() > most)
        return VerbText::tr("“%1” is one word too many.").arg(request.files.at(most));
    for (const OptionShape &option : shape.options) {
        const QString shown = (option.name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option.name;
        if (option.required && !request.has(option.name))
            return VerbText::tr("%1 is missing.").arg(shown);
        if (option.takesValue && request.has(option.name) && request.option(option.name).trimmed().isEmpty())
            return VerbText::tr("%1 has nothing after it.").arg(shown);
    }
    return std::nullopt;
}

Outcome runVerb(const Verb &verb, const QStringList &arguments)
{
    const Shape shape = shapeOf(verb);
    QCommandLineParser parser;
    const QCommandLineOption help(QStringLiteral("help"));
    parser.addOption(help);
    for (const OptionShape &option : shape.options)
        parser.addOption({option.name, {}, option.takesValue ? QStringLiteral("value") : QString()});
    // The parser takes the first entry for a program's name; here it is the verb.
    if (!parser.parse(arguments))
        return wrongUsageOf(verb, parser.errorText());
    if (parser.isSet(help))
        return VerbText::tr("Usage: %1").arg(usageLine(verb)) + u'\n';
    Request request{parser.positionalArguments(), {}};
    for (const OptionShape &option : shape.options) {
        if (parser.isSet(option.name))
            request.options.insert(option.name, parser.value(option.name));
    }
    if (const auto gap = gapIn(request, shape))
        return wrongUsageOf(verb, *gap);
    Outcome outcome = verb.run(request);
    if (outcome.code == Outcome::Code::WrongUsage)
        return wrongUsageOf(verb, outcome.error.sentence);
    return outcome;
}

} // namespace

Outcome runCommandLine(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help"))
        return helpText();
    if (first == QLatin1String("--version"))
        return QStringLiteral("cxw %1\n").arg(QCoreApplication::applicationVersion());
    if (const Verb *verb = verbNamed(first))
        return runVerb(*verb, arguments);
    const QString trouble =
        first.isEmpty() ? VerbText::tr("Say what to do.") : VerbText::tr("There is no command “%1”.").arg(first);
    return Outcome::wrongUsage(trouble + u'\n' + helpText());
}

bool isDrawingVerb(const QString &name)
{
    const Verb *verb = verbNamed(name);
    return verb && verb->draws;
}

} // namespace cxw
