// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textpage.h"

#include <QMimeData>

#include <algorithm>

namespace cxw {

namespace {

/// The text without control characters, its lines and tabs kept.
QString withoutControls(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    erase_if(text, [](QChar letter) {
        return letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t';
    });
    return text;
}

} // namespace

TextPage::TextPage(const QString &name, QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(QString(name).remove(u'&'));
    setTabChangesFocus(true);
}

bool TextPage::canInsertFromMimeData(const QMimeData *source) const
{
    return source && source->hasText();
}

// Qt 6.4 asks for the first format of what is pasted, which there is not once the program that copied it has gone.
void TextPage::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source))
        return;
    insertPlainText(withoutControls(source->text()));
    ensureCursorVisible();
}

} // namespace cxw
