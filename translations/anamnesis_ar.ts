<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CellReasons</name>
    <message>
        <source>Choose a cell of the ledger to see what was asked and what came back.</source>
        <translation>اختر خلية من دفتر الطلبات لترى ما طُلب وما ورد.</translation>
    </message>
    <message>
        <source>This source was never asked for this kind.</source>
        <translation>لم يُسأل هذا المصدر قط عن هذا النوع.</translation>
    </message>
    <message>
        <source>requests: %1, received: %2, kept: %3</source>
        <translation>الطلبات: %1، المستلَم: %2، المحفوظ: %3</translation>
    </message>
    <message>
        <source>not readable, kept raw: %1</source>
        <translation>تعذرت قراءته وحُفظ خامًا: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل مجددًا</translation>
    </message>
</context>
<context>
    <name>CodeNames</name>
    <message>
        <source>Names of codes</source>
        <translation>أسماء الرموز</translation>
    </message>
    <message>
        <source>Names of the codes of this item, and who gives them</source>
        <translation>أسماء رموز هذا العنصر ومن يعطيها</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>كما وردت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>بحسب</translation>
    </message>
</context>
<context>
    <name>IdentityColumns</name>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>مربوط</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>أُبقيا منفصلين</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>name not known</source>
        <translation>الاسم غير معروف</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::AddPatient</name>
    <message>
        <source>Candidates</source>
        <translation>المرشّحون</translation>
    </message>
    <message>
        <source>Look in every source</source>
        <translation>البحث في كل المصادر</translation>
    </message>
    <message>
        <source>Add this patient</source>
        <translation>إضافة هذا المريض</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>إضافة مريض</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>التطابق</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>بت</translation>
    </message>
    <message>
        <source>Records that are certainly one person are joined; the rest waits in Identity review.</source>
        <translation>السجلات المؤكد أنها لشخص واحد تُضم معًا، والباقي ينتظر في «مراجعة الهوية».</translation>
    </message>
    <message>
        <source>Asking every source…</source>
        <translation>جارٍ سؤال كل المصادر…</translation>
    </message>
    <message>
        <source>No source knows a person like this.</source>
        <translation>لا يعرف أي مصدر شخصًا كهذا.</translation>
    </message>
    <message>
        <source>Candidates: %1</source>
        <translation>المرشّحون: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::AddSource</name>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Badge, 2 or 3 letters</source>
        <translation>الشارة، حرفان أو ثلاثة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>رمز وصول</translation>
    </message>
    <message>
        <source>client and secret</source>
        <translation>معرّف عميل وسرّه</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Secret or token</source>
        <translation>السر أو رمز الوصول</translation>
    </message>
    <message>
        <source>The address is asked once before the source is kept.</source>
        <translation>يُسأل العنوان مرة واحدة قبل حفظ المصدر.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>إضافة المصدر</translation>
    </message>
    <message>
        <source>Asking the source…</source>
        <translation>جارٍ سؤال المصدر…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Banner</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>No chart is open.</source>
        <translation>لا يوجد ملف مريض مفتوح.</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>المريض %1</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>تاريخ الميلاد غير معروف</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 سنة</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>توفي %1</translation>
    </message>
    <message>
        <source>sex not known</source>
        <translation>الجنس غير معروف</translation>
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
        <translation>راجع سجلات قد تكون لهذا الشخص</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>الحساسية: %1</translation>
    </message>
    <message>
        <source>hidden: %1</source>
        <translation>مخفية: %1</translation>
    </message>
    <message>
        <source>Hidden allergy: %1</source>
        <translation>حساسية مخفية: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ChartView</name>
    <message>
        <source>Screens of the chart</source>
        <translation>شاشات ملف المريض</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Ask every source again (F5)</source>
        <translation>اسأل كل المصادر مجددًا (F5)</translation>
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
        <translation>الحقل حسب المصدر</translation>
    </message>
    <message>
        <source>Raw evidence</source>
        <translation>الدليل الخام</translation>
    </message>
    <message>
        <source>differing element marked</source>
        <translation>العنصر المختلف مُعلَّم</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Raw evidence of %1</source>
        <translation>الدليل الخام من %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::CompletenessStrip</name>
    <message>
        <source>Completeness of the sources</source>
        <translation>اكتمال المصادر</translation>
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
        <translation>افتح دفتر الطلبات</translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation>لم يُسأل شيء بعد</translation>
    </message>
    <message>
        <source>Ledger of %1</source>
        <translation>دفتر طلبات %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DateJump</name>
    <message>
        <source>Go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقل إلى</translation>
    </message>
    <message>
        <source>Date: year, year-month or year-month-day</source>
        <translation>التاريخ: سنة أو سنة-شهر أو سنة-شهر-يوم</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DecisionBar</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Needed to link or keep apart</source>
        <translation>لازم للربط أو الإبقاء منفصلين</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>سبب القرار</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>إبقاء منفصلين</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Link all the same</source>
        <translation>ربط رغم ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person: %1. The link stays marked.</source>
        <translation>ثمة ما يدل بقوة على أنهما ليسا شخصًا واحدًا: %1. يبقى الربط معلَّمًا.</translation>
    </message>
    <message>
        <source>Our rules find two people. The link stays marked.</source>
        <translation>تجد قواعدنا شخصين. يبقى الربط معلَّمًا.</translation>
    </message>
    <message>
        <source>Our rules find one person beyond doubt. The decision stays marked.</source>
        <translation>تجد قواعدنا شخصًا واحدًا بلا شك. يبقى القرار معلَّمًا.</translation>
    </message>
    <message>
        <source>A person here decided otherwise. Following takes that decision back.</source>
        <translation>قرر شخص هنا خلاف ذلك. الأخذ بهذا القول يلغي ذلك القرار.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>لم يُنفذ بعد.</translation>
    </message>
    <message>
        <source>Keep apart all the same</source>
        <translation>إبقاء منفصلين رغم ذلك</translation>
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
        <translation>لا تعارض في هذه المجموعة.</translation>
    </message>
    <message>
        <source>No discrepancies were found between the sources read so far.</source>
        <translation>لم يُعثر على تعارضات بين المصادر المقروءة حتى الآن.</translation>
    </message>
    <message>
        <source>A ruling no longer finds what it is about: %1 (%2, %3)</source>
        <translation>قرار لم يعد يجد موضوعه: %1 (%2، %3)</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DocumentsScreen</name>
    <message>
        <source>Filter documents</source>
        <translation>تصفية المستندات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
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
        <translation>جديد</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>بحث في النص</translation>
    </message>
    <message>
        <source>Sections of the document</source>
        <translation>أقسام المستند</translation>
    </message>
    <message>
        <source>No document fits the filter.</source>
        <translation>لا مستند يوافق التصفية.</translation>
    </message>
    <message>
        <source>No documents were received. The ledger says what was asked.</source>
        <translation>لم ترد مستندات. يبيّن دفتر الطلبات ما طُلب.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>لا مستند مفتوح.</translation>
    </message>
    <message>
        <source>No text layer: %1, %2 bytes, kept as received.</source>
        <translation>بلا طبقة نصية: %1، %2 بايت، محفوظ كما ورد.</translation>
    </message>
    <message>
        <source>Safely shown: text only, nothing is fetched or run.</source>
        <translation>عرض آمن: نص فقط، لا يُجلب شيء ولا يُشغَّل.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::FirstRun</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
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
        <translation>مجلد مشفّر واحد، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation>احفظ رمز الاسترداد</translation>
    </message>
    <message>
        <source>print it, store it apart</source>
        <translation>اطبعه واحفظه في مكان منفصل</translation>
    </message>
    <message>
        <source>Add a source, or open the demo</source>
        <translation>أضف مصدرًا أو افتح العرض التوضيحي</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>you can add more later</source>
        <translation>يمكنك إضافة المزيد لاحقًا</translation>
    </message>
    <message>
        <source>Everything stays in this vault. No server, no account, no telemetry.</source>
        <translation>يبقى كل شيء في هذه الخزنة. لا خادم ولا حساب ولا إرسال لبيانات الاستخدام.</translation>
    </message>
    <message>
        <source>Works offline once a source was read.</source>
        <translation>يعمل بلا اتصال بعد قراءة مصدر.</translation>
    </message>
    <message>
        <source>Every view of a chart is kept in the audit trail.</source>
        <translation>كل اطلاع على ملف مريض يُحفظ في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
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
        <translation>مكان الخزنة</translation>
    </message>
    <message>
        <source>Shown here once the vault is created.</source>
        <translation>يظهر هنا بعد إنشاء الخزنة.</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>حفظته في مكان آمن</translation>
    </message>
    <message>
        <source>Shown once. Whoever holds it opens the vault, so keep it apart from this computer. Without it, a forgotten passphrase cannot be undone by anyone.</source>
        <translation>يُعرض مرة واحدة. من يملكه يستطيع فتح الخزنة، فاحفظه بعيدًا عن هذا الحاسوب. ومن دونه لا يستطيع أحد تدارك نسيان عبارة المرور.</translation>
    </message>
    <message>
        <source>Connect a hospital or exchange</source>
        <translation>الاتصال بمستشفى أو شبكة تبادل</translation>
    </message>
    <message>
        <source>FHIR or MHD, with your own account</source>
        <translation>‏FHIR أو MHD، بحسابك الخاص</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>FHIR, C-CDA, portal downloads</source>
        <translation>‏FHIR و C-CDA وتنزيلات بوابات المرضى</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>فتح العرض التوضيحي</translation>
    </message>
    <message>
        <source>Invented hospitals and patients, planted conflicts and faults</source>
        <translation>مستشفيات ومرضى من نسج الخيال، مع تعارضات وأخطاء مقصودة</translation>
    </message>
    <message>
        <source>Nothing is written until you press Create.</source>
        <translation>لا يُكتب شيء قبل أن تضغط «إنشاء».</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>فتح خزنة موجودة…</translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation>إنشاء الخزنة</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to keep and hard to guess.</source>
        <translation>أربع كلمات أو أكثر لا رابط بينها يسهل حفظها ويصعب تخمينها.</translation>
    </message>
    <message>
        <source>words: %1, about %2 bits</source>
        <translation>الكلمات: %1، نحو %2 بت</translation>
    </message>
    <message>
        <source>same</source>
        <translation>متطابقتان</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلفتان</translation>
    </message>
    <message>
        <source>Go on to the sources</source>
        <translation>المتابعة إلى المصادر</translation>
    </message>
    <message>
        <source>Go on to import</source>
        <translation>المتابعة إلى الاستيراد</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>جارٍ إنشاء الخزنة…</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>رمز الاسترداد %1</translation>
    </message>
    <message>
        <source>The vault is created. Write the recovery code down or print it, then go on.</source>
        <translation>أُنشئت الخزنة. دوّن رمز الاسترداد أو اطبعه، ثم تابع.</translation>
    </message>
    <message>
        <source>Shown once; it is not kept here.</source>
        <translation>يُعرض مرة واحدة ولا يُحفظ هنا.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::GradeBar</name>
    <message>
        <source>bits</source>
        <translation>بت</translation>
    </message>
    <message>
        <source>Sum of evidence: %1, %2</source>
        <translation>مجموع الأدلة: %1، %2</translation>
    </message>
    <message>
        <source>Sum of evidence</source>
        <translation>مجموع الأدلة</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::GroupList</name>
    <message>
        <source>Groups of discrepancies</source>
        <translation>مجموعات التعارضات</translation>
    </message>
    <message>
        <source>All but cosmetic</source>
        <translation>الكل عدا الشكلية</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>حسب الشدة</translation>
    </message>
    <message>
        <source>By kind of difference</source>
        <translation>حسب نوع الاختلاف</translation>
    </message>
    <message>
        <source>By pair of sources</source>
        <translation>حسب زوج المصادر</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>حسب الحالة</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Help</name>
    <message>
        <source>Keys and marks</source>
        <translation>المفاتيح والعلامات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>command palette: go to, act</source>
        <translation>لوحة الأوامر: انتقال أو تنفيذ</translation>
    </message>
    <message>
        <source>search the whole chart</source>
        <translation>البحث في ملف المريض كله</translation>
    </message>
    <message>
        <source>ledger: what was asked, what came back</source>
        <translation>دفتر الطلبات: ما طُلب وما ورد</translation>
    </message>
    <message>
        <source>refresh from every source</source>
        <translation>التحديث من كل المصادر</translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>trace the value to its bytes</source>
        <translation>تتبّع القيمة حتى بايتاتها الأصلية</translation>
    </message>
    <message>
        <source>next new item</source>
        <translation>العنصر الجديد التالي</translation>
    </message>
    <message>
        <source>copy with units, dates and sources</source>
        <translation>النسخ مع الوحدات والتواريخ والمصادر</translation>
    </message>
    <message>
        <source>undo the last ruling</source>
        <translation>التراجع عن آخر قرار</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>sources differ; both sides are always shown</source>
        <translation>المصادر مختلفة؛ يُعرض الجانبان دائمًا</translation>
    </message>
    <message>
        <source>several statements judged one fact; the panel says why</source>
        <translation>عدة إفادات عُدّت واقعة واحدة؛ تبيّن اللوحة السبب</translation>
    </message>
    <message>
        <source>first seen since you last marked the chart as seen</source>
        <translation>ظهر أول مرة بعد آخر مرة علّمت فيها الملف مقروءًا</translation>
    </message>
    <message>
        <source>converted; the original is beside it</source>
        <translation>قيمة محوَّلة؛ والأصل بجانبها</translation>
    </message>
    <message>
        <source>complete: asked and answered in full</source>
        <translation>مكتمل: طُلب وجاء الجواب كاملًا</translation>
    </message>
    <message>
        <source>partial: some of it came</source>
        <translation>جزئي: ورد بعضه</translation>
    </message>
    <message>
        <source>refused by the source</source>
        <translation>رفضه المصدر</translation>
    </message>
    <message>
        <source>failed: no usable answer</source>
        <translation>فشل: لم يرد جواب صالح</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>a difference that touches safety</source>
        <translation>اختلاف يمس سلامة المريض</translation>
    </message>
    <message>
        <source>a clinical difference</source>
        <translation>اختلاف سريري</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>nobody said; not the same as none</source>
        <translation>لم يذكره أحد؛ وهذا لا يعني «لا يوجد»</translation>
    </message>
    <message>
        <source>Anamnesis shows what sources said. It gives no advice on treatment, and is not a certified medical device.</source>
        <translation>يعرض Anamnesis ما قالته المصادر. لا يقدّم نصائح علاجية، وليس جهازًا طبيًا معتمدًا.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::IdentityScreen</name>
    <message>
        <source>Identity review</source>
        <translation>مراجعة الهوية</translation>
    </message>
    <message>
        <source>Records that are possibly one of your patients: %1. Nothing is merged until you say so.</source>
        <translation>سجلات قد تكون لأحد مرضاك: %1. لا يُدمج شيء حتى تقرر.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>لا شيء بانتظار قرار.</translation>
    </message>
    <message>
        <source>Person graph</source>
        <translation>مخطط الأشخاص</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>لدينا</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>من آخرين</translation>
    </message>
    <message>
        <source>Words of other places that wait for a person: %1.</source>
        <translation>أقوال جهات أخرى تنتظر شخصًا: %1.</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>بانتظار: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::IncompleteNote</name>
    <message>
        <source>Not complete: open the ledger</source>
        <translation>غير مكتمل: افتح دفتر الطلبات</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <translation>غير مكتمل.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ItemPanel</name>
    <message>
        <source>Details of the selected item</source>
        <translation>تفاصيل العنصر المختار</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Compare and rule</source>
        <translation>قارن وقرّر</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الإفادات المضمومة</translation>
    </message>
    <message>
        <source>Statements: %1</source>
        <translation>الإفادات: %1</translation>
    </message>
    <message>
        <source>Members of this item</source>
        <translation>الإفادات المضمومة في هذا العنصر</translation>
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
        <translation>قيم هذا العنصر</translation>
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
        <translation>افتح %1</translation>
    </message>
    <message>
        <source>Hidden by %1: %2</source>
        <translation>أخفاها %1: %2</translation>
    </message>
    <message>
        <source>Hidden by a ruling</source>
        <translation>مخفية بقرار</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إظهار من جديد</translation>
    </message>
    <message>
        <source>Reason for hiding this item</source>
        <translation>سبب إخفاء هذه المدخلة</translation>
    </message>
    <message>
        <source>Reason to hide it from the lists</source>
        <translation>سبب إخفائها من القوائم</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LanesView</name>
    <message>
        <source>Medicines over time</source>
        <translation>الأدوية عبر الزمن</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days of a gap</comment>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <translation>سابقًا: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LifeOverview</name>
    <message>
        <source>Overview of the whole life</source>
        <translation>نظرة على العمر كله</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>العمر كله</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LinkComparison</name>
    <message>
        <source>Comparison field by field</source>
        <translation>المقارنة حقلًا حقلًا</translation>
    </message>
    <message>
        <source>In words.</source>
        <translation>بعبارة أخرى.</translation>
    </message>
    <message>
        <source>Rules %1, weights %2.</source>
        <translation>القواعد %1، الأوزان %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>This chart</source>
        <translation>هذا الملف</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ماذا يعني</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>بت</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>مانع قاطع</translation>
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
        <translation>مقفل</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>الخزنة مقفلة</translation>
    </message>
    <message>
        <source>Charts are encrypted on this computer. The passphrase opens them; the recovery code works in its place.</source>
        <translation>ملفات المرضى مشفّرة على هذا الحاسوب. تفتحها عبارة المرور، ويقوم رمز الاسترداد مقامها.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Vault folder</source>
        <translation>مجلد الخزنة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>عبارة المرور أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>إنشاء خزنة جديدة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::MainWindow</name>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
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
        <translation>إضافة مصدر…</translation>
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
        <translation>التراجع عن آخر قرار</translation>
    </message>
    <message>
        <source>Copy with units and sources</source>
        <translation>نسخ مع الوحدات والمصادر</translation>
    </message>
    <message>
        <source>Search this chart</source>
        <translation>البحث في ملف المريض</translation>
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
        <translation>مفاتيح الحرف الواحد</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>ملف المريض</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>إضافة مريض</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>اعتبار الكل مقروءًا</translation>
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
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Keys and marks</source>
        <translation>المفاتيح والعلامات</translation>
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
        <translation>لم يُحدَّث بعد</translation>
    </message>
    <message>
        <source>items: %1, new: %2</source>
        <translation>العناصر: %1، الجديد: %2</translation>
    </message>
    <message>
        <source>Import what another place holds of who is who…</source>
        <translation>استيراد ما لدى جهة أخرى عن هوية الأشخاص…</translation>
    </message>
    <message>
        <source>Export our decisions of who is who…</source>
        <translation>تصدير قراراتنا عن هوية الأشخاص…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::MedicinesScreen</name>
    <message>
        <source>Medicines over time</source>
        <translation>الأدوية عبر الزمن</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>مطابقة الأدوية</translation>
    </message>
    <message>
        <source>changes of the last 90 days</source>
        <translation>تغيرات آخر 90 يومًا</translation>
    </message>
    <message>
        <source>Active and stopped</source>
        <translation>النشطة والموقوفة</translation>
    </message>
    <message>
        <source>Active only</source>
        <translation>النشطة فقط</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 سنوات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>order, height follows the daily dose</source>
        <translation>وصفة، الارتفاع بقدر الجرعة اليومية</translation>
    </message>
    <message>
        <source>dispense</source>
        <translation>صرف</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation>الجرعة غير معروفة</translation>
    </message>
    <message>
        <source>ingredients: %1, orders and dispenses: %2</source>
        <translation>المواد الفعالة: %1، الوصفات وعمليات الصرف: %2</translation>
    </message>
    <message>
        <source>No medicines were received. The ledger says what was asked.</source>
        <translation>لم ترد أدوية. يبيّن دفتر الطلبات ما طُلب.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>افتح %1</translation>
    </message>
    <message>
        <source>Compare and rule</source>
        <translation>قارن وقرّر</translation>
    </message>
    <message>
        <source>Compare and rule: %1</source>
        <translation>قارن وقرّر: %1</translation>
    </message>
    <message>
        <source>Not listed by</source>
        <translation>غير مدرج لدى</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::OtherPlaces</name>
    <message>
        <source>Set aside</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>Against what we hold</source>
        <translation>خلاف ما لدينا</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Decided otherwise here</source>
        <translation>قُرر هنا خلافه</translation>
    </message>
    <message>
        <source>Held here as well</source>
        <translation>قائم هنا أيضًا</translation>
    </message>
    <message>
        <source>Records that are not here: %1</source>
        <translation>سجلات ليست هنا: %1</translation>
    </message>
    <message>
        <source>What is told of them is kept, and shown once a source brings them.</source>
        <translation>يُحفظ ما قيل عنها ويُعرض حين يأتي بها مصدر.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>Nothing from another place yet. Import the file that its patient index or another Anamnesis wrote: each word of it is shown here beside our own answer.</source>
        <translation>لا شيء بعد من جهة أخرى. استورد الملف الذي كتبه فهرس المرضى لديها أو نسخة Anamnesis أخرى: يظهر كل قول منه هنا بجانب إجابتنا.</translation>
    </message>
    <message>
        <source>Follow: link</source>
        <translation>أخذ به: ربط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Follow: keep apart</source>
        <translation>أخذ به: منفصلان</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>إبقاء منفصلين</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>What a link would add</source>
        <translation>ما الذي سيضيفه الربط</translation>
    </message>
    <message>
        <source>What the other place says</source>
        <translation>ما تقوله الجهة الأخرى</translation>
    </message>
    <message>
        <source>by its rules</source>
        <translation>بقواعدها</translation>
    </message>
    <message>
        <source>It does not say who decided.</source>
        <translation>لا تذكر من قرر.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>بت</translation>
    </message>
    <message>
        <source>Rules %1, weights %2.</source>
        <translation>القواعد %1، الأوزان %2.</translation>
    </message>
    <message>
        <source>How it stands here</source>
        <translation>كيف هو الأمر هنا</translation>
    </message>
    <message>
        <source>Against what we hold.</source>
        <translation>خلاف ما لدينا.</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person</source>
        <translation>ما يدل بقوة على أنهما ليسا شخصًا واحدًا</translation>
    </message>
    <message>
        <source>Our rules find one person beyond doubt.</source>
        <translation>تجد قواعدنا شخصًا واحدًا بلا شك.</translation>
    </message>
    <message>
        <source>A person here decided otherwise.</source>
        <translation>قرر شخص هنا خلاف ذلك.</translation>
    </message>
    <message>
        <source>That stands until somebody here changes it.</source>
        <translation>يبقى ذلك حتى يغيره أحد هنا.</translation>
    </message>
    <message>
        <source>Held here as well.</source>
        <translation>قائم هنا أيضًا.</translation>
    </message>
    <message>
        <source>A person here decided so. The other answer below takes it back.</source>
        <translation>قرر شخص هنا ذلك. الإجابة الأخرى أدناه تلغيه.</translation>
    </message>
    <message>
        <source>Our own rules say so.</source>
        <translation>قواعدنا تقول ذلك.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>جديد.</translation>
    </message>
    <message>
        <source>Nothing happens until you decide.</source>
        <translation>لا يحدث شيء حتى تقرر.</translation>
    </message>
    <message>
        <source>The two records are in one chart now.</source>
        <translation>السجلان في ملف واحد الآن.</translation>
    </message>
    <message>
        <source>The two records are in two charts now.</source>
        <translation>السجلان في ملفين الآن.</translation>
    </message>
    <message>
        <source>Linked: the two are one chart now. Keep apart takes it back.</source>
        <translation>رُبطا: ملف واحد الآن. «إبقاء منفصلين» يلغي ذلك.</translation>
    </message>
    <message>
        <source>Kept apart: the two are two charts. Link takes it back.</source>
        <translation>أُبقيا منفصلين: ملفان اثنان. «ربط» يلغي ذلك.</translation>
    </message>
    <message>
        <source>Set aside. It stays in the list and can be brought back.</source>
        <translation>نُحّي. يبقى في القائمة ويمكن إعادته.</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>أُعيد.</translation>
    </message>
    <message>
        <source>Your answer holds for all %1 pairs of their records.</source>
        <translation>تسري إجابتك على جميع أزواج سجلاتهما، وعددها %1.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::OwnLinks</name>
    <message>
        <source>Ask later</source>
        <translation>اسأل لاحقًا</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تم البت فيه</translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation>بانتظار شخص</translation>
    </message>
    <message>
        <source>No links yet. They appear when sources know patients that may be one person.</source>
        <translation>لا حالات ربط بعد. تظهر حين تعرف المصادر مرضى قد يكونون شخصًا واحدًا.</translation>
    </message>
    <message>
        <source>Your answer holds for all %1 pairs of their records.</source>
        <translation>تسري إجابتك على جميع أزواج سجلاتهما، وعددها %1.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>إبقاء منفصلين</translation>
    </message>
    <message>
        <source>What a link would add</source>
        <translation>ما الذي سيضيفه الربط</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>أُبقيا منفصلين</translation>
    </message>
    <message>
        <source>What the link did</source>
        <translation>ما الذي فعله الربط</translation>
    </message>
    <message>
        <source>Until you decide it is shown as “possibly this person”, never merged.</source>
        <translation>حتى تقرر يُعرض بوصفه «ربما هذا الشخص» ولا يُدمج أبدًا.</translation>
    </message>
    <message>
        <source>A person decided that these are two people. Neither chart shows anything of the other.</source>
        <translation>قرر شخص أنهما شخصان. لا يعرض ملف أي منهما شيئًا من الآخر.</translation>
    </message>
    <message>
        <source>The rules found two people. Neither chart shows anything of the other.</source>
        <translation>وجدت القواعد أنهما شخصان. لا يعرض ملف أي منهما شيئًا من الآخر.</translation>
    </message>
    <message>
        <source>A person decided that these are one person. One chart holds both records, each entry with its source. Keep apart separates them again.</source>
        <translation>قرر شخص أنهما شخص واحد. يضم ملف واحد كلا السجلين، وكل عنصر مع مصدره. «إبقاء منفصلين» يفصلهما من جديد.</translation>
    </message>
    <message>
        <source>The rules found one person beyond doubt. One chart holds both records, each entry with its source. Keep apart separates them again.</source>
        <translation>وجدت القواعد أنهما شخص واحد بلا شك. يضم ملف واحد كلا السجلين، وكل عنصر مع مصدره. «إبقاء منفصلين» يفصلهما من جديد.</translation>
    </message>
    <message>
        <source>Decided against what our rules say.</source>
        <translation>قُرر خلاف ما تقوله قواعدنا.</translation>
    </message>
    <message>
        <source>Nothing that is not in the chart already.</source>
        <translation>لا شيء غير موجود في ملف المريض من قبل.</translation>
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
        <translation>انتقل إلى شاشة أو ملف مريض، أو نفّذ أمرًا</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Open chart: %1</source>
        <translation>فتح ملف المريض: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::PersonGraph</name>
    <message>
        <source>Person graph</source>
        <translation>مخطط الأشخاص</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>بت</translation>
    </message>
    <message>
        <source>This chart</source>
        <translation>هذا الملف</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Another candidate</source>
        <translation>مرشح آخر</translation>
    </message>
    <message>
        <source>and %1 more persons that may be one with these</source>
        <translation>و%1 أشخاص آخرون قد يكونون الأشخاص أنفسهم</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ProgressRow</name>
    <message>
        <source>Refresh in progress</source>
        <translation>التحديث جارٍ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>not readable, kept raw: %1</source>
        <translation>تعذرت قراءته وحُفظ خامًا: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ProvenanceView</name>
    <message>
        <source>Where this value comes from</source>
        <translation>من أين جاءت هذه القيمة</translation>
    </message>
    <message>
        <source>Where “%1” comes from</source>
        <translation>من أين جاءت «%1»</translation>
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
        <translation>%1 بايت، %2</translation>
    </message>
    <message>
        <source>Raw record, the element marked</source>
        <translation>السجل الخام والعنصر مُعلَّم</translation>
    </message>
    <message>
        <source>The element could not be located in the bytes.</source>
        <translation>تعذّر تحديد العنصر داخل البايتات.</translation>
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
        <translation>أجاب %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
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
        <translation>جودة عبارة المرور</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>%1 من 4</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>ملفات المرضى</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>إضافة مريض</translation>
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
        <translation>نص المستند</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ResultsScreen</name>
    <message>
        <source>Analytes</source>
        <translation>التحاليل</translation>
    </message>
    <message>
        <source>Results by analyte and time</source>
        <translation>النتائج حسب التحليل والزمن</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>غير طبيعي</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Filter analytes</source>
        <translation>تصفية التحاليل</translation>
    </message>
    <message>
        <source>converted, hover for the original</source>
        <translation>محوَّلة، أشر لرؤية الأصل</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>Oldest first, newest last</source>
        <translation>الأقدم أولًا والأحدث آخرًا</translation>
    </message>
    <message>
        <source>No analyte fits the filter.</source>
        <translation>لا تحليل يوافق التصفية.</translation>
    </message>
    <message>
        <source>No results were received. The ledger says what was asked.</source>
        <translation>لم ترد نتائج. يبيّن دفتر الطلبات ما طُلب.</translation>
    </message>
    <message>
        <source>Select one or more analytes to see their trend.</source>
        <translation>اختر تحليلًا أو أكثر لترى منحناه.</translation>
    </message>
    <message>
        <source>Trend of the selection</source>
        <translation>منحنى التحاليل المختارة</translation>
    </message>
    <message>
        <source>open points: converted or censored</source>
        <translation>النقاط المفرغة: قيم محوَّلة أو خارج حد القياس</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Ribbon</name>
    <message>
        <source>Ribbon of the timeline</source>
        <translation>شريط الخط الزمني</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>لا شيء يُرسم بعد.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::RulingBar</name>
    <message>
        <source>Rule</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason for the ruling</source>
        <translation>سبب القرار</translation>
    </message>
    <message>
        <source>Needed: it is kept with the ruling</source>
        <translation>لازم: يُحفظ مع القرار</translation>
    </message>
    <message>
        <source>The ruling is kept with its reason, survives refreshes, hides nothing, and can be undone (Ctrl+Z).</source>
        <translation>يُحفظ القرار مع سببه، ويبقى بعد التحديث، ولا يخفي شيئًا، ويمكن التراجع عنه (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>تفضيل %1</translation>
    </message>
    <message>
        <source>Two different facts</source>
        <translation>واقعتان مختلفتان</translation>
    </message>
    <message>
        <source>Explained, keep both</source>
        <translation>مُفسَّر، أبقِ كليهما</translation>
    </message>
    <message>
        <source>Sent to source</source>
        <translation>أُرسل إلى المصدر</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>قرّر: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SearchBox</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Search this chart</source>
        <translation>البحث في ملف المريض</translation>
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
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Nothing found in this chart for these words.</source>
        <translation>لا شيء في ملف المريض يوافق هذه الكلمات.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفية</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SharePanel</name>
    <message>
        <source>Import what another place holds…</source>
        <translation>استيراد ما لدى جهة أخرى…</translation>
    </message>
    <message>
        <source>Export our decisions…</source>
        <translation>تصدير قراراتنا…</translation>
    </message>
    <message>
        <source>What another place holds stands beside our own answer. Nothing happens until you decide.</source>
        <translation>يظهر ما لدى جهة أخرى بجانب إجابتنا. لا يحدث شيء حتى تقرر.</translation>
    </message>
    <message>
        <source>Export our decisions</source>
        <translation>تصدير قراراتنا</translation>
    </message>
    <message>
        <source>This leaves the vault.</source>
        <translation>هذا يغادر الخزنة.</translation>
    </message>
    <message>
        <source>The file holds the numbers of patients at each source, who decided when, and the reasons as they were written. It holds no names, dates of birth or clinical content, but it is not encrypted: whoever has the file can read it. The audit trail notes the export.</source>
        <translation>يحوي الملف أرقام المرضى في كل مصدر، ومن قرر ومتى، والأسباب كما كُتبت. لا يحوي أسماء ولا تواريخ ميلاد ولا محتوى سريريًا، لكنه غير مشفّر: كل من لديه الملف يستطيع قراءته. يدوّن سجل التدقيق هذا التصدير.</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>كل الأشخاص</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>عمن</translation>
    </message>
    <message>
        <source>Choose a file and export…</source>
        <translation>اختيار ملف والتصدير…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json)</source>
        <translation>حزمة FHIR ‏(*.json)</translation>
    </message>
    <message>
        <source>Import what another place holds</source>
        <translation>استيراد ما لدى جهة أخرى</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with our own answers…</source>
        <translation>تجري قراءة الملف ومقارنته بإجاباتنا…</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>جديدة: %1</translation>
    </message>
    <message>
        <source>against what we hold: %1</source>
        <translation>خلاف ما لدينا: %1</translation>
    </message>
    <message>
        <source>decided otherwise here: %1</source>
        <translation>قُرر هنا خلافها: %1</translation>
    </message>
    <message>
        <source>held here as well: %1</source>
        <translation>قائمة هنا أيضًا: %1</translation>
    </message>
    <message>
        <source>records that are not here: %1</source>
        <translation>سجلات ليست هنا: %1</translation>
    </message>
    <message>
        <source>Read. Other places now say</source>
        <translation>قُرئ. تقول جهات أخرى الآن</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>تجري كتابة الملف…</translation>
    </message>
    <message>
        <source>Written to %1. It holds numbers of patients: give it only to those who may have them.</source>
        <translation>كُتب في %1. يحوي أرقام مرضى: لا تعطه إلا لمن يحق له ذلك.</translation>
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
        <translation>سجل الطلبات</translation>
    </message>
    <message>
        <source>Copy redacted</source>
        <translation>نسخ منقّح</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>إضافة مصدر…</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>اختبار الكل</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>تحديث الكل</translation>
    </message>
    <message>
        <source>Ledger: kind by source</source>
        <translation>دفتر الطلبات: النوع حسب المصدر</translation>
    </message>
    <message>
        <source>configured: %1, waiting for you: %2</source>
        <translation>المهيأة: %1، بانتظارك: %2</translation>
    </message>
    <message>
        <source>configured: %1</source>
        <translation>المهيأة: %1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>دفتر الطلبات</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>سبب الطلب</translation>
    </message>
    <message>
        <source>no chart</source>
        <translation>لا ملف مريض</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>طريقة الاتصال</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Request, redacted</source>
        <translation>الطلب، منقّحًا</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>أجاب %1.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SummaryScreen</name>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
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
        <translation>الأجهزة والغرسات</translation>
    </message>
    <message>
        <source>Last vitals</source>
        <translation>آخر العلامات الحيوية</translation>
    </message>
    <message>
        <source>Last results</source>
        <translation>آخر النتائج</translation>
    </message>
    <message>
        <source>Recent encounters</source>
        <translation>آخر الزيارات</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Documents and reports</source>
        <translation>المستندات والتقارير</translation>
    </message>
    <message>
        <source>Care team and plans</source>
        <translation>فريق الرعاية وخططها</translation>
    </message>
    <message>
        <source>None recorded; every source answered completely.</source>
        <translation>لا شيء مسجل؛ أجاب كل مصدر بالكامل.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>none recorded in</source>
        <translation>لا شيء مسجل في</translation>
    </message>
    <message>
        <source>the others were not asked or did not answer</source>
        <translation>لم يُسأل الآخرون أو لم يجيبوا</translation>
    </message>
    <message>
        <source>%1 of %2, the newest</source>
        <translation>%1 من %2، الأحدث</translation>
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
        <translation>عناصر الخط الزمني</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
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
        <translation>المتنازع عليه فقط</translation>
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
        <translation>العمر كله</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>إظهار كل العناصر</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>من %1 فقط</translation>
    </message>
    <message>
        <source>Only new items: %1</source>
        <translation>الجديد فقط: %1</translation>
    </message>
    <message>
        <source>Only what sources dispute: %1</source>
        <translation>المتنازع عليه فقط: %1</translation>
    </message>
    <message>
        <source>No item fits the filter.</source>
        <translation>لا عنصر يوافق التصفية.</translation>
    </message>
    <message>
        <source>Nothing was received yet. Refresh asks every source; the ledger says what was asked.</source>
        <translation>لم يرد شيء بعد. التحديث يسأل كل المصادر، ودفتر الطلبات يبيّن ما طُلب.</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>المخفية: %1</translation>
    </message>
    <message>
        <source>Items that rulings keep out of the lists</source>
        <translation>مدخلات تبقيها القرارات خارج القوائم</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>كل واحدة</translation>
    </message>
    <message>
        <source>Each entry of a course in a row of its own</source>
        <translation>كل مدخلة من السلسلة في صف مستقل</translation>
    </message>
    <message>
        <source>Each entry of a course in a row of its own (→ opens one course)</source>
        <translation>كل مدخلة من السلسلة في صف مستقل (السهم يفتح سلسلة واحدة)</translation>
    </message>
    <message>
        <source>Items hidden by rulings</source>
        <translation>مدخلات مخفية بقرارات</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::TrendChart</name>
    <message>
        <source>Trend of %1</source>
        <translation>منحنى %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>المرجع %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::VaultScreen</name>
    <message>
        <source>The vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>الخزنة والتدقيق</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>إعادة بناء</translation>
    </message>
    <message>
        <source>Audit trail, newest first</source>
        <translation>سجل التدقيق، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>تُفتح بـ</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>ملفات المرضى</translation>
    </message>
    <message>
        <source>Source records</source>
        <translation>سجلات المصادر</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>الإفادات</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>On disk, encrypted</source>
        <translation>على القرص، مشفّرة</translation>
    </message>
    <message>
        <source>Raw records before compression</source>
        <translation>السجلات الخام قبل الضغط</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Verifying every record and the audit chain…</source>
        <translation>جارٍ التحقق من كل سجل ومن سلسلة التدقيق…</translation>
    </message>
    <message>
        <source>All is whole. Audit events checked: %1</source>
        <translation>كل شيء سليم. أحداث التدقيق المفحوصة: %1</translation>
    </message>
    <message>
        <source>problems found: %1</source>
        <translation>المشكلات الموجودة: %1</translation>
    </message>
    <message>
        <source>Rebuilding items from raw records and rulings…</source>
        <translation>جارٍ إعادة بناء العناصر من السجلات الخام والقرارات…</translation>
    </message>
    <message>
        <source>Rebuilt. Items that changed: %1</source>
        <translation>أُعيد البناء. العناصر المتغيرة: %1</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not valid JSON.</source>
        <translation>ليس بصيغة JSON صحيحة.</translation>
    </message>
    <message>
        <source>The JSON breaks off before its end.</source>
        <translation>ينقطع JSON قبل نهايته.</translation>
    </message>
    <message>
        <source>Not valid XML.</source>
        <translation>ليس بصيغة XML صحيحة.</translation>
    </message>
    <message>
        <source>The XML breaks off before its end.</source>
        <translation>ينقطع XML قبل نهايته.</translation>
    </message>
    <message>
        <source>A document type declaration was left out.</source>
        <translation>حُذف تعريف نوع المستند.</translation>
    </message>
    <message>
        <source>Text stands where none may be.</source>
        <translation>يوجد نص حيث لا يجوز أن يكون نص.</translation>
    </message>
    <message>
        <source>A byte order mark was skipped.</source>
        <translation>جرى تخطي علامة ترتيب البايتات.</translation>
    </message>
    <message>
        <source>Control characters were kept as they are.</source>
        <translation>أُبقيت محارف التحكم كما هي.</translation>
    </message>
    <message>
        <source>A date was written unusually and was read as meant.</source>
        <translation>كُتب تاريخ بطريقة غير معتادة وقُرئ على المعنى المقصود.</translation>
    </message>
    <message>
        <source>A date cannot be read; it is kept as sent.</source>
        <translation>تعذرت قراءة تاريخ؛ حُفظ كما ورد.</translation>
    </message>
    <message>
        <source>A number cannot be read; it is kept as sent.</source>
        <translation>تعذرت قراءة رقم؛ حُفظ كما ورد.</translation>
    </message>
    <message>
        <source>A name occurs twice in one object; the first counts.</source>
        <translation>تكرر اسم في كائن واحد؛ يُعتد بالأول.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Characters in another encoding were read as meant.</source>
        <translation>وردت محارف بترميز آخر وقُرئت على المعنى المقصود.</translation>
    </message>
    <message>
        <source>The entry says the record was deleted.</source>
        <translation>يذكر القيد أن السجل حُذف.</translation>
    </message>
    <message>
        <source>An entry holds no record.</source>
        <translation>قيد لا يحوي سجلًا.</translation>
    </message>
    <message>
        <source>The record asks to be read by rules that are not known here.</source>
        <translation>يطلب السجل أن يُقرأ بقواعد غير معروفة هنا.</translation>
    </message>
    <message>
        <source>The record is kept whole, its parts could not be told apart.</source>
        <translation>حُفظ السجل كاملًا، وتعذر تمييز أجزائه.</translation>
    </message>
    <message>
        <source>The record holds an extension that may change its meaning.</source>
        <translation>يحوي السجل امتدادًا قد يغيّر معناه.</translation>
    </message>
    <message>
        <source>The text was longer than shown.</source>
        <translation>النص أطول مما هو معروض.</translation>
    </message>
    <message>
        <source>Nothing in it could be read.</source>
        <translation>لم يمكن قراءة أي شيء فيه.</translation>
    </message>
    <message>
        <source>The page cannot be read.</source>
        <translation>تعذرت قراءة الصفحة.</translation>
    </message>
    <message>
        <source>The page breaks off before its end.</source>
        <translation>تنقطع الصفحة قبل نهايتها.</translation>
    </message>
    <message>
        <source>The record does not say what it is.</source>
        <translation>لا يبيّن السجل ما هو.</translation>
    </message>
    <message>
        <source>A record of a type not known here; it is kept raw.</source>
        <translation>سجل من نوع غير معروف هنا؛ حُفظ خامًا.</translation>
    </message>
    <message>
        <source>Nested deeper than allowed.</source>
        <translation>التداخل أعمق من المسموح.</translation>
    </message>
    <message>
        <source>Larger than allowed.</source>
        <translation>أكبر من المسموح.</translation>
    </message>
    <message>
        <source>More parts than allowed.</source>
        <translation>الأجزاء أكثر من المسموح.</translation>
    </message>
    <message>
        <source>Something stands after the end.</source>
        <translation>يوجد شيء بعد النهاية.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>القيمة مفقودة.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>لا يوجد ملف أو مجلد كهذا.</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>قراءة الملفات</translation>
    </message>
    <message>
        <source>Storing records</source>
        <translation>حفظ السجلات</translation>
    </message>
    <message>
        <source>The file {file} is larger than allowed.</source>
        <translation>الملف {file} أكبر من المسموح.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>تعذرت قراءة الملف {file}.</translation>
    </message>
    <message>
        <source>read as sent</source>
        <translation>قُرئت كما وردت</translation>
    </message>
    <message>
        <source>joined with the same fact from other sources</source>
        <translation>ضُمّت إلى الواقعة نفسها من مصادر أخرى</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Related person</source>
        <translation>شخص ذو صلة</translation>
    </message>
    <message>
        <source>Related persons</source>
        <translation>أشخاص ذوو صلة</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
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
        <translation>وصفات الأدوية</translation>
    </message>
    <message>
        <source>Medicine, as told</source>
        <translation>دواء، كما ذُكر</translation>
    </message>
    <message>
        <source>Medication statements</source>
        <translation>إفادات الأدوية</translation>
    </message>
    <message>
        <source>Dispense</source>
        <translation>صرف دواء</translation>
    </message>
    <message>
        <source>Dispenses</source>
        <translation>عمليات الصرف</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>إعطاء دواء</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>عمليات الإعطاء</translation>
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
        <translation>نتائج المختبر</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>العينات</translation>
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
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>الملاحظات</translation>
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
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>المواقع</translation>
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
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>التصوير</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Family history</source>
        <translation>التاريخ العائلي</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>خطة رعاية</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>خطط الرعاية</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Care team</source>
        <translation>فريق رعاية</translation>
    </message>
    <message>
        <source>Care teams</source>
        <translation>فرق الرعاية</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>تغطية تأمينية</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>مطالبة</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Nutrition order</source>
        <translation>وصفة تغذية</translation>
    </message>
    <message>
        <source>Nutrition orders</source>
        <translation>وصفات التغذية</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Genomic finding</source>
        <translation>نتيجة جينية</translation>
    </message>
    <message>
        <source>Genomic findings</source>
        <translation>النتائج الجينية</translation>
    </message>
    <message>
        <source>Advance directive</source>
        <translation>توجيه مسبق</translation>
    </message>
    <message>
        <source>Advance directives</source>
        <translation>التوجيهات المسبقة</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>الممارس</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>الممارسون</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>سجل آخر</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>سجلات أخرى</translation>
    </message>
    <message>
        <source>Why absent</source>
        <translation>سبب الغياب</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>عند اللزوم</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Body site</source>
        <translation>موضع الجسم</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <source>Days of supply</source>
        <translation>أيام الإمداد</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation>الانبساطي</translation>
    </message>
    <message>
        <source>Discharged to</source>
        <translation>خرج إلى</translation>
    </message>
    <message>
        <source>Document status</source>
        <translation>حالة المستند</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>الجرعة</translation>
    </message>
    <message>
        <source>Dose number</source>
        <translation>رقم الجرعة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل الصيدلاني</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Ingredient</source>
        <translation>المادة الفعالة</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>شركة التأمين</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>القصد</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>رقم التشغيلة</translation>
    </message>
    <message>
        <source>Manufactured</source>
        <translation>تاريخ الصنع</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>المصنّع</translation>
    </message>
    <message>
        <source>Maximum dose</source>
        <translation>الجرعة القصوى</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>رقم العضوية</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>وسيلة التصوير</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>الجهة الدافعة</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>أجراه</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>مقدم الخدمة</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>المجال المرجعي</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>التفاعل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>مرات إعادة الصرف</translation>
    </message>
    <message>
        <source>Relates to</source>
        <translation>يتعلق بـ</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>طريق الإعطاء</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Set id</source>
        <translation>معرّف المجموعة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason for status</source>
        <translation>سبب الحالة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>التركيز</translation>
    </message>
    <message>
        <source>Systolic</source>
        <translation>الانقباضي</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Device identifier</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>End</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>النفي</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>الجهة الحافظة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>تاريخ الإفادة</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <translation>الهوية الجندرية</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Death date</source>
        <translation>تاريخ الوفاة</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>اللاحقة</translation>
    </message>
    <message>
        <source>Birth order</source>
        <translation>ترتيب الولادة</translation>
    </message>
    <message>
        <source>Multiple birth</source>
        <translation>ولادة متعددة</translation>
    </message>
    <message>
        <source>Mother&apos;s maiden name</source>
        <translation>اسم عائلة الأم</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة الاجتماعية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>الوصي</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>المعرّف الوطني</translation>
    </message>
    <message>
        <source>Personal identifier</source>
        <translation>المعرّف الشخصي</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>رقم السجل</translation>
    </message>
    <message>
        <source>Said by the source</source>
        <translation>ذكره المصدر</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>الجيل</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>نقطة البداية</translation>
    </message>
    <message>
        <source>No unit was given.</source>
        <translation>لم تُذكر وحدة.</translation>
    </message>
    <message>
        <source>A character that may not stand in an annotation, at position {position}.</source>
        <translation>محرف لا يجوز داخل تعليق توضيحي، في الموضع {position}.</translation>
    </message>
    <message>
        <source>This unit is arbitrary: it converts to nothing but itself.</source>
        <translation>هذه وحدة اعتباطية: لا تتحول إلا إلى نفسها.</translation>
    </message>
    <message>
        <source>Division by zero.</source>
        <translation>قسمة على صفر.</translation>
    </message>
    <message>
        <source>{from} cannot be converted to {to}: they measure different things.</source>
        <translation>لا يمكن تحويل {from} إلى {to}: تقيسان شيئين مختلفين.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>الرقم كبير جدًا.</translation>
    </message>
    <message>
        <source>{value} is outside what {unit} can express.</source>
        <translation>القيمة {value} خارج ما يمكن أن تعبّر عنه {unit}.</translation>
    </message>
    <message>
        <source>The prefix {prefix} may not stand before this unit.</source>
        <translation>لا يجوز وضع البادئة {prefix} قبل هذه الوحدة.</translation>
    </message>
    <message>
        <source>{unit} is on a scale of its own and may not be multiplied or divided.</source>
        <translation>للوحدة {unit} مقياس خاص بها ولا يجوز ضربها أو قسمتها.</translation>
    </message>
    <message>
        <source>{unit} is on a scale of its own and has no factor.</source>
        <translation>للوحدة {unit} مقياس خاص بها وليس لها معامل تحويل.</translation>
    </message>
    <message>
        <source>{bracket} at position {position} is not closed.</source>
        <translation>القوس {bracket} في الموضع {position} غير مغلق.</translation>
    </message>
    <message>
        <source>A character that may not stand here.</source>
        <translation>محرف لا يجوز أن يكون هنا.</translation>
    </message>
    <message>
        <source>The unit breaks off at position {position}.</source>
        <translation>تنقطع الوحدة عند الموضع {position}.</translation>
    </message>
    <message>
        <source>There is no unit {unit}.</source>
        <translation>لا توجد وحدة {unit}.</translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation>‏{value} ليس رقمًا.</translation>
    </message>
    <message>
        <source>A factor of zero is not allowed.</source>
        <translation>لا يُسمح بمعامل قيمته صفر.</translation>
    </message>
    <message>
        <source>{left} and {right} are not the same kind of unit.</source>
        <translation>ليست {left} و{right} وحدتين من نوع واحد.</translation>
    </message>
    <message>
        <source>The unit {unit} could be read in two ways; the value is left as sent.</source>
        <translation>يمكن قراءة الوحدة {unit} بطريقتين؛ تُركت القيمة كما وردت.</translation>
    </message>
    <message>
        <source>No unit was sent.</source>
        <translation>لم ترد وحدة.</translation>
    </message>
    <message>
        <source>There is no rule to convert {analyte} from {from} to {to}.</source>
        <translation>لا توجد قاعدة لتحويل {analyte} من {from} إلى {to}.</translation>
    </message>
    <message>
        <source>The unit {unit} cannot be read; the value is left as sent.</source>
        <translation>تعذرت قراءة الوحدة {unit}؛ تُركت القيمة كما وردت.</translation>
    </message>
    <message>
        <source>The terminology cannot be written.</source>
        <translation>تعذرت كتابة المصطلحات.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>الملف {file} فارغ.</translation>
    </message>
    <message>
        <source>A line is longer than allowed.</source>
        <translation>سطر أطول من المسموح.</translation>
    </message>
    <message>
        <source>Loading the terminology</source>
        <translation>تحميل المصطلحات</translation>
    </message>
    <message>
        <source>The file is not a concept map.</source>
        <translation>الملف ليس خريطة مفاهيم.</translation>
    </message>
    <message>
        <source>The file {file} breaks off before its end.</source>
        <translation>ينقطع الملف {file} قبل نهايته.</translation>
    </message>
    <message>
        <source>The file {file} is of no terminology format known here.</source>
        <translation>الملف {file} ليس بأي صيغة مصطلحات معروفة هنا.</translation>
    </message>
    <message>
        <source>No source knows a person like this.</source>
        <translation>لا يعرف أي مصدر شخصًا كهذا.</translation>
    </message>
    <message>
        <source>Several persons fit equally ({candidates}). Say more: birth date or an identifier.</source>
        <translation>عدة أشخاص يطابقون بالدرجة نفسها ({candidates}). أضف تاريخ الميلاد أو معرّفًا.</translation>
    </message>
    <message>
        <source>An id occurs twice.</source>
        <translation>تكرر معرّف.</translation>
    </message>
    <message>
        <source>The table of columns cannot be read.</source>
        <translation>تعذرت قراءة جدول الأعمدة.</translation>
    </message>
    <message>
        <source>There is no column {column}.</source>
        <translation>لا يوجد عمود {column}.</translation>
    </message>
    <message>
        <source>A date cannot be read.</source>
        <translation>تعذرت قراءة تاريخ.</translation>
    </message>
    <message>
        <source>The file {file} holds no rows.</source>
        <translation>لا صفوف في الملف {file}.</translation>
    </message>
    <message>
        <source>The file has no column of ids.</source>
        <translation>ليس في الملف عمود معرّفات.</translation>
    </message>
    <message>
        <source>The file has no column that is known.</source>
        <translation>ليس في الملف عمود معروف.</translation>
    </message>
    <message>
        <source>The file {file} has no pairs of columns.</source>
        <translation>ليس في الملف {file} أزواج أعمدة.</translation>
    </message>
    <message>
        <source>A decision of a person no longer finds its records; it is kept.</source>
        <translation>قرار لأحد الأشخاص لم يعد يجد سجلاته؛ حُفظ القرار.</translation>
    </message>
    <message>
        <source>The records are not certainly of this person. Link them in Identity review, with a reason.</source>
        <translation>ليس مؤكدًا أن السجلات لهذا الشخص. اربطها في «مراجعة الهوية» مع ذكر السبب.</translation>
    </message>
    <message>
        <source>The table of weights lacks {field}.</source>
        <translation>ينقص جدول الأوزان الحقل {field}.</translation>
    </message>
    <message>
        <source>The table of weights cannot be read.</source>
        <translation>تعذرت قراءة جدول الأوزان.</translation>
    </message>
    <message>
        <source>Two decisions of people contradict each other.</source>
        <translation>قراران لشخصين يناقض أحدهما الآخر.</translation>
    </message>
    <message>
        <source>It is one and the same record.</source>
        <translation>إنه السجل نفسه.</translation>
    </message>
    <message>
        <source>{record} is about a record that is not here.</source>
        <translation>يتعلق {record} بسجل غير موجود هنا.</translation>
    </message>
    <message>
        <source>The source keeps this person under two numbers.</source>
        <translation>يحفظ المصدر هذا الشخص تحت رقمين.</translation>
    </message>
    <message>
        <source>The records belong to two charts. Decide in Identity review.</source>
        <translation>السجلات تخص ملفَّي مريضين. قرّر في «مراجعة الهوية».</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person. A link needs a reason and stays marked.</source>
        <translation>ثمة ما يدل بقوة على أنهما ليسا شخصًا واحدًا. يحتاج الربط إلى سبب ويبقى معلَّمًا.</translation>
    </message>
    <message>
        <source>The evidence is weak. A link needs a reason and stays marked.</source>
        <translation>الأدلة ضعيفة. يحتاج الربط إلى سبب ويبقى معلَّمًا.</translation>
    </message>
    <message>
        <source>births a generation apart</source>
        <translation>ولادتان بفارق جيل</translation>
    </message>
    <message>
        <source>does not fit every record of the person</source>
        <translation>لا يوافق كل سجلات الشخص</translation>
    </message>
    <message>
        <source>the source declares that it holds nobody twice</source>
        <translation>يصرّح المصدر بأنه لا يحفظ أحدًا مرتين</translation>
    </message>
    <message>
        <source>names conflict</source>
        <translation>الأسماء متعارضة</translation>
    </message>
    <message>
        <source>identifiers are nearly the same, yet differ</source>
        <translation>المعرّفات متطابقة تقريبًا لكنها مختلفة</translation>
    </message>
    <message>
        <source>no given name</source>
        <translation>لا اسم أول</translation>
    </message>
    <message>
        <source>only one kind of evidence agrees</source>
        <translation>يتفق نوع واحد من الأدلة فقط</translation>
    </message>
    <message>
        <source>too little evidence</source>
        <translation>الأدلة قليلة جدًا</translation>
    </message>
    <message>
        <source>an identifier that several people share</source>
        <translation>معرّف يشترك فيه عدة أشخاص</translation>
    </message>
    <message>
        <source>a verified identifier of one assigner differs</source>
        <translation>يختلف معرّف موثّق صادر عن الجهة نفسها</translation>
    </message>
    <message>
        <source>different order of birth</source>
        <translation>ترتيب ولادة مختلف</translation>
    </message>
    <message>
        <source>different death dates</source>
        <translation>تاريخا وفاة مختلفان</translation>
    </message>
    <message>
        <source>senior and junior</source>
        <translation>أب وابن بالاسم نفسه</translation>
    </message>
    <message>
        <source>national identifiers differ</source>
        <translation>المعرّفات الوطنية مختلفة</translation>
    </message>
    <message>
        <source>may be twins</source>
        <translation>قد يكونان توأمين</translation>
    </message>
    <message>
        <source>both sex and birth date differ</source>
        <translation>يختلف الجنس وتاريخ الميلاد معًا</translation>
    </message>
    <message>
        <source>different suffix, as senior and junior</source>
        <translation>لاحقة اسم مختلفة، كالأب والابن</translation>
    </message>
    <message>
        <source>twins</source>
        <translation>توأمان</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The same record came several times; it counts once.</source>
        <translation>ورد السجل نفسه عدة مرات؛ يُحسب مرة واحدة.</translation>
    </message>
    <message>
        <source>A date lies in the future.</source>
        <translation>تاريخ يقع في المستقبل.</translation>
    </message>
    <message>
        <source>One identifier was used for different facts; it does not count.</source>
        <translation>استُعمل معرّف واحد لوقائع مختلفة؛ لا يُعتد به.</translation>
    </message>
    <message>
        <source>Two rulings contradict each other; keeping apart wins.</source>
        <translation>قراران يناقض أحدهما الآخر؛ يُرجَّح الفصل.</translation>
    </message>
    <message>
        <source>by rule {rule}, version {version}</source>
        <translation>بالقاعدة {rule}، الإصدار {version}</translation>
    </message>
    <message>
        <source>dated before birth</source>
        <translation>مؤرخ قبل الولادة</translation>
    </message>
    <message>
        <source>beyond what is possible</source>
        <translation>يتجاوز الممكن</translation>
    </message>
    <message>
        <source>looks like a slipped decimal sign</source>
        <translation>يبدو خطأ في الفاصلة العشرية</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>مؤرخ في المستقبل</translation>
    </message>
    <message>
        <source>does not fit the recorded sex</source>
        <translation>لا يوافق الجنس المسجل</translation>
    </message>
    <message>
        <source>said to be active after its end</source>
        <translation>قيل إنه نشط بعد انتهائه</translation>
    </message>
    <message>
        <source>a source that answered completely does not list it</source>
        <translation>مصدر أجاب بالكامل لا يدرجه</translation>
    </message>
    <message>
        <source>personal details differ</source>
        <translation>تختلف البيانات الشخصية</translation>
    </message>
    <message>
        <source>one source says none known, another names one</source>
        <translation>مصدر يقول لا شيء معروف وآخر يسمّي واحدًا</translation>
    </message>
    <message>
        <source>two onsets of one problem</source>
        <translation>بدايتان لمشكلة واحدة</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>a spelling variant</source>
        <translation>تهجئة أخرى</translation>
    </message>
    <message>
        <source>a short form of the name</source>
        <translation>صيغة مختصرة من الاسم</translation>
    </message>
    <message>
        <source>an initial that fits</source>
        <translation>حرف أول موافق</translation>
    </message>
    <message>
        <source>a part that fits</source>
        <translation>جزء موافق</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>متبادل</translation>
    </message>
    <message>
        <source>the middle name of the other</source>
        <translation>الاسم الأوسط للآخر</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>متطابق تقريبًا</translation>
    </message>
    <message>
        <source>another name, equally close</source>
        <translation>اسم آخر بالقرب نفسه</translation>
    </message>
    <message>
        <source>a short name, close</source>
        <translation>اسم قصير قريب</translation>
    </message>
    <message>
        <source>written in another script</source>
        <translation>مكتوب بخط آخر</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>only loosely alike</source>
        <translation>تشابه ضعيف</translation>
    </message>
    <message>
        <source>a former name</source>
        <translation>اسم سابق</translation>
    </message>
    <message>
        <source>a few days apart</source>
        <translation>بفارق أيام</translation>
    </message>
    <message>
        <source>same month and year</source>
        <translation>الشهر والسنة نفسهما</translation>
    </message>
    <message>
        <source>same year</source>
        <translation>السنة نفسها</translation>
    </message>
    <message>
        <source>fits as far as known</source>
        <translation>يوافق بقدر المعروف</translation>
    </message>
    <message>
        <source>a generation apart</source>
        <translation>بفارق جيل</translation>
    </message>
    <message>
        <source>decades apart</source>
        <translation>بفارق عقود</translation>
    </message>
    <message>
        <source>assigner not known</source>
        <translation>الجهة المانحة غير معروفة</translation>
    </message>
    <message>
        <source>same building</source>
        <translation>المبنى نفسه</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>الشارع نفسه</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>الرمز البريدي نفسه</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>المدينة نفسها</translation>
    </message>
    <message>
        <source>same but for the area code</source>
        <translation>متطابق عدا رمز المنطقة</translation>
    </message>
    <message>
        <source>the source says one replaces the other</source>
        <translation>يقول المصدر إن أحدهما يحل محل الآخر</translation>
    </message>
    <message>
        <source>the source refers one to the other</source>
        <translation>يحيل المصدر أحدهما إلى الآخر</translation>
    </message>
    <message>
        <source>not known on one side, says nothing</source>
        <translation>غير معروف في جانب، لا يدل على شيء</translation>
    </message>
    <message>
        <source>how common one person is at all</source>
        <translation>الاحتمال المبدئي أن يكونا شخصًا واحدًا</translation>
    </message>
    <message>
        <source>digits swapped</source>
        <translation>أرقام متبادلة</translation>
    </message>
    <message>
        <source>The source did not answer. Check the connection and its address.</source>
        <translation>لم يجب المصدر. تحقق من الاتصال ومن عنوان المصدر.</translation>
    </message>
    <message>
        <source>The source took too long to answer. Try again later.</source>
        <translation>استغرق المصدر وقتًا طويلًا. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The source answered with status {status}.</source>
        <translation>أجاب المصدر بالحالة {status}.</translation>
    </message>
    <message>
        <source>The answer of the source broke off. What arrived is kept; refresh to ask again.</source>
        <translation>انقطع جواب المصدر. حُفظ ما وصل؛ حدّث لتسأل مجددًا.</translation>
    </message>
    <message>
        <source>The answer of the source was damaged on the way. Refresh to ask again.</source>
        <translation>تضرر جواب المصدر في الطريق. حدّث لتسأل مجددًا.</translation>
    </message>
    <message>
        <source>The answer of the source is larger than allowed.</source>
        <translation>جواب المصدر أكبر من المسموح.</translation>
    </message>
    <message>
        <source>The secure connection could not be made. Check the certificate of the source.</source>
        <translation>تعذر إنشاء الاتصال الآمن. تحقق من شهادة المصدر.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>فشل الطلب.</translation>
    </message>
    <message>
        <source>An unencrypted connection to {host} is refused. Use https.</source>
        <translation>رُفض اتصال غير مشفّر بـ {host}. استعمل https.</translation>
    </message>
    <message>
        <source>The source {host} points elsewhere; that was refused.</source>
        <translation>يحيل المصدر {host} إلى مكان آخر، وقد رُفض ذلك.</translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation>العنوان غير صالح.</translation>
    </message>
    <message>
        <source>The source refused the sign-in. Check the client and its secret, then test the source.</source>
        <translation>رفض المصدر تسجيل الدخول. تحقق من العميل وسرّه، ثم اختبر المصدر.</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>تعذرت قراءة المفتاح الخاص.</translation>
    </message>
    <message>
        <source>A key of type {type} does not suit this source.</source>
        <translation>مفتاح من النوع {type} لا يناسب هذا المصدر.</translation>
    </message>
    <message>
        <source>Signing in by {auth} is not supported yet.</source>
        <translation>تسجيل الدخول بـ {auth} غير مدعوم بعد.</translation>
    </message>
    <message>
        <source>The source does not say where to sign in.</source>
        <translation>لا يبيّن المصدر أين يكون تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The answer to the sign-in cannot be read.</source>
        <translation>تعذرت قراءة جواب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>A certificate and its key are needed for this sign-in.</source>
        <translation>يحتاج تسجيل الدخول هذا إلى شهادة ومفتاحها.</translation>
    </message>
    <message>
        <source>A client id is needed to sign in by {auth}.</source>
        <translation>يلزم معرّف عميل لتسجيل الدخول بـ {auth}.</translation>
    </message>
    <message>
        <source>A secret or token is needed to sign in by {auth}.</source>
        <translation>يلزم سر أو رمز وصول لتسجيل الدخول بـ {auth}.</translation>
    </message>
    <message>
        <source>The document lies on another server ({host}) and was not fetched.</source>
        <translation>المستند على خادم آخر ({host}) ولم يُجلب.</translation>
    </message>
    <message>
        <source>This source gives documents only.</source>
        <translation>يقدّم هذا المصدر مستندات فقط.</translation>
    </message>
    <message>
        <source>An entry of the answer cannot be read; it is kept raw.</source>
        <translation>تعذرت قراءة قيد من الجواب؛ حُفظ خامًا.</translation>
    </message>
    <message>
        <source>There is a source named {source} already.</source>
        <translation>يوجد مصدر باسم {source} من قبل.</translation>
    </message>
    <message>
        <source>Fewer records came than the source announced.</source>
        <translation>ورد من السجلات أقل مما أعلنه المصدر.</translation>
    </message>
    <message>
        <source>There is no such kind of source.</source>
        <translation>لا يوجد نوع مصدر كهذا.</translation>
    </message>
    <message>
        <source>Sources of kind {kind} are not supported yet.</source>
        <translation>المصادر من النوع {kind} غير مدعومة بعد.</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>يحتاج المصدر إلى اسم.</translation>
    </message>
    <message>
        <source>The next page lies on another server and was not fetched.</source>
        <translation>الصفحة التالية على خادم آخر ولم تُجلب.</translation>
    </message>
    <message>
        <source>The address of the next page cannot be read.</source>
        <translation>تعذرت قراءة عنوان الصفحة التالية.</translation>
    </message>
    <message>
        <source>This source cannot look up patients.</source>
        <translation>لا يستطيع هذا المصدر البحث عن المرضى.</translation>
    </message>
    <message>
        <source>There is no source yet. Add one first.</source>
        <translation>لا مصدر بعد. أضف مصدرًا أولًا.</translation>
    </message>
    <message>
        <source>The source does not answer in FHIR.</source>
        <translation>لا يجيب المصدر بصيغة FHIR.</translation>
    </message>
    <message>
        <source>The sign-in does not allow this kind of record.</source>
        <translation>لا يسمح تسجيل الدخول بهذا النوع من السجلات.</translation>
    </message>
    <message>
        <source>The source does not offer this kind of record.</source>
        <translation>لا يقدّم المصدر هذا النوع من السجلات.</translation>
    </message>
    <message>
        <source>There is nothing to ask this source for.</source>
        <translation>لا شيء يُسأل عنه هذا المصدر.</translation>
    </message>
    <message>
        <source>A record of another patient came and was set aside.</source>
        <translation>ورد سجل لمريض آخر واستُبعد.</translation>
    </message>
    <message>
        <source>The source reported a problem with the request.</source>
        <translation>أبلغ المصدر عن مشكلة في الطلب.</translation>
    </message>
    <message>
        <source>A page of the answer is damaged. The other pages are kept.</source>
        <translation>صفحة من الجواب متضررة. حُفظت الصفحات الأخرى.</translation>
    </message>
    <message>
        <source>The source kept offering further pages; asking was stopped.</source>
        <translation>ظل المصدر يعرض صفحات أخرى؛ أُوقف السؤال.</translation>
    </message>
    <message>
        <source>The source offered the same page again; asking was stopped.</source>
        <translation>عرض المصدر الصفحة نفسها مجددًا؛ أُوقف السؤال.</translation>
    </message>
    <message>
        <source>A setting of the source is missing.</source>
        <translation>إعداد من إعدادات المصدر مفقود.</translation>
    </message>
    <message>
        <source>There is no quirk named {quirk}.</source>
        <translation>لا توجد خصوصية باسم {quirk}.</translation>
    </message>
    <message>
        <source>A record cannot be read; it is kept raw.</source>
        <translation>تعذرت قراءة سجل؛ حُفظ خامًا.</translation>
    </message>
    <message>
        <source>A record that is referred to is not there.</source>
        <translation>سجل يشار إليه غير موجود.</translation>
    </message>
    <message>
        <source>A setting of the source cannot be used.</source>
        <translation>إعداد من إعدادات المصدر لا يصلح.</translation>
    </message>
    <message>
        <source>The badge {badge} is taken. Choose another.</source>
        <translation>الشارة {badge} مستعملة. اختر غيرها.</translation>
    </message>
    <message>
        <source>There is no sign-in of this kind.</source>
        <translation>لا يوجد تسجيل دخول من هذا النوع.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>لا توجد منطقة زمنية {zone}.</translation>
    </message>
    <message>
        <source>The settings of the source cannot be read ({field}).</source>
        <translation>تعذرت قراءة إعدادات المصدر ({field}).</translation>
    </message>
    <message>
        <source>A record held nothing that could be shown; it is kept raw.</source>
        <translation>لم يحوِ سجل شيئًا يمكن عرضه؛ حُفظ خامًا.</translation>
    </message>
    <message>
        <source>A record of another kind than asked came; it is kept.</source>
        <translation>ورد سجل من نوع غير المطلوب؛ حُفظ.</translation>
    </message>
    <message>
        <source>There is no source named {source}.</source>
        <translation>لا يوجد مصدر باسم {source}.</translation>
    </message>
    <message>
        <source>An unencrypted address is allowed on this computer only. Use https.</source>
        <translation>العنوان غير المشفّر مسموح على هذا الحاسوب فقط. استعمل https.</translation>
    </message>
    <message>
        <source>The source withdrew this record.</source>
        <translation>سحب المصدر هذا السجل.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>جارٍ الجلب</translation>
    </message>
    <message>
        <source>Working out what is one fact</source>
        <translation>جارٍ تحديد ما هو واقعة واحدة</translation>
    </message>
    <message>
        <source>No source was reached. What was read before is still here.</source>
        <translation>لم يمكن الوصول إلى أي مصدر. ما قُرئ من قبل باقٍ هنا.</translation>
    </message>
    <message>
        <source>Cancelled. What arrived is kept; the ledger says what is missing.</source>
        <translation>أُلغي. حُفظ ما وصل؛ ويبيّن دفتر الطلبات ما ينقص.</translation>
    </message>
    <message>
        <source>Refreshed. Records received: {records}, kept raw because unreadable: {unreadable}.</source>
        <translation>تم التحديث. السجلات الواردة: {records}، المحفوظة خامًا لتعذر قراءتها: {unreadable}.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
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
        <translation>0، لا يوجد</translation>
    </message>
    <message>
        <source>{kept} of {expected}</source>
        <translation>{kept} من {expected}</translation>
    </message>
    <message>
        <source>{kept}, not all</source>
        <translation>{kept}، ليس الكل</translation>
    </message>
    <message>
        <source>refused, {kept} kept</source>
        <translation>مرفوض، حُفظ {kept}</translation>
    </message>
    <message>
        <source>{kept} kept</source>
        <translation>حُفظ {kept}</translation>
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
        <translation>إداري</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>شكلي</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>خطأ فادح</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>مُفسَّر</translation>
    </message>
    <message>
        <source>ruled</source>
        <translation>تم البت فيه</translation>
    </message>
    <message>
        <source>sent to source</source>
        <translation>أُرسل إلى المصدر</translation>
    </message>
    <message>
        <source>resolved upstream</source>
        <translation>حُلّ لدى المصدر</translation>
    </message>
    <message>
        <source>Value differs between sources</source>
        <translation>القيمة تختلف بين المصادر</translation>
    </message>
    <message>
        <source>Unit differs between sources</source>
        <translation>الوحدة تختلف بين المصادر</translation>
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
        <translation>ينفيه أحد المصادر</translation>
    </message>
    <message>
        <source>Date differs between sources</source>
        <translation>التاريخ يختلف بين المصادر</translation>
    </message>
    <message>
        <source>Side differs between sources</source>
        <translation>الجانب يختلف بين المصادر</translation>
    </message>
    <message>
        <source>Personal details differ between sources</source>
        <translation>البيانات الشخصية تختلف بين المصادر</translation>
    </message>
    <message>
        <source>Missing in one source</source>
        <translation>غير موجود في أحد المصادر</translation>
    </message>
    <message>
        <source>Codes do not match</source>
        <translation>الرموز غير متطابقة</translation>
    </message>
    <message>
        <source>Hardly plausible</source>
        <translation>يصعب تصديقه</translation>
    </message>
    <message>
        <source>One source contradicts itself</source>
        <translation>مصدر يناقض نفسه</translation>
    </message>
    <message>
        <source>One source is out of date</source>
        <translation>بيانات أحد المصادر قديمة</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>جانب الجسم</translation>
    </message>
    <message>
        <source>Identity field</source>
        <translation>حقل هوية</translation>
    </message>
    <message>
        <source>Code mismatch</source>
        <translation>عدم تطابق الرموز</translation>
    </message>
    <message>
        <source>Implausible</source>
        <translation>غير معقول</translation>
    </message>
    <message>
        <source>Contradiction in one source</source>
        <translation>تناقض في مصدر واحد</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>could be the same as</source>
        <translation>قد يكون نفسه</translation>
    </message>
    <message>
        <source>says less than</source>
        <translation>يقول أقل من</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>حل محله</translation>
    </message>
    <message>
        <source>belongs with</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>part of a series with</source>
        <translation>جزء من سلسلة مع</translation>
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
        <translation>لم يذكره الكل، فهو محايد</translation>
    </message>
    <message>
        <source>differ, so they stand apart as disputed</source>
        <translation>مختلفة، لذا تبقى متنازعًا عليها</translation>
    </message>
    <message>
        <source>the same identifier</source>
        <translation>المعرّف نفسه</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>تطابق محتمل</translation>
    </message>
    <message>
        <source>distinct</source>
        <translation>متمايزان</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>بالقاعدة</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>بقرار شخص</translation>
    </message>
    <message>
        <source>no sign-in needed</source>
        <translation>لا يلزم تسجيل دخول</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>مسجَّل الدخول</translation>
    </message>
    <message>
        <source>not signed in yet</source>
        <translation>لم يُسجَّل الدخول بعد</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>sign-in expired</source>
        <translation>انتهى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Same fact</source>
        <translation>الواقعة نفسها</translation>
    </message>
    <message>
        <source>Two different facts</source>
        <translation>واقعتان مختلفتان</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>مربوط</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>أُبقيا منفصلين</translation>
    </message>
    <message>
        <source>Prefer one source</source>
        <translation>تفضيل مصدر</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Explained, both kept</source>
        <translation>مُفسَّر، أُبقي كلاهما</translation>
    </message>
    <message>
        <source>Sent to source</source>
        <translation>أُرسل إلى المصدر</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>زال</translation>
    </message>
    <message>
        <source>in remission</source>
        <translation>في هدأة</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>معاودة</translation>
    </message>
    <message>
        <source>relapse</source>
        <translation>انتكاس</translation>
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
        <translation>معلّق</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحّح</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>أولي</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم يُجرَ</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>current</source>
        <translation>حالي</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>حل محله غيره</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معلوم</translation>
    </message>
    <message>
        <source>available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>مقصود</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>لم يؤخذ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>مدحوض</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوض من المريض</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>disputed: sources differ</source>
        <translation>متنازع عليه: تختلف المصادر</translation>
    </message>
    <message>
        <source>time zone not known</source>
        <translation>المنطقة الزمنية غير معروفة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>merged statements</source>
        <translation>إفادات مدموجة</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>محوَّل</translation>
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
        <translation>الإفادات المدموجة</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>One says</source>
        <translation>يقول أحدها</translation>
    </message>
    <message>
        <source>Other says</source>
        <translation>يقول الآخر</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>المنحنى</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>قيل</translation>
    </message>
    <message>
        <source>Other results</source>
        <translation>نتائج أخرى</translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation>الجرعة غير معروفة</translation>
    </message>
    <message>
        <source>Unclear, needs a decision</source>
        <translation>غير واضح، يحتاج قرارًا</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>يستمر</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>سابق</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>keychain of this computer</source>
        <translation>حافظة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>ملف مفتاح</translation>
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
        <translation>آخر</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>الجنس غير معروف</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>أُعيدت المحاولة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with its passphrase.</source>
        <translation>الخزنة مقفلة. افتحها بعبارة المرور.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Check spelling and keyboard layout, or use the recovery code.</source>
        <translation>لا تفتح عبارة المرور هذه الخزنة. تحقق من الكتابة ومن تخطيط لوحة المفاتيح، أو استعمل رمز الاسترداد.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>يلزم إدخال عبارة مرور.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation>توجد خزنة في هذا المجلد من قبل.</translation>
    </message>
    <message>
        <source>The vault is open in another program (process {pid}). Close it there first.</source>
        <translation>الخزنة مفتوحة في برنامج آخر (العملية {pid}). أغلقها هناك أولًا.</translation>
    </message>
    <message>
        <source>The vault is damaged. Verify it, and restore a backup if that does not help.</source>
        <translation>الخزنة متضررة. تحقّق منها، واستعد نسخة احتياطية إن لم يُجدِ ذلك.</translation>
    </message>
    <message>
        <source>The key file of the vault is damaged. Restore it from a backup.</source>
        <translation>ملف مفتاح الخزنة متضرر. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>القرص ممتلئ. لم يُفقد شيء؛ أخلِ بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Reading or writing the vault folder failed. Check the disk and try again.</source>
        <translation>فشلت القراءة من مجلد الخزنة أو الكتابة فيه. تحقق من القرص وحاول مجددًا.</translation>
    </message>
    <message>
        <source>This folder may not be read or written by you.</source>
        <translation>لا تملك صلاحية القراءة من هذا المجلد أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version. Update Anamnesis to open it.</source>
        <translation>أُنشئت هذه الخزنة بإصدار أحدث. حدّث Anamnesis لفتحها.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the vault.</source>
        <translation>لا تكفي الذاكرة لفتح الخزنة.</translation>
    </message>
    <message>
        <source>This computer gives no secure random numbers now. Try again later.</source>
        <translation>لا يوفر هذا الحاسوب أرقامًا عشوائية آمنة الآن. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The index of the vault is damaged. Rebuild it.</source>
        <translation>فهرس الخزنة متضرر. أعد بناءه.</translation>
    </message>
    <message>
        <source>A page of the vault is damaged.</source>
        <translation>صفحة من الخزنة متضررة.</translation>
    </message>
    <message>
        <source>A stored record is damaged.</source>
        <translation>سجل محفوظ متضرر.</translation>
    </message>
    <message>
        <source>A stored record is not what was received: its checksum differs.</source>
        <translation>سجل محفوظ ليس كما استُلم: مجموعه الاختباري مختلف.</translation>
    </message>
    <message>
        <source>A stored record is referred to but is not there.</source>
        <translation>سجل محفوظ يشار إليه لكنه غير موجود.</translation>
    </message>
    <message>
        <source>A stored statement is damaged. Rebuild the vault.</source>
        <translation>إفادة محفوظة متضررة. أعد بناء الخزنة.</translation>
    </message>
    <message>
        <source>The last way to open the vault cannot be removed.</source>
        <translation>لا يمكن حذف آخر وسيلة لفتح الخزنة.</translation>
    </message>
    <message>
        <source>The vault has no such key.</source>
        <translation>ليس للخزنة مفتاح كهذا.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait a moment and try again.</source>
        <translation>محاولات خاطئة كثيرة لعبارة المرور. انتظر قليلًا ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The recovery code is shown once. Write it down and keep it apart from this computer.</source>
        <translation>يُعرض رمز الاسترداد مرة واحدة. دوّنه واحفظه بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Copying the vault</source>
        <translation>نسخ الخزنة</translation>
    </message>
    <message>
        <source>Verifying pages</source>
        <translation>التحقق من الصفحات</translation>
    </message>
    <message>
        <source>Verifying records</source>
        <translation>التحقق من السجلات</translation>
    </message>
    <message>
        <source>Verifying statements</source>
        <translation>التحقق من الإفادات</translation>
    </message>
    <message>
        <source>A stored record cannot be unpacked (format {version}).</source>
        <translation>لا يمكن فك ضغط سجل محفوظ (الصيغة {version}).</translation>
    </message>
    <message>
        <source>This chart still holds records and cannot be removed.</source>
        <translation>لا يزال ملف المريض هذا يضم سجلات ولا يمكن حذفه.</translation>
    </message>
    <message>
        <source>There is no such chart in this vault.</source>
        <translation>لا يوجد ملف مريض كهذا في هذه الخزنة.</translation>
    </message>
    <message>
        <source>There is no such record in this vault.</source>
        <translation>لا يوجد سجل كهذا في هذه الخزنة.</translation>
    </message>
    <message>
        <source>The audit trail could not be written in order. Verify it.</source>
        <translation>تعذرت كتابة سجل التدقيق على ترتيبه. تحقّق منه.</translation>
    </message>
    <message>
        <source>The stored view of the chart is damaged. It is made again from the records.</source>
        <translation>العرض المحفوظ لملف المريض متضرر. يُعاد إنشاؤه من السجلات.</translation>
    </message>
    <message>
        <source>The stored view of the chart is of another version. It is made again from the records.</source>
        <translation>العرض المحفوظ لملف المريض من إصدار آخر. يُعاد إنشاؤه من السجلات.</translation>
    </message>
    <message>
        <source>The audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>The audit trail is not whole: {issues} problems, the first at event {first}.</source>
        <translation>سجل التدقيق غير سليم: {issues} مشكلات، أولها عند الحدث {first}.</translation>
    </message>
    <message>
        <source>An event of the audit trail was changed.</source>
        <translation>غُيِّر حدث في سجل التدقيق.</translation>
    </message>
    <message>
        <source>An event of the audit trail was removed.</source>
        <translation>حُذف حدث من سجل التدقيق.</translation>
    </message>
    <message>
        <source>The end of the audit trail was cut off.</source>
        <translation>قُطعت نهاية سجل التدقيق.</translation>
    </message>
    <message>
        <source>The audit trail does not end where it last did.</source>
        <translation>لا ينتهي سجل التدقيق حيث انتهى آخر مرة.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended is missing.</source>
        <translation>علامة نهاية سجل التدقيق مفقودة.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended belongs to another vault.</source>
        <translation>علامة نهاية سجل التدقيق تخص خزنة أخرى.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended cannot be read.</source>
        <translation>تعذرت قراءة علامة نهاية سجل التدقيق.</translation>
    </message>
    <message>
        <source>The seal of an event of the audit trail is broken.</source>
        <translation>ختم حدث في سجل التدقيق مكسور.</translation>
    </message>
    <message>
        <source>An event of the audit trail cannot be read.</source>
        <translation>تعذرت قراءة حدث في سجل التدقيق.</translation>
    </message>
    <message>
        <source>There is no such chart.</source>
        <translation>لا يوجد ملف مريض كهذا.</translation>
    </message>
    <message>
        <source>This item has no such value.</source>
        <translation>ليس لهذا العنصر قيمة كهذه.</translation>
    </message>
    <message>
        <source>Working the items out again</source>
        <translation>جارٍ تحديد العناصر من جديد</translation>
    </message>
    <message>
        <source>Rebuilt. Items that changed: {changed}.</source>
        <translation>أُعيد البناء. العناصر المتغيرة: {changed}.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>ينقص مُعطى.</translation>
    </message>
    <message>
        <source>These arguments do not fit together.</source>
        <translation>هذه المعطيات لا تجتمع معًا.</translation>
    </message>
    <message>
        <source>A birth date is written like 1951-03-14, or as far as it is known.</source>
        <translation>يُكتب تاريخ الميلاد هكذا: 1951-03-14، أو بقدر ما هو معروف.</translation>
    </message>
    <message>
        <source>A date is written like 2019-03-04, or as far as it is known.</source>
        <translation>يُكتب التاريخ هكذا: 2019-03-04، أو بقدر ما هو معروف.</translation>
    </message>
    <message>
        <source>There is no such kind of discrepancy.</source>
        <translation>لا يوجد نوع تعارض كهذا.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>لا يوجد نوع سجلات كهذا.</translation>
    </message>
    <message>
        <source>There is no such severity.</source>
        <translation>لا توجد درجة شدة كهذه.</translation>
    </message>
    <message>
        <source>The passphrase given is empty.</source>
        <translation>عبارة المرور المعطاة فارغة.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {what}.</source>
        <translation>تعذرت قراءة عبارة المرور من {what}.</translation>
    </message>
    <message>
        <source>Nothing to do: name files to link or pairs to compare.</source>
        <translation>لا شيء للتنفيذ: اذكر ملفات للربط أو أزواجًا للمقارنة.</translation>
    </message>
    <message>
        <source>The list lacks columns: {missing}.</source>
        <translation>تنقص القائمة أعمدة: {missing}.</translation>
    </message>
    <message>
        <source>The list {file} cannot be read.</source>
        <translation>تعذرت قراءة القائمة {file}.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use a key file or descriptor.</source>
        <translation>لا توجد طرفية لطلب عبارة المرور. استعمل ملف مفتاح أو واصفًا.</translation>
    </message>
    <message>
        <source>Name at least one file or folder.</source>
        <translation>اذكر ملفًا أو مجلدًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Name at least one thing to look for: name, birth date or identifier.</source>
        <translation>اذكر شيئًا واحدًا على الأقل للبحث عنه: الاسم أو تاريخ الميلاد أو معرّفًا.</translation>
    </message>
    <message>
        <source>A reason is needed; it is kept with the ruling.</source>
        <translation>يلزم ذكر سبب؛ يُحفظ مع القرار.</translation>
    </message>
    <message>
        <source>This ruling needs other things named.</source>
        <translation>يحتاج هذا القرار إلى ذكر أشياء أخرى.</translation>
    </message>
    <message>
        <source>Name a chart, a list, or all.</source>
        <translation>اذكر ملف مريض أو قائمة أو الكل.</translation>
    </message>
    <message>
        <source>Name a vault, or set ANAMNESIS_VAULT.</source>
        <translation>اذكر خزنة، أو اضبط ANAMNESIS_VAULT.</translation>
    </message>
    <message>
        <source>There is no such verb.</source>
        <translation>لا يوجد أمر كهذا.</translation>
    </message>
    <message>
        <source>vault created</source>
        <translation>أُنشئت الخزنة</translation>
    </message>
    <message>
        <source>vault opened</source>
        <translation>فُتحت الخزنة</translation>
    </message>
    <message>
        <source>chart opened</source>
        <translation>فُتح ملف مريض</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>حُدِّث</translation>
    </message>
    <message>
        <source>raw record viewed</source>
        <translation>عُرض سجل خام</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>أُخذت نسخة احتياطية</translation>
    </message>
    <message>
        <source>break-glass access</source>
        <translation>وصول طارئ</translation>
    </message>
    <message>
        <source>chart viewed</source>
        <translation>عُرض ملف مريض</translation>
    </message>
    <message>
        <source>created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>صُدِّر</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>keys changed</source>
        <translation>تغيّرت المفاتيح</translation>
    </message>
    <message>
        <source>patients searched</source>
        <translation>بُحث عن مرضى</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>مُحي</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>ruling made</source>
        <translation>اتُّخذ قرار</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>جرى البحث</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>تغيّر إعداد</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>سُجِّل الخروج</translation>
    </message>
    <message>
        <source>audit trail exported</source>
        <translation>صُدِّر سجل التدقيق</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>عُدِّل</translation>
    </message>
    <message>
        <source>version read</source>
        <translation>قُرئ إصدار</translation>
    </message>
    <message>
        <source>Refreshing the demo charts</source>
        <translation>جارٍ تحديث ملفات العرض التوضيحي</translation>
    </message>
    <message>
        <source>The pictures could not be written.</source>
        <translation>تعذرت كتابة الصور.</translation>
    </message>
    <message>
        <source>The file {path} could not be written.</source>
        <translation>تعذرت كتابة الملف {path}.</translation>
    </message>
    <message>
        <source>These options of the exchange do not fit together.</source>
        <translation>خيارات شبكة التبادل هذه لا تجتمع معًا.</translation>
    </message>
    <message>
        <source>Port {port} is taken.</source>
        <translation>المنفذ {port} مستعمل.</translation>
    </message>
    <message>
        <source>converted by the rule of this analyte</source>
        <translation>حُوِّلت بقاعدة هذا التحليل</translation>
    </message>
    <message>
        <source>arbitrary units convert to nothing but themselves</source>
        <translation>الوحدات الاعتباطية لا تتحول إلا إلى نفسها</translation>
    </message>
    <message>
        <source>The code and the text of the unit differ; the value is left as sent.</source>
        <translation>رمز الوحدة ونصها مختلفان؛ تُركت القيمة كما وردت.</translation>
    </message>
    <message>
        <source>the units convert into each other</source>
        <translation>الوحدتان تتحول إحداهما إلى الأخرى</translation>
    </message>
    <message>
        <source>these are different analytes</source>
        <translation>هذان تحليلان مختلفان</translation>
    </message>
    <message>
        <source>Hardly possible in this unit; the value is left as sent.</source>
        <translation>يكاد يستحيل بهذه الوحدة؛ تُركت القيمة كما وردت.</translation>
    </message>
    <message>
        <source>without the analyte the units cannot be compared</source>
        <translation>لا يمكن مقارنة الوحدتين من دون معرفة التحليل</translation>
    </message>
    <message>
        <source>the units measure different things</source>
        <translation>الوحدتان تقيسان شيئين مختلفين</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>الوحدة نفسها</translation>
    </message>
    <message>
        <source>The unit was written unusually and was read as meant.</source>
        <translation>كُتبت الوحدة بطريقة غير معتادة وقُرئت على المعنى المقصود.</translation>
    </message>
    <message>
        <source>The unit is not known; the value is left as sent.</source>
        <translation>الوحدة غير معروفة؛ تُركت القيمة كما وردت.</translation>
    </message>
    <message>
        <source>The value is not a number.</source>
        <translation>القيمة ليست رقمًا.</translation>
    </message>
    <message>
        <source>An allergy does not say to what.</source>
        <translation>حساسية لم يُذكر مسبّبها.</translation>
    </message>
    <message>
        <source>An entry points at text that is not in the document.</source>
        <translation>قيد يشير إلى نص غير موجود في المستند.</translation>
    </message>
    <message>
        <source>The document names several patients.</source>
        <translation>يسمّي المستند عدة مرضى.</translation>
    </message>
    <message>
        <source>The message has no header (MSH).</source>
        <translation>ليس للرسالة ترويسة (MSH).</translation>
    </message>
    <message>
        <source>An entry denies twice; it is shown as denied.</source>
        <translation>قيد ينفي مرتين؛ يُعرض منفيًا.</translation>
    </message>
    <message>
        <source>The message names a character set that is not read here; its bytes were kept.</source>
        <translation>تسمّي الرسالة مجموعة محارف لا تُقرأ هنا؛ حُفظت بايتاتها.</translation>
    </message>
    <message>
        <source>This option is not available here.</source>
        <translation>هذا الخيار غير متاح هنا.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>عبارة المرور الجديدة:</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>عبارة المرور:</translation>
    </message>
    <message>
        <source>This source does not know the patient. Search it by another name or number to be sure.</source>
        <translation>لا يعرف هذا المصدر المريض. ابحث عنه باسم آخر أو رقم آخر للتأكد.</translation>
    </message>
    <message>
        <source>Not everything came: {rows} rows of the ledger say what is missing and why. What came is kept; refresh to ask again.</source>
        <translation>لم يرد كل شيء: تبيّن صفوف دفتر الطلبات ({rows}) ما ينقص ولماذا. حُفظ ما ورد؛ حدّث لتسأل مجددًا.</translation>
    </message>
    <message>
        <source>Asked only for what changed since the last refresh: {sources}. What a source no longer has is noticed by a full refresh.</source>
        <translation>طُلب ما تغيّر منذ آخر تحديث فقط: {sources}. أما ما لم يعد لدى المصدر فيُكتشف بتحديث كامل.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Check its name, or create one.</source>
        <translation>لا توجد خزنة في هذا المجلد. تحقق من اسمه أو أنشئ خزنة.</translation>
    </message>
    <message>
        <source>The log {file} cannot be written. Name another file.</source>
        <translation>تعذرت كتابة سجل الأحداث {file}. اذكر ملفًا آخر.</translation>
    </message>
    <message>
        <source>the source now gives somebody else under the same number</source>
        <translation>يعطي المصدر الآن شخصًا آخر تحت الرقم نفسه</translation>
    </message>
    <message>
        <source>{source} now gives somebody else under the number of this patient. Nothing more of it comes into the chart until you have compared the two in Identity review.</source>
        <translation>يعطي {source} الآن شخصًا آخر تحت رقم هذا المريض. لن يدخل منه شيء إلى ملف المريض حتى تقارن الاثنين في «مراجعة الهوية».</translation>
    </message>
    <message>
        <source>To the support desk of {source}</source>
        <translation>إلى مكتب الدعم لدى {source}</translation>
    </message>
    <message>
        <source>{kind}: {about}, {field}</source>
        <translation>‏{kind}: {about}، {field}</translation>
    </message>
    <message>
        <source>{source} says: {value}</source>
        <translation>يقول {source}: {value}</translation>
    </message>
    <message>
        <source>The record is a {type} whose bytes have the SHA-256 {sha256}; the element is {path}.</source>
        <translation>السجل من نوع {type} وبصمة بايتاته SHA-256 هي {sha256}؛ والعنصر هو {path}.</translation>
    </message>
    <message>
        <source>It came in answer to {request} at {at}.</source>
        <translation>ورد جوابًا على {request} في {at}.</translation>
    </message>
    <message>
        <source>Another source ({number})</source>
        <translation>مصدر آخر ({number})</translation>
    </message>
    <message>
        <source>Please check the record against its origin and answer under {id}.</source>
        <translation>يرجى مراجعة السجل على أصله والإجابة تحت {id}.</translation>
    </message>
    <message>
        <source>Names, numbers and dates of the patient were taken out of this note.</source>
        <translation>أُزيلت من هذه الملاحظة أسماء المريض وأرقامه وتواريخه.</translation>
    </message>
    <message>
        <source>There is no such discrepancy in this chart.</source>
        <translation>لا يوجد تعارض كهذا في ملف المريض هذا.</translation>
    </message>
    <message>
        <source>None of these discrepancies involves the source {source}.</source>
        <translation>لا يخص أي من هذه التعارضات المصدر {source}.</translation>
    </message>
    <message>
        <source>There is no such form of export: {form}.</source>
        <translation>لا يوجد شكل تصدير كهذا: {form}.</translation>
    </message>
    <message>
        <source>The file could not be written: {path}.</source>
        <translation>تعذرت كتابة الملف: {path}.</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>مدى بلوغ الهدف</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Not to be done</source>
        <translation>لا يُجرى</translation>
    </message>
    <message>
        <source>Status of activity</source>
        <translation>حالة النشاط</translation>
    </message>
    <message>
        <source>Additional instructions</source>
        <translation>تعليمات إضافية</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>يتناول</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>Admitted from</source>
        <translation>جهة الدخول</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>Type of agent</source>
        <translation>نوع الفاعل</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>يُعرف أيضًا باسم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعه</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>مكان الولادة</translation>
    </message>
    <message>
        <source>Birth sex</source>
        <translation>الجنس عند الولادة</translation>
    </message>
    <message>
        <source>Birth time</source>
        <translation>وقت الولادة</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Chromosome</source>
        <translation>الكروموسوم</translation>
    </message>
    <message>
        <source>Clinical status</source>
        <translation>الحالة السريرية</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>المضاعفة</translation>
    </message>
    <message>
        <source>Coded conclusion</source>
        <translation>استنتاج مرمّز</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>السرية</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Contributed to death</source>
        <translation>أسهم في الوفاة</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>نظام الإحداثيات</translation>
    </message>
    <message>
        <source>Why not known</source>
        <translation>سبب عدم المعرفة</translation>
    </message>
    <message>
        <source>Dependent</source>
        <translation>المُعال</translation>
    </message>
    <message>
        <source>Device model identifier</source>
        <translation>معرّف طراز الجهاز</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Type of diagnosis</source>
        <translation>نوع التشخيص</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>النظام الغذائي</translation>
    </message>
    <message>
        <source>Distinct identifier</source>
        <translation>المعرّف المميِّز</translation>
    </message>
    <message>
        <source>Why empty</source>
        <translation>سبب الخلو</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>الأصل الإثني</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>المنشأة</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Status at the performer</source>
        <translation>الحالة لدى المنفّذ</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>السائل</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Foods to avoid</source>
        <translation>أطعمة مستبعدة</translation>
    </message>
    <message>
        <source>Food preference</source>
        <translation>تفضيل غذائي</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>التركيبة الغذائية</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>الطبيب العام</translation>
    </message>
    <message>
        <source>Genome build</source>
        <translation>إصدار الجينوم</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تاريخ التسليم</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>مصدر المعلومة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Last occurrence</source>
        <translation>آخر حدوث</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Managing organization</source>
        <translation>المؤسسة المسؤولة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Role of member</source>
        <translation>دور العضو</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>المُعدِّل</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Nutrient</source>
        <translation>العنصر الغذائي</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>المرصود</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>الحدوث</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>نيابة عن</translation>
    </message>
    <message>
        <source>Onset in words</source>
        <translation>البداية نصًا</translation>
    </message>
    <message>
        <source>Order detail</source>
        <translation>تفاصيل الطلب</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Instruction to the patient</source>
        <translation>تعليمات للمريض</translation>
    </message>
    <message>
        <source>Instructions to the patient</source>
        <translation>تعليمات إلى المريض</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>أُجري في</translation>
    </message>
    <message>
        <source>Status of plan</source>
        <translation>حالة الخطة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Practice setting</source>
        <translation>نوع الممارسة</translation>
    </message>
    <message>
        <source>From a primary source</source>
        <translation>من مصدر أولي</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Type of problem</source>
        <translation>نوع المشكلة</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Provision in detail</source>
        <translation>تفصيل الحكم</translation>
    </message>
    <message>
        <source>Period of provision</source>
        <translation>فترة الحكم</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>المؤهل</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>الصفة المحدِّدة</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>العرق</translation>
    </message>
    <message>
        <source>Reaction denied</source>
        <translation>تفاعل منفي</translation>
    </message>
    <message>
        <source>Substance of the reaction</source>
        <translation>مادة التفاعل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وقت الاستلام</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Reference allele</source>
        <translation>الأليل المرجعي</translation>
    </message>
    <message>
        <source>Reference sequence</source>
        <translation>التسلسل المرجعي</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذو صلة</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>الديانة</translation>
    </message>
    <message>
        <source>Instructions as one text</source>
        <translation>التعليمات كنص واحد</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>Reported by others</source>
        <translation>مُبلَّغ من الغير</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>Requisition number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>معلومات السلامة</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المُرسل</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Doses in the series</source>
        <translation>جرعات السلسلة</translation>
    </message>
    <message>
        <source>Period of service</source>
        <translation>فترة الخدمة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>رقم الجزء</translation>
    </message>
    <message>
        <source>Subpotent</source>
        <translation>منقوصة الفعالية</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>الاستبدال</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>المكمّل الغذائي</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>يُتناول</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ضد</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>تاريخ الهدف</translation>
    </message>
    <message>
        <source>Target measure</source>
        <translation>مقياس الهدف</translation>
    </message>
    <message>
        <source>Telephone and mail</source>
        <translation>الهاتف والبريد</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>القوام</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>استُعمل في</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>وقت التحضير</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>{title} and {count} more</source>
        <translation>{title} و{count} أخرى</translation>
    </message>
    <message>
        <source>once daily</source>
        <translation>مرة يوميًا</translation>
    </message>
    <message>
        <source>twice daily</source>
        <translation>مرتين يوميًا</translation>
    </message>
    <message>
        <source>{times} times daily</source>
        <translation>{times} مرات يوميًا</translation>
    </message>
    <message>
        <source>every {period} days</source>
        <translation>كل {period} أيام</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>{times} times an hour</source>
        <translation>{times} مرات في الساعة</translation>
    </message>
    <message>
        <source>every {period} hours</source>
        <translation>كل {period} ساعة</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>كل دقيقة</translation>
    </message>
    <message>
        <source>{times} times a minute</source>
        <translation>{times} مرات في الدقيقة</translation>
    </message>
    <message>
        <source>every {period} minutes</source>
        <translation>كل {period} دقيقة</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>مرة أسبوعيًا</translation>
    </message>
    <message>
        <source>{times} times a week</source>
        <translation>{times} مرات أسبوعيًا</translation>
    </message>
    <message>
        <source>every {period} weeks</source>
        <translation>كل {period} أسابيع</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>مرة شهريًا</translation>
    </message>
    <message>
        <source>{times} times a month</source>
        <translation>{times} مرات شهريًا</translation>
    </message>
    <message>
        <source>every {period} months</source>
        <translation>كل {period} أشهر</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>مرة سنويًا</translation>
    </message>
    <message>
        <source>{times} times a year</source>
        <translation>{times} مرات سنويًا</translation>
    </message>
    <message>
        <source>every {period} years</source>
        <translation>كل {period} سنوات</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>منفي</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>unable to assess</source>
        <translation>يتعذر التقييم</translation>
    </message>
    <message>
        <source>left</source>
        <translation>أيسر</translation>
    </message>
    <message>
        <source>right</source>
        <translation>أيمن</translation>
    </message>
    <message>
        <source>bilateral</source>
        <translation>ثنائي الجانب</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>شديد</translation>
    </message>
    <message>
        <source>order</source>
        <translation>أمر طبي</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>medication</source>
        <translation>دواء</translation>
    </message>
    <message>
        <source>food</source>
        <translation>طعام</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>بيئة</translation>
    </message>
    <message>
        <source>biologic</source>
        <translation>مستحضر حيوي</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>intolerance</source>
        <translation>عدم تحمّل</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>differential</source>
        <translation>تفريقي</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>أُوقف قبل اكتماله</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>لم يعد مستعملًا</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>مُنجز</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>triaged</source>
        <translation>مُفرز</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>في إجازة</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>أُلحق به</translation>
    </message>
    <message>
        <source>{file} was not taken in: {why}</source>
        <translation>لم يُقبل {file}: {why}</translation>
    </message>
    <message>
        <source>None of the files could be read: each is missing, empty, damaged or in a format not known here. Known are FHIR, C-CDA, HL7 v2, PDF, text and pictures. Fetch the files again, or ask who sent them.</source>
        <translation>لم يمكن قراءة أي من الملفات: كل منها مفقود أو فارغ أو متضرر أو بصيغة غير معروفة هنا. المعروف هو FHIR و C-CDA و HL7 v2 و PDF والنصوص والصور. أعد جلب الملفات أو اسأل من أرسلها.</translation>
    </message>
    <message>
        <source>A record of the files cannot be read; it is kept raw.</source>
        <translation>تعذرت قراءة سجل من الملفات؛ حُفظ خامًا.</translation>
    </message>
    <message>
        <source>The terminology {file} on this computer is damaged and is left out. Load it again with anamnesis terms load.</source>
        <translation>المصطلحات {file} على هذا الحاسوب متضررة وتُركت. أعد تحميلها بالأمر anamnesis terms load.</translation>
    </message>
    <message>
        <source>Row {line} of {file} is broken and was left out.</source>
        <translation>الصف {line} من {file} معطوب وتُرك.</translation>
    </message>
    <message>
        <source>{count} rows of {file} are broken and were left out.</source>
        <translation>تُركت صفوف معطوبة من {file}، عددها {count}.</translation>
    </message>
    <message>
        <source>The part {entry} of {file} is broken and was left out.</source>
        <translation>الجزء {entry} من {file} معطوب وتُرك.</translation>
    </message>
    <message>
        <source>The file {file} is larger than {limit} MB. Load it in parts, or as a package.</source>
        <translation>الملف {file} أكبر من {limit} MB. حمّله على أجزاء أو حزمةً.</translation>
    </message>
    <message>
        <source>The file {file} is no package: its archive cannot be read. Fetch it again.</source>
        <translation>الملف {file} ليس حزمة: تعذرت قراءة أرشيفه. أعد جلبه.</translation>
    </message>
    <message>
        <source>The package {file} breaks off at {entry}. Nothing of it was loaded. Fetch it again.</source>
        <translation>تنقطع الحزمة {file} عند {entry}. لم يُحمَّل منها شيء. أعد جلبها.</translation>
    </message>
    <message>
        <source>The package {file} is damaged at {entry}. Nothing of it was loaded. Fetch it again.</source>
        <translation>الحزمة {file} متضررة عند {entry}. لم يُحمَّل منها شيء. أعد جلبها.</translation>
    </message>
    <message>
        <source>The package {file} unpacks to more than is allowed. Nothing of it was loaded.</source>
        <translation>تتضخم الحزمة {file} عند فكها إلى أكثر من المسموح. لم يُحمَّل منها شيء.</translation>
    </message>
    <message>
        <source>The package {file} holds no code system, value set or concept map.</source>
        <translation>لا تحوي الحزمة {file} نظام ترميز ولا مجموعة قيم ولا خريطة مفاهيم.</translation>
    </message>
    <message>
        <source>The file is not a value set.</source>
        <translation>الملف ليس مجموعة قيم.</translation>
    </message>
    <message>
        <source>The value set {valueSet} has not been loaded. Load its package, or name a terminology server.</source>
        <translation>لم تُحمَّل مجموعة القيم {valueSet}. حمّل حزمتها أو اذكر خادم مصطلحات.</translation>
    </message>
    <message>
        <source>Value sets refer to each other in a circle: {way}.</source>
        <translation>مجموعات القيم يشير بعضها إلى بعض في حلقة: {way}.</translation>
    </message>
    <message>
        <source>Value sets refer to each other over more than {limit} steps; {valueSet} was not followed.</source>
        <translation>مجموعات القيم يشير بعضها إلى بعض بأكثر من {limit} خطوات؛ لم تُتبع {valueSet}.</translation>
    </message>
    <message>
        <source>The code system {system} has not been loaded. Load it, or name a terminology server.</source>
        <translation>لم يُحمَّل نظام الترميز {system}. حمّله أو اذكر خادم مصطلحات.</translation>
    </message>
    <message>
        <source>Of the code system {system} only a part is loaded ({content}); codes may be missing.</source>
        <translation>حُمِّل جزء فقط من نظام الترميز {system} ({content})؛ قد تنقص رموز.</translation>
    </message>
    <message>
        <source>Version {asked} of {system} has not been loaded; {used} was used.</source>
        <translation>لم يُحمَّل الإصدار {asked} من {system}؛ استُعمل {used}.</translation>
    </message>
    <message>
        <source>What is loaded of {system} cannot answer {property} {op} {value}.</source>
        <translation>ما حُمِّل من {system} لا يجيب عن {property} {op} {value}.</translation>
    </message>
    <message>
        <source>The pattern {value} cannot be read, or takes too long.</source>
        <translation>تعذرت قراءة النمط {value}، أو يستغرق وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>The list was cut at {limit} codes; there are more.</source>
        <translation>قُطعت القائمة عند {limit} رمز؛ وهناك المزيد.</translation>
    </message>
    <message>
        <source>The list of {valueSet} is the one its publisher sent along; it could not be worked out here.</source>
        <translation>قائمة {valueSet} هي التي أرسلها ناشرها معها؛ تعذر استخراجها هنا.</translation>
    </message>
    <message>
        <source>The code {code} is named by the value set, but {system} as loaded does not have it.</source>
        <translation>تسمّي مجموعة القيم الرمز {code}، لكنه غير موجود في {system} بصورته المحمّلة.</translation>
    </message>
    <message>
        <source>The terminology server {server} cannot be reached. Check the connection and its address.</source>
        <translation>تعذر الوصول إلى خادم المصطلحات {server}. تحقق من الاتصال ومن عنوانه.</translation>
    </message>
    <message>
        <source>The terminology server {server} took too long to answer.</source>
        <translation>استغرق خادم المصطلحات {server} وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>The terminology server {server} answered with something else ({got}). Check its address.</source>
        <translation>أجاب خادم المصطلحات {server} بشيء آخر ({got}). تحقق من عنوانه.</translation>
    </message>
    <message>
        <source>The terminology server {server} refused the question (status {status}, {reason}).</source>
        <translation>رفض خادم المصطلحات {server} السؤال (الحالة {status}، {reason}).</translation>
    </message>
    <message>
        <source>The terminology server {server} does not know it.</source>
        <translation>لا يعرفه خادم المصطلحات {server}.</translation>
    </message>
    <message>
        <source>The terminology server {server} failed moments ago and was not asked again.</source>
        <translation>فشل خادم المصطلحات {server} قبل لحظات ولم يُسأل مجددًا.</translation>
    </message>
    <message>
        <source>The answer is the one {server} gave on {at}.</source>
        <translation>هذا هو الجواب الذي أعطاه {server} في {at}.</translation>
    </message>
    <message>
        <source>The answer is from the terminologies on this computer, not from {server}.</source>
        <translation>الجواب من المصطلحات على هذا الحاسوب لا من {server}.</translation>
    </message>
    <message>
        <source>This is no code of a shared terminology; it was not sent to a server.</source>
        <translation>ليس هذا رمزًا من مصطلحات مشتركة؛ لم يُرسل إلى أي خادم.</translation>
    </message>
    <message>
        <source>The server&apos;s answers cannot be kept for offline use in {file}.</source>
        <translation>تعذر حفظ أجوبة الخادم في {file} للاستعمال بلا اتصال.</translation>
    </message>
    <message>
        <source>{from} is {to} by the map {by} ({relationship})</source>
        <translation>{from} هو {to} وفق خريطة {by} ({relationship})</translation>
    </message>
    <message>
        <source>{code} is named “{name}” by {by}, not by the source</source>
        <translation>{code} يُسمّى «{name}» بحسب {by} وليس بحسب المصدر</translation>
    </message>
    <message>
        <source>{code} is named “{name}” by {by}, as it answered on {at}, not by the source</source>
        <translation>{code} يُسمّى «{name}» بحسب {by} كما أجاب في {at} وليس بحسب المصدر</translation>
    </message>
    <message>
        <source>no name is known for {code}</source>
        <translation>لا يُعرف اسم للرمز {code}</translation>
    </message>
    <message>
        <source>{code} is retired in {by}</source>
        <translation>{code} مسحوب في {by}</translation>
    </message>
    <message>
        <source>{code} is retired in {by}; {replacement} takes its place</source>
        <translation>{code} مسحوب في {by}؛ يحل محله {replacement}</translation>
    </message>
    <message>
        <source>{from} is {to}: the unit alone was converted (UCUM)</source>
        <translation>{from} يساوي {to}: حُوّلت الوحدة فقط (UCUM)</translation>
    </message>
    <message>
        <source>{from} is {to} by the row “{analyte}” of the analyte table ({source})</source>
        <translation>{from} يساوي {to} وفق صف «{analyte}» في جدول المواد المقيسة ({source})</translation>
    </message>
    <message>
        <source>{from} is {to} by the molar mass of {analyte}, {molarMass} g/mol ({source})</source>
        <translation>{from} يساوي {to} بالكتلة المولية لمادة {analyte}، {molarMass} g/mol ({source})</translation>
    </message>
    <message>
        <source>compared as {analyte}, on one axis in {unit}</source>
        <translation>تُقارَن باعتبارها {analyte} على محور واحد بوحدة {unit}</translation>
    </message>
    <message>
        <source>The package {file} breaks off before its first entry. Nothing of it was loaded. Fetch it again.</source>
        <translation>تنقطع الحزمة {file} قبل أول مدخل فيها. لم يُحمَّل منها شيء. أحضرها من جديد.</translation>
    </message>
    <message>
        <source>The package {file} is damaged. Nothing of it was loaded. Fetch it again.</source>
        <translation>الحزمة {file} تالفة. لم يُحمَّل منها شيء. أحضرها من جديد.</translation>
    </message>
    <message>
        <source>Nobody sent a name for {code}, and no terminology on this computer has one. Load one that has it, or ask the source.</source>
        <translation>لم يُرسَل أي اسم للرمز {code} ولا يوجد له اسم في أي مصطلحية على هذا الحاسوب. حمّل مصطلحية تتضمنه أو اسأل المصدر.</translation>
    </message>
    <message>
        <source>The code {code} is retired in {by}.</source>
        <translation>الرمز {code} مسحوب في {by}.</translation>
    </message>
    <message>
        <source>named by Anamnesis; what the source sent is in brackets</source>
        <translation>سمّاه Anamnesis؛ وما أرسله المصدر بين قوسين</translation>
    </message>
    <message>
        <source>{title} (no name known)</source>
        <translation>{title} (لا اسم معروف)</translation>
    </message>
    <message>
        <source>{title} (retired code)</source>
        <translation>{title} (رمز مسحوب)</translation>
    </message>
    <message>
        <source>A document within the record is damaged and cannot be read. What it says is not in the chart: ask the source for it.</source>
        <translation>مستند داخل السجل تالف ولا يمكن قراءته. ما يقوله ليس في الملف: اطلبه من المصدر.</translation>
    </message>
    <message>
        <source>A document within the record has a form that is not known here ({media}). What it says is not in the chart: read it at the source.</source>
        <translation>مستند داخل السجل بصيغة غير معروفة هنا ({media}). ما يقوله ليس في الملف: اقرأه لدى المصدر.</translation>
    </message>
    <message>
        <source>carried within another record</source>
        <translation>محمول داخل سجل آخر</translation>
    </message>
    <message>
        <source>An earlier ruling says the opposite ({action}, {at}, by {author}). Undo it first, then rule again: {ruling}</source>
        <translation>قرار سابق يقول العكس ({action}، {at}، من {author}). تراجع عنه أولاً ثم قرر من جديد: {ruling}</translation>
    </message>
    <message>
        <source>These are one item already: there is nothing to rule.</source>
        <translation>هذه مدخلة واحدة بالفعل: لا شيء ليُقرَّر.</translation>
    </message>
    <message>
        <source>These names stand for one item. To part it, name two of its statements.</source>
        <translation>هذه الأسماء تدل على مدخلة واحدة. لفصلها اذكر اثنين من إفاداتها.</translation>
    </message>
    <message>
        <source>Facts of different kinds are never one: a medicine is no problem.</source>
        <translation>الحقائق من أنواع مختلفة ليست واحدة أبداً: الدواء ليس مشكلة صحية.</translation>
    </message>
    <message>
        <source>Hidden by rulings: {count}. --hidden shows them, rule list says why.</source>
        <translation>مخفية بقرارات: {count}. يظهرها --hidden ويذكر rule list السبب.</translation>
    </message>
    <message>
        <source>Rulings that no longer find what they are about: {count}. They are kept, hold again when it is told again, and are listed under Discrepancies.</source>
        <translation>قرارات لم تعد تجد موضوعها: {count}. تبقى محفوظة، وتسري من جديد حين يُذكر موضوعها ثانية، وهي مدرجة ضمن التعارضات.</translation>
    </message>
    <message>
        <source>replaced since</source>
        <translation>استُبدل لاحقاً</translation>
    </message>
    <message>
        <source>{count} times since {date}</source>
        <translation>{count} مرات منذ {date}</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} مرات</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} إلى {high}</translation>
    </message>
    <message>
        <source>No allergy: {title}</source>
        <translation>لا حساسية: {title}</translation>
    </message>
    <message>
        <source>Not present: {title}</source>
        <translation>غير موجود: {title}</translation>
    </message>
    <message>
        <source>Not to be given: {title}</source>
        <translation>يجب عدم إعطائه: {title}</translation>
    </message>
    <message>
        <source>Not taken: {title}</source>
        <translation>لا يُتناول: {title}</translation>
    </message>
    <message>
        <source>Not given: {title}</source>
        <translation>لم يُعطَ: {title}</translation>
    </message>
    <message>
        <source>Not done: {title}</source>
        <translation>لم يُجرَ: {title}</translation>
    </message>
    <message>
        <source>Not: {title}</source>
        <translation>ليس: {title}</translation>
    </message>
    <message>
        <source>not to be given</source>
        <translation>يجب عدم إعطائه</translation>
    </message>
    <message>
        <source>left at one place, right at another: both, or one of them is wrong</source>
        <translation>يسار في مكان ويمين في آخر: كلاهما، أو أحدهما خطأ</translation>
    </message>
    <message>
        <source>There is no such link. “identities” lists those there are.</source>
        <translation>لا يوجد رابط كهذا. يعرض الأمر identities الروابط الموجودة.</translation>
    </message>
    <message>
        <source>There is no such item. It may have been merged or is gone since the last refresh. “search” and “timeline” list what there is.</source>
        <translation>لا يوجد قيد كهذا. ربما دُمج أو اختفى منذ آخر تحديث. يعرض الأمران search وtimeline ما هو موجود.</translation>
    </message>
    <message>
        <source>There is no such ruling. “rule list” shows those there are.</source>
        <translation>لا يوجد قرار كهذا. يعرض الأمر rule list القرارات الموجودة.</translation>
    </message>
    <message>
        <source>The file {file} could not be written. Choose another folder.</source>
        <translation>تعذرت كتابة الملف {file}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check that it is there and yours to read.</source>
        <translation>تعذرت قراءة الملف {file}. تحقق من وجوده ومن أن لك حق قراءته.</translation>
    </message>
    <message>
        <source>This holds no decisions about who is who. Ask the other place for what its patient index or Anamnesis wrote: FHIR Linkage or Person.</source>
        <translation>لا يحوي هذا قرارات عن هوية الأشخاص. اطلب من الجهة الأخرى ما كتبه فهرس المرضى لديها أو Anamnesis: ‏FHIR Linkage أو Person.</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>possibly one person</source>
        <translation>ربما شخص واحد</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>another name in use, nearly the same</source>
        <translation>اسم آخر مستعمل يكاد يطابقه</translation>
    </message>
    <message>
        <source>nearly the same: a slip of the pen or a rare name</source>
        <translation>يكاد يطابقه: خطأ في الكتابة أو اسم نادر</translation>
    </message>
</context>
</TS>
