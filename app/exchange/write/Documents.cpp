// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/write/Documents.h"

#include "app/exchange/world/Random.h"

#include <fmt/format.h>

namespace anamnesis::exchange {

std::string base64(std::string_view bytes) {
    static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        unsigned block = 0;
        for (std::size_t k = 0; k < 3; ++k)
            block = block << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            out += i + k > bytes.size() ? '=' : alphabet[block >> (18 - 6 * k) & 63];
    }
    return out;
}

std::string tinyPdf(std::string_view text) {
    std::string words;
    for (const char c : text) {
        if (c == '(' || c == ')' || c == '\\')
            words += '\\';
        words += c;
    }
    const std::string page = fmt::format("BT /F1 12 Tf 72 720 Td ({}) Tj ET", words);
    const std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>",
                                           "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                           "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
                                           "/Resources << /Font << /F1 5 0 R >> >> >>",
                                           fmt::format("<< /Length {} >>\nstream\n{}\nendstream", page.size(), page),
                                           "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    std::string out = "%PDF-1.4\n";
    std::string table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
    for (std::size_t i = 0; i < objects.size(); ++i) {
        table += fmt::format("{:010} 00000 n \n", out.size());
        out += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
    }
    const std::size_t start = out.size();
    return out + table +
           fmt::format("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{}\n%%EOF\n", objects.size() + 1, start);
}

Tree documentReference(const Context& c, const Attachment* attachment, const std::string& sha1) {
    Tree tree = resourceStart("DocumentReference", c.telling.id, "1", updatedAt(c));
    tree.add("masterIdentifier", Tree::object({{"system", "urn:ietf:rfc:3986"}, {"value", "urn:oid:" + c["master"]}}));
    if (c.has("set"))
        tree.add("identifier",
                 Tree::array({Tree::object({{"system", "urn:ietf:rfc:3986"}, {"value", "urn:oid:" + c["set"]}})}));
    tree.add("status", c["status"]);
    tree.add("type", codedConcept({coding(system::loinc, c["loinc"], spoken(c.habit, c["title"]))}));
    tree.add("subject", patientReference(c));
    tree.add("date", fhirInstant(c.at()));
    tree.add("author", Tree::array({partyReference(c, Kind::Practitioner)}));
    if (c.telling.document >= 0) { // an exchange passes on another's document
        const Document& document = c.world.documents[static_cast<std::size_t>(c.telling.document)];
        const Habit& custodian = c.world.hospitals[static_cast<std::size_t>(document.custodian)];
        tree.add("custodian", Tree::object({{"identifier", Tree::object({{"system", "urn:ietf:rfc:3986"},
                                                                         {"value", "urn:oid:" + custodian.oid}})},
                                            {"display", custodian.title}}));
    } else {
        tree.add("custodian", partyReference(c, Kind::Organization));
    }
    if (Tree older = referenceTo(c, "replaces"); !older.empty())
        tree.add("relatesTo", Tree::array({Tree::object({{"code", "replaces"}, {"target", older}})}));
    tree.add("description", spoken(c.habit, c["title"]));
    Tree content;
    content.add("contentType", c.has("mime") ? c["mime"] : "text/plain");
    if (attachment == nullptr)
        content.add("data", base64(c["text"]));
    else
        content.add("url", "Binary/" + attachment->id)
            .add("size", Tree::number(static_cast<int>(attachment->bytes.size())))
            .add("hash", sha1);
    content.add("title", spoken(c.habit, c["title"]));
    content.add("creation", when(c.habit, c.at()));
    Tree part = Tree::object({{"attachment", content}});
    const bool cda = c["mime"] == "text/xml" && !c.has("scan");
    part.add("format",
             coding("http://ihe.net/fhir/ihe.formatcode.fhir/CodeSystem/formatcode",
                    cda ? "urn:hl7-org:sdwg:ccda-structuredBody:2.1" : "urn:ihe:iti:xds:2017:mimeTypeSufficient"));
    tree.add("content", Tree::array({part}));
    return tree;
}

Tree submissionSet(const World& world, const PatientRecord& record, const std::string& id,
                   const std::vector<std::string>& documents, Moment at) {
    const Habit& habit = world.hospitals[static_cast<std::size_t>(record.hospital)];
    Tree entries;
    for (const std::string& document : documents)
        entries.push(Tree::object({{"item", reference("DocumentReference/" + document)}}));
    Tree list = resourceStart("List", id, "1", at);
    list.add("identifier", Tree::array({Tree::object(
                               {{"use", "usual"},
                                {"system", "urn:ietf:rfc:3986"},
                                {"value", fmt::format("urn:oid:{}.66.{}", habit.oid, Random::hash(id) % 1000000)}})}));
    list.add("status", "current");
    list.add("mode", "working");
    list.add("code", codedConcept({coding("https://profiles.ihe.net/ITI/MHD/CodeSystem/MHDlistTypes", "submissionset",
                                          "Submission Set")}));
    list.add("subject", reference("Patient/" + record.id));
    list.add("date", fhirTime(at, 0));
    list.add("entry", entries);
    return list;
}

} // namespace anamnesis::exchange
