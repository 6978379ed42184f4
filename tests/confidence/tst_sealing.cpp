// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/sealing.h"
#include "core/package/secret.h"
#include "tests/support/testfiles.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace cxw;

Q_DECLARE_METATYPE(cxw::KeyCost)

/// Packages are opened by their password and by nothing else.
class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedIsOpenedAgain_data();
    void whatIsSealedIsOpenedAgain();
    void aPackageOfVersion1IsOpened();
    void theHeaderIsAsDescribed();
    void thePasswordIsTheSameOnEveryKeyboard();
    void wrongPasswordsAreRefused_data();
    void wrongPasswordsAreRefused();
    void anEmptyPasswordIsRefused();
    void everyChangedByteIsNoticed();
    void everyCutIsNoticed();
    void whatIsNoPackageIsTold_data();
    void whatIsNoPackageIsTold();
    void hostileCostsAreRefused_data();
    void hostileCostsAreRefused();
    void whatIsTooLongIsRefused();
    void noTwoPackagesAreAlike();
    void nothingSecretStaysInMemory();
};

namespace {

/// The least that is allowed, so that a password can be tried often.
constexpr KeyCost cheap{1U << 14, 8, 1};

QString password()
{
    return QStringLiteral("four words quite unrelated");
}

QString knownPassword()
{
    return QStringLiteral("Grüße von Zoë, Åse & Łukasz");
}

QByteArray sealed(const QByteArray &content)
{
    const auto package = seal(content, password(), cheap);
    if (!package)
        qFatal("%s", qPrintable(package.error().sentence));
    return package.value();
}

/// What is said of the package; nothing when it opens.
QString refusal(const QByteArray &package, const QString &with = password())
{
    const auto content = unseal(package, with);
    return content ? QString() : content.error().sentence;
}

QString wrongPassword()
{
    return refusal(sealed("x"), QStringLiteral("another"));
}

/// The package with another number in its header.
QByteArray withNumber(QByteArray package, int at, auto number)
{
    qToBigEndian(number, package.data() + at);
    return package;
}

} // namespace

void TestSealing::whatIsSealedIsOpenedAgain_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("one byte") << QByteArray("\0", 1);
    QTest::newRow("a sentence") << QByteArray("What twenty people said in confidence.");
    QTest::newRow("3 MB") << QByteArray(3 * 1024 * 1024 + 7, 'x');
}

void TestSealing::whatIsSealedIsOpenedAgain()
{
    QFETCH(const QByteArray, content);
    const auto package = seal(content, password());
    QVERIFY2(package.ok(), "not sealed");
    QCOMPARE(package.value().size(), content.size() + PackageHeader::size + PackageHeader::tagSize);
    const auto opened = unseal(package.value(), password());
    QVERIFY2(opened.ok(), qPrintable(refusal(package.value())));
    QCOMPARE(opened.value(), content);
}

void TestSealing::aPackageOfVersion1IsOpened()
{
    const QByteArray package = test::dataFile(QStringLiteral("package/known.cxwp"));
    const auto opened = unseal(package, knownPassword());
    QVERIFY2(opened.ok(), qPrintable(refusal(package, knownPassword())));
    QCOMPARE(opened.value(), QByteArray("What twenty people said in confidence.\n"));
}

void TestSealing::theHeaderIsAsDescribed()
{
    const QByteArray known = test::dataFile(QStringLiteral("package/known.cxwp"));
    const auto header = readPackageHeader(known);
    QVERIFY(header.ok());
    QCOMPARE(header.value().cost, (KeyCost{1U << 15, 8, 1}));
    QCOMPARE(header.value().salt.toHex(), QByteArray("101112131415161718191a1b1c1d1e1f"));
    QCOMPARE(header.value().nonce.toHex(), QByteArray("a0a1a2a3a4a5a6a7a8a9aaab"));
    QCOMPARE(header.value().contentSize, 39);
    QCOMPARE(header.value().toBytes(), known.first(PackageHeader::size));
    // A package made now is as dear to guess as it is meant to be.
    const auto now = readPackageHeader(seal("x", password()).value());
    QVERIFY(now.ok());
    QCOMPARE(now.value().cost, (KeyCost{131072, 8, 1}));
}

void TestSealing::thePasswordIsTheSameOnEveryKeyboard()
{
    const QString composed = QStringLiteral("Zoë und die Bären");
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(composed != decomposed);
    const auto package = seal("content", decomposed, cheap);
    QVERIFY(package.ok());
    QCOMPARE(refusal(package.value(), composed), QString());
}

void TestSealing::wrongPasswordsAreRefused_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("none") << QString();
    QTest::newRow("another") << QStringLiteral("another");
    QTest::newRow("another case") << password().toUpper();
    QTest::newRow("a blank more") << QString(password() + u' ');
    QTest::newRow("a letter less") << password().chopped(1);
}

void TestSealing::wrongPasswordsAreRefused()
{
    QFETCH(const QString, other);
    const QString said = refusal(sealed("content"), other);
    QVERIFY2(said.startsWith(QLatin1String("The password does not fit, or the package has been changed")),
             qPrintable(said));
}

void TestSealing::anEmptyPasswordIsRefused()
{
    const auto package = seal("content", QString());
    QVERIFY(!package.ok());
    QVERIFY2(package.error().sentence.contains(QLatin1String("needs a password")), "no reason");
    QVERIFY2(package.error().sentence.contains(QLatin1String("Four words")), "no advice");
}

void TestSealing::everyChangedByteIsNoticed()
{
    const QByteArray package = sealed("confidential");
    const QString unfitting = wrongPassword();
    constexpr int saltAt = 24;
    constexpr int lengthAt = 52;
    for (int at = 0; at < package.size(); ++at) {
        for (const int change : {1 << (at % 8), 0xff}) {
            QByteArray changed = package;
            changed[at] = static_cast<char>(changed[at] ^ change);
            const QString said = refusal(changed);
            QVERIFY2(!said.isEmpty(), qPrintable(QStringLiteral("byte %1").arg(at)));
            // What the password or the tag alone can tell must not say which of the two it was.
            if ((at >= saltAt && at < lengthAt) || at >= PackageHeader::size)
                QCOMPARE(said, unfitting);
        }
    }
}

void TestSealing::everyCutIsNoticed()
{
    const QByteArray package = sealed("confidential");
    for (qsizetype length = 0; length < package.size(); ++length) {
        const QString said = refusal(package.first(length));
        QVERIFY2(!said.isEmpty(), qPrintable(QStringLiteral("%1 bytes").arg(length)));
        QCOMPARE(said.contains(QLatin1String("not whole")), length >= 8);
    }
    QVERIFY(refusal(package + "x").contains(QLatin1String("longer than it says")));
}

void TestSealing::whatIsNoPackageIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray package = sealed("content");
    const auto row = [](const char *name, const QByteArray &bytes, const char *words) {
        QTest::newRow(name) << bytes << QString::fromUtf8(words);
    };
    row("empty", {}, "no package");
    row("a workspace", QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\0'), "no package");
    row("sent as text", QByteArray(package).replace("\r\n", "\n"), "no package");
    row("newer", withNumber(package, 8, quint16(2)), "newer version");
    row("much newer and short", withNumber(package, 8, quint16(700)).first(10), "newer version");
    row("version 0", withNumber(package, 8, quint16(0)), "says what no package");
    row("other key", withNumber(package, 10, quint8(2)), "says what no package");
    row("other seal", withNumber(package, 11, quint8(2)), "says what no package");
    row("length below nothing", withNumber(package, 52, qint64(-1)), "says what no package");
    row("length beyond all", withNumber(package, 52, std::numeric_limits<qint64>::max()), "says what no package");
    row("length of 512 MB and one byte", withNumber(package, 52, PackageHeader::largestContent + 1),
        "says what no package");
    row("length of 512 MB", withNumber(package, 52, PackageHeader::largestContent), "not whole");
}

void TestSealing::whatIsNoPackageIsTold()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    const QString said = refusal(bytes);
    QVERIFY2(said.contains(words), qPrintable(said));
}

void TestSealing::hostileCostsAreRefused_data()
{
    QTest::addColumn<KeyCost>("cost");
    QTest::addColumn<bool>("acceptable");
    const auto row = [](const char *name, KeyCost cost, bool acceptable) { QTest::newRow(name) << cost << acceptable; };
    constexpr quint32 most = std::numeric_limits<quint32>::max();
    row("present", KeyCost(), true);
    row("least", cheap, true);
    row("256 MB", {1U << 18, 8, 1}, true);
    row("512 MB", {1U << 19, 8, 1}, false);
    row("512 MB by r", {1U << 17, 32, 1}, false);
    row("four times the work", {1U << 17, 8, 4}, true);
    row("five times the work", {1U << 17, 8, 5}, false);
    row("too cheap", {1U << 13, 8, 1}, false);
    row("no power of two", {(1U << 17) + 1, 8, 1}, false);
    row("nothing", {0, 0, 0}, false);
    row("no r", {1U << 17, 0, 1}, false);
    row("no p", {1U << 17, 8, 0}, false);
    row("all bits", {most, most, most}, false);
    row("products that overflow", {1U << 31, 1U << 31, 1U << 31}, false);
    row("an endless p", {1U << 14, 1, most}, false);
}

void TestSealing::hostileCostsAreRefused()
{
    QFETCH(const KeyCost, cost);
    QFETCH(const bool, acceptable);
    QCOMPARE(cost.isAcceptable(), acceptable);
    QByteArray package = withNumber(sealed("content"), 12, cost.n);
    package = withNumber(withNumber(package, 16, cost.r), 20, cost.p);
    QCOMPARE(readPackageHeader(package).ok(), acceptable);
    if (!acceptable)
        QVERIFY(refusal(package).contains(QLatin1String("says what no package")));
}

void TestSealing::whatIsTooLongIsRefused()
{
    const auto package = seal(QByteArray(PackageHeader::largestContent + 1, Qt::Uninitialized), password(), cheap);
    QVERIFY(!package.ok());
    QVERIFY(package.error().sentence.contains(QLatin1String("512 MB")));
}

void TestSealing::noTwoPackagesAreAlike()
{
    const QByteArray content = "What twenty people said in confidence.";
    const QByteArray one = sealed(content);
    const QByteArray two = sealed(content);
    const auto first = readPackageHeader(one);
    const auto second = readPackageHeader(two);
    QVERIFY(first.value().salt != second.value().salt);
    QVERIFY(first.value().nonce != second.value().nonce);
    QVERIFY(one.sliced(PackageHeader::size) != two.sliced(PackageHeader::size));
    QVERIFY(!one.contains("confidence"));
}

#ifdef Q_OS_LINUX

namespace {

/// Bytes with all bits turned over: so the search itself does not put into memory what it looks for.
struct Turned
{
    const char *name;
    QByteArray bytes;
};

bool holds(QByteArrayView memory, const QByteArray &turned)
{
    const auto same = [](char left, char right) { return static_cast<char>(left ^ '\xff') == right; };
    return std::search(memory.begin(), memory.end(), turned.begin(), turned.end(), same) != memory.end();
}

/// Looks through this program's own memory. All that it needs is there before the first search, for what is allocated
/// would take the place of what is looked for.
class MemorySearch
{
public:
    explicit MemorySearch(const QList<Turned> &secrets) : m_secrets(secrets), m_handle(open("/proc/self/mem", O_RDONLY))
    {
        readRanges();
        qint64 longest = 0;
        for (const auto &[from, size] : m_ranges)
            longest = std::max(longest, size);
        m_content.resize(longest);
    }
    ~MemorySearch() { close(m_handle); }

    /// The name of a secret that stands somewhere; null when none does.
    [[nodiscard]] const char *found()
    {
        const char *name = nullptr;
        for (const auto &[from, size] : m_ranges) {
            const auto length = pread(m_handle, m_content.data(), static_cast<size_t>(size), from);
            if (length <= 0 || name)
                continue;
            for (const Turned &secret : m_secrets) {
                if (holds(QByteArrayView(m_content).first(length), secret.bytes))
                    name = secret.name;
            }
        }
        m_content.fill('\0'); // or the next search finds this copy
        return name;
    }

private:
    /// Where the program keeps data of its own: what is readable, writable and of no file.
    void readRanges()
    {
        constexpr qint64 largest = qint64(64) * 1024 * 1024;
        QFile maps(QStringLiteral("/proc/self/maps"));
        if (m_handle < 0 || !maps.open(QIODevice::ReadOnly))
            qFatal("no memory to look at");
        const QList<QByteArray> lines = maps.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> parts = line.simplified().split(' ');
            const QList<QByteArray> ends = parts[0].split('-');
            if (parts.size() < 5 || !parts[1].startsWith("rw") || (parts.size() > 5 && !parts[5].startsWith('[')))
                continue;
            const qint64 from = ends[0].toLongLong(nullptr, 16);
            const qint64 size = ends[1].toLongLong(nullptr, 16) - from;
            if (size <= largest)
                m_ranges.emplace_back(from, size);
        }
    }

    QList<Turned> m_secrets;
    int m_handle;
    std::vector<std::pair<qint64, qint64>> m_ranges;
    QByteArray m_content;
};

} // namespace

void TestSealing::nothingSecretStaysInMemory()
{
    // The password as its bytes, and the key that scrypt makes of it with the package's salt, all bits turned over.
    QByteArray turnedPassword = knownPassword().toUtf8();
    for (char &byte : turnedPassword)
        byte = static_cast<char>(byte ^ '\xff');
    const QByteArray turnedKey =
        QByteArray::fromHex("7299afc1759adcd3f6bc72e9ec228a860cc0119e7a57653c4e3c3bc6bfa0c583");
    const QList<Turned> secrets{{"the password", turnedPassword}, {"the key", turnedKey}};
    const QByteArray package = test::dataFile(QStringLiteral("package/known.cxwp"));
    // Letters parted from their accents, so that the bytes of the password are made nowhere but where it is used.
    const QString typed = knownPassword().normalized(QString::NormalizationForm_D);
    QByteArray present = turnedKey;
    present.detach();
    MemorySearch search(secrets);
    // The search finds what is there.
    for (char &byte : present)
        byte = static_cast<char>(byte ^ '\xff');
    QCOMPARE(search.found(), "the key");
    wipe(present);
    QCOMPARE(search.found(), nullptr);
    const char *found = nullptr;
    {
        const SecretBytes secret(typed);
        found = search.found();
    }
    const char *left = search.found();
    QCOMPARE(found, "the password");
    QCOMPARE(left, nullptr);
    const auto opened = unseal(package, typed);
    found = search.found();
    QCOMPARE(found, nullptr);
    QVERIFY(opened.ok());
    const auto made = seal(opened.value(), typed, cheap);
    found = search.found();
    QCOMPARE(found, nullptr);
    QVERIFY(made.ok());
}

#else

void TestSealing::nothingSecretStaysInMemory()
{
    QSKIP("Memory is looked through on Linux alone.");
}

#endif

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
