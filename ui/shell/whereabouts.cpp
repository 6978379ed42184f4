// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/whereabouts.h"

#include "ui/frame/session.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/placetable.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cxw {

namespace {

/// One text for a workspace, the latest first: an object in JSON.
const Setting<QStringList> whereabouts{QLatin1String("window/whereabouts"), {}};
constexpr qsizetype mostKept = 20;

const QString pathKey = QStringLiteral("path");
const QString unitKey = QStringLiteral("unit");
const QString roundKey = QStringLiteral("round");
const QString placeKey = QStringLiteral("place");
const QString pagesKey = QStringLiteral("pages");

QJsonObject objectIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

bool isOf(const QJsonObject &object, const WorkspaceAddress &address)
{
    return object[pathKey].toString() == address.key();
}

std::map<Place, QVariantMap> pagesIn(const QJsonObject &object)
{
    std::map<Place, QVariantMap> pages;
    for (const PlaceRow &row : placeTable()) {
        if (const QJsonObject page = object[QLatin1String(row.word)].toObject(); !page.isEmpty())
            pages[row.place] = page.toVariantMap();
    }
    return pages;
}

QJsonObject toJson(const std::map<Place, QVariantMap> &pages)
{
    QJsonObject object;
    for (const auto &[place, page] : pages)
        object[toText(place)] = QJsonObject::fromVariantMap(page);
    return object;
}

} // namespace

Whereabouts::Whereabouts(Settings &settings, PageStack *pages, QObject *parent)
    : QObject(parent), m_settings(settings), m_pages(pages), m_place(Place::Overview)
{
    connect(pages, &PageStack::placeChanged, this, &Whereabouts::remember);
    connect(pages, &PageStack::moved, this, &Whereabouts::remember);
}

void Whereabouts::takeUp(Session &session)
{
    const QJsonObject was = known(session.document.address());
    m_place = placeFromText(was[placeKey].toString()).value_or(Place::Overview);
    session.selection.selectEither({was[unitKey].toString()}, {was[roundKey].toString()});
    m_pages->comeBackTo(pagesIn(was[pagesKey].toObject()));
    m_session = &session;
    connect(&session.selection, &Selection::changed, this, &Whereabouts::remember);
}

QJsonObject Whereabouts::known(const WorkspaceAddress &address) const
{
    const QStringList texts = m_settings.get(whereabouts);
    for (const QString &text : texts) {
        if (QJsonObject object = objectIn(text); isOf(object, address))
            return object;
    }
    return {};
}

void Whereabouts::remember()
{
    if (!m_session || !needsWorkspace(m_pages->place()))
        return;
    const WorkspaceAddress address = m_session->document.address();
    QStringList texts = m_settings.get(whereabouts);
    texts.removeIf([&](const QString &text) { return isOf(objectIn(text), address); });
    const QJsonObject now{{pathKey, address.key()},
                          {unitKey, m_session->selection.unit().text},
                          {roundKey, m_session->selection.round().text},
                          {placeKey, toText(m_pages->place())},
                          {pagesKey, toJson(m_pages->whereabouts())}};
    texts.prepend(QString::fromUtf8(QJsonDocument(now).toJson(QJsonDocument::Compact)));
    m_settings.set(whereabouts, texts.mid(0, mostKept));
}

} // namespace cxw
