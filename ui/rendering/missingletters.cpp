// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rendering/missingletters.h"

#include "core/reporting/reporttext.h"
#include "ui/style/style.h"

#include <QCoreApplication>
#include <QGlyphRun>
#include <QLocale>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <set>

namespace cxw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cxw::MissingLetters)
};

/// Enough to see what kind of letters they are.
constexpr size_t lettersNamed = 6;

/// Letters that need ink. Blanks, joiners and the choice between a letter's forms are none.
bool needsInk(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Mark_NonSpacing:
        return false;
    default:
        return true;
    }
}

bool isOutline(const QGlyphRun &run)
{
    const QRawFont font = run.rawFont();
    const auto glyphs = run.glyphIndexes();
    return std::all_of(glyphs.begin(), glyphs.end(), [&](quint32 glyph) {
        // Glyph 0 is the empty box, and a picture has no outline.
        return glyph != 0 && !font.pathForGlyph(glyph).isEmpty();
    });
}

/// The package of Debian that has letters like this one.
QString packageFor(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return QStringLiteral("fonts-noto-cjk");
    case QChar::Script_Common:
        return QStringLiteral("fonts-symbola");
    default:
        return QStringLiteral("fonts-noto-core");
    }
}

QString named(char32_t letter)
{
    const QString code = QString::number(letter, 16).toUpper().rightJustified(4, u'0');
    return QStringLiteral("%1\u00a0(U+%2)").arg(QString::fromUcs4(&letter, 1), code);
}

} // namespace

bool canDrawLetter(char32_t letter)
{
    QTextLayout layout(QString::fromUcs4(&letter, 1), style::font(TextStyle::Body));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    return !runs.isEmpty() && std::all_of(runs.begin(), runs.end(), isOutline);
}

QStringList missingLetters(const Report &report, const CanDraw &canDraw)
{
    std::set<char32_t> letters;
    const QStringList texts = textsOf(report);
    for (const QString &text : texts) {
        const auto all = text.toUcs4();
        letters.insert(all.begin(), all.end());
    }
    std::erase_if(letters, [&](char32_t letter) { return !needsInk(letter) || canDraw(letter); });
    if (letters.empty())
        return {};
    QStringList names;
    QStringList packages;
    for (const char32_t letter : letters) {
        if (static_cast<size_t>(names.size()) < lettersNamed)
            names.append(named(letter));
        if (const QString package = packageFor(letter); !packages.contains(package))
            packages.append(package);
    }
    if (letters.size() > lettersNamed)
        names.append(QStringLiteral("\u2026"));
    return {Words::tr("%n letters of this report are in no font of this computer, and would be empty boxes: %1.",
                      nullptr, static_cast<int>(letters.size()))
                .arg(QLocale().createSeparatedList(names)),
            Words::tr("Install fonts that have them, on Debian %1, and start again.")
                .arg(QLocale().createSeparatedList(packages))};
}

} // namespace cxw
