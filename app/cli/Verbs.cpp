// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "app/cli/CommandLine.h"
#include "app/cli/Decode.h"
#include "app/cli/Link.h"
#include "app/cli/Reconcile.h"
#include "app/cli/Terms.h"
#include "app/cli/Ucum.h"

#include <array>

namespace anamnesis::app::cli {
namespace {

using AddVerb = void (*)(CLI::App&, Session&);

constexpr std::array verbs{
    AddVerb{addVault},      AddVerb{addSource},   AddVerb{addPatient}, AddVerb{addSync},   AddVerb{addImport},
    AddVerb{addLedger},     AddVerb{addTimeline}, AddVerb{addShow},    AddVerb{addSearch}, AddVerb{addDiscrepancies},
    AddVerb{addIdentities}, AddVerb{addRule},     AddVerb{addAudit},   AddVerb{addDecode}, AddVerb{addReconcile},
    AddVerb{addLink},       AddVerb{addUcum},     AddVerb{addTerms},   AddVerb{addExport},
};

} // namespace

void addVerbs(CLI::App& root, Session& session) {
    for (const AddVerb add : verbs)
        add(root, session);
    // The global options may stand before or after the verb.
    for (CLI::App* verb : root.get_subcommands({}))
        verb->fallthrough();
}

} // namespace anamnesis::app::cli
