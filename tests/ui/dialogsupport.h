// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <functional>

namespace cxw::test {

/// Does something with a modal window of a class when the next one opens, once; for code that waits for its dialog.
template <typename Dialog>
class WhenOpen
{
public:
    explicit WhenOpen(std::function<void(Dialog &)> act)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, act = std::move(act)] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            m_timer.stop();
            m_happened = true;
            act(*dialog);
        });
        m_timer.start(0);
    }

    [[nodiscard]] bool happened() const { return m_happened; }

private:
    QTimer m_timer;
    bool m_happened = false;
};

/// Chooses a path in the next window for choosing files.
class ChooseFile : public WhenOpen<QFileDialog>
{
public:
    explicit ChooseFile(const QString &path)
        : WhenOpen([path](QFileDialog &dialog) {
              dialog.selectFile(path);
              // Only by its name is it for everybody.
              QMetaObject::invokeMethod(&dialog, "accept");
          })
    {
    }
};

/// All words that a widget's labels show.
[[nodiscard]] inline QString shownTexts(const QWidget &widget)
{
    QStringList texts;
    const auto labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

/// The button whose words begin so, on the screen; null where there is none.
[[nodiscard]] inline QPushButton *button(const QWidget &widget, const QString &words)
{
    const auto buttons = widget.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->isVisible() && each->text().remove(QLatin1Char('&')).startsWith(words))
            return each;
    }
    return nullptr;
}

} // namespace cxw::test
