// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstRun.h"

#include "ui/common/Button.h"
#include "ui/shell/FirstRunParts.h"
#include "ui/shell/Passphrase.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>

#include <algorithm>
#include <array>

namespace anamnesis::ui {

FirstRun::FirstRun(Session& session, const QString& folder, bool demoOffered, QWidget* parent)
    : Ground(Tone::Base, NoEdge, parent), m_session(session), m_demoOffered(demoOffered),
      m_next(demoOffered ? Next::Demo : Next::Source) {
    setAccessibleName(tr("First steps"));
    auto* all = row(this, {}, 0);
    all->addWidget(side());
    auto* right = new QWidget(this);
    auto* lines = column(right, {}, 0);
    auto* steps = new QWidget;
    auto* in = column(steps, {40, 32, 40, 16}, 26);
    in->addWidget(vaultStep());
    in->addWidget(codeStep());
    in->addWidget(sourceStep());
    in->addStretch(1);
    lines->addWidget(scrolling(steps, right), 1);
    lines->addWidget(foot());
    all->addWidget(right, 1);
    m_folder->setText(folder);
    check();
}

void FirstRun::fillIn(const QString& passphrase) {
    m_passphrase->setText(passphrase);
    m_repeat->setText(passphrase);
}

QWidget* FirstRun::side() {
    auto* panel = new Ground(Tone::Window, End, this);
    panel->setFixedWidth(std::max(296, QFontMetrics(typeface(Role::Body)).horizontalAdvance(QLatin1Char('x')) * 40));
    auto* lines = column(panel, {24, 30, 24, 16}, 12);
    lines->addWidget(new InlineLabel(
        {iconRun(QStringLiteral("logo"), tokens().accent), strong(QStringLiteral("Anamnesis"), {}, Role::Name)},
        panel));
    lines->addWidget(new InlineLabel({words(tr("One timeline, every source"), tokens().text2)}, panel));
    lines->addSpacing(14);
    const std::array<std::pair<QString, QString>, 3> steps{
        {{tr("Create a vault"), tr("one encrypted folder, here")},
         {tr("Keep the recovery code"), tr("print it, store it apart")},
         {m_demoOffered ? tr("Add a source, or open the demo") : tr("Add a source"), tr("you can add more later")}}};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        auto* step = new InlineLabel({key(QString::number(i + 1), tokens().accent), strong(steps[i].first)}, panel);
        step->setWrapping(true);
        lines->addWidget(step);
        auto* under = new InlineLabel({space(24), words(steps[i].second, tokens().text2)}, panel);
        under->setWrapping(true);
        lines->addWidget(under);
    }
    lines->addSpacing(18);
    const std::array<std::pair<const char*, QString>, 3> notes{
        {{"lock", tr("Everything stays in this vault. No server, no account, no telemetry.")},
         {"sources", tr("Works offline once a source was read.")},
         {"eye", tr("Every view of a chart is kept in the audit trail.")}}};
    for (const auto& [icon, note] : notes) {
        auto* holder = new QWidget(panel);
        auto* line = row(holder, {}, 8);
        line->addWidget(new InlineLabel({iconRun(QLatin1String(icon), tokens().text2)}, holder), 0, Qt::AlignTop);
        auto* label = new InlineLabel({ui::words(note, tokens().text2)}, holder);
        label->setWrapping(true);
        line->addWidget(label, 1);
        lines->addWidget(holder);
    }
    lines->addStretch(1);
    auto* language = new QComboBox(panel);
    language->setAccessibleName(tr("Language"));
    for (const QString& tag : words::Words::languages())
        language->addItem(anamnesis::words::ownName(tag), tag);
    language->setCurrentIndex(std::max(0, language->findData(m_session.words.language())));
    connect(language, &QComboBox::activated, this,
            [this, language](int index) { Q_EMIT languageChosen(language->itemData(index).toString()); });
    auto* holder = new QWidget(panel);
    auto* line = row(holder);
    line->addWidget(new InlineLabel({ui::words(tr("Language"), tokens().text2)}, holder));
    line->addWidget(language);
    line->addStretch(1);
    lines->addWidget(holder);
    return panel;
}

QWidget* FirstRun::vaultStep() {
    auto* step = new Step(1, tr("Create a vault"), this);
    m_folder = new QLineEdit(step);
    m_passphrase = new QLineEdit(step);
    m_repeat = new QLineEdit(step);
    m_bars = new QualityBars(step);
    m_quality = new InlineLabel(step);
    m_same = new InlineLabel(step);
    auto* choose = new Button(tr("Choose…"), step);
    auto* shown = new Button(tr("Show"), step);
    shown->setIconName(QStringLiteral("eye"));
    shown->setCheckable(true);
    step->addRow(tr("Folder"), m_folder, choose);
    step->addRow(tr("Passphrase"), m_passphrase, shown);
    step->addRow({}, m_bars, nullptr);
    step->addRow({}, m_quality, nullptr);
    step->addRow(tr("Repeat"), m_repeat, m_same);
    for (QLineEdit* field : {m_passphrase, m_repeat}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &FirstRun::check);
    }
    connect(m_folder, &QLineEdit::textChanged, this, &FirstRun::check);
    connect(choose, &Button::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Where the vault will be"), m_folder->text());
        if (!chosen.isEmpty())
            m_folder->setText(chosen);
    });
    connect(shown, &Button::toggled, this, [this](bool on) {
        for (QLineEdit* field : {m_passphrase, m_repeat})
            field->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    return step;
}

QWidget* FirstRun::codeStep() {
    auto* step = new Step(2, tr("Keep the recovery code"), this);
    m_code = new InlineLabel({words(tr("Shown here once the vault is created."), tokens().text3)}, step);
    m_code->setFrame(InlineLabel::Frame::Chip);
    m_code->setPadding(18, 12);
    m_stored = new QCheckBox(tr("I have stored it"), step);
    m_stored->setEnabled(false);
    auto* note =
        new InlineLabel({words(tr("Shown once. Whoever holds it opens the vault, so keep it apart from this computer. "
                                  "Without it, a forgotten passphrase cannot be undone by anyone."))},
                        step);
    note->setWrapping(true);
    step->addWide(m_code);
    step->addWide(note);
    step->addWide(m_stored);
    connect(m_stored, &QCheckBox::toggled, this, &FirstRun::check);
    return step;
}

QWidget* FirstRun::sourceStep() {
    auto* step = new Step(3, m_demoOffered ? tr("Add a source, or open the demo") : tr("Add a source"), this);
    std::vector<Choice> choices{
        {QStringLiteral("sources"), tr("Connect a hospital or exchange"), tr("FHIR or MHD, with your own account"),
         QStringLiteral("Alt+1")},
        {QStringLiteral("import"), tr("Import files"), tr("FHIR, C-CDA, portal downloads"), QStringLiteral("Alt+2")}};
    if (m_demoOffered)
        choices.push_back({QStringLiteral("play"), tr("Open the demo"),
                           tr("Invented hospitals and patients, planted conflicts and faults"),
                           QStringLiteral("Alt+3")});
    auto* cards = new ChoiceCards(choices, static_cast<int>(m_next), step);
    connect(cards, &ChoiceCards::chosen, this, [this](int index) {
        m_next = static_cast<Next>(index);
        check();
    });
    step->addWide(cards);
    return step;
}

QWidget* FirstRun::foot() {
    auto* bar = new Ground(Tone::Window, Top, this);
    auto* line = row(bar, {40, 12, 24, 12}, 8);
    m_message = new InlineLabel({words(tr("Nothing is written until you press Create."), tokens().text2)}, bar);
    m_message->setWrapping(true);
    line->addWidget(m_message, 1);
    auto* existing = new Button(tr("Open an existing vault…"), bar);
    connect(existing, &Button::clicked, this, &FirstRun::existingAsked);
    line->addWidget(existing);
    m_create = new Button(tr("Create vault"), bar);
    m_create->setPrimary(true);
    connect(m_create, &Button::clicked, this, [this] { m_created ? proceed() : create(); });
    line->addWidget(m_create);
    return bar;
}

void FirstRun::check() {
    if (!m_create)
        return;
    const PassphraseQuality quality = passphraseQuality(m_passphrase->text());
    const std::array<QString, 5> grade{QString(), tr("Weak"), tr("Fair"), tr("Good"), tr("Strong")};
    m_bars->setBars(quality.bars);
    if (quality.bars == 0)
        m_quality->setRuns({words(
            tr("Four or more words that do not belong together are easy to keep and hard to guess."), tokens().text2)});
    else
        m_quality->setRuns(
            {strong(grade[static_cast<std::size_t>(quality.bars)],
                    quality.bars >= 3 ? tokens().agree : tokens().clinical),
             words(tr("words: %1, about %2 bits").arg(quality.words).arg(quality.bits), tokens().text2)});
    const bool same = !m_repeat->text().isEmpty() && m_repeat->text() == m_passphrase->text();
    if (m_repeat->text().isEmpty())
        m_same->setRuns({});
    else
        m_same->setRuns(
            {iconRun(same ? QStringLiteral("check") : QStringLiteral("close"), same ? tokens().agree : tokens().safety),
             words(same ? tr("same") : tr("differs"), same ? tokens().agree : tokens().safety)});
    const std::array<QString, 3> next{tr("Go on to the sources"), tr("Go on to import"), tr("Open the demo")};
    if (m_created) {
        m_create->setText(next[static_cast<std::size_t>(m_next)]);
        m_create->setEnabled(m_stored->isChecked());
    } else {
        m_create->setText(tr("Create vault"));
        m_create->setEnabled(same && quality.bars >= 2 && !m_folder->text().isEmpty());
    }
    m_create->updateGeometry();
    m_create->update();
}

void FirstRun::create() {
    m_create->setEnabled(false);
    m_message->setRuns({words(tr("Creating the vault…"), tokens().text2)});
    const std::filesystem::path folder(m_folder->text().toStdString());
    m_session.tasks.run(
        this,
        [&port = m_session.port, folder, secret = m_passphrase->text().toStdString()] {
            return port.createVault(folder, secret);
        },
        [this](Result<std::string> code) {
            if (!code) {
                m_message->setRuns({words(m_session.say(code.error()), tokens().safety)});
                check();
                return;
            }
            m_created = true;
            for (QLineEdit* field : {m_folder, m_passphrase, m_repeat})
                field->setEnabled(false);
            m_code->setRuns({strong(tables::text(*code), {}, Role::Raw)});
            m_code->setAccessibleName(tr("Recovery code %1").arg(tables::text(*code)));
            m_stored->setEnabled(true);
            m_message->setRuns({words(tr("The vault is created. Write the recovery code down or print it, then go on."),
                                      tokens().text2)});
            check();
        });
}

void FirstRun::proceed() {
    m_code->setRuns({words(tr("Shown once; it is not kept here."), tokens().text3)});
    Q_EMIT done(m_folder->text(), m_next);
}

} // namespace anamnesis::ui
