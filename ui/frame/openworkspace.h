// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sample/sample.h"
#include "ui/frame/environment.h"
#include "ui/frame/session.h"

#include <QJsonObject>

#include <optional>

namespace cxw {

/// The one workspace that is open, and the ways to get one there.
class OpenWorkspace : public QObject
{
    Q_OBJECT

public:
    explicit OpenWorkspace(const Environment &environment, QObject *parent = nullptr);
    ~OpenWorkspace() override;

    /// What is open; null while nothing is.
    [[nodiscard]] Session *session() { return m_session ? &*m_session : nullptr; }

    /// By which all workspaces are rated, in the language that is spoken.
    [[nodiscard]] const MaturityModel &model() const { return *m_model; }
    /// The same model with other texts; whatever shows the session has let go of it.
    void setModel(std::shared_ptr<const MaturityModel> model);

    /// Opens a workspace in place of what is open. On an error what was open stays open. What is open already is opened
    /// anew where that may show or allow more.
    [[nodiscard]] Result<void> open(const WorkspaceAddress &address);
    /// Makes a workspace for an organization where there is none and opens it. Its rounds are rated by the model that a
    /// model file describes, by the built-in one where that is empty.
    [[nodiscard]] Result<void> create(const WorkspaceAddress &address, const QString &organization,
                                      const QJsonObject &modelFile = {});
    /// Opens the newest copy of the sample, as it was left; makes one where there is none.
    [[nodiscard]] Result<void> openSample();
    /// Opens a new copy of the sample; those that were made before stay where they are.
    [[nodiscard]] Result<void> openFreshSample();
    /// Whether a copy of the sample has been made.
    [[nodiscard]] bool hasSample() const;
    /// Opens what is open anew, as it is there now, and shows the same unit and round.
    [[nodiscard]] Result<void> reopen();
    /// Saves all that is open to a new file and goes on in that one, with the same unit and round. Needs something
    /// open.
    [[nodiscard]] Result<void> goOnIn(const QString &newFile);
    void close();

Q_SIGNALS:
    /// session() has become another one.
    void opened();
    /// session() is about to go; whatever refers to it must let go.
    void closing();
    void closed();

private:
    [[nodiscard]] Result<void> show(std::unique_ptr<WorkspaceStore> store);
    [[nodiscard]] Result<void> createWith(const WorkspaceAddress &address, const std::vector<StampedEdit> &content);
    /// Whether it could be opened for reading.
    [[nodiscard]] Result<void> tryToRead(const WorkspaceAddress &address) const;
    /// Opens something, and shows the unit and round in it that are shown now.
    template <typename Opening>
    [[nodiscard]] Result<void> keepSelection(Opening opening);
    [[nodiscard]] QString samplePath(int number) const;
    [[nodiscard]] int sampleCount() const;

    const Environment &m_environment;
    std::shared_ptr<const MaturityModel> m_model;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::optional<Session> m_session;
};

} // namespace cxw
