// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/DocumentList.h"

namespace anamnesis::tables {

DocumentList::DocumentList(const Phrasebook& words, QObject* parent) : ItemTable(words, parent) {
    narrow({}, false);
}

void DocumentList::narrow(const QString& words, bool onlyNew) {
    timeline::Filter filter;
    filter.words = words.toStdString();
    filter.kinds = {clinical::Kind::Document, clinical::Kind::Report};
    if (onlyNew)
        filter.flags = timeline::New;
    setFilter(std::move(filter));
}

} // namespace anamnesis::tables
