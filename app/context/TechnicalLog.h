// SPDX-License-Identifier: GPL-3.0-or-later
// The technical log that --log asks for: a line an attempt, as transport gives it: redacted, of errors only
// the code. No body, no token, no value of a patient.
#pragma once

#include "models/base/Result.h"

#include <filesystem>
#include <memory>

namespace spdlog {
class logger;
}
namespace anamnesis::transport {
struct RequestRow;
}

namespace anamnesis::app::context {

/// Any thread. Each line is on disk when the call returns.
class TechnicalLog {
public:
    /// Adds to the file, which only its owner may read. "usage.log-unwritable" {file}.
    [[nodiscard]] static Result<std::shared_ptr<TechnicalLog>> open(const std::filesystem::path& file);

    void request(const transport::RequestRow& row);

private:
    explicit TechnicalLog(std::shared_ptr<spdlog::logger> lines);
    std::shared_ptr<spdlog::logger> m_lines;
};

} // namespace anamnesis::app::context
