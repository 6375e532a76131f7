// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Session.h"

#include "models/tables/Roles.h"

namespace anamnesis::ui {

namespace {

/// Arabic as written in the Gulf, because its CLDR digits are the European ones that quantities keep in every language.
QLocale localeOf(const QString& language) {
    return QLocale(language == QLatin1String("ar") ? QStringLiteral("ar-AE") : language);
}

} // namespace

Session::Session(review::Port& portOfWindow, const QString& language, QObject* parent)
    : QObject(parent), port(portOfWindow), words(language), m_locale(localeOf(language)) {}

QString Session::say(std::string_view code, const Args& args) const {
    return tables::say(words, code, args);
}

void Session::setLanguage(const QString& language) {
    words.setLanguage(language);
    m_locale = localeOf(language);
    tasks.run(
        this,
        [this, language = language.toStdString()] {
            port.speak(language);
            return true;
        },
        [this](bool) {
            if (m_chart) // codes are named in another language
                loadChart();
        });
}

QString Session::badgeOf(std::string_view source) const {
    if (m_chart)
        for (const timeline::SourceInfo& info : m_chart->sources)
            if (info.name == source)
                return tables::text(info.badge);
    for (const review::SourceStatus& status : m_sources)
        if (status.name == source && !status.badge.empty())
            return tables::text(status.badge);
    return tables::text(source).left(2).toUpper();
}

void Session::setOpen(bool open) {
    m_open = open;
    if (!open) { // locking revokes what readers hold
        cancel();
        stopPreparing();
        m_chart.reset();
        m_persons.clear();
        m_sources.clear();
        m_person = {};
        m_rulings.clear();
        Q_EMIT chartChanged();
        Q_EMIT workspaceChanged();
    }
    Q_EMIT openChanged(open);
    if (open)
        reload();
}

void Session::reload() {
    struct Answer {
        Result<std::vector<review::PersonSummary>> persons;
        Result<std::vector<review::SourceStatus>> sources;
    };
    tasks.run(
        this, [this] { return Answer{port.persons(), port.sources()}; },
        [this](Answer answer) {
            if (!m_open)
                return;
            if (answer.persons)
                m_persons = std::move(*answer.persons);
            else
                Q_EMIT problem(say(answer.persons.error()));
            if (answer.sources)
                m_sources = std::move(*answer.sources);
            Q_EMIT workspaceChanged();
            if (m_person.empty() && !m_persons.empty())
                openChart(m_persons.front().id);
            else
                loadChart();
        });
}

void Session::openChart(const PersonId& person) {
    stopPreparing();
    m_person = person;
    loadChart();
}

void Session::loadChart() {
    if (m_person.empty())
        return;
    tasks.run(
        this, [this, person = m_person] { return port.chart(person); },
        [this, person = m_person](Result<timeline::SnapshotPointer> chart) {
            if (!m_open || person != m_person)
                return;
            if (!chart) {
                Q_EMIT problem(say(chart.error()));
                return;
            }
            m_chart = std::move(*chart);
            Q_EMIT chartChanged();
        });
}

template <class Work>
void Session::work(Work work) {
    if (m_sync)
        return;
    stopPreparing(); // it would be out of date
    m_sync.emplace();
    const CancelToken token = m_sync->token();
    const ProgressHandler handler =
        tasks.progressFor(this, [this](const Progress& progress) { Q_EMIT progressed(progress); });
    Q_EMIT progressed({});
    tasks.run(
        this, [work, handler, token] { return work(handler, token); },
        [this](Result<review::SyncReport> report) {
            m_sync.reset();
            Q_EMIT syncEnded();
            if (!report)
                Q_EMIT problem(say(report.error()));
            else
                Q_EMIT note(report->cancelled ? say("sync.cancelled")
                                              : say("sync.done", {{"records", std::to_string(report->records)},
                                                                  {"unreadable", std::to_string(report->unreadable)}}));
            if (report && !report->unattached.empty())
                Q_EMIT note(say("sync.rulings-unattached", {{"count", std::to_string(report->unattached.size())}}));
            if (m_open)
                reload();
        });
}

void Session::refresh(const std::vector<std::string>& sources) {
    if (m_person.empty())
        return;
    work([this, person = m_person, sources](const ProgressHandler& handler, const CancelToken& token) {
        return port.sync(person, sources, handler, token);
    });
}

void Session::import(const std::vector<std::filesystem::path>& files, const std::string& source) {
    work([this, files, source](const ProgressHandler& handler, const CancelToken& token) {
        return port.import(files, source, "auto", handler, token);
    });
}

void Session::rule(timeline::RulingAction action, const std::vector<std::string>& ids, const std::string& value,
                   const std::string& reason) {
    tasks.run(
        this, [this, action, ids, value, reason] { return port.rule(action, ids, value, reason); },
        [this, action](Result<RulingId> made) {
            if (!made) {
                Q_EMIT problem(say(made.error()));
                return;
            }
            m_rulings.push_back(*made);
            Q_EMIT note(say("ruling." + std::string(timeline::name(action))));
            reload();
        });
}

void Session::readyToRule() {
    if (m_person.empty() || !m_chart || m_preparing)
        return;
    m_preparing.emplace();
    tasks.run(
        this, [this, person = m_person, token = m_preparing->token()] { return port.readyToRule(person, token); },
        [this](const Result<void>&) { m_preparing.reset(); }); // without it the first ruling only takes longer
}

void Session::stopPreparing() {
    if (m_preparing)
        m_preparing->cancel();
}

void Session::undo() {
    if (m_rulings.empty())
        return;
    const RulingId last = m_rulings.back();
    m_rulings.pop_back();
    undoRuling(last);
}

void Session::undoRuling(const RulingId& ruling) {
    std::erase(m_rulings, ruling);
    tasks.run(
        this, [this, ruling] { return port.undo(ruling); },
        [this](Result<void> undone) {
            if (!undone)
                Q_EMIT problem(say(undone.error()));
            else
                Q_EMIT note(say("ruling.undo"));
            reload();
        });
}

void Session::cancel() {
    if (m_sync)
        m_sync->cancel();
}

} // namespace anamnesis::ui
