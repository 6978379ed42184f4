// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/language/programtexts.h"
#include "core/workspace/workspacestore.h"
#include "ui/frame/fileservices.h"
#include "ui/frame/settings.h"

#include <functional>
#include <memory>

namespace cxw {

/// How workspaces are opened and made. The window does not know what they are made of.
struct WorkspaceFiles
{
    using Opened = Result<std::unique_ptr<WorkspaceStore>>;

    std::function<Opened(const WorkspaceAddress &address)> open;
    /// An Error when there is something already.
    std::function<Opened(const WorkspaceAddress &address)> create;
};

/// All that the window takes from the world outside, so that a test can give it another world.
struct Environment
{
    WorkspaceFiles files;
    FileServices services;
    /// Which language is spoken, and how to speak another one.
    ProgramTexts &texts;
    /// In the language that is spoken at the start.
    std::shared_ptr<const MaturityModel> model;
    Clock clock;
    Settings &settings;
    /// Under what name the history records what is done.
    QString who;
    /// Where a new workspace goes unless somebody says otherwise.
    QString documentsFolder;
    /// Where copies of the sample are kept.
    QString sampleFolder;
    /// Where backups go until somebody chooses another place.
    QString backupFolder;
    /// The program's version, for people.
    QString version;
};

} // namespace cxw
