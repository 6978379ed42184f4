// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace cxw::controlpaint {

// How the single controls look. HouseStyle calls these; nothing else does.

void pushButton(const QStyleOptionButton &option, QPainter *painter);
/// The icon and the words where lines run from right to left, for which Qt's own painting leaves too little room.
void labelFromRightToLeft(const QStyleOptionButton &option, QPainter *painter);
void toolButton(const QStyleOption &option, QPainter *painter);
/// The box of a text field, a chooser or a number field.
void field(const QStyleOption &option, QPainter *painter);
/// The outline of a list or a text that scrolls.
void outline(const QStyleOption &option, QPainter *painter);
void focus(const QStyleOption &option, QPainter *painter);
void checkBox(const QStyleOption &option, QPainter *painter);
void radioButton(const QStyleOption &option, QPainter *painter);
/// A small arrow in the middle of `rect`, pointing down or up.
void arrow(const QStyleOption &option, const QRect &rect, bool down, QPainter *painter);
void scrollSlider(const QStyleOptionSlider &option, const QRect &rect, QPainter *painter);
void headerSection(const QStyleOptionHeader &option, QPainter *painter);
void tab(const QStyleOptionTab &option, QPainter *painter);
/// One part of a progress bar: its groove, or how far it is.
void progress(const QStyleOption &option, const QRect &rect, bool groove, QPainter *painter);

} // namespace cxw::controlpaint
