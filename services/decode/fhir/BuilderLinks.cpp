// SPDX-License-Identifier: GPL-3.0-or-later
// What ties a statement to others: its references and the numbers its assigner gave it.
#include "services/decode/Limits.h"
#include "services/decode/fhir/Attachments.h"
#include "services/decode/fhir/Builder.h"
#include "services/decode/text/Encoding.h"

namespace anamnesis::decode::fhir {
namespace {

struct RoleRow {
    std::string_view element;
    std::string_view role;
};
/// Names of reference elements that mean one role; others give their own name.
constexpr RoleRow roles[] = {
    {"patient", "subject"},
    {"for", "subject"},
    {"individual", "participant"},
    {"context", "encounter"},
    {"medication", "medication"},
    {"medicationReference", "medication"},
    {"authorizingPrescription", "based-on"},
    {"prescription", "based-on"},
    {"result", "result"},
    {"indication", "reason"},
    {"reasonReference", "reason"},
    {"prescriber", "requester"},
    {"orderer", "requester"},
    {"who", "agent"},
    {"whoReference", "agent"},
};

/// References that FHIR lets repeat in every type that has them: their index is told even when there is one.
constexpr std::string_view listedReferences[] = {
    "basedOn",   "hasMember", "derivedFrom", "partOf",      "result",           "specimen",
    "insurance", "endpoint",  "contained",   "account",     "supportingInfo",   "note",
    "entry",     "section",   "item",        "participant", "modifierExtension"};

std::string roleOf(Element element) {
    std::string_view name = element.name();
    if (name == "reference" && element.parent()) // CodeableReference.reference
        name = element.parent().name();
    if (name == "target" && element.parent().name() == "related") // Observation.related (DSTU2, STU3)
        return element.parent().text("type").empty() ? "has-member" : std::string(element.parent().text("type"));
    for (const RoleRow& row : roles)
        if (row.element == name)
            return std::string(row.role);
    if (name.size() > 9 && name.ends_with("Reference"))
        name.remove_suffix(9);
    return text::kebab(name);
}

/// What is met on the way and read elsewhere.
struct Met {
    bool attachment = false;
    std::vector<Place> modifiers; ///< extensions that change what the element around them means
};

/// Every Reference below, wherever it stands; contained resources speak for themselves.
void collect(Element from, std::string& path, std::vector<clinical::Reference>& into, Met& met) {
    for (Element child = from.first(); child && into.size() < limits::references; child = child.next()) {
        if (!child.hasChildren() || !child.resourceType().empty() || child.name() == "contained")
            continue;
        met.attachment = met.attachment || isAttachment(child);
        const std::size_t length = path.size();
        path += '.';
        path += child.name();
        bool listed = child.index() > 0 || child.next().name() == child.name(); // repeats stand side by side
        for (const std::string_view name : listedReferences)
            listed = listed || child.name() == name;
        if (listed)
            path += '[' + std::to_string(child.index()) + ']';
        if (child.isNamed("modifierExtension"))
            met.modifiers.push_back({child, path});
        const Element target = child.child("reference");
        if (target && !target.value().empty())
            into.push_back({roleOf(child), std::string(target.value()), std::string(child.text("display")), path});
        collect(child, path, into, met);
        path.resize(length);
    }
}

} // namespace

void Builder::readReferences() {
    std::string path = m_path;
    Met met;
    collect(m_resource, path, m_statement.references, met);
    const bool cut = m_statement.references.size() >= limits::references;
    if (cut)
        m_statement.issues.push_back({Severity::Warning, m_path, "decode.too-many", {}});
    m_mayCarry = met.attachment || cut;
    for (const Place& modifier : met.modifiers)
        m_statement.issues.push_back({Severity::Warning,
                                      modifier.path,
                                      "decode.modifier-extension",
                                      {{"url", std::string(text::cut(modifier.element.text("url"), 200))}}});
}

namespace {

struct IdentifierRow {
    std::string_view code; ///< HL7 v2 table 0203
    std::string_view type;
};
constexpr IdentifierRow identifierTypes[] = {
    {"ACSN", "accession"}, {"PLAC", "placer"}, {"FILL", "filler"}, {"VN", "visit"},     {"RX", "prescription"},
    {"UDI", "udi"},        {"SNO", "serial"},  {"NPI", "npi"},     {"PRN", "provider"}, {"SID", "specimen"},
};
/// Numbers of a person, a batch or a group, not of the fact.
constexpr std::string_view notOfTheFact[] = {"MR", "MRN", "PI",  "PT", "SS", "MB", "DL", "PPN",
                                             "AN", "PGN", "FGN", "RI", "SB", "MC", "MA"};

} // namespace

void Builder::identifier(const Place& place, std::string_view defaultType) {
    const clinical::Identifier read = identifierOf(place.element);
    if (read.value.empty())
        return;
    // A copy of the resource's own id is a server's address, not a number its assigner gave the fact.
    const std::string_view own = m_resource.text("id");
    if (!own.empty() && (read.value == own || read.value == "urn:uuid:" + std::string(own)))
        return;
    for (const std::string_view code : notOfTheFact)
        if (read.type == code)
            return;
    clinical::BusinessIdentifier made{read.system, read.value, std::string(defaultType), place.path};
    for (const IdentifierRow& row : identifierTypes)
        if (row.code == read.type)
            made.type = row.type;
    if (made.system == "urn:dicom:uid" ||
        (made.value.starts_with("urn:oid:") && m_statement.kind == clinical::Kind::ImagingStudy))
        made.type = "study-uid";
    if (made.system == clinical::systems::npi)
        made.type = "npi";
    if (made.type == "study-uid" && made.value.starts_with("urn:oid:"))
        made.value.erase(0, 8);
    m_statement.identifiers.push_back(std::move(made));
}

void Builder::readIdentifiers() {
    if (m_row->identifierType == "-")
        return;
    for (const Place& place : all("identifier[]"))
        identifier(place, m_row->identifierType);
}

} // namespace anamnesis::decode::fhir
