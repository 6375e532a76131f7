// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one key of a kind's row out of a statement. Private to the room.
#pragma once

#include "services/reconcile/Sense.h"

#include <memory>

namespace anamnesis::reconcile {

class KeyReading {
public:
    KeyReading(const Sense& sense, const Reader& reader);
    ~KeyReading();
    [[nodiscard]] KeyValue read(const Key& key) const;
    [[nodiscard]] std::vector<std::string> blocks() const;

private:
    struct Drug;
    const Sense& m_sense;
    const Reader& m_reader;
    std::unique_ptr<Drug> m_drug; ///< medicines only: the name, parsed
};

/// A quantity as digits and unit, the value normalised: "6.25 mg"; for fingerprints.
[[nodiscard]] std::string quantityText(const clinical::Quantity& quantity);
/// Name, birth date, sex and identifiers, folded.
[[nodiscard]] std::string demographicsText(const clinical::Demographics& who);
/// Dose in the strength's unit: 2 tablets of 6.25 mg are 12.5 mg. Nothing when it is not certain.
[[nodiscard]] std::optional<clinical::Quantity> absoluteDose(const clinical::Quantity& dose,
                                                             const std::vector<clinical::Quantity>& strengths);

} // namespace anamnesis::reconcile
