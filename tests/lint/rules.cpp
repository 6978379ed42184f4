// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/rules.h"

#include "tests/lint/sourcetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace cxw::lint {

namespace {

/// A word that may only be written in some files.
struct Refusal
{
    QString pattern;
    /// The files that may have it; a folder ends with a slash.
    QStringList allowedIn;
    QString sentence;
};

const std::vector<Refusal> &refusals()
{
    static const std::vector<Refusal> all{
        {QStringLiteral(R"(\bset(ToolTip|StatusTip|WhatsThis)\s*\(|\bQToolTip::showText\b|\bQWhatsThis\b)"),
         {QStringLiteral("ui/style/plaintext.cpp")},
         QStringLiteral("Tooltips go through setPlainToolTip and showPlainToolTip.")},
        {QStringLiteral(R"(\bsetWindowTitle\s*\()"),
         {QStringLiteral("ui/style/plaintext.cpp")},
         QStringLiteral("Titles of windows go through setPlainWindowTitle.")},
        {QStringLiteral(R"(\bQ(MessageBox|ErrorMessage|InputDialog|ProgressDialog|ProgressBar|GroupBox)\b)"),
         {QStringLiteral("ui/widgets/filedialogs.cpp")},
         QStringLiteral(
             "This class reads markup, keys or patterns in its texts; use what ui/widgets and ui/safekeeping have.")},
        {QStringLiteral(R"(\bnew\s+QLabel\b|\bpublic\s+QLabel\b|\bQLabel\s+\w+\s*[;({])"),
         {QStringLiteral("ui/widgets/text.cpp")},
         QStringLiteral("Labels are made by label(), paragraph() or heading().")},
        {QStringLiteral(R"(\bsetTextFormat\s*\((?!Qt::PlainText\))|\bQt::(RichText|AutoText|MarkdownText)\b)"),
         {QStringLiteral("ui/widgets/text.cpp"), QStringLiteral("ui/widgets/linkchooser.cpp"),
          QStringLiteral("ui/style/housestyle.cpp")},
         QStringLiteral("Texts are plain.")},
        {QStringLiteral(R"(\b(set|insert|append)(Html|Markdown)\b|\btoHtml\s*\(|\bQGraphicsTextItem\b)"),
         {QStringLiteral("ui/history/changesview.cpp")},
         QStringLiteral("Texts are plain: put them into a document with a cursor.")},
        {QStringLiteral(
             R"(\bQ(Category|BarCategory|LogValue|DateTime|Color)Axis\b|\bQPieSlice\b|\bsetTitleText\s*\(|\bsetLabelFormat\s*\()"),
         {},
         QStringLiteral("Qt Charts shows its texts as HTML: paint them.")},
        {QStringLiteral(
             R"(\bQ(PlainTextEdit|TextEdit|TextBrowser)\s+\w+\s*[;({]|\b(new|public)\s+Q(PlainTextEdit|TextEdit|TextBrowser)\b)"),
         {QStringLiteral("ui/widgets/textpage.h"), QStringLiteral("ui/history/changesview.h")},
         QStringLiteral("The field for several lines is TextPage.")},
        {QStringLiteral(R"(\btoNativeSeparators\b)"),
         {QStringLiteral("core/base/printable.cpp"), QStringLiteral("ui/shell/importdialog.cpp"),
          QStringLiteral("ui/safekeeping/newfilefield.cpp")},
         QStringLiteral("Paths are shown by printablePath; only fields in which one is written have it as it is.")},
        {QStringLiteral(R"(\bQComboBox::(textA|a)ctivated\b)"),
         {QStringLiteral("ui/widgets/choicefield.cpp"), QStringLiteral("ui/assess/raterchooser.cpp")},
         QStringLiteral("What a box shows is what holds, whatever chose it: listen to currentIndexChanged.")},
        {QStringLiteral(
             R"x(\bv?asprintf\b|\bprintf\s*\(\s*[^)"\s]|\bfprintf\s*\(\s*\w+\s*,\s*[^"\s]|\bq(Debug|Info|Warning|Critical|Fatal)\s*\(\s*[^)"\s])x"),
         {},
         QStringLiteral("What is printed by a pattern is not a person's text: write it to a stream.")},
        {QStringLiteral(
             R"(\bnew\s+QShortcut\b|\bsetShortcuts?\s*\(|\bQKeySequence\s*([({]|::(?!NativeText))|\bQShortcut\s+\w+\s*[({])"),
         {QStringLiteral("ui/actions/actionwords.cpp"), QStringLiteral("ui/shell/placetable.cpp")},
         QStringLiteral("Keys stand in the tables of actions and places: makeAction(), makeShortcut(), isPressed().")},
        {QStringLiteral(R"(\bfor\s*\([^;{}]*[^:;{}]:[^:;{}][^;{}]*\)\s*\.\s*value\(\)\s*\))"),
         {},
         QStringLiteral("A loop over what is in a result that nothing holds: the result is gone by then. Name it.")},
        {QStringLiteral(
             R"(\bset(NameFilters?|DisplayFormat|Pattern)\s*\(|\bwildcardToRegularExpression\b|\bfromWildcard\b|\bQDir::match\b)"),
         {},
         QStringLiteral("No text is a pattern: compare, or read names one by one.")},
    };
    return all;
}

bool isAllowed(const Refusal &refusal, const QString &file)
{
    return refusal.allowedIn.contains(file);
}

void findRefused(const QString &file, const QString &code, std::vector<Complaint> &list)
{
    for (const Refusal &refusal : refusals()) {
        if (isAllowed(refusal, file))
            continue;
        const QRegularExpression pattern(refusal.pattern);
        for (auto match = pattern.globalMatch(code); match.hasNext();)
            list.push_back({lineOf(code, match.next().capturedStart()), refusal.sentence});
    }
}

/// Whether a pattern for arg() stands before `dot`: a call that makes a text of the program's own.
bool isOwnPattern(const QString &code, qsizetype dot)
{
    const qsizetype close = inkBefore(code, dot - 1);
    const qsizetype open = close >= 0 && code[close] == u')' ? openingBracket(code, close) : -1;
    if (open < 0)
        return false;
    static const QRegularExpression maker(
        QStringLiteral(R"((\btr|\btranslate|\bQStringLiteral|\bQLatin1String|\bQString)\s*$)"));
    const auto made = maker.match(QStringView(code).first(open).toString());
    const QStringView inside = QStringView(code).sliced(open + 1, close - open - 1).trimmed();
    if (!made.hasMatch())
        return false;
    // tr() takes no QString, so only a text that was turned into bytes could be a person's.
    static const QRegularExpression bytes(
        QStringLiteral(R"(\bqPrintable|\bqUtf8Printable|\bto(Utf8|Latin1|Local8Bit)\b)"));
    if (made.captured(1).startsWith(u't'))
        return !bytes.match(inside.toString()).hasMatch();
    return inside.startsWith(u'"') || inside.startsWith(u"u\"") || inside.startsWith(u"R\"");
}

void findPatterns(const QString &code, std::vector<Complaint> &list)
{
    static const QRegularExpression call(QStringLiteral(R"(\.\s*arg\s*\()"));
    for (auto match = call.globalMatch(code); match.hasNext();) {
        const auto found = match.next();
        if (!isOwnPattern(code, found.capturedStart()))
            list.push_back({lineOf(code, found.capturedStart()),
                            QStringLiteral("arg() fills a literal pattern, with all arguments in one call: what was "
                                           "filled in before may hold a % of its own.")});
    }
}

/// The first argument of every call of `name` must begin with one of these.
void findArguments(const QString &code, const QString &name, const QStringList &beginnings, const QString &sentence,
                   std::vector<Complaint> &list)
{
    const QRegularExpression call(QStringLiteral(R"(\b%1\b(\s+\w+)?\s*[({])").arg(name));
    for (auto match = call.globalMatch(code); match.hasNext();) {
        const auto found = match.next();
        const QStringView argument = QStringView(code).sliced(nextInk(code, found.capturedEnd()));
        const bool known = std::any_of(beginnings.begin(), beginnings.end(),
                                       [&](const QString &beginning) { return argument.startsWith(beginning); });
        if (!known)
            list.push_back({lineOf(code, found.capturedStart()), sentence});
    }
}

/// Where a model gives or an item is given its tooltip; what asks for one takes a text that is there already.
void findToolTipData(const QString &code, std::vector<Complaint> &list)
{
    static const QRegularExpression role(QStringLiteral(R"((\bdata\s*\(\s*)?\bQt::ToolTipRole\b)"));
    static const QRegularExpression border(QStringLiteral("[;{}]"));
    for (auto match = role.globalMatch(code); match.hasNext();) {
        const auto found = match.next();
        if (found.capturedLength(1) > 0)
            continue;
        const qsizetype place = found.capturedStart();
        const qsizetype start = code.lastIndexOf(border, place) + 1;
        const qsizetype end = code.indexOf(u';', place);
        const QStringView statement = QStringView(code).sliced(start, (end < 0 ? code.size() : end) - start);
        if (!statement.contains(u"toolTipText("))
            list.push_back({lineOf(code, place), QStringLiteral("A model's tooltips go through toolTipText.")});
    }
}

/// Words of SQL that take a pattern stand in literals, so the source itself is searched.
void findSqlPatterns(const QString &file, const QString &source, std::vector<Complaint> &list)
{
    static const QStringList own{QStringLiteral("core/storage/historyquery.cpp"),
                                 QStringLiteral("core/storage/recordcolumns.h"),
                                 QStringLiteral("core/storage/tabledescription.cpp")};
    static const QRegularExpression word(QStringLiteral(R"(\b(LIKE|GLOB|REGEXP)\s+(\?|'|:))"));
    if (own.contains(file) || file.startsWith(QLatin1String("core/storage/schemaversion")))
        return;
    for (auto match = word.globalMatch(source); match.hasNext();)
        list.push_back({lineOf(source, match.next().capturedStart()),
                        QStringLiteral("Only the search of the history has a pattern in SQL, which it escapes.")});
}

} // namespace

std::vector<Complaint> complaints(const QString &file, const QString &source)
{
    const QString code = codeOnly(source);
    std::vector<Complaint> list;
    findRefused(file, code, list);
    findPatterns(code, list);
    findToolTipData(code, list);
    findArguments(code, QStringLiteral("QRegularExpression"),
                  {QStringLiteral("QStringLiteral("), QStringLiteral("u\""), QStringLiteral("R\"")},
                  QStringLiteral("A regular expression is a literal."), list);
    findArguments(code, QStringLiteral("entry(List|InfoList)"), {QStringLiteral("QDir::"), QStringLiteral(")")},
                  QStringLiteral("No text is a pattern: read names one by one."), list);
    findSqlPatterns(file, source, list);
    std::ranges::sort(list, {}, &Complaint::line);
    return list;
}

} // namespace cxw::lint
