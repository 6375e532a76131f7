// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/Fetching.h"

#include <thread>

namespace anamnesis::sources {

FetchReport deliver(const std::string& source, Delivery& delivery, CancelSource& stop,
                    const std::function<void()>& conduct, const std::vector<timeline::LedgerRow>& notAsked, Sink& sink,
                    const ProgressHandler& progress, const CancelToken& cancel) {
    constexpr std::chrono::milliseconds look{50};
    FetchReport report;
    report.rows = notAsked;
    Progress step{"sync.fetching", source, 0, 0, 0};
    const std::jthread conductor([&] {
        conduct();
        delivery.close();
    });
    for (const timeline::LedgerRow& row : notAsked)
        sink.onRow(row);
    while (!delivery.ended()) {
        if (cancel.cancelled() && !report.stoppedBy) {
            report.stoppedBy = Error{"http.cancelled", {}};
            stop.cancel();
        }
        auto parcel = delivery.take(look);
        if (!parcel)
            continue;
        if (const auto* row = std::get_if<timeline::LedgerRow>(&*parcel)) {
            sink.onRow(*row);
            step.issues += row->issues;
        } else {
            auto& batch = std::get<Batch>(*parcel);
            step.done += batch.records.size();
            if (batch.records.empty() && batch.checkpoint.query.empty())
                continue;
            if (const auto stored = sink.onRecords(std::move(batch.records), batch.checkpoint); !stored) {
                report.stoppedBy = stored.error();
                stop.cancel();
                delivery.abandon();
                break;
            }
        }
        if (progress)
            progress(step);
    }
    return report; // the conductor is joined here: before the caller reads what it gathered
}

} // namespace anamnesis::sources
