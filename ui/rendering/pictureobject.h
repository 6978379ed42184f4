// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPainter>
#include <QTextCursor>
#include <QTextObjectInterface>

#include <functional>

namespace cxw {

/// Something drawn into a text document as vectors. All measures are points.
struct Picture
{
    QSizeF size;
    std::function<void(QPainter &, const QRectF &)> paint;
};

/// Lets pictures stand in a text document like large letters.
class PictureObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Belongs to the document.
    explicit PictureObject(QTextDocument *document);

    /// Lets the document's layout show the pictures; to be called when the document is written.
    void show(QTextDocument &document);

    /// Puts a picture where the cursor is.
    void insert(QTextCursor &cursor, Picture picture);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    std::vector<Picture> m_pictures;
};

} // namespace cxw
