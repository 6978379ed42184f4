// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singlewindow.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace cxw {

namespace {

const QByteArray yes("yes\n");
const QByteArray no("no\n");
const QByteArray go("go\n");

/// The display, in a few letters: two displays are two sessions.
QString sessionName(const QString &platform)
{
    QByteArrayList parts;
    for (const char *name : {"WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"})
        parts.append(qgetenv(name));
    parts.append(platform.toUtf8());
    constexpr int letters = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join('\n'), QCryptographicHash::Sha256).toHex().first(letters));
}

/// The folder to meet in, made where it is missing; empty where there is none that is the person's alone.
QString meetingFolder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (runtime.isEmpty())
        return {};
    constexpr QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QString path = runtime + QLatin1String("/cx-workbench");
    QDir().mkdir(path, mine);
#ifdef Q_OS_UNIX
    const QFileInfo folder(path);
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    // Another's is where a person became another one without a new session, and so is a link.
    if (!folder.isDir() || folder.isSymLink() || folder.ownerId() != ::geteuid() || (folder.permissions() & others))
        return {};
#endif
    return path;
}

/// Waits until all is sent and a line has come; gives the line, empty where none came in time.
QByteArray answerTo(QLocalSocket &socket, const QByteArray &line, const QDeadlineTimer &deadline)
{
    socket.write(line);
    while (!socket.canReadLine() && !deadline.hasExpired()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            break;
    }
    return socket.readLine();
}

/// Connects to a window that may only be starting itself.
bool reach(QLocalSocket &socket, const QString &address, const QDeadlineTimer &deadline)
{
    constexpr unsigned long pause = 50;
    while (!deadline.hasExpired()) {
        socket.connectToServer(address);
        if (socket.waitForConnected(static_cast<int>(deadline.remainingTime())))
            return true;
        QThread::msleep(pause);
    }
    return false;
}

} // namespace

SingleWindow::SingleWindow(const QString &platform, QObject *parent) : QObject(parent)
{
    const QString folder = meetingFolder();
    if (folder.isEmpty())
        return;
    const QString name = sessionName(platform);
    m_lock = std::make_unique<QLockFile>(folder + u'/' + name + QLatin1String(".lock"));
    // However long the window has been there: only one whose process is gone is not.
    m_lock->setStaleLockTime(0);
#ifdef Q_OS_WIN
    m_address = QLatin1String("cx-workbench-") + name;
#else
    m_address = folder + u'/' + name;
#endif
}

SingleWindow::~SingleWindow()
{
    m_server.close();
}

bool SingleWindow::isFirst()
{
    return !m_lock || m_lock->tryLock(0) || m_lock->error() != QLockFile::LockFailedError;
}

bool SingleWindow::handOver(const StartWish &wish) const
{
    const QByteArray line = toLine(wish);
    if (line.size() > longestWish)
        return false;
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    if (!reach(socket, m_address, deadline) || answerTo(socket, line, deadline) != yes)
        return false;
    socket.write(go);
    return socket.waitForBytesWritten(static_cast<int>(deadline.remainingTime()));
}

void SingleWindow::listen(Keeper keeper)
{
    if (!m_lock || !m_lock->isLocked())
        return;
    m_keeper = std::move(keeper);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleWindow::receive);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    // Whose it was is gone, or else the lock would be that one's.
    QLocalServer::removeServer(m_address);
    m_server.listen(m_address);
}

void SingleWindow::receive()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        caller->setReadBufferSize(longestWish);
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(caller); });
        // Who connects and says nothing takes up no room for long.
        QTimer::singleShot(patience, caller, &QLocalSocket::abort);
        read(caller);
    }
}

void SingleWindow::read(QLocalSocket *caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() >= longestWish)
            caller->abort();
        return;
    }
    const QByteArray line = caller->readLine();
    const QVariant asked = caller->property("wish");
    if (asked.isValid()) {
        const auto wish = wishFromLine(asked.toByteArray());
        caller->abort();
        if (line == go && wish)
            m_keeper.fulfil(*wish);
        return;
    }
    const auto wish = wishFromLine(line);
    if (!wish) {
        caller->abort();
        return;
    }
    caller->setProperty("wish", line);
    caller->write(m_keeper.accepts(*wish) ? yes : no);
    caller->flush();
}

} // namespace cxw
