// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/monkey/monkey.h"

#include "tests/ui/odddata.h"

#include <QAbstractPrintDialog>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDropEvent>
#include <QFileDialog>
#include <QHelpEvent>
#include <QMenu>
#include <QTest>
#include <QWheelEvent>

#include <array>
#include <memory>
#include <utility>

namespace cxw::test {

namespace {

/// After so many steps in a menu or dialog it is left.
constexpr int patience = 12;
/// After so many steps there is a pause in typing, and a longer one.
constexpr int stepsToAPause = 8;
constexpr int stepsToAWait = 120;
constexpr int wheelNotch = 120;

/// Keys that do something somewhere.
constexpr std::array keys{Qt::Key_Tab,       Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter,    Qt::Key_Escape,
                          Qt::Key_Space,     Qt::Key_Left,    Qt::Key_Right,  Qt::Key_Up,       Qt::Key_Down,
                          Qt::Key_Home,      Qt::Key_End,     Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Delete,
                          Qt::Key_Backspace, Qt::Key_F1,      Qt::Key_F2,     Qt::Key_F4,       Qt::Key_0,
                          Qt::Key_1,         Qt::Key_2,       Qt::Key_3,      Qt::Key_4,        Qt::Key_Question,
                          Qt::Key_A,         Qt::Key_B,       Qt::Key_D,      Qt::Key_N,        Qt::Key_S,
                          Qt::Key_W,         Qt::Key_Menu,    Qt::Key_Insert, Qt::Key_Plus};

/// With Ctrl: select all, copy, cut, paste, undo, begin and end, words, Enter; nothing that closes or quits.
constexpr std::array controlKeys{Qt::Key_A,      Qt::Key_C,   Qt::Key_X,    Qt::Key_V,     Qt::Key_Z,
                                 Qt::Key_Y,      Qt::Key_End, Qt::Key_Home, Qt::Key_Right, Qt::Key_Left,
                                 Qt::Key_Return, Qt::Key_Up,  Qt::Key_Down, Qt::Key_Tab,   Qt::Key_Backspace};

QString describe(const QWidget &widget)
{
    const QString name = widget.accessibleName();
    return QStringLiteral("%1 \"%2\"").arg(QString::fromLatin1(widget.metaObject()->className()), name);
}

/// A click or double click; what it does may take the part away before the button is let go.
void press(QWidget &part, const QPoint &place, Qt::MouseButton button, Qt::KeyboardModifiers modifiers, bool twice)
{
    const QPointer<QWidget> still(&part);
    const QPoint onScreen = part.mapToGlobal(place);
    QTest::mousePress(&part, button, modifiers, place);
    if (still)
        QTest::mouseRelease(still, button, modifiers, place);
    if (still && twice) {
        QMouseEvent again(QEvent::MouseButtonDblClick, place, onScreen, button, button, modifiers);
        QApplication::sendEvent(still, &again);
    }
    if (still && twice)
        QTest::mouseRelease(still, button, modifiers, place);
}

/// Whether the window could touch files or printers of the person who runs the tests.
bool leadsOutside(const QWidget &window)
{
    return qobject_cast<const QFileDialog *>(&window) || qobject_cast<const QAbstractPrintDialog *>(&window);
}

} // namespace

Monkey::Monkey(QWidget &window, quint32 seed) : m_window(window), m_seed(seed), m_random(seed), m_log(stderr)
{
    // A menu or dialog has an event loop of its own inside the step that opened it. A timer does not fire again while
    // it is being answered, which a step into the next dialog would prevent for ever; so it only asks for the step.
    QObject::connect(&m_inside, &QTimer::timeout, &m_inside, [this] {
        if (!std::exchange(m_asked, true))
            QMetaObject::invokeMethod(
                &m_inside, [this] { stepInside(); }, Qt::QueuedConnection);
    });
    m_inside.start(0);
}

void Monkey::step()
{
    ++m_steps;
    using Way = void (Monkey::*)();
    static constexpr std::array<Way, 20> ways{&Monkey::pressKey,       &Monkey::pressKey,     &Monkey::pressKey,
                                              &Monkey::pressKey,       &Monkey::pressKey,     &Monkey::pressKey,
                                              &Monkey::click,          &Monkey::click,        &Monkey::click,
                                              &Monkey::click,          &Monkey::click,        &Monkey::click,
                                              &Monkey::type,           &Monkey::type,         &Monkey::turnWheel,
                                              &Monkey::hover,          &Monkey::askForMenu,   &Monkey::undoOrRedo,
                                              &Monkey::pasteSomething, &Monkey::dropSomething};
    (this->*ways.at(static_cast<size_t>(below(static_cast<int>(ways.size())))))();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    if (m_steps % stepsToAWait == 0)
        m_clock.wait();
    else if (m_steps % stepsToAPause == 0)
        StoppedClock::pauseTyping();
}

void Monkey::pressKey()
{
    QWidget &top = front();
    QWidget *target = top.focusWidget() ? top.focusWidget() : &top;
    const Qt::Key key = keys.at(static_cast<size_t>(below(static_cast<int>(keys.size()))));
    const Qt::KeyboardModifiers modifiers = anyModifiers();
    tell(QStringLiteral("key %1 with %2 in %3")
             .arg(QKeySequence(key).toString(), QString::number(modifiers.toInt(), 16), describe(*target)));
    QTest::keyClick(target, key, modifiers);
}

void Monkey::type()
{
    QWidget &top = front();
    QWidget *target = top.focusWidget() ? top.focusWidget() : &top;
    if (below(2) == 0) {
        const Qt::Key key = controlKeys.at(static_cast<size_t>(below(static_cast<int>(controlKeys.size()))));
        tell(QStringLiteral("Ctrl+%1 in %2").arg(QKeySequence(key).toString(), describe(*target)));
        QTest::keyClick(target, key, Qt::ControlModifier);
        return;
    }
    // No dots, slashes or tildes: what is typed for a file's name stays in the working folder.
    static const QString letters = QStringLiteral("ab Z9&%<>\u00e4\u4f60\u0627\"'*[]?-;,");
    QString word;
    for (int length = 1 + below(8); length > 0; --length)
        word += letters[below(static_cast<int>(letters.size()))];
    tell(QStringLiteral("type \"%1\" in %2").arg(word, describe(*target)));
    const QPointer<QWidget> still(target);
    for (const QChar letter : std::as_const(word)) {
        if (still)
            QTest::sendKeyEvent(QTest::Click, still, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

void Monkey::click()
{
    QWidget &part = anyPart();
    const QPoint place = anyPlace(part);
    const int kind = below(10);
    tell(QStringLiteral("click %1 at %2,%3 on %4")
             .arg(QString::number(kind), QString::number(place.x()), QString::number(place.y()), describe(part)));
    press(part, place, kind == 1 ? Qt::RightButton : Qt::LeftButton,
          kind == 2 ? Qt::KeyboardModifiers(Qt::ShiftModifier) : Qt::NoModifier, kind == 0);
}

void Monkey::turnWheel()
{
    QWidget &part = anyPart();
    const QPoint place = anyPlace(part);
    const QPoint turn(0, below(2) == 0 ? wheelNotch : -wheelNotch);
    tell(QStringLiteral("wheel %1 on %2").arg(QString::number(turn.y()), describe(part)));
    QWheelEvent event(place, part.mapToGlobal(place), {}, turn, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&part, &event);
}

void Monkey::hover()
{
    QWidget &part = anyPart();
    const QPoint place = anyPlace(part);
    tell(QStringLiteral("rest on %1").arg(describe(part)));
    const QPointer<QWidget> still(&part);
    QHelpEvent event(QEvent::ToolTip, place, part.mapToGlobal(place));
    QTest::mouseMove(&part, place);
    if (still)
        QApplication::sendEvent(still, &event);
}

void Monkey::askForMenu()
{
    QWidget &part = anyPart();
    const QPoint place = anyPlace(part);
    tell(QStringLiteral("menu on %1").arg(describe(part)));
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, part.mapToGlobal(place));
    QApplication::sendEvent(&part, &event);
}

void Monkey::undoOrRedo()
{
    const bool undo = below(3) != 0;
    tell(undo ? QStringLiteral("undo") : QStringLiteral("redo"));
    QTest::keyClick(&front(), Qt::Key_Z, undo ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
}

void Monkey::pasteSomething()
{
    QWidget &top = front();
    QWidget *target = top.focusWidget() ? top.focusWidget() : &top;
    const int kind = below(oddDataKinds);
    tell(QStringLiteral("paste %1 into %2").arg(QString::number(kind), describe(*target)));
    QGuiApplication::clipboard()->setMimeData(oddData(kind));
    QTest::keyClick(target, Qt::Key_V, Qt::ControlModifier);
}

void Monkey::dropSomething()
{
    QWidget &part = anyPart();
    const QPoint place = anyPlace(part);
    const int kind = below(oddDataKinds);
    tell(QStringLiteral("drop %1 on %2").arg(QString::number(kind), describe(part)));
    if (!part.acceptDrops())
        return;
    const std::unique_ptr<QMimeData> data(oddData(kind));
    const QPointer<QWidget> still(&part);
    QDragEnterEvent enter(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&part, &enter);
    QDropEvent drop(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    if (still && enter.isAccepted())
        QApplication::sendEvent(still, &drop);
}

void Monkey::stepInside()
{
    m_asked = false;
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *open = popup ? popup : QApplication::activeModalWidget();
    if (!open)
        return;
    if (open != m_open) {
        m_open = open;
        m_stepsInside = 0;
    }
    if (leadsOutside(*open) || ++m_stepsInside > patience)
        leave(*open);
    else
        step();
}

void Monkey::leave(QWidget &open)
{
    tell(QStringLiteral("leave %1").arg(describe(open)));
    if (auto *dialog = qobject_cast<QDialog *>(&open))
        dialog->reject();
    else
        open.close();
}

QWidget &Monkey::front() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return *popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return *modal;
    return m_window;
}

QWidget &Monkey::anyPart()
{
    QWidget &top = front();
    QList<QWidget *> parts{&top};
    const auto children = top.findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->isVisible() && child->window() == &top && !child->visibleRegion().isEmpty())
            parts.append(child);
    }
    return *parts.at(below(static_cast<int>(parts.size())));
}

QPoint Monkey::anyPlace(const QWidget &part)
{
    const QRect shown = part.visibleRegion().boundingRect();
    const QRect room = shown.isEmpty() ? QRect(0, 0, 1, 1) : shown;
    return room.topLeft() + QPoint(below(room.width()), below(room.height()));
}

Qt::KeyboardModifiers Monkey::anyModifiers()
{
    switch (below(12)) {
    case 0:
        return Qt::ShiftModifier;
    case 1:
        return Qt::AltModifier;
    default:
        return Qt::NoModifier;
    }
}

void Monkey::tell(const QString &what)
{
    m_log << "seed " << m_seed << ", step " << m_steps << ": " << what << Qt::endl;
}

} // namespace cxw::test
