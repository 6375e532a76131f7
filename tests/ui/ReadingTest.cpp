// SPDX-License-Identifier: GPL-3.0-or-later
// What must be seen is seen: a name before its details, the marked element of one long line, the identifiers that were
// weighed.
#include "tests/support/TestMain.h"
#include "tests/ui/Stage.h"
#include "ui/common/Panels.h"
#include "ui/common/RunsTable.h"
#include "ui/identity/Evidence.h"

#include <QHeaderView>
#include <QTest>

using namespace anamnesis;
using namespace anamnesis::ui;
using anamnesis::testing::Stage;

class ReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMarkedElementOfOneLongLineIsInView_data() {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("first") << 0 << 6000;
        QTest::newRow("middle") << 3000 << 3000;
        QTest::newRow("last") << 6000 << 0;
    }
    void theMarkedElementOfOneLongLineIsInView() {
        QFETCH(int, before);
        QFETCH(int, after);
        const std::string mark = "\"criticality\":\"high\"";
        const std::string raw = "{" + std::string(static_cast<std::size_t>(before), 'a') + mark +
                                std::string(static_cast<std::size_t>(after), 'b') + "}";
        RawView view(QStringLiteral("raw"), nullptr);
        view.show(raw, raw.find(mark), raw.find(mark) + mark.size());
        view.resize(300, 110); // laid out after it was filled, as in the comparison
        static_cast<QWidget&>(view).show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTextCursor at(view.document());
        at.setPosition(static_cast<int>(raw.find(mark)));
        QVERIFY(view.viewport()->rect().contains(view.cursorRect(at).center()));
    }

    void aNameGetsItsRoomBeforeDetails() {
        RunsTable table(QStringLiteral("medicines"), nullptr);
        table.setHead({QStringLiteral("Title"), QStringLiteral("Value")});
        table.setRowCount(1);
        const QString name = QStringLiteral("Metformin 500 mg");
        table.setCell(0, 0, {title(name)});
        table.setCell(
            0, 1, {ui::words(QStringLiteral("500 mg")), Run{.text = QString(90, QLatin1Char('x')), .elides = true}});
        table.fitWidth(0, 1);
        table.resize(420, 80);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QVERIFY(table.columnWidth(0) >= sizeOf({title(name)}).width() + 12);
        QVERIFY(table.columnWidth(1) >= sizeOf({ui::words(QStringLiteral("500 mg"))}).width() + 12);
    }

    void wordsThatFitOnALineStayTogether() {
        const Run first = ui::words(QStringLiteral("Doses differ between the sources here")),
                  joint = ui::words(QStringLiteral("compare and rule"));
        const int width = sizeOf({first}).width() + 20;
        const auto placed = place({first, joint}, width);
        QCOMPARE(placed.size(), std::size_t{2});
        QCOMPARE(placed[1].text, joint.text);
        QVERIFY(placed[1].rect.top() > placed[0].rect.top());
    }

    void identifiersThatWereWeighedAreNamedAndMasked() {
        Stage stage;
        review::LinkView link;
        link.demographicsA.identifiers = {{"urn:a", "A-7001", "MR", "", ""}, {"urn:ssn", "219-09-9998", "SS", "", ""}};
        link.demographicsB.identifiers = {{"urn:ssn2", "219099998", "SS", "", ""}, {"urn:b", "B-1", "MR", "", ""}};
        link.demographicsA.names = {{"", "", "Mensalu Jr.", {"Sefu Olumide"}, {}, {}}};
        const auto& session = stage.window->session();
        const auto [a, b] = compared(session, link, "national-id");
        QVERIFY(a.contains("9998") && b.contains("9998"));
        QVERIFY(!a.contains("219") && !b.contains("219"));
        QVERIFY(compared(session, link, "personal-id").first.isEmpty());
        QCOMPARE(demographic(session, link.demographicsA, "generation"), QStringLiteral("Jr."));
        QCOMPARE(demographic(session, link.demographicsA, "given"), QStringLiteral("Sefu"));
        QCOMPARE(demographic(session, link.demographicsA, "middle"), QStringLiteral("Olumide"));
    }
};

ANAMNESIS_TEST(ReadingTest);
#include "ReadingTest.moc"
