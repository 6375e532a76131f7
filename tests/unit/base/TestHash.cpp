// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Clock.h"
#include "models/base/Hash.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace anamnesis;

class TestHash : public QObject {
    Q_OBJECT
private slots:
    void sha256IsTheStandardsOne() {
        // FIPS 180-4 example "abc".
        QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }
    void partsDoNotRunTogether() {
        QVERIFY(fingerprint({"ab", "c"}) != fingerprint({"a", "bc"}));
        QVERIFY(fingerprint({"a", ""}) != fingerprint({"a"}));
        QCOMPARE(fingerprint({"a", "b"}), fingerprint({"a", "b"}));
        QCOMPARE(fingerprint({"a"}).size(), std::size_t{32});
    }
    void instantsPrintInUtc() {
        QCOMPARE(isoUtc(Instant{}), std::string("1970-01-01T00:00:00Z"));
        QCOMPARE(isoUtc(Instant(std::chrono::milliseconds(1'764'446'522'007))),
                 std::string("2025-11-29T20:02:02.007Z"));
        QCOMPARE(isoUtc(Instant(std::chrono::milliseconds(-1))), std::string("1969-12-31T23:59:59.999Z"));
    }
};

ANAMNESIS_TEST(TestHash);
#include "TestHash.moc"
