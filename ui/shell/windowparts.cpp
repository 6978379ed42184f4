// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowparts.h"

#include "ui/find/findpanel.h"
#include "ui/safekeeping/filebanner.h"
#include "ui/shell/header.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/whereabouts.h"
#include "ui/shell/windowmenu.h"
#include "ui/start/startpage.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace cxw {

WindowParts::WindowParts(const WindowActions &actions, const RecentFiles &recent, Settings &settings, QWidget *body)
    : sidebar(new Sidebar(body)),
      banner(new FileBanner(body)),
      notices(new NoticeBar(body)),
      start(new StartPage(recent)),
      pages(new PageStack(start, body)),
      whereabouts(new Whereabouts(settings, pages, body)),
      help(new HelpPanel(body)),
      find(new FindPanel(body)),
      menu(new WindowMenu(actions, recent, body)),
      header(new Header(actions, menu, body))
{
    arrange(body);
    help->hide();
}

void WindowParts::arrange(QWidget *body)
{
    // A page that needs more than a small screen has scrolls as a whole, and does not push the window over its edge.
    auto *room = new QScrollArea(body);
    room->setWidget(pages);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->viewport()->setAutoFillBackground(false);
    pages->setAutoFillBackground(false);
    help->lieOver(room);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(header);
    right->addWidget(banner);
    right->addWidget(notices);
    right->addWidget(room, 1);
    auto *whole = new QHBoxLayout(body);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(sidebar);
    whole->addLayout(right, 1);
}

} // namespace cxw
