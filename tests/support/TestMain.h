// SPDX-License-Identifier: GPL-3.0-or-later
// One program runs every test class of a room: a class registers itself with ANAMNESIS_TEST(Class).
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace anamnesis::testing {

using TestFactory = std::function<std::unique_ptr<QObject>()>;

std::vector<TestFactory>& registeredTests();

struct Registration {
    explicit Registration(TestFactory factory) { registeredTests().push_back(std::move(factory)); }
};

} // namespace anamnesis::testing

#define ANAMNESIS_TEST(Class)                                                                                          \
    static const anamnesis::testing::Registration registration##Class([] { return std::make_unique<Class>(); })
