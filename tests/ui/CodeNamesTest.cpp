// SPDX-License-Identifier: GPL-3.0-or-later
// In the item's panel a name says who gave it, a code that nobody could name says so, a retired one too.
#include "ui/common/CodeNames.h"
#include "tests/support/TestMain.h"
#include "tests/ui/FakePort.h"
#include "tests/ui/Stage.h"
#include "ui/common/InlineLabel.h"
#include "ui/common/RunsTable.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace anamnesis;
using namespace anamnesis::ui;

namespace {

timeline::CodeName nameOf(const char* sent, const char* text) {
    timeline::CodeName name;
    name.system = "http://loinc.org";
    name.code = sent;
    name.sent = sent;
    name.text = text;
    return name;
}

} // namespace

class CodeNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoGaveANameIsTold_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "ar"})
            QTest::newRow(language) << QString(language);
    }
    void whoGaveANameIsTold() {
        QFETCH(QString, language);
        testing::fixFonts(12);
        testing::FakePort port;
        Session session(port, language);
        timeline::Item item;
        item.title = "Inventium in Serum (LOINC 90001-1)";
        item.names = {nameOf("LOINC 90001-1", "Inventium in Serum"), nameOf("SNOMED CT 5", ""),
                      nameOf("LOINC 90002-9", "Fictase")};
        item.names[0].table = "Loinc.csv";
        item.names[0].version = "2.77";
        item.names[0].shown = true;
        item.names[1].field = "value";
        item.names[2].field = "method";
        item.names[2].table = "tx.example";
        item.names[2].answered = Instant(std::chrono::milliseconds(1'760'000'000'000));
        item.names[2].retired = true;
        item.issues = {{Severity::Warning, "", "terms.code-not-named", {{"code", "SNOMED CT 5"}}}};
        QCOMPARE(markedTitle(session, item), QStringLiteral("≙ Inventium in Serum (LOINC 90001-1)"));

        const std::unique_ptr<QWidget> box(codeNames(session, item, nullptr));
        QVERIFY(box != nullptr);
        const auto* table = box->findChild<RunsTable*>();
        QVERIFY(table != nullptr);
        QCOMPARE(table->rowCount(), 3);
        const auto cell = [&](int row, int column) { return table->item(row, column)->text(); };
        QVERIFY(cell(0, 0).contains(QStringLiteral("LOINC 90001-1")));
        QVERIFY(cell(0, 1).contains(QStringLiteral("≙ Inventium in Serum")));
        QVERIFY(cell(0, 2).contains(QStringLiteral("Loinc.csv 2.77")));
        QVERIFY(cell(1, 1).contains(session.say("value.not-known")));
        QVERIFY(cell(2, 1).contains(session.say("title.code-retired", {{"title", "Fictase"}})));
        QVERIFY(cell(2, 2).contains(QStringLiteral("2025"))); // when the server said so
        QVERIFY(!table->accessibleName().isEmpty());

        box->setLayoutDirection(session.locale().textDirection());
        box->resize(420, 220);
        box->show();
        QVERIFY(QTest::qWaitForWindowExposed(box.get()));
        QDir().mkpath(QStringLiteral(ANAMNESIS_PICTURES));
        QVERIFY(box->grab().save(QStringLiteral(ANAMNESIS_PICTURES "/code-names-%1.png").arg(language)));
    }

    void whatTheSourceSaysInWordsNeedsNoTable() {
        testing::FakePort port;
        Session session(port, QStringLiteral("en"));
        timeline::Item item;
        item.title = "Potassium";
        QCOMPARE(markedTitle(session, item), QStringLiteral("Potassium"));
        QVERIFY(codeNames(session, item, nullptr) == nullptr);
    }
};

ANAMNESIS_TEST(CodeNamesTest);
#include "CodeNamesTest.moc"
