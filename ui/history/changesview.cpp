// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/changesview.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

namespace cxw {

namespace {

/// How many records are shown at first, and how many more at a time.
constexpr size_t some = 50;

/// A text as HTML that keeps its line breaks.
QString html(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

} // namespace

ChangesView::ChangesView(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("What was changed"));
    setOpenLinks(false);
    setFont(style::font(TextStyle::Body));
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this] {
        m_shown += some;
        write();
    });
}

void ChangesView::setChanges(std::vector<ChangeText> changes)
{
    m_changes = std::move(changes);
    m_shown = some;
    write();
    verticalScrollBar()->setValue(0);
}

void ChangesView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

QString ChangesView::colored(Role role, const QString &html) const
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(style::color(role, palette()).name(), html);
}

QString ChangesView::summary() const
{
    QStringList parts;
    for (const auto kind : {ChangeText::Kind::Added, ChangeText::Kind::Changed, ChangeText::Kind::Removed}) {
        int count = 0;
        for (const ChangeText &change : m_changes)
            count += change.kind == kind ? change.records : 0;
        if (count > 0)
            parts.append(
                tr("%1 %2", "how many, added or changed or removed").arg(QLocale().toString(count), displayName(kind)));
    }
    return parts.join(tr(", ", "between parts of a list"));
}

QString ChangesView::htmlOf(const FieldText &field, ChangeText::Kind kind) const
{
    const QString before = html(field.before);
    const QString after = html(field.after);
    QString value = after;
    if (kind == ChangeText::Kind::Removed)
        value = colored(Role::Muted, before.isEmpty() ? after : before);
    else if (kind == ChangeText::Kind::Changed && !(field.before.isEmpty() && !field.after.isEmpty()))
        value =
            tr("%1 → %2", "before, after")
                .arg(colored(Role::Muted, before), after.isEmpty() ? colored(Role::Muted, html(tr("nothing"))) : after);
    return QStringLiteral("<tr><td style=\"padding-right:16px\">%1</td><td>%2</td></tr>")
        .arg(colored(Role::Muted, html(field.name)), value);
}

QString ChangesView::htmlOf(const ChangeText &change) const
{
    const QString what =
        change.record.where.isEmpty()
            ? displayName(change.kind)
            : tr("%1 · %2", "where, added or changed or removed").arg(change.record.where, displayName(change.kind));
    QString fields;
    for (const FieldText &field : change.fields)
        fields += htmlOf(field, change.kind);
    return QStringLiteral("<p style=\"margin-top:16px;margin-bottom:2px\"><b>%1</b><br>%2</p>"
                          "<table cellspacing=\"0\" cellpadding=\"2\">%3</table>")
        .arg(html(change.record.title), colored(Role::Muted, html(what)), fields);
}

void ChangesView::write()
{
    QString text;
    if (m_changes.size() > 1)
        text += QStringLiteral("<p style=\"margin-top:0\">%1</p>").arg(colored(Role::Muted, html(summary())));
    const size_t shown = std::min(m_shown, m_changes.size());
    for (size_t place = 0; place < shown; ++place)
        text += htmlOf(m_changes[place]);
    if (shown < m_changes.size()) {
        const QString more =
            tr("Show more of the %n that are left", nullptr, static_cast<int>(m_changes.size() - shown));
        text += QStringLiteral("<p style=\"margin-top:16px\"><a href=\"#more\" style=\"color:%1\">%2</a></p>")
                    .arg(style::color(Role::Accent, palette()).name(), html(more));
    }
    const int scrolled = verticalScrollBar()->value();
    setHtml(text);
    verticalScrollBar()->setValue(scrolled);
}

} // namespace cxw
