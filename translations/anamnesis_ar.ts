<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CellReasons</name>
    <message>
        <source>Choose a cell of the ledger to see what was asked and what came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source was never asked for this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests: %1, received: %2, kept: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable, kept raw: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>name not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::AddPatient</name>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in every source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that are certainly one person are joined; the rest waits in Identity review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking every source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source knows a person like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::AddSource</name>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge, 2 or 3 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client and secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is asked once before the source is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the source…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Banner</name>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chart is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 سنة</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gender identity</source>
        <translation>الهوية الجندرية</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Records possibly of this person: %1</source>
        <translation>سجلات قد تخص هذا الشخص: %1</translation>
    </message>
    <message>
        <source>Review records that are possibly of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ChartView</name>
    <message>
        <source>Screens of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Ask every source again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>التعارضات</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Comparison</name>
    <message>
        <source>Field by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differing element marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Raw evidence of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::CompletenessStrip</name>
    <message>
        <source>Completeness of the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>مكتمل؟</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>دفتر الطلبات</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DateJump</name>
    <message>
        <source>Go to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: year, year-month or year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DiscrepanciesScreen</name>
    <message>
        <source>Discrepancies</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>No discrepancy fits this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No discrepancies were found between the sources read so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DocumentsScreen</name>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents were received. The ledger says what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text layer: %1, %2 bytes, kept as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safely shown: text only, nothing is fetched or run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::FirstRun</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One timeline, every source</source>
        <translation>خط زمني واحد، كل المصادر</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>إنشاء خزنة</translation>
    </message>
    <message>
        <source>one encrypted folder, here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation>احفظ رمز الاسترداد</translation>
    </message>
    <message>
        <source>print it, store it apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source, or open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you can add more later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays in this vault. No server, no account, no telemetry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline once a source was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every view of a chart is kept in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>أعد الكتابة</translation>
    </message>
    <message>
        <source>Where the vault will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown here once the vault is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown once. Whoever holds it opens the vault, so keep it apart from this computer. Without it, a forgotten passphrase cannot be undone by anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a hospital or exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR or MHD, with your own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR, C-CDA, portal downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented hospitals and patients, planted conflicts and faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written until you press Create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation>إنشاء الخزنة</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to keep and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words: %1, about %2 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is created. Write the recovery code down or print it, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown once; it is not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::GradeBar</name>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of evidence: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::GroupList</name>
    <message>
        <source>Groups of discrepancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but cosmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind of difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By pair of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Help</name>
    <message>
        <source>Keys and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command palette: go to, act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search the whole chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledger: what was asked, what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh from every source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace the value to its bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next new item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy with units, dates and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo the last ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources differ; both sides are always shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several statements judged one fact; the panel says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first seen since you last marked the chart as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converted; the original is beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete: asked and answered in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial: some of it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: no usable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>a difference that touches safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a clinical difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>nobody said; not the same as none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anamnesis shows what sources said. It gives no advice on treatment, and is not a certified medical device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::IdentityScreen</name>
    <message>
        <source>Identity review</source>
        <translation>مراجعة الهوية</translation>
    </message>
    <message>
        <source>Comparison field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to link or keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that are possibly one of your patients: %1. Nothing is merged until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No links yet. They appear when sources know patients that may be one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules %1, weights %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>This chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>veto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a link would add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you decide it is shown as “possibly this person”, never merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is not in the chart already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::IncompleteNote</name>
    <message>
        <source>Not complete: open the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ItemPanel</name>
    <message>
        <source>Details of the selected item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and rule</source>
        <translation>قارن وقرّر</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Statements: %1</source>
        <translation>الإفادات: %1</translation>
    </message>
    <message>
        <source>Members of this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>كما وردت</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>تاريخ الإفادة</translation>
    </message>
    <message>
        <source>Why one item:</source>
        <translation>لماذا عنصر واحد:</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>القاعدة %1</translation>
    </message>
    <message>
        <source>Values of this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LanesView</name>
    <message>
        <source>Medicines over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days of a gap</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LifeOverview</name>
    <message>
        <source>Overview of the whole life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life</source>
        <translation>العمر</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LockScreen</name>
    <message>
        <source>Open vault</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>الخزنة مقفلة</translation>
    </message>
    <message>
        <source>Charts are encrypted on this computer. The passphrase opens them; the recovery code works in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Vault folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::MainWindow</name>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Undo the last ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with units and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this chart</source>
        <translation>بحث في السجل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>دفتر الطلبات</translation>
    </message>
    <message>
        <source>Identity review</source>
        <translation>مراجعة الهوية</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>الخزنة والتدقيق</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Keys and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Last refresh %1</source>
        <translation>آخر تحديث %1</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items: %1, new: %2</source>
        <translation>العناصر: %1، الجديد: %2</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::MedicinesScreen</name>
    <message>
        <source>Medicines over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active and stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order, height follows the daily dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dispense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingredients: %1, orders and dispenses: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No medicines were received. The ledger says what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and rule</source>
        <translation>قارن وقرّر</translation>
    </message>
    <message>
        <source>Compare and rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Go to a screen or chart, or do something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ProgressRow</name>
    <message>
        <source>Refresh in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable, kept raw: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ProvenanceView</name>
    <message>
        <source>Where this value comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where “%1” comes from</source>
        <translation>من أين أتت “%1”</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>التحويل</translation>
    </message>
    <message>
        <source>%1 bytes, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw record, the element marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element could not be located in the bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>السجل الخام</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::QualityBars</name>
    <message>
        <source>Quality of the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worklists</source>
        <translation>قوائم العمل</translation>
    </message>
    <message>
        <source>Identity review</source>
        <translation>مراجعة الهوية</translation>
    </message>
    <message>
        <source>Safety discrepancies</source>
        <translation>تعارضات تمس السلامة</translation>
    </message>
    <message>
        <source>Incomplete sources</source>
        <translation>مصادر ناقصة</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>الخزنة والتدقيق</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Reader</name>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ResultsScreen</name>
    <message>
        <source>Analytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by analyte and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Filter analytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converted, hover for the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first, newest last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No analyte fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results were received. The ledger says what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one or more analytes to see their trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open points: converted or censored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Ribbon</name>
    <message>
        <source>Ribbon of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::RulingBar</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: it is kept with the ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ruling is kept with its reason, survives refreshes, hides nothing, and can be undone (Ctrl+Z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained, keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SearchBox</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this chart</source>
        <translation>بحث في السجل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found in this chart for these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SourcesScreen</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger: kind by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configured: %1, waiting for you: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configured: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>دفتر الطلبات</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request, redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SummaryScreen</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>التطعيمات</translation>
    </message>
    <message>
        <source>Devices and implants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent encounters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Documents and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care team and plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded; every source answered completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>none recorded in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the others were not asked or did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::TimelineScreen</name>
    <message>
        <source>Items of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone?</source>
        <translation>منطقة؟</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Only what sources dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only new items: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what sources dispute: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was received yet. Refresh asks every source; the ledger says what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::TrendChart</name>
    <message>
        <source>Trend of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::VaultScreen</name>
    <message>
        <source>The vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>الخزنة والتدقيق</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Source records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw records before compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying every record and the audit chain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is whole. Audit events checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problems found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilding items from raw records and rulings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilt. Items that changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON breaks off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML breaks off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document type declaration was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text stands where none may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A byte order mark was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters were kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date was written unusually and was read as meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date cannot be read; it is kept as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number cannot be read; it is kept as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name occurs twice in one object; the first counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters in another encoding were read as meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry says the record was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry holds no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record asks to be read by rules that are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is kept whole, its parts could not be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds an extension that may change its meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was longer than shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page breaks off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of a type not known here; it is kept raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested deeper than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More parts than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands after the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the files could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of the file cannot be read; it is kept raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is larger than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined with the same fact from other sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>دواء</translation>
    </message>
    <message>
        <source>Medication orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine, as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medication statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immunization</source>
        <translation>تطعيم</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>التطعيمات</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>مختبر</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital</source>
        <translation>علامة حيوية</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>العلامات الحيوية</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>التصوير</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nutrition order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nutrition orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genomic finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genomic findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance directive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance directives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>الجرعة</translation>
    </message>
    <message>
        <source>Dose number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingredient</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufactured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relates to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason for status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systolic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>تاريخ الإفادة</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother&apos;s maiden name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character that may not stand in an annotation, at position {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit is arbitrary: it converts to nothing but itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from} cannot be converted to {to}: they measure different things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is outside what {unit} can express.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix {prefix} may not stand before this unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} is on a scale of its own and may not be multiplied or divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} is on a scale of its own and has no factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bracket} at position {position} is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character that may not stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit breaks off at position {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A factor of zero is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} and {right} are not the same kind of unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit {unit} could be read in two ways; the value is left as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule to convert {analyte} from {from} to {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit {unit} cannot be read; the value is left as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terminology cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is longer than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the terminology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a concept map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terminology that comes with the program is damaged. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the terminology is broken and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the terminology are broken and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} breaks off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is of no terminology format known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source knows a person like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several persons fit equally ({candidates}). Say more: birth date or an identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of columns cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} holds no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column of ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} has no pairs of columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision of a person no longer finds its records; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are not certainly of this person. Link them in Identity review, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of weights lacks {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of weights cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two decisions of people contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one and the same record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} is about a record that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds no decisions about who is who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source keeps this person under two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records belong to two charts. Decide in Identity review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something speaks strictly against one person. A link needs a reason and stays marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is weak. A link needs a reason and stays marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>births a generation apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit every record of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source declares that it holds nobody twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifiers are nearly the same, yet differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one kind of evidence agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an identifier that several people share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a verified identifier of one assigner differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different order of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different death dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senior and junior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national identifiers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be twins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sex and birth date differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different suffix, as senior and junior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same record came several times; it counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One identifier was used for different facts; it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rulings contradict each other; keeping apart wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by rule {rule}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated before birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond what is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like a slipped decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit the recorded sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said to be active after its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a source that answered completely does not list it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal details differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one source says none known, another names one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two onsets of one problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spelling variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a short form of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an initial that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle name of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name, equally close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a short name, close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written in another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only loosely alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few days apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same month and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits as far as known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a generation apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decades apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigner not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same but for the area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source says one replaces the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source refers one to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known on one side, says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how common one person is at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source did not answer. Check the connection and its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source took too long to answer. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source answered with status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the source broke off. What arrived is kept; refresh to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the source was damaged on the way. Refresh to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the source is larger than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection could not be made. Check the certificate of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unencrypted connection to {host} is refused. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source {host} points elsewhere; that was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source refused the sign-in. Check the client and its secret, then test the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of type {type} does not suit this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in by {auth} is not supported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source does not say where to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the sign-in cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate and its key are needed for this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client id is needed to sign in by {auth}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret or token is needed to sign in by {auth}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document lies on another server ({host}) and was not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source gives documents only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the answer cannot be read; it is kept raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a source named {source} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer records came than the source announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such kind of source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of kind {kind} are not supported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page lies on another server and was not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the next page cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source cannot look up patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source yet. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source does not answer in FHIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in does not allow this kind of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source does not offer this kind of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to ask this source for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of another patient came and was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source reported a problem with the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the answer is damaged. The other pages are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source kept offering further pages; asking was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source offered the same page again; asking was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of the source is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quirk named {quirk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record cannot be read; it is kept raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that is referred to is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of the source cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge {badge} is taken. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sign-in of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the source cannot be read ({field}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record held nothing that could be shown; it is kept raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of another kind than asked came; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source named {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unencrypted address is allowed on this computer only. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source withdrew this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what is one fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source was reached. What was read before is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What arrived is kept; the ledger says what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshed. Records received: {records}, kept raw because unreadable: {unreadable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>0, none there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept}, not all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, {kept} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>سلامة</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>سريري</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value differs between sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit differs between sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose differs between sources</source>
        <translation>الجرعة تختلف بين المصادر</translation>
    </message>
    <message>
        <source>Status differs between sources</source>
        <translation>الحالة تختلف بين المصادر</translation>
    </message>
    <message>
        <source>One source denies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date differs between sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side differs between sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal details differ between sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing in one source</source>
        <translation>غير موجود في أحد المصادر</translation>
    </message>
    <message>
        <source>Codes do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly plausible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implausible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction in one source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could be the same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a series with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree</source>
        <translation>متفقة</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>متوافقة</translation>
    </message>
    <message>
        <source>not given by all, so neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ, so they stand apart as disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer one source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained, both kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in remission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>current</source>
        <translation>حالي</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>disputed: sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Merged statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>One says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear, needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked. Open it with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Check spelling and keyboard layout, or use the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open in another program (process {pid}). Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged. Verify it, and restore a backup if that does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of the vault is damaged. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing the vault folder failed. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder may not be read or written by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was made by a newer version. Update Anamnesis to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer gives no secure random numbers now. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the vault is damaged. Rebuild it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the vault is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored record is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored record is not what was received: its checksum differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored record is referred to but is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored statement is damaged. Rebuild the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last way to open the vault cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code is shown once. Write it down and keep it apart from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored record cannot be unpacked (format {version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chart still holds records and cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such chart in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail could not be written in order. Verify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored view of the chart is damaged. It is made again from the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored view of the chart is of another version. It is made again from the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is not whole: {issues} problems, the first at event {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of the audit trail was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of the audit trail was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the audit trail was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail does not end where it last did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended belongs to another vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal of an event of the audit trail is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of the audit trail cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such item. It may have been merged or is gone since the last refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has no such value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such ruling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working the items out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilt. Items that changed: {changed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These arguments do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A birth date is written like 1951-03-14, or as far as it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is written like 2019-03-04, or as far as it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such kind of discrepancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such severity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase given is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: name files to link or pairs to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list lacks columns: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use a key file or descriptor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one thing to look for: name, birth date or identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed; it is kept with the ruling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ruling needs other things named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a chart, a list, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a vault, or set ANAMNESIS_VAULT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vault created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vault opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw record viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break-glass access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patients searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruling made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit trail exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing the demo charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These options of the exchange do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converted by the rule of this analyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arbitrary units convert to nothing but themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code and the text of the unit differ; the value is left as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the units convert into each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are different analytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly possible in this unit; the value is left as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the analyte the units cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the units measure different things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit was written unusually and was read as meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is not known; the value is left as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An allergy does not say to what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry points at text that is not in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document names several patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no header (MSH).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry denies twice; it is shown as denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names a character set that is not read here; its bytes were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option is not available here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source does not know the patient. Search it by another name or number to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything came: {rows} rows of the ledger say what is missing and why. What came is kept; refresh to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked only for what changed since the last refresh: {sources}. What a source no longer has is noticed by a full refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder. Check its name, or create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log {file} cannot be written. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source now gives somebody else under the same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} now gives somebody else under the number of this patient. Nothing more of it comes into the chart until you have compared the two in Identity review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the support desk of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {about}, {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} says: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is a {type} whose bytes have the SHA-256 {sha256}; the element is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came in answer to {request} at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another source ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the record against its origin and answer under {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, numbers and dates of the patient were taken out of this note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such discrepancy in this chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these discrepancies involves the source {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such form of export: {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
