// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/secret.h"

#include <openssl/crypto.h>

namespace cxw {

void wipe(QString &text)
{
    if (text.isDetached())
        OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

SecretBytes::SecretBytes(const QString &password)
{
    // A keyboard of one system gives “é” as one letter, that of another as “e” and an accent.
    QString composed = password.normalized(QString::NormalizationForm_C);
    m_bytes = composed.toUtf8();
    wipe(composed);
}

} // namespace cxw
