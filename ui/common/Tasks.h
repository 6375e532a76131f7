// SPDX-License-Identifier: GPL-3.0-or-later
// Work that may wait runs on a worker; its answer comes back as a queued call on the GUI thread. No answer reaches a
// receiver that is gone. `idle` is sent when nothing is left to wait for: pictures and tests wait on it.
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Progress.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace anamnesis::ui {

class Tasks : public QObject {
    Q_OBJECT

public:
    explicit Tasks(QObject* parent = nullptr) : QObject(parent) { m_pool.setMaxThreadCount(2); }
    ~Tasks() override {
        m_cancel.cancel();
        m_pool.waitForDone();
    }

    [[nodiscard]] int pending() const { return m_pending; }
    /// The token of work that ends with the window.
    [[nodiscard]] CancelToken token() const { return m_cancel.token(); }

    /// `work` runs on a worker and makes a value; `done` gets it on the GUI thread while `receiver` lives.
    template <class Work, class Done>
    void run(QObject* receiver, Work work, Done done) {
        ++m_pending;
        QPointer<QObject> alive(receiver);
        m_pool.start([this, alive, work = std::move(work), done = std::move(done)]() mutable {
            using Answer = decltype(work());
            auto answer = std::make_shared<Answer>(work());
            QMetaObject::invokeMethod(
                this,
                [this, alive, answer, done = std::move(done)]() mutable {
                    if (alive)
                        done(std::move(*answer));
                    if (--m_pending == 0)
                        Q_EMIT idle();
                },
                Qt::QueuedConnection);
        });
    }

    /// A handler for a worker that passes progress on to `receiver` on the GUI thread.
    template <class Show>
    [[nodiscard]] ProgressHandler progressFor(QObject* receiver, Show show) {
        QPointer<QObject> alive(receiver);
        return [this, alive, show](const Progress& progress) {
            QMetaObject::invokeMethod(
                this,
                [alive, show, progress] {
                    if (alive)
                        show(progress);
                },
                Qt::QueuedConnection);
        };
    }

Q_SIGNALS:
    void idle();

private:
    QThreadPool m_pool;
    CancelSource m_cancel;
    int m_pending = 0;
};

} // namespace anamnesis::ui
