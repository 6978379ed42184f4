// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/housestyle.h"

#include "ui/style/controlpaint.h"
#include "ui/style/style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace cxw {

namespace {

constexpr int fieldHeight = 32;
/// Between the edge of a field or a cell and the text in it.
constexpr int fieldPadding = 7;
constexpr int scrollExtent = 12;
constexpr int shortestSlider = 32;
constexpr int indicator = 18;
/// A box in which one chooses among names is no wider, however long these are.
constexpr int widestChoice = 320;

/// A copy of an option in which what is selected is quietly tinted, its text as ever.
template <typename Option>
Option quietlySelected(const Option &option)
{
    Option quiet = option;
    quiet.palette.setColor(QPalette::Highlight, style::color(Role::Selected, option.palette));
    quiet.palette.setColor(QPalette::HighlightedText, option.palette.color(QPalette::Text));
    return quiet;
}

/// Whether a widget would change what it says when the wheel is turned over it.
bool changesByWheel(const QWidget *widget)
{
    const bool slides = qobject_cast<const QAbstractSlider *>(widget) && !qobject_cast<const QScrollBar *>(widget);
    return slides || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
           || qobject_cast<const QTabBar *>(widget);
}

/// Where the slider of a scroll bar stands in its whole length.
QRect sliderRect(const QStyleOptionSlider &bar)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int room = upright ? bar.rect.height() : bar.rect.width();
    const qint64 whole = qint64(bar.maximum) - bar.minimum + bar.pageStep;
    int length = room;
    if (bar.maximum > bar.minimum && whole > 0)
        length = qBound(qMin(shortestSlider, room), static_cast<int>(room * qint64(bar.pageStep) / whole), room);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    return upright ? QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), length)
                   : QRect(bar.rect.left() + start, bar.rect.top(), length, bar.rect.height());
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect slider = sliderRect(bar);
    QRect page = bar.rect;
    const bool upright = bar.orientation == Qt::Vertical;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slider;
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        upright ? page.setBottom(slider.top() - 1) : page.setRight(slider.left() - 1);
        return page;
    case QStyle::SC_ScrollBarAddPage:
        upright ? page.setTop(slider.bottom() + 1) : page.setLeft(slider.right() + 1);
        return page;
    default:
        return {};
    }
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion"))) {}

void HouseStyle::polish(QWidget *widget)
{
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Qt guesses whether a label's text is markup, which then may load any file. Every label is polished before it
    // first looks at its text, those of tooltips and of Qt's own windows as well.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    // Names often differ at their end.
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->setTextElideMode(Qt::ElideMiddle);
    // A line may be higher than the list.
    if (auto *list = qobject_cast<QListView *>(widget))
        list->setVerticalScrollMode(QListView::ScrollPerPixel);
    if (changesByWheel(widget))
        widget->installEventFilter(this);
    QProxyStyle::polish(widget);
}

bool HouseStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // so that it goes on to whatever the widget stands in
    return true;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return style::medium;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return style::small;
    case PM_ButtonMargin:
        return style::section;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return style::large;
    case PM_FocusFrameHMargin:
        return fieldPadding;
    case PM_HeaderMargin:
        return fieldPadding + 1;
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_ScrollBarSliderMin:
        return shortestSlider;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicator;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {usual.width(), qMax(fieldHeight, size.height() + 2 * fieldPadding)};
    case CT_ComboBox:
        return (usual + QSize(2 * fieldPadding, 0))
            .expandedTo({0, fieldHeight})
            .boundedTo({widestChoice, usual.height() + fieldHeight});
    case CT_LineEdit:
    case CT_SpinBox:
        return (usual + QSize(2 * fieldPadding, 0)).expandedTo({0, fieldHeight});
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool line = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return line ? usual : usual.expandedTo({0, style::scaled(style::rowHeight)}) + QSize(style::small, 0);
    }
    case CT_TabBarTab:
        return usual.expandedTo({0, fieldHeight + style::tiny});
    case CT_HeaderSection:
        return usual.expandedTo({0, style::scaled(style::rowHeight)});
    default:
        return usual;
    }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, part));
    }
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool inField = (control == CC_ComboBox && part == SC_ComboBoxEditField)
                         || (control == CC_SpinBox && part == SC_SpinBoxEditField);
    if (inField && option->direction == Qt::RightToLeft)
        rect.adjust(0, 0, 2 - fieldPadding, 0);
    else if (inField)
        rect.adjust(fieldPadding - 2, 0, 0, 0);
    return rect;
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        rect.adjust(fieldPadding - 2, 0, 2 - fieldPadding, 0);
    return rect;
}

QPixmap HouseStyle::generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const
{
    if (mode != QIcon::Disabled)
        return mode == QIcon::Selected ? pixmap : QProxyStyle::generatedIconPixmap(mode, pixmap, option);
    QPixmap faint(pixmap.size());
    faint.setDevicePixelRatio(pixmap.devicePixelRatio());
    faint.fill(Qt::transparent);
    QPainter painter(&faint);
    painter.setOpacity(0.35);
    painter.drawPixmap(0, 0, pixmap);
    return faint;
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            controlpaint::pushButton(*button, painter);
        return;
    case PE_PanelButtonTool:
    case PE_FrameButtonTool:
        if (element == PE_PanelButtonTool)
            controlpaint::toolButton(*option, painter);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            controlpaint::field(*option, painter);
        return;
    case PE_FrameLineEdit:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    case PE_Frame:
        controlpaint::outline(*option, painter);
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget))
            controlpaint::focus(*option, painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        controlpaint::checkBox(*option, painter);
        return;
    case PE_IndicatorRadioButton:
        controlpaint::radioButton(*option, painter);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        controlpaint::arrow(*option, option->rect, element == PE_IndicatorArrowDown, painter);
        return;
    case PE_PanelItemViewRow:
        // What stands before the branches of a tree.
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem quiet = quietlySelected(*item);
            QProxyStyle::drawPrimitive(element, &quiet, painter, widget);
        }
        return;
    case PE_PanelTipLabel:
    case PE_PanelMenu:
        painter->fillRect(option->rect, style::color(Role::Surface, option->palette));
        painter->setPen(style::color(Role::Line, option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameMenu:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            if ((label.features & QStyleOptionButton::DefaultButton) && (label.state & State_Enabled)) {
                label.palette.setColor(QPalette::ButtonText, style::color(Role::OnAccent, option->palette));
                label.icon = style::iconOnAccent(label.icon);
            }
            // A name that somebody gave may be longer than any button.
            const int icon = label.icon.isNull() ? 0 : label.iconSize.width() + style::tiny;
            label.text = label.fontMetrics.elidedText(label.text, Qt::ElideMiddle, label.rect.width() - icon,
                                                      Qt::TextShowMnemonic);
            if (label.direction == Qt::RightToLeft && !label.icon.isNull() && !label.text.isEmpty())
                controlpaint::labelFromRightToLeft(label, painter);
            else
                QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem quiet = quietlySelected(*item);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const QStyleOptionMenuItem quiet = quietlySelected(*item);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            controlpaint::headerSection(*header, painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          style::color(Role::Line, option->palette));
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader muted = *header;
            muted.palette.setColor(QPalette::ButtonText, style::color(Role::Muted, option->palette));
            if (!muted.text.contains(QLatin1Char('\n')))
                muted.text = muted.fontMetrics.elidedText(muted.text, Qt::ElideMiddle, muted.rect.width());
            QProxyStyle::drawControl(element, &muted, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton cut = *button;
            const bool beside = !button->icon.isNull() && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
            const int room = button->rect.width() - (beside ? button->iconSize.width() + style::tiny : 0);
            cut.text = button->fontMetrics.elidedText(button->text, Qt::ElideMiddle, room, Qt::TextShowMnemonic);
            QProxyStyle::drawControl(element, &cut, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox cut = *combo;
            const int room = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
            cut.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideMiddle, room);
            QProxyStyle::drawControl(element, &cut, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            controlpaint::tab(*tab, painter);
        return;
    case CE_ProgressBarGroove:
        controlpaint::progress(*option, option->rect, true, painter);
        return;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto rect = [&](SubControl part) { return proxy()->subControlRect(control, option, part, widget); };
    switch (control) {
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && bar->maximum > bar->minimum)
            controlpaint::scrollSlider(*bar, rect(SC_ScrollBarSlider), painter);
        return;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && combo->frame)
            controlpaint::field(*option, painter);
        controlpaint::arrow(*option, rect(SC_ComboBoxArrow), true, painter);
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                controlpaint::field(*option, painter);
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
                controlpaint::arrow(*option, rect(SC_SpinBoxUp), false, painter);
                controlpaint::arrow(*option, rect(SC_SpinBoxDown), true, painter);
            }
        }
        return;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonIconOnly) {
            // The icon of a menu's button says that it is one; no arrow beside it.
            QStyleOptionToolButton plain = *button;
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            return;
        }
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace cxw
