<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
<context>
    <name>CellReasons</name>
    <message>
        <source>Choose a cell of the ledger to see what was asked and what came back.</source>
        <translation>Изберете клетка от дневника на заявките, за да видите какво е питано и какво е получено.</translation>
    </message>
    <message>
        <source>This source was never asked for this kind.</source>
        <translation>Този източник никога не е питан за този вид.</translation>
    </message>
    <message>
        <source>requests: %1, received: %2, kept: %3</source>
        <translation>заявки: %1, получени: %2, запазени: %3</translation>
    </message>
    <message>
        <source>not readable, kept raw: %1</source>
        <translation>нечетими, запазени сурови: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Питане отново</translation>
    </message>
</context>
<context>
    <name>CodeNames</name>
    <message>
        <source>Names of codes</source>
        <translation>Имена на кодовете</translation>
    </message>
    <message>
        <source>Names of the codes of this item, and who gives them</source>
        <translation>Имена на кодовете на този запис и кой ги дава</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Изпратено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Дадено от</translation>
    </message>
</context>
<context>
    <name>IdentityColumns</name>
    <message>
        <source>and %1 more</source>
        <translation>и още %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Свързано</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Държани отделно</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>name not known</source>
        <translation>името не е известно</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::AddPatient</name>
    <message>
        <source>Candidates</source>
        <translation>Кандидати</translation>
    </message>
    <message>
        <source>Look in every source</source>
        <translation>Търсене във всички източници</translation>
    </message>
    <message>
        <source>Add this patient</source>
        <translation>Добавяне на този пациент</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Добавяне на пациент</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата на раждане</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Източник</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Съвпадение</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Битове</translation>
    </message>
    <message>
        <source>Records that are certainly one person are joined; the rest waits in Identity review.</source>
        <translation>Записи, които със сигурност са на едно лице, се обединяват; останалите чакат в преглед на самоличността.</translation>
    </message>
    <message>
        <source>Asking every source…</source>
        <translation>Питат се всички източници…</translation>
    </message>
    <message>
        <source>No source knows a person like this.</source>
        <translation>Никой източник не познава такова лице.</translation>
    </message>
    <message>
        <source>Candidates: %1</source>
        <translation>Кандидати: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::AddSource</name>
    <message>
        <source>Add a source</source>
        <translation>Добавяне на източник</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Badge, 2 or 3 letters</source>
        <translation>Знак, 2 или 3 букви</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часова зона</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>без вход</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>жетон за достъп</translation>
    </message>
    <message>
        <source>client and secret</source>
        <translation>клиент и тайна</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Идентификатор на клиента</translation>
    </message>
    <message>
        <source>Secret or token</source>
        <translation>Тайна или жетон</translation>
    </message>
    <message>
        <source>The address is asked once before the source is kept.</source>
        <translation>Адресът се пита веднъж, преди източникът да бъде запазен.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Добавяне на източник</translation>
    </message>
    <message>
        <source>Asking the source…</source>
        <translation>Пита се източникът…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Banner</name>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>No chart is open.</source>
        <translation>Няма отворено досие.</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Пациент %1</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Алергии</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>датата на раждане не е известна</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 г.</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>починал(а) %1</translation>
    </message>
    <message>
        <source>sex not known</source>
        <translation>полът не е известен</translation>
    </message>
    <message>
        <source>gender identity</source>
        <translation>полова идентичност</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не е известно</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Идентификатори</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>няма посочени</translation>
    </message>
    <message>
        <source>Records possibly of this person: %1</source>
        <translation>Записи, може би на това лице: %1</translation>
    </message>
    <message>
        <source>Review records that are possibly of this person</source>
        <translation>Преглед на записи, които може би са на това лице</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Алергия: %1</translation>
    </message>
    <message>
        <source>hidden: %1</source>
        <translation>скрито: %1</translation>
    </message>
    <message>
        <source>Hidden allergy: %1</source>
        <translation>Скрита алергия: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ChartView</name>
    <message>
        <source>Screens of the chart</source>
        <translation>Екрани на досието</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновяване</translation>
    </message>
    <message>
        <source>Ask every source again (F5)</source>
        <translation>Питане на всички източници отново (F5)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Обобщение</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Времева линия</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Резултати</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Разминавания</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Comparison</name>
    <message>
        <source>Field by source</source>
        <translation>Поле по източник</translation>
    </message>
    <message>
        <source>Raw evidence</source>
        <translation>Сурови доказателства</translation>
    </message>
    <message>
        <source>differing element marked</source>
        <translation>различаващият се елемент е отбелязан</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Raw evidence of %1</source>
        <translation>Сурови доказателства от %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::CompletenessStrip</name>
    <message>
        <source>Completeness of the sources</source>
        <translation>Пълнота на източниците</translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>Пълно?</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>Отваряне на дневника на заявките</translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation>още нищо не е питано</translation>
    </message>
    <message>
        <source>Ledger of %1</source>
        <translation>Дневник на %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DateJump</name>
    <message>
        <source>Go to a date</source>
        <translation>Към дата</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Към</translation>
    </message>
    <message>
        <source>Date: year, year-month or year-month-day</source>
        <translation>Дата: година, година-месец или година-месец-ден</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DecisionBar</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Needed to link or keep apart</source>
        <translation>Нужна за свързване или разделяне</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Причина за решението</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Оставяне отделно</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Свързване</translation>
    </message>
    <message>
        <source>Link all the same</source>
        <translation>Въпреки това свързване</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person: %1. The link stays marked.</source>
        <translation>Нещо говори категорично против едно лице: %1. Връзката остава отбелязана.</translation>
    </message>
    <message>
        <source>Our rules find two people. The link stays marked.</source>
        <translation>Нашите правила намират двама души. Връзката остава отбелязана.</translation>
    </message>
    <message>
        <source>Our rules find one person beyond doubt. The decision stays marked.</source>
        <translation>Нашите правила намират без съмнение един човек. Решението остава отбелязано.</translation>
    </message>
    <message>
        <source>A person here decided otherwise. Following takes that decision back.</source>
        <translation>Човек тук е решил друго. Следването отменя това решение.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Още не е направено.</translation>
    </message>
    <message>
        <source>Keep apart all the same</source>
        <translation>Въпреки това отделно</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DiscrepanciesScreen</name>
    <message>
        <source>Discrepancies</source>
        <translation>Разминавания</translation>
    </message>
    <message>
        <source>No discrepancy fits this group.</source>
        <translation>Никое разминаване не отговаря на тази група.</translation>
    </message>
    <message>
        <source>No discrepancies were found between the sources read so far.</source>
        <translation>Между прочетените досега източници не са намерени разминавания.</translation>
    </message>
    <message>
        <source>A ruling no longer finds what it is about: %1 (%2, %3)</source>
        <translation>Решение вече не намира предмета си: %1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DocumentsScreen</name>
    <message>
        <source>Filter documents</source>
        <translation>Филтър на документите</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нови</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ново</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Търсене в текста</translation>
    </message>
    <message>
        <source>Sections of the document</source>
        <translation>Раздели на документа</translation>
    </message>
    <message>
        <source>No document fits the filter.</source>
        <translation>Никой документ не отговаря на филтъра.</translation>
    </message>
    <message>
        <source>No documents were received. The ledger says what was asked.</source>
        <translation>Не са получени документи. Дневникът казва какво е питано.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Няма отворен документ.</translation>
    </message>
    <message>
        <source>No text layer: %1, %2 bytes, kept as received.</source>
        <translation>Няма текстов слой: %1, %2 байта, запазен както е получен.</translation>
    </message>
    <message>
        <source>Safely shown: text only, nothing is fetched or run.</source>
        <translation>Показано безопасно: само текст, нищо не се изтегля и не се изпълнява.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::FirstRun</name>
    <message>
        <source>First steps</source>
        <translation>Първи стъпки</translation>
    </message>
    <message>
        <source>One timeline, every source</source>
        <translation>Една времева линия, всеки източник</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Създаване на хранилище</translation>
    </message>
    <message>
        <source>one encrypted folder, here</source>
        <translation>една шифрована папка, тук</translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation>Пазене на кода за възстановяване</translation>
    </message>
    <message>
        <source>print it, store it apart</source>
        <translation>отпечатайте го, пазете го отделно</translation>
    </message>
    <message>
        <source>Add a source, or open the demo</source>
        <translation>Добавяне на източник или отваряне на демонстрацията</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Добавяне на източник</translation>
    </message>
    <message>
        <source>you can add more later</source>
        <translation>по-късно може да добавите още</translation>
    </message>
    <message>
        <source>Everything stays in this vault. No server, no account, no telemetry.</source>
        <translation>Всичко остава в това хранилище. Без сървър, без акаунт, без телеметрия.</translation>
    </message>
    <message>
        <source>Works offline once a source was read.</source>
        <translation>Работи без мрежа, щом източникът е прочетен.</translation>
    </message>
    <message>
        <source>Every view of a chart is kept in the audit trail.</source>
        <translation>Всяко разглеждане на досие остава в одитната следа.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Избор…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показване</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парола-фраза</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повторете</translation>
    </message>
    <message>
        <source>Where the vault will be</source>
        <translation>Къде да бъде хранилището</translation>
    </message>
    <message>
        <source>Shown here once the vault is created.</source>
        <translation>Показва се тук, когато хранилището бъде създадено.</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>Запазих го</translation>
    </message>
    <message>
        <source>Shown once. Whoever holds it opens the vault, so keep it apart from this computer. Without it, a forgotten passphrase cannot be undone by anyone.</source>
        <translation>Показва се веднъж. Който го има, отваря хранилището, затова го пазете отделно от този компютър. Без него никой не може да замени забравена парола-фраза.</translation>
    </message>
    <message>
        <source>Connect a hospital or exchange</source>
        <translation>Свързване на болница или обмен</translation>
    </message>
    <message>
        <source>FHIR or MHD, with your own account</source>
        <translation>FHIR или MHD, със собствен акаунт</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Внасяне на файлове</translation>
    </message>
    <message>
        <source>FHIR, C-CDA, portal downloads</source>
        <translation>FHIR, C-CDA, изтегляния от портали</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Отваряне на демонстрацията</translation>
    </message>
    <message>
        <source>Invented hospitals and patients, planted conflicts and faults</source>
        <translation>Измислени болници и пациенти, заложени противоречия и грешки</translation>
    </message>
    <message>
        <source>Nothing is written until you press Create.</source>
        <translation>Нищо не се записва, докато не натиснете Създаване.</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>Отваряне на съществуващо хранилище…</translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation>Създаване на хранилище</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Слаба</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Средна</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Добра</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Силна</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Четири или повече думи, които не са свързани, се помнят лесно и се отгатват трудно.</translation>
    </message>
    <message>
        <source>words: %1, about %2 bits</source>
        <translation>думи: %1, около %2 бита</translation>
    </message>
    <message>
        <source>same</source>
        <translation>същото</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>различно</translation>
    </message>
    <message>
        <source>Go on to the sources</source>
        <translation>Към източниците</translation>
    </message>
    <message>
        <source>Go on to import</source>
        <translation>Към внасянето</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>Хранилището се създава…</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>Код за възстановяване %1</translation>
    </message>
    <message>
        <source>The vault is created. Write the recovery code down or print it, then go on.</source>
        <translation>Хранилището е създадено. Запишете или отпечатайте кода за възстановяване и продължете.</translation>
    </message>
    <message>
        <source>Shown once; it is not kept here.</source>
        <translation>Показва се веднъж; тук не се пази.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::GradeBar</name>
    <message>
        <source>bits</source>
        <translation>бита</translation>
    </message>
    <message>
        <source>Sum of evidence: %1, %2</source>
        <translation>Сбор на доказателствата: %1, %2</translation>
    </message>
    <message>
        <source>Sum of evidence</source>
        <translation>Сбор на доказателствата</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::GroupList</name>
    <message>
        <source>Groups of discrepancies</source>
        <translation>Групи разминавания</translation>
    </message>
    <message>
        <source>All but cosmetic</source>
        <translation>Всички без козметични</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>По тежест</translation>
    </message>
    <message>
        <source>By kind of difference</source>
        <translation>По вид на разликата</translation>
    </message>
    <message>
        <source>By pair of sources</source>
        <translation>По двойка източници</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>По състояние</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Help</name>
    <message>
        <source>Keys and marks</source>
        <translation>Клавиши и знаци</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>command palette: go to, act</source>
        <translation>списък с команди: отиване, действие</translation>
    </message>
    <message>
        <source>search the whole chart</source>
        <translation>търсене в цялото досие</translation>
    </message>
    <message>
        <source>ledger: what was asked, what came back</source>
        <translation>дневник: какво е питано, какво е получено</translation>
    </message>
    <message>
        <source>refresh from every source</source>
        <translation>обновяване от всички източници</translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation>към дата</translation>
    </message>
    <message>
        <source>trace the value to its bytes</source>
        <translation>проследяване на стойността до байтовете</translation>
    </message>
    <message>
        <source>next new item</source>
        <translation>следващ нов запис</translation>
    </message>
    <message>
        <source>copy with units, dates and sources</source>
        <translation>копиране с единици, дати и източници</translation>
    </message>
    <message>
        <source>undo the last ruling</source>
        <translation>отмяна на последното решение</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>следващ панел</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Знаци</translation>
    </message>
    <message>
        <source>sources differ; both sides are always shown</source>
        <translation>източниците се разминават; винаги се показват и двете страни</translation>
    </message>
    <message>
        <source>several statements judged one fact; the panel says why</source>
        <translation>няколко твърдения, приети за един факт; панелът казва защо</translation>
    </message>
    <message>
        <source>first seen since you last marked the chart as seen</source>
        <translation>видяно за първи път, откакто досието е отбелязано като видяно</translation>
    </message>
    <message>
        <source>converted; the original is beside it</source>
        <translation>преобразувано; оригиналът е до него</translation>
    </message>
    <message>
        <source>complete: asked and answered in full</source>
        <translation>пълно: питано и отговорено изцяло</translation>
    </message>
    <message>
        <source>partial: some of it came</source>
        <translation>частично: част от него е получена</translation>
    </message>
    <message>
        <source>refused by the source</source>
        <translation>отказано от източника</translation>
    </message>
    <message>
        <source>failed: no usable answer</source>
        <translation>неуспешно: няма използваем отговор</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не е питано</translation>
    </message>
    <message>
        <source>a difference that touches safety</source>
        <translation>разлика, която засяга безопасността</translation>
    </message>
    <message>
        <source>a clinical difference</source>
        <translation>клинична разлика</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не е известно</translation>
    </message>
    <message>
        <source>nobody said; not the same as none</source>
        <translation>никой не е казал; не е същото като „няма“</translation>
    </message>
    <message>
        <source>Anamnesis shows what sources said. It gives no advice on treatment, and is not a certified medical device.</source>
        <translation>Anamnesis показва какво са казали източниците. Не дава съвети за лечение и не е сертифицирано медицинско изделие.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::IdentityScreen</name>
    <message>
        <source>Identity review</source>
        <translation>Преглед на самоличността</translation>
    </message>
    <message>
        <source>Records that are possibly one of your patients: %1. Nothing is merged until you say so.</source>
        <translation>Записи, които може би са на ваш пациент: %1. Нищо не се обединява, докато не кажете.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Нищо не чака решение.</translation>
    </message>
    <message>
        <source>Person graph</source>
        <translation>Граф на лицата</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Наши</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>От други</translation>
    </message>
    <message>
        <source>Words of other places that wait for a person: %1.</source>
        <translation>Твърдения на други места, които чакат човек: %1.</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>чакат: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::IncompleteNote</name>
    <message>
        <source>Not complete: open the ledger</source>
        <translation>Не е пълно: отваряне на дневника</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и още %1</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <translation>Не е пълно.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ItemPanel</name>
    <message>
        <source>Details of the selected item</source>
        <translation>Подробности за избрания запис</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Затваряне на подробностите</translation>
    </message>
    <message>
        <source>Compare and rule</source>
        <translation>Сравнение и решение</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Твърдения</translation>
    </message>
    <message>
        <source>Statements: %1</source>
        <translation>Твърдения: %1</translation>
    </message>
    <message>
        <source>Members of this item</source>
        <translation>Твърдения на този запис</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Източник</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Изпратено</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Казано на</translation>
    </message>
    <message>
        <source>Why one item:</source>
        <translation>Защо е един запис:</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Правило %1</translation>
    </message>
    <message>
        <source>Values of this item</source>
        <translation>Стойности на този запис</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стойност</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Отваряне на %1</translation>
    </message>
    <message>
        <source>Hidden by %1: %2</source>
        <translation>Скрито от %1: %2</translation>
    </message>
    <message>
        <source>Hidden by a ruling</source>
        <translation>Скрито с решение</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Покажи отново</translation>
    </message>
    <message>
        <source>Reason for hiding this item</source>
        <translation>Причина за скриване на този запис</translation>
    </message>
    <message>
        <source>Reason to hide it from the lists</source>
        <translation>Причина да се скрие от списъците</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрий</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LanesView</name>
    <message>
        <source>Medicines over time</source>
        <translation>Лекарства във времето</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days of a gap</comment>
        <translation>%1 дни</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>датата не е известна</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <translation>по-рано: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LifeOverview</name>
    <message>
        <source>Overview of the whole life</source>
        <translation>Преглед на целия живот</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Живот</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LinkComparison</name>
    <message>
        <source>Comparison field by field</source>
        <translation>Сравнение поле по поле</translation>
    </message>
    <message>
        <source>In words.</source>
        <translation>С думи.</translation>
    </message>
    <message>
        <source>Rules %1, weights %2.</source>
        <translation>Правила %1, тегла %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>This chart</source>
        <translation>Това досие</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Какво означава</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Битове</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>вето</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LockScreen</name>
    <message>
        <source>Open vault</source>
        <translation>Отваряне на хранилище</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заключено</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Хранилището е заключено</translation>
    </message>
    <message>
        <source>Charts are encrypted on this computer. The passphrase opens them; the recovery code works in its place.</source>
        <translation>Досиетата са шифровани на този компютър. Паролата-фраза ги отваря; кодът за възстановяване важи вместо нея.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Vault folder</source>
        <translation>Папка на хранилището</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Избор…</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Парола-фраза или код за възстановяване</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>Създаване на ново хранилище</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Отваря се…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::MainWindow</name>
    <message>
        <source>Import files</source>
        <translation>Внасяне на файлове</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Внасяне на файлове…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Добавяне на източник…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заключване</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Изход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редактиране</translation>
    </message>
    <message>
        <source>Undo the last ruling</source>
        <translation>Отмяна на последното решение</translation>
    </message>
    <message>
        <source>Copy with units and sources</source>
        <translation>Копиране с единици и източници</translation>
    </message>
    <message>
        <source>Search this chart</source>
        <translation>Търсене в това досие</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Изглед</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светло</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тъмно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Еднобуквени клавиши</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Досие</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Добавяне на пациент</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновяване</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Отбелязване на всичко като видяно</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Отиване</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Обобщение</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Времева линия</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Резултати</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Разминавания</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Identity review</source>
        <translation>Преглед на самоличността</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Източници</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>Хранилище и одит</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следващ панел</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Помощ</translation>
    </message>
    <message>
        <source>Keys and marks</source>
        <translation>Клавиши и знаци</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Списък с команди</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмяна</translation>
    </message>
    <message>
        <source>Last refresh %1</source>
        <translation>Последно обновяване %1</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Още не е обновявано</translation>
    </message>
    <message>
        <source>items: %1, new: %2</source>
        <translation>записи: %1, нови: %2</translation>
    </message>
    <message>
        <source>Import what another place holds of who is who…</source>
        <translation>Внасяне на това кой кой е според друго място…</translation>
    </message>
    <message>
        <source>Export our decisions of who is who…</source>
        <translation>Изнасяне на нашите решения кой кой е…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::MedicinesScreen</name>
    <message>
        <source>Medicines over time</source>
        <translation>Лекарства във времето</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Съгласуване</translation>
    </message>
    <message>
        <source>changes of the last 90 days</source>
        <translation>промени от последните 90 дни</translation>
    </message>
    <message>
        <source>Active and stopped</source>
        <translation>Активни и спрени</translation>
    </message>
    <message>
        <source>Active only</source>
        <translation>Само активни</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 месеца</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 година</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 години</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
    <message>
        <source>order, height follows the daily dose</source>
        <translation>предписание, височина по дневната доза</translation>
    </message>
    <message>
        <source>dispense</source>
        <translation>отпускане</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>спиране</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>прекъсване</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спорно</translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation>дозата не е известна</translation>
    </message>
    <message>
        <source>ingredients: %1, orders and dispenses: %2</source>
        <translation>съставки: %1, предписания и отпускания: %2</translation>
    </message>
    <message>
        <source>No medicines were received. The ledger says what was asked.</source>
        <translation>Не са получени лекарства. Дневникът казва какво е питано.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Отваряне на %1</translation>
    </message>
    <message>
        <source>Compare and rule</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Compare and rule: %1</source>
        <translation>Сравнение и решение: %1</translation>
    </message>
    <message>
        <source>Not listed by</source>
        <translation>Не е посочено от</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::OtherPlaces</name>
    <message>
        <source>Set aside</source>
        <translation>Оставяне настрана</translation>
    </message>
    <message>
        <source>Against what we hold</source>
        <translation>Срещу нашето</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нови</translation>
    </message>
    <message>
        <source>Decided otherwise here</source>
        <translation>Тук решено иначе</translation>
    </message>
    <message>
        <source>Held here as well</source>
        <translation>Важи и тук</translation>
    </message>
    <message>
        <source>Records that are not here: %1</source>
        <translation>Записи, които ги няма тук: %1</translation>
    </message>
    <message>
        <source>What is told of them is kept, and shown once a source brings them.</source>
        <translation>Казаното за тях се пази и се показва, щом източник ги донесе.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и още %1</translation>
    </message>
    <message>
        <source>Nothing from another place yet. Import the file that its patient index or another Anamnesis wrote: each word of it is shown here beside our own answer.</source>
        <translation>Още нищо от друго място. Внесете файла, написан от неговия пациентски индекс или от друга Anamnesis: всяка дума от него стои тук до нашия отговор.</translation>
    </message>
    <message>
        <source>Follow: link</source>
        <translation>Следване: свързване</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Свързване</translation>
    </message>
    <message>
        <source>Follow: keep apart</source>
        <translation>Следване: отделно</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Оставяне отделно</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Връщане</translation>
    </message>
    <message>
        <source>What a link would add</source>
        <translation>Какво би добавила връзката</translation>
    </message>
    <message>
        <source>What the other place says</source>
        <translation>Какво казва другото място</translation>
    </message>
    <message>
        <source>by its rules</source>
        <translation>по неговите правила</translation>
    </message>
    <message>
        <source>It does not say who decided.</source>
        <translation>Не казва кой е решил.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>бита</translation>
    </message>
    <message>
        <source>Rules %1, weights %2.</source>
        <translation>Правила %1, тегла %2.</translation>
    </message>
    <message>
        <source>How it stands here</source>
        <translation>Как е при нас</translation>
    </message>
    <message>
        <source>Against what we hold.</source>
        <translation>Срещу нашето.</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person</source>
        <translation>Категорично против едно лице говори</translation>
    </message>
    <message>
        <source>Our rules find one person beyond doubt.</source>
        <translation>Нашите правила намират без съмнение един човек.</translation>
    </message>
    <message>
        <source>A person here decided otherwise.</source>
        <translation>Човек тук е решил друго.</translation>
    </message>
    <message>
        <source>That stands until somebody here changes it.</source>
        <translation>Това важи, докато някой тук не го промени.</translation>
    </message>
    <message>
        <source>Held here as well.</source>
        <translation>Важи и тук.</translation>
    </message>
    <message>
        <source>A person here decided so. The other answer below takes it back.</source>
        <translation>Човек тук е решил така. Другият отговор долу го отменя.</translation>
    </message>
    <message>
        <source>Our own rules say so.</source>
        <translation>Нашите правила казват същото.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Ново.</translation>
    </message>
    <message>
        <source>Nothing happens until you decide.</source>
        <translation>Нищо не се случва, докато не решите.</translation>
    </message>
    <message>
        <source>The two records are in one chart now.</source>
        <translation>Двата записа сега са в едно досие.</translation>
    </message>
    <message>
        <source>The two records are in two charts now.</source>
        <translation>Двата записа сега са в две досиета.</translation>
    </message>
    <message>
        <source>Linked: the two are one chart now. Keep apart takes it back.</source>
        <translation>Свързано: вече едно досие. „Оставяне отделно“ го отменя.</translation>
    </message>
    <message>
        <source>Kept apart: the two are two charts. Link takes it back.</source>
        <translation>Оставено отделно: две досиета. „Свързване“ го отменя.</translation>
    </message>
    <message>
        <source>Set aside. It stays in the list and can be brought back.</source>
        <translation>Оставено настрана. Остава в списъка и може да се върне.</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Върнато.</translation>
    </message>
    <message>
        <source>Your answer holds for all %1 pairs of their records.</source>
        <translation>Отговорът ви важи за всичките %1 двойки техни записи.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::OwnLinks</name>
    <message>
        <source>Ask later</source>
        <translation>Питане по-късно</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решени</translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation>Чака човек</translation>
    </message>
    <message>
        <source>No links yet. They appear when sources know patients that may be one person.</source>
        <translation>Още няма връзки. Появяват се, когато източници познават пациенти, които може да са едно лице.</translation>
    </message>
    <message>
        <source>Your answer holds for all %1 pairs of their records.</source>
        <translation>Отговорът ви важи за всичките %1 двойки техни записи.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Свързване</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Оставяне отделно</translation>
    </message>
    <message>
        <source>What a link would add</source>
        <translation>Какво би добавила връзката</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Държани отделно</translation>
    </message>
    <message>
        <source>What the link did</source>
        <translation>Какво направи свързването</translation>
    </message>
    <message>
        <source>Until you decide it is shown as “possibly this person”, never merged.</source>
        <translation>До решението се показва като „може би това лице“, никога обединено.</translation>
    </message>
    <message>
        <source>A person decided that these are two people. Neither chart shows anything of the other.</source>
        <translation>Човек е решил, че това са двама души. Никое досие не показва нищо от другото.</translation>
    </message>
    <message>
        <source>The rules found two people. Neither chart shows anything of the other.</source>
        <translation>Правилата откриха двама души. Никое досие не показва нищо от другото.</translation>
    </message>
    <message>
        <source>A person decided that these are one person. One chart holds both records, each entry with its source. Keep apart separates them again.</source>
        <translation>Човек е решил, че това е един човек. Едно досие съдържа двата записа, всеки с източника си. „Дръж отделно“ ги разделя отново.</translation>
    </message>
    <message>
        <source>The rules found one person beyond doubt. One chart holds both records, each entry with its source. Keep apart separates them again.</source>
        <translation>Правилата откриха без съмнение един човек. Едно досие съдържа двата записа, всеки с източника си. „Дръж отделно“ ги разделя отново.</translation>
    </message>
    <message>
        <source>Decided against what our rules say.</source>
        <translation>Решено против нашите правила.</translation>
    </message>
    <message>
        <source>Nothing that is not in the chart already.</source>
        <translation>Нищо, което вече да не е в досието.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Списък с команди</translation>
    </message>
    <message>
        <source>Go to a screen or chart, or do something</source>
        <translation>Отиване на екран или досие, или действие</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Open chart: %1</source>
        <translation>Отваряне на досие: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::PersonGraph</name>
    <message>
        <source>Person graph</source>
        <translation>Граф на лицата</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>бита</translation>
    </message>
    <message>
        <source>This chart</source>
        <translation>Това досие</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Another candidate</source>
        <translation>Друг кандидат</translation>
    </message>
    <message>
        <source>and %1 more persons that may be one with these</source>
        <translation>и още %1 лица, които може да са същите</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ProgressRow</name>
    <message>
        <source>Refresh in progress</source>
        <translation>Обновяването тече</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Напредък</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Започва</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>not readable, kept raw: %1</source>
        <translation>нечетими, запазени сурови: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ProvenanceView</name>
    <message>
        <source>Where this value comes from</source>
        <translation>Откъде идва тази стойност</translation>
    </message>
    <message>
        <source>Where “%1” comes from</source>
        <translation>Откъде идва „%1“</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Твърдение</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Съответствие</translation>
    </message>
    <message>
        <source>%1 bytes, %2</source>
        <translation>%1 байта, %2</translation>
    </message>
    <message>
        <source>Raw record, the element marked</source>
        <translation>Суров запис, елементът е отбелязан</translation>
    </message>
    <message>
        <source>The element could not be located in the bytes.</source>
        <translation>Елементът не можа да бъде намерен в байтовете.</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Суров запис</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>отговор %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Източник</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::QualityBars</name>
    <message>
        <source>Quality of the passphrase</source>
        <translation>Качество на паролата-фраза</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>%1 от 4</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Досиета</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Добавяне на пациент</translation>
    </message>
    <message>
        <source>Worklists</source>
        <translation>Работни списъци</translation>
    </message>
    <message>
        <source>Identity review</source>
        <translation>Преглед на самоличността</translation>
    </message>
    <message>
        <source>Safety discrepancies</source>
        <translation>Засягащи безопасността</translation>
    </message>
    <message>
        <source>Incomplete sources</source>
        <translation>Непълни източници</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Работно място</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Източници</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>Хранилище и одит</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Внасяне на файлове…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Reader</name>
    <message>
        <source>Text of the document</source>
        <translation>Текст на документа</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ResultsScreen</name>
    <message>
        <source>Analytes</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Results by analyte and time</source>
        <translation>Резултати по показател и време</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Всички панели</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Отклонения</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нови</translation>
    </message>
    <message>
        <source>Filter analytes</source>
        <translation>Филтър на показателите</translation>
    </message>
    <message>
        <source>converted, hover for the original</source>
        <translation>преобразувано, посочете за оригинала</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>обединено</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спорно</translation>
    </message>
    <message>
        <source>Oldest first, newest last</source>
        <translation>Най-старите първи, най-новите последни</translation>
    </message>
    <message>
        <source>No analyte fits the filter.</source>
        <translation>Никой показател не отговаря на филтъра.</translation>
    </message>
    <message>
        <source>No results were received. The ledger says what was asked.</source>
        <translation>Не са получени резултати. Дневникът казва какво е питано.</translation>
    </message>
    <message>
        <source>Select one or more analytes to see their trend.</source>
        <translation>Изберете един или повече показатели, за да видите хода им.</translation>
    </message>
    <message>
        <source>Trend of the selection</source>
        <translation>Ход на избраното</translation>
    </message>
    <message>
        <source>open points: converted or censored</source>
        <translation>празни точки: преобразувани или ограничени</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Ribbon</name>
    <message>
        <source>Ribbon of the timeline</source>
        <translation>Лента на времевата линия</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Още няма какво да се начертае.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::RulingBar</name>
    <message>
        <source>Rule</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reason for the ruling</source>
        <translation>Причина за решението</translation>
    </message>
    <message>
        <source>Needed: it is kept with the ruling</source>
        <translation>Нужна: пази се с решението</translation>
    </message>
    <message>
        <source>The ruling is kept with its reason, survives refreshes, hides nothing, and can be undone (Ctrl+Z).</source>
        <translation>Решението се пази с причината си, остава след обновяване, не скрива нищо и може да се отмени (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Предпочитане на %1</translation>
    </message>
    <message>
        <source>Two different facts</source>
        <translation>Два различни факта</translation>
    </message>
    <message>
        <source>Explained, keep both</source>
        <translation>Обяснено, остават и двете</translation>
    </message>
    <message>
        <source>Sent to source</source>
        <translation>Изпратено до източника</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Решение: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SearchBox</name>
    <message>
        <source>Search results</source>
        <translation>Резултати от търсенето</translation>
    </message>
    <message>
        <source>Search this chart</source>
        <translation>Търсене в това досие</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Намерено</translation>
    </message>
    <message>
        <source>Nothing found in this chart for these words.</source>
        <translation>В това досие няма нищо по тези думи.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрито</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SharePanel</name>
    <message>
        <source>Import what another place holds…</source>
        <translation>Внасяне от друго място…</translation>
    </message>
    <message>
        <source>Export our decisions…</source>
        <translation>Изнасяне на нашите решения…</translation>
    </message>
    <message>
        <source>What another place holds stands beside our own answer. Nothing happens until you decide.</source>
        <translation>Това, което друго място твърди, стои до нашия отговор. Нищо не се случва, докато не решите.</translation>
    </message>
    <message>
        <source>Export our decisions</source>
        <translation>Изнасяне на нашите решения</translation>
    </message>
    <message>
        <source>This leaves the vault.</source>
        <translation>Това напуска хранилището.</translation>
    </message>
    <message>
        <source>The file holds the numbers of patients at each source, who decided when, and the reasons as they were written. It holds no names, dates of birth or clinical content, but it is not encrypted: whoever has the file can read it. The audit trail notes the export.</source>
        <translation>Файлът съдържа номерата на пациентите във всеки източник, кой и кога е решил, и причините, както са написани. В него няма имена, рождени дати или клинично съдържание, но не е шифрован: който има файла, може да го прочете. Одитната следа отбелязва изнасянето.</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>Всички лица</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>За кого</translation>
    </message>
    <message>
        <source>Choose a file and export…</source>
        <translation>Избор на файл и изнасяне…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json)</source>
        <translation>FHIR Bundle (*.json)</translation>
    </message>
    <message>
        <source>Import what another place holds</source>
        <translation>Внасяне на това, което друго място твърди</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with our own answers…</source>
        <translation>Файлът се чете и сравнява с нашите отговори…</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>нови: %1</translation>
    </message>
    <message>
        <source>against what we hold: %1</source>
        <translation>срещу нашето: %1</translation>
    </message>
    <message>
        <source>decided otherwise here: %1</source>
        <translation>тук решени иначе: %1</translation>
    </message>
    <message>
        <source>held here as well: %1</source>
        <translation>важат и тук: %1</translation>
    </message>
    <message>
        <source>records that are not here: %1</source>
        <translation>записи, които ги няма тук: %1</translation>
    </message>
    <message>
        <source>Read. Other places now say</source>
        <translation>Прочетено. Други места сега казват</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Само %1</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Файлът се записва…</translation>
    </message>
    <message>
        <source>Written to %1. It holds numbers of patients: give it only to those who may have them.</source>
        <translation>Записано в %1. Съдържа номера на пациенти: давайте го само на които имат право.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SourcesScreen</name>
    <message>
        <source>Sources</source>
        <translation>Източници</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Журнал на заявките</translation>
    </message>
    <message>
        <source>Copy redacted</source>
        <translation>Копиране със заличени данни</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Добавяне на източник…</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Проверка на всички</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Обновяване на всички</translation>
    </message>
    <message>
        <source>Ledger: kind by source</source>
        <translation>Дневник: вид по източник</translation>
    </message>
    <message>
        <source>configured: %1, waiting for you: %2</source>
        <translation>настроени: %1, чакат ви: %2</translation>
    </message>
    <message>
        <source>configured: %1</source>
        <translation>настроени: %1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>какво е питано за</translation>
    </message>
    <message>
        <source>no chart</source>
        <translation>няма досие</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Източник</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Път</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Последно обновяване</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Софтуер</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никога</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновяване</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Request, redacted</source>
        <translation>Заявка, със заличени данни</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Време</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байтове</translation>
    </message>
    <message>
        <source>none</source>
        <translation>няма</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 отговори.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SummaryScreen</name>
    <message>
        <source>Alerts</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Алергии</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>Имунизации</translation>
    </message>
    <message>
        <source>Devices and implants</source>
        <translation>Устройства и импланти</translation>
    </message>
    <message>
        <source>Last vitals</source>
        <translation>Последни жизнени показатели</translation>
    </message>
    <message>
        <source>Last results</source>
        <translation>Последни резултати</translation>
    </message>
    <message>
        <source>Recent encounters</source>
        <translation>Последни посещения</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Процедури</translation>
    </message>
    <message>
        <source>Documents and reports</source>
        <translation>Документи и заключения</translation>
    </message>
    <message>
        <source>Care team and plans</source>
        <translation>Екип и планове за грижи</translation>
    </message>
    <message>
        <source>None recorded; every source answered completely.</source>
        <translation>Няма записани; всички източници отговориха изцяло.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не е известно</translation>
    </message>
    <message>
        <source>none recorded in</source>
        <translation>няма записани в</translation>
    </message>
    <message>
        <source>the others were not asked or did not answer</source>
        <translation>останалите не са питани или не са отговорили</translation>
    </message>
    <message>
        <source>%1 of %2, the newest</source>
        <translation>%1 от %2, най-новите</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стойност</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Източници</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::TimelineScreen</name>
    <message>
        <source>Items of the timeline</source>
        <translation>Записи на времевата линия</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ново</translation>
    </message>
    <message>
        <source>zone?</source>
        <translation>зона?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нови</translation>
    </message>
    <message>
        <source>Only what sources dispute</source>
        <translation>Само спорното между източниците</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Живот</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Към дата</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>Показване на всички записи</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>Само от %1</translation>
    </message>
    <message>
        <source>Only new items: %1</source>
        <translation>Само нови записи: %1</translation>
    </message>
    <message>
        <source>Only what sources dispute: %1</source>
        <translation>Само спорното между източниците: %1</translation>
    </message>
    <message>
        <source>No item fits the filter.</source>
        <translation>Никой запис не отговаря на филтъра.</translation>
    </message>
    <message>
        <source>Nothing was received yet. Refresh asks every source; the ledger says what was asked.</source>
        <translation>Още нищо не е получено. Обновяването пита всички източници; дневникът казва какво е питано.</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Скрити: %1</translation>
    </message>
    <message>
        <source>Items that rulings keep out of the lists</source>
        <translation>Записи, които решения държат извън списъците</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Всеки</translation>
    </message>
    <message>
        <source>Each entry of a course in a row of its own</source>
        <translation>Всеки запис от серия на отделен ред</translation>
    </message>
    <message>
        <source>Each entry of a course in a row of its own (→ opens one course)</source>
        <translation>Всеки запис от серия на отделен ред (→ отваря една серия)</translation>
    </message>
    <message>
        <source>Items hidden by rulings</source>
        <translation>Записи, скрити с решения</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::TrendChart</name>
    <message>
        <source>Trend of %1</source>
        <translation>Ход на %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>референтни %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::VaultScreen</name>
    <message>
        <source>The vault</source>
        <translation>Хранилището</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Одитна следа</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>Хранилище и одит</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Изграждане наново</translation>
    </message>
    <message>
        <source>Audit trail, newest first</source>
        <translation>Одитна следа, най-новото първо</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Отваря се с</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Досиета</translation>
    </message>
    <message>
        <source>Source records</source>
        <translation>Записи от източници</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Твърдения</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>On disk, encrypted</source>
        <translation>На диска, шифровано</translation>
    </message>
    <message>
        <source>Raw records before compression</source>
        <translation>Сурови записи преди сгъстяване</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Какво</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стойност</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Изход</translation>
    </message>
    <message>
        <source>By</source>
        <translation>От</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Относно</translation>
    </message>
    <message>
        <source>Verifying every record and the audit chain…</source>
        <translation>Проверяват се всички записи и одитната верига…</translation>
    </message>
    <message>
        <source>All is whole. Audit events checked: %1</source>
        <translation>Всичко е цяло. Проверени одитни събития: %1</translation>
    </message>
    <message>
        <source>problems found: %1</source>
        <translation>намерени проблеми: %1</translation>
    </message>
    <message>
        <source>Rebuilding items from raw records and rulings…</source>
        <translation>Записите се изграждат наново от суровите записи и решенията…</translation>
    </message>
    <message>
        <source>Rebuilt. Items that changed: %1</source>
        <translation>Изградено наново. Променени записи: %1</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not valid JSON.</source>
        <translation>Невалиден JSON.</translation>
    </message>
    <message>
        <source>The JSON breaks off before its end.</source>
        <translation>JSON прекъсва преди края си.</translation>
    </message>
    <message>
        <source>Not valid XML.</source>
        <translation>Невалиден XML.</translation>
    </message>
    <message>
        <source>The XML breaks off before its end.</source>
        <translation>XML прекъсва преди края си.</translation>
    </message>
    <message>
        <source>A document type declaration was left out.</source>
        <translation>Декларация за тип на документа беше изпусната.</translation>
    </message>
    <message>
        <source>Text stands where none may be.</source>
        <translation>Има текст, където не бива.</translation>
    </message>
    <message>
        <source>A byte order mark was skipped.</source>
        <translation>Знак за ред на байтовете беше прескочен.</translation>
    </message>
    <message>
        <source>Control characters were kept as they are.</source>
        <translation>Управляващите знаци са оставени.</translation>
    </message>
    <message>
        <source>A date was written unusually and was read as meant.</source>
        <translation>Дата, написана необичайно, беше прочетена по смисъл.</translation>
    </message>
    <message>
        <source>A date cannot be read; it is kept as sent.</source>
        <translation>Дата не може да се прочете; остава както е изпратена.</translation>
    </message>
    <message>
        <source>A number cannot be read; it is kept as sent.</source>
        <translation>Число не може да се прочете; остава както е изпратено.</translation>
    </message>
    <message>
        <source>A name occurs twice in one object; the first counts.</source>
        <translation>Име се среща два пъти в един обект; важи първото.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файлът е празен.</translation>
    </message>
    <message>
        <source>Characters in another encoding were read as meant.</source>
        <translation>Знаци в друго кодиране бяха прочетени по смисъл.</translation>
    </message>
    <message>
        <source>The entry says the record was deleted.</source>
        <translation>Според записа той е изтрит.</translation>
    </message>
    <message>
        <source>An entry holds no record.</source>
        <translation>Елемент не съдържа запис.</translation>
    </message>
    <message>
        <source>The record asks to be read by rules that are not known here.</source>
        <translation>Записът иска да бъде четен по непознати тук правила.</translation>
    </message>
    <message>
        <source>The record is kept whole, its parts could not be told apart.</source>
        <translation>Записът остава цял; частите му не можаха да се разделят.</translation>
    </message>
    <message>
        <source>The record holds an extension that may change its meaning.</source>
        <translation>Записът съдържа разширение, което може да промени смисъла му.</translation>
    </message>
    <message>
        <source>The text was longer than shown.</source>
        <translation>Текстът беше по-дълъг от показания.</translation>
    </message>
    <message>
        <source>Nothing in it could be read.</source>
        <translation>Нищо в него не можа да се прочете.</translation>
    </message>
    <message>
        <source>The page cannot be read.</source>
        <translation>Страницата не може да се прочете.</translation>
    </message>
    <message>
        <source>The page breaks off before its end.</source>
        <translation>Страницата прекъсва преди края си.</translation>
    </message>
    <message>
        <source>The record does not say what it is.</source>
        <translation>Записът не казва какъв е.</translation>
    </message>
    <message>
        <source>A record of a type not known here; it is kept raw.</source>
        <translation>Запис от непознат тук вид; остава суров.</translation>
    </message>
    <message>
        <source>Nested deeper than allowed.</source>
        <translation>Вложен по-дълбоко от позволеното.</translation>
    </message>
    <message>
        <source>Larger than allowed.</source>
        <translation>По-голям от позволеното.</translation>
    </message>
    <message>
        <source>More parts than allowed.</source>
        <translation>Повече части от позволеното.</translation>
    </message>
    <message>
        <source>Something stands after the end.</source>
        <translation>След края има още нещо.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Стойността липсва.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Няма такъв файл или папка.</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Четат се файлове</translation>
    </message>
    <message>
        <source>Storing records</source>
        <translation>Записите се запазват</translation>
    </message>
    <message>
        <source>The file {file} is larger than allowed.</source>
        <translation>Файлът {file} е по-голям от позволеното.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Файлът {file} не може да се прочете.</translation>
    </message>
    <message>
        <source>read as sent</source>
        <translation>прочетено както е изпратено</translation>
    </message>
    <message>
        <source>joined with the same fact from other sources</source>
        <translation>обединено със същия факт от други източници</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Пациенти</translation>
    </message>
    <message>
        <source>Related person</source>
        <translation>Свързано лице</translation>
    </message>
    <message>
        <source>Related persons</source>
        <translation>Свързани лица</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Алергия</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Алергии</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблем</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Лекарство</translation>
    </message>
    <message>
        <source>Medication orders</source>
        <translation>Предписания</translation>
    </message>
    <message>
        <source>Medicine, as told</source>
        <translation>Лекарство, по думи</translation>
    </message>
    <message>
        <source>Medication statements</source>
        <translation>Данни за лекарства</translation>
    </message>
    <message>
        <source>Dispense</source>
        <translation>Отпускане</translation>
    </message>
    <message>
        <source>Dispenses</source>
        <translation>Отпускания</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Immunization</source>
        <translation>Имунизация</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>Имунизации</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Лаборатория</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Лабораторни резултати</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>Проби</translation>
    </message>
    <message>
        <source>Vital</source>
        <translation>Жизнен показател</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>Жизнени показатели</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Процедури</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Посещение</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Място</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Заключения</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Образно изследване</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Family history</source>
        <translation>Фамилна анамнеза</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>План за грижи</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>Планове за грижи</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цел</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Care team</source>
        <translation>Екип</translation>
    </message>
    <message>
        <source>Care teams</source>
        <translation>Екипи</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Осигуряване</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Отчет за плащане</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Отчети за плащане</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Назначения</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Час при лекар</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Часове при лекар</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Въпросник</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Въпросници</translation>
    </message>
    <message>
        <source>Nutrition order</source>
        <translation>Хранителен режим</translation>
    </message>
    <message>
        <source>Nutrition orders</source>
        <translation>Хранителни режими</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Съгласие</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Съгласия</translation>
    </message>
    <message>
        <source>Genomic finding</source>
        <translation>Геномна находка</translation>
    </message>
    <message>
        <source>Genomic findings</source>
        <translation>Геномни находки</translation>
    </message>
    <message>
        <source>Advance directive</source>
        <translation>Предварително указание</translation>
    </message>
    <message>
        <source>Advance directives</source>
        <translation>Предварителни указания</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Специалисти</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Друг запис</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Други записи</translation>
    </message>
    <message>
        <source>Why absent</source>
        <translation>Защо липсва</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Приключило</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>При нужда</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Body site</source>
        <translation>Място в тялото</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Клас</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Бележка</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Съставна част</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Критичност</translation>
    </message>
    <message>
        <source>Days of supply</source>
        <translation>За колко дни</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation>Диастолно</translation>
    </message>
    <message>
        <source>Discharged to</source>
        <translation>Изписан към</translation>
    </message>
    <message>
        <source>Document status</source>
        <translation>Състояние на документа</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Доза</translation>
    </message>
    <message>
        <source>Dose number</source>
        <translation>Номер на дозата</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Продължителност</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Годно до</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Честота</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Ingredient</source>
        <translation>Съставка</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Указания</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Застраховател</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Намерение</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Партида</translation>
    </message>
    <message>
        <source>Manufactured</source>
        <translation>Произведено</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Производител</translation>
    </message>
    <message>
        <source>Maximum dose</source>
        <translation>Най-голяма доза</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>Номер на член</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Модалност</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модел</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Изход</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Платец</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Извършено от</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Доставчик</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Референтни граници</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Скорост</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Реакция</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Повторения</translation>
    </message>
    <message>
        <source>Relates to</source>
        <translation>Отнася се до</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Връзка</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Път</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Сериен номер</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Set id</source>
        <translation>Номер на комплекта</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Тежест</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадий</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Reason for status</source>
        <translation>Причина за състоянието</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Systolic</source>
        <translation>Систолно</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Общо</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Device identifier</source>
        <translation>Идентификатор на устройството</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стойност</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Потвърждение</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Край</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Отрицание</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Отговорна организация</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Казано на</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Лекарствено вещество</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Вещество</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата на раждане</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <translation>Полова идентичност</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Е-поща</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Пощенски код</translation>
    </message>
    <message>
        <source>Death date</source>
        <translation>Дата на смърт</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Починал</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Наставка</translation>
    </message>
    <message>
        <source>Birth order</source>
        <translation>Поред на раждане</translation>
    </message>
    <message>
        <source>Multiple birth</source>
        <translation>Многоплодно раждане</translation>
    </message>
    <message>
        <source>Mother&apos;s maiden name</source>
        <translation>Моминско име на майката</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Семейно положение</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Настойник</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Национален идентификатор</translation>
    </message>
    <message>
        <source>Personal identifier</source>
        <translation>Личен идентификатор</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Номер на досието</translation>
    </message>
    <message>
        <source>Said by the source</source>
        <translation>Казано от източника</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Поколение</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Презиме</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Начална точка</translation>
    </message>
    <message>
        <source>No unit was given.</source>
        <translation>Не е дадена единица.</translation>
    </message>
    <message>
        <source>A character that may not stand in an annotation, at position {position}.</source>
        <translation>Знак, който не може да стои в пояснение, на позиция {position}.</translation>
    </message>
    <message>
        <source>This unit is arbitrary: it converts to nothing but itself.</source>
        <translation>Тази единица е условна: преобразува се само в себе си.</translation>
    </message>
    <message>
        <source>Division by zero.</source>
        <translation>Деление на нула.</translation>
    </message>
    <message>
        <source>{from} cannot be converted to {to}: they measure different things.</source>
        <translation>{from} не може да се преобразува в {to}: измерват различни неща.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Числото е твърде голямо.</translation>
    </message>
    <message>
        <source>{value} is outside what {unit} can express.</source>
        <translation>{value} е извън това, което {unit} може да изрази.</translation>
    </message>
    <message>
        <source>The prefix {prefix} may not stand before this unit.</source>
        <translation>Представката {prefix} не може да стои пред тази единица.</translation>
    </message>
    <message>
        <source>{unit} is on a scale of its own and may not be multiplied or divided.</source>
        <translation>{unit} има собствена скала и не може да се умножава или дели.</translation>
    </message>
    <message>
        <source>{unit} is on a scale of its own and has no factor.</source>
        <translation>{unit} има собствена скала и няма множител.</translation>
    </message>
    <message>
        <source>{bracket} at position {position} is not closed.</source>
        <translation>{bracket} на позиция {position} не е затворена.</translation>
    </message>
    <message>
        <source>A character that may not stand here.</source>
        <translation>Знак, който не може да стои тук.</translation>
    </message>
    <message>
        <source>The unit breaks off at position {position}.</source>
        <translation>Единицата прекъсва на позиция {position}.</translation>
    </message>
    <message>
        <source>There is no unit {unit}.</source>
        <translation>Няма единица {unit}.</translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation>{value} не е число.</translation>
    </message>
    <message>
        <source>A factor of zero is not allowed.</source>
        <translation>Множител нула не е позволен.</translation>
    </message>
    <message>
        <source>{left} and {right} are not the same kind of unit.</source>
        <translation>{left} и {right} не са един и същ вид единица.</translation>
    </message>
    <message>
        <source>The unit {unit} could be read in two ways; the value is left as sent.</source>
        <translation>Единицата {unit} може да се прочете по два начина; стойността остава както е изпратена.</translation>
    </message>
    <message>
        <source>No unit was sent.</source>
        <translation>Не е изпратена единица.</translation>
    </message>
    <message>
        <source>There is no rule to convert {analyte} from {from} to {to}.</source>
        <translation>Няма правило за преобразуване на {analyte} от {from} в {to}.</translation>
    </message>
    <message>
        <source>The unit {unit} cannot be read; the value is left as sent.</source>
        <translation>Единицата {unit} не може да се прочете; стойността остава както е изпратена.</translation>
    </message>
    <message>
        <source>The terminology cannot be written.</source>
        <translation>Терминологията не може да се запише.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>Файлът {file} е празен.</translation>
    </message>
    <message>
        <source>A line is longer than allowed.</source>
        <translation>Ред е по-дълъг от позволеното.</translation>
    </message>
    <message>
        <source>Loading the terminology</source>
        <translation>Терминологията се зарежда</translation>
    </message>
    <message>
        <source>The file is not a concept map.</source>
        <translation>Файлът не е карта на понятия.</translation>
    </message>
    <message>
        <source>The file {file} breaks off before its end.</source>
        <translation>Файлът {file} прекъсва преди края си.</translation>
    </message>
    <message>
        <source>The file {file} is of no terminology format known here.</source>
        <translation>Файлът {file} не е в познат тук формат на терминология.</translation>
    </message>
    <message>
        <source>No source knows a person like this.</source>
        <translation>Никой източник не познава такова лице.</translation>
    </message>
    <message>
        <source>Several persons fit equally ({candidates}). Say more: birth date or an identifier.</source>
        <translation>Няколко лица пасват еднакво ({candidates}). Кажете повече: дата на раждане или идентификатор.</translation>
    </message>
    <message>
        <source>An id occurs twice.</source>
        <translation>Идентификатор се среща два пъти.</translation>
    </message>
    <message>
        <source>The table of columns cannot be read.</source>
        <translation>Таблицата на колоните не може да се прочете.</translation>
    </message>
    <message>
        <source>There is no column {column}.</source>
        <translation>Няма колона {column}.</translation>
    </message>
    <message>
        <source>A date cannot be read.</source>
        <translation>Дата не може да се прочете.</translation>
    </message>
    <message>
        <source>The file {file} holds no rows.</source>
        <translation>Файлът {file} не съдържа редове.</translation>
    </message>
    <message>
        <source>The file has no column of ids.</source>
        <translation>Файлът няма колона с идентификатори.</translation>
    </message>
    <message>
        <source>The file has no column that is known.</source>
        <translation>Файлът няма позната колона.</translation>
    </message>
    <message>
        <source>The file {file} has no pairs of columns.</source>
        <translation>Файлът {file} няма двойки колони.</translation>
    </message>
    <message>
        <source>A decision of a person no longer finds its records; it is kept.</source>
        <translation>Решение на човек вече не намира записите си; пази се.</translation>
    </message>
    <message>
        <source>The records are not certainly of this person. Link them in Identity review, with a reason.</source>
        <translation>Записите не са със сигурност на това лице. Свържете ги в преглед на самоличността, с причина.</translation>
    </message>
    <message>
        <source>The table of weights lacks {field}.</source>
        <translation>В таблицата на теглата липсва {field}.</translation>
    </message>
    <message>
        <source>The table of weights cannot be read.</source>
        <translation>Таблицата на теглата не може да се прочете.</translation>
    </message>
    <message>
        <source>Two decisions of people contradict each other.</source>
        <translation>Две решения на хора си противоречат.</translation>
    </message>
    <message>
        <source>It is one and the same record.</source>
        <translation>Това е един и същ запис.</translation>
    </message>
    <message>
        <source>{record} is about a record that is not here.</source>
        <translation>{record} се отнася за запис, който не е тук.</translation>
    </message>
    <message>
        <source>The source keeps this person under two numbers.</source>
        <translation>Източникът води това лице под два номера.</translation>
    </message>
    <message>
        <source>The records belong to two charts. Decide in Identity review.</source>
        <translation>Записите са от две досиета. Решете в преглед на самоличността.</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person. A link needs a reason and stays marked.</source>
        <translation>Нещо говори категорично против едно лице. Връзката иска причина и остава отбелязана.</translation>
    </message>
    <message>
        <source>The evidence is weak. A link needs a reason and stays marked.</source>
        <translation>Доказателствата са слаби. Връзката иска причина и остава отбелязана.</translation>
    </message>
    <message>
        <source>births a generation apart</source>
        <translation>раждания през едно поколение</translation>
    </message>
    <message>
        <source>does not fit every record of the person</source>
        <translation>не пасва на всички записи на лицето</translation>
    </message>
    <message>
        <source>the source declares that it holds nobody twice</source>
        <translation>източникът заявява, че не води никого двойно</translation>
    </message>
    <message>
        <source>names conflict</source>
        <translation>имената си противоречат</translation>
    </message>
    <message>
        <source>identifiers are nearly the same, yet differ</source>
        <translation>идентификаторите са почти еднакви, но се различават</translation>
    </message>
    <message>
        <source>no given name</source>
        <translation>няма собствено име</translation>
    </message>
    <message>
        <source>only one kind of evidence agrees</source>
        <translation>съвпада само един вид доказателство</translation>
    </message>
    <message>
        <source>too little evidence</source>
        <translation>твърде малко доказателства</translation>
    </message>
    <message>
        <source>an identifier that several people share</source>
        <translation>идентификатор, общ за няколко души</translation>
    </message>
    <message>
        <source>a verified identifier of one assigner differs</source>
        <translation>проверен идентификатор от един издател се различава</translation>
    </message>
    <message>
        <source>different order of birth</source>
        <translation>различен ред на раждане</translation>
    </message>
    <message>
        <source>different death dates</source>
        <translation>различни дати на смърт</translation>
    </message>
    <message>
        <source>senior and junior</source>
        <translation>старши и младши</translation>
    </message>
    <message>
        <source>national identifiers differ</source>
        <translation>националните идентификатори се различават</translation>
    </message>
    <message>
        <source>may be twins</source>
        <translation>може да са близнаци</translation>
    </message>
    <message>
        <source>both sex and birth date differ</source>
        <translation>различават се и полът, и датата на раждане</translation>
    </message>
    <message>
        <source>different suffix, as senior and junior</source>
        <translation>различна наставка, като старши и младши</translation>
    </message>
    <message>
        <source>twins</source>
        <translation>близнаци</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отказано.</translation>
    </message>
    <message>
        <source>The same record came several times; it counts once.</source>
        <translation>Един и същ запис дойде няколко пъти; брои се веднъж.</translation>
    </message>
    <message>
        <source>A date lies in the future.</source>
        <translation>Дата е в бъдещето.</translation>
    </message>
    <message>
        <source>One identifier was used for different facts; it does not count.</source>
        <translation>Един идентификатор е използван за различни факти; не се брои.</translation>
    </message>
    <message>
        <source>Two rulings contradict each other; keeping apart wins.</source>
        <translation>Две решения си противоречат; разделянето важи.</translation>
    </message>
    <message>
        <source>by rule {rule}, version {version}</source>
        <translation>по правило {rule}, версия {version}</translation>
    </message>
    <message>
        <source>dated before birth</source>
        <translation>с дата преди раждането</translation>
    </message>
    <message>
        <source>beyond what is possible</source>
        <translation>отвъд възможното</translation>
    </message>
    <message>
        <source>looks like a slipped decimal sign</source>
        <translation>прилича на изместен десетичен знак</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>с дата в бъдещето</translation>
    </message>
    <message>
        <source>does not fit the recorded sex</source>
        <translation>не пасва на записания пол</translation>
    </message>
    <message>
        <source>said to be active after its end</source>
        <translation>сочено за активно след края си</translation>
    </message>
    <message>
        <source>a source that answered completely does not list it</source>
        <translation>източник, отговорил изцяло, не го съдържа</translation>
    </message>
    <message>
        <source>personal details differ</source>
        <translation>личните данни се различават</translation>
    </message>
    <message>
        <source>one source says none known, another names one</source>
        <translation>един източник казва, че няма известни, друг посочва</translation>
    </message>
    <message>
        <source>two onsets of one problem</source>
        <translation>две начала на един проблем</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>същото</translation>
    </message>
    <message>
        <source>a spelling variant</source>
        <translation>вариант на изписване</translation>
    </message>
    <message>
        <source>a short form of the name</source>
        <translation>кратка форма на името</translation>
    </message>
    <message>
        <source>an initial that fits</source>
        <translation>инициал, който пасва</translation>
    </message>
    <message>
        <source>a part that fits</source>
        <translation>част, която пасва</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>разменено</translation>
    </message>
    <message>
        <source>the middle name of the other</source>
        <translation>средното име на другия</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>почти същото</translation>
    </message>
    <message>
        <source>another name, equally close</source>
        <translation>друго име, също толкова близко</translation>
    </message>
    <message>
        <source>a short name, close</source>
        <translation>кратко име, близко</translation>
    </message>
    <message>
        <source>written in another script</source>
        <translation>написано с друга азбука</translation>
    </message>
    <message>
        <source>different</source>
        <translation>различно</translation>
    </message>
    <message>
        <source>only loosely alike</source>
        <translation>само далечно подобно</translation>
    </message>
    <message>
        <source>a former name</source>
        <translation>предишно име</translation>
    </message>
    <message>
        <source>a few days apart</source>
        <translation>няколко дни разлика</translation>
    </message>
    <message>
        <source>same month and year</source>
        <translation>същият месец и година</translation>
    </message>
    <message>
        <source>same year</source>
        <translation>същата година</translation>
    </message>
    <message>
        <source>fits as far as known</source>
        <translation>пасва, доколкото е известно</translation>
    </message>
    <message>
        <source>a generation apart</source>
        <translation>през едно поколение</translation>
    </message>
    <message>
        <source>decades apart</source>
        <translation>десетилетия разлика</translation>
    </message>
    <message>
        <source>assigner not known</source>
        <translation>издателят не е известен</translation>
    </message>
    <message>
        <source>same building</source>
        <translation>същата сграда</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>същата улица</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>същият пощенски код</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>същият град</translation>
    </message>
    <message>
        <source>same but for the area code</source>
        <translation>същото без кода за избиране</translation>
    </message>
    <message>
        <source>the source says one replaces the other</source>
        <translation>източникът казва, че едното заменя другото</translation>
    </message>
    <message>
        <source>the source refers one to the other</source>
        <translation>източникът препраща едното към другото</translation>
    </message>
    <message>
        <source>not known on one side, says nothing</source>
        <translation>не е известно от едната страна, не значи нищо</translation>
    </message>
    <message>
        <source>how common one person is at all</source>
        <translation>колко често се среща едно лице изобщо</translation>
    </message>
    <message>
        <source>digits swapped</source>
        <translation>разменени цифри</translation>
    </message>
    <message>
        <source>The source did not answer. Check the connection and its address.</source>
        <translation>Източникът не отговори. Проверете връзката и адреса му.</translation>
    </message>
    <message>
        <source>The source took too long to answer. Try again later.</source>
        <translation>Източникът отговаря твърде дълго. Опитайте по-късно.</translation>
    </message>
    <message>
        <source>The source answered with status {status}.</source>
        <translation>Източникът отговори със статус {status}.</translation>
    </message>
    <message>
        <source>The answer of the source broke off. What arrived is kept; refresh to ask again.</source>
        <translation>Отговорът на източника прекъсна. Полученото се пази; обновете, за да питате отново.</translation>
    </message>
    <message>
        <source>The answer of the source was damaged on the way. Refresh to ask again.</source>
        <translation>Отговорът на източника се повреди по пътя. Обновете, за да питате отново.</translation>
    </message>
    <message>
        <source>The answer of the source is larger than allowed.</source>
        <translation>Отговорът на източника е по-голям от позволеното.</translation>
    </message>
    <message>
        <source>The secure connection could not be made. Check the certificate of the source.</source>
        <translation>Защитената връзка не можа да се установи. Проверете сертификата на източника.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>Заявката не успя.</translation>
    </message>
    <message>
        <source>An unencrypted connection to {host} is refused. Use https.</source>
        <translation>Нешифрована връзка към {host} се отказва. Използвайте https.</translation>
    </message>
    <message>
        <source>The source {host} points elsewhere; that was refused.</source>
        <translation>Източникът {host} сочи другаде; това беше отказано.</translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation>Адресът не е валиден.</translation>
    </message>
    <message>
        <source>The source refused the sign-in. Check the client and its secret, then test the source.</source>
        <translation>Източникът отказа входа. Проверете клиента и тайната му, после проверете източника.</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>Частният ключ не може да се прочете.</translation>
    </message>
    <message>
        <source>A key of type {type} does not suit this source.</source>
        <translation>Ключ от вид {type} не подхожда на този източник.</translation>
    </message>
    <message>
        <source>Signing in by {auth} is not supported yet.</source>
        <translation>Вход чрез {auth} още не се поддържа.</translation>
    </message>
    <message>
        <source>The source does not say where to sign in.</source>
        <translation>Източникът не казва къде се влиза.</translation>
    </message>
    <message>
        <source>The answer to the sign-in cannot be read.</source>
        <translation>Отговорът на входа не може да се прочете.</translation>
    </message>
    <message>
        <source>A certificate and its key are needed for this sign-in.</source>
        <translation>За този вход са нужни сертификат и ключът му.</translation>
    </message>
    <message>
        <source>A client id is needed to sign in by {auth}.</source>
        <translation>За вход чрез {auth} е нужен идентификатор на клиента.</translation>
    </message>
    <message>
        <source>A secret or token is needed to sign in by {auth}.</source>
        <translation>За вход чрез {auth} е нужна тайна или жетон.</translation>
    </message>
    <message>
        <source>The document lies on another server ({host}) and was not fetched.</source>
        <translation>Документът е на друг сървър ({host}) и не беше изтеглен.</translation>
    </message>
    <message>
        <source>This source gives documents only.</source>
        <translation>Този източник дава само документи.</translation>
    </message>
    <message>
        <source>An entry of the answer cannot be read; it is kept raw.</source>
        <translation>Елемент от отговора не може да се прочете; остава суров.</translation>
    </message>
    <message>
        <source>There is a source named {source} already.</source>
        <translation>Вече има източник с име {source}.</translation>
    </message>
    <message>
        <source>Fewer records came than the source announced.</source>
        <translation>Дойдоха по-малко записи, отколкото източникът обяви.</translation>
    </message>
    <message>
        <source>There is no such kind of source.</source>
        <translation>Няма такъв вид източник.</translation>
    </message>
    <message>
        <source>Sources of kind {kind} are not supported yet.</source>
        <translation>Източници от вид {kind} още не се поддържат.</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>Източникът има нужда от име.</translation>
    </message>
    <message>
        <source>The next page lies on another server and was not fetched.</source>
        <translation>Следващата страница е на друг сървър и не беше изтеглена.</translation>
    </message>
    <message>
        <source>The address of the next page cannot be read.</source>
        <translation>Адресът на следващата страница не може да се прочете.</translation>
    </message>
    <message>
        <source>This source cannot look up patients.</source>
        <translation>Този източник не може да търси пациенти.</translation>
    </message>
    <message>
        <source>There is no source yet. Add one first.</source>
        <translation>Още няма източник. Първо добавете един.</translation>
    </message>
    <message>
        <source>The source does not answer in FHIR.</source>
        <translation>Източникът не отговаря по FHIR.</translation>
    </message>
    <message>
        <source>The sign-in does not allow this kind of record.</source>
        <translation>Входът не позволява този вид записи.</translation>
    </message>
    <message>
        <source>The source does not offer this kind of record.</source>
        <translation>Източникът не предлага този вид записи.</translation>
    </message>
    <message>
        <source>There is nothing to ask this source for.</source>
        <translation>Няма за какво да се пита този източник.</translation>
    </message>
    <message>
        <source>A record of another patient came and was set aside.</source>
        <translation>Дойде запис на друг пациент и беше оставен настрана.</translation>
    </message>
    <message>
        <source>The source reported a problem with the request.</source>
        <translation>Източникът съобщи за проблем със заявката.</translation>
    </message>
    <message>
        <source>A page of the answer is damaged. The other pages are kept.</source>
        <translation>Страница от отговора е повредена. Останалите страници се пазят.</translation>
    </message>
    <message>
        <source>The source kept offering further pages; asking was stopped.</source>
        <translation>Източникът предлагаше все нови страници; питането беше спряно.</translation>
    </message>
    <message>
        <source>The source offered the same page again; asking was stopped.</source>
        <translation>Източникът предложи същата страница отново; питането беше спряно.</translation>
    </message>
    <message>
        <source>A setting of the source is missing.</source>
        <translation>Липсва настройка на източника.</translation>
    </message>
    <message>
        <source>There is no quirk named {quirk}.</source>
        <translation>Няма особеност с име {quirk}.</translation>
    </message>
    <message>
        <source>A record cannot be read; it is kept raw.</source>
        <translation>Запис не може да се прочете; остава суров.</translation>
    </message>
    <message>
        <source>A record that is referred to is not there.</source>
        <translation>Запис, към който се препраща, го няма.</translation>
    </message>
    <message>
        <source>A setting of the source cannot be used.</source>
        <translation>Настройка на източника не може да се използва.</translation>
    </message>
    <message>
        <source>The badge {badge} is taken. Choose another.</source>
        <translation>Знакът {badge} е зает. Изберете друг.</translation>
    </message>
    <message>
        <source>There is no sign-in of this kind.</source>
        <translation>Няма вход от този вид.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>Няма часова зона {zone}.</translation>
    </message>
    <message>
        <source>The settings of the source cannot be read ({field}).</source>
        <translation>Настройките на източника не могат да се прочетат ({field}).</translation>
    </message>
    <message>
        <source>A record held nothing that could be shown; it is kept raw.</source>
        <translation>Запис не съдържаше нищо за показване; остава суров.</translation>
    </message>
    <message>
        <source>A record of another kind than asked came; it is kept.</source>
        <translation>Дойде запис от друг вид от питания; пази се.</translation>
    </message>
    <message>
        <source>There is no source named {source}.</source>
        <translation>Няма източник с име {source}.</translation>
    </message>
    <message>
        <source>An unencrypted address is allowed on this computer only. Use https.</source>
        <translation>Нешифрован адрес е позволен само на този компютър. Използвайте https.</translation>
    </message>
    <message>
        <source>The source withdrew this record.</source>
        <translation>Източникът оттегли този запис.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Изтегля се</translation>
    </message>
    <message>
        <source>Working out what is one fact</source>
        <translation>Определя се кое е един факт</translation>
    </message>
    <message>
        <source>No source was reached. What was read before is still here.</source>
        <translation>Никой източник не беше достигнат. Прочетеното преди е тук.</translation>
    </message>
    <message>
        <source>Cancelled. What arrived is kept; the ledger says what is missing.</source>
        <translation>Отказано. Полученото се пази; дневникът казва какво липсва.</translation>
    </message>
    <message>
        <source>Refreshed. Records received: {records}, kept raw because unreadable: {unreadable}.</source>
        <translation>Обновено. Получени записи: {records}, запазени сурови като нечетими: {unreadable}.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>пълно</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>неуспешно</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не е питано</translation>
    </message>
    <message>
        <source>0, none there</source>
        <translation>0, там няма</translation>
    </message>
    <message>
        <source>{kept} of {expected}</source>
        <translation>{kept} от {expected}</translation>
    </message>
    <message>
        <source>{kept}, not all</source>
        <translation>{kept}, не всички</translation>
    </message>
    <message>
        <source>refused, {kept} kept</source>
        <translation>отказано, {kept} запазени</translation>
    </message>
    <message>
        <source>{kept} kept</source>
        <translation>{kept} запазени</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасност</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Клинично</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Административно</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>Козметично</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Сведение</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Грешка</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Тежка грешка</translation>
    </message>
    <message>
        <source>open</source>
        <translation>отворено</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>обяснено</translation>
    </message>
    <message>
        <source>ruled</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>sent to source</source>
        <translation>изпратено до източника</translation>
    </message>
    <message>
        <source>resolved upstream</source>
        <translation>решено при източника</translation>
    </message>
    <message>
        <source>Value differs between sources</source>
        <translation>Стойността се различава между източниците</translation>
    </message>
    <message>
        <source>Unit differs between sources</source>
        <translation>Единицата се различава между източниците</translation>
    </message>
    <message>
        <source>Dose differs between sources</source>
        <translation>Дозата се различава между източниците</translation>
    </message>
    <message>
        <source>Status differs between sources</source>
        <translation>Състоянието се различава между източниците</translation>
    </message>
    <message>
        <source>One source denies it</source>
        <translation>Един източник го отрича</translation>
    </message>
    <message>
        <source>Date differs between sources</source>
        <translation>Датата се различава между източниците</translation>
    </message>
    <message>
        <source>Side differs between sources</source>
        <translation>Страната се различава между източниците</translation>
    </message>
    <message>
        <source>Personal details differ between sources</source>
        <translation>Личните данни се различават между източниците</translation>
    </message>
    <message>
        <source>Missing in one source</source>
        <translation>Липсва в един източник</translation>
    </message>
    <message>
        <source>Codes do not match</source>
        <translation>Кодовете не съвпадат</translation>
    </message>
    <message>
        <source>Hardly plausible</source>
        <translation>Едва ли е възможно</translation>
    </message>
    <message>
        <source>One source contradicts itself</source>
        <translation>Един източник си противоречи</translation>
    </message>
    <message>
        <source>One source is out of date</source>
        <translation>Един източник е остарял</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Страна на тялото</translation>
    </message>
    <message>
        <source>Identity field</source>
        <translation>Поле за самоличност</translation>
    </message>
    <message>
        <source>Code mismatch</source>
        <translation>Несъвпадащи кодове</translation>
    </message>
    <message>
        <source>Implausible</source>
        <translation>Неправдоподобно</translation>
    </message>
    <message>
        <source>Contradiction in one source</source>
        <translation>Противоречие в един източник</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Остаряло</translation>
    </message>
    <message>
        <source>could be the same as</source>
        <translation>може да е същото като</translation>
    </message>
    <message>
        <source>says less than</source>
        <translation>казва по-малко от</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>заменя</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>заменено от</translation>
    </message>
    <message>
        <source>belongs with</source>
        <translation>върви с</translation>
    </message>
    <message>
        <source>part of a series with</source>
        <translation>част от серия с</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>съвпадат</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>пасват</translation>
    </message>
    <message>
        <source>not given by all, so neutral</source>
        <translation>не е дадено от всички, затова е неутрално</translation>
    </message>
    <message>
        <source>differ, so they stand apart as disputed</source>
        <translation>различават се, затова остават отделно като спорни</translation>
    </message>
    <message>
        <source>the same identifier</source>
        <translation>същият идентификатор</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>сигурно</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>възможно съвпадение</translation>
    </message>
    <message>
        <source>distinct</source>
        <translation>различно</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>по правило</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>от човек</translation>
    </message>
    <message>
        <source>no sign-in needed</source>
        <translation>не е нужен вход</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>влязъл</translation>
    </message>
    <message>
        <source>not signed in yet</source>
        <translation>още не е влязъл</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>входът е отказан</translation>
    </message>
    <message>
        <source>sign-in expired</source>
        <translation>входът е изтекъл</translation>
    </message>
    <message>
        <source>Same fact</source>
        <translation>Същият факт</translation>
    </message>
    <message>
        <source>Two different facts</source>
        <translation>Два различни факта</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Свързано</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Оставено отделно</translation>
    </message>
    <message>
        <source>Prefer one source</source>
        <translation>Предпочетен източник</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрито</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Бележка</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Explained, both kept</source>
        <translation>Обяснено, остават и двете</translation>
    </message>
    <message>
        <source>Sent to source</source>
        <translation>Изпратено до източника</translation>
    </message>
    <message>
        <source>active</source>
        <translation>активно</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>неактивно</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>отшумяло</translation>
    </message>
    <message>
        <source>in remission</source>
        <translation>в ремисия</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>повторна поява</translation>
    </message>
    <message>
        <source>relapse</source>
        <translation>рецидив</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завършено</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>спряно</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>изчакване</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>чернова</translation>
    </message>
    <message>
        <source>final</source>
        <translation>окончателно</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>допълнено</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>поправено</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>предварително</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>регистрирано</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>въведено по грешка</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>неизвършено</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>планирано</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>пристигнал</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в ход</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>приключило</translation>
    </message>
    <message>
        <source>current</source>
        <translation>текущо</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>заменено</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>available</source>
        <translation>налично</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>предвидено</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не се приема</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>потвърдено</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>непотвърдено</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>отхвърлено</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>приключено</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>не е посочено</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не е известно</translation>
    </message>
    <message>
        <source>disputed: sources differ</source>
        <translation>спорно: източниците се разминават</translation>
    </message>
    <message>
        <source>time zone not known</source>
        <translation>часовата зона не е известна</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ново</translation>
    </message>
    <message>
        <source>merged statements</source>
        <translation>обединени твърдения</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>преобразувано</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нови</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Източници</translation>
    </message>
    <message>
        <source>Merged statements</source>
        <translation>Обединени твърдения</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Спорно</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Относно</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>One says</source>
        <translation>Едните казват</translation>
    </message>
    <message>
        <source>Other says</source>
        <translation>Другите казват</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Видяно първо</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>Показател</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Референтни</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Казано</translation>
    </message>
    <message>
        <source>Other results</source>
        <translation>Други резултати</translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation>дозата не е известна</translation>
    </message>
    <message>
        <source>Unclear, needs a decision</source>
        <translation>Неясно, иска решение</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Променено</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Спряно</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продължава</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Минало</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>парола-фраза</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>код за възстановяване</translation>
    </message>
    <message>
        <source>keychain of this computer</source>
        <translation>ключодържател на този компютър</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>файл с ключ</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Лаборатория</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мъж</translation>
    </message>
    <message>
        <source>female</source>
        <translation>жена</translation>
    </message>
    <message>
        <source>other</source>
        <translation>друг</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>полът е неизвестен</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>опитано отново</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with its passphrase.</source>
        <translation>Хранилището е заключено. Отворете го с паролата-фраза.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Check spelling and keyboard layout, or use the recovery code.</source>
        <translation>Тази парола-фраза не отваря хранилището. Проверете изписването и клавиатурната подредба или използвайте кода за възстановяване.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Нужна е парола-фраза.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation>В тази папка вече има хранилище.</translation>
    </message>
    <message>
        <source>The vault is open in another program (process {pid}). Close it there first.</source>
        <translation>Хранилището е отворено в друга програма (процес {pid}). Първо го затворете там.</translation>
    </message>
    <message>
        <source>The vault is damaged. Verify it, and restore a backup if that does not help.</source>
        <translation>Хранилището е повредено. Проверете го и възстановете резервно копие, ако това не помогне.</translation>
    </message>
    <message>
        <source>The key file of the vault is damaged. Restore it from a backup.</source>
        <translation>Файлът с ключовете на хранилището е повреден. Възстановете го от резервно копие.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>Дискът е пълен. Нищо не е загубено; освободете място и опитайте отново.</translation>
    </message>
    <message>
        <source>Reading or writing the vault folder failed. Check the disk and try again.</source>
        <translation>Четенето или писането в папката на хранилището не успя. Проверете диска и опитайте отново.</translation>
    </message>
    <message>
        <source>This folder may not be read or written by you.</source>
        <translation>Нямате право да четете или пишете в тази папка.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version. Update Anamnesis to open it.</source>
        <translation>Това хранилище е направено от по-нова версия. Обновете Anamnesis, за да го отворите.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the vault.</source>
        <translation>Паметта не стига за отваряне на хранилището.</translation>
    </message>
    <message>
        <source>This computer gives no secure random numbers now. Try again later.</source>
        <translation>Този компютър сега не дава сигурни случайни числа. Опитайте по-късно.</translation>
    </message>
    <message>
        <source>The index of the vault is damaged. Rebuild it.</source>
        <translation>Указателят на хранилището е повреден. Изградете го наново.</translation>
    </message>
    <message>
        <source>A page of the vault is damaged.</source>
        <translation>Страница от хранилището е повредена.</translation>
    </message>
    <message>
        <source>A stored record is damaged.</source>
        <translation>Съхранен запис е повреден.</translation>
    </message>
    <message>
        <source>A stored record is not what was received: its checksum differs.</source>
        <translation>Съхранен запис не е този, който е получен: контролната сума се различава.</translation>
    </message>
    <message>
        <source>A stored record is referred to but is not there.</source>
        <translation>Към съхранен запис се препраща, но той липсва.</translation>
    </message>
    <message>
        <source>A stored statement is damaged. Rebuild the vault.</source>
        <translation>Съхранено твърдение е повредено. Изградете хранилището наново.</translation>
    </message>
    <message>
        <source>The last way to open the vault cannot be removed.</source>
        <translation>Последният начин за отваряне на хранилището не може да се премахне.</translation>
    </message>
    <message>
        <source>The vault has no such key.</source>
        <translation>Хранилището няма такъв ключ.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait a moment and try again.</source>
        <translation>Твърде много грешни пароли-фрази. Изчакайте малко и опитайте отново.</translation>
    </message>
    <message>
        <source>The recovery code is shown once. Write it down and keep it apart from this computer.</source>
        <translation>Кодът за възстановяване се показва веднъж. Запишете го и го пазете отделно от този компютър.</translation>
    </message>
    <message>
        <source>Copying the vault</source>
        <translation>Хранилището се копира</translation>
    </message>
    <message>
        <source>Verifying pages</source>
        <translation>Проверяват се страници</translation>
    </message>
    <message>
        <source>Verifying records</source>
        <translation>Проверяват се записи</translation>
    </message>
    <message>
        <source>Verifying statements</source>
        <translation>Проверяват се твърдения</translation>
    </message>
    <message>
        <source>A stored record cannot be unpacked (format {version}).</source>
        <translation>Съхранен запис не може да се разопакова (формат {version}).</translation>
    </message>
    <message>
        <source>This chart still holds records and cannot be removed.</source>
        <translation>Това досие още съдържа записи и не може да се премахне.</translation>
    </message>
    <message>
        <source>There is no such chart in this vault.</source>
        <translation>Няма такова досие в това хранилище.</translation>
    </message>
    <message>
        <source>There is no such record in this vault.</source>
        <translation>Няма такъв запис в това хранилище.</translation>
    </message>
    <message>
        <source>The audit trail could not be written in order. Verify it.</source>
        <translation>Одитната следа не можа да се запише поред. Проверете я.</translation>
    </message>
    <message>
        <source>The stored view of the chart is damaged. It is made again from the records.</source>
        <translation>Съхраненият изглед на досието е повреден. Прави се наново от записите.</translation>
    </message>
    <message>
        <source>The stored view of the chart is of another version. It is made again from the records.</source>
        <translation>Съхраненият изглед на досието е от друга версия. Прави се наново от записите.</translation>
    </message>
    <message>
        <source>The audit trail</source>
        <translation>Одитната следа</translation>
    </message>
    <message>
        <source>The audit trail is not whole: {issues} problems, the first at event {first}.</source>
        <translation>Одитната следа не е цяла: {issues} проблема, първият при събитие {first}.</translation>
    </message>
    <message>
        <source>An event of the audit trail was changed.</source>
        <translation>Събитие от одитната следа е променено.</translation>
    </message>
    <message>
        <source>An event of the audit trail was removed.</source>
        <translation>Събитие от одитната следа е премахнато.</translation>
    </message>
    <message>
        <source>The end of the audit trail was cut off.</source>
        <translation>Краят на одитната следа е отрязан.</translation>
    </message>
    <message>
        <source>The audit trail does not end where it last did.</source>
        <translation>Одитната следа не свършва там, където последно свърши.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended is missing.</source>
        <translation>Белегът къде свършва одитната следа липсва.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended belongs to another vault.</source>
        <translation>Белегът къде свършва одитната следа е от друго хранилище.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended cannot be read.</source>
        <translation>Белегът къде свършва одитната следа не може да се прочете.</translation>
    </message>
    <message>
        <source>The seal of an event of the audit trail is broken.</source>
        <translation>Печатът на събитие от одитната следа е счупен.</translation>
    </message>
    <message>
        <source>An event of the audit trail cannot be read.</source>
        <translation>Събитие от одитната следа не може да се прочете.</translation>
    </message>
    <message>
        <source>There is no such chart.</source>
        <translation>Няма такова досие.</translation>
    </message>
    <message>
        <source>This item has no such value.</source>
        <translation>Този запис няма такава стойност.</translation>
    </message>
    <message>
        <source>Working the items out again</source>
        <translation>Записите се определят наново</translation>
    </message>
    <message>
        <source>Rebuilt. Items that changed: {changed}.</source>
        <translation>Изградено наново. Променени записи: {changed}.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Липсва аргумент.</translation>
    </message>
    <message>
        <source>These arguments do not fit together.</source>
        <translation>Тези аргументи не вървят заедно.</translation>
    </message>
    <message>
        <source>A birth date is written like 1951-03-14, or as far as it is known.</source>
        <translation>Дата на раждане се пише като 1951-03-14 или доколкото е известна.</translation>
    </message>
    <message>
        <source>A date is written like 2019-03-04, or as far as it is known.</source>
        <translation>Дата се пише като 2019-03-04 или доколкото е известна.</translation>
    </message>
    <message>
        <source>There is no such kind of discrepancy.</source>
        <translation>Няма такъв вид разминаване.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>Няма такъв вид запис.</translation>
    </message>
    <message>
        <source>There is no such severity.</source>
        <translation>Няма такава тежест.</translation>
    </message>
    <message>
        <source>The passphrase given is empty.</source>
        <translation>Дадената парола-фраза е празна.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {what}.</source>
        <translation>Паролата-фраза не може да се прочете от {what}.</translation>
    </message>
    <message>
        <source>Nothing to do: name files to link or pairs to compare.</source>
        <translation>Няма какво да се прави: посочете файлове за свързване или двойки за сравнение.</translation>
    </message>
    <message>
        <source>The list lacks columns: {missing}.</source>
        <translation>В списъка липсват колони: {missing}.</translation>
    </message>
    <message>
        <source>The list {file} cannot be read.</source>
        <translation>Списъкът {file} не може да се прочете.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use a key file or descriptor.</source>
        <translation>Няма терминал, на който да се попита за паролата-фраза. Използвайте файл с ключ или дескриптор.</translation>
    </message>
    <message>
        <source>Name at least one file or folder.</source>
        <translation>Посочете поне един файл или папка.</translation>
    </message>
    <message>
        <source>Name at least one thing to look for: name, birth date or identifier.</source>
        <translation>Посочете поне едно нещо за търсене: име, дата на раждане или идентификатор.</translation>
    </message>
    <message>
        <source>A reason is needed; it is kept with the ruling.</source>
        <translation>Нужна е причина; тя се пази с решението.</translation>
    </message>
    <message>
        <source>This ruling needs other things named.</source>
        <translation>Това решение иска да се посочи друго.</translation>
    </message>
    <message>
        <source>Name a chart, a list, or all.</source>
        <translation>Посочете досие, списък или всички.</translation>
    </message>
    <message>
        <source>Name a vault, or set ANAMNESIS_VAULT.</source>
        <translation>Посочете хранилище или задайте ANAMNESIS_VAULT.</translation>
    </message>
    <message>
        <source>There is no such verb.</source>
        <translation>Няма такава команда.</translation>
    </message>
    <message>
        <source>vault created</source>
        <translation>създадено хранилище</translation>
    </message>
    <message>
        <source>vault opened</source>
        <translation>отворено хранилище</translation>
    </message>
    <message>
        <source>chart opened</source>
        <translation>отворено досие</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>обновено</translation>
    </message>
    <message>
        <source>raw record viewed</source>
        <translation>разгледан суров запис</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>направено резервно копие</translation>
    </message>
    <message>
        <source>break-glass access</source>
        <translation>авариен достъп</translation>
    </message>
    <message>
        <source>chart viewed</source>
        <translation>разгледано досие</translation>
    </message>
    <message>
        <source>created</source>
        <translation>създадено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>изтрито</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>изнесено</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>внесено</translation>
    </message>
    <message>
        <source>keys changed</source>
        <translation>сменени ключове</translation>
    </message>
    <message>
        <source>patients searched</source>
        <translation>търсени пациенти</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>отпечатано</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>прочистено</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочетено</translation>
    </message>
    <message>
        <source>ruling made</source>
        <translation>взето решение</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>търсено</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>променена настройка</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>излязъл</translation>
    </message>
    <message>
        <source>audit trail exported</source>
        <translation>изнесена одитна следа</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>обновено</translation>
    </message>
    <message>
        <source>version read</source>
        <translation>прочетена версия</translation>
    </message>
    <message>
        <source>Refreshing the demo charts</source>
        <translation>Обновяват се досиетата на демонстрацията</translation>
    </message>
    <message>
        <source>The pictures could not be written.</source>
        <translation>Картините не можаха да се запишат.</translation>
    </message>
    <message>
        <source>The file {path} could not be written.</source>
        <translation>Файлът {path} не можа да се запише.</translation>
    </message>
    <message>
        <source>These options of the exchange do not fit together.</source>
        <translation>Тези настройки на обмена не вървят заедно.</translation>
    </message>
    <message>
        <source>Port {port} is taken.</source>
        <translation>Порт {port} е зает.</translation>
    </message>
    <message>
        <source>converted by the rule of this analyte</source>
        <translation>преобразувано по правилото на този показател</translation>
    </message>
    <message>
        <source>arbitrary units convert to nothing but themselves</source>
        <translation>условните единици се преобразуват само в себе си</translation>
    </message>
    <message>
        <source>The code and the text of the unit differ; the value is left as sent.</source>
        <translation>Кодът и текстът на единицата се различават; стойността остава както е изпратена.</translation>
    </message>
    <message>
        <source>the units convert into each other</source>
        <translation>единиците се преобразуват една в друга</translation>
    </message>
    <message>
        <source>these are different analytes</source>
        <translation>това са различни показатели</translation>
    </message>
    <message>
        <source>Hardly possible in this unit; the value is left as sent.</source>
        <translation>Едва ли е възможно в тази единица; стойността остава както е изпратена.</translation>
    </message>
    <message>
        <source>without the analyte the units cannot be compared</source>
        <translation>без показателя единиците не могат да се сравнят</translation>
    </message>
    <message>
        <source>the units measure different things</source>
        <translation>единиците измерват различни неща</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>същата единица</translation>
    </message>
    <message>
        <source>The unit was written unusually and was read as meant.</source>
        <translation>Единицата беше написана необичайно и беше прочетена по смисъл.</translation>
    </message>
    <message>
        <source>The unit is not known; the value is left as sent.</source>
        <translation>Единицата не е позната; стойността остава както е изпратена.</translation>
    </message>
    <message>
        <source>The value is not a number.</source>
        <translation>Стойността не е число.</translation>
    </message>
    <message>
        <source>An allergy does not say to what.</source>
        <translation>Алергия не казва към какво.</translation>
    </message>
    <message>
        <source>An entry points at text that is not in the document.</source>
        <translation>Запис сочи към текст, който липсва в документа.</translation>
    </message>
    <message>
        <source>The document names several patients.</source>
        <translation>Документът посочва няколко пациенти.</translation>
    </message>
    <message>
        <source>The message has no header (MSH).</source>
        <translation>Съобщението няма заглавие (MSH).</translation>
    </message>
    <message>
        <source>An entry denies twice; it is shown as denied.</source>
        <translation>Запис отрича два пъти; показва се като отречен.</translation>
    </message>
    <message>
        <source>The message names a character set that is not read here; its bytes were kept.</source>
        <translation>Съобщението посочва кодировка, която тук не се чете; байтовете му са запазени.</translation>
    </message>
    <message>
        <source>This option is not available here.</source>
        <translation>Тази опция не е налична тук.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Нова парола:</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Парола:</translation>
    </message>
    <message>
        <source>This source does not know the patient. Search it by another name or number to be sure.</source>
        <translation>Този източник не познава пациента. За сигурност потърсете с друго име или номер.</translation>
    </message>
    <message>
        <source>Not everything came: {rows} rows of the ledger say what is missing and why. What came is kept; refresh to ask again.</source>
        <translation>Не всичко пристигна: {rows} реда от дневника казват какво липсва и защо. Пристигналото е запазено; обновете, за да попитате отново.</translation>
    </message>
    <message>
        <source>Asked only for what changed since the last refresh: {sources}. What a source no longer has is noticed by a full refresh.</source>
        <translation>Питано е само за промените след последното обновяване: {sources}. Какво вече няма в източника, се забелязва при пълно обновяване.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Check its name, or create one.</source>
        <translation>В тази папка няма хранилище. Проверете името ѝ или създайте ново.</translation>
    </message>
    <message>
        <source>The log {file} cannot be written. Name another file.</source>
        <translation>Протоколът {file} не може да бъде записан. Посочете друг файл.</translation>
    </message>
    <message>
        <source>the source now gives somebody else under the same number</source>
        <translation>източникът вече дава друг човек под същия номер</translation>
    </message>
    <message>
        <source>{source} now gives somebody else under the number of this patient. Nothing more of it comes into the chart until you have compared the two in Identity review.</source>
        <translation>{source} вече дава друг човек под номера на този пациент. Нищо повече от него не влиза в досието, докато не сравните двамата в „Преглед на самоличността“.</translation>
    </message>
    <message>
        <source>To the support desk of {source}</source>
        <translation>До поддръжката на {source}</translation>
    </message>
    <message>
        <source>{kind}: {about}, {field}</source>
        <translation>{kind}: {about}, {field}</translation>
    </message>
    <message>
        <source>{source} says: {value}</source>
        <translation>{source} казва: {value}</translation>
    </message>
    <message>
        <source>The record is a {type} whose bytes have the SHA-256 {sha256}; the element is {path}.</source>
        <translation>Записът е от вид {type}, байтовете му имат SHA-256 {sha256}; елементът е {path}.</translation>
    </message>
    <message>
        <source>It came in answer to {request} at {at}.</source>
        <translation>Дойде в отговор на {request} в {at}.</translation>
    </message>
    <message>
        <source>Another source ({number})</source>
        <translation>Друг източник ({number})</translation>
    </message>
    <message>
        <source>Please check the record against its origin and answer under {id}.</source>
        <translation>Моля, проверете записа при произхода му и отговорете под {id}.</translation>
    </message>
    <message>
        <source>Names, numbers and dates of the patient were taken out of this note.</source>
        <translation>Имената, номерата и датите на пациента са премахнати от тази бележка.</translation>
    </message>
    <message>
        <source>There is no such discrepancy in this chart.</source>
        <translation>В това досие няма такова разминаване.</translation>
    </message>
    <message>
        <source>None of these discrepancies involves the source {source}.</source>
        <translation>Никое от тези разминавания не засяга източника {source}.</translation>
    </message>
    <message>
        <source>There is no such form of export: {form}.</source>
        <translation>Няма такъв вид експорт: {form}.</translation>
    </message>
    <message>
        <source>The file could not be written: {path}.</source>
        <translation>Файлът не можа да бъде записан: {path}.</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Постигане</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Дейност</translation>
    </message>
    <message>
        <source>Not to be done</source>
        <translation>Да не се прави</translation>
    </message>
    <message>
        <source>Status of activity</source>
        <translation>Състояние на дейността</translation>
    </message>
    <message>
        <source>Additional instructions</source>
        <translation>Допълнителни указания</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Отнася се до</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Придържане към лечението</translation>
    </message>
    <message>
        <source>Admitted from</source>
        <translation>Постъпил от</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Възраст</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Действащо лице</translation>
    </message>
    <message>
        <source>Type of agent</source>
        <translation>Вид на лицето</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Известен и като</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Количество в опаковка</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Отговор</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписано от</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Място на раждане</translation>
    </message>
    <message>
        <source>Birth sex</source>
        <translation>Пол при раждане</translation>
    </message>
    <message>
        <source>Birth time</source>
        <translation>Час на раждане</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Роден</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Напредък</translation>
    </message>
    <message>
        <source>Chromosome</source>
        <translation>Хромозома</translation>
    </message>
    <message>
        <source>Clinical status</source>
        <translation>Клинично състояние</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Усложнение</translation>
    </message>
    <message>
        <source>Coded conclusion</source>
        <translation>Кодирано заключение</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Състояние (условие)</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Поверителност</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Лице за контакт</translation>
    </message>
    <message>
        <source>Contributed to death</source>
        <translation>Допринесло за смъртта</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Координатна система</translation>
    </message>
    <message>
        <source>Why not known</source>
        <translation>Защо липсва</translation>
    </message>
    <message>
        <source>Dependent</source>
        <translation>Осигурено лице</translation>
    </message>
    <message>
        <source>Device model identifier</source>
        <translation>Код на модела</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноза</translation>
    </message>
    <message>
        <source>Type of diagnosis</source>
        <translation>Вид диагноза</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Диета</translation>
    </message>
    <message>
        <source>Distinct identifier</source>
        <translation>Отличителен код</translation>
    </message>
    <message>
        <source>Why empty</source>
        <translation>Защо е празно</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Вписване</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Етническа принадлежност</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Събитие</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказателство</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Заведение</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Име на файл</translation>
    </message>
    <message>
        <source>Status at the performer</source>
        <translation>Състояние при изпълнителя</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>Течност</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Фокус</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Проследяване</translation>
    </message>
    <message>
        <source>Foods to avoid</source>
        <translation>Забранени храни</translation>
    </message>
    <message>
        <source>Food preference</source>
        <translation>Хранителни предпочитания</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Хранителна смес</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Личен лекар</translation>
    </message>
    <message>
        <source>Genome build</source>
        <translation>Версия на генома</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Име на групата</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Предадено на</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Съобщено от</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Last occurrence</source>
        <translation>Последна проява</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Времетраене</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Връзка</translation>
    </message>
    <message>
        <source>Managing organization</source>
        <translation>Управляваща организация</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Начин на предаване</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член</translation>
    </message>
    <message>
        <source>Role of member</source>
        <translation>Роля на члена</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Уточнител на код</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мрежа</translation>
    </message>
    <message>
        <source>Nutrient</source>
        <translation>Хранително вещество</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Наблюдавано</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Проява</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>От името на</translation>
    </message>
    <message>
        <source>Onset in words</source>
        <translation>Начало с думи</translation>
    </message>
    <message>
        <source>Order detail</source>
        <translation>Подробности за заявката</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Отговорник</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Част от</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Instruction to the patient</source>
        <translation>Указание към пациента</translation>
    </message>
    <message>
        <source>Instructions to the patient</source>
        <translation>Указания към пациента</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Съдържание</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>Извършено</translation>
    </message>
    <message>
        <source>Status of plan</source>
        <translation>Състояние на плана</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Practice setting</source>
        <translation>Вид практика</translation>
    </message>
    <message>
        <source>From a primary source</source>
        <translation>От първоизточник</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Спешност</translation>
    </message>
    <message>
        <source>Type of problem</source>
        <translation>Вид на проблема</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Разпоредба</translation>
    </message>
    <message>
        <source>Provision in detail</source>
        <translation>Разпоредба подробно</translation>
    </message>
    <message>
        <source>Period of provision</source>
        <translation>Срок на разпоредбата</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Квалификация</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Уточнение</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Раса</translation>
    </message>
    <message>
        <source>Reaction denied</source>
        <translation>Отречена реакция</translation>
    </message>
    <message>
        <source>Substance of the reaction</source>
        <translation>Вещество на реакцията</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получател</translation>
    </message>
    <message>
        <source>Reference allele</source>
        <translation>Референтен алел</translation>
    </message>
    <message>
        <source>Reference sequence</source>
        <translation>Референтна последователност</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Свързано</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надеждност</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Религия</translation>
    </message>
    <message>
        <source>Instructions as one text</source>
        <translation>Указания като текст</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Замества</translation>
    </message>
    <message>
        <source>Reported by others</source>
        <translation>По чужди данни</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Поискано от</translation>
    </message>
    <message>
        <source>Requisition number</source>
        <translation>Номер на заявката</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Резултати</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Указание за безопасност</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Обхват</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Подател</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Поредност</translation>
    </message>
    <message>
        <source>Doses in the series</source>
        <translation>Дози в серията</translation>
    </message>
    <message>
        <source>Period of service</source>
        <translation>Период на обслужване</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Източник</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Специалност</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Номер на частта</translation>
    </message>
    <message>
        <source>Subpotent</source>
        <translation>С намалена ефективност</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Титуляр на осигуровката</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Замяна</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Хранителна добавка</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Приемано</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Целева стойност</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Срещу</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Целева дата</translation>
    </message>
    <message>
        <source>Target measure</source>
        <translation>Целеви показател</translation>
    </message>
    <message>
        <source>Telephone and mail</source>
        <translation>Телефон и поща</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Консистенция</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Употреба</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Използвано при</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Валидност</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Потвърдено</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Приготвено на</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>без стойност</translation>
    </message>
    <message>
        <source>{title} and {count} more</source>
        <translation>{title} и още {count}</translation>
    </message>
    <message>
        <source>once daily</source>
        <translation>веднъж дневно</translation>
    </message>
    <message>
        <source>twice daily</source>
        <translation>два пъти дневно</translation>
    </message>
    <message>
        <source>{times} times daily</source>
        <translation>{times} пъти дневно</translation>
    </message>
    <message>
        <source>every {period} days</source>
        <translation>на всеки {period} дни</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>на всеки час</translation>
    </message>
    <message>
        <source>{times} times an hour</source>
        <translation>{times} пъти на час</translation>
    </message>
    <message>
        <source>every {period} hours</source>
        <translation>на всеки {period} часа</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>на всяка минута</translation>
    </message>
    <message>
        <source>{times} times a minute</source>
        <translation>{times} пъти в минута</translation>
    </message>
    <message>
        <source>every {period} minutes</source>
        <translation>на всеки {period} минути</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>веднъж седмично</translation>
    </message>
    <message>
        <source>{times} times a week</source>
        <translation>{times} пъти седмично</translation>
    </message>
    <message>
        <source>every {period} weeks</source>
        <translation>на всеки {period} седмици</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>веднъж месечно</translation>
    </message>
    <message>
        <source>{times} times a month</source>
        <translation>{times} пъти месечно</translation>
    </message>
    <message>
        <source>every {period} months</source>
        <translation>на всеки {period} месеца</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>веднъж годишно</translation>
    </message>
    <message>
        <source>{times} times a year</source>
        <translation>{times} пъти годишно</translation>
    </message>
    <message>
        <source>every {period} years</source>
        <translation>на всеки {period} години</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>твърдяно</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>отречено</translation>
    </message>
    <message>
        <source>low</source>
        <translation>ниско</translation>
    </message>
    <message>
        <source>high</source>
        <translation>високо</translation>
    </message>
    <message>
        <source>unable to assess</source>
        <translation>не може да се оцени</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ляво</translation>
    </message>
    <message>
        <source>right</source>
        <translation>дясно</translation>
    </message>
    <message>
        <source>bilateral</source>
        <translation>двустранно</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>леко</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>умерено</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>тежко</translation>
    </message>
    <message>
        <source>order</source>
        <translation>предписание</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>medication</source>
        <translation>лекарство</translation>
    </message>
    <message>
        <source>food</source>
        <translation>храна</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>околна среда</translation>
    </message>
    <message>
        <source>biologic</source>
        <translation>биологичен продукт</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>алергия</translation>
    </message>
    <message>
        <source>intolerance</source>
        <translation>непоносимост</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>заявено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>прието</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отхвърлено</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>предварително</translation>
    </message>
    <message>
        <source>differential</source>
        <translation>диференциално</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>прекъснато</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>спряно временно</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>изтекло</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>изведено от употреба</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>запазен час</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>чакащо</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>осъществено</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>не се е явил</translation>
    </message>
    <message>
        <source>triaged</source>
        <translation>сортиран</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>в отпуск</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>допълнено</translation>
    </message>
    <message>
        <source>The terminology {file} on this computer is damaged and is left out. Load it again with anamnesis terms load.</source>
        <translation>Терминологията {file} на този компютър е повредена и се пропуска. Заредете я отново с anamnesis terms load.</translation>
    </message>
    <message>
        <source>Row {line} of {file} is broken and was left out.</source>
        <translation>Ред {line} от {file} е повреден и беше изпуснат.</translation>
    </message>
    <message>
        <source>{count} rows of {file} are broken and were left out.</source>
        <translation>{count} реда от {file} са повредени и бяха изпуснати.</translation>
    </message>
    <message>
        <source>The part {entry} of {file} is broken and was left out.</source>
        <translation>Частта {entry} от {file} е повредена и беше изпусната.</translation>
    </message>
    <message>
        <source>The file {file} is larger than {limit} MB. Load it in parts, or as a package.</source>
        <translation>Файлът {file} е по-голям от {limit} MB. Заредете го на части или като пакет.</translation>
    </message>
    <message>
        <source>The file {file} is no package: its archive cannot be read. Fetch it again.</source>
        <translation>Файлът {file} не е пакет: архивът му не се чете. Изтеглете го отново.</translation>
    </message>
    <message>
        <source>The package {file} breaks off at {entry}. Nothing of it was loaded. Fetch it again.</source>
        <translation>Пакетът {file} прекъсва при {entry}. Нищо от него не е заредено. Изтеглете го отново.</translation>
    </message>
    <message>
        <source>The package {file} is damaged at {entry}. Nothing of it was loaded. Fetch it again.</source>
        <translation>Пакетът {file} е повреден при {entry}. Нищо от него не е заредено. Изтеглете го отново.</translation>
    </message>
    <message>
        <source>The package {file} unpacks to more than is allowed. Nothing of it was loaded.</source>
        <translation>Пакетът {file} е по-голям от позволеното след разопаковане. Нищо от него не е заредено.</translation>
    </message>
    <message>
        <source>The package {file} holds no code system, value set or concept map.</source>
        <translation>Пакетът {file} не съдържа кодова система, набор от стойности или съответствия.</translation>
    </message>
    <message>
        <source>The file is not a value set.</source>
        <translation>Файлът не е набор от стойности.</translation>
    </message>
    <message>
        <source>The value set {valueSet} has not been loaded. Load its package, or name a terminology server.</source>
        <translation>Наборът {valueSet} не е зареден. Заредете пакета му или посочете терминологичен сървър.</translation>
    </message>
    <message>
        <source>Value sets refer to each other in a circle: {way}.</source>
        <translation>Набори от стойности сочат един към друг в кръг: {way}.</translation>
    </message>
    <message>
        <source>Value sets refer to each other over more than {limit} steps; {valueSet} was not followed.</source>
        <translation>Набори от стойности сочат един към друг през повече от {limit} стъпки; {valueSet} не беше проследен.</translation>
    </message>
    <message>
        <source>The code system {system} has not been loaded. Load it, or name a terminology server.</source>
        <translation>Кодовата система {system} не е заредена. Заредете я или посочете терминологичен сървър.</translation>
    </message>
    <message>
        <source>Of the code system {system} only a part is loaded ({content}); codes may be missing.</source>
        <translation>От кодовата система {system} е заредена само част ({content}); може да липсват кодове.</translation>
    </message>
    <message>
        <source>Version {asked} of {system} has not been loaded; {used} was used.</source>
        <translation>Версия {asked} на {system} не е заредена; използвана е {used}.</translation>
    </message>
    <message>
        <source>What is loaded of {system} cannot answer {property} {op} {value}.</source>
        <translation>Зареденото от {system} не може да отговори на {property} {op} {value}.</translation>
    </message>
    <message>
        <source>The pattern {value} cannot be read, or takes too long.</source>
        <translation>Шаблонът {value} не се чете или отнема твърде дълго.</translation>
    </message>
    <message>
        <source>The list was cut at {limit} codes; there are more.</source>
        <translation>Списъкът е отрязан при {limit} кода; има още.</translation>
    </message>
    <message>
        <source>The list of {valueSet} is the one its publisher sent along; it could not be worked out here.</source>
        <translation>Списъкът на {valueSet} е приложеният от издателя; тук не можа да се изведе.</translation>
    </message>
    <message>
        <source>The code {code} is named by the value set, but {system} as loaded does not have it.</source>
        <translation>Кодът {code} е посочен в набора, но го няма в заредената {system}.</translation>
    </message>
    <message>
        <source>The terminology server {server} cannot be reached. Check the connection and its address.</source>
        <translation>Терминологичният сървър {server} е недостъпен. Проверете връзката и адреса му.</translation>
    </message>
    <message>
        <source>The terminology server {server} took too long to answer.</source>
        <translation>Терминологичният сървър {server} отговаря твърде бавно.</translation>
    </message>
    <message>
        <source>The terminology server {server} answered with something else ({got}). Check its address.</source>
        <translation>Терминологичният сървър {server} отговори с нещо друго ({got}). Проверете адреса му.</translation>
    </message>
    <message>
        <source>The terminology server {server} refused the question (status {status}, {reason}).</source>
        <translation>Терминологичният сървър {server} отказа въпроса (статус {status}, {reason}).</translation>
    </message>
    <message>
        <source>The terminology server {server} does not know it.</source>
        <translation>Терминологичният сървър {server} не го познава.</translation>
    </message>
    <message>
        <source>The terminology server {server} failed moments ago and was not asked again.</source>
        <translation>Терминологичният сървър {server} току-що не отговори и не беше питан отново.</translation>
    </message>
    <message>
        <source>The answer is the one {server} gave on {at}.</source>
        <translation>Отговорът е този, който {server} даде на {at}.</translation>
    </message>
    <message>
        <source>The answer is from the terminologies on this computer, not from {server}.</source>
        <translation>Отговорът е от терминологиите на този компютър, не от {server}.</translation>
    </message>
    <message>
        <source>This is no code of a shared terminology; it was not sent to a server.</source>
        <translation>Това не е код от обща терминология; не е изпратен на сървър.</translation>
    </message>
    <message>
        <source>The server&apos;s answers cannot be kept for offline use in {file}.</source>
        <translation>Отговорите на сървъра не могат да се запазят за работа без връзка в {file}.</translation>
    </message>
    <message>
        <source>{file} was not taken in: {why}</source>
        <translation>{file} не беше приет: {why}</translation>
    </message>
    <message>
        <source>None of the files could be read: each is missing, empty, damaged or in a format not known here. Known are FHIR, C-CDA, HL7 v2, PDF, text and pictures. Fetch the files again, or ask who sent them.</source>
        <translation>Нито един от файловете не може да се прочете: всеки липсва, празен е, повреден е или е в непознат тук формат. Познати са FHIR, C-CDA, HL7 v2, PDF, текст и изображения. Вземете файловете отново или попитайте кой ги е изпратил.</translation>
    </message>
    <message>
        <source>A record of the files cannot be read; it is kept raw.</source>
        <translation>Запис от файловете не може да се прочете; пази се необработен.</translation>
    </message>
    <message>
        <source>{from} is {to} by the map {by} ({relationship})</source>
        <translation>{from} е {to} според съответствието {by} ({relationship})</translation>
    </message>
    <message>
        <source>{code} is named “{name}” by {by}, not by the source</source>
        <translation>{code} се нарича „{name}“ според {by}, не според източника</translation>
    </message>
    <message>
        <source>{code} is named “{name}” by {by}, as it answered on {at}, not by the source</source>
        <translation>{code} се нарича „{name}“ според {by}, по отговора му от {at}, не според източника</translation>
    </message>
    <message>
        <source>no name is known for {code}</source>
        <translation>за {code} не е известно име</translation>
    </message>
    <message>
        <source>{code} is retired in {by}</source>
        <translation>{code} е оттеглен в {by}</translation>
    </message>
    <message>
        <source>{code} is retired in {by}; {replacement} takes its place</source>
        <translation>{code} е оттеглен в {by}; на негово място е {replacement}</translation>
    </message>
    <message>
        <source>{from} is {to}: the unit alone was converted (UCUM)</source>
        <translation>{from} е {to}: преизчислена е само единицата (UCUM)</translation>
    </message>
    <message>
        <source>{from} is {to} by the row “{analyte}” of the analyte table ({source})</source>
        <translation>{from} е {to} по реда „{analyte}“ от таблицата на аналитите ({source})</translation>
    </message>
    <message>
        <source>{from} is {to} by the molar mass of {analyte}, {molarMass} g/mol ({source})</source>
        <translation>{from} е {to} чрез моларната маса на {analyte}, {molarMass} g/mol ({source})</translation>
    </message>
    <message>
        <source>compared as {analyte}, on one axis in {unit}</source>
        <translation>сравнява се като {analyte}, на една ос в {unit}</translation>
    </message>
    <message>
        <source>The package {file} breaks off before its first entry. Nothing of it was loaded. Fetch it again.</source>
        <translation>Пакетът {file} прекъсва преди първия си запис. Нищо от него не е заредено. Изтеглете го отново.</translation>
    </message>
    <message>
        <source>The package {file} is damaged. Nothing of it was loaded. Fetch it again.</source>
        <translation>Пакетът {file} е повреден. Нищо от него не е заредено. Изтеглете го отново.</translation>
    </message>
    <message>
        <source>Nobody sent a name for {code}, and no terminology on this computer has one. Load one that has it, or ask the source.</source>
        <translation>За {code} не е изпратено име и никоя терминология на този компютър няма такова. Заредете терминология, която го съдържа, или попитайте източника.</translation>
    </message>
    <message>
        <source>The code {code} is retired in {by}.</source>
        <translation>Кодът {code} е оттеглен в {by}.</translation>
    </message>
    <message>
        <source>named by Anamnesis; what the source sent is in brackets</source>
        <translation>наименувано от Anamnesis; изпратеното от източника е в скоби</translation>
    </message>
    <message>
        <source>{title} (no name known)</source>
        <translation>{title} (няма известно име)</translation>
    </message>
    <message>
        <source>{title} (retired code)</source>
        <translation>{title} (оттеглен код)</translation>
    </message>
    <message>
        <source>A document within the record is damaged and cannot be read. What it says is not in the chart: ask the source for it.</source>
        <translation>Документ в записа е повреден и не може да се прочете. Съдържанието му не е в досието: поискайте го от източника.</translation>
    </message>
    <message>
        <source>A document within the record has a form that is not known here ({media}). What it says is not in the chart: read it at the source.</source>
        <translation>Документ в записа е във вид, непознат тук ({media}). Съдържанието му не е в досието: прочетете го при източника.</translation>
    </message>
    <message>
        <source>carried within another record</source>
        <translation>съдържа се в друг запис</translation>
    </message>
    <message>
        <source>An earlier ruling says the opposite ({action}, {at}, by {author}). Undo it first, then rule again: {ruling}</source>
        <translation>По-ранно решение казва обратното ({action}, {at}, от {author}). Първо го отменете, после решете отново: {ruling}</translation>
    </message>
    <message>
        <source>These are one item already: there is nothing to rule.</source>
        <translation>Това вече е един запис: няма какво да се решава.</translation>
    </message>
    <message>
        <source>These names stand for one item. To part it, name two of its statements.</source>
        <translation>Тези имена означават един запис. За да го разделите, посочете две от твърденията му.</translation>
    </message>
    <message>
        <source>Facts of different kinds are never one: a medicine is no problem.</source>
        <translation>Факти от различен вид никога не са един: лекарството не е проблем.</translation>
    </message>
    <message>
        <source>Hidden by rulings: {count}. --hidden shows them, rule list says why.</source>
        <translation>Скрити с решения: {count}. --hidden ги показва, rule list казва защо.</translation>
    </message>
    <message>
        <source>Rulings that no longer find what they are about: {count}. They are kept, hold again when it is told again, and are listed under Discrepancies.</source>
        <translation>Решения, които вече не намират предмета си: {count}. Те се пазят, важат отново, щом той бъде съобщен пак, и са изброени при несъответствията.</translation>
    </message>
    <message>
        <source>replaced since</source>
        <translation>заменено впоследствии</translation>
    </message>
    <message>
        <source>{count} times since {date}</source>
        <translation>{count} пъти от {date}</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} пъти</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} до {high}</translation>
    </message>
    <message>
        <source>No allergy: {title}</source>
        <translation>Няма алергия: {title}</translation>
    </message>
    <message>
        <source>Not present: {title}</source>
        <translation>Не е налице: {title}</translation>
    </message>
    <message>
        <source>Not to be given: {title}</source>
        <translation>Да не се дава: {title}</translation>
    </message>
    <message>
        <source>Not taken: {title}</source>
        <translation>Не се приема: {title}</translation>
    </message>
    <message>
        <source>Not given: {title}</source>
        <translation>Не е даден: {title}</translation>
    </message>
    <message>
        <source>Not done: {title}</source>
        <translation>Не е извършено: {title}</translation>
    </message>
    <message>
        <source>Not: {title}</source>
        <translation>Не: {title}</translation>
    </message>
    <message>
        <source>not to be given</source>
        <translation>да не се дава</translation>
    </message>
    <message>
        <source>left at one place, right at another: both, or one of them is wrong</source>
        <translation>вляво на едно място, вдясно на друго: и двете, или едното е грешно</translation>
    </message>
    <message>
        <source>There is no such link. “identities” lists those there are.</source>
        <translation>Няма такава връзка. „identities“ показва наличните.</translation>
    </message>
    <message>
        <source>There is no such item. It may have been merged or is gone since the last refresh. “search” and “timeline” list what there is.</source>
        <translation>Няма такъв запис. Може да е обединен или да е изчезнал след последното обновяване. „search“ и „timeline“ показват наличните.</translation>
    </message>
    <message>
        <source>There is no such ruling. “rule list” shows those there are.</source>
        <translation>Няма такова решение. „rule list“ показва наличните.</translation>
    </message>
    <message>
        <source>The file {file} could not be written. Choose another folder.</source>
        <translation>Файлът {file} не можа да се запише. Изберете друга папка.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check that it is there and yours to read.</source>
        <translation>Файлът {file} не може да се прочете. Проверете дали е там и дали имате право да го четете.</translation>
    </message>
    <message>
        <source>This holds no decisions about who is who. Ask the other place for what its patient index or Anamnesis wrote: FHIR Linkage or Person.</source>
        <translation>Това не съдържа решения кой кой е. Поискайте от другото място написаното от неговия пациентски индекс или Anamnesis: FHIR Linkage или Person.</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>един човек</translation>
    </message>
    <message>
        <source>possibly one person</source>
        <translation>може би един човек</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>двама души</translation>
    </message>
    <message>
        <source>another name in use, nearly the same</source>
        <translation>друго употребявано име, почти същото</translation>
    </message>
    <message>
        <source>nearly the same: a slip of the pen or a rare name</source>
        <translation>почти същото: грешка при писане или рядко име</translation>
    </message>
</context>
</TS>
