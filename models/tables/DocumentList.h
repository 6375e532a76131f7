// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of a chart: the item table kept to what can be read.
#pragma once

#include "models/tables/ItemTable.h"

namespace anamnesis::tables {

class DocumentList : public ItemTable {
    Q_OBJECT

public:
    explicit DocumentList(const Phrasebook& words, QObject* parent = nullptr);
    /// Words narrow the list, `onlyNew` keeps what is new.
    void narrow(const QString& words, bool onlyNew);
};

} // namespace anamnesis::tables
