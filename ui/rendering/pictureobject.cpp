// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rendering/pictureobject.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>

namespace cxw {

namespace {

constexpr int objectType = QTextFormat::UserObject + 1;
constexpr int pictureNumber = QTextFormat::UserProperty + 1;

} // namespace

PictureObject::PictureObject(QTextDocument *document) : QObject(document) {}

void PictureObject::show(QTextDocument &document)
{
    document.documentLayout()->registerHandler(objectType, this);
}

void PictureObject::insert(QTextCursor &cursor, Picture picture)
{
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(pictureNumber, static_cast<int>(m_pictures.size()));
    m_pictures.push_back(std::move(picture));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

QSizeF PictureObject::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    return m_pictures.at(static_cast<size_t>(format.intProperty(pictureNumber))).size;
}

void PictureObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    painter->save();
    m_pictures.at(static_cast<size_t>(format.intProperty(pictureNumber))).paint(*painter, rect);
    painter->restore();
}

} // namespace cxw
