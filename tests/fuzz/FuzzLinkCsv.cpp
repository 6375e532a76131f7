// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a table of identity records: read, normalised and compared without harm, the same in either order.
#include "services/identity/Columns.h"
#include "services/identity/Csv.h"
#include "services/identity/Identity.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace anamnesis::identity;
    CsvReader reader{std::string_view(reinterpret_cast<const char*>(data), size)};
    std::vector<std::string> header;
    if (!reader.next(header)) {
        return 0;
    }
    const auto columns = columnsOf(header);
    if (!columns) {
        return 0;
    }
    std::vector<std::string> row;
    std::vector<PatientRecord> records;
    while (records.size() < 12 && reader.next(row)) {
        records.push_back({"a", std::to_string(records.size()), demographicsOf(*columns, row)});
    }
    for (std::size_t i = 1; i < records.size(); ++i) {
        if (!(compare(records[i - 1], records[i], shippedModel()) ==
              compare(records[i], records[i - 1], shippedModel()))) {
            std::abort();
        }
    }
    static_cast<void>(link(records, shippedModel()));
    return 0;
}
