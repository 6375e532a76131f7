// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/SourcesScreen.h"

#include "ui/common/Button.h"
#include "ui/common/Cells.h"
#include "ui/common/Lists.h"
#include "ui/common/RunsTable.h"
#include "ui/shell/ProgressRow.h"
#include "ui/sources/AddSource.h"
#include "ui/sources/CellReasons.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace anamnesis::ui {

using tables::text;

SourcesScreen::SourcesScreen(Session& session, QWidget* parent)
    : Ground(Tone::Base, NoEdge, parent), m_session(session), m_matrix(new tables::LedgerMatrix(session.words, this)) {
    auto* lines = column(this);
    lines->addWidget(head());
    m_add = new AddSource(session, this);
    m_add->hide();
    lines->addWidget(m_add);
    m_sources = new RunsTable(tr("Sources"), this);
    lines->addWidget(m_sources);
    lines->addWidget(new ProgressRow(session, this));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(ledgerPart());
    auto* below = new QSplitter(Qt::Horizontal);
    auto* logPart = new QWidget;
    auto* logLines = column(logPart);
    auto* logHead = new QWidget(logPart);
    auto* logLine = row(logHead, {12, 6, 12, 4});
    logLine->addWidget(new InlineLabel({strong(tr("Request log"))}, logHead), 1);
    auto* copy = new Button(tr("Copy redacted"), logHead);
    copy->setFlat(true);
    connect(copy, &Button::clicked, this, [this] {
        QStringList rows;
        for (int i = 0; i < m_log->rowCount(); ++i) {
            QStringList cells;
            for (int k = 0; k < m_log->columnCount(); ++k)
                cells << (m_log->item(i, k) ? m_log->item(i, k)->text() : QString());
            rows << cells.join(QLatin1Char('\t'));
        }
        QApplication::clipboard()->setText(rows.join(QLatin1Char('\n')));
    });
    logLine->addWidget(copy);
    logLines->addWidget(logHead);
    m_log = new RunsTable(tr("Request log"), logPart);
    logLines->addWidget(m_log, 1);
    below->addWidget(logPart);
    auto* reasons = new Ground(Tone::Base, Start);
    auto* content = new QWidget;
    m_reasons = column(content, {12, 10, 12, 10}, 6);
    column(reasons, {1, 0, 0, 0})->addWidget(scrolling(content, reasons));
    below->addWidget(reasons);
    below->setSizes({760, 330});
    split->addWidget(below);
    split->setSizes({330, 190});
    lines->addWidget(split, 1);
    connect(&session, &Session::workspaceChanged, this, &SourcesScreen::fillSources);
    connect(&session, &Session::chartChanged, this, [this] {
        m_matrix->setSnapshot(m_session.chart());
        fillSources();
        showCell({});
    });
    showCell({});
    fillSources();
}

QWidget* SourcesScreen::head() {
    auto* bar = new Ground(Tone::Base, Bottom, this);
    auto* line = row(bar, {12, 7, 12, 7}, 8);
    line->addWidget(new InlineLabel({strong(tr("Sources"), {}, Role::Title)}, bar));
    m_count = new InlineLabel(bar);
    line->addWidget(m_count, 1);
    auto* add = new Button(tr("Add source…"), bar);
    add->setIconName(QStringLiteral("plus"));
    connect(add, &Button::clicked, this, &SourcesScreen::addSource);
    auto* test = new Button(tr("Test all"), bar);
    connect(test, &Button::clicked, this, &SourcesScreen::testAll);
    auto* refresh = new Button(tr("Refresh all"), bar);
    refresh->setIconName(QStringLiteral("refresh"));
    refresh->setHint(QStringLiteral("F5"));
    connect(refresh, &Button::clicked, this, [this] { m_session.refresh(); });
    for (Button* button : {add, test, refresh})
        line->addWidget(button);
    return bar;
}

QWidget* SourcesScreen::ledgerPart() {
    auto* part = new QWidget;
    auto* lines = column(part);
    auto* head = new Ground(Tone::Base, Top, part);
    auto* line = row(head, {12, 6, 12, 6}, 10);
    m_person = new InlineLabel(head);
    line->addWidget(m_person);
    line->addStretch(1);
    for (const auto outcome : {timeline::Outcome::Complete, timeline::Outcome::Partial, timeline::Outcome::Refused,
                               timeline::Outcome::Failed, timeline::Outcome::NotAsked})
        line->addWidget(
            new InlineLabel({ledgerCell(QLatin1Char(timeline::letter(outcome)), {}),
                             words(m_session.say("outcome." + std::string(timeline::name(outcome))), tokens().text2)},
                            head));
    lines->addWidget(head);
    m_ledger = new QTableView(part);
    m_matrix->setLocale(m_session.locale());
    m_ledger->setModel(m_matrix);
    setUpTable(*m_ledger, tr("Ledger: kind by source"));
    m_ledger->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_ledger->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ledger->setItemDelegate(new RunsCell(
        [](const QModelIndex& at) {
            if (at.column() == 0) {
                const auto kind = static_cast<clinical::Kind>(at.data(tables::KindRole).toInt());
                return Runs{iconRun(QLatin1String(look(kind).name), kindColor(kind)), words(at.data().toString())};
            }
            const QString letter = at.data(tables::OutcomeRole).toString();
            return Runs{ledgerCell(letter.isEmpty() ? QLatin1Char('N') : letter[0], {}),
                        title(at.data().toString(), false)};
        },
        m_ledger));
    lines->addWidget(m_ledger, 1);
    connect(m_ledger->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcesScreen::showCell);
    return part;
}

void SourcesScreen::refresh() {
    m_session.tasks.run(
        this, [&port = m_session.port] { return port.requestLog(); },
        [this](Result<std::vector<review::RequestLogRow>> log) {
            if (log)
                fillLog(*log);
        });
    fillSources();
}

void SourcesScreen::addSource() {
    m_add->open();
}

void SourcesScreen::fillSources() {
    const auto& sources = m_session.sources();
    const auto waiting = std::count_if(sources.begin(), sources.end(), [](const review::SourceStatus& one) {
        return one.signIn == "refused" || one.signIn == "expired" || one.signIn == "signed-out";
    });
    m_count->setRuns({words(waiting > 0 ? tr("configured: %1, waiting for you: %2").arg(sources.size()).arg(waiting)
                                        : tr("configured: %1").arg(sources.size()),
                            tokens().text2)});
    const auto& chart = m_session.chart();
    m_person->setRuns({strong(tr("Ledger")), words(tr("what was asked for"), tokens().text2),
                       strong(chart ? text(chart->banner.name) : tr("no chart"))});
    m_sources->setHead({QString(), tr("Source"), tr("Way in"), tr("Sign-in"), tr("Median"), tr("Last refresh"),
                        tr("Software"), QString()});
    m_sources->setRowCount(static_cast<int>(sources.size()));
    for (int i = 0; i < m_sources->rowCount(); ++i) {
        const review::SourceStatus& one = sources[static_cast<std::size_t>(i)];
        m_sources->setCell(i, 0, {badge(m_session.badgeOf(one.name))});
        m_sources->setCell(i, 1, {title(text(one.name))});
        QString way = text(one.kind).toUpper();
        if (!one.fhirVersion.empty())
            way += QLatin1Char(' ') + text(one.fhirVersion);
        QStringList access{way};
        if (const QString name = AddSource::nameOf(one.auth); !name.isEmpty())
            access << name;
        m_sources->setCell(i, 2, {words(listed(access, m_session.locale()), tokens().text2)});
        const bool bad = one.signIn == "refused" || one.signIn == "expired" || one.lastError;
        Runs sign{
            iconRun(bad ? QStringLiteral("allergy") : QStringLiteral("check"), bad ? tokens().safety : tokens().agree)};
        if (one.lastError)
            sign.push_back(
                Run{.text = m_session.say(*one.lastError), .color = tokens().safety, .semibold = true, .elides = true});
        else
            sign.push_back(Run{.text = m_session.say("sign-in." + one.signIn),
                               .color = bad ? tokens().safety : tokens().text,
                               .semibold = bad,
                               .elides = true});
        m_sources->setCell(i, 3, sign);
        m_sources->setCell(
            i, 4,
            {words(one.medianMilliseconds
                       ? tables::island(tr("%1 s", "seconds")
                                            .arg(m_session.locale().toString(*one.medianMilliseconds / 1000.0, 'f', 1)))
                       : QStringLiteral("—"),
                   tokens().text2)});
        m_sources->setCell(
            i, 5,
            {words(one.lastSync ? m_session.locale().toString(
                                      QDateTime::fromMSecsSinceEpoch(one.lastSync->time_since_epoch().count()),
                                      QStringLiteral("d MMM HH:mm"))
                                : tr("never"),
                   tokens().text2)});
        m_sources->setCell(i, 6, {title(text(one.software), false)});
        auto* actions = new QWidget(m_sources);
        auto* line = row(actions, {4, 0, 4, 0}, 4);
        const std::string name = one.name;
        auto* refresh = new Button(tr("Refresh"), actions);
        auto* test = new Button(tr("Test"), actions);
        for (Button* action : {refresh, test}) {
            action->setFlat(true);
            action->setAccessibleName(action->text() + QLatin1Char(' ') + text(name));
            line->addWidget(action);
        }
        line->addStretch(1);
        connect(refresh, &Button::clicked, this, [this, name] { m_session.refresh({name}); });
        connect(test, &Button::clicked, this, [this, name] { this->test(name); });
        m_sources->setCell(i, 7, {});
        m_sources->setCellWidget(i, 7, actions);
    }
    m_sources->fitWidth(3);
    m_sources->setColumnWidth(7, QFontMetrics(typeface(Role::Body)).horizontalAdvance(tr("Refresh") + tr("Test")) + 40);
    m_sources->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Interactive);
    m_sources->fitHeight(6);
    m_matrix->setSnapshot(chart);
    for (int column = 0; column < m_matrix->columnCount(); ++column)
        m_ledger->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void SourcesScreen::fillLog(const std::vector<review::RequestLogRow>& log) {
    m_log->setHead({tr("Time"), QString(), tr("Request, redacted"), tr("Code"), tr("Took"), tr("Bytes")});
    m_log->setRowCount(static_cast<int>(std::min<std::size_t>(log.size(), 500)));
    for (int i = 0; i < m_log->rowCount(); ++i) {
        const review::RequestLogRow& one = log[static_cast<std::size_t>(i)];
        const bool bad = one.status == 0 || one.status >= 400;
        m_log->setCell(
            i, 0,
            {words(
                QDateTime::fromMSecsSinceEpoch(one.at.time_since_epoch().count()).toString(QStringLiteral("HH:mm:ss")),
                tokens().text2)});
        m_log->setCell(i, 1, {badge(m_session.badgeOf(one.source))});
        Runs request{Run{.text = text(one.request), .role = Role::Raw, .elides = true}};
        if (!one.note.empty())
            request.push_back(words(m_session.say("request." + one.note), tokens().clinical, Role::Small));
        m_log->setCell(i, 2, request);
        m_log->setCell(i, 3,
                       {bad ? strong(one.status == 0 ? tr("none") : QString::number(one.status), tokens().safety)
                            : words(QString::number(one.status))});
        m_log->setCell(
            i, 4,
            {words(tables::island(
                       tr("%1 s", "seconds").arg(m_session.locale().toString(one.milliseconds / 1000.0, 'f', 1))),
                   tokens().text2)});
        m_log->setCell(i, 5,
                       {words(tables::island(m_session.locale().formattedDataSize(static_cast<qint64>(one.bytes), 0)),
                              tokens().text2)});
    }
    m_log->fitWidth(2);
}

void SourcesScreen::showCell(const QModelIndex& index) {
    clear(*m_reasons);
    fillReasons(m_session, *m_matrix, index, *m_reasons, this);
}

void SourcesScreen::test(const std::string& name) {
    m_session.tasks.run(
        this, [&port = m_session.port, name, token = m_session.tasks.token()] { return port.testSource(name, token); },
        [this](Result<review::SourceStatus> status) {
            if (!status)
                Q_EMIT m_session.problem(m_session.say(status.error()));
            else
                Q_EMIT m_session.note(tr("%1 answered.").arg(text(status->name)));
            m_session.reload();
            refresh();
        });
}

void SourcesScreen::testAll() {
    for (const review::SourceStatus& one : m_session.sources())
        test(one.name);
}

} // namespace anamnesis::ui
