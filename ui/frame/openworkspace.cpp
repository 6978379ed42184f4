// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/openworkspace.h"

#include "core/base/printable.h"
#include "core/workspace/modeledits.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace cxw {

OpenWorkspace::OpenWorkspace(const Environment &environment, QObject *parent)
    : QObject(parent), m_environment(environment), m_model(environment.model)
{
}

OpenWorkspace::~OpenWorkspace() = default;

void OpenWorkspace::setModel(std::shared_ptr<const MaturityModel> model)
{
    m_model = std::move(model);
    if (m_document)
        m_document->setBuiltInModel(m_model);
}

Result<void> OpenWorkspace::open(const WorkspaceAddress &address)
{
    // A second connection to the file would find it taken, by ourselves.
    if (m_document && address == m_document->address())
        return m_document->isReadOnly() || !m_document->checkPlace() ? reopen() : Result<void>();
    auto store = m_environment.files.open(address);
    if (!store)
        return store.error();
    return show(std::move(store).value());
}

Result<void> OpenWorkspace::create(const WorkspaceAddress &address, const QString &organization,
                                   const QJsonObject &modelFile)
{
    Edit made{tr("New workspace"), {}};
    ModelName name = nameOf(*m_model);
    if (!modelFile.isEmpty()) {
        auto model = addModelEdit(Workspace(), *m_model, modelFile, false);
        if (!model)
            return model.error();
        made.changes = std::move(model).value().changes;
        name = nameOfFile(modelFile);
    }
    made.changes.push_back(put(Organization{OrganizationId::create(), organization, name.id, name.version}));
    return createWith(address, {{made, {m_environment.clock.now(), m_environment.who}}});
}

Result<void> OpenWorkspace::openSample()
{
    return hasSample() ? open(samplePath(sampleCount())) : openFreshSample();
}

Result<void> OpenWorkspace::openFreshSample()
{
    const auto content = sampleHistory(*m_model);
    if (!content)
        return content.error();
    return createWith(samplePath(sampleCount() + 1), content.value());
}

bool OpenWorkspace::hasSample() const
{
    return sampleCount() > 0;
}

Result<void> OpenWorkspace::reopen()
{
    const WorkspaceAddress address = m_document->address();
    // Only when it is closed here can it be opened for writing again, so it is tried before whether it can be at all.
    if (auto readable = tryToRead(address); !readable)
        return readable;
    return keepSelection([&] {
        close();
        return open(address);
    });
}

Result<void> OpenWorkspace::goOnIn(const QString &newFile)
{
    if (auto saved = m_document->saveCopy(newFile); !saved)
        return saved;
    return keepSelection([&] { return open(newFile); });
}

Result<void> OpenWorkspace::tryToRead(const WorkspaceAddress &address) const
{
    auto store = m_environment.services.look(address);
    if (!store)
        return store.error();
    const auto document = Document::open(std::move(store).value(), m_model, m_environment.clock, m_environment.who);
    return document ? Result<void>() : document.error();
}

template <typename Opening>
Result<void> OpenWorkspace::keepSelection(Opening opening)
{
    const UnitId unit = m_selection->unit();
    const RoundId round = m_selection->round();
    if (auto opened = opening(); !opened)
        return opened;
    m_selection->selectUnit(unit);
    m_selection->selectRound(round);
    return {};
}

void OpenWorkspace::close()
{
    if (!m_session)
        return;
    Q_EMIT closing();
    m_session.reset();
    m_selection.reset();
    m_document.reset();
    Q_EMIT closed();
}

Result<void> OpenWorkspace::show(std::unique_ptr<WorkspaceStore> store)
{
    auto document = Document::open(std::move(store), m_model, m_environment.clock, m_environment.who);
    if (!document)
        return document.error();
    close();
    m_document = std::move(document).value();
    m_selection = std::make_unique<Selection>(*m_document);
    m_session.emplace(Session{*m_document, *m_selection});
    Q_EMIT opened();
    return {};
}

Result<void> OpenWorkspace::createWith(const WorkspaceAddress &address, const std::vector<StampedEdit> &content)
{
    // A fresh account may not even have its folder for documents.
    const QString folder = QFileInfo(address.file().value_or(QString())).absolutePath();
    if (address.file() && !QDir().mkpath(folder)) {
        return Error{tr("The folder “%1” can't be made, so there is no new workspace. Check that you may write there, "
                        "or choose another place.")
                         .arg(printablePath(folder)),
                     {}};
    }
    auto store = m_environment.files.create(address);
    if (!store)
        return store.error();
    // Written before there is a document, so that undo can't take the beginning away.
    // Nothing is done in the future, whatever the sample says of its year.
    const QDateTime now = m_environment.clock.now();
    Workspace workspace;
    for (const auto &[edit, stamp] : content) {
        const Edit inverse = workspace.apply(edit);
        const Stamp told{std::min(stamp.at, now), stamp.who};
        const auto written = store.value()->commit(edit, inverse, told);
        if (written)
            continue;
        std::move(store).value().reset();
        if (const auto file = address.file())
            QFile::remove(*file);
        return written.error();
    }
    return show(std::move(store).value());
}

QString OpenWorkspace::samplePath(int number) const
{
    // Not in the person's language: who changes that finds the same samples again.
    const QString name =
        number <= 1 ? QStringLiteral("Sample.cxw") : QStringLiteral("Sample %1.cxw").arg(QString::number(number));
    return QDir(m_environment.sampleFolder).filePath(name);
}

int OpenWorkspace::sampleCount() const
{
    int count = 0;
    while (QFile::exists(samplePath(count + 1)))
        ++count;
    return count;
}

} // namespace cxw
