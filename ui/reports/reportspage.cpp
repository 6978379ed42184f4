// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportspage.h"

#include "core/base/safefile.h"
#include "ui/rendering/missingletters.h"
#include "ui/rendering/reportpages.h"
#include "ui/rendering/reportpdf.h"
#include "ui/reports/pagepreview.h"
#include "ui/style/style.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QStandardPaths>

namespace cxw {

namespace {

constexpr int choicesWidth = 280;

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

ReportsPage::ReportsPage(Session &session, QWidget *parent) : Page(session, parent)
{
    build();
}

QString ReportsPage::help()
{
    return tr("Choose a report at the left; its pages show at the right exactly as they will be printed. "
              "The executive summary is one page that stands alone. The roadmap has the whole plan with its Gantt "
              "chart, the projection and a note on the method. Export writes a PDF; nothing leaves this computer.");
}

void ReportsPage::build()
{
    m_preview = new PagePreview(this);
    m_empty = new EmptyState(QStringLiteral("document-print"), tr("Nothing to report yet"),
                             tr("A report needs a round. Start one under Assess, then come back."), tr("Start a round"),
                             this);
    connect(m_empty, &EmptyState::acted, this, [this] { Q_EMIT goTo(Place::Assess); });
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeChoices());
    fitChoices();
    row->addWidget(m_preview, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget *ReportsPage::makeChoices()
{
    auto *side = new QWidget(this);
    m_choices = side;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(style::section, style::section, style::medium, style::section);
    column->setSpacing(style::small);
    column->addWidget(label(tr("Reports"), TextStyle::Title));
    column->addSpacing(style::small);
    m_kinds = new QButtonGroup(this);
    for (const ReportKindRow &row : reportKinds()) {
        if (!row.exists())
            continue;
        auto *button = new QRadioButton(menuTextOf(row.kind), side);
        button->setAccessibleDescription(aboutText(row.kind));
        m_kinds->addButton(button, static_cast<int>(row.kind));
        column->addWidget(button);
        column->addWidget(paragraph(aboutText(row.kind), TextStyle::Small, Role::Muted));
        column->addSpacing(style::small);
    }
    m_kinds->buttons().first()->setChecked(true);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this] { refresh(); });

    auto *paperLabel = label(tr("&Paper"), TextStyle::Body, Role::Text, side);
    m_paper = new QComboBox(side);
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(Paper::Letter));
    paperLabel->setBuddy(m_paper);
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    column->addWidget(paperLabel);
    column->addWidget(m_paper);
    column->addSpacing(style::large);

    m_cautions = paragraph({}, TextStyle::Small, Role::Warning);
    m_cautions->setObjectName(QStringLiteral("cautions"));
    column->addWidget(m_cautions);
    m_export = new QPushButton(style::icon(QStringLiteral("document-export")), tr("E&xport as PDF…"), side);
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::askAndExport);
    m_print = new QPushButton(style::icon(QStringLiteral("document-print")), tr("Pri&nt…"), side);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    column->addWidget(m_export);
    column->addWidget(m_print);
    column->addStretch();
    return side;
}

void ReportsPage::fitChoices()
{
    m_choices->setFixedWidth(style::scaled(choicesWidth));
}

void ReportsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitChoices();
}

ReportKind ReportsPage::kind() const
{
    return static_cast<ReportKind>(m_kinds->checkedId());
}

Paper ReportsPage::paper() const
{
    return static_cast<Paper>(m_paper->currentData().toInt());
}

QVariantMap ReportsPage::whereabouts() const
{
    return {{QStringLiteral("kind"), m_kinds->checkedId()}, {QStringLiteral("paper"), m_paper->currentIndex()}};
}

void ReportsPage::comeBackTo(const QVariantMap &whereabouts)
{
    const QSignalBlocker once(m_paper);
    m_paper->setCurrentIndex(qBound(0, whereabouts.value(QStringLiteral("paper")).toInt(), m_paper->count() - 1));
    if (QAbstractButton *kind = m_kinds->button(whereabouts.value(QStringLiteral("kind")).toInt()))
        kind->setChecked(true);
    if (isVisible())
        refresh();
}

void ReportsPage::refresh()
{
    const bool hasRound = !selection().round().isNull();
    m_stack->setCurrentIndex(hasRound ? 0 : 1);
    m_pages.reset();
    if (hasRound) {
        const auto report = makeReport(document(), kind(), selection().round());
        if (report)
            m_pages = std::make_shared<const ReportPages>(report.value(), paper());
        else
            Q_EMIT trouble(report.error());
    }
    showCautions();
    m_export->setEnabled(m_pages != nullptr);
    m_print->setEnabled(m_pages != nullptr);
    m_preview->setPages(m_pages);
}

void ReportsPage::showCautions()
{
    const QStringList cautions =
        m_pages ? m_pages->report().cautions + missingLetters(m_pages->report()) : QStringList();
    m_cautions->setText(cautions.join(u'\n'));
    m_cautions->setVisible(!cautions.isEmpty());
}

QString ReportsPage::suggestedName() const
{
    const Round *round = workspace().find<Round>(selection().round());
    const Unit *unit = workspace().find<Unit>(selection().unit());
    const QString what = fileWordOf(kind());
    return fileNameFor(QStringLiteral("%1 %2 %3").arg(unit->name, round->name, what), what, FileFormat::Pdf);
}

void ReportsPage::askAndExport()
{
    const QString path = chooseNewFile(this, tr("Export the report"), documentsFolder() + u'/' + suggestedName(),
                                       FileFormat::Pdf, Existing::Ask);
    if (!path.isEmpty())
        exportTo(path);
}

void ReportsPage::exportTo(const QString &path)
{
    const auto bytes = toPdf(*m_pages);
    if (!bytes) {
        Q_EMIT trouble(bytes.error());
        return;
    }
    if (const auto written = writeFileSafely(path, bytes.value()); !written) {
        Q_EMIT trouble(written.error());
        return;
    }
    Q_EMIT notice(tr("The report was written to %1.").arg(path));
}

void ReportsPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(pageSize(paper()));
    printer.setPageOrientation(m_pages->report().landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(m_pages->report().title);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    const double pointsToDots = printer.resolution() / 72.0;
    for (int page = 0; page < m_pages->count(); ++page) {
        if (page > 0)
            printer.newPage();
        painter.save();
        painter.scale(pointsToDots, pointsToDots);
        m_pages->paint(painter, page);
        painter.restore();
    }
}

} // namespace cxw
