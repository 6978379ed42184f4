// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/reports.h"
#include "ui/frame/page.h"
#include "ui/rendering/papersize.h"

#include <memory>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace cxw {

class EmptyState;
class PagePreview;
class ReportPages;

/// Choose a report, see its pages, export or print it.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Session &session, QWidget *parent = nullptr);

    /// What F1 says about it.
    [[nodiscard]] static QString help();
    [[nodiscard]] QVariantMap whereabouts() const override;
    void comeBackTo(const QVariantMap &whereabouts) override;

    /// Writes the report that is shown to a file; trouble() says so when it could not be.
    void exportTo(const QString &path);

protected:
    void refresh() override;
    void changeEvent(QEvent *event) override;

private:
    /// Gives the column of the choices the width that goes with the text size.
    void fitChoices();
    void build();
    [[nodiscard]] QWidget *makeChoices();
    /// What to know before the report goes out, above the buttons that send it out.
    void showCautions();
    void askAndExport();
    void print();
    [[nodiscard]] ReportKind kind() const;
    [[nodiscard]] Paper paper() const;
    [[nodiscard]] QString suggestedName() const;

    QButtonGroup *m_kinds = nullptr;
    QComboBox *m_paper = nullptr;
    QLabel *m_cautions = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_print = nullptr;
    PagePreview *m_preview = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_choices = nullptr;
    std::shared_ptr<const ReportPages> m_pages;
};

} // namespace cxw
