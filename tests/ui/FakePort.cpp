// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/FakePort.h"

#include "tests/ui/InventedPatient.h"

#include <algorithm>

namespace anamnesis::testing {
namespace {

const Instant at{std::chrono::milliseconds(1'763'451'720'000)};

clinical::Demographics person(const std::string& family, std::vector<std::string> given, const std::string& phone,
                              const std::string& member) {
    clinical::Demographics made;
    made.names = {{"official", "", family, std::move(given), {}, {}}};
    made.birthDate = clinical::parseFhirTime("1951-03-14");
    made.sex = "female";
    made.addresses = {
        {"home", {family == "Halvorsen" ? "18 Tern Ln" : "7 Quarry Rd"}, "Portland", "", "ME", "04106", "US", ""}};
    made.telecoms = {{"phone", phone, "home"}};
    made.identifiers = {{"urn:example:payer", member, "MB", "", ""}};
    return made;
}

} // namespace

FakePort::FakePort(bool isOpen) : open(isOpen) {
    InventedPatient made = inventedPatient();
    for (const timeline::Item& item : made.items)
        for (const timeline::Member& member : item.members)
            for (const clinical::Statement& statement : made.statements)
                if (statement.id == member.statement)
                    m_statements[item.id.value].push_back(statement);
    m_items = made.items;
    makeChart();
}

void FakePort::makeChart() {
    InventedPatient made = inventedPatient();
    timeline::SnapshotInput input;
    input.person = PersonId("halvorsen");
    input.madeAt = made.now;
    input.banner = made.banner;
    input.sources = made.sources;
    input.items = m_items;
    input.isNew = made.isNew;
    input.discrepancies = made.discrepancies;
    input.ledger = made.ledger;
    m_chart = timeline::makeSnapshot(std::move(input));
}

Result<std::string> FakePort::createVault(const std::filesystem::path&, std::string_view) {
    open = true;
    return "7KQF-M2XW-9DTR-PB4C-HV8J-3NSL-ZG6Y-EA5U";
}

Result<void> FakePort::openVault(const std::filesystem::path&, std::string_view passphrase) {
    if (passphrase != "harbour velvet ninety tomato")
        return failure("vault.wrong-passphrase");
    open = true;
    return {};
}

Result<review::VaultInfo> FakePort::vaultInfo() {
    review::VaultInfo info;
    info.folder = "/home/clinician/Clinic vault";
    info.id = "v";
    info.persons = 3;
    info.records = 8312;
    info.statements = 12940;
    info.items = 12406;
    info.bytesOnDisk = 18'400'000;
    info.rawBytes = 160'000'000;
    info.format = 1;
    info.keySlots = {"passphrase", "recovery"};
    return info;
}

Result<std::vector<review::AuditRow>> FakePort::auditTrail() {
    std::vector<review::AuditRow> rows;
    std::uint64_t n = 0;
    for (const char* action : {"vault.create", "vault.open", "chart.open", "sync", "raw.view"})
        rows.push_back({++n, at + std::chrono::minutes(n), action, "success", "clinician", "halvorsen", {}});
    return rows;
}

Result<std::vector<review::SourceStatus>> FakePort::sources() {
    std::vector<review::SourceStatus> all;
    const auto add = [&](const char* name, const char* kind, const char* badge, const char* signIn, double median) {
        review::SourceStatus one;
        one.name = name;
        one.kind = kind;
        one.badge = badge;
        one.signIn = signIn;
        one.fhirVersion = std::string(kind) == "fhir" ? "4.0.1" : "";
        one.software = std::string(kind) == "fhir" ? "Example Server 3.2" : "";
        one.auth = std::string(signIn) == "none-needed" ? "none" : "client-secret";
        one.lastSync = at;
        one.medianMilliseconds = median;
        all.push_back(one);
    };
    add("Northbridge", "fhir", "NB", "signed-in", 412);
    add("St Clement's", "fhir", "SC", "signed-in", 1130);
    add("Lakeside", "fhir", "LK", "refused", 2030);
    add("Harbor HIE", "mhd", "HX", "signed-in", 3800);
    add("Files", "files", "FI", "none-needed", 1);
    return all;
}

Result<review::SourceStatus> FakePort::addSource(const review::SourceInput& input) {
    review::SourceStatus status;
    status.name = input.name;
    return status;
}

Result<review::SourceStatus> FakePort::testSource(std::string_view name, CancelToken) {
    if (name == "Lakeside")
        return failure("http.status", {{"status", "503"}});
    review::SourceStatus status;
    status.name = name;
    return status;
}

Result<std::vector<review::RequestLogRow>> FakePort::requestLog() {
    std::vector<review::RequestLogRow> rows;
    const auto add = [&](const char* source, const char* request, int status, double took, std::uint64_t bytes,
                         const char* note = "") {
        rows.push_back({"r" + std::to_string(rows.size()), source, at - std::chrono::seconds(rows.size() * 7), request,
                        status, took, bytes, note});
    };
    add("St Clement's", "GET Observation?category=vital-signs&patient=…", 200, 1300, 412000);
    add("St Clement's", "GET MedicationAdministration?patient=…", 403, 200, 1000);
    add("Lakeside", "GET Observation?category=laboratory&patient=…", 503, 30000, 0, "retry");
    add("Harbor HIE", "GET DocumentReference?patient=…", 200, 3800, 2'100'000);
    add("Northbridge", "GET Condition?patient=…", 200, 400, 60'000);
    return rows;
}

Result<std::vector<review::PersonSummary>> FakePort::persons() {
    if (!open)
        return failure("vault.locked");
    std::vector<review::PersonSummary> all;
    all.push_back({PersonId("halvorsen"), "HALVORSEN, Miriam", "1951-03-14", "female", {}, at, 4, 9});
    all.push_back({PersonId("oyelaran"), "OYELARAN-VOSS, Tunde", "1967-08-02", "male", {}, at, 2, 0});
    all.push_back({PersonId("brantvik"), "BRANTVIK, Ines", "1944-01-30", "female", {}, at, 1, 0});
    return all;
}

Result<std::vector<review::PatientCandidate>> FakePort::searchPatients(const review::PatientQuery&, CancelToken) {
    return std::vector<review::PatientCandidate>{
        {"Northbridge", "1", "certain", 31.5, person("Halvorsen", {"Miriam", "Adele"}, "+1 207 555 0142", "WX-7734-09"),
         PersonId("halvorsen")}};
}

Result<review::PersonSummary> FakePort::addPatient(const review::PatientQuery&, CancelToken) {
    return persons()->front();
}

Result<std::vector<review::LinkView>> FakePort::links() {
    review::LinkView link;
    link.id = LinkId("l1");
    link.a = "Northbridge|1";
    link.b = "Files|2";
    link.personA = PersonId("p1");
    link.personB = PersonId("p2");
    link.waits = link.asks = true;
    link.decides = 2;
    link.demographicsA = person("Halvorsen", {"Miriam", "Adele"}, "+1 207 555 0142", "WX-7734-09");
    link.demographicsB = person("Halvorson", {"Miriam", "A."}, "+1 207 555 0124", "WX-7734-06");
    link.grade = "probable";
    link.by = "auto";
    link.bits = 11.8;
    link.weights = {{"family", "close", 4.9}, {"given", "initial", 4.1},      {"birth-date", "exact", 8.7},
                    {"sex", "exact", 1.0},    {"address", "different", -1.4}, {"phone", "transposed", 2.1}};
    link.vetoes = {"identity.veto.identifier"};
    link.rules = "2.3";
    link.version = "2025.1";
    link.at = at;
    link.wouldAdd = {
        {clinical::Kind::Allergy, {{"Codeine: respiratory depression, high"}}},
        {clinical::Kind::MedicationOrder, {{"Warfarin 5 mg once daily"}, {"Tramadol 50 mg as needed, 2018"}}},
        {clinical::Kind::Problem, {{"Sleep apnea, obstructive"}}}};
    review::LinkView done = link;
    done.id = LinkId("l2");
    done.grade = "certain";
    done.bits = 38.2;
    done.vetoes.clear();
    done.b = "Lakeshore|9";
    done.demographicsB = done.demographicsA;
    done.personB = done.personA;
    done.waits = done.asks = false;
    done.history = {{true, "A. Ferrante", "seen with her passport", at}};
    review::LinkView covered = link;
    covered.id = LinkId("l3");
    covered.a = done.b;
    covered.asks = false;
    covered.bits = 10.9;
    return std::vector<review::LinkView>{link, covered, done};
}

Result<review::SyncReport> FakePort::sync(const PersonId&, const std::vector<std::string>&,
                                          const ProgressHandler& progress, CancelToken) {
    ++syncs;
    progress({"sync.fetching", "St Clement's", 9, 22, 3});
    review::SyncReport report;
    report.records = 1204;
    report.unreadable = 3;
    return report;
}

Result<review::SyncReport> FakePort::import(const std::vector<std::filesystem::path>&, std::string_view,
                                            std::string_view, const ProgressHandler&, CancelToken) {
    return failure("import.nothing-readable");
}

Result<timeline::SnapshotPointer> FakePort::chart(const PersonId& id) {
    if (!open)
        return failure("vault.locked");
    if (id.value == "halvorsen")
        return m_chart;
    timeline::SnapshotInput empty;
    empty.person = id;
    empty.madeAt = at;
    empty.banner.name = id.value;
    return timeline::makeSnapshot(std::move(empty));
}

Result<review::ItemDetail> FakePort::item(const ItemId& id) {
    for (const timeline::Item& item : m_items)
        if (item.id == id)
            return review::ItemDetail{item, m_statements[id.value], {}, {}};
    return failure("item.unknown", {{"item", id.value}});
}

Result<review::Provenance> FakePort::provenance(const ItemId& id, std::string_view field, const StatementId& member) {
    const auto& statements = m_statements[id.value];
    if (statements.empty())
        return failure("item.unknown", {{"item", id.value}});
    review::Provenance chain;
    chain.field = std::string(field);
    const auto found = std::find_if(statements.begin(), statements.end(),
                                    [&](const clinical::Statement& one) { return one.id == member; });
    chain.statement = found == statements.end() ? statements.front() : *found;
    const clinical::Field* value = chain.statement.field(field);
    chain.text = value ? value->text : chain.statement.status;
    chain.record = *chain.statement.record;
    chain.raw = "{\n  \"resourceType\": \"" + chain.record.type + "\",\n  \"id\": \"" + chain.record.id +
                "\",\n  \"subject\": { \"reference\": \"Patient/1\" },\n  \"" + std::string(field) +
                "\": {\n    \"text\": \"" + chain.text + "\"\n  },\n  \"note\": []\n}\n";
    chain.highlightFrom = chain.raw.find("\"" + std::string(field));
    chain.highlightTo = chain.raw.find("  },\n  \"note", chain.highlightFrom) + 3;
    chain.request = requestLog()->front();
    const auto known = sources();
    for (const review::SourceStatus& source : *known)
        if (source.name == chain.record.source)
            chain.source = source;
    return chain;
}

Result<review::DocumentText> FakePort::document(const ItemId& id) {
    review::DocumentText text;
    for (const timeline::Item& item : m_items)
        if (item.id == id)
            text.title = item.title;
    text.mediaType = "text/html";
    text.html =
        "<h2>Hospital course</h2><p>74-year-old woman with heart failure with reduced ejection fraction, admitted with "
        "four days of worsening breathlessness.</p><p>Lisinopril was stopped on 31 October and sacubitril/valsartan "
        "24/26 mg twice daily started on 2 November.</p><h2>Medicines at discharge</h2><p>Carvedilol 3.125 mg twice "
        "daily. Spironolactone 25 mg once daily. <b>Stop lisinopril.</b></p><h2>Pending at discharge</h2><p>Iron "
        "studies sent 5 November, not back.</p><img src=\"http://127.0.0.1/pixel.png\">";
    return text;
}

Result<std::vector<review::SearchHit>> FakePort::search(std::string_view words, const std::optional<PersonId>&) {
    std::vector<review::SearchHit> hits;
    for (const timeline::Item& item : m_items)
        if (item.title.find(words) != std::string::npos)
            hits.push_back({PersonId("halvorsen"), item.id, item.kind, item.title, "2025-11-12",
                            "found \x01" + std::string(words) + "\x02 in the text"});
    return hits;
}

Result<RulingId> FakePort::rule(timeline::RulingAction action, const std::vector<std::string>& ids, std::string_view,
                                std::string_view reason) {
    lastReason = reason;
    RulingId made("ruling" + std::to_string(++rulingsMade));
    if (action == timeline::RulingAction::Hide) {
        for (timeline::Item& item : m_items)
            if (item.id.value == ids.front())
                item.hiddenBy = made;
        makeChart();
    }
    return made;
}

Result<void> FakePort::undo(const RulingId& ruling) {
    --rulingsMade;
    for (timeline::Item& item : m_items)
        if (item.hiddenBy == ruling)
            item.hiddenBy = {};
    makeChart();
    return {};
}

} // namespace anamnesis::testing
