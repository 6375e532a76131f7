// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"

#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace anamnesis::testing {

std::vector<TestFactory>& registeredTests() {
    static std::vector<TestFactory> tests;
    return tests;
}

} // namespace anamnesis::testing

int main(int argc, char** argv) {
    // ctest ends what hangs; Qt's own watch of five minutes a function would end what a sanitizer makes slow.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    const Application application(argc, argv);
    int failed = 0;
    for (const auto& make : anamnesis::testing::registeredTests()) {
        const auto test = make();
        failed += QTest::qExec(test.get(), argc, argv);
    }
    if (anamnesis::testing::registeredTests().empty()) {
        qCritical("no test class is registered");
        return 1;
    }
    return failed == 0 ? 0 : 1;
}
