// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filedialogs.h"

#include "core/base/bidi.h"
#include "core/base/printable.h"
#include "ui/style/plaintext.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace cxw {

namespace {

struct FileDialogs
{
    Q_DECLARE_TR_FUNCTIONS(cxw::FileDialogs)
};

/// What a name may be long, in bytes, on every file system of today; some of it is kept for what is written beside the
/// file for as long as it is made or open.
constexpr qsizetype longestName = 255;
constexpr qsizetype longestSuggestion = 200;

QMessageBox *question(QWidget *parent, const QString &sentence, const QString &more)
{
    auto *box = new QMessageBox(parent);
    box->setWindowModality(Qt::WindowModal);
    setPlainWindowTitle(box, QGuiApplication::applicationDisplayName());
    box->setTextFormat(Qt::PlainText);
    box->setText(sentence);
    box->setInformativeText(more);
    return box;
}

/// Whether the file may be replaced.
bool mayReplace(QWidget *parent, const QString &path)
{
    const QFileInfo file(path);
    const std::unique_ptr<QMessageBox> box(
        question(parent, FileDialogs::tr("Replace “%1”?").arg(isolated(printable(file.fileName()))),
                 FileDialogs::tr("There is a file of this name in “%1”. What is in it will be lost.")
                     .arg(isolated(printablePath(file.absolutePath())))));
    QPushButton *replace = box->addButton(FileDialogs::tr("&Replace"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    box->exec();
    return box->clickedButton() == replace;
}

/// Why no file can have the name; empty where one can.
QString objectionTo(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return FileDialogs::tr("“%1” is a folder. Choose another name.").arg(isolated(printable(file.fileName())));
    if (file.fileName().toUtf8().size() > longestName)
        return FileDialogs::tr("The name is too long for a file: “%1”. Choose a shorter one.")
            .arg(isolated(printable(file.fileName())));
    return {};
}

/// Whether the person is content with the name as it will be.
bool isSettled(QWidget *parent, const QString &path, Existing existing)
{
    if (const QString objection = objectionTo(path); !objection.isEmpty()) {
        const std::unique_ptr<QMessageBox> box(question(parent, objection, {}));
        box->exec();
        return false;
    }
    return existing == Existing::Keep || !QFileInfo::exists(path) || mayReplace(parent, path);
}

/// As much of the text as fits, never half of a letter.
QString shortened(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes) {
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
        letters.toEnd();
        text.truncate(letters.toPreviousBoundary());
    }
    return text.trimmed();
}

} // namespace

QString filterWithAll(FileFormat format)
{
    return filterText(format) + QStringLiteral(";;") + FileDialogs::tr("All files (*)");
}

QString withExtension(const QString &path, const QString &extension)
{
    const qsizetype start = path.lastIndexOf(u'/') + 1;
    const QString folder = path.first(start);
    const QString name = path.sliced(start).trimmed();
    const QString ending = u'.' + extension;
    if (name.isEmpty() || name == QLatin1String(".") || name == QLatin1String(".."))
        return path;
    // A name that is nothing but the extension is a hidden file without one.
    if (name.endsWith(ending, Qt::CaseInsensitive) && name.size() > ending.size())
        return folder + name;
    return folder + name + (name.endsWith(u'.') ? extension : ending);
}

QString fileNameFor(const QString &title, const QString &otherwise, FileFormat format)
{
    static const QRegularExpression unusable(QStringLiteral(R"([\p{Cc}/\\:*?"<>|]+)"));
    QString name = title;
    name.replace(unusable, QStringLiteral(" "));
    // A file with a dot before its name would be hidden.
    static const QRegularExpression dots(QStringLiteral(R"(^[.\s]+)"));
    name = shortened(name.simplified().remove(dots), longestSuggestion);
    if (name.isEmpty())
        name = otherwise;
    return name + u'.' + rowOf(format).extension;
}

QString chooseNewFile(QWidget *parent, const QString &title, const QString &suggestion, FileFormat format,
                      Existing existing)
{
    QString begin = suggestion;
    for (;;) {
        // Qt would ask about the name as it was typed, which need not be the file's.
        const QString chosen = QFileDialog::getSaveFileName(parent, title, begin, filterText(format), nullptr,
                                                            QFileDialog::DontConfirmOverwrite);
        if (chosen.isEmpty())
            return {};
        QString path = withExtension(chosen, rowOf(format).extension);
        if (isSettled(parent, path, existing))
            return path;
        // The dialog would enter a folder.
        begin = QFileInfo(path).isDir() ? QFileInfo(path).absolutePath() : path;
    }
}

QString chooseFile(QWidget *parent, const QString &title, const QString &place, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, place, filter);
}

QString chooseFolder(QWidget *parent, const QString &title, const QString &place)
{
    return QFileDialog::getExistingDirectory(parent, title, place);
}

} // namespace cxw
