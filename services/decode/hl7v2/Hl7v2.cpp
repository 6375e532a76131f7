// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/hl7v2/Hl7v2.h"

#include "services/decode/Limits.h"
#include "services/decode/hl7v2/Reader.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>

namespace anamnesis::decode::hl7v2 {
namespace {

constexpr std::size_t mostSegments = 500'000;

/// What speaks of the message, or is read with a segment before it.
constexpr std::string_view carriers[] = {"MSH", "EVN", "SFT", "UAC", "MSA", "ERR", "BTS", "FTS", "BHS", "FHS", "ARV"};
constexpr std::string_view readWithOthers[] = {"PD1", "PV2", "MRG", "NTE", "ORC", "TQ1", "TQ2", "RXR", "RXC", "OBX"};

bool isIn(std::span<const std::string_view> list, std::string_view name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

const Segment* after(const std::vector<Segment>& all, std::size_t at, std::string_view name) {
    for (std::size_t i = at + 1; i < all.size() && all[i].name != "PID" && all[i].name != "PV1"; ++i)
        if (all[i].name == name)
            return &all[i];
    return nullptr;
}

/// The order's own segment follows; an ORC without one is told by itself.
constexpr std::string_view betweenOrders[] = {"TQ1", "TQ2", "NTE", "RXR", "RXC", "PRT"};
bool leadsToOrder(const std::vector<Segment>& all, std::size_t at) {
    static constexpr std::string_view orders[] = {"OBR", "RXA", "RXE", "RXO", "RXD"};
    for (std::size_t i = at + 1; i < all.size(); ++i)
        if (!isIn(betweenOrders, all[i].name))
            return isIn(orders, all[i].name);
    return false;
}

/// A note between an ORC and its order is the order's.
bool ofNextOrder(const std::vector<Segment>& all, std::size_t at) {
    while (at > 0 && isIn(betweenOrders, all[at].name))
        --at;
    return all[at].name == "ORC" && leadsToOrder(all, at);
}

void readSegments(Scene& scene) {
    const std::vector<Segment>& all = scene.message.segments;
    for (std::size_t at = 0; at < all.size();) {
        const Segment& segment = all[at];
        const std::string_view name = segment.name;
        std::size_t next = at + 1;
        if (name == "PID")
            readPatient(scene, segment, after(all, at, "MRG"), after(all, at, "PD1"));
        else if (name == "PV1")
            readVisit(scene, segment, after(all, at, "PV2"));
        else if (name == "NK1")
            readRelated(scene, segment);
        else if (name == "AL1" || name == "IAM")
            readAllergy(scene, segment);
        else if (name == "DG1" || name == "PRB")
            readDiagnosis(scene, segment);
        else if (name == "PR1")
            readProcedure(scene, segment);
        else if (name == "IN1")
            readInsurance(scene, segment);
        else if (name == "SCH")
            readAppointment(scene, segment);
        else if (name == "SPM")
            readSpecimen(scene, segment);
        else if (name == "OBR" || name == "RXA" || name == "RXE" || name == "RXO" || name == "RXD" || name == "TXA" ||
                 name == "OBX") {
            if (name == "OBX") // without an order: from the one before on
                next = readGroup(scene, at - (at > 0 ? 1 : 0));
            else
                next = readGroup(scene, at);
            // What stands between and is read by nobody is kept.
            for (std::size_t i = at + 1; i < next; ++i)
                if (!isIn(carriers, all[i].name) && !isIn(readWithOthers, all[i].name))
                    readOther(scene, all[i]);
        } else if (name == "NTE" && !scene.statements.empty()) {
            if (!ofNextOrder(all, at))
                noteOn(scene, segment);
        } else if (name == "ORC" ? !leadsToOrder(all, at) : !isIn(carriers, name) && !isIn(readWithOthers, name)) {
            readOther(scene, segment);
        }
        at = std::max(next, at + 1);
    }
}

} // namespace

void noteOn(Scene& scene, const Segment& note) {
    const std::string told = plain(note.field(3), scene.message);
    if (told.empty())
        return;
    clinical::Field field;
    field.name = clinical::field::comment;
    field.text = told;
    field.path = scene.message.structure + ".NTE[" + std::to_string(note.index) + "].3";
    scene.statements.back().fields.push_back(std::move(field));
}

Decoded decodeMessage(const Slice& slice, const SourceContext& context) {
    Decoded decoded;
    clinical::RecordRef record = recordOf(slice, context);
    Message message = readMessage(slice.bytes);
    record.type = message.structure;
    if (message.headed) {
        const Segment& header = message.segments.front();
        record.id = plain(header.field(10), message);
        const std::string facility = plain(componentOf(header.field(4), 1, message.delimiters), message);
        if (!facility.empty())
            record.custodian = facility;
        const std::string_view set = message.charset;
        if (!set.empty() && set != "ASCII" && set != "UNICODE UTF-8" && set != "UTF-8" && set != "8859/1" &&
            set != "UNICODE")
            decoded.issues.push_back(
                {Severity::Warning, {}, "decode.charset-unsupported", {{"charset", std::string(text::cut(set, 40))}}});
    } else {
        decoded.issues.push_back({Severity::Error, {}, "decode.message-header-missing", {}});
    }
    if (message.segments.size() > mostSegments) {
        decoded.issues.push_back({Severity::Error, {}, "decode.too-many", {}});
        message.segments.resize(mostSegments);
    }
    record.key = clinical::recordKey(record);
    decoded.record = std::make_shared<const clinical::RecordRef>(std::move(record));
    Scene scene{message, decoded.record, decoded.statements, decoded.contents, std::nullopt};
    if (message.headed)
        scene.sent = clinical::parseHl7Time(plain(message.segments.front().field(7), message));
    readSegments(scene);
    if (decoded.statements.empty()) { // a message of its header alone is still kept
        clinical::Statement whole;
        whole.kind = clinical::Kind::Other;
        whole.record = decoded.record;
        whole.decoder = decoderName;
        whole.path = message.structure;
        whole.title = message.structure;
        whole.narrative = text::cut(text::repairXml(text::cut(slice.bytes, 64'000)).bytes, 64'000);
        whole.id = clinical::statementId(*whole.record, whole.path);
        decoded.statements.push_back(std::move(whole));
    }
    return decoded;
}

} // namespace anamnesis::decode::hl7v2
