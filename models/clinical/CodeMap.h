// SPDX-License-Identifier: GPL-3.0-or-later
// A map from codes to codes as its publisher gives it: rows with a relationship, never reduced to one target a code.
// services/terms reads them (FHIR ConceptMap, GEM, RF2 …); services/meaning only looks things up in them.
#pragma once

#include "models/clinical/Concept.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::clinical {

/// One row. The relationship is read from source to target: Broader means that the target is broader than the source.
struct CodeMapRow {
    Coding source;
    Coding target; ///< empty code: the publisher says that there is no target
    MapRelationship relationship = MapRelationship::Equivalent;
    std::string comment; ///< the publisher's, as sent

    friend bool operator==(const CodeMapRow&, const CodeMapRow&) = default;
};

/// A whole map with both directions indexed. Values; any thread may read one that nobody changes.
class CodeMap {
public:
    CodeMap() = default;
    CodeMap(std::string url, std::string version) : m_url(std::move(url)), m_version(std::move(version)) {}

    [[nodiscard]] const std::string& url() const { return m_url; } ///< canonical of the map, or the name of the table
    [[nodiscard]] const std::string& version() const { return m_version; }
    [[nodiscard]] const std::vector<CodeMapRow>& rows() const { return m_rows; }

    void add(CodeMapRow row) {
        const auto at = m_rows.size();
        m_bySource.emplace(key(row.source), at);
        if (!row.target.code.empty())
            m_byTarget.emplace(key(row.target), at);
        m_rows.push_back(std::move(row));
    }
    /// Every row of this source code; several stay several.
    [[nodiscard]] std::vector<const CodeMapRow*> from(std::string_view system, std::string_view code) const {
        return find(m_bySource, system, code);
    }
    [[nodiscard]] std::vector<const CodeMapRow*> to(std::string_view system, std::string_view code) const {
        return find(m_byTarget, system, code);
    }

private:
    using Index = std::multimap<std::pair<std::string, std::string>, std::size_t>;
    static std::pair<std::string, std::string> key(const Coding& coding) { return {coding.system, coding.code}; }
    [[nodiscard]] std::vector<const CodeMapRow*> find(const Index& index, std::string_view system,
                                                      std::string_view code) const {
        std::vector<const CodeMapRow*> found;
        const auto [first, last] = index.equal_range({std::string(system), std::string(code)});
        for (auto at = first; at != last; ++at)
            found.push_back(&m_rows[at->second]);
        return found;
    }

    std::string m_url;
    std::string m_version;
    std::vector<CodeMapRow> m_rows;
    Index m_bySource;
    Index m_byTarget;
};

} // namespace anamnesis::clinical
