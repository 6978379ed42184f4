// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/cutwords.h"

#include "ui/assess/habitrow.h"
#include "ui/widgets/wrapbutton.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QRegularExpression>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace cxw::test {

namespace {

/// Rounding of fractions of a pixel.
constexpr int slack = 1;

QString nameOf(const QWidget &part)
{
    const auto *label = qobject_cast<const QLabel *>(&part);
    const auto *button = qobject_cast<const QAbstractButton *>(&part);
    const QString text = label ? label->text() : button ? button->text() : part.accessibleName();
    return QStringLiteral("%1 “%2”").arg(QLatin1String(part.metaObject()->className()), text.left(40));
}

QString tooLittle(const QWidget &part, int need, int room)
{
    return QStringLiteral("%1 needs %2 and has %3").arg(nameOf(part), QString::number(need), QString::number(room));
}

QString faultOf(const QLabel &label)
{
    // The line of a habit that is not rated at the moment is cut where there is little height; it opens when it is.
    if (label.text().isEmpty() || qobject_cast<const HabitRow *>(label.parentWidget()))
        return {};
    // A path has no end; and of a line of many parts, lengthened part by part, the middle is left to its tooltip.
    if (QDir::isAbsolutePath(label.text()) || label.text().count(QChar(u'⟦')) > 1)
        return {};
    if (label.wordWrap()) {
        const int need = label.heightForWidth(label.width());
        return label.height() + slack < need ? tooLittle(label, need, label.height()) : QString();
    }
    const int need = label.fontMetrics().size(label.buddy() ? Qt::TextShowMnemonic : 0, label.text()).width();
    return label.contentsRect().width() + slack < need ? tooLittle(label, need, label.contentsRect().width())
                                                       : QString();
}

QString faultOf(const QAbstractButton &button)
{
    if (const auto *wraps = qobject_cast<const WrapButton *>(&button)) {
        const int need = wraps->heightForWidth(wraps->width());
        return wraps->height() + slack < need ? tooLittle(button, need, button.height()) : QString();
    }
    // What has a dot-dot-dot within is a person's text that is cut in the middle, and told whole beside it.
    const qsizetype cut = button.text().indexOf(QChar(0x2026));
    if (button.text().isEmpty() || (cut >= 0 && cut + 1 < button.text().size()))
        return {};
    const int need = button.sizeHint().width();
    return button.width() + slack < need ? tooLittle(button, need, button.width()) : QString();
}

QString faultOf(const QComboBox &box)
{
    // Of a step with its word the number stands first.
    static const QRegularExpression numbered(QStringLiteral("^⟦?\\d"));
    if (numbered.match(box.currentText()).hasMatch())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int need = box.fontMetrics().horizontalAdvance(box.currentText());
    return field.width() + slack < need ? tooLittle(box, need, field.width()) : QString();
}

QString faultOf(const QTabBar &tabs)
{
    const int need = tabs.sizeHint().width();
    return !tabs.usesScrollButtons() && tabs.width() + slack < need ? tooLittle(tabs, need, tabs.width()) : QString();
}

QString faultOf(const QHeaderView &header)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    for (int section = 0; section < header.count(); ++section) {
        if (header.orientation() == Qt::Vertical || header.isSectionHidden(section))
            continue;
        const QString words = header.model()->headerData(section, header.orientation()).toString();
        int need = 0; // it wraps between words
        const QStringList parts = words.split(blanks);
        for (const QString &word : parts)
            need = std::max(need, header.fontMetrics().horizontalAdvance(word));
        if (header.sectionSize(section) + slack < need)
            return QStringLiteral("the heading “%1” needs %2 and has %3")
                .arg(words, QString::number(need), QString::number(header.sectionSize(section)));
    }
    return {};
}

QString wordFaultOf(const QWidget &part)
{
    if (const auto *label = qobject_cast<const QLabel *>(&part))
        return faultOf(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&part))
        return faultOf(*button);
    if (const auto *box = qobject_cast<const QComboBox *>(&part))
        return faultOf(*box);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&part))
        return faultOf(*tabs);
    if (const auto *header = qobject_cast<const QHeaderView *>(&part))
        return faultOf(*header);
    return {};
}

/// The parts that a widget's layout, and those within it, place.
void collect(const QLayout &layout, QList<const QWidget *> &parts)
{
    for (int place = 0; place < layout.count(); ++place) {
        QLayoutItem *item = layout.itemAt(place);
        if (item->layout())
            collect(*item->layout(), parts);
        else if (item->widget() && item->widget()->isVisible())
            parts << item->widget();
    }
}

QStringList placeFaultsIn(const QWidget &holder)
{
    QList<const QWidget *> parts;
    if (holder.layout())
        collect(*holder.layout(), parts);
    QStringList faults;
    for (qsizetype one = 0; one < parts.size(); ++one) {
        const QRect place = parts[one]->geometry();
        if (!holder.rect().adjusted(-slack, -slack, slack, slack).contains(place))
            faults << QStringLiteral("%1 sticks out of %2").arg(nameOf(*parts[one]), nameOf(holder));
        for (qsizetype other = one + 1; other < parts.size(); ++other) {
            const QRect both = place.intersected(parts[other]->geometry());
            if (both.width() > slack && both.height() > slack)
                faults << QStringLiteral("%1 lies over %2").arg(nameOf(*parts[one]), nameOf(*parts[other]));
        }
    }
    return faults;
}

} // namespace

QStringList cutWords(const QWidget &window)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList faults = placeFaultsIn(window);
    const auto parts = window.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (!part->isVisible() || part->window() != window.window())
            continue;
        const QString fault = wordFaultOf(*part);
        if (!fault.isEmpty())
            faults << fault;
        faults += placeFaultsIn(*part);
    }
    return faults;
}

} // namespace cxw::test
