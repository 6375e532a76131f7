// SPDX-License-Identifier: GPL-3.0-or-later
// Builds one statement from one resource by its row. Hooks use it for what rows cannot say.
#pragma once

#include "services/decode/Decode.h"
#include "services/decode/fhir/Reader.h"
#include "services/decode/fhir/Rows.h"

#include <functional>
#include <vector>

namespace anamnesis::decode::fhir {

/// An element with the path it is emitted under.
struct Place {
    Element element;
    std::string path;
    explicit operator bool() const { return static_cast<bool>(element); }
};

class Builder {
public:
    /// `outer` is the record's root, in which "#id" references are looked up.
    Builder(Element resource, std::string path, Element outer, std::shared_ptr<const clinical::RecordRef> record);

    /// Reads all the row says, runs its hook, and finishes the statement.
    void build(const ResourceRow& row);
    /// The statement, then those a hook derived from the same resource.
    [[nodiscard]] std::vector<clinical::Statement> take();

    [[nodiscard]] Element resource() const { return m_resource; }
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] const ResourceRow& row() const { return *m_row; }
    clinical::Statement& statement() { return m_statement; }
    Issues& issues() { return m_statement.issues; }

    /// All elements at the row path below `from`, in the order of the alternatives.
    [[nodiscard]] std::vector<Place> all(const RowPath& rowPath) const { return all(m_resource, m_path, rowPath); }
    [[nodiscard]] static std::vector<Place> all(const Place& from, const RowPath& rowPath) {
        return all(from.element, from.path, rowPath);
    }
    /// The first that says something.
    [[nodiscard]] Place first(const RowPath& rowPath) const { return first(m_resource, m_path, rowPath); }
    [[nodiscard]] static Place first(const Place& from, const RowPath& rowPath) {
        return first(from.element, from.path, rowPath);
    }

    void field(std::string_view name, const Place& place, Read read = Read::Auto) {
        field(name, place.element, place.path, read);
    }
    void field(std::string_view name, Element element, const std::string& path, Read read);
    void fields(std::string_view name, const RowPath& rowPath, Read read = Read::Auto);
    void fields(std::string_view name, const Place& from, const RowPath& rowPath, Read read = Read::Auto);
    /// A field whose text is made, not read.
    void textField(std::string_view name, std::string text, std::string path);
    void removeFields(std::string_view name);

    /// The contained resource a reference points into, with its path; nowhere for any other reference.
    [[nodiscard]] Place contained(Element reference) const;
    /// The same by its address, "#id".
    [[nodiscard]] Place containedAt(std::string_view target) const;
    /// The concept at the place; through a reference into `contained` too.
    [[nodiscard]] clinical::CodedConcept conceptAt(const Place& place) const { return conceptAt(place.element); }
    [[nodiscard]] clinical::CodedConcept conceptAt(Element element) const;

    void identifier(const Place& place, std::string_view defaultType);
    void addNarrative(std::string_view text);
    /// What the resource carries, to be read as a record of its own.
    void addContent(Content content) { m_contents.push_back(std::move(content)); }
    [[nodiscard]] std::vector<Content> takeContents() { return std::move(m_contents); }

    /// A further statement of the same record, with times, references and labels of this one.
    [[nodiscard]] clinical::Statement derive(clinical::Kind kind, std::string path) const;
    void add(clinical::Statement statement);
    void replaceWithDerived() { m_onlyDerived = true; } ///< the derived ones say it all

private:
    [[nodiscard]] static std::vector<Place> all(Element from, std::string_view path, const RowPath& rowPath);
    [[nodiscard]] static Place first(Element from, std::string_view path, const RowPath& rowPath);
    void readMain();
    void readFields();
    void readReferences();
    void readIdentifiers();
    void readMeta();
    void readNegation();
    void settle();

    Element m_resource;
    std::string m_path;
    Element m_outer;
    std::string m_outerPath;
    const ResourceRow* m_row = nullptr;
    clinical::Statement m_statement;
    std::vector<clinical::Statement> m_derived;
    std::vector<Content> m_contents;
    bool m_onlyDerived = false;
    bool m_mayCarry = false; ///< there may be an attachment
};

inline constexpr std::string_view decoderName = "fhir/1";

} // namespace anamnesis::decode::fhir
