// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens of one window share: the port, the worker, the words, and the chart that is open. GUI thread.
#pragma once

#include "services/review/Port.h"
#include "ui/common/Tasks.h"
#include "ui/words/Words.h"

#include <QLocale>
#include <QObject>
#include <QStringList>

namespace anamnesis::ui {

class Session : public QObject {
    Q_OBJECT

public:
    Session(review::Port& port, const QString& language, QObject* parent = nullptr);
    ~Session() override { stopPreparing(); }

    review::Port& port;
    Tasks tasks;
    words::Words words;

    [[nodiscard]] QString say(std::string_view code, const Args& args = {}) const;
    [[nodiscard]] QString say(const Error& error) const { return say(error.code, error.args); }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    void setLanguage(const QString& language);

    [[nodiscard]] const timeline::SnapshotPointer& chart() const { return m_chart; }
    [[nodiscard]] const std::vector<review::PersonSummary>& persons() const { return m_persons; }
    [[nodiscard]] const std::vector<review::SourceStatus>& sources() const { return m_sources; }
    [[nodiscard]] QString badgeOf(std::string_view source) const;
    [[nodiscard]] bool syncing() const { return m_sync.has_value(); }
    [[nodiscard]] bool isOpen() const { return m_open; }

    void reload(); ///< persons and sources, then the chart that is open
    void openChart(const PersonId& person);
    void refresh(const std::vector<std::string>& sources = {}); ///< of the open chart
    void import(const std::vector<std::filesystem::path>& files, const std::string& source);
    void cancel();
    /// A person's decision; needs a reason. The chart comes back new.
    void rule(timeline::RulingAction action, const std::vector<std::string>& ids, const std::string& value,
              const std::string& reason);
    void readyToRule(); ///< works the chart out aside, so that rulings are shown at once
    void undo();        ///< the last ruling of this window
    void undoRuling(const RulingId& ruling);
    [[nodiscard]] bool canUndo() const { return !m_rulings.empty(); }
    void setOpen(bool open); ///< after create, open, lock

Q_SIGNALS:
    void chartChanged();
    void workspaceChanged(); ///< persons or sources
    void openChanged(bool open);
    void itemShown(const QString& itemId); ///< a screen asks for the item's panel
    void discrepancyShown(const QString& discrepancyId);
    void ledgerShown();
    void progressed(const anamnesis::Progress& progress);
    void syncEnded();
    void problem(const QString& sentence);
    void note(const QString& sentence);

private:
    void loadChart();
    void stopPreparing();
    template <class Work>
    void work(Work work);

    QLocale m_locale;
    timeline::SnapshotPointer m_chart;
    PersonId m_person;
    std::vector<review::PersonSummary> m_persons;
    std::vector<review::SourceStatus> m_sources;
    std::optional<CancelSource> m_sync;
    std::optional<CancelSource> m_preparing; ///< while the chart is being made ready for rulings
    std::vector<RulingId> m_rulings;
    bool m_open = false;
};

} // namespace anamnesis::ui
