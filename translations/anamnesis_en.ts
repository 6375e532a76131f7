<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CellReasons</name>
    <message>
        <source>Choose a cell of the ledger to see what was asked and what came back.</source>
        <translation>Choose a cell of the ledger to see what was asked and what came back.</translation>
    </message>
    <message>
        <source>This source was never asked for this kind.</source>
        <translation>This source was never asked for this kind.</translation>
    </message>
    <message>
        <source>requests: %1, received: %2, kept: %3</source>
        <translation>requests: %1, received: %2, kept: %3</translation>
    </message>
    <message>
        <source>not readable, kept raw: %1</source>
        <translation>not readable, kept raw: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
</context>
<context>
    <name>CodeNames</name>
    <message>
        <source>Names of codes</source>
        <translation>Names of codes</translation>
    </message>
    <message>
        <source>Names of the codes of this item, and who gives them</source>
        <translation>Names of the codes of this item, and who gives them</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>As sent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
</context>
<context>
    <name>IdentityColumns</name>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Kept apart</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>name not known</source>
        <translation>name not known</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::AddPatient</name>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Look in every source</source>
        <translation>Look in every source</translation>
    </message>
    <message>
        <source>Add this patient</source>
        <translation>Add this patient</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Add a patient</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Records that are certainly one person are joined; the rest waits in Identity review.</source>
        <translation>Records that are certainly one person are joined; the rest waits in Identity review.</translation>
    </message>
    <message>
        <source>Asking every source…</source>
        <translation>Asking every source…</translation>
    </message>
    <message>
        <source>No source knows a person like this.</source>
        <translation>No source knows a person like this.</translation>
    </message>
    <message>
        <source>Candidates: %1</source>
        <translation>Candidates: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::AddSource</name>
    <message>
        <source>Add a source</source>
        <translation>Add a source</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Badge, 2 or 3 letters</source>
        <translation>Badge, 2 or 3 letters</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>no sign-in</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>access token</translation>
    </message>
    <message>
        <source>client and secret</source>
        <translation>client and secret</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client id</translation>
    </message>
    <message>
        <source>Secret or token</source>
        <translation>Secret or token</translation>
    </message>
    <message>
        <source>The address is asked once before the source is kept.</source>
        <translation>The address is asked once before the source is kept.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Add source</translation>
    </message>
    <message>
        <source>Asking the source…</source>
        <translation>Asking the source…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Banner</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>No chart is open.</source>
        <translation>No chart is open.</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>birth date not known</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 y</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>died %1</translation>
    </message>
    <message>
        <source>sex not known</source>
        <translation>sex not known</translation>
    </message>
    <message>
        <source>gender identity</source>
        <translation>gender identity</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiers</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>none given</translation>
    </message>
    <message>
        <source>Records possibly of this person: %1</source>
        <translation>Records possibly of this person: %1</translation>
    </message>
    <message>
        <source>Review records that are possibly of this person</source>
        <translation>Review records that are possibly of this person</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergy: %1</translation>
    </message>
    <message>
        <source>hidden: %1</source>
        <translation>hidden: %1</translation>
    </message>
    <message>
        <source>Hidden allergy: %1</source>
        <translation>Hidden allergy: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ChartView</name>
    <message>
        <source>Screens of the chart</source>
        <translation>Screens of the chart</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Ask every source again (F5)</source>
        <translation>Ask every source again (F5)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Discrepancies</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Comparison</name>
    <message>
        <source>Field by source</source>
        <translation>Field by source</translation>
    </message>
    <message>
        <source>Raw evidence</source>
        <translation>Raw evidence</translation>
    </message>
    <message>
        <source>differing element marked</source>
        <translation>differing element marked</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Raw evidence of %1</source>
        <translation>Raw evidence of %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::CompletenessStrip</name>
    <message>
        <source>Completeness of the sources</source>
        <translation>Completeness of the sources</translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>Complete?</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>Open the ledger</translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation>nothing asked yet</translation>
    </message>
    <message>
        <source>Ledger of %1</source>
        <translation>Ledger of %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DateJump</name>
    <message>
        <source>Go to a date</source>
        <translation>Go to a date</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Date: year, year-month or year-month-day</source>
        <translation>Date: year, year-month or year-month-day</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DecisionBar</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Needed to link or keep apart</source>
        <translation>Needed to link or keep apart</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Reason for the decision</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Keep apart</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link all the same</source>
        <translation>Link all the same</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person: %1. The link stays marked.</source>
        <translation>Something speaks strictly against one person: %1. The link stays marked.</translation>
    </message>
    <message>
        <source>Our rules find two people. The link stays marked.</source>
        <translation>Our rules find two people. The link stays marked.</translation>
    </message>
    <message>
        <source>Our rules find one person beyond doubt. The decision stays marked.</source>
        <translation>Our rules find one person beyond doubt. The decision stays marked.</translation>
    </message>
    <message>
        <source>A person here decided otherwise. Following takes that decision back.</source>
        <translation>A person here decided otherwise. Following takes that decision back.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Not done yet.</translation>
    </message>
    <message>
        <source>Keep apart all the same</source>
        <translation>Keep apart all the same</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DiscrepanciesScreen</name>
    <message>
        <source>Discrepancies</source>
        <translation>Discrepancies</translation>
    </message>
    <message>
        <source>No discrepancy fits this group.</source>
        <translation>No discrepancy fits this group.</translation>
    </message>
    <message>
        <source>No discrepancies were found between the sources read so far.</source>
        <translation>No discrepancies were found between the sources read so far.</translation>
    </message>
    <message>
        <source>A ruling no longer finds what it is about: %1 (%2, %3)</source>
        <translation>A ruling no longer finds what it is about: %1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DocumentsScreen</name>
    <message>
        <source>Filter documents</source>
        <translation>Filter documents</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Find in the text</translation>
    </message>
    <message>
        <source>Sections of the document</source>
        <translation>Sections of the document</translation>
    </message>
    <message>
        <source>No document fits the filter.</source>
        <translation>No document fits the filter.</translation>
    </message>
    <message>
        <source>No documents were received. The ledger says what was asked.</source>
        <translation>No documents were received. The ledger says what was asked.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>No document is open.</translation>
    </message>
    <message>
        <source>No text layer: %1, %2 bytes, kept as received.</source>
        <translation>No text layer: %1, %2 bytes, kept as received.</translation>
    </message>
    <message>
        <source>Safely shown: text only, nothing is fetched or run.</source>
        <translation>Safely shown: text only, nothing is fetched or run.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::FirstRun</name>
    <message>
        <source>First steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>One timeline, every source</source>
        <translation>One timeline, every source</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Create a vault</translation>
    </message>
    <message>
        <source>one encrypted folder, here</source>
        <translation>one encrypted folder, here</translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation>Keep the recovery code</translation>
    </message>
    <message>
        <source>print it, store it apart</source>
        <translation>print it, store it apart</translation>
    </message>
    <message>
        <source>Add a source, or open the demo</source>
        <translation>Add a source, or open the demo</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Add a source</translation>
    </message>
    <message>
        <source>you can add more later</source>
        <translation>you can add more later</translation>
    </message>
    <message>
        <source>Everything stays in this vault. No server, no account, no telemetry.</source>
        <translation>Everything stays in this vault. No server, no account, no telemetry.</translation>
    </message>
    <message>
        <source>Works offline once a source was read.</source>
        <translation>Works offline once a source was read.</translation>
    </message>
    <message>
        <source>Every view of a chart is kept in the audit trail.</source>
        <translation>Every view of a chart is kept in the audit trail.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Where the vault will be</source>
        <translation>Where the vault will be</translation>
    </message>
    <message>
        <source>Shown here once the vault is created.</source>
        <translation>Shown here once the vault is created.</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>I have stored it</translation>
    </message>
    <message>
        <source>Shown once. Whoever holds it opens the vault, so keep it apart from this computer. Without it, a forgotten passphrase cannot be undone by anyone.</source>
        <translation>Shown once. Whoever holds it opens the vault, so keep it apart from this computer. Without it, a forgotten passphrase cannot be undone by anyone.</translation>
    </message>
    <message>
        <source>Connect a hospital or exchange</source>
        <translation>Connect a hospital or exchange</translation>
    </message>
    <message>
        <source>FHIR or MHD, with your own account</source>
        <translation>FHIR or MHD, with your own account</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>FHIR, C-CDA, portal downloads</source>
        <translation>FHIR, C-CDA, portal downloads</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Open the demo</translation>
    </message>
    <message>
        <source>Invented hospitals and patients, planted conflicts and faults</source>
        <translation>Invented hospitals and patients, planted conflicts and faults</translation>
    </message>
    <message>
        <source>Nothing is written until you press Create.</source>
        <translation>Nothing is written until you press Create.</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>Open an existing vault…</translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation>Create vault</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Weak</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Four or more words that do not belong together are easy to keep and hard to guess.</translation>
    </message>
    <message>
        <source>words: %1, about %2 bits</source>
        <translation>words: %1, about %2 bits</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>Go on to the sources</source>
        <translation>Go on to the sources</translation>
    </message>
    <message>
        <source>Go on to import</source>
        <translation>Go on to import</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>Creating the vault…</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>Recovery code %1</translation>
    </message>
    <message>
        <source>The vault is created. Write the recovery code down or print it, then go on.</source>
        <translation>The vault is created. Write the recovery code down or print it, then go on.</translation>
    </message>
    <message>
        <source>Shown once; it is not kept here.</source>
        <translation>Shown once; it is not kept here.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::GradeBar</name>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Sum of evidence: %1, %2</source>
        <translation>Sum of evidence: %1, %2</translation>
    </message>
    <message>
        <source>Sum of evidence</source>
        <translation>Sum of evidence</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::GroupList</name>
    <message>
        <source>Groups of discrepancies</source>
        <translation>Groups of discrepancies</translation>
    </message>
    <message>
        <source>All but cosmetic</source>
        <translation>All but cosmetic</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>By severity</translation>
    </message>
    <message>
        <source>By kind of difference</source>
        <translation>By kind of difference</translation>
    </message>
    <message>
        <source>By pair of sources</source>
        <translation>By pair of sources</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>By state</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Help</name>
    <message>
        <source>Keys and marks</source>
        <translation>Keys and marks</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>command palette: go to, act</source>
        <translation>command palette: go to, act</translation>
    </message>
    <message>
        <source>search the whole chart</source>
        <translation>search the whole chart</translation>
    </message>
    <message>
        <source>ledger: what was asked, what came back</source>
        <translation>ledger: what was asked, what came back</translation>
    </message>
    <message>
        <source>refresh from every source</source>
        <translation>refresh from every source</translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation>go to a date</translation>
    </message>
    <message>
        <source>trace the value to its bytes</source>
        <translation>trace the value to its bytes</translation>
    </message>
    <message>
        <source>next new item</source>
        <translation>next new item</translation>
    </message>
    <message>
        <source>copy with units, dates and sources</source>
        <translation>copy with units, dates and sources</translation>
    </message>
    <message>
        <source>undo the last ruling</source>
        <translation>undo the last ruling</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>next pane</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>sources differ; both sides are always shown</source>
        <translation>sources differ; both sides are always shown</translation>
    </message>
    <message>
        <source>several statements judged one fact; the panel says why</source>
        <translation>several statements judged one fact; the panel says why</translation>
    </message>
    <message>
        <source>first seen since you last marked the chart as seen</source>
        <translation>first seen since you last marked the chart as seen</translation>
    </message>
    <message>
        <source>converted; the original is beside it</source>
        <translation>converted; the original is beside it</translation>
    </message>
    <message>
        <source>complete: asked and answered in full</source>
        <translation>complete: asked and answered in full</translation>
    </message>
    <message>
        <source>partial: some of it came</source>
        <translation>partial: some of it came</translation>
    </message>
    <message>
        <source>refused by the source</source>
        <translation>refused by the source</translation>
    </message>
    <message>
        <source>failed: no usable answer</source>
        <translation>failed: no usable answer</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>a difference that touches safety</source>
        <translation>a difference that touches safety</translation>
    </message>
    <message>
        <source>a clinical difference</source>
        <translation>a clinical difference</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>nobody said; not the same as none</source>
        <translation>nobody said; not the same as none</translation>
    </message>
    <message>
        <source>Anamnesis shows what sources said. It gives no advice on treatment, and is not a certified medical device.</source>
        <translation>Anamnesis shows what sources said. It gives no advice on treatment, and is not a certified medical device.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::IdentityScreen</name>
    <message>
        <source>Identity review</source>
        <translation>Identity review</translation>
    </message>
    <message>
        <source>Records that are possibly one of your patients: %1. Nothing is merged until you say so.</source>
        <translation>Records that are possibly one of your patients: %1. Nothing is merged until you say so.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nothing waits for a decision.</translation>
    </message>
    <message>
        <source>Person graph</source>
        <translation>Person graph</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Ours</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>From others</translation>
    </message>
    <message>
        <source>Words of other places that wait for a person: %1.</source>
        <translation>Words of other places that wait for a person: %1.</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>waiting: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::IncompleteNote</name>
    <message>
        <source>Not complete: open the ledger</source>
        <translation>Not complete: open the ledger</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <translation>Not complete.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ItemPanel</name>
    <message>
        <source>Details of the selected item</source>
        <translation>Details of the selected item</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>Compare and rule</source>
        <translation>Compare and rule</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Statements: %1</source>
        <translation>Statements: %1</translation>
    </message>
    <message>
        <source>Members of this item</source>
        <translation>Members of this item</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>As sent</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>Why one item:</source>
        <translation>Why one item:</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Rule %1</translation>
    </message>
    <message>
        <source>Values of this item</source>
        <translation>Values of this item</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Hidden by %1: %2</source>
        <translation>Hidden by %1: %2</translation>
    </message>
    <message>
        <source>Hidden by a ruling</source>
        <translation>Hidden by a ruling</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>Reason for hiding this item</source>
        <translation>Reason for hiding this item</translation>
    </message>
    <message>
        <source>Reason to hide it from the lists</source>
        <translation>Reason to hide it from the lists</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LanesView</name>
    <message>
        <source>Medicines over time</source>
        <translation>Medicines over time</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days of a gap</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date not known</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <translation>earlier: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LifeOverview</name>
    <message>
        <source>Overview of the whole life</source>
        <translation>Overview of the whole life</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Life</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LinkComparison</name>
    <message>
        <source>Comparison field by field</source>
        <translation>Comparison field by field</translation>
    </message>
    <message>
        <source>In words.</source>
        <translation>In words.</translation>
    </message>
    <message>
        <source>Rules %1, weights %2.</source>
        <translation>Rules %1, weights %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>This chart</source>
        <translation>This chart</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>veto</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LockScreen</name>
    <message>
        <source>Open vault</source>
        <translation>Open vault</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>The vault is locked</translation>
    </message>
    <message>
        <source>Charts are encrypted on this computer. The passphrase opens them; the recovery code works in its place.</source>
        <translation>Charts are encrypted on this computer. The passphrase opens them; the recovery code works in its place.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Vault folder</source>
        <translation>Vault folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase or recovery code</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>Create a new vault</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::MainWindow</name>
    <message>
        <source>Import files</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Add source…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Undo the last ruling</source>
        <translation>Undo the last ruling</translation>
    </message>
    <message>
        <source>Copy with units and sources</source>
        <translation>Copy with units and sources</translation>
    </message>
    <message>
        <source>Search this chart</source>
        <translation>Search this chart</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Single-letter keys</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Chart</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Add a patient</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Mark all as seen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Discrepancies</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Identity review</source>
        <translation>Identity review</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>Vault and audit</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Keys and marks</source>
        <translation>Keys and marks</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Last refresh %1</source>
        <translation>Last refresh %1</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Not refreshed yet</translation>
    </message>
    <message>
        <source>items: %1, new: %2</source>
        <translation>items: %1, new: %2</translation>
    </message>
    <message>
        <source>Import what another place holds of who is who…</source>
        <translation>Import what another place holds of who is who…</translation>
    </message>
    <message>
        <source>Export our decisions of who is who…</source>
        <translation>Export our decisions of who is who…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::MedicinesScreen</name>
    <message>
        <source>Medicines over time</source>
        <translation>Medicines over time</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Reconcile</translation>
    </message>
    <message>
        <source>changes of the last 90 days</source>
        <translation>changes of the last 90 days</translation>
    </message>
    <message>
        <source>Active and stopped</source>
        <translation>Active and stopped</translation>
    </message>
    <message>
        <source>Active only</source>
        <translation>Active only</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 years</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>order, height follows the daily dose</source>
        <translation>order, height follows the daily dose</translation>
    </message>
    <message>
        <source>dispense</source>
        <translation>dispense</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stop</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>gap</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>disputed</translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation>dose not known</translation>
    </message>
    <message>
        <source>ingredients: %1, orders and dispenses: %2</source>
        <translation>ingredients: %1, orders and dispenses: %2</translation>
    </message>
    <message>
        <source>No medicines were received. The ledger says what was asked.</source>
        <translation>No medicines were received. The ledger says what was asked.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Compare and rule</source>
        <translation>Compare and rule</translation>
    </message>
    <message>
        <source>Compare and rule: %1</source>
        <translation>Compare and rule: %1</translation>
    </message>
    <message>
        <source>Not listed by</source>
        <translation>Not listed by</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::OtherPlaces</name>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Against what we hold</source>
        <translation>Against what we hold</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Decided otherwise here</source>
        <translation>Decided otherwise here</translation>
    </message>
    <message>
        <source>Held here as well</source>
        <translation>Held here as well</translation>
    </message>
    <message>
        <source>Records that are not here: %1</source>
        <translation>Records that are not here: %1</translation>
    </message>
    <message>
        <source>What is told of them is kept, and shown once a source brings them.</source>
        <translation>What is told of them is kept, and shown once a source brings them.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Nothing from another place yet. Import the file that its patient index or another Anamnesis wrote: each word of it is shown here beside our own answer.</source>
        <translation>Nothing from another place yet. Import the file that its patient index or another Anamnesis wrote: each word of it is shown here beside our own answer.</translation>
    </message>
    <message>
        <source>Follow: link</source>
        <translation>Follow: link</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Follow: keep apart</source>
        <translation>Follow: keep apart</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Keep apart</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>What a link would add</source>
        <translation>What a link would add</translation>
    </message>
    <message>
        <source>What the other place says</source>
        <translation>What the other place says</translation>
    </message>
    <message>
        <source>by its rules</source>
        <translation>by its rules</translation>
    </message>
    <message>
        <source>It does not say who decided.</source>
        <translation>It does not say who decided.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Rules %1, weights %2.</source>
        <translation>Rules %1, weights %2.</translation>
    </message>
    <message>
        <source>How it stands here</source>
        <translation>How it stands here</translation>
    </message>
    <message>
        <source>Against what we hold.</source>
        <translation>Against what we hold.</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person</source>
        <translation>Something speaks strictly against one person</translation>
    </message>
    <message>
        <source>Our rules find one person beyond doubt.</source>
        <translation>Our rules find one person beyond doubt.</translation>
    </message>
    <message>
        <source>A person here decided otherwise.</source>
        <translation>A person here decided otherwise.</translation>
    </message>
    <message>
        <source>That stands until somebody here changes it.</source>
        <translation>That stands until somebody here changes it.</translation>
    </message>
    <message>
        <source>Held here as well.</source>
        <translation>Held here as well.</translation>
    </message>
    <message>
        <source>A person here decided so. The other answer below takes it back.</source>
        <translation>A person here decided so. The other answer below takes it back.</translation>
    </message>
    <message>
        <source>Our own rules say so.</source>
        <translation>Our own rules say so.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>New.</translation>
    </message>
    <message>
        <source>Nothing happens until you decide.</source>
        <translation>Nothing happens until you decide.</translation>
    </message>
    <message>
        <source>The two records are in one chart now.</source>
        <translation>The two records are in one chart now.</translation>
    </message>
    <message>
        <source>The two records are in two charts now.</source>
        <translation>The two records are in two charts now.</translation>
    </message>
    <message>
        <source>Linked: the two are one chart now. Keep apart takes it back.</source>
        <translation>Linked: the two are one chart now. Keep apart takes it back.</translation>
    </message>
    <message>
        <source>Kept apart: the two are two charts. Link takes it back.</source>
        <translation>Kept apart: the two are two charts. Link takes it back.</translation>
    </message>
    <message>
        <source>Set aside. It stays in the list and can be brought back.</source>
        <translation>Set aside. It stays in the list and can be brought back.</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Brought back.</translation>
    </message>
    <message>
        <source>Your answer holds for all %1 pairs of their records.</source>
        <translation>Your answer holds for all %1 pairs of their records.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::OwnLinks</name>
    <message>
        <source>Ask later</source>
        <translation>Ask later</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation>Waiting for a person</translation>
    </message>
    <message>
        <source>No links yet. They appear when sources know patients that may be one person.</source>
        <translation>No links yet. They appear when sources know patients that may be one person.</translation>
    </message>
    <message>
        <source>Your answer holds for all %1 pairs of their records.</source>
        <translation>Your answer holds for all %1 pairs of their records.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Keep apart</translation>
    </message>
    <message>
        <source>What a link would add</source>
        <translation>What a link would add</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Kept apart</translation>
    </message>
    <message>
        <source>What the link did</source>
        <translation>What the link did</translation>
    </message>
    <message>
        <source>Until you decide it is shown as “possibly this person”, never merged.</source>
        <translation>Until you decide it is shown as “possibly this person”, never merged.</translation>
    </message>
    <message>
        <source>A person decided that these are two people. Neither chart shows anything of the other.</source>
        <translation>A person decided that these are two people. Neither chart shows anything of the other.</translation>
    </message>
    <message>
        <source>The rules found two people. Neither chart shows anything of the other.</source>
        <translation>The rules found two people. Neither chart shows anything of the other.</translation>
    </message>
    <message>
        <source>A person decided that these are one person. One chart holds both records, each entry with its source. Keep apart separates them again.</source>
        <translation>A person decided that these are one person. One chart holds both records, each entry with its source. Keep apart separates them again.</translation>
    </message>
    <message>
        <source>The rules found one person beyond doubt. One chart holds both records, each entry with its source. Keep apart separates them again.</source>
        <translation>The rules found one person beyond doubt. One chart holds both records, each entry with its source. Keep apart separates them again.</translation>
    </message>
    <message>
        <source>Decided against what our rules say.</source>
        <translation>Decided against what our rules say.</translation>
    </message>
    <message>
        <source>Nothing that is not in the chart already.</source>
        <translation>Nothing that is not in the chart already.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Go to a screen or chart, or do something</source>
        <translation>Go to a screen or chart, or do something</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Open chart: %1</source>
        <translation>Open chart: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::PersonGraph</name>
    <message>
        <source>Person graph</source>
        <translation>Person graph</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>This chart</source>
        <translation>This chart</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Another candidate</source>
        <translation>Another candidate</translation>
    </message>
    <message>
        <source>and %1 more persons that may be one with these</source>
        <translation>and %1 more persons that may be one with these</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ProgressRow</name>
    <message>
        <source>Refresh in progress</source>
        <translation>Refresh in progress</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>not readable, kept raw: %1</source>
        <translation>not readable, kept raw: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ProvenanceView</name>
    <message>
        <source>Where this value comes from</source>
        <translation>Where this value comes from</translation>
    </message>
    <message>
        <source>Where “%1” comes from</source>
        <translation>Where “%1” comes from</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>%1 bytes, %2</source>
        <translation>%1 bytes, %2</translation>
    </message>
    <message>
        <source>Raw record, the element marked</source>
        <translation>Raw record, the element marked</translation>
    </message>
    <message>
        <source>The element could not be located in the bytes.</source>
        <translation>The element could not be located in the bytes.</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Raw record</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>answered %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::QualityBars</name>
    <message>
        <source>Quality of the passphrase</source>
        <translation>Quality of the passphrase</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>%1 of 4</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Add a patient</translation>
    </message>
    <message>
        <source>Worklists</source>
        <translation>Worklists</translation>
    </message>
    <message>
        <source>Identity review</source>
        <translation>Identity review</translation>
    </message>
    <message>
        <source>Safety discrepancies</source>
        <translation>Safety discrepancies</translation>
    </message>
    <message>
        <source>Incomplete sources</source>
        <translation>Incomplete sources</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>Vault and audit</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Reader</name>
    <message>
        <source>Text of the document</source>
        <translation>Text of the document</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ResultsScreen</name>
    <message>
        <source>Analytes</source>
        <translation>Analytes</translation>
    </message>
    <message>
        <source>Results by analyte and time</source>
        <translation>Results by analyte and time</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>All panels</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Abnormal</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Filter analytes</source>
        <translation>Filter analytes</translation>
    </message>
    <message>
        <source>converted, hover for the original</source>
        <translation>converted, hover for the original</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>disputed</translation>
    </message>
    <message>
        <source>Oldest first, newest last</source>
        <translation>Oldest first, newest last</translation>
    </message>
    <message>
        <source>No analyte fits the filter.</source>
        <translation>No analyte fits the filter.</translation>
    </message>
    <message>
        <source>No results were received. The ledger says what was asked.</source>
        <translation>No results were received. The ledger says what was asked.</translation>
    </message>
    <message>
        <source>Select one or more analytes to see their trend.</source>
        <translation>Select one or more analytes to see their trend.</translation>
    </message>
    <message>
        <source>Trend of the selection</source>
        <translation>Trend of the selection</translation>
    </message>
    <message>
        <source>open points: converted or censored</source>
        <translation>open points: converted or censored</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Ribbon</name>
    <message>
        <source>Ribbon of the timeline</source>
        <translation>Ribbon of the timeline</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Nothing to draw yet.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::RulingBar</name>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Ruling</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason for the ruling</source>
        <translation>Reason for the ruling</translation>
    </message>
    <message>
        <source>Needed: it is kept with the ruling</source>
        <translation>Needed: it is kept with the ruling</translation>
    </message>
    <message>
        <source>The ruling is kept with its reason, survives refreshes, hides nothing, and can be undone (Ctrl+Z).</source>
        <translation>The ruling is kept with its reason, survives refreshes, hides nothing, and can be undone (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Prefer %1</translation>
    </message>
    <message>
        <source>Two different facts</source>
        <translation>Two different facts</translation>
    </message>
    <message>
        <source>Explained, keep both</source>
        <translation>Explained, keep both</translation>
    </message>
    <message>
        <source>Sent to source</source>
        <translation>Sent to source</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Rule: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SearchBox</name>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Search this chart</source>
        <translation>Search this chart</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Nothing found in this chart for these words.</source>
        <translation>Nothing found in this chart for these words.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SharePanel</name>
    <message>
        <source>Import what another place holds…</source>
        <translation>Import what another place holds…</translation>
    </message>
    <message>
        <source>Export our decisions…</source>
        <translation>Export our decisions…</translation>
    </message>
    <message>
        <source>What another place holds stands beside our own answer. Nothing happens until you decide.</source>
        <translation>What another place holds stands beside our own answer. Nothing happens until you decide.</translation>
    </message>
    <message>
        <source>Export our decisions</source>
        <translation>Export our decisions</translation>
    </message>
    <message>
        <source>This leaves the vault.</source>
        <translation>This leaves the vault.</translation>
    </message>
    <message>
        <source>The file holds the numbers of patients at each source, who decided when, and the reasons as they were written. It holds no names, dates of birth or clinical content, but it is not encrypted: whoever has the file can read it. The audit trail notes the export.</source>
        <translation>The file holds the numbers of patients at each source, who decided when, and the reasons as they were written. It holds no names, dates of birth or clinical content, but it is not encrypted: whoever has the file can read it. The audit trail notes the export.</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>All persons</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Of whom</translation>
    </message>
    <message>
        <source>Choose a file and export…</source>
        <translation>Choose a file and export…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json)</source>
        <translation>FHIR Bundle (*.json)</translation>
    </message>
    <message>
        <source>Import what another place holds</source>
        <translation>Import what another place holds</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with our own answers…</source>
        <translation>Reading the file and comparing it with our own answers…</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>new: %1</translation>
    </message>
    <message>
        <source>against what we hold: %1</source>
        <translation>against what we hold: %1</translation>
    </message>
    <message>
        <source>decided otherwise here: %1</source>
        <translation>decided otherwise here: %1</translation>
    </message>
    <message>
        <source>held here as well: %1</source>
        <translation>held here as well: %1</translation>
    </message>
    <message>
        <source>records that are not here: %1</source>
        <translation>records that are not here: %1</translation>
    </message>
    <message>
        <source>Read. Other places now say</source>
        <translation>Read. Other places now say</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Only %1</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Writing the file…</translation>
    </message>
    <message>
        <source>Written to %1. It holds numbers of patients: give it only to those who may have them.</source>
        <translation>Written to %1. It holds numbers of patients: give it only to those who may have them.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SourcesScreen</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Request log</translation>
    </message>
    <message>
        <source>Copy redacted</source>
        <translation>Copy redacted</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Add source…</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Test all</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Refresh all</translation>
    </message>
    <message>
        <source>Ledger: kind by source</source>
        <translation>Ledger: kind by source</translation>
    </message>
    <message>
        <source>configured: %1, waiting for you: %2</source>
        <translation>configured: %1, waiting for you: %2</translation>
    </message>
    <message>
        <source>configured: %1</source>
        <translation>configured: %1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>what was asked for</translation>
    </message>
    <message>
        <source>no chart</source>
        <translation>no chart</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Way in</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Last refresh</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Request, redacted</source>
        <translation>Request, redacted</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 answered.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SummaryScreen</name>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>Immunizations</translation>
    </message>
    <message>
        <source>Devices and implants</source>
        <translation>Devices and implants</translation>
    </message>
    <message>
        <source>Last vitals</source>
        <translation>Last vitals</translation>
    </message>
    <message>
        <source>Last results</source>
        <translation>Last results</translation>
    </message>
    <message>
        <source>Recent encounters</source>
        <translation>Recent encounters</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>Documents and reports</source>
        <translation>Documents and reports</translation>
    </message>
    <message>
        <source>Care team and plans</source>
        <translation>Care team and plans</translation>
    </message>
    <message>
        <source>None recorded; every source answered completely.</source>
        <translation>None recorded; every source answered completely.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>none recorded in</source>
        <translation>none recorded in</translation>
    </message>
    <message>
        <source>the others were not asked or did not answer</source>
        <translation>the others were not asked or did not answer</translation>
    </message>
    <message>
        <source>%1 of %2, the newest</source>
        <translation>%1 of %2, the newest</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::TimelineScreen</name>
    <message>
        <source>Items of the timeline</source>
        <translation>Items of the timeline</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>zone?</source>
        <translation>zone?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Only what sources dispute</source>
        <translation>Only what sources dispute</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Life</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Go to a date</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>Show all items</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>Only from %1</translation>
    </message>
    <message>
        <source>Only new items: %1</source>
        <translation>Only new items: %1</translation>
    </message>
    <message>
        <source>Only what sources dispute: %1</source>
        <translation>Only what sources dispute: %1</translation>
    </message>
    <message>
        <source>No item fits the filter.</source>
        <translation>No item fits the filter.</translation>
    </message>
    <message>
        <source>Nothing was received yet. Refresh asks every source; the ledger says what was asked.</source>
        <translation>Nothing was received yet. Refresh asks every source; the ledger says what was asked.</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Hidden: %1</translation>
    </message>
    <message>
        <source>Items that rulings keep out of the lists</source>
        <translation>Items that rulings keep out of the lists</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Each</translation>
    </message>
    <message>
        <source>Each entry of a course in a row of its own</source>
        <translation>Each entry of a course in a row of its own</translation>
    </message>
    <message>
        <source>Each entry of a course in a row of its own (→ opens one course)</source>
        <translation>Each entry of a course in a row of its own (→ opens one course)</translation>
    </message>
    <message>
        <source>Items hidden by rulings</source>
        <translation>Items hidden by rulings</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::TrendChart</name>
    <message>
        <source>Trend of %1</source>
        <translation>Trend of %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>reference %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::VaultScreen</name>
    <message>
        <source>The vault</source>
        <translation>The vault</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>Vault and audit</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Rebuild</translation>
    </message>
    <message>
        <source>Audit trail, newest first</source>
        <translation>Audit trail, newest first</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Opens with</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Source records</source>
        <translation>Source records</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>On disk, encrypted</source>
        <translation>On disk, encrypted</translation>
    </message>
    <message>
        <source>Raw records before compression</source>
        <translation>Raw records before compression</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Verifying every record and the audit chain…</source>
        <translation>Verifying every record and the audit chain…</translation>
    </message>
    <message>
        <source>All is whole. Audit events checked: %1</source>
        <translation>All is whole. Audit events checked: %1</translation>
    </message>
    <message>
        <source>problems found: %1</source>
        <translation>problems found: %1</translation>
    </message>
    <message>
        <source>Rebuilding items from raw records and rulings…</source>
        <translation>Rebuilding items from raw records and rulings…</translation>
    </message>
    <message>
        <source>Rebuilt. Items that changed: %1</source>
        <translation>Rebuilt. Items that changed: %1</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not valid JSON.</source>
        <translation>Not valid JSON.</translation>
    </message>
    <message>
        <source>The JSON breaks off before its end.</source>
        <translation>The JSON breaks off before its end.</translation>
    </message>
    <message>
        <source>Not valid XML.</source>
        <translation>Not valid XML.</translation>
    </message>
    <message>
        <source>The XML breaks off before its end.</source>
        <translation>The XML breaks off before its end.</translation>
    </message>
    <message>
        <source>A document type declaration was left out.</source>
        <translation>A document type declaration was left out.</translation>
    </message>
    <message>
        <source>Text stands where none may be.</source>
        <translation>Text stands where none may be.</translation>
    </message>
    <message>
        <source>A byte order mark was skipped.</source>
        <translation>A byte order mark was skipped.</translation>
    </message>
    <message>
        <source>Control characters were kept as they are.</source>
        <translation>Control characters were kept as they are.</translation>
    </message>
    <message>
        <source>A date was written unusually and was read as meant.</source>
        <translation>A date was written unusually and was read as meant.</translation>
    </message>
    <message>
        <source>A date cannot be read; it is kept as sent.</source>
        <translation>A date cannot be read; it is kept as sent.</translation>
    </message>
    <message>
        <source>A number cannot be read; it is kept as sent.</source>
        <translation>A number cannot be read; it is kept as sent.</translation>
    </message>
    <message>
        <source>A name occurs twice in one object; the first counts.</source>
        <translation>A name occurs twice in one object; the first counts.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Characters in another encoding were read as meant.</source>
        <translation>Characters in another encoding were read as meant.</translation>
    </message>
    <message>
        <source>The entry says the record was deleted.</source>
        <translation>The entry says the record was deleted.</translation>
    </message>
    <message>
        <source>An entry holds no record.</source>
        <translation>An entry holds no record.</translation>
    </message>
    <message>
        <source>The record asks to be read by rules that are not known here.</source>
        <translation>The record asks to be read by rules that are not known here.</translation>
    </message>
    <message>
        <source>The record is kept whole, its parts could not be told apart.</source>
        <translation>The record is kept whole, its parts could not be told apart.</translation>
    </message>
    <message>
        <source>The record holds an extension that may change its meaning.</source>
        <translation>The record holds an extension that may change its meaning.</translation>
    </message>
    <message>
        <source>The text was longer than shown.</source>
        <translation>The text was longer than shown.</translation>
    </message>
    <message>
        <source>Nothing in it could be read.</source>
        <translation>Nothing in it could be read.</translation>
    </message>
    <message>
        <source>The page cannot be read.</source>
        <translation>The page cannot be read.</translation>
    </message>
    <message>
        <source>The page breaks off before its end.</source>
        <translation>The page breaks off before its end.</translation>
    </message>
    <message>
        <source>The record does not say what it is.</source>
        <translation>The record does not say what it is.</translation>
    </message>
    <message>
        <source>A record of a type not known here; it is kept raw.</source>
        <translation>A record of a type not known here; it is kept raw.</translation>
    </message>
    <message>
        <source>Nested deeper than allowed.</source>
        <translation>Nested deeper than allowed.</translation>
    </message>
    <message>
        <source>Larger than allowed.</source>
        <translation>Larger than allowed.</translation>
    </message>
    <message>
        <source>More parts than allowed.</source>
        <translation>More parts than allowed.</translation>
    </message>
    <message>
        <source>Something stands after the end.</source>
        <translation>Something stands after the end.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>The value is missing.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>There is no such file or folder.</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Reading files</translation>
    </message>
    <message>
        <source>Storing records</source>
        <translation>Storing records</translation>
    </message>
    <message>
        <source>The file {file} is larger than allowed.</source>
        <translation>The file {file} is larger than allowed.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>The file {file} cannot be read.</translation>
    </message>
    <message>
        <source>read as sent</source>
        <translation>read as sent</translation>
    </message>
    <message>
        <source>joined with the same fact from other sources</source>
        <translation>joined with the same fact from other sources</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Related person</source>
        <translation>Related person</translation>
    </message>
    <message>
        <source>Related persons</source>
        <translation>Related persons</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergy</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>Medication orders</source>
        <translation>Medication orders</translation>
    </message>
    <message>
        <source>Medicine, as told</source>
        <translation>Medicine, as told</translation>
    </message>
    <message>
        <source>Medication statements</source>
        <translation>Medication statements</translation>
    </message>
    <message>
        <source>Dispense</source>
        <translation>Dispense</translation>
    </message>
    <message>
        <source>Dispenses</source>
        <translation>Dispenses</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Administrations</translation>
    </message>
    <message>
        <source>Immunization</source>
        <translation>Immunization</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>Immunizations</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Lab results</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Specimen</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>Specimens</translation>
    </message>
    <message>
        <source>Vital</source>
        <translation>Vital</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>Vitals</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Encounter</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Encounters</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imaging</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Family history</source>
        <translation>Family history</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Care plan</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>Care plans</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Care team</source>
        <translation>Care team</translation>
    </message>
    <message>
        <source>Care teams</source>
        <translation>Care teams</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Nutrition order</source>
        <translation>Nutrition order</translation>
    </message>
    <message>
        <source>Nutrition orders</source>
        <translation>Nutrition orders</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Genomic finding</source>
        <translation>Genomic finding</translation>
    </message>
    <message>
        <source>Genomic findings</source>
        <translation>Genomic findings</translation>
    </message>
    <message>
        <source>Advance directive</source>
        <translation>Advance directive</translation>
    </message>
    <message>
        <source>Advance directives</source>
        <translation>Advance directives</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Practitioner</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Practitioners</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizations</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Other record</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Other records</translation>
    </message>
    <message>
        <source>Why absent</source>
        <translation>Why absent</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>As needed</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Body site</source>
        <translation>Body site</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticality</translation>
    </message>
    <message>
        <source>Days of supply</source>
        <translation>Days of supply</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation>Diastolic</translation>
    </message>
    <message>
        <source>Discharged to</source>
        <translation>Discharged to</translation>
    </message>
    <message>
        <source>Document status</source>
        <translation>Document status</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Dose number</source>
        <translation>Dose number</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Ingredient</source>
        <translation>Ingredient</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Insurer</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Manufactured</source>
        <translation>Manufactured</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Manufacturer</translation>
    </message>
    <message>
        <source>Maximum dose</source>
        <translation>Maximum dose</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>Member id</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modality</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Onset</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Performed by</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Reference range</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaction</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Refills</translation>
    </message>
    <message>
        <source>Relates to</source>
        <translation>Relates to</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relationship</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Set id</source>
        <translation>Set id</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason for status</source>
        <translation>Reason for status</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Systolic</source>
        <translation>Systolic</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Device identifier</source>
        <translation>Device identifier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Negation</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodian</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Drug</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Substance</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <translation>Gender identity</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Death date</source>
        <translation>Death date</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffix</translation>
    </message>
    <message>
        <source>Birth order</source>
        <translation>Birth order</translation>
    </message>
    <message>
        <source>Multiple birth</source>
        <translation>Multiple birth</translation>
    </message>
    <message>
        <source>Mother&apos;s maiden name</source>
        <translation>Mother&apos;s maiden name</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>National identifier</translation>
    </message>
    <message>
        <source>Personal identifier</source>
        <translation>Personal identifier</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Record number</translation>
    </message>
    <message>
        <source>Said by the source</source>
        <translation>Said by the source</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Middle name</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Starting point</translation>
    </message>
    <message>
        <source>No unit was given.</source>
        <translation>No unit was given.</translation>
    </message>
    <message>
        <source>A character that may not stand in an annotation, at position {position}.</source>
        <translation>A character that may not stand in an annotation, at position {position}.</translation>
    </message>
    <message>
        <source>This unit is arbitrary: it converts to nothing but itself.</source>
        <translation>This unit is arbitrary: it converts to nothing but itself.</translation>
    </message>
    <message>
        <source>Division by zero.</source>
        <translation>Division by zero.</translation>
    </message>
    <message>
        <source>{from} cannot be converted to {to}: they measure different things.</source>
        <translation>{from} cannot be converted to {to}: they measure different things.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>The number is too large.</translation>
    </message>
    <message>
        <source>{value} is outside what {unit} can express.</source>
        <translation>{value} is outside what {unit} can express.</translation>
    </message>
    <message>
        <source>The prefix {prefix} may not stand before this unit.</source>
        <translation>The prefix {prefix} may not stand before this unit.</translation>
    </message>
    <message>
        <source>{unit} is on a scale of its own and may not be multiplied or divided.</source>
        <translation>{unit} is on a scale of its own and may not be multiplied or divided.</translation>
    </message>
    <message>
        <source>{unit} is on a scale of its own and has no factor.</source>
        <translation>{unit} is on a scale of its own and has no factor.</translation>
    </message>
    <message>
        <source>{bracket} at position {position} is not closed.</source>
        <translation>{bracket} at position {position} is not closed.</translation>
    </message>
    <message>
        <source>A character that may not stand here.</source>
        <translation>A character that may not stand here.</translation>
    </message>
    <message>
        <source>The unit breaks off at position {position}.</source>
        <translation>The unit breaks off at position {position}.</translation>
    </message>
    <message>
        <source>There is no unit {unit}.</source>
        <translation>There is no unit {unit}.</translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation>{value} is not a number.</translation>
    </message>
    <message>
        <source>A factor of zero is not allowed.</source>
        <translation>A factor of zero is not allowed.</translation>
    </message>
    <message>
        <source>{left} and {right} are not the same kind of unit.</source>
        <translation>{left} and {right} are not the same kind of unit.</translation>
    </message>
    <message>
        <source>The unit {unit} could be read in two ways; the value is left as sent.</source>
        <translation>The unit {unit} could be read in two ways; the value is left as sent.</translation>
    </message>
    <message>
        <source>No unit was sent.</source>
        <translation>No unit was sent.</translation>
    </message>
    <message>
        <source>There is no rule to convert {analyte} from {from} to {to}.</source>
        <translation>There is no rule to convert {analyte} from {from} to {to}.</translation>
    </message>
    <message>
        <source>The unit {unit} cannot be read; the value is left as sent.</source>
        <translation>The unit {unit} cannot be read; the value is left as sent.</translation>
    </message>
    <message>
        <source>The terminology cannot be written.</source>
        <translation>The terminology cannot be written.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>The file {file} is empty.</translation>
    </message>
    <message>
        <source>A line is longer than allowed.</source>
        <translation>A line is longer than allowed.</translation>
    </message>
    <message>
        <source>Loading the terminology</source>
        <translation>Loading the terminology</translation>
    </message>
    <message>
        <source>The file is not a concept map.</source>
        <translation>The file is not a concept map.</translation>
    </message>
    <message>
        <source>The file {file} breaks off before its end.</source>
        <translation>The file {file} breaks off before its end.</translation>
    </message>
    <message>
        <source>The file {file} is of no terminology format known here.</source>
        <translation>The file {file} is of no terminology format known here.</translation>
    </message>
    <message>
        <source>No source knows a person like this.</source>
        <translation>No source knows a person like this.</translation>
    </message>
    <message>
        <source>Several persons fit equally ({candidates}). Say more: birth date or an identifier.</source>
        <translation>Several persons fit equally ({candidates}). Say more: birth date or an identifier.</translation>
    </message>
    <message>
        <source>An id occurs twice.</source>
        <translation>An id occurs twice.</translation>
    </message>
    <message>
        <source>The table of columns cannot be read.</source>
        <translation>The table of columns cannot be read.</translation>
    </message>
    <message>
        <source>There is no column {column}.</source>
        <translation>There is no column {column}.</translation>
    </message>
    <message>
        <source>A date cannot be read.</source>
        <translation>A date cannot be read.</translation>
    </message>
    <message>
        <source>The file {file} holds no rows.</source>
        <translation>The file {file} holds no rows.</translation>
    </message>
    <message>
        <source>The file has no column of ids.</source>
        <translation>The file has no column of ids.</translation>
    </message>
    <message>
        <source>The file has no column that is known.</source>
        <translation>The file has no column that is known.</translation>
    </message>
    <message>
        <source>The file {file} has no pairs of columns.</source>
        <translation>The file {file} has no pairs of columns.</translation>
    </message>
    <message>
        <source>A decision of a person no longer finds its records; it is kept.</source>
        <translation>A decision of a person no longer finds its records; it is kept.</translation>
    </message>
    <message>
        <source>The records are not certainly of this person. Link them in Identity review, with a reason.</source>
        <translation>The records are not certainly of this person. Link them in Identity review, with a reason.</translation>
    </message>
    <message>
        <source>The table of weights lacks {field}.</source>
        <translation>The table of weights lacks {field}.</translation>
    </message>
    <message>
        <source>The table of weights cannot be read.</source>
        <translation>The table of weights cannot be read.</translation>
    </message>
    <message>
        <source>Two decisions of people contradict each other.</source>
        <translation>Two decisions of people contradict each other.</translation>
    </message>
    <message>
        <source>It is one and the same record.</source>
        <translation>It is one and the same record.</translation>
    </message>
    <message>
        <source>{record} is about a record that is not here.</source>
        <translation>{record} is about a record that is not here.</translation>
    </message>
    <message>
        <source>The source keeps this person under two numbers.</source>
        <translation>The source keeps this person under two numbers.</translation>
    </message>
    <message>
        <source>The records belong to two charts. Decide in Identity review.</source>
        <translation>The records belong to two charts. Decide in Identity review.</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person. A link needs a reason and stays marked.</source>
        <translation>Something speaks strictly against one person. A link needs a reason and stays marked.</translation>
    </message>
    <message>
        <source>The evidence is weak. A link needs a reason and stays marked.</source>
        <translation>The evidence is weak. A link needs a reason and stays marked.</translation>
    </message>
    <message>
        <source>births a generation apart</source>
        <translation>births a generation apart</translation>
    </message>
    <message>
        <source>does not fit every record of the person</source>
        <translation>does not fit every record of the person</translation>
    </message>
    <message>
        <source>the source declares that it holds nobody twice</source>
        <translation>the source declares that it holds nobody twice</translation>
    </message>
    <message>
        <source>names conflict</source>
        <translation>names conflict</translation>
    </message>
    <message>
        <source>identifiers are nearly the same, yet differ</source>
        <translation>identifiers are nearly the same, yet differ</translation>
    </message>
    <message>
        <source>no given name</source>
        <translation>no given name</translation>
    </message>
    <message>
        <source>only one kind of evidence agrees</source>
        <translation>only one kind of evidence agrees</translation>
    </message>
    <message>
        <source>too little evidence</source>
        <translation>too little evidence</translation>
    </message>
    <message>
        <source>an identifier that several people share</source>
        <translation>an identifier that several people share</translation>
    </message>
    <message>
        <source>a verified identifier of one assigner differs</source>
        <translation>a verified identifier of one assigner differs</translation>
    </message>
    <message>
        <source>different order of birth</source>
        <translation>different order of birth</translation>
    </message>
    <message>
        <source>different death dates</source>
        <translation>different death dates</translation>
    </message>
    <message>
        <source>senior and junior</source>
        <translation>senior and junior</translation>
    </message>
    <message>
        <source>national identifiers differ</source>
        <translation>national identifiers differ</translation>
    </message>
    <message>
        <source>may be twins</source>
        <translation>may be twins</translation>
    </message>
    <message>
        <source>both sex and birth date differ</source>
        <translation>both sex and birth date differ</translation>
    </message>
    <message>
        <source>different suffix, as senior and junior</source>
        <translation>different suffix, as senior and junior</translation>
    </message>
    <message>
        <source>twins</source>
        <translation>twins</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>The same record came several times; it counts once.</source>
        <translation>The same record came several times; it counts once.</translation>
    </message>
    <message>
        <source>A date lies in the future.</source>
        <translation>A date lies in the future.</translation>
    </message>
    <message>
        <source>One identifier was used for different facts; it does not count.</source>
        <translation>One identifier was used for different facts; it does not count.</translation>
    </message>
    <message>
        <source>Two rulings contradict each other; keeping apart wins.</source>
        <translation>Two rulings contradict each other; keeping apart wins.</translation>
    </message>
    <message>
        <source>by rule {rule}, version {version}</source>
        <translation>by rule {rule}, version {version}</translation>
    </message>
    <message>
        <source>dated before birth</source>
        <translation>dated before birth</translation>
    </message>
    <message>
        <source>beyond what is possible</source>
        <translation>beyond what is possible</translation>
    </message>
    <message>
        <source>looks like a slipped decimal sign</source>
        <translation>looks like a slipped decimal sign</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>dated in the future</translation>
    </message>
    <message>
        <source>does not fit the recorded sex</source>
        <translation>does not fit the recorded sex</translation>
    </message>
    <message>
        <source>said to be active after its end</source>
        <translation>said to be active after its end</translation>
    </message>
    <message>
        <source>a source that answered completely does not list it</source>
        <translation>a source that answered completely does not list it</translation>
    </message>
    <message>
        <source>personal details differ</source>
        <translation>personal details differ</translation>
    </message>
    <message>
        <source>one source says none known, another names one</source>
        <translation>one source says none known, another names one</translation>
    </message>
    <message>
        <source>two onsets of one problem</source>
        <translation>two onsets of one problem</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>a spelling variant</source>
        <translation>a spelling variant</translation>
    </message>
    <message>
        <source>a short form of the name</source>
        <translation>a short form of the name</translation>
    </message>
    <message>
        <source>an initial that fits</source>
        <translation>an initial that fits</translation>
    </message>
    <message>
        <source>a part that fits</source>
        <translation>a part that fits</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>swapped</translation>
    </message>
    <message>
        <source>the middle name of the other</source>
        <translation>the middle name of the other</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>nearly the same</translation>
    </message>
    <message>
        <source>another name, equally close</source>
        <translation>another name, equally close</translation>
    </message>
    <message>
        <source>a short name, close</source>
        <translation>a short name, close</translation>
    </message>
    <message>
        <source>written in another script</source>
        <translation>written in another script</translation>
    </message>
    <message>
        <source>different</source>
        <translation>different</translation>
    </message>
    <message>
        <source>only loosely alike</source>
        <translation>only loosely alike</translation>
    </message>
    <message>
        <source>a former name</source>
        <translation>a former name</translation>
    </message>
    <message>
        <source>a few days apart</source>
        <translation>a few days apart</translation>
    </message>
    <message>
        <source>same month and year</source>
        <translation>same month and year</translation>
    </message>
    <message>
        <source>same year</source>
        <translation>same year</translation>
    </message>
    <message>
        <source>fits as far as known</source>
        <translation>fits as far as known</translation>
    </message>
    <message>
        <source>a generation apart</source>
        <translation>a generation apart</translation>
    </message>
    <message>
        <source>decades apart</source>
        <translation>decades apart</translation>
    </message>
    <message>
        <source>assigner not known</source>
        <translation>assigner not known</translation>
    </message>
    <message>
        <source>same building</source>
        <translation>same building</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>same street</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>same postcode</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>same city</translation>
    </message>
    <message>
        <source>same but for the area code</source>
        <translation>same but for the area code</translation>
    </message>
    <message>
        <source>the source says one replaces the other</source>
        <translation>the source says one replaces the other</translation>
    </message>
    <message>
        <source>the source refers one to the other</source>
        <translation>the source refers one to the other</translation>
    </message>
    <message>
        <source>not known on one side, says nothing</source>
        <translation>not known on one side, says nothing</translation>
    </message>
    <message>
        <source>how common one person is at all</source>
        <translation>how common one person is at all</translation>
    </message>
    <message>
        <source>digits swapped</source>
        <translation>digits swapped</translation>
    </message>
    <message>
        <source>The source did not answer. Check the connection and its address.</source>
        <translation>The source did not answer. Check the connection and its address.</translation>
    </message>
    <message>
        <source>The source took too long to answer. Try again later.</source>
        <translation>The source took too long to answer. Try again later.</translation>
    </message>
    <message>
        <source>The source answered with status {status}.</source>
        <translation>The source answered with status {status}.</translation>
    </message>
    <message>
        <source>The answer of the source broke off. What arrived is kept; refresh to ask again.</source>
        <translation>The answer of the source broke off. What arrived is kept; refresh to ask again.</translation>
    </message>
    <message>
        <source>The answer of the source was damaged on the way. Refresh to ask again.</source>
        <translation>The answer of the source was damaged on the way. Refresh to ask again.</translation>
    </message>
    <message>
        <source>The answer of the source is larger than allowed.</source>
        <translation>The answer of the source is larger than allowed.</translation>
    </message>
    <message>
        <source>The secure connection could not be made. Check the certificate of the source.</source>
        <translation>The secure connection could not be made. Check the certificate of the source.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>The request failed.</translation>
    </message>
    <message>
        <source>An unencrypted connection to {host} is refused. Use https.</source>
        <translation>An unencrypted connection to {host} is refused. Use https.</translation>
    </message>
    <message>
        <source>The source {host} points elsewhere; that was refused.</source>
        <translation>The source {host} points elsewhere; that was refused.</translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation>The address is not valid.</translation>
    </message>
    <message>
        <source>The source refused the sign-in. Check the client and its secret, then test the source.</source>
        <translation>The source refused the sign-in. Check the client and its secret, then test the source.</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>The private key cannot be read.</translation>
    </message>
    <message>
        <source>A key of type {type} does not suit this source.</source>
        <translation>A key of type {type} does not suit this source.</translation>
    </message>
    <message>
        <source>Signing in by {auth} is not supported yet.</source>
        <translation>Signing in by {auth} is not supported yet.</translation>
    </message>
    <message>
        <source>The source does not say where to sign in.</source>
        <translation>The source does not say where to sign in.</translation>
    </message>
    <message>
        <source>The answer to the sign-in cannot be read.</source>
        <translation>The answer to the sign-in cannot be read.</translation>
    </message>
    <message>
        <source>A certificate and its key are needed for this sign-in.</source>
        <translation>A certificate and its key are needed for this sign-in.</translation>
    </message>
    <message>
        <source>A client id is needed to sign in by {auth}.</source>
        <translation>A client id is needed to sign in by {auth}.</translation>
    </message>
    <message>
        <source>A secret or token is needed to sign in by {auth}.</source>
        <translation>A secret or token is needed to sign in by {auth}.</translation>
    </message>
    <message>
        <source>The document lies on another server ({host}) and was not fetched.</source>
        <translation>The document lies on another server ({host}) and was not fetched.</translation>
    </message>
    <message>
        <source>This source gives documents only.</source>
        <translation>This source gives documents only.</translation>
    </message>
    <message>
        <source>An entry of the answer cannot be read; it is kept raw.</source>
        <translation>An entry of the answer cannot be read; it is kept raw.</translation>
    </message>
    <message>
        <source>There is a source named {source} already.</source>
        <translation>There is a source named {source} already.</translation>
    </message>
    <message>
        <source>Fewer records came than the source announced.</source>
        <translation>Fewer records came than the source announced.</translation>
    </message>
    <message>
        <source>There is no such kind of source.</source>
        <translation>There is no such kind of source.</translation>
    </message>
    <message>
        <source>Sources of kind {kind} are not supported yet.</source>
        <translation>Sources of kind {kind} are not supported yet.</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>A source needs a name.</translation>
    </message>
    <message>
        <source>The next page lies on another server and was not fetched.</source>
        <translation>The next page lies on another server and was not fetched.</translation>
    </message>
    <message>
        <source>The address of the next page cannot be read.</source>
        <translation>The address of the next page cannot be read.</translation>
    </message>
    <message>
        <source>This source cannot look up patients.</source>
        <translation>This source cannot look up patients.</translation>
    </message>
    <message>
        <source>There is no source yet. Add one first.</source>
        <translation>There is no source yet. Add one first.</translation>
    </message>
    <message>
        <source>The source does not answer in FHIR.</source>
        <translation>The source does not answer in FHIR.</translation>
    </message>
    <message>
        <source>The sign-in does not allow this kind of record.</source>
        <translation>The sign-in does not allow this kind of record.</translation>
    </message>
    <message>
        <source>The source does not offer this kind of record.</source>
        <translation>The source does not offer this kind of record.</translation>
    </message>
    <message>
        <source>There is nothing to ask this source for.</source>
        <translation>There is nothing to ask this source for.</translation>
    </message>
    <message>
        <source>A record of another patient came and was set aside.</source>
        <translation>A record of another patient came and was set aside.</translation>
    </message>
    <message>
        <source>The source reported a problem with the request.</source>
        <translation>The source reported a problem with the request.</translation>
    </message>
    <message>
        <source>A page of the answer is damaged. The other pages are kept.</source>
        <translation>A page of the answer is damaged. The other pages are kept.</translation>
    </message>
    <message>
        <source>The source kept offering further pages; asking was stopped.</source>
        <translation>The source kept offering further pages; asking was stopped.</translation>
    </message>
    <message>
        <source>The source offered the same page again; asking was stopped.</source>
        <translation>The source offered the same page again; asking was stopped.</translation>
    </message>
    <message>
        <source>A setting of the source is missing.</source>
        <translation>A setting of the source is missing.</translation>
    </message>
    <message>
        <source>There is no quirk named {quirk}.</source>
        <translation>There is no quirk named {quirk}.</translation>
    </message>
    <message>
        <source>A record cannot be read; it is kept raw.</source>
        <translation>A record cannot be read; it is kept raw.</translation>
    </message>
    <message>
        <source>A record that is referred to is not there.</source>
        <translation>A record that is referred to is not there.</translation>
    </message>
    <message>
        <source>A setting of the source cannot be used.</source>
        <translation>A setting of the source cannot be used.</translation>
    </message>
    <message>
        <source>The badge {badge} is taken. Choose another.</source>
        <translation>The badge {badge} is taken. Choose another.</translation>
    </message>
    <message>
        <source>There is no sign-in of this kind.</source>
        <translation>There is no sign-in of this kind.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>There is no time zone {zone}.</translation>
    </message>
    <message>
        <source>The settings of the source cannot be read ({field}).</source>
        <translation>The settings of the source cannot be read ({field}).</translation>
    </message>
    <message>
        <source>A record held nothing that could be shown; it is kept raw.</source>
        <translation>A record held nothing that could be shown; it is kept raw.</translation>
    </message>
    <message>
        <source>A record of another kind than asked came; it is kept.</source>
        <translation>A record of another kind than asked came; it is kept.</translation>
    </message>
    <message>
        <source>There is no source named {source}.</source>
        <translation>There is no source named {source}.</translation>
    </message>
    <message>
        <source>An unencrypted address is allowed on this computer only. Use https.</source>
        <translation>An unencrypted address is allowed on this computer only. Use https.</translation>
    </message>
    <message>
        <source>The source withdrew this record.</source>
        <translation>The source withdrew this record.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Fetching</translation>
    </message>
    <message>
        <source>Working out what is one fact</source>
        <translation>Working out what is one fact</translation>
    </message>
    <message>
        <source>No source was reached. What was read before is still here.</source>
        <translation>No source was reached. What was read before is still here.</translation>
    </message>
    <message>
        <source>Cancelled. What arrived is kept; the ledger says what is missing.</source>
        <translation>Cancelled. What arrived is kept; the ledger says what is missing.</translation>
    </message>
    <message>
        <source>Refreshed. Records received: {records}, kept raw because unreadable: {unreadable}.</source>
        <translation>Refreshed. Records received: {records}, kept raw because unreadable: {unreadable}.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>or</translation>
    </message>
    <message>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partial</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>0, none there</source>
        <translation>0, none there</translation>
    </message>
    <message>
        <source>{kept} of {expected}</source>
        <translation>{kept} of {expected}</translation>
    </message>
    <message>
        <source>{kept}, not all</source>
        <translation>{kept}, not all</translation>
    </message>
    <message>
        <source>refused, {kept} kept</source>
        <translation>refused, {kept} kept</translation>
    </message>
    <message>
        <source>{kept} kept</source>
        <translation>{kept} kept</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Clinical</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Administrative</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>Cosmetic</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Fatal</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>explained</translation>
    </message>
    <message>
        <source>ruled</source>
        <translation>ruled</translation>
    </message>
    <message>
        <source>sent to source</source>
        <translation>sent to source</translation>
    </message>
    <message>
        <source>resolved upstream</source>
        <translation>resolved upstream</translation>
    </message>
    <message>
        <source>Value differs between sources</source>
        <translation>Value differs between sources</translation>
    </message>
    <message>
        <source>Unit differs between sources</source>
        <translation>Unit differs between sources</translation>
    </message>
    <message>
        <source>Dose differs between sources</source>
        <translation>Dose differs between sources</translation>
    </message>
    <message>
        <source>Status differs between sources</source>
        <translation>Status differs between sources</translation>
    </message>
    <message>
        <source>One source denies it</source>
        <translation>One source denies it</translation>
    </message>
    <message>
        <source>Date differs between sources</source>
        <translation>Date differs between sources</translation>
    </message>
    <message>
        <source>Side differs between sources</source>
        <translation>Side differs between sources</translation>
    </message>
    <message>
        <source>Personal details differ between sources</source>
        <translation>Personal details differ between sources</translation>
    </message>
    <message>
        <source>Missing in one source</source>
        <translation>Missing in one source</translation>
    </message>
    <message>
        <source>Codes do not match</source>
        <translation>Codes do not match</translation>
    </message>
    <message>
        <source>Hardly plausible</source>
        <translation>Hardly plausible</translation>
    </message>
    <message>
        <source>One source contradicts itself</source>
        <translation>One source contradicts itself</translation>
    </message>
    <message>
        <source>One source is out of date</source>
        <translation>One source is out of date</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Side of the body</translation>
    </message>
    <message>
        <source>Identity field</source>
        <translation>Identity field</translation>
    </message>
    <message>
        <source>Code mismatch</source>
        <translation>Code mismatch</translation>
    </message>
    <message>
        <source>Implausible</source>
        <translation>Implausible</translation>
    </message>
    <message>
        <source>Contradiction in one source</source>
        <translation>Contradiction in one source</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Out of date</translation>
    </message>
    <message>
        <source>could be the same as</source>
        <translation>could be the same as</translation>
    </message>
    <message>
        <source>says less than</source>
        <translation>says less than</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>replaces</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>replaced by</translation>
    </message>
    <message>
        <source>belongs with</source>
        <translation>belongs with</translation>
    </message>
    <message>
        <source>part of a series with</source>
        <translation>part of a series with</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>agree</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>fit</translation>
    </message>
    <message>
        <source>not given by all, so neutral</source>
        <translation>not given by all, so neutral</translation>
    </message>
    <message>
        <source>differ, so they stand apart as disputed</source>
        <translation>differ, so they stand apart as disputed</translation>
    </message>
    <message>
        <source>the same identifier</source>
        <translation>the same identifier</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>possible match</translation>
    </message>
    <message>
        <source>distinct</source>
        <translation>distinct</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>by rule</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>by a person</translation>
    </message>
    <message>
        <source>no sign-in needed</source>
        <translation>no sign-in needed</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>signed in</translation>
    </message>
    <message>
        <source>not signed in yet</source>
        <translation>not signed in yet</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>sign-in refused</translation>
    </message>
    <message>
        <source>sign-in expired</source>
        <translation>sign-in expired</translation>
    </message>
    <message>
        <source>Same fact</source>
        <translation>Same fact</translation>
    </message>
    <message>
        <source>Two different facts</source>
        <translation>Two different facts</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Kept apart</translation>
    </message>
    <message>
        <source>Prefer one source</source>
        <translation>Prefer one source</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Explained, both kept</source>
        <translation>Explained, both kept</translation>
    </message>
    <message>
        <source>Sent to source</source>
        <translation>Sent to source</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolved</translation>
    </message>
    <message>
        <source>in remission</source>
        <translation>in remission</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>recurrence</translation>
    </message>
    <message>
        <source>relapse</source>
        <translation>relapse</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>amended</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminary</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>entered in error</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>current</source>
        <translation>current</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>superseded</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>available</source>
        <translation>available</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>intended</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>not taken</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>unconfirmed</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>refuted</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>not listed</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>disputed: sources differ</source>
        <translation>disputed: sources differ</translation>
    </message>
    <message>
        <source>time zone not known</source>
        <translation>time zone not known</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>merged statements</source>
        <translation>merged statements</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>converted</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Merged statements</source>
        <translation>Merged statements</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disputed</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>One says</source>
        <translation>One says</translation>
    </message>
    <message>
        <source>Other says</source>
        <translation>Other says</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>First seen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>Analyte</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>Other results</source>
        <translation>Other results</translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation>dose not known</translation>
    </message>
    <message>
        <source>Unclear, needs a decision</source>
        <translation>Unclear, needs a decision</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>passphrase</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>recovery code</translation>
    </message>
    <message>
        <source>keychain of this computer</source>
        <translation>keychain of this computer</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>key file</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labs</translation>
    </message>
    <message>
        <source>male</source>
        <translation>male</translation>
    </message>
    <message>
        <source>female</source>
        <translation>female</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>sex unknown</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>tried again</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with its passphrase.</source>
        <translation>The vault is locked. Open it with its passphrase.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Check spelling and keyboard layout, or use the recovery code.</source>
        <translation>That passphrase does not open this vault. Check spelling and keyboard layout, or use the recovery code.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>A passphrase is needed.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation>There is a vault in this folder already.</translation>
    </message>
    <message>
        <source>The vault is open in another program (process {pid}). Close it there first.</source>
        <translation>The vault is open in another program (process {pid}). Close it there first.</translation>
    </message>
    <message>
        <source>The vault is damaged. Verify it, and restore a backup if that does not help.</source>
        <translation>The vault is damaged. Verify it, and restore a backup if that does not help.</translation>
    </message>
    <message>
        <source>The key file of the vault is damaged. Restore it from a backup.</source>
        <translation>The key file of the vault is damaged. Restore it from a backup.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>The disk is full. Nothing was lost; free some space and try again.</translation>
    </message>
    <message>
        <source>Reading or writing the vault folder failed. Check the disk and try again.</source>
        <translation>Reading or writing the vault folder failed. Check the disk and try again.</translation>
    </message>
    <message>
        <source>This folder may not be read or written by you.</source>
        <translation>This folder may not be read or written by you.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version. Update Anamnesis to open it.</source>
        <translation>This vault was made by a newer version. Update Anamnesis to open it.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the vault.</source>
        <translation>There is not enough memory to open the vault.</translation>
    </message>
    <message>
        <source>This computer gives no secure random numbers now. Try again later.</source>
        <translation>This computer gives no secure random numbers now. Try again later.</translation>
    </message>
    <message>
        <source>The index of the vault is damaged. Rebuild it.</source>
        <translation>The index of the vault is damaged. Rebuild it.</translation>
    </message>
    <message>
        <source>A page of the vault is damaged.</source>
        <translation>A page of the vault is damaged.</translation>
    </message>
    <message>
        <source>A stored record is damaged.</source>
        <translation>A stored record is damaged.</translation>
    </message>
    <message>
        <source>A stored record is not what was received: its checksum differs.</source>
        <translation>A stored record is not what was received: its checksum differs.</translation>
    </message>
    <message>
        <source>A stored record is referred to but is not there.</source>
        <translation>A stored record is referred to but is not there.</translation>
    </message>
    <message>
        <source>A stored statement is damaged. Rebuild the vault.</source>
        <translation>A stored statement is damaged. Rebuild the vault.</translation>
    </message>
    <message>
        <source>The last way to open the vault cannot be removed.</source>
        <translation>The last way to open the vault cannot be removed.</translation>
    </message>
    <message>
        <source>The vault has no such key.</source>
        <translation>The vault has no such key.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait a moment and try again.</source>
        <translation>Too many wrong passphrases. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>The recovery code is shown once. Write it down and keep it apart from this computer.</source>
        <translation>The recovery code is shown once. Write it down and keep it apart from this computer.</translation>
    </message>
    <message>
        <source>Copying the vault</source>
        <translation>Copying the vault</translation>
    </message>
    <message>
        <source>Verifying pages</source>
        <translation>Verifying pages</translation>
    </message>
    <message>
        <source>Verifying records</source>
        <translation>Verifying records</translation>
    </message>
    <message>
        <source>Verifying statements</source>
        <translation>Verifying statements</translation>
    </message>
    <message>
        <source>A stored record cannot be unpacked (format {version}).</source>
        <translation>A stored record cannot be unpacked (format {version}).</translation>
    </message>
    <message>
        <source>This chart still holds records and cannot be removed.</source>
        <translation>This chart still holds records and cannot be removed.</translation>
    </message>
    <message>
        <source>There is no such chart in this vault.</source>
        <translation>There is no such chart in this vault.</translation>
    </message>
    <message>
        <source>There is no such record in this vault.</source>
        <translation>There is no such record in this vault.</translation>
    </message>
    <message>
        <source>The audit trail could not be written in order. Verify it.</source>
        <translation>The audit trail could not be written in order. Verify it.</translation>
    </message>
    <message>
        <source>The stored view of the chart is damaged. It is made again from the records.</source>
        <translation>The stored view of the chart is damaged. It is made again from the records.</translation>
    </message>
    <message>
        <source>The stored view of the chart is of another version. It is made again from the records.</source>
        <translation>The stored view of the chart is of another version. It is made again from the records.</translation>
    </message>
    <message>
        <source>The audit trail</source>
        <translation>The audit trail</translation>
    </message>
    <message>
        <source>The audit trail is not whole: {issues} problems, the first at event {first}.</source>
        <translation>The audit trail is not whole: {issues} problems, the first at event {first}.</translation>
    </message>
    <message>
        <source>An event of the audit trail was changed.</source>
        <translation>An event of the audit trail was changed.</translation>
    </message>
    <message>
        <source>An event of the audit trail was removed.</source>
        <translation>An event of the audit trail was removed.</translation>
    </message>
    <message>
        <source>The end of the audit trail was cut off.</source>
        <translation>The end of the audit trail was cut off.</translation>
    </message>
    <message>
        <source>The audit trail does not end where it last did.</source>
        <translation>The audit trail does not end where it last did.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended is missing.</source>
        <translation>The mark of where the audit trail ended is missing.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended belongs to another vault.</source>
        <translation>The mark of where the audit trail ended belongs to another vault.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended cannot be read.</source>
        <translation>The mark of where the audit trail ended cannot be read.</translation>
    </message>
    <message>
        <source>The seal of an event of the audit trail is broken.</source>
        <translation>The seal of an event of the audit trail is broken.</translation>
    </message>
    <message>
        <source>An event of the audit trail cannot be read.</source>
        <translation>An event of the audit trail cannot be read.</translation>
    </message>
    <message>
        <source>There is no such chart.</source>
        <translation>There is no such chart.</translation>
    </message>
    <message>
        <source>This item has no such value.</source>
        <translation>This item has no such value.</translation>
    </message>
    <message>
        <source>Working the items out again</source>
        <translation>Working the items out again</translation>
    </message>
    <message>
        <source>Rebuilt. Items that changed: {changed}.</source>
        <translation>Rebuilt. Items that changed: {changed}.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>An argument is missing.</translation>
    </message>
    <message>
        <source>These arguments do not fit together.</source>
        <translation>These arguments do not fit together.</translation>
    </message>
    <message>
        <source>A birth date is written like 1951-03-14, or as far as it is known.</source>
        <translation>A birth date is written like 1951-03-14, or as far as it is known.</translation>
    </message>
    <message>
        <source>A date is written like 2019-03-04, or as far as it is known.</source>
        <translation>A date is written like 2019-03-04, or as far as it is known.</translation>
    </message>
    <message>
        <source>There is no such kind of discrepancy.</source>
        <translation>There is no such kind of discrepancy.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>There is no such kind of record.</translation>
    </message>
    <message>
        <source>There is no such severity.</source>
        <translation>There is no such severity.</translation>
    </message>
    <message>
        <source>The passphrase given is empty.</source>
        <translation>The passphrase given is empty.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {what}.</source>
        <translation>The passphrase cannot be read from {what}.</translation>
    </message>
    <message>
        <source>Nothing to do: name files to link or pairs to compare.</source>
        <translation>Nothing to do: name files to link or pairs to compare.</translation>
    </message>
    <message>
        <source>The list lacks columns: {missing}.</source>
        <translation>The list lacks columns: {missing}.</translation>
    </message>
    <message>
        <source>The list {file} cannot be read.</source>
        <translation>The list {file} cannot be read.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use a key file or descriptor.</source>
        <translation>There is no terminal to ask for the passphrase. Use a key file or descriptor.</translation>
    </message>
    <message>
        <source>Name at least one file or folder.</source>
        <translation>Name at least one file or folder.</translation>
    </message>
    <message>
        <source>Name at least one thing to look for: name, birth date or identifier.</source>
        <translation>Name at least one thing to look for: name, birth date or identifier.</translation>
    </message>
    <message>
        <source>A reason is needed; it is kept with the ruling.</source>
        <translation>A reason is needed; it is kept with the ruling.</translation>
    </message>
    <message>
        <source>This ruling needs other things named.</source>
        <translation>This ruling needs other things named.</translation>
    </message>
    <message>
        <source>Name a chart, a list, or all.</source>
        <translation>Name a chart, a list, or all.</translation>
    </message>
    <message>
        <source>Name a vault, or set ANAMNESIS_VAULT.</source>
        <translation>Name a vault, or set ANAMNESIS_VAULT.</translation>
    </message>
    <message>
        <source>There is no such verb.</source>
        <translation>There is no such verb.</translation>
    </message>
    <message>
        <source>vault created</source>
        <translation>vault created</translation>
    </message>
    <message>
        <source>vault opened</source>
        <translation>vault opened</translation>
    </message>
    <message>
        <source>chart opened</source>
        <translation>chart opened</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>refreshed</translation>
    </message>
    <message>
        <source>raw record viewed</source>
        <translation>raw record viewed</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>backup made</translation>
    </message>
    <message>
        <source>break-glass access</source>
        <translation>break-glass access</translation>
    </message>
    <message>
        <source>chart viewed</source>
        <translation>chart viewed</translation>
    </message>
    <message>
        <source>created</source>
        <translation>created</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exported</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>keys changed</source>
        <translation>keys changed</translation>
    </message>
    <message>
        <source>patients searched</source>
        <translation>patients searched</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>purged</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>ruling made</source>
        <translation>ruling made</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>searched</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>setting changed</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>signed out</translation>
    </message>
    <message>
        <source>audit trail exported</source>
        <translation>audit trail exported</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>updated</translation>
    </message>
    <message>
        <source>version read</source>
        <translation>version read</translation>
    </message>
    <message>
        <source>Refreshing the demo charts</source>
        <translation>Refreshing the demo charts</translation>
    </message>
    <message>
        <source>The pictures could not be written.</source>
        <translation>The pictures could not be written.</translation>
    </message>
    <message>
        <source>The file {path} could not be written.</source>
        <translation>The file {path} could not be written.</translation>
    </message>
    <message>
        <source>These options of the exchange do not fit together.</source>
        <translation>These options of the exchange do not fit together.</translation>
    </message>
    <message>
        <source>Port {port} is taken.</source>
        <translation>Port {port} is taken.</translation>
    </message>
    <message>
        <source>converted by the rule of this analyte</source>
        <translation>converted by the rule of this analyte</translation>
    </message>
    <message>
        <source>arbitrary units convert to nothing but themselves</source>
        <translation>arbitrary units convert to nothing but themselves</translation>
    </message>
    <message>
        <source>The code and the text of the unit differ; the value is left as sent.</source>
        <translation>The code and the text of the unit differ; the value is left as sent.</translation>
    </message>
    <message>
        <source>the units convert into each other</source>
        <translation>the units convert into each other</translation>
    </message>
    <message>
        <source>these are different analytes</source>
        <translation>these are different analytes</translation>
    </message>
    <message>
        <source>Hardly possible in this unit; the value is left as sent.</source>
        <translation>Hardly possible in this unit; the value is left as sent.</translation>
    </message>
    <message>
        <source>without the analyte the units cannot be compared</source>
        <translation>without the analyte the units cannot be compared</translation>
    </message>
    <message>
        <source>the units measure different things</source>
        <translation>the units measure different things</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>the same unit</translation>
    </message>
    <message>
        <source>The unit was written unusually and was read as meant.</source>
        <translation>The unit was written unusually and was read as meant.</translation>
    </message>
    <message>
        <source>The unit is not known; the value is left as sent.</source>
        <translation>The unit is not known; the value is left as sent.</translation>
    </message>
    <message>
        <source>The value is not a number.</source>
        <translation>The value is not a number.</translation>
    </message>
    <message>
        <source>An allergy does not say to what.</source>
        <translation>An allergy does not say to what.</translation>
    </message>
    <message>
        <source>An entry points at text that is not in the document.</source>
        <translation>An entry points at text that is not in the document.</translation>
    </message>
    <message>
        <source>The document names several patients.</source>
        <translation>The document names several patients.</translation>
    </message>
    <message>
        <source>The message has no header (MSH).</source>
        <translation>The message has no header (MSH).</translation>
    </message>
    <message>
        <source>An entry denies twice; it is shown as denied.</source>
        <translation>An entry denies twice; it is shown as denied.</translation>
    </message>
    <message>
        <source>The message names a character set that is not read here; its bytes were kept.</source>
        <translation>The message names a character set that is not read here; its bytes were kept.</translation>
    </message>
    <message>
        <source>This option is not available here.</source>
        <translation>This option is not available here.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>New passphrase:</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Passphrase:</translation>
    </message>
    <message>
        <source>This source does not know the patient. Search it by another name or number to be sure.</source>
        <translation>This source does not know the patient. Search it by another name or number to be sure.</translation>
    </message>
    <message>
        <source>Not everything came: {rows} rows of the ledger say what is missing and why. What came is kept; refresh to ask again.</source>
        <translation>Not everything came: {rows} rows of the ledger say what is missing and why. What came is kept; refresh to ask again.</translation>
    </message>
    <message>
        <source>Asked only for what changed since the last refresh: {sources}. What a source no longer has is noticed by a full refresh.</source>
        <translation>Asked only for what changed since the last refresh: {sources}. What a source no longer has is noticed by a full refresh.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Check its name, or create one.</source>
        <translation>There is no vault in this folder. Check its name, or create one.</translation>
    </message>
    <message>
        <source>The log {file} cannot be written. Name another file.</source>
        <translation>The log {file} cannot be written. Name another file.</translation>
    </message>
    <message>
        <source>the source now gives somebody else under the same number</source>
        <translation>the source now gives somebody else under the same number</translation>
    </message>
    <message>
        <source>{source} now gives somebody else under the number of this patient. Nothing more of it comes into the chart until you have compared the two in Identity review.</source>
        <translation>{source} now gives somebody else under the number of this patient. Nothing more of it comes into the chart until you have compared the two in Identity review.</translation>
    </message>
    <message>
        <source>To the support desk of {source}</source>
        <translation>To the support desk of {source}</translation>
    </message>
    <message>
        <source>{kind}: {about}, {field}</source>
        <translation>{kind}: {about}, {field}</translation>
    </message>
    <message>
        <source>{source} says: {value}</source>
        <translation>{source} says: {value}</translation>
    </message>
    <message>
        <source>The record is a {type} whose bytes have the SHA-256 {sha256}; the element is {path}.</source>
        <translation>The record is a {type} whose bytes have the SHA-256 {sha256}; the element is {path}.</translation>
    </message>
    <message>
        <source>It came in answer to {request} at {at}.</source>
        <translation>It came in answer to {request} at {at}.</translation>
    </message>
    <message>
        <source>Another source ({number})</source>
        <translation>Another source ({number})</translation>
    </message>
    <message>
        <source>Please check the record against its origin and answer under {id}.</source>
        <translation>Please check the record against its origin and answer under {id}.</translation>
    </message>
    <message>
        <source>Names, numbers and dates of the patient were taken out of this note.</source>
        <translation>Names, numbers and dates of the patient were taken out of this note.</translation>
    </message>
    <message>
        <source>There is no such discrepancy in this chart.</source>
        <translation>There is no such discrepancy in this chart.</translation>
    </message>
    <message>
        <source>None of these discrepancies involves the source {source}.</source>
        <translation>None of these discrepancies involves the source {source}.</translation>
    </message>
    <message>
        <source>There is no such form of export: {form}.</source>
        <translation>There is no such form of export: {form}.</translation>
    </message>
    <message>
        <source>The file could not be written: {path}.</source>
        <translation>The file could not be written: {path}.</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Not to be done</source>
        <translation>Not to be done</translation>
    </message>
    <message>
        <source>Status of activity</source>
        <translation>Status of activity</translation>
    </message>
    <message>
        <source>Additional instructions</source>
        <translation>Additional instructions</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Adherence</translation>
    </message>
    <message>
        <source>Admitted from</source>
        <translation>Admitted from</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Type of agent</source>
        <translation>Type of agent</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Also known as</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Birth place</translation>
    </message>
    <message>
        <source>Birth sex</source>
        <translation>Birth sex</translation>
    </message>
    <message>
        <source>Birth time</source>
        <translation>Birth time</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Chromosome</source>
        <translation>Chromosome</translation>
    </message>
    <message>
        <source>Clinical status</source>
        <translation>Clinical status</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Complication</translation>
    </message>
    <message>
        <source>Coded conclusion</source>
        <translation>Coded conclusion</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contributed to death</source>
        <translation>Contributed to death</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Coordinate system</translation>
    </message>
    <message>
        <source>Why not known</source>
        <translation>Why not known</translation>
    </message>
    <message>
        <source>Dependent</source>
        <translation>Dependent</translation>
    </message>
    <message>
        <source>Device model identifier</source>
        <translation>Device model identifier</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Type of diagnosis</source>
        <translation>Type of diagnosis</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Diet</translation>
    </message>
    <message>
        <source>Distinct identifier</source>
        <translation>Distinct identifier</translation>
    </message>
    <message>
        <source>Why empty</source>
        <translation>Why empty</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Status at the performer</source>
        <translation>Status at the performer</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>Fluid</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Foods to avoid</source>
        <translation>Foods to avoid</translation>
    </message>
    <message>
        <source>Food preference</source>
        <translation>Food preference</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>General practitioner</translation>
    </message>
    <message>
        <source>Genome build</source>
        <translation>Genome build</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Group name</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Last occurrence</source>
        <translation>Last occurrence</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Managing organization</source>
        <translation>Managing organization</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Role of member</source>
        <translation>Role of member</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Nutrient</source>
        <translation>Nutrient</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observed</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Occurrence</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Onset in words</source>
        <translation>Onset in words</translation>
    </message>
    <message>
        <source>Order detail</source>
        <translation>Order detail</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Instruction to the patient</source>
        <translation>Instruction to the patient</translation>
    </message>
    <message>
        <source>Instructions to the patient</source>
        <translation>Instructions to the patient</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>Performed</translation>
    </message>
    <message>
        <source>Status of plan</source>
        <translation>Status of plan</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Practice setting</source>
        <translation>Practice setting</translation>
    </message>
    <message>
        <source>From a primary source</source>
        <translation>From a primary source</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Type of problem</source>
        <translation>Type of problem</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Provision in detail</source>
        <translation>Provision in detail</translation>
    </message>
    <message>
        <source>Period of provision</source>
        <translation>Period of provision</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Qualifier</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Race</translation>
    </message>
    <message>
        <source>Reaction denied</source>
        <translation>Reaction denied</translation>
    </message>
    <message>
        <source>Substance of the reaction</source>
        <translation>Substance of the reaction</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Reference allele</source>
        <translation>Reference allele</translation>
    </message>
    <message>
        <source>Reference sequence</source>
        <translation>Reference sequence</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Reliability</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Instructions as one text</source>
        <translation>Instructions as one text</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Reported by others</source>
        <translation>Reported by others</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Requested by</translation>
    </message>
    <message>
        <source>Requisition number</source>
        <translation>Requisition number</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Safety information</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequence</translation>
    </message>
    <message>
        <source>Doses in the series</source>
        <translation>Doses in the series</translation>
    </message>
    <message>
        <source>Period of service</source>
        <translation>Period of service</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Specialty</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Part number</translation>
    </message>
    <message>
        <source>Subpotent</source>
        <translation>Subpotent</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Subscriber</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Substitution</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Target date</translation>
    </message>
    <message>
        <source>Target measure</source>
        <translation>Target measure</translation>
    </message>
    <message>
        <source>Telephone and mail</source>
        <translation>Telephone and mail</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Texture</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Used in</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valid for</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>no value</translation>
    </message>
    <message>
        <source>{title} and {count} more</source>
        <translation>{title} and {count} more</translation>
    </message>
    <message>
        <source>once daily</source>
        <translation>once daily</translation>
    </message>
    <message>
        <source>twice daily</source>
        <translation>twice daily</translation>
    </message>
    <message>
        <source>{times} times daily</source>
        <translation>{times} times daily</translation>
    </message>
    <message>
        <source>every {period} days</source>
        <translation>every {period} days</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>every hour</translation>
    </message>
    <message>
        <source>{times} times an hour</source>
        <translation>{times} times an hour</translation>
    </message>
    <message>
        <source>every {period} hours</source>
        <translation>every {period} hours</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>every minute</translation>
    </message>
    <message>
        <source>{times} times a minute</source>
        <translation>{times} times a minute</translation>
    </message>
    <message>
        <source>every {period} minutes</source>
        <translation>every {period} minutes</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>once a week</translation>
    </message>
    <message>
        <source>{times} times a week</source>
        <translation>{times} times a week</translation>
    </message>
    <message>
        <source>every {period} weeks</source>
        <translation>every {period} weeks</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>once a month</translation>
    </message>
    <message>
        <source>{times} times a month</source>
        <translation>{times} times a month</translation>
    </message>
    <message>
        <source>every {period} months</source>
        <translation>every {period} months</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>once a year</translation>
    </message>
    <message>
        <source>{times} times a year</source>
        <translation>{times} times a year</translation>
    </message>
    <message>
        <source>every {period} years</source>
        <translation>every {period} years</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>stated</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denied</translation>
    </message>
    <message>
        <source>low</source>
        <translation>low</translation>
    </message>
    <message>
        <source>high</source>
        <translation>high</translation>
    </message>
    <message>
        <source>unable to assess</source>
        <translation>unable to assess</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>bilateral</source>
        <translation>bilateral</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>mild</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderate</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>severe</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>medication</source>
        <translation>medication</translation>
    </message>
    <message>
        <source>food</source>
        <translation>food</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environment</translation>
    </message>
    <message>
        <source>biologic</source>
        <translation>biologic</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>allergy</translation>
    </message>
    <message>
        <source>intolerance</source>
        <translation>intolerance</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>requested</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>differential</source>
        <translation>differential</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>aborted</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retired</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>booked</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pending</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>fulfilled</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>triaged</source>
        <translation>triaged</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>on leave</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>added to</translation>
    </message>
    <message>
        <source>The terminology {file} on this computer is damaged and is left out. Load it again with anamnesis terms load.</source>
        <translation>The terminology {file} on this computer is damaged and is left out. Load it again with anamnesis terms load.</translation>
    </message>
    <message>
        <source>Row {line} of {file} is broken and was left out.</source>
        <translation>Row {line} of {file} is broken and was left out.</translation>
    </message>
    <message>
        <source>{count} rows of {file} are broken and were left out.</source>
        <translation>{count} rows of {file} are broken and were left out.</translation>
    </message>
    <message>
        <source>The part {entry} of {file} is broken and was left out.</source>
        <translation>The part {entry} of {file} is broken and was left out.</translation>
    </message>
    <message>
        <source>The file {file} is larger than {limit} MB. Load it in parts, or as a package.</source>
        <translation>The file {file} is larger than {limit} MB. Load it in parts, or as a package.</translation>
    </message>
    <message>
        <source>The file {file} is no package: its archive cannot be read. Fetch it again.</source>
        <translation>The file {file} is no package: its archive cannot be read. Fetch it again.</translation>
    </message>
    <message>
        <source>The package {file} breaks off at {entry}. Nothing of it was loaded. Fetch it again.</source>
        <translation>The package {file} breaks off at {entry}. Nothing of it was loaded. Fetch it again.</translation>
    </message>
    <message>
        <source>The package {file} is damaged at {entry}. Nothing of it was loaded. Fetch it again.</source>
        <translation>The package {file} is damaged at {entry}. Nothing of it was loaded. Fetch it again.</translation>
    </message>
    <message>
        <source>The package {file} unpacks to more than is allowed. Nothing of it was loaded.</source>
        <translation>The package {file} unpacks to more than is allowed. Nothing of it was loaded.</translation>
    </message>
    <message>
        <source>The package {file} holds no code system, value set or concept map.</source>
        <translation>The package {file} holds no code system, value set or concept map.</translation>
    </message>
    <message>
        <source>The file is not a value set.</source>
        <translation>The file is not a value set.</translation>
    </message>
    <message>
        <source>The value set {valueSet} has not been loaded. Load its package, or name a terminology server.</source>
        <translation>The value set {valueSet} has not been loaded. Load its package, or name a terminology server.</translation>
    </message>
    <message>
        <source>Value sets refer to each other in a circle: {way}.</source>
        <translation>Value sets refer to each other in a circle: {way}.</translation>
    </message>
    <message>
        <source>Value sets refer to each other over more than {limit} steps; {valueSet} was not followed.</source>
        <translation>Value sets refer to each other over more than {limit} steps; {valueSet} was not followed.</translation>
    </message>
    <message>
        <source>The code system {system} has not been loaded. Load it, or name a terminology server.</source>
        <translation>The code system {system} has not been loaded. Load it, or name a terminology server.</translation>
    </message>
    <message>
        <source>Of the code system {system} only a part is loaded ({content}); codes may be missing.</source>
        <translation>Of the code system {system} only a part is loaded ({content}); codes may be missing.</translation>
    </message>
    <message>
        <source>Version {asked} of {system} has not been loaded; {used} was used.</source>
        <translation>Version {asked} of {system} has not been loaded; {used} was used.</translation>
    </message>
    <message>
        <source>What is loaded of {system} cannot answer {property} {op} {value}.</source>
        <translation>What is loaded of {system} cannot answer {property} {op} {value}.</translation>
    </message>
    <message>
        <source>The pattern {value} cannot be read, or takes too long.</source>
        <translation>The pattern {value} cannot be read, or takes too long.</translation>
    </message>
    <message>
        <source>The list was cut at {limit} codes; there are more.</source>
        <translation>The list was cut at {limit} codes; there are more.</translation>
    </message>
    <message>
        <source>The list of {valueSet} is the one its publisher sent along; it could not be worked out here.</source>
        <translation>The list of {valueSet} is the one its publisher sent along; it could not be worked out here.</translation>
    </message>
    <message>
        <source>The code {code} is named by the value set, but {system} as loaded does not have it.</source>
        <translation>The code {code} is named by the value set, but {system} as loaded does not have it.</translation>
    </message>
    <message>
        <source>The terminology server {server} cannot be reached. Check the connection and its address.</source>
        <translation>The terminology server {server} cannot be reached. Check the connection and its address.</translation>
    </message>
    <message>
        <source>The terminology server {server} took too long to answer.</source>
        <translation>The terminology server {server} took too long to answer.</translation>
    </message>
    <message>
        <source>The terminology server {server} answered with something else ({got}). Check its address.</source>
        <translation>The terminology server {server} answered with something else ({got}). Check its address.</translation>
    </message>
    <message>
        <source>The terminology server {server} refused the question (status {status}, {reason}).</source>
        <translation>The terminology server {server} refused the question (status {status}, {reason}).</translation>
    </message>
    <message>
        <source>The terminology server {server} does not know it.</source>
        <translation>The terminology server {server} does not know it.</translation>
    </message>
    <message>
        <source>The terminology server {server} failed moments ago and was not asked again.</source>
        <translation>The terminology server {server} failed moments ago and was not asked again.</translation>
    </message>
    <message>
        <source>The answer is the one {server} gave on {at}.</source>
        <translation>The answer is the one {server} gave on {at}.</translation>
    </message>
    <message>
        <source>The answer is from the terminologies on this computer, not from {server}.</source>
        <translation>The answer is from the terminologies on this computer, not from {server}.</translation>
    </message>
    <message>
        <source>This is no code of a shared terminology; it was not sent to a server.</source>
        <translation>This is no code of a shared terminology; it was not sent to a server.</translation>
    </message>
    <message>
        <source>The server&apos;s answers cannot be kept for offline use in {file}.</source>
        <translation>The server&apos;s answers cannot be kept for offline use in {file}.</translation>
    </message>
    <message>
        <source>{file} was not taken in: {why}</source>
        <translation>{file} was not taken in: {why}</translation>
    </message>
    <message>
        <source>None of the files could be read: each is missing, empty, damaged or in a format not known here. Known are FHIR, C-CDA, HL7 v2, PDF, text and pictures. Fetch the files again, or ask who sent them.</source>
        <translation>None of the files could be read: each is missing, empty, damaged or in a format not known here. Known are FHIR, C-CDA, HL7 v2, PDF, text and pictures. Fetch the files again, or ask who sent them.</translation>
    </message>
    <message>
        <source>A record of the files cannot be read; it is kept raw.</source>
        <translation>A record of the files cannot be read; it is kept raw.</translation>
    </message>
    <message>
        <source>{from} is {to} by the map {by} ({relationship})</source>
        <translation>{from} is {to} by the map {by} ({relationship})</translation>
    </message>
    <message>
        <source>{code} is named “{name}” by {by}, not by the source</source>
        <translation>{code} is named “{name}” by {by}, not by the source</translation>
    </message>
    <message>
        <source>{code} is named “{name}” by {by}, as it answered on {at}, not by the source</source>
        <translation>{code} is named “{name}” by {by}, as it answered on {at}, not by the source</translation>
    </message>
    <message>
        <source>no name is known for {code}</source>
        <translation>no name is known for {code}</translation>
    </message>
    <message>
        <source>{code} is retired in {by}</source>
        <translation>{code} is retired in {by}</translation>
    </message>
    <message>
        <source>{code} is retired in {by}; {replacement} takes its place</source>
        <translation>{code} is retired in {by}; {replacement} takes its place</translation>
    </message>
    <message>
        <source>{from} is {to}: the unit alone was converted (UCUM)</source>
        <translation>{from} is {to}: the unit alone was converted (UCUM)</translation>
    </message>
    <message>
        <source>{from} is {to} by the row “{analyte}” of the analyte table ({source})</source>
        <translation>{from} is {to} by the row “{analyte}” of the analyte table ({source})</translation>
    </message>
    <message>
        <source>{from} is {to} by the molar mass of {analyte}, {molarMass} g/mol ({source})</source>
        <translation>{from} is {to} by the molar mass of {analyte}, {molarMass} g/mol ({source})</translation>
    </message>
    <message>
        <source>compared as {analyte}, on one axis in {unit}</source>
        <translation>compared as {analyte}, on one axis in {unit}</translation>
    </message>
    <message>
        <source>The package {file} breaks off before its first entry. Nothing of it was loaded. Fetch it again.</source>
        <translation>The package {file} breaks off before its first entry. Nothing of it was loaded. Fetch it again.</translation>
    </message>
    <message>
        <source>The package {file} is damaged. Nothing of it was loaded. Fetch it again.</source>
        <translation>The package {file} is damaged. Nothing of it was loaded. Fetch it again.</translation>
    </message>
    <message>
        <source>Nobody sent a name for {code}, and no terminology on this computer has one. Load one that has it, or ask the source.</source>
        <translation>Nobody sent a name for {code}, and no terminology on this computer has one. Load one that has it, or ask the source.</translation>
    </message>
    <message>
        <source>The code {code} is retired in {by}.</source>
        <translation>The code {code} is retired in {by}.</translation>
    </message>
    <message>
        <source>named by Anamnesis; what the source sent is in brackets</source>
        <translation>named by Anamnesis; what the source sent is in brackets</translation>
    </message>
    <message>
        <source>{title} (no name known)</source>
        <translation>{title} (no name known)</translation>
    </message>
    <message>
        <source>{title} (retired code)</source>
        <translation>{title} (retired code)</translation>
    </message>
    <message>
        <source>A document within the record is damaged and cannot be read. What it says is not in the chart: ask the source for it.</source>
        <translation>A document within the record is damaged and cannot be read. What it says is not in the chart: ask the source for it.</translation>
    </message>
    <message>
        <source>A document within the record has a form that is not known here ({media}). What it says is not in the chart: read it at the source.</source>
        <translation>A document within the record has a form that is not known here ({media}). What it says is not in the chart: read it at the source.</translation>
    </message>
    <message>
        <source>carried within another record</source>
        <translation>carried within another record</translation>
    </message>
    <message>
        <source>An earlier ruling says the opposite ({action}, {at}, by {author}). Undo it first, then rule again: {ruling}</source>
        <translation>An earlier ruling says the opposite ({action}, {at}, by {author}). Undo it first, then rule again: {ruling}</translation>
    </message>
    <message>
        <source>These are one item already: there is nothing to rule.</source>
        <translation>These are one item already: there is nothing to rule.</translation>
    </message>
    <message>
        <source>These names stand for one item. To part it, name two of its statements.</source>
        <translation>These names stand for one item. To part it, name two of its statements.</translation>
    </message>
    <message>
        <source>Facts of different kinds are never one: a medicine is no problem.</source>
        <translation>Facts of different kinds are never one: a medicine is no problem.</translation>
    </message>
    <message>
        <source>Hidden by rulings: {count}. --hidden shows them, rule list says why.</source>
        <translation>Hidden by rulings: {count}. --hidden shows them, rule list says why.</translation>
    </message>
    <message>
        <source>Rulings that no longer find what they are about: {count}. They are kept, hold again when it is told again, and are listed under Discrepancies.</source>
        <translation>Rulings that no longer find what they are about: {count}. They are kept, hold again when it is told again, and are listed under Discrepancies.</translation>
    </message>
    <message>
        <source>replaced since</source>
        <translation>replaced since</translation>
    </message>
    <message>
        <source>{count} times since {date}</source>
        <translation>{count} times since {date}</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} times</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <source>No allergy: {title}</source>
        <translation>No allergy: {title}</translation>
    </message>
    <message>
        <source>Not present: {title}</source>
        <translation>Not present: {title}</translation>
    </message>
    <message>
        <source>Not to be given: {title}</source>
        <translation>Not to be given: {title}</translation>
    </message>
    <message>
        <source>Not taken: {title}</source>
        <translation>Not taken: {title}</translation>
    </message>
    <message>
        <source>Not given: {title}</source>
        <translation>Not given: {title}</translation>
    </message>
    <message>
        <source>Not done: {title}</source>
        <translation>Not done: {title}</translation>
    </message>
    <message>
        <source>Not: {title}</source>
        <translation>Not: {title}</translation>
    </message>
    <message>
        <source>not to be given</source>
        <translation>not to be given</translation>
    </message>
    <message>
        <source>left at one place, right at another: both, or one of them is wrong</source>
        <translation>left at one place, right at another: both, or one of them is wrong</translation>
    </message>
    <message>
        <source>There is no such link. “identities” lists those there are.</source>
        <translation>There is no such link. “identities” lists those there are.</translation>
    </message>
    <message>
        <source>There is no such item. It may have been merged or is gone since the last refresh. “search” and “timeline” list what there is.</source>
        <translation>There is no such item. It may have been merged or is gone since the last refresh. “search” and “timeline” list what there is.</translation>
    </message>
    <message>
        <source>There is no such ruling. “rule list” shows those there are.</source>
        <translation>There is no such ruling. “rule list” shows those there are.</translation>
    </message>
    <message>
        <source>The file {file} could not be written. Choose another folder.</source>
        <translation>The file {file} could not be written. Choose another folder.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check that it is there and yours to read.</source>
        <translation>The file {file} cannot be read. Check that it is there and yours to read.</translation>
    </message>
    <message>
        <source>This holds no decisions about who is who. Ask the other place for what its patient index or Anamnesis wrote: FHIR Linkage or Person.</source>
        <translation>This holds no decisions about who is who. Ask the other place for what its patient index or Anamnesis wrote: FHIR Linkage or Person.</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>one person</translation>
    </message>
    <message>
        <source>possibly one person</source>
        <translation>possibly one person</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>two people</translation>
    </message>
    <message>
        <source>another name in use, nearly the same</source>
        <translation>another name in use, nearly the same</translation>
    </message>
    <message>
        <source>nearly the same: a slip of the pen or a rare name</source>
        <translation>nearly the same: a slip of the pen or a rare name</translation>
    </message>
</context>
</TS>
