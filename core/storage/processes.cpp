// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/processes.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#elif !defined(Q_OS_LINUX)
#include <cerrno>
#include <csignal>
#endif

namespace cxw {

namespace {

#ifdef Q_OS_LINUX
/// When the process began, in ticks since the computer's start; empty when there is no such process.
QString beginOf(qint64 number)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(number));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // "number (name) state …": the name may hold anything, so count from its end. proc(5) calls this field 22.
    const QByteArray line = file.readAll();
    constexpr qsizetype fieldsAfterName = 20;
    return QString::fromLatin1(line.mid(line.lastIndexOf(')') + 1).simplified().split(' ').value(fieldsAfterName - 1));
}
#elif defined(Q_OS_WIN)
bool mayRun(qint64 number)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(number));
    if (!process)
        return GetLastError() == ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool runs = GetExitCodeProcess(process, &code) && code == STILL_ACTIVE;
    CloseHandle(process);
    return runs;
}
#else
bool mayRun(qint64 number)
{
    return kill(static_cast<pid_t>(number), 0) == 0 || errno != ESRCH;
}
#endif

} // namespace

QString ownProcessMark()
{
#ifdef Q_OS_LINUX
    return beginOf(QCoreApplication::applicationPid());
#else
    return {};
#endif
}

ProcessState stateOfProcess(qint64 number, [[maybe_unused]] const QString &mark)
{
    if (number <= 0)
        return ProcessState::Gone;
#ifdef Q_OS_LINUX
    const QString begin = beginOf(number);
    if (begin.isEmpty())
        return QFile::exists(QStringLiteral("/proc/self/stat")) ? ProcessState::Gone : ProcessState::Unknown;
    return begin == mark ? ProcessState::Runs : ProcessState::Gone;
#else
    return mayRun(number) ? ProcessState::Unknown : ProcessState::Gone;
#endif
}

QString processSystem()
{
    // Either will do: a container often has no number of its machine, and Windows none of its start.
    const QByteArray machine = QSysInfo::machineUniqueId();
    const QByteArray start = QSysInfo::bootUniqueId();
    if (machine.isEmpty() && start.isEmpty())
        return {};
    QString system = QString::fromLatin1(machine + '/' + start);
#ifdef Q_OS_LINUX
    system += u'/' + QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid")).section(u'/', -1);
#endif
    return system;
}

} // namespace cxw
