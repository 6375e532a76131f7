// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/files/Files.h"
#include "tests/support/TestMain.h"
#include "tests/unit/sources/Pages.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <set>

using namespace anamnesis;
using namespace anamnesis::testing;
using timeline::Outcome;

namespace {

void write(const std::filesystem::path& file, const std::string& bytes) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

} // namespace

class FilesTest : public QObject {
    Q_OBJECT

private slots:
    void aFileEndsInARow_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("received");
        const auto text = [](const std::string& value) { return QByteArray::fromStdString(value); };
        const std::string one = resource("Condition", "c1");
        QTest::newRow("resource") << text(one) << "complete" << 1;
        QTest::newRow("bundle") << text(bundle({resources("Condition", 0, 30)})) << "complete" << 30;
        QTest::newRow("lines") << text(one + "\n" + resource("Goal", "g1") + "\n") << "complete" << 2;
        QTest::newRow("empty") << QByteArray() << "failed" << 0;
        QTest::newRow("cut off") << text(bundle({resources("Condition", 0, 30)})).left(1500) << "partial" << -1;
    }
    void aFileEndsInARow() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, outcome);
        QFETCH(int, received);
        const QTemporaryDir folder;
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "deep" / "a.json";
        write(file, bytes.toStdString());
        Remembering sink;
        const auto report = sources::files::readAll({folder.path().toStdString()}, "Files", Instant{}, sink, {}, {});
        QCOMPARE(report.rows.size(), std::size_t{1});
        QCOMPARE(QString::fromUtf8(timeline::name(report.rows[0].outcome).data()), outcome);
        if (received >= 0)
            QCOMPARE(static_cast<int>(report.rows[0].received), received);
        else
            QVERIFY(report.rows[0].received > 1 && report.rows[0].received < 30);
        for (const sources::FetchedRecord& record : sink.records) {
            QCOMPARE(record.ref.file, std::string("a.json"));
            QCOMPARE(record.ref.source, std::string("Files"));
        }
    }

    void everyPathIsAnsweredFor() {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        write(root / "b.json", resource("Goal", "g1"));
        write(root / "a.json", resource("Goal", "g2"));
        write(root / ".hidden" / "c.json", resource("Goal", "g3"));
        std::filesystem::create_directory_symlink(root, root / "circle");
        Remembering sink;
        const auto report =
            sources::files::readAll({root, root / "a.json", root / "nothing"}, "Files", Instant{}, sink, {}, {});
        QCOMPARE(report.rows.size(), std::size_t{3});
        QCOMPARE(report.rows[0].reason.code, std::string("import.unreadable"));
        QCOMPARE(sink.ids("Goal"), (std::vector<std::string>{"g1", "g2"}));
    }

    void aCancelStopsBetweenFiles() {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        for (int i = 0; i < 5; ++i)
            write(root / (std::to_string(i) + ".json"), resource("Goal", "g" + std::to_string(i)));
        Remembering sink;
        CancelSource cancel;
        const auto report = sources::files::readAll(
            {root}, "Files", Instant{}, sink,
            [&](const Progress& step) {
                if (step.done == 2)
                    cancel.cancel();
            },
            cancel.token());
        QVERIFY(report.stoppedBy.has_value());
        QCOMPARE(sink.records.size(), std::size_t{2});
    }
};

ANAMNESIS_TEST(FilesTest);
#include "FilesTest.moc"
