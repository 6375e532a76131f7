// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocumentsScreen.h"

#include "ui/common/Button.h"
#include "ui/common/Cells.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSplitter>
#include <QTableView>
#include <QTextBlock>

namespace anamnesis::ui {

Reader::Reader(QWidget* parent) : QTextBrowser(parent) {
    setAccessibleName(tr("Text of the document"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setFont(typeface(Role::Reading));
    document()->setDocumentMargin(12);
}

DocumentsScreen::DocumentsScreen(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new tables::DocumentList(session.words, this)) {
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(list());
    split->addWidget(page());
    split->setSizes({470, 630});
    split->setCollapsible(0, false);
    split->setCollapsible(1, false);
    column(this)->addWidget(split);
    connect(&session, &Session::chartChanged, this, &DocumentsScreen::fill);
    fill();
}

QWidget* DocumentsScreen::list() {
    auto* box = new Ground(Ground::Tone::Base);
    auto* lines = column(box);
    auto* bar = new Ground(Ground::Tone::Base, Ground::Bottom, box);
    auto* line = row(bar, {10, 4, 8, 4}, 8);
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Filter documents"));
    m_filter->setAccessibleName(tr("Filter documents"));
    line->addWidget(m_filter, 1);
    m_shows = {new Button(tr("All"), bar), new Button(tr("New"), bar)};
    line->addWidget(segments(m_shows, bar));
    m_shows[0]->setChecked(true);
    lines->addWidget(bar);
    m_empty = new InlineLabel(box);
    m_empty->setPadding(12, 10);
    lines->addWidget(m_empty);
    m_table = new QTableView(box);
    m_model->setLocale(m_session.locale());
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("Documents"));
    using T = tables::ItemTable;
    m_table->setItemDelegateForColumn(
        T::New,
        new RunsCell(
            [](const QModelIndex& at) { return at.data(tables::NewRole).toBool() ? Runs{newDot(tr("new"))} : Runs(); },
            this));
    m_table->setItemDelegateForColumn(T::Date, new DateCell(m_session.locale(), QString(), this));
    m_table->setItemDelegateForColumn(
        T::Title,
        new RunsCell(
            [](const QModelIndex& at) { return Runs{title(at.data().toString(), at.data(tables::NewRole).toBool())}; },
            this));
    m_table->setItemDelegateForColumn(T::Sources,
                                      new RunsCell(
                                          [](const QModelIndex& at) {
                                              Runs runs;
                                              addBadges(runs, at.data(tables::BadgesRole).toStringList());
                                              if (at.data(tables::MembersRole).toInt() > 1)
                                                  runs.push_back(stack(at.data(tables::MembersRole).toInt()));
                                              return runs;
                                          },
                                          this));
    for (const int hidden : {int(T::KindColumn), int(T::Value), int(T::Members), int(T::Disputed)})
        m_table->setColumnHidden(hidden, true);
    lines->addWidget(m_table, 1);
    lines->addWidget(new IncompleteNote(m_session, {clinical::Kind::Document, clinical::Kind::Report}, box));
    connect(m_filter, &QLineEdit::textChanged, this, &DocumentsScreen::narrow);
    for (Button* show : m_shows)
        connect(show, &Button::clicked, this, &DocumentsScreen::narrow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DocumentsScreen::open);
    return box;
}

QWidget* DocumentsScreen::page() {
    auto* box = new Ground(Ground::Tone::Base, Ground::Start);
    auto* lines = column(box, {1, 0, 0, 0});
    auto* head = new Ground(Ground::Tone::Base, Ground::Bottom, box);
    auto* stacked = column(head, {14, 8, 12, 8}, 2);
    m_title = new InlineLabel(head);
    m_title->setWrapping(true);
    m_under = new InlineLabel(head);
    m_under->setWrapping(true);
    stacked->addWidget(m_title);
    stacked->addWidget(m_under);
    lines->addWidget(head);
    auto* bar = new Ground(Ground::Tone::Base, Ground::Bottom, box);
    auto* line = row(bar, {14, 4, 12, 4}, 8);
    m_safe = new InlineLabel(bar);
    m_safe->setWrapping(true);
    line->addWidget(m_safe, 1);
    m_find = new QLineEdit(bar);
    m_find->setPlaceholderText(tr("Find in the text"));
    m_find->setAccessibleName(tr("Find in the text"));
    m_find->setMaximumWidth(180);
    connect(m_find, &QLineEdit::textChanged, this, [this] { find(false); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(true); });
    line->addWidget(m_find);
    lines->addWidget(bar);
    auto* split = new QSplitter(Qt::Horizontal, box);
    m_outline = new QListWidget(split);
    m_outline->setAccessibleName(tr("Sections of the document"));
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setWordWrap(true);
    m_outline->setSpacing(4);
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reader = new Reader(split);
    split->setSizes({150, 480});
    split->setStretchFactor(1, 1);
    lines->addWidget(split, 1);
    connect(m_outline, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        QTextCursor cursor(m_reader->document()->findBlockByNumber(m_outline->item(row)->data(Qt::UserRole).toInt()));
        m_reader->moveCursor(QTextCursor::End); // so that the section comes to the top
        m_reader->setTextCursor(cursor);
    });
    return box;
}

void DocumentsScreen::fill() {
    m_model->setSnapshot(m_session.chart());
    narrow();
}

void DocumentsScreen::narrow() {
    m_model->narrow(m_filter->text(), m_shows[1]->isChecked());
    using T = tables::ItemTable;
    fitColumns(*m_table, {T::New, T::Date, T::Sources});
    m_table->horizontalHeader()->setSectionResizeMode(T::Title, QHeaderView::Stretch);
    const bool filtered = !m_filter->text().isEmpty() || m_shows[1]->isChecked();
    m_empty->setRuns({words(filtered ? tr("No document fits the filter.")
                                     : tr("No documents were received. The ledger says what was asked."),
                            tokens().text2)});
    m_empty->setVisible(m_model->rowCount() == 0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, T::Title));
    else
        open({});
}

void DocumentsScreen::open(const QModelIndex& index) {
    const int asked = ++m_asked;
    m_reader->clear();
    m_outline->clear();
    m_safe->setRuns({});
    m_under->setRuns({});
    if (!index.isValid()) {
        m_title->setRuns({words(tr("No document is open."), tokens().text2)});
        return;
    }
    m_title->setRuns({strong(index.siblingAtColumn(tables::ItemTable::Title).data().toString(), {}, Role::Title)});
    Runs under{words(tables::shownDate(index.data(tables::DateRole).toString(), m_session.locale()), tokens().text2)};
    addBadges(under, index.data(tables::BadgesRole).toStringList());
    m_under->setRuns(under);
    const ItemId id(index.data(tables::IdRole).toString().toStdString());
    m_session.tasks.run(
        this, [&port = m_session.port, id] { return port.document(id); },
        [this, asked](Result<review::DocumentText> document) {
            if (asked != m_asked)
                return;
            if (document)
                show(*document);
            else
                m_safe->setRuns({words(m_session.say(document.error()), tokens().clinical)});
        });
}

void DocumentsScreen::show(const review::DocumentText& document) {
    m_reader->document()->setDefaultStyleSheet(
        QStringLiteral("h1,h2,h3,h4{font-size:medium;font-weight:600} td,th{padding:2px 8px}"));
    // Pictures are never fetched; an empty frame would only say that something is broken.
    static const QRegularExpression pictures(QStringLiteral("<img\\b[^>]*>"),
                                             QRegularExpression::CaseInsensitiveOption);
    if (!document.html.empty())
        m_reader->setHtml(tables::text(document.html).remove(pictures));
    else
        m_reader->setPlainText(tables::text(document.plain));
    if (document.html.empty() && document.plain.empty())
        m_safe->setRuns({words(tr("No text layer: %1, %2 bytes, kept as received.")
                                   .arg(tables::text(document.mediaType),
                                        m_session.locale().toString(static_cast<qulonglong>(document.bytes.size()))),
                               tokens().text2)});
    else
        m_safe->setRuns(
            {iconRun(QStringLiteral("vault"), tokens().agree),
             words(tr("Safely shown: text only, nothing is fetched or run."), tokens().text2, Role::Small)});
    for (QTextBlock block = m_reader->document()->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && !block.text().trimmed().isEmpty()) {
            auto* item = new QListWidgetItem(block.text().trimmed(), m_outline);
            item->setData(Qt::UserRole, block.blockNumber());
        }
    m_outline->setVisible(m_outline->count() > 1);
}

void DocumentsScreen::find(bool again) {
    if (!again)
        m_reader->moveCursor(QTextCursor::Start);
    if (!m_find->text().isEmpty() && !m_reader->find(m_find->text())) {
        m_reader->moveCursor(QTextCursor::Start);
        m_reader->find(m_find->text());
    }
}

} // namespace anamnesis::ui
