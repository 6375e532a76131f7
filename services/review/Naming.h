// SPDX-License-Identifier: GPL-3.0-or-later
// Names for codes, from the terminologies that are loaded, when a chart is read. What a source sent stays as it is
// and stands behind the name; only a name is added, with the table that gave it. Private to the room.
#pragma once

#include "models/base/Clock.h"
#include "models/timeline/Discrepancy.h"
#include "models/timeline/Item.h"
#include "services/terms/Store.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace anamnesis::review {

/// One thread at a time. A code is looked up once as long as the terminologies and the language stay; nothing is ever
/// sent anywhere: servers are heard only through what they answered before.
class Naming {
public:
    /// An empty folder: only our own table of common codes answers. The clock must outlive it.
    Naming(std::filesystem::path folder, const Clock& clock);

    /// BCP 47; the language of the reader.
    void speak(std::string_view language);
    /// Changes with what names hang on: the packs, what servers answered, the language. Reads folders, opens no pack.
    [[nodiscard]] std::string stamp() const;

    /// Fills `names` and `issues`, and `lane` of a medicine that only its name tells. Where the source sent no words,
    /// title or text become "name (what the source sent)"; also where its words are only a code's display in another
    /// language than the reader's and the terminology has a name in that one. A text a person wrote beside the code is
    /// never preceded.
    void give(std::span<timeline::Item> items);
    /// The same for a title and values that are bare codes of its items.
    static void give(timeline::Discrepancy& discrepancy, std::span<const timeline::CodeName> names);

private:
    struct Answer {
        std::optional<terms::GivenName> name;
        std::string from;
        std::optional<Instant> answered;
    };
    void refresh();
    [[nodiscard]] const Answer& answerTo(const clinical::Coding& coding, bool wordless);
    [[nodiscard]] Answer answered(const std::string& system, const std::string& code) const;
    /// As sources write it, as packs do, and whether any of them names its codes.
    struct System {
        std::string canonical;
        bool known = false;
    };
    [[nodiscard]] const System& systemOf(const std::string& sent);
    [[nodiscard]] bool isNameOf(const clinical::Coding& coding, std::string_view words);
    [[nodiscard]] std::optional<timeline::CodeName> nameOf(const clinical::CodedConcept& concept_,
                                                           const clinical::Coding& shown, const std::string& sent);
    void nameMain(timeline::Item& item);
    void nameField(timeline::Item& item, clinical::Field& field);
    void markRetired(timeline::Item& item);

    std::filesystem::path m_folder;
    const Clock& m_clock;
    std::string m_language = "en";
    std::optional<terms::Store> m_store;
    std::string m_opened;     ///< stamp of what m_store and the answers are of
    bool m_remembers = false; ///< servers have answered
    std::unordered_map<std::string, Answer> m_answers;
    std::unordered_map<std::string, System> m_systems;
};

} // namespace anamnesis::review
