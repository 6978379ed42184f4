// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTextStream>

namespace {

using namespace cxw::lint;

/// Reads the folders of the program below the project's folder and prints each complaint as FILE:LINE: sentence.
int complaintsBelow(const QDir &project, QTextStream &out)
{
    int count = 0;
    for (const char *room : {"app", "core", "ui"}) {
        QDirIterator files(project.filePath(QLatin1String(room)), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.endsWith(QLatin1String(".cpp")) && !path.endsWith(QLatin1String(".h")))
                continue;
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                out << path << ": cannot be read\n";
                ++count;
                continue;
            }
            const auto found = complaints(project.relativeFilePath(path), QString::fromUtf8(file.readAll()));
            for (const Complaint &complaint : found)
                out << path << ':' << complaint.line << ": " << complaint.sentence << '\n';
            count += static_cast<int>(found.size());
        }
    }
    return count;
}

} // namespace

int main(int count, char **words)
{
    QTextStream out(stderr);
    if (count != 2) {
        out << "Usage: cxw_lint PROJECT\n";
        return 2;
    }
    return complaintsBelow(QDir(QString::fromLocal8Bit(words[1])), out) == 0 ? 0 : 1;
}
