// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shownwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QToolTip>

#include <array>

#include <sys/inotify.h>
#include <unistd.h>

namespace cxw::test {

namespace {

/// As many of a table's rows, and as many parts of a chart, are looked at.
constexpr int mostRows = 60;

/// A text on a button or in a menu, as it is read there.
QString withoutKeys(const QString &text)
{
    QString read;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (text[place] == u'&' && ++place == text.size())
            break;
        read += text[place];
    }
    return read;
}

QStringList spokenWords(const QWidget &part)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&part));
    if (!spoken)
        return {};
    QStringList words{spoken->text(QAccessible::Name), spoken->text(QAccessible::Description),
                      spoken->text(QAccessible::Value)};
    for (int place = 0; place < std::min(spoken->childCount(), mostRows); ++place) {
        const QAccessibleInterface *child = spoken->child(place);
        if (child && !child->object())
            words << child->text(QAccessible::Name) << child->text(QAccessible::Description);
    }
    return words;
}

QStringList cellWords(const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return {};
    QStringList words;
    for (int row = 0; row < std::min(model->rowCount(view.rootIndex()), mostRows); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            for (const int role :
                 {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole),
                  static_cast<int>(Qt::AccessibleTextRole), static_cast<int>(Qt::AccessibleDescriptionRole)})
                words << model->data(index, role).toString();
        }
        words << model->headerData(row, Qt::Vertical).toString();
    }
    for (int column = 0; column < model->columnCount(view.rootIndex()); ++column)
        words << model->headerData(column, Qt::Horizontal).toString()
              << model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    return words;
}

QString labelWords(const QLabel &label)
{
    // Where it is left to Qt to guess, it would read markup.
    const bool rich =
        label.textFormat() == Qt::RichText || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    if (rich)
        return QTextDocumentFragment::fromHtml(label.text()).toPlainText();
    return label.buddy() ? withoutKeys(label.text()) : label.text();
}

} // namespace

QStringList wordsOf(const QWidget &part)
{
    QStringList words{part.toolTip()};
    words << spokenWords(part);
    words << part.windowTitle().replace(QLatin1String("[*][*]"), QLatin1String("[*]"));
    if (const auto *label = qobject_cast<const QLabel *>(&part))
        words << labelWords(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&part))
        words << withoutKeys(button->text());
    if (const auto *line = qobject_cast<const QLineEdit *>(&part))
        words << line->text() << line->placeholderText();
    if (const auto *page = qobject_cast<const QPlainTextEdit *>(&part))
        words << page->toPlainText();
    if (const auto *page = qobject_cast<const QTextEdit *>(&part))
        words << page->toPlainText();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&part))
        words << cellWords(*view);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&part)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            words << withoutKeys(tabs->tabText(tab)) << tabs->tabToolTip(tab);
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&part)) {
        for (int choice = 0; choice < box->count(); ++choice)
            words << box->itemText(choice);
    }
    const auto actions = part.actions();
    for (const QAction *action : actions)
        words << withoutKeys(action->text()) << action->toolTip() << action->statusTip() << action->whatsThis();
    return words;
}

QString restOn(QWidget &part, const QPoint &place)
{
    QHelpEvent event(QEvent::ToolTip, place, part.mapToGlobal(place));
    QApplication::sendEvent(&part, &event);
    QString shown;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *tip = window->inherits("QTipLabel") ? qobject_cast<QLabel *>(window) : nullptr;
        if (!tip || !tip->isVisible())
            continue;
        if (tip->textFormat() != Qt::PlainText)
            qFatal("a tooltip reads markup: %s", qPrintable(tip->text()));
        tip->grab();
        shown = tip->text();
    }
    QToolTip::hideText();
    return shown;
}

OpenWatch::OpenWatch(const QString &path) : m_queue(inotify_init1(IN_NONBLOCK))
{
    if (m_queue < 0 || inotify_add_watch(m_queue, QFile::encodeName(path).constData(), IN_OPEN) < 0)
        qFatal("cannot watch %s", qPrintable(path));
}

OpenWatch::~OpenWatch()
{
    close(m_queue);
}

bool OpenWatch::wasOpened() const
{
    std::array<char, 4096> events;
    return read(m_queue, events.data(), events.size()) > 0;
}

} // namespace cxw::test
