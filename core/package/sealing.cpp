// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/sealing.h"

#include "core/package/secret.h"

#include <QCoreApplication>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace cxw {

namespace {

struct Sealing
{
    Q_DECLARE_TR_FUNCTIONS(cxw::Sealing)
};

constexpr int keySize = 32;
/// OpenSSL's own limit for scrypt's memory; KeyCost has the last word.
constexpr quint64 memoryForKey = quint64(320) * 1024 * 1024;

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

Cipher newCipher()
{
    return {EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free};
}

unsigned char *bytesOf(char *data)
{
    return reinterpret_cast<unsigned char *>(data);
}

const unsigned char *bytesOf(const char *data)
{
    return reinterpret_cast<const unsigned char *>(data);
}

Error noPassword()
{
    return {Sealing::tr("A package needs a password. Four words that have nothing to do with each other make a good "
                        "one."),
            {}};
}

Error libraryFailed()
{
    return {Sealing::tr("The encryption of this system failed, so nothing was written. Close other programs, for the "
                        "password takes up to 256 MB of memory, and try again."),
            {}};
}

bool makeKey(const QString &password, const PackageHeader &header, SecretBytes &key)
{
    const SecretBytes secret(password);
    return EVP_PBE_scrypt(secret.data(), static_cast<size_t>(secret.size()), bytesOf(header.salt.constData()),
                          static_cast<size_t>(header.salt.size()), header.cost.n, header.cost.r, header.cost.p,
                          memoryForKey, bytesOf(key.data()), keySize)
           == 1;
}

/// `text` is as long as the content; the header is vouched for as well.
bool encrypt(const PackageHeader &header, const QByteArray &content, const SecretBytes &key, char *text, char *tag)
{
    const Cipher cipher = newCipher();
    const QByteArray open = header.toBytes();
    int written = 0;
    return cipher
           && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.data()),
                                 bytesOf(header.nonce.constData()))
                  == 1
           && EVP_EncryptUpdate(cipher.get(), nullptr, &written, bytesOf(open.constData()),
                                static_cast<int>(open.size()))
                  == 1
           && EVP_EncryptUpdate(cipher.get(), bytesOf(text), &written, bytesOf(content.constData()),
                                static_cast<int>(content.size()))
                  == 1
           && EVP_EncryptFinal_ex(cipher.get(), bytesOf(text), &written) == 1
           && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, PackageHeader::tagSize, tag) == 1;
}

/// False unless every byte of the header and of the content is as it was sealed. The package must be whole.
bool decrypt(const PackageHeader &header, const QByteArray &package, const SecretBytes &key, QByteArray &content)
{
    const Cipher cipher = newCipher();
    QByteArray tag = package.last(PackageHeader::tagSize);
    int written = 0;
    return cipher
           && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.data()),
                                 bytesOf(header.nonce.constData()))
                  == 1
           && EVP_DecryptUpdate(cipher.get(), nullptr, &written, bytesOf(package.constData()), PackageHeader::size) == 1
           && EVP_DecryptUpdate(cipher.get(), bytesOf(content.data()), &written,
                                bytesOf(package.constData() + PackageHeader::size), static_cast<int>(content.size()))
                  == 1
           && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, PackageHeader::tagSize, tag.data()) == 1
           && EVP_DecryptFinal_ex(cipher.get(), bytesOf(content.data()), &written) == 1;
}

bool fillWithChance(QByteArray &bytes)
{
    return RAND_bytes(bytesOf(bytes.data()), static_cast<int>(bytes.size())) == 1;
}

} // namespace

Result<QByteArray> seal(const QByteArray &content, const QString &password, const KeyCost &cost)
{
    if (password.isEmpty())
        return noPassword();
    if (content.size() > PackageHeader::largestContent)
        return Error{Sealing::tr("A package holds up to %1 MB, and this is more. Nothing was written.")
                         .arg(PackageHeader::largestContent / (1024LL * 1024)),
                     {}};
    PackageHeader header{cost, QByteArray(PackageHeader::saltSize, '\0'), QByteArray(PackageHeader::nonceSize, '\0'),
                         content.size()};
    SecretBytes key(keySize);
    if (!fillWithChance(header.salt) || !fillWithChance(header.nonce) || !makeKey(password, header, key))
        return libraryFailed();
    QByteArray package = header.toBytes();
    package.resize(PackageHeader::size + content.size() + PackageHeader::tagSize);
    char *text = package.data() + PackageHeader::size;
    if (!encrypt(header, content, key, text, text + content.size()))
        return libraryFailed();
    return package;
}

Result<QByteArray> unseal(const QByteArray &package, const QString &password)
{
    const auto header = readPackageHeader(package);
    if (!header)
        return header.error();
    SecretBytes key(keySize);
    if (!makeKey(password, header.value(), key))
        return libraryFailed();
    QByteArray content(header.value().contentSize, Qt::Uninitialized);
    if (decrypt(header.value(), package, key, content))
        return content;
    wipe(content);
    return Error{Sealing::tr("The password does not fit, or the package has been changed on the way. Type the password "
                             "again, capitals matter; if it is right, ask for the package to be sent again."),
                 {}};
}

} // namespace cxw
