// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be asked and what may be shown.
#include "services/consent/Consent.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace anamnesis;
using namespace anamnesis::consent;
using clinical::Kind;

namespace {

const std::string hiv = "http://terminology.hl7.org/CodeSystem/v3-ActCode|HIV";
const std::string restricted = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality|R";
const std::string normal = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality|N";

Provision rule(Effect effect) {
    Provision provision;
    provision.effect = effect;
    return provision;
}
Directive directive(Provision root, bool inForce = true) {
    return {StatementId("consent"), inForce, {}, std::move(root)};
}
Context about(const std::string& source, Kind kind, std::vector<std::string> labels = {}) {
    Context context;
    context.source = source;
    context.kind = kind;
    context.labels = std::move(labels);
    context.now = Instant(std::chrono::milliseconds(1'000'000));
    return context;
}
clinical::Field field(const char* name, const char* text, const char* path) {
    return {name, text, {}, {}, {}, path};
}

} // namespace

class ConsentTest : public QObject {
    Q_OBJECT
private slots:
    void decidesAsTheRulesSay_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, int which, const char* source, Kind kind, const std::string& label,
                            const char* asked, const char* shown) {
            QTest::newRow(name) << which << QString(source) << static_cast<int>(kind) << QString::fromStdString(label)
                                << QString(asked) << QString(shown);
        };
        row("no consent", 0, "North", Kind::Problem, "", "yes", "yes");
        row("no consent, normal label", 0, "North", Kind::Problem, normal, "yes", "yes");
        row("no consent, restricted", 0, "North", Kind::Problem, restricted, "yes", "no");
        row("no consent, sensitive", 0, "North", Kind::LabResult, hiv, "yes", "no");
        row("all denied", 1, "North", Kind::Problem, "", "no", "no");
        row("denied but no longer in force", 2, "North", Kind::Problem, "", "yes", "yes");
        row("one source denied", 3, "North", Kind::Problem, "", "no", "no");
        row("another source", 3, "South", Kind::Problem, "", "yes", "yes");
        row("one kind denied", 4, "North", Kind::Document, "", "no", "no");
        row("another kind", 4, "North", Kind::Allergy, "", "yes", "yes");
        row("a label denied", 5, "North", Kind::LabResult, hiv, "no", "no");
        row("a permit that names the label", 6, "North", Kind::LabResult, hiv, "yes", "yes");
        row("a permit that does not", 7, "North", Kind::LabResult, hiv, "yes", "no");
        row("permit by one, deny by another", 8, "North", Kind::Problem, "", "no", "no");
        row("another purpose", 9, "North", Kind::Problem, "", "yes", "yes");
        row("denied until yesterday", 10, "North", Kind::Problem, "", "yes", "yes");
        row("an unreadable permit permits nothing", 11, "North", Kind::LabResult, hiv, "yes", "no");
    }
    void decidesAsTheRulesSay() {
        QFETCH(int, which);
        QFETCH(QString, source);
        QFETCH(int, kind);
        QFETCH(QString, label);
        QFETCH(QString, asked);
        QFETCH(QString, shown);
        std::vector<Directive> given;
        Provision permit = rule(Effect::Permit);
        Provision deny = rule(Effect::Deny);
        switch (which) {
        case 1:
            given = {directive(deny)};
            break;
        case 2:
            given = {directive(deny, false)};
            break;
        case 3:
            deny.actors = {"Organization/North"};
            permit.exceptions = {deny};
            given = {directive(permit)};
            break;
        case 4:
            deny.kinds = {Kind::Document};
            permit.exceptions = {deny};
            given = {directive(permit)};
            break;
        case 5:
            deny.labels = {hiv};
            permit.exceptions = {deny};
            given = {directive(permit)};
            break;
        case 6:
            permit.labels = {hiv};
            given = {directive(permit)};
            break;
        case 7:
            given = {directive(permit)};
            break;
        case 8:
            given = {directive(permit), directive(deny)};
            break;
        case 9:
            deny.purposes = {"HRESCH"};
            given = {directive(deny)};
            break;
        case 10:
            deny.period = clinical::Span{0, 999'999};
            given = {directive(deny)};
            break;
        case 11:
            permit.labels = {hiv};
            permit.unreadable = true;
            given = {directive(permit)};
            break;
        default:
            break;
        }
        std::vector<std::string> labels;
        if (!label.isEmpty())
            labels.push_back(label.toStdString());
        const Context context = about(source.toStdString(), static_cast<Kind>(kind), labels);
        QCOMPARE(mayAsk(given, {}, context).verdict == Verdict::Permitted, asked == "yes");
        QCOMPARE(mayShow(given, {}, context).verdict == Verdict::Permitted, shown == "yes");
    }

    void aPartialDenialDoesNotStopTheRequest() {
        Provision deny = rule(Effect::Deny);
        deny.kinds = {Kind::Document};
        deny.labels = {hiv};
        Context all = about("North", Kind::Document);
        QVERIFY(mayAsk(std::vector{directive(deny)}, {}, all).verdict == Verdict::Permitted);
        all.kind.reset();
        deny.labels.clear();
        QVERIFY(mayAsk(std::vector{directive(deny)}, {}, all).verdict == Verdict::Permitted);
    }

    void breakGlassShowsForALimitedTime() {
        Context context = about("North", Kind::LabResult, {hiv});
        context.glassBrokenUntil = context.now + std::chrono::milliseconds(1);
        QCOMPARE(mayShow({}, {}, context).reason, std::string("consent.break-glass"));
        context.now = *context.glassBrokenUntil;
        QVERIFY(mayShow({}, {}, context).verdict == Verdict::Masked);
    }

    void readsConsentStatements() {
        clinical::Statement statement;
        statement.id = StatementId("s");
        statement.kind = Kind::Consent;
        statement.status = "active";
        statement.fields = {
            field("provision", "permit", "Consent.provision.type"),
            field("provision", "deny", "Consent.provision.provision[0].type"),
            field("provision-actor", "Organization/North", "Consent.provision.provision[0].actor[0].reference"),
            field("provision", "permit", "Consent.provision.provision[0].provision[0].type"),
            field("provision-class", "AllergyIntolerance", "Consent.provision.provision[0].provision[0].class[0]"),
            field("scope", "privacy", "Consent.scope")};
        clinical::Statement other;
        other.kind = Kind::Problem;
        clinical::Statement paper;
        paper.kind = Kind::Consent;
        paper.status = "active";
        const std::vector<Directive> read = directives(std::vector{other, statement, paper});
        QCOMPARE(read.size(), std::size_t{1});
        QCOMPARE(read[0].root.exceptions.size(), std::size_t{1});
        QCOMPARE(read[0].root.exceptions[0].exceptions.size(), std::size_t{1});
        QVERIFY(mayShow(read, {}, about("North", Kind::Problem)).verdict == Verdict::Masked);
        QVERIFY(mayShow(read, {}, about("North", Kind::Allergy)).verdict == Verdict::Permitted);
        QVERIFY(mayShow(read, {}, about("South", Kind::Problem)).verdict == Verdict::Permitted);
        statement.status = "inactive"; // withdrawn
        QVERIFY(mayShow(directives(std::vector{statement}), {}, about("North", Kind::Problem)).verdict ==
                Verdict::Permitted);
    }

    void whatIsMaskedLeavesOnlyACount() {
        clinical::Statement secret;
        secret.id = StatementId("secret");
        secret.kind = Kind::LabResult;
        secret.securityLabels = {hiv};
        const auto item = [](const char* id, const char* statement) {
            timeline::Item made;
            made.id = ItemId(id);
            made.members = {{StatementId(statement), {}, {}, {}, {}, {}}};
            return made;
        };
        timeline::Item open = item("open", "plain");
        open.relations = {{timeline::RelationType::Related, ItemId("masked"), "why"}};
        timeline::Item masked = item("masked", "plain");
        masked.members.push_back({StatementId("secret"), {}, {}, {}, {}, {}});
        timeline::Discrepancy discrepancy;
        discrepancy.items = {ItemId("masked")};
        const auto find = [&](const StatementId& id) { return id == secret.id ? &secret : nullptr; };
        const Screened screened = screen({open, masked}, {discrepancy}, find, {}, {}, about("", Kind::Other));
        QCOMPARE(screened.items.size(), std::size_t{1});
        QVERIFY(screened.items[0].id == ItemId("open"));
        QVERIFY(screened.items[0].relations.empty());
        QVERIFY(screened.discrepancies.empty());
        QCOMPARE(screened.masked, std::uint64_t{1});
    }
};

ANAMNESIS_TEST(ConsentTest);
#include "ConsentTest.moc"
