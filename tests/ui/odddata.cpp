// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/odddata.h"

#include <QColor>
#include <QImage>

namespace cxw::test {

namespace {

/// What is left of a clipboard whose owner has gone.
class GoneData : public QMimeData
{
public:
    explicit GoneData(bool saysText) : m_saysText(saysText) {}

    [[nodiscard]] QStringList formats() const override { return {}; }
    [[nodiscard]] bool hasFormat(const QString &format) const override
    {
        return m_saysText && format == QLatin1String("text/plain");
    }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &, QMetaType) const override { return {}; }

private:
    bool m_saysText;
};

QMimeData *picture()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(QColor(Qt::red));
    auto *data = new QMimeData;
    data->setImageData(image);
    return data;
}

} // namespace

QMimeData *oddData(int kind)
{
    auto *data = new QMimeData;
    switch (kind) {
    case 0:
        delete data;
        return new GoneData(false);
    case 1:
        delete data;
        return new GoneData(true);
    case 2:
        data->setText(QString());
        return data;
    case 3:
        data->setText(QStringLiteral("one\r\ntwo\n\x1b[31mthree\a\tfour\u2028") + QChar(u'\0') + QChar(u'\u202e'));
        return data;
    case 4:
        data->setHtml(QStringLiteral("<img src=\"none\"><b>bold</b>"));
        return data;
    case 5:
        data->setData(QStringLiteral("text/markdown"), "# title\n* list");
        return data;
    default:
        delete data;
        return picture();
    }
}

} // namespace cxw::test
