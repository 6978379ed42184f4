// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/desk.h"

#include "core/sample/sample.h"

#include <QDir>
#include <QFileInfo>

namespace cxw {

Desk::Desk(const Environment &environment, QObject *parent) : QObject(parent), m_environment(environment) {}

Desk::~Desk() = default;

Result<void> Desk::open(const QString &path)
{
    // A second connection to the file would find it taken, by ourselves.
    if (m_document && QFileInfo(path) == QFileInfo(m_document->location()))
        return {};
    auto store = m_environment.files.open(path);
    if (!store)
        return store.error();
    return show(std::move(store).value());
}

Result<void> Desk::create(const QString &path, const QString &organization)
{
    const MaturityModel &model = *m_environment.model;
    return createWith(path, {tr("New workspace"),
                             {put(Organization{OrganizationId::create(), organization, model.id, model.version})}});
}

Result<void> Desk::openSample()
{
    return hasSample() ? open(samplePath(sampleCount())) : openFreshSample();
}

Result<void> Desk::openFreshSample()
{
    const auto content = sampleEdit(*m_environment.model);
    if (!content)
        return content.error();
    return createWith(samplePath(sampleCount() + 1), content.value());
}

bool Desk::hasSample() const
{
    return sampleCount() > 0;
}

void Desk::close()
{
    if (!m_session)
        return;
    Q_EMIT closing();
    m_session.reset();
    m_selection.reset();
    m_document.reset();
    Q_EMIT closed();
}

Result<void> Desk::show(std::unique_ptr<WorkspaceStore> store)
{
    auto document = Document::open(std::move(store), m_environment.model, m_environment.clock, m_environment.who);
    if (!document)
        return document.error();
    close();
    m_document = std::move(document).value();
    m_selection = std::make_unique<Selection>(*m_document);
    m_session.emplace(Session{*m_document, *m_selection});
    Q_EMIT opened();
    return {};
}

Result<void> Desk::createWith(const QString &path, const Edit &content)
{
    // A fresh account may not even have its folder for documents.
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return Error{tr("The folder “%1” can't be made, so there is no new workspace. Check that you may write there, "
                        "or choose another place.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    }
    auto store = m_environment.files.create(path);
    if (!store)
        return store.error();
    // Written before there is a document, so that undo can't take the beginning away.
    const Edit inverse = Workspace().apply(content);
    const auto written = store.value()->commit(content, inverse, {m_environment.clock.now(), m_environment.who});
    if (!written) {
        std::move(store).value().reset();
        QFile::remove(path);
        return written.error();
    }
    return show(std::move(store).value());
}

QString Desk::samplePath(int number) const
{
    const QString name = number <= 1 ? tr("Sample.cxw") : tr("Sample %1.cxw").arg(number);
    return QDir(m_environment.sampleFolder).filePath(name);
}

int Desk::sampleCount() const
{
    int count = 0;
    while (QFile::exists(samplePath(count + 1)))
        ++count;
    return count;
}

} // namespace cxw
