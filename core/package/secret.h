// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace cxw {

/// Overwrites the text in memory and empties it. A text that is shared with another variable is only let go of: it is
/// not this one's to destroy.
void wipe(QString &text);
void wipe(QByteArray &bytes);

/// Bytes that nobody may find in memory afterwards: a password or a key.
class SecretBytes
{
    Q_DISABLE_COPY_MOVE(SecretBytes)

public:
    explicit SecretBytes(qsizetype size) : m_bytes(size, '\0') {}
    /// The password as every machine has it: in UTF-8, its letters composed (NFC).
    explicit SecretBytes(const QString &password);
    ~SecretBytes() { wipe(m_bytes); }

    [[nodiscard]] char *data() { return m_bytes.data(); }
    [[nodiscard]] const char *data() const { return m_bytes.constData(); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }

private:
    QByteArray m_bytes;
};

} // namespace cxw
