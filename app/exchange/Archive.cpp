// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/Archive.h"

#include "app/exchange/world/Persons.h"
#include "app/exchange/world/Random.h"
#include "app/exchange/write/Resources.h"
#include "models/base/Hash.h"

#include <algorithm>

namespace anamnesis::exchange {
namespace {

void collectCodings(const Tree* tree, std::vector<std::string>& into) {
    if (tree == nullptr)
        return;
    if (tree->shape == Tree::Shape::Array) {
        for (const auto& [_, item] : tree->members)
            collectCodings(&item, into);
        return;
    }
    if (const Tree* code = tree->find("code"); code != nullptr && code->shape == Tree::Shape::Text) {
        const Tree* system = tree->find("system");
        into.push_back((system != nullptr ? system->value : std::string()) + '|' + code->value);
    }
    collectCodings(tree->find("coding"), into);
}

void collectMentions(const Tree& tree, std::vector<std::string>& into) {
    if (const Tree* target = tree.find("reference"); target != nullptr && target->shape == Tree::Shape::Text)
        into.push_back(target->value);
    for (const auto& [_, child] : tree.members)
        collectMentions(child, into);
}

void collectIdentifiers(const Tree& tree, std::vector<std::string>& into) {
    for (const std::string_view name : {"identifier", "masterIdentifier", "accessionIdentifier"}) {
        const Tree* found = tree.find(name);
        if (found == nullptr)
            continue;
        const auto one = [&into](const Tree& item) {
            const Tree* system = item.find("system");
            const Tree* value = item.find("value");
            if (value != nullptr)
                into.push_back((system != nullptr ? system->value : std::string()) + '|' + value->value);
        };
        if (found->shape == Tree::Shape::Array)
            for (const auto& [_, item] : found->members)
                one(item);
        else
            one(*found);
    }
}

Record recordOf(const Habit& habit, const Tree& tree, Kind kind, int patient, Moment at, Moment updated) {
    Record record;
    record.type = tree.find("resourceType")->value;
    record.id = tree.find("id")->value;
    record.version = tree.find("meta")->find("versionId")->value;
    record.bytes = written(habit, tree);
    record.updated = updated;
    record.at = at;
    record.patient = patient;
    record.kind = kind;
    for (const std::string_view name : {"code", "vaccineCode", "medicationCodeableConcept", "type"})
        collectCodings(tree.find(name), record.codes);
    collectCodings(tree.find("category"), record.categories);
    collectIdentifiers(tree, record.identifiers);
    if (const Tree* status = tree.find("status"); status != nullptr && status->shape == Tree::Shape::Text)
        record.status = status->value;
    if (const Tree* status = tree.find("clinicalStatus"))
        if (const Tree* codings = status->find("coding"))
            record.status = codings->members.front().second.find("code")->value;
    collectMentions(tree, record.mentions);
    return record;
}

/// The readable damage of old interfaces: a byte of Latin-1 in a UTF-8 text, a key sent twice with one meaning.
void damageReadably(const Damage& damage, Record& record, const Habit& habit) {
    if (habit.wire != Wire::FhirJson || record.patient < 0 || record.kind == Kind::Patient)
        return;
    const std::uint64_t draw = Random::mix(Random::hash(record.id) ^ damage.seed) % 60;
    if (damage.latinBytes && draw == 7)
        if (const std::size_t at = record.bytes.find("\"display\""); at != std::string::npos)
            if (const std::size_t quote = record.bytes.find('"', at + 9); quote != std::string::npos)
                record.bytes.insert(quote + 1, "\xE9"); // é as one byte
    if (damage.duplicateKeys && draw == 11)
        if (const std::size_t at = record.bytes.find("\"id\""); at != std::string::npos)
            record.bytes.insert(at, "\"id\":\"" + record.id + "\",");
}

/// A last section of nothing but narrative: old notes pasted together.
std::string hugeSection() {
    std::string out = "<component><section><code code=\"11488-4\" codeSystem=\"2.16.840.1.113883.6.1\"/><title>Earlier "
                      "notes</title><text>";
    for (int i = 0; i < 60000; ++i)
        out += "<paragraph>Note " + std::to_string(i) +
               ": seen, no change, plan as before; the family was told. Return as needed.</paragraph>\n";
    return out + "</text></section></component>\n";
}

struct Writer {
    const World& world;
    const Damage& damage;
    Archive archive{};

    const Habit& habit(int hospital) const { return world.hospitals[static_cast<std::size_t>(hospital)]; }

    std::string keep(int hospital, Record record) {
        damageReadably(damage, record, habit(hospital));
        std::string hash = sha256(record.bytes);
        archive.records[static_cast<std::size_t>(hospital)].push_back(std::move(record));
        return hash;
    }

    void patients() {
        for (std::size_t i = 0; i < world.patients.size(); ++i) {
            const PatientRecord& patient = world.patients[i];
            const Moment updated = moment(2026, 4, 1, 8) + static_cast<Moment>(Random::hash(patient.id) % 86400);
            archive.patientHashes.push_back(
                keep(patient.hospital, recordOf(habit(patient.hospital), patientResource(world, patient), Kind::Patient,
                                                static_cast<int>(i), updated, updated)));
        }
    }

    Context contextOf(const Telling& telling) const {
        return {world, telling, world.facts[static_cast<std::size_t>(telling.fact)], habit(telling.hospital)};
    }

    /// A document's content and its DocumentReference; a structured one also tells its entries.
    void document(int index) {
        const Telling& telling = world.tellings[static_cast<std::size_t>(index)];
        const Context context = contextOf(telling);
        Attachment attachment{telling.hospital,
                              telling.patient,
                              "d" + telling.id,
                              context.has("mime") ? context["mime"] : "text/plain",
                              {}};
        if (context.has("pdf")) {
            attachment.bytes = tinyPdf(context["pdf"]);
        } else if (context.has("text")) {
            attachment.bytes = context["text"];
        } else {
            CdaDocument made = cdaDocument(world, telling.document);
            if (const auto end = made.xml.find("</structuredBody>");
                damage.hugeDocument && end != std::string::npos &&
                archive.attachments[static_cast<std::size_t>(telling.hospital)].empty())
                made.xml.insert(end, hugeSection());
            attachment.bytes = made.xml;
            const std::string hash = sha256(made.xml);
            const std::string& source = habit(telling.hospital).name;
            archive.members[static_cast<std::size_t>(index)].push_back(
                {source, "ClinicalDocument", attachment.id, "ClinicalDocument", hash});
            for (const auto& [entry, path] : made.paths)
                archive.members[static_cast<std::size_t>(entry)].push_back(
                    {source, "ClinicalDocument", attachment.id, path, hash});
        }
        const bool inside = context.habit.wire == Wire::FhirJson &&
                            context.habit.layout == Layout::Indented; // this habit sends content as data
        resource(index, documentReference(context, inside ? nullptr : &attachment, {}));
        if (!inside)
            archive.attachments[static_cast<std::size_t>(telling.hospital)].push_back(std::move(attachment));
    }

    void resource(int index, const Tree& tree) {
        const Telling& telling = world.tellings[static_cast<std::size_t>(index)];
        const Context context = contextOf(telling);
        Record record =
            recordOf(context.habit, tree, context.fact.kind, telling.patient, context.at(), updatedAt(context));
        // A family member's condition is the statement, not the member.
        const std::string path = context.fact.kind == Kind::FamilyHistory ? record.type + ".condition[0]" : record.type;
        Member member{context.habit.name, record.type, record.id, path, {}};
        member.sha256 = keep(telling.hospital, std::move(record));
        archive.members[static_cast<std::size_t>(index)].push_back(std::move(member));
    }

    void submissionSets() {
        for (std::size_t hospital = 0; hospital < world.hospitals.size(); ++hospital) {
            if (world.hospitals[hospital].wire != Wire::Mhd)
                continue;
            std::map<int, std::vector<std::string>> documents;
            for (const Record& record : archive.records[hospital])
                if (record.type == "DocumentReference")
                    documents[record.patient].push_back(record.id);
            for (const auto& [patient, ids] : documents) {
                const PatientRecord& owner = world.patients[static_cast<std::size_t>(patient)];
                const Moment at = present - 2 * oneDay;
                Record record =
                    recordOf(world.hospitals[hospital], submissionSet(world, owner, "ss" + owner.id, ids, at),
                             Kind::Document, patient, at, at);
                record.listed = false;
                archive.records[hospital].push_back(std::move(record));
            }
        }
    }
};

} // namespace

std::string written(const Habit& habit, const Tree& resource) {
    return habit.wire == Wire::FhirXml ? fhirXml(resource, habit.layout) : fhirJson(resource, habit.layout);
}

std::string mediaType(const Habit& habit) {
    return habit.wire == Wire::FhirXml ? "application/fhir+xml" : "application/fhir+json";
}

Archive writeArchive(const World& world, const Damage& damage) {
    Writer writer{world, damage};
    writer.archive.records.resize(world.hospitals.size());
    writer.archive.attachments.resize(world.hospitals.size());
    writer.archive.members.resize(world.tellings.size());
    writer.patients();
    for (int i = 0; i < static_cast<int>(world.tellings.size()); ++i) {
        const Telling& telling = world.tellings[static_cast<std::size_t>(i)];
        if (telling.inDocument)
            continue;
        if (world.facts[static_cast<std::size_t>(telling.fact)].kind == Kind::Document)
            writer.document(i);
        else
            writer.resource(i, fhirResource(writer.contextOf(telling)));
    }
    writer.submissionSets();
    for (auto& records : writer.archive.records)
        std::ranges::stable_sort(records, {}, &Record::type);
    return std::move(writer.archive);
}

} // namespace anamnesis::exchange
