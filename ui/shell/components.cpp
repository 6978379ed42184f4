// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/components.h"

#include <QFile>
#include <QStringList>

#include <array>

namespace cxw {

namespace {

constexpr Component program{"CX Maturity Workbench", "GPL-3.0-or-later", "Copyright CX Maturity Workbench contributors",
                            "GPL-3.0"};

constexpr std::array components{
    Component{"Qt " QT_VERSION_STR, "LGPL-3.0-only", "Copyright 2016-2022 The Qt Company Ltd.", "LGPL-3.0 GPL-3.0"},
    Component{"Qt Charts", "GPL-3.0-only", "Copyright 2016-2021 The Qt Company Ltd.", "GPL-3.0"},
    Component{"SQLite", "Public domain", "D. Richard Hipp", "SQLite"},
    Component{"Boost.Math", "BSL-1.0",
              "Copyright John Maddock, Paul A. Bristow, Hubert Holin, Xiaogang Zhang and others", "BSL-1.0"},
    Component{"OpenSSL", "Apache-2.0", "Copyright The OpenSSL Project Authors", "Apache-2.0"},
    Component{"qpdf", "Apache-2.0", "Copyright (C) 2005-2022 Jay Berkenbilt", "Apache-2.0"},
    Component{"zxcvbn", "MIT", "Copyright (C) 2015-2017 Tony Evans", "MIT"},
    Component{"Breeze icons", "LGPL-3.0-or-later", "Copyright 2014 Uri Herrera and others", "LGPL-3.0 GPL-3.0"},
    Component{"Open Sans", "Apache-2.0", "Digitized data copyright (c) 2010-2011, Google Corporation.", "Apache-2.0"},
    Component{"DejaVu Sans", "Bitstream-Vera",
              "Copyright (c) 2003 by Bitstream, Inc. All Rights Reserved. Bitstream Vera is a trademark of Bitstream, "
              "Inc. DejaVu changes are in public domain.",
              "Bitstream-Vera"},
};

} // namespace

const Component &thisProgram()
{
    return program;
}

std::span<const Component> othersWork()
{
    return components;
}

QString licenceText(const Component &component)
{
    QStringList parts{QString::fromUtf8(component.copyright)};
    const QStringList names = QString::fromLatin1(component.texts).split(u' ');
    for (const QString &name : names) {
        QFile file(QStringLiteral(":/licences/%1.txt").arg(name));
        if (file.open(QIODevice::ReadOnly))
            parts.append(QString::fromUtf8(file.readAll()));
    }
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace cxw
