// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/context/TechnicalLog.h"

#include "services/transport/RetryingHttp.h"

#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/basic_file_sink.h>

#include <utility>

namespace anamnesis::app::context {

TechnicalLog::TechnicalLog(std::shared_ptr<spdlog::logger> lines) : m_lines(std::move(lines)) {}

Result<std::shared_ptr<TechnicalLog>> TechnicalLog::open(const std::filesystem::path& file) {
    try {
        auto sink = std::make_shared<spdlog::sinks::basic_file_sink_mt>(file.string());
        auto lines = std::make_shared<spdlog::logger>("technical", std::move(sink));
        lines->set_formatter(
            std::make_unique<spdlog::pattern_formatter>("%Y-%m-%dT%H:%M:%S.%eZ %v", spdlog::pattern_time_type::utc));
        lines->flush_on(spdlog::level::trace);
        std::filesystem::permissions(file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        return std::shared_ptr<TechnicalLog>(new TechnicalLog(std::move(lines)));
    } catch (const spdlog::spdlog_ex&) {
        return failure("usage.log-unwritable", {{"file", file.filename().string()}});
    } catch (const std::filesystem::filesystem_error&) {
        return failure("usage.log-unwritable", {{"file", file.filename().string()}});
    }
}

void TechnicalLog::request(const transport::RequestRow& row) {
    m_lines->info("request={} {} {}{} attempt={} status={} error={} wire={} bytes={} ms={}", row.id, row.method,
                  row.origin, row.target, row.attempt, row.status, row.error.empty() ? "-" : row.error, row.wireBytes,
                  row.bytes, row.duration.count());
}

} // namespace anamnesis::app::context
