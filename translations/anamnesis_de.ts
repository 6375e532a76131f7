<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CellReasons</name>
    <message>
        <source>Choose a cell of the ledger to see what was asked and what came back.</source>
        <translation>Ein Feld des Abrufbuchs wählen, um zu sehen, was gefragt wurde und was kam.</translation>
    </message>
    <message>
        <source>This source was never asked for this kind.</source>
        <translation>Diese Quelle wurde nach dieser Art nie gefragt.</translation>
    </message>
    <message>
        <source>requests: %1, received: %2, kept: %3</source>
        <translation>Anfragen: %1, erhalten: %2, behalten: %3</translation>
    </message>
    <message>
        <source>not readable, kept raw: %1</source>
        <translation>nicht lesbar, roh behalten: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>CodeNames</name>
    <message>
        <source>Names of codes</source>
        <translation>Namen der Codes</translation>
    </message>
    <message>
        <source>Names of the codes of this item, and who gives them</source>
        <translation>Namen der Codes dieses Eintrags und wer sie gibt</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Laut</translation>
    </message>
</context>
<context>
    <name>IdentityColumns</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Getrennt gehalten</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>name not known</source>
        <translation>Name nicht bekannt</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::AddPatient</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Look in every source</source>
        <translation>In allen Quellen suchen</translation>
    </message>
    <message>
        <source>Add this patient</source>
        <translation>Diese Person hinzufügen</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Records that are certainly one person are joined; the rest waits in Identity review.</source>
        <translation>Datensätze, die sicher zu einer Person gehören, werden verbunden; der Rest wartet in der Identitätsprüfung.</translation>
    </message>
    <message>
        <source>Asking every source…</source>
        <translation>Alle Quellen werden gefragt …</translation>
    </message>
    <message>
        <source>No source knows a person like this.</source>
        <translation>Keine Quelle kennt eine solche Person.</translation>
    </message>
    <message>
        <source>Candidates: %1</source>
        <translation>Kandidaten: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::AddSource</name>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Badge, 2 or 3 letters</source>
        <translation>Kürzel, 2 oder 3 Buchstaben</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>client and secret</source>
        <translation>Client und Geheimnis</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Kennung</translation>
    </message>
    <message>
        <source>Secret or token</source>
        <translation>Geheimnis oder Token</translation>
    </message>
    <message>
        <source>The address is asked once before the source is kept.</source>
        <translation>Die Adresse wird einmal gefragt, bevor die Quelle behalten wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Asking the source…</source>
        <translation>Die Quelle wird gefragt …</translation>
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
        <translation>Keine Akte ist geöffnet.</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>Geburtsdatum nicht bekannt</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>gestorben %1</translation>
    </message>
    <message>
        <source>sex not known</source>
        <translation>Geschlecht nicht bekannt</translation>
    </message>
    <message>
        <source>gender identity</source>
        <translation>Geschlechtsidentität</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keine angegeben</translation>
    </message>
    <message>
        <source>Records possibly of this person: %1</source>
        <translation>Datensätze, die zu dieser Person gehören könnten: %1</translation>
    </message>
    <message>
        <source>Review records that are possibly of this person</source>
        <translation>Datensätze prüfen, die zu dieser Person gehören könnten</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie: %1</translation>
    </message>
    <message>
        <source>hidden: %1</source>
        <translation>ausgeblendet: %1</translation>
    </message>
    <message>
        <source>Hidden allergy: %1</source>
        <translation>Ausgeblendete Allergie: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ChartView</name>
    <message>
        <source>Screens of the chart</source>
        <translation>Ansichten der Akte</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Ask every source again (F5)</source>
        <translation>Alle Quellen erneut fragen (F5)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Widersprüche</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Comparison</name>
    <message>
        <source>Field by source</source>
        <translation>Feld nach Quelle</translation>
    </message>
    <message>
        <source>Raw evidence</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>differing element marked</source>
        <translation>abweichendes Element markiert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Raw evidence of %1</source>
        <translation>Rohdaten von %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::CompletenessStrip</name>
    <message>
        <source>Completeness of the sources</source>
        <translation>Vollständigkeit der Quellen</translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>Vollständig?</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Abrufbuch</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>Abrufbuch öffnen</translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation>noch nichts gefragt</translation>
    </message>
    <message>
        <source>Ledger of %1</source>
        <translation>Abrufbuch von %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DateJump</name>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum gehen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Date: year, year-month or year-month-day</source>
        <translation>Datum: Jahr, Jahr-Monat oder Jahr-Monat-Tag</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DecisionBar</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Needed to link or keep apart</source>
        <translation>Nötig zum Verbinden oder Trennen</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Link all the same</source>
        <translation>Trotzdem verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person: %1. The link stays marked.</source>
        <translation>Etwas spricht streng gegen eine Person: %1. Die Verbindung bleibt markiert.</translation>
    </message>
    <message>
        <source>Our rules find two people. The link stays marked.</source>
        <translation>Unsere Regeln finden zwei Menschen. Die Verbindung bleibt markiert.</translation>
    </message>
    <message>
        <source>Our rules find one person beyond doubt. The decision stays marked.</source>
        <translation>Unsere Regeln finden zweifelsfrei einen Menschen. Die Entscheidung bleibt markiert.</translation>
    </message>
    <message>
        <source>A person here decided otherwise. Following takes that decision back.</source>
        <translation>Eine Person hier hat anders entschieden. Folgen nimmt diese Entscheidung zurück.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Noch nicht geschehen.</translation>
    </message>
    <message>
        <source>Keep apart all the same</source>
        <translation>Trotzdem getrennt halten</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DiscrepanciesScreen</name>
    <message>
        <source>Discrepancies</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>No discrepancy fits this group.</source>
        <translation>Kein Widerspruch passt zu dieser Gruppe.</translation>
    </message>
    <message>
        <source>No discrepancies were found between the sources read so far.</source>
        <translation>Zwischen den bisher gelesenen Quellen wurden keine Widersprüche gefunden.</translation>
    </message>
    <message>
        <source>A ruling no longer finds what it is about: %1 (%2, %3)</source>
        <translation>Eine Entscheidung findet nicht mehr, worum es ging: %1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DocumentsScreen</name>
    <message>
        <source>Filter documents</source>
        <translation>Dokumente filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Sections of the document</source>
        <translation>Abschnitte des Dokuments</translation>
    </message>
    <message>
        <source>No document fits the filter.</source>
        <translation>Kein Dokument passt zum Filter.</translation>
    </message>
    <message>
        <source>No documents were received. The ledger says what was asked.</source>
        <translation>Es kamen keine Dokumente. Das Abrufbuch sagt, was gefragt wurde.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Kein Dokument ist geöffnet.</translation>
    </message>
    <message>
        <source>No text layer: %1, %2 bytes, kept as received.</source>
        <translation>Keine Textebene: %1, %2 Byte, wie empfangen behalten.</translation>
    </message>
    <message>
        <source>Safely shown: text only, nothing is fetched or run.</source>
        <translation>Sicher angezeigt: nur Text, nichts wird geladen oder ausgeführt.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::FirstRun</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>One timeline, every source</source>
        <translation>Eine Zeitachse, alle Quellen</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>one encrypted folder, here</source>
        <translation>ein verschlüsselter Ordner, hier</translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation>Wiederherstellungscode aufbewahren</translation>
    </message>
    <message>
        <source>print it, store it apart</source>
        <translation>ausdrucken, getrennt lagern</translation>
    </message>
    <message>
        <source>Add a source, or open the demo</source>
        <translation>Quelle hinzufügen oder die Vorführung öffnen</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>you can add more later</source>
        <translation>weitere später möglich</translation>
    </message>
    <message>
        <source>Everything stays in this vault. No server, no account, no telemetry.</source>
        <translation>Alles bleibt in diesem Tresor. Kein Server, kein Konto, keine Telemetrie.</translation>
    </message>
    <message>
        <source>Works offline once a source was read.</source>
        <translation>Arbeitet ohne Netz, sobald eine Quelle gelesen wurde.</translation>
    </message>
    <message>
        <source>Every view of a chart is kept in the audit trail.</source>
        <translation>Jede Einsicht in eine Akte steht im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Where the vault will be</source>
        <translation>Wo der Tresor liegen soll</translation>
    </message>
    <message>
        <source>Shown here once the vault is created.</source>
        <translation>Wird hier gezeigt, sobald der Tresor angelegt ist.</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>Ich habe ihn aufbewahrt</translation>
    </message>
    <message>
        <source>Shown once. Whoever holds it opens the vault, so keep it apart from this computer. Without it, a forgotten passphrase cannot be undone by anyone.</source>
        <translation>Wird einmal gezeigt. Wer ihn hat, öffnet den Tresor; deshalb getrennt von diesem Computer aufbewahren. Ohne ihn kann niemand eine vergessene Passphrase ersetzen.</translation>
    </message>
    <message>
        <source>Connect a hospital or exchange</source>
        <translation>Krankenhaus oder Verbund anbinden</translation>
    </message>
    <message>
        <source>FHIR or MHD, with your own account</source>
        <translation>FHIR oder MHD, mit eigenem Konto</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>FHIR, C-CDA, portal downloads</source>
        <translation>FHIR, C-CDA, Portal-Downloads</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Vorführung öffnen</translation>
    </message>
    <message>
        <source>Invented hospitals and patients, planted conflicts and faults</source>
        <translation>Erfundene Krankenhäuser und Patienten, gepflanzte Widersprüche und Fehler</translation>
    </message>
    <message>
        <source>Nothing is written until you press Create.</source>
        <translation>Nichts wird geschrieben, bevor Sie auf Anlegen drücken.</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>Vorhandenen Tresor öffnen …</translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Vier oder mehr Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>words: %1, about %2 bits</source>
        <translation>Wörter: %1, etwa %2 Bit</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Go on to the sources</source>
        <translation>Weiter zu den Quellen</translation>
    </message>
    <message>
        <source>Go on to import</source>
        <translation>Weiter zum Import</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>Der Tresor wird angelegt …</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>Wiederherstellungscode %1</translation>
    </message>
    <message>
        <source>The vault is created. Write the recovery code down or print it, then go on.</source>
        <translation>Der Tresor ist angelegt. Den Wiederherstellungscode aufschreiben oder drucken, dann weiter.</translation>
    </message>
    <message>
        <source>Shown once; it is not kept here.</source>
        <translation>Einmal gezeigt; hier wird er nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::GradeBar</name>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Sum of evidence: %1, %2</source>
        <translation>Summe der Hinweise: %1, %2</translation>
    </message>
    <message>
        <source>Sum of evidence</source>
        <translation>Summe der Hinweise</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::GroupList</name>
    <message>
        <source>Groups of discrepancies</source>
        <translation>Gruppen von Widersprüchen</translation>
    </message>
    <message>
        <source>All but cosmetic</source>
        <translation>Alle außer kosmetischen</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schwere</translation>
    </message>
    <message>
        <source>By kind of difference</source>
        <translation>Nach Art des Unterschieds</translation>
    </message>
    <message>
        <source>By pair of sources</source>
        <translation>Nach Quellenpaar</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Help</name>
    <message>
        <source>Keys and marks</source>
        <translation>Tasten und Zeichen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>command palette: go to, act</source>
        <translation>Befehlsliste: gehen, handeln</translation>
    </message>
    <message>
        <source>search the whole chart</source>
        <translation>die ganze Akte durchsuchen</translation>
    </message>
    <message>
        <source>ledger: what was asked, what came back</source>
        <translation>Abrufbuch: was gefragt wurde, was kam</translation>
    </message>
    <message>
        <source>refresh from every source</source>
        <translation>aus allen Quellen aktualisieren</translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation>zu einem Datum gehen</translation>
    </message>
    <message>
        <source>trace the value to its bytes</source>
        <translation>den Wert bis zu den Bytes verfolgen</translation>
    </message>
    <message>
        <source>next new item</source>
        <translation>nächster neuer Eintrag</translation>
    </message>
    <message>
        <source>copy with units, dates and sources</source>
        <translation>mit Einheiten, Daten und Quellen kopieren</translation>
    </message>
    <message>
        <source>undo the last ruling</source>
        <translation>letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>nächster Bereich</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>sources differ; both sides are always shown</source>
        <translation>Quellen widersprechen sich; immer werden beide Seiten gezeigt</translation>
    </message>
    <message>
        <source>several statements judged one fact; the panel says why</source>
        <translation>mehrere Aussagen als eine Tatsache erkannt; daneben steht, warum</translation>
    </message>
    <message>
        <source>first seen since you last marked the chart as seen</source>
        <translation>zum ersten Mal gesehen, seit die Akte als gesehen markiert wurde</translation>
    </message>
    <message>
        <source>converted; the original is beside it</source>
        <translation>umgerechnet; das Original steht dabei</translation>
    </message>
    <message>
        <source>complete: asked and answered in full</source>
        <translation>vollständig: gefragt und ganz beantwortet</translation>
    </message>
    <message>
        <source>partial: some of it came</source>
        <translation>teilweise: ein Teil kam</translation>
    </message>
    <message>
        <source>refused by the source</source>
        <translation>von der Quelle verweigert</translation>
    </message>
    <message>
        <source>failed: no usable answer</source>
        <translation>fehlgeschlagen: keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>a difference that touches safety</source>
        <translation>ein Unterschied, der die Sicherheit berührt</translation>
    </message>
    <message>
        <source>a clinical difference</source>
        <translation>ein klinischer Unterschied</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nobody said; not the same as none</source>
        <translation>niemand hat es gesagt; nicht dasselbe wie keine</translation>
    </message>
    <message>
        <source>Anamnesis shows what sources said. It gives no advice on treatment, and is not a certified medical device.</source>
        <translation>Anamnesis zeigt, was Quellen sagten. Es gibt keine Behandlungsempfehlung und ist kein zugelassenes Medizinprodukt.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::IdentityScreen</name>
    <message>
        <source>Identity review</source>
        <translation>Identitätsprüfung</translation>
    </message>
    <message>
        <source>Records that are possibly one of your patients: %1. Nothing is merged until you say so.</source>
        <translation>Datensätze, die zu Ihren Patienten gehören könnten: %1. Nichts wird verbunden, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Person graph</source>
        <translation>Personengraph</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>Words of other places that wait for a person: %1.</source>
        <translation>Aussagen anderer Orte, die auf eine Person warten: %1.</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>wartet: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::IncompleteNote</name>
    <message>
        <source>Not complete: open the ledger</source>
        <translation>Nicht vollständig: Abrufbuch öffnen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <translation>Nicht vollständig.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ItemPanel</name>
    <message>
        <source>Details of the selected item</source>
        <translation>Einzelheiten des gewählten Eintrags</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Compare and rule</source>
        <translation>Vergleichen und entscheiden</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Statements: %1</source>
        <translation>Anzahl: %1</translation>
    </message>
    <message>
        <source>Members of this item</source>
        <translation>Aussagen dieses Eintrags</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Why one item:</source>
        <translation>Warum ein Eintrag:</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Values of this item</source>
        <translation>Werte dieses Eintrags</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Hidden by %1: %2</source>
        <translation>Ausgeblendet von %1: %2</translation>
    </message>
    <message>
        <source>Hidden by a ruling</source>
        <translation>Durch eine Entscheidung ausgeblendet</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder einblenden</translation>
    </message>
    <message>
        <source>Reason for hiding this item</source>
        <translation>Grund für das Ausblenden dieses Eintrags</translation>
    </message>
    <message>
        <source>Reason to hide it from the lists</source>
        <translation>Grund, es aus den Listen auszublenden</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LanesView</name>
    <message>
        <source>Medicines over time</source>
        <translation>Arzneimittel über die Zeit</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days of a gap</comment>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <translation>früher: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LifeOverview</name>
    <message>
        <source>Overview of the whole life</source>
        <translation>Überblick über das ganze Leben</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Leben</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LinkComparison</name>
    <message>
        <source>Comparison field by field</source>
        <translation>Vergleich Feld für Feld</translation>
    </message>
    <message>
        <source>In words.</source>
        <translation>In Worten.</translation>
    </message>
    <message>
        <source>Rules %1, weights %2.</source>
        <translation>Regeln %1, Gewichte %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>This chart</source>
        <translation>Diese Akte</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es besagt</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>Veto</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LockScreen</name>
    <message>
        <source>Open vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Der Tresor ist gesperrt</translation>
    </message>
    <message>
        <source>Charts are encrypted on this computer. The passphrase opens them; the recovery code works in its place.</source>
        <translation>Die Akten sind auf diesem Computer verschlüsselt. Die Passphrase öffnet sie; der Wiederherstellungscode gilt an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Vault folder</source>
        <translation>Ordner des Tresors</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>Neuen Tresor anlegen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::MainWindow</name>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Quelle hinzufügen …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo the last ruling</source>
        <translation>Letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Copy with units and sources</source>
        <translation>Mit Einheiten und Quellen kopieren</translation>
    </message>
    <message>
        <source>Search this chart</source>
        <translation>Diese Akte durchsuchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Einzeltasten</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>A&amp;kte</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Alles als gesehen markieren</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Abrufbuch</translation>
    </message>
    <message>
        <source>Identity review</source>
        <translation>Identitätsprüfung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>Tresor und Protokoll</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Keys and marks</source>
        <translation>Tasten und Zeichen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlsliste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Last refresh %1</source>
        <translation>Zuletzt aktualisiert %1</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Noch nicht aktualisiert</translation>
    </message>
    <message>
        <source>items: %1, new: %2</source>
        <translation>Einträge: %1, neu: %2</translation>
    </message>
    <message>
        <source>Import what another place holds of who is who…</source>
        <translation>Einlesen, wer für einen anderen Ort wer ist …</translation>
    </message>
    <message>
        <source>Export our decisions of who is who…</source>
        <translation>Unsere Entscheidungen, wer wer ist, exportieren …</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::MedicinesScreen</name>
    <message>
        <source>Medicines over time</source>
        <translation>Arzneimittel über die Zeit</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>changes of the last 90 days</source>
        <translation>Änderungen der letzten 90 Tage</translation>
    </message>
    <message>
        <source>Active and stopped</source>
        <translation>Aktive und beendete</translation>
    </message>
    <message>
        <source>Active only</source>
        <translation>Nur aktive</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>order, height follows the daily dose</source>
        <translation>Verordnung, Höhe nach Tagesdosis</translation>
    </message>
    <message>
        <source>dispense</source>
        <translation>Abgabe</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation>Dosis nicht bekannt</translation>
    </message>
    <message>
        <source>ingredients: %1, orders and dispenses: %2</source>
        <translation>Wirkstoffe: %1, Verordnungen und Abgaben: %2</translation>
    </message>
    <message>
        <source>No medicines were received. The ledger says what was asked.</source>
        <translation>Es kamen keine Arzneimittel. Das Abrufbuch sagt, was gefragt wurde.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Compare and rule</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare and rule: %1</source>
        <translation>Vergleichen und entscheiden: %1</translation>
    </message>
    <message>
        <source>Not listed by</source>
        <translation>Nicht aufgeführt bei</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::OtherPlaces</name>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Against what we hold</source>
        <translation>Gegen unseren Stand</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Decided otherwise here</source>
        <translation>Hier anders entschieden</translation>
    </message>
    <message>
        <source>Held here as well</source>
        <translation>Gilt hier auch</translation>
    </message>
    <message>
        <source>Records that are not here: %1</source>
        <translation>Datensätze, die nicht hier sind: %1</translation>
    </message>
    <message>
        <source>What is told of them is kept, and shown once a source brings them.</source>
        <translation>Was über sie gesagt ist, bleibt erhalten und erscheint, sobald eine Quelle sie bringt.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing from another place yet. Import the file that its patient index or another Anamnesis wrote: each word of it is shown here beside our own answer.</source>
        <translation>Noch nichts von einem anderen Ort. Lesen Sie die Datei ein, die dessen Patientenindex oder ein anderes Anamnesis geschrieben hat: Jedes Wort daraus steht hier neben unserer eigenen Antwort.</translation>
    </message>
    <message>
        <source>Follow: link</source>
        <translation>Folgen: verbinden</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Follow: keep apart</source>
        <translation>Folgen: getrennt halten</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>What a link would add</source>
        <translation>Was eine Verbindung hinzufügen würde</translation>
    </message>
    <message>
        <source>What the other place says</source>
        <translation>Was der andere Ort sagt</translation>
    </message>
    <message>
        <source>by its rules</source>
        <translation>nach seinen Regeln</translation>
    </message>
    <message>
        <source>It does not say who decided.</source>
        <translation>Wer entschieden hat, sagt er nicht.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Rules %1, weights %2.</source>
        <translation>Regeln %1, Gewichte %2.</translation>
    </message>
    <message>
        <source>How it stands here</source>
        <translation>Wie es hier steht</translation>
    </message>
    <message>
        <source>Against what we hold.</source>
        <translation>Gegen unseren Stand.</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person</source>
        <translation>Streng gegen eine Person spricht</translation>
    </message>
    <message>
        <source>Our rules find one person beyond doubt.</source>
        <translation>Unsere Regeln finden zweifelsfrei einen Menschen.</translation>
    </message>
    <message>
        <source>A person here decided otherwise.</source>
        <translation>Eine Person hier hat anders entschieden.</translation>
    </message>
    <message>
        <source>That stands until somebody here changes it.</source>
        <translation>Das gilt, bis jemand hier es ändert.</translation>
    </message>
    <message>
        <source>Held here as well.</source>
        <translation>Gilt hier auch.</translation>
    </message>
    <message>
        <source>A person here decided so. The other answer below takes it back.</source>
        <translation>Eine Person hier hat so entschieden. Die andere Antwort unten nimmt es zurück.</translation>
    </message>
    <message>
        <source>Our own rules say so.</source>
        <translation>Unsere eigenen Regeln sagen es auch.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Neu.</translation>
    </message>
    <message>
        <source>Nothing happens until you decide.</source>
        <translation>Nichts geschieht, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>The two records are in one chart now.</source>
        <translation>Die beiden Datensätze liegen jetzt in einer Akte.</translation>
    </message>
    <message>
        <source>The two records are in two charts now.</source>
        <translation>Die beiden Datensätze liegen jetzt in zwei Akten.</translation>
    </message>
    <message>
        <source>Linked: the two are one chart now. Keep apart takes it back.</source>
        <translation>Verbunden: jetzt eine Akte. Getrennt halten nimmt es zurück.</translation>
    </message>
    <message>
        <source>Kept apart: the two are two charts. Link takes it back.</source>
        <translation>Getrennt gehalten: zwei Akten. Verbinden nimmt es zurück.</translation>
    </message>
    <message>
        <source>Set aside. It stays in the list and can be brought back.</source>
        <translation>Beiseitegelegt. Es bleibt in der Liste und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Zurückgeholt.</translation>
    </message>
    <message>
        <source>Your answer holds for all %1 pairs of their records.</source>
        <translation>Ihre Antwort gilt für alle %1 Paare ihrer Datensätze.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::OwnLinks</name>
    <message>
        <source>Ask later</source>
        <translation>Später fragen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation>Wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>No links yet. They appear when sources know patients that may be one person.</source>
        <translation>Noch keine Verknüpfungen. Sie erscheinen, wenn Quellen Patienten kennen, die eine Person sein können.</translation>
    </message>
    <message>
        <source>Your answer holds for all %1 pairs of their records.</source>
        <translation>Ihre Antwort gilt für alle %1 Paare ihrer Datensätze.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <source>What a link would add</source>
        <translation>Was eine Verbindung hinzufügen würde</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Getrennt gehalten</translation>
    </message>
    <message>
        <source>What the link did</source>
        <translation>Was die Verknüpfung bewirkt hat</translation>
    </message>
    <message>
        <source>Until you decide it is shown as “possibly this person”, never merged.</source>
        <translation>Bis zur Entscheidung als „möglicherweise diese Person“ gezeigt, nie verbunden.</translation>
    </message>
    <message>
        <source>A person decided that these are two people. Neither chart shows anything of the other.</source>
        <translation>Eine Person hat entschieden, dass dies zwei Menschen sind. Keine Akte zeigt etwas aus der anderen.</translation>
    </message>
    <message>
        <source>The rules found two people. Neither chart shows anything of the other.</source>
        <translation>Die Regeln fanden zwei Menschen. Keine Akte zeigt etwas aus der anderen.</translation>
    </message>
    <message>
        <source>A person decided that these are one person. One chart holds both records, each entry with its source. Keep apart separates them again.</source>
        <translation>Eine Person hat entschieden, dass dies ein Mensch ist. Eine Akte enthält beide Datensätze, jeden Eintrag mit seiner Quelle. „Getrennt halten“ trennt sie wieder.</translation>
    </message>
    <message>
        <source>The rules found one person beyond doubt. One chart holds both records, each entry with its source. Keep apart separates them again.</source>
        <translation>Die Regeln fanden zweifelsfrei einen Menschen. Eine Akte enthält beide Datensätze, jeden Eintrag mit seiner Quelle. „Getrennt halten“ trennt sie wieder.</translation>
    </message>
    <message>
        <source>Decided against what our rules say.</source>
        <translation>Gegen unsere Regeln entschieden.</translation>
    </message>
    <message>
        <source>Nothing that is not in the chart already.</source>
        <translation>Nichts, was nicht schon in der Akte steht.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlsliste</translation>
    </message>
    <message>
        <source>Go to a screen or chart, or do something</source>
        <translation>Zu einer Ansicht oder Akte gehen oder etwas tun</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Open chart: %1</source>
        <translation>Akte öffnen: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::PersonGraph</name>
    <message>
        <source>Person graph</source>
        <translation>Personengraph</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>This chart</source>
        <translation>Diese Akte</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Another candidate</source>
        <translation>Weiterer Kandidat</translation>
    </message>
    <message>
        <source>and %1 more persons that may be one with these</source>
        <translation>und %1 weitere Personen, die dieselben sein könnten</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ProgressRow</name>
    <message>
        <source>Refresh in progress</source>
        <translation>Aktualisierung läuft</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not readable, kept raw: %1</source>
        <translation>nicht lesbar, roh behalten: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ProvenanceView</name>
    <message>
        <source>Where this value comes from</source>
        <translation>Woher dieser Wert kommt</translation>
    </message>
    <message>
        <source>Where “%1” comes from</source>
        <translation>Woher „%1“ kommt</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>%1 bytes, %2</source>
        <translation>%1 Byte, %2</translation>
    </message>
    <message>
        <source>Raw record, the element marked</source>
        <translation>Rohdatensatz, das Element markiert</translation>
    </message>
    <message>
        <source>The element could not be located in the bytes.</source>
        <translation>Das Element ließ sich in den Bytes nicht finden.</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Rohdatensatz</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>beantwortet mit %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::QualityBars</name>
    <message>
        <source>Quality of the passphrase</source>
        <translation>Güte der Passphrase</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>%1 von 4</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Worklists</source>
        <translation>Arbeitslisten</translation>
    </message>
    <message>
        <source>Identity review</source>
        <translation>Identitätsprüfung</translation>
    </message>
    <message>
        <source>Safety discrepancies</source>
        <translation>Sicherheitsrelevant</translation>
    </message>
    <message>
        <source>Incomplete sources</source>
        <translation>Unvollständige Quellen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>Tresor und Protokoll</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren …</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Reader</name>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ResultsScreen</name>
    <message>
        <source>Analytes</source>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>Results by analyte and time</source>
        <translation>Befunde nach Messgröße und Zeit</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Filter analytes</source>
        <translation>Messgrößen filtern</translation>
    </message>
    <message>
        <source>converted, hover for the original</source>
        <translation>umgerechnet, Original beim Zeigen</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>Oldest first, newest last</source>
        <translation>Älteste zuerst, neueste zuletzt</translation>
    </message>
    <message>
        <source>No analyte fits the filter.</source>
        <translation>Keine Messgröße passt zum Filter.</translation>
    </message>
    <message>
        <source>No results were received. The ledger says what was asked.</source>
        <translation>Es kamen keine Befunde. Das Abrufbuch sagt, was gefragt wurde.</translation>
    </message>
    <message>
        <source>Select one or more analytes to see their trend.</source>
        <translation>Eine oder mehrere Messgrößen wählen, um den Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Trend of the selection</source>
        <translation>Verlauf der Auswahl</translation>
    </message>
    <message>
        <source>open points: converted or censored</source>
        <translation>offene Punkte: umgerechnet oder begrenzt</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Ribbon</name>
    <message>
        <source>Ribbon of the timeline</source>
        <translation>Band der Zeitachse</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Noch nichts zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::RulingBar</name>
    <message>
        <source>Rule</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for the ruling</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>Needed: it is kept with the ruling</source>
        <translation>Nötig: er bleibt bei der Entscheidung</translation>
    </message>
    <message>
        <source>The ruling is kept with its reason, survives refreshes, hides nothing, and can be undone (Ctrl+Z).</source>
        <translation>Die Entscheidung bleibt mit ihrem Grund, übersteht Aktualisierungen, verbirgt nichts und kann zurückgenommen werden (Strg+Z).</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>%1 bevorzugen</translation>
    </message>
    <message>
        <source>Two different facts</source>
        <translation>Zwei verschiedene Tatsachen</translation>
    </message>
    <message>
        <source>Explained, keep both</source>
        <translation>Erklärt, beide behalten</translation>
    </message>
    <message>
        <source>Sent to source</source>
        <translation>An Quelle gesendet</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Entscheiden: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SearchBox</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Search this chart</source>
        <translation>Diese Akte durchsuchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found in this chart for these words.</source>
        <translation>In dieser Akte wurde zu diesen Wörtern nichts gefunden.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SharePanel</name>
    <message>
        <source>Import what another place holds…</source>
        <translation>Von einem anderen Ort einlesen …</translation>
    </message>
    <message>
        <source>Export our decisions…</source>
        <translation>Unsere Entscheidungen exportieren …</translation>
    </message>
    <message>
        <source>What another place holds stands beside our own answer. Nothing happens until you decide.</source>
        <translation>Was ein anderer Ort führt, steht neben unserer eigenen Antwort. Nichts geschieht, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>Export our decisions</source>
        <translation>Unsere Entscheidungen exportieren</translation>
    </message>
    <message>
        <source>This leaves the vault.</source>
        <translation>Das verlässt den Tresor.</translation>
    </message>
    <message>
        <source>The file holds the numbers of patients at each source, who decided when, and the reasons as they were written. It holds no names, dates of birth or clinical content, but it is not encrypted: whoever has the file can read it. The audit trail notes the export.</source>
        <translation>Die Datei enthält die Nummern der Patienten bei jeder Quelle, wer wann entschieden hat und die Gründe, wie sie geschrieben wurden. Sie enthält keine Namen, Geburtsdaten oder klinischen Inhalte, ist aber nicht verschlüsselt: Wer die Datei hat, kann sie lesen. Das Prüfprotokoll vermerkt den Export.</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Choose a file and export…</source>
        <translation>Datei wählen und exportieren …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json)</source>
        <translation>FHIR-Bundle (*.json)</translation>
    </message>
    <message>
        <source>Import what another place holds</source>
        <translation>Einlesen, was ein anderer Ort führt</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with our own answers…</source>
        <translation>Die Datei wird gelesen und mit unseren Antworten verglichen …</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>against what we hold: %1</source>
        <translation>gegen unseren Stand: %1</translation>
    </message>
    <message>
        <source>decided otherwise here: %1</source>
        <translation>hier anders entschieden: %1</translation>
    </message>
    <message>
        <source>held here as well: %1</source>
        <translation>gilt hier auch: %1</translation>
    </message>
    <message>
        <source>records that are not here: %1</source>
        <translation>Datensätze, die nicht hier sind: %1</translation>
    </message>
    <message>
        <source>Read. Other places now say</source>
        <translation>Gelesen. Andere Orte sagen jetzt</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>Written to %1. It holds numbers of patients: give it only to those who may have them.</source>
        <translation>Geschrieben nach %1. Darin stehen Nummern von Patienten: Geben Sie sie nur denen, die sie haben dürfen.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SourcesScreen</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Anfragenprotokoll</translation>
    </message>
    <message>
        <source>Copy redacted</source>
        <translation>Geschwärzt kopieren</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Quelle hinzufügen …</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Alle aktualisieren</translation>
    </message>
    <message>
        <source>Ledger: kind by source</source>
        <translation>Abrufbuch: Art nach Quelle</translation>
    </message>
    <message>
        <source>configured: %1, waiting for you: %2</source>
        <translation>eingerichtet: %1, warten auf Sie: %2</translation>
    </message>
    <message>
        <source>configured: %1</source>
        <translation>eingerichtet: %1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Abrufbuch</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>was gefragt wurde für</translation>
    </message>
    <message>
        <source>no chart</source>
        <translation>keine Akte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Zuletzt aktualisiert</translation>
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
        <translation>nie</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request, redacted</source>
        <translation>Anfrage, geschwärzt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 hat geantwortet.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SummaryScreen</name>
    <message>
        <source>Alerts</source>
        <translation>Warnhinweise</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>Impfungen</translation>
    </message>
    <message>
        <source>Devices and implants</source>
        <translation>Geräte und Implantate</translation>
    </message>
    <message>
        <source>Last vitals</source>
        <translation>Letzte Vitalwerte</translation>
    </message>
    <message>
        <source>Last results</source>
        <translation>Letzte Befunde</translation>
    </message>
    <message>
        <source>Recent encounters</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>Documents and reports</source>
        <translation>Dokumente und Berichte</translation>
    </message>
    <message>
        <source>Care team and plans</source>
        <translation>Behandlungsteam und Pläne</translation>
    </message>
    <message>
        <source>None recorded; every source answered completely.</source>
        <translation>Keine verzeichnet; alle Quellen haben vollständig geantwortet.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none recorded in</source>
        <translation>keine verzeichnet in</translation>
    </message>
    <message>
        <source>the others were not asked or did not answer</source>
        <translation>die anderen wurden nicht gefragt oder haben nicht geantwortet</translation>
    </message>
    <message>
        <source>%1 of %2, the newest</source>
        <translation>%1 von %2, die neuesten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::TimelineScreen</name>
    <message>
        <source>Items of the timeline</source>
        <translation>Einträge der Zeitachse</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>zone?</source>
        <translation>Zone?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Only what sources dispute</source>
        <translation>Nur was Quellen bestreiten</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Leben</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum gehen</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>Alle Einträge zeigen</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>Nur von %1</translation>
    </message>
    <message>
        <source>Only new items: %1</source>
        <translation>Nur neue Einträge: %1</translation>
    </message>
    <message>
        <source>Only what sources dispute: %1</source>
        <translation>Nur was Quellen bestreiten: %1</translation>
    </message>
    <message>
        <source>No item fits the filter.</source>
        <translation>Kein Eintrag passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing was received yet. Refresh asks every source; the ledger says what was asked.</source>
        <translation>Es kam noch nichts. Aktualisieren fragt alle Quellen; das Abrufbuch sagt, was gefragt wurde.</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Ausgeblendet: %1</translation>
    </message>
    <message>
        <source>Items that rulings keep out of the lists</source>
        <translation>Einträge, die Entscheidungen aus den Listen halten</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Each entry of a course in a row of its own</source>
        <translation>Jeder Eintrag eines Verlaufs in einer eigenen Zeile</translation>
    </message>
    <message>
        <source>Each entry of a course in a row of its own (→ opens one course)</source>
        <translation>Jeder Eintrag eines Verlaufs in einer eigenen Zeile (→ öffnet einen Verlauf)</translation>
    </message>
    <message>
        <source>Items hidden by rulings</source>
        <translation>Durch Entscheidungen ausgeblendete Einträge</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::TrendChart</name>
    <message>
        <source>Trend of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>Referenz %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::VaultScreen</name>
    <message>
        <source>The vault</source>
        <translation>Der Tresor</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>Tresor und Protokoll</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Audit trail, newest first</source>
        <translation>Prüfprotokoll, neueste zuerst</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Öffnet mit</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>Source records</source>
        <translation>Quelldatensätze</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>On disk, encrypted</source>
        <translation>Auf der Platte, verschlüsselt</translation>
    </message>
    <message>
        <source>Raw records before compression</source>
        <translation>Rohdatensätze vor der Verdichtung</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Verifying every record and the audit chain…</source>
        <translation>Alle Datensätze und die Protokollkette werden geprüft …</translation>
    </message>
    <message>
        <source>All is whole. Audit events checked: %1</source>
        <translation>Alles ist heil. Geprüfte Protokollereignisse: %1</translation>
    </message>
    <message>
        <source>problems found: %1</source>
        <translation>gefundene Fehler: %1</translation>
    </message>
    <message>
        <source>Rebuilding items from raw records and rulings…</source>
        <translation>Einträge werden aus Rohdaten und Entscheidungen neu aufgebaut …</translation>
    </message>
    <message>
        <source>Rebuilt. Items that changed: %1</source>
        <translation>Neu aufgebaut. Geänderte Einträge: %1</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not valid JSON.</source>
        <translation>Kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The JSON breaks off before its end.</source>
        <translation>Das JSON bricht vor dem Ende ab.</translation>
    </message>
    <message>
        <source>Not valid XML.</source>
        <translation>Kein gültiges XML.</translation>
    </message>
    <message>
        <source>The XML breaks off before its end.</source>
        <translation>Das XML bricht vor dem Ende ab.</translation>
    </message>
    <message>
        <source>A document type declaration was left out.</source>
        <translation>Eine Dokumenttyp-Angabe wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Text stands where none may be.</source>
        <translation>Text steht, wo keiner stehen darf.</translation>
    </message>
    <message>
        <source>A byte order mark was skipped.</source>
        <translation>Eine Bytereihenfolge-Marke wurde übersprungen.</translation>
    </message>
    <message>
        <source>Control characters were kept as they are.</source>
        <translation>Steuerzeichen wurden belassen.</translation>
    </message>
    <message>
        <source>A date was written unusually and was read as meant.</source>
        <translation>Ein Datum war ungewöhnlich geschrieben und wurde sinngemäß gelesen.</translation>
    </message>
    <message>
        <source>A date cannot be read; it is kept as sent.</source>
        <translation>Ein Datum ist nicht lesbar; es bleibt wie gesendet.</translation>
    </message>
    <message>
        <source>A number cannot be read; it is kept as sent.</source>
        <translation>Eine Zahl ist nicht lesbar; sie bleibt wie gesendet.</translation>
    </message>
    <message>
        <source>A name occurs twice in one object; the first counts.</source>
        <translation>Ein Name steht zweimal in einem Objekt; der erste gilt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Characters in another encoding were read as meant.</source>
        <translation>Zeichen in anderer Kodierung wurden sinngemäß gelesen.</translation>
    </message>
    <message>
        <source>The entry says the record was deleted.</source>
        <translation>Laut Eintrag wurde der Datensatz gelöscht.</translation>
    </message>
    <message>
        <source>An entry holds no record.</source>
        <translation>Ein Eintrag enthält keinen Datensatz.</translation>
    </message>
    <message>
        <source>The record asks to be read by rules that are not known here.</source>
        <translation>Der Datensatz verlangt Regeln, die hier nicht bekannt sind.</translation>
    </message>
    <message>
        <source>The record is kept whole, its parts could not be told apart.</source>
        <translation>Der Datensatz bleibt ganz; seine Teile ließen sich nicht trennen.</translation>
    </message>
    <message>
        <source>The record holds an extension that may change its meaning.</source>
        <translation>Der Datensatz enthält eine Erweiterung, die seine Bedeutung ändern kann.</translation>
    </message>
    <message>
        <source>The text was longer than shown.</source>
        <translation>Der Text war länger als gezeigt.</translation>
    </message>
    <message>
        <source>Nothing in it could be read.</source>
        <translation>Nichts darin war lesbar.</translation>
    </message>
    <message>
        <source>The page cannot be read.</source>
        <translation>Die Seite ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The page breaks off before its end.</source>
        <translation>Die Seite bricht vor dem Ende ab.</translation>
    </message>
    <message>
        <source>The record does not say what it is.</source>
        <translation>Der Datensatz sagt nicht, was er ist.</translation>
    </message>
    <message>
        <source>A record of a type not known here; it is kept raw.</source>
        <translation>Ein Datensatz von hier unbekanntem Typ; er bleibt roh.</translation>
    </message>
    <message>
        <source>Nested deeper than allowed.</source>
        <translation>Tiefer verschachtelt als erlaubt.</translation>
    </message>
    <message>
        <source>Larger than allowed.</source>
        <translation>Größer als erlaubt.</translation>
    </message>
    <message>
        <source>More parts than allowed.</source>
        <translation>Mehr Teile als erlaubt.</translation>
    </message>
    <message>
        <source>Something stands after the end.</source>
        <translation>Nach dem Ende steht noch etwas.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder dieser Ordner ist nicht da.</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Storing records</source>
        <translation>Datensätze werden gespeichert</translation>
    </message>
    <message>
        <source>The file {file} is larger than allowed.</source>
        <translation>Die Datei {file} ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Die Datei {file} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>read as sent</source>
        <translation>gelesen wie gesendet</translation>
    </message>
    <message>
        <source>joined with the same fact from other sources</source>
        <translation>mit derselben Tatsache anderer Quellen verbunden</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Related person</source>
        <translation>Angehörige Person</translation>
    </message>
    <message>
        <source>Related persons</source>
        <translation>Angehörige Personen</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnhinweis</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnhinweise</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Medication orders</source>
        <translation>Verordnungen</translation>
    </message>
    <message>
        <source>Medicine, as told</source>
        <translation>Arzneimittel, laut Angabe</translation>
    </message>
    <message>
        <source>Medication statements</source>
        <translation>Arzneimittelangaben</translation>
    </message>
    <message>
        <source>Dispense</source>
        <translation>Abgabe</translation>
    </message>
    <message>
        <source>Dispenses</source>
        <translation>Abgaben</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verabreichung</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Verabreichungen</translation>
    </message>
    <message>
        <source>Immunization</source>
        <translation>Impfung</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>Impfungen</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Laborbefunde</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Vital</source>
        <translation>Vitalwert</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>Vitalwerte</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Eingriff</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Bildgebung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Family history</source>
        <translation>Familienanamnese</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Behandlungsplan</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>Behandlungspläne</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Care team</source>
        <translation>Behandlungsteam</translation>
    </message>
    <message>
        <source>Care teams</source>
        <translation>Behandlungsteams</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Abrechnungen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Anordnungen</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Nutrition order</source>
        <translation>Ernährungsverordnung</translation>
    </message>
    <message>
        <source>Nutrition orders</source>
        <translation>Ernährungsverordnungen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Genomic finding</source>
        <translation>Genbefund</translation>
    </message>
    <message>
        <source>Genomic findings</source>
        <translation>Genbefunde</translation>
    </message>
    <message>
        <source>Advance directive</source>
        <translation>Vorausverfügung</translation>
    </message>
    <message>
        <source>Advance directives</source>
        <translation>Vorausverfügungen</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Fachperson</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Fachpersonen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Anderer Datensatz</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Andere Datensätze</translation>
    </message>
    <message>
        <source>Why absent</source>
        <translation>Warum nicht vorhanden</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Body site</source>
        <translation>Körperstelle</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>Days of supply</source>
        <translation>Reichweite in Tagen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation>Diastolisch</translation>
    </message>
    <message>
        <source>Discharged to</source>
        <translation>Entlassen nach</translation>
    </message>
    <message>
        <source>Document status</source>
        <translation>Dokumentstatus</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose number</source>
        <translation>Dosisnummer</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verfällt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Ingredient</source>
        <translation>Wirkstoff</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Versicherer</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Manufactured</source>
        <translation>Hergestellt</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Maximum dose</source>
        <translation>Höchstdosis</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>Mitgliedsnummer</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Kostenträger</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Referenzbereich</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Relates to</source>
        <translation>Bezieht sich auf</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Set id</source>
        <translation>Satzkennung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason for status</source>
        <translation>Grund des Status</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Systolic</source>
        <translation>Systolisch</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Device identifier</source>
        <translation>Gerätekennung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Verwahrer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Arzneistoff</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Substanz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <translation>Geschlechtsidentität</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Death date</source>
        <translation>Sterbedatum</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Birth order</source>
        <translation>Geburtsfolge</translation>
    </message>
    <message>
        <source>Multiple birth</source>
        <translation>Mehrling</translation>
    </message>
    <message>
        <source>Mother&apos;s maiden name</source>
        <translation>Geburtsname der Mutter</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Familienstand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Vormund</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Nationale Kennung</translation>
    </message>
    <message>
        <source>Personal identifier</source>
        <translation>Persönliche Kennung</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Aktennummer</translation>
    </message>
    <message>
        <source>Said by the source</source>
        <translation>Von der Quelle gesagt</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Ausgangspunkt</translation>
    </message>
    <message>
        <source>No unit was given.</source>
        <translation>Es wurde keine Einheit angegeben.</translation>
    </message>
    <message>
        <source>A character that may not stand in an annotation, at position {position}.</source>
        <translation>Ein Zeichen, das in einer Anmerkung nicht stehen darf, an Stelle {position}.</translation>
    </message>
    <message>
        <source>This unit is arbitrary: it converts to nothing but itself.</source>
        <translation>Diese Einheit ist willkürlich: Sie lässt sich nur in sich selbst umrechnen.</translation>
    </message>
    <message>
        <source>Division by zero.</source>
        <translation>Teilung durch null.</translation>
    </message>
    <message>
        <source>{from} cannot be converted to {to}: they measure different things.</source>
        <translation>{from} lässt sich nicht in {to} umrechnen: Sie messen Verschiedenes.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>{value} is outside what {unit} can express.</source>
        <translation>{value} liegt außerhalb dessen, was {unit} ausdrücken kann.</translation>
    </message>
    <message>
        <source>The prefix {prefix} may not stand before this unit.</source>
        <translation>Der Vorsatz {prefix} darf vor dieser Einheit nicht stehen.</translation>
    </message>
    <message>
        <source>{unit} is on a scale of its own and may not be multiplied or divided.</source>
        <translation>{unit} hat eine eigene Skala und darf nicht multipliziert oder geteilt werden.</translation>
    </message>
    <message>
        <source>{unit} is on a scale of its own and has no factor.</source>
        <translation>{unit} hat eine eigene Skala und keinen Faktor.</translation>
    </message>
    <message>
        <source>{bracket} at position {position} is not closed.</source>
        <translation>{bracket} an Stelle {position} ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A character that may not stand here.</source>
        <translation>Ein Zeichen, das hier nicht stehen darf.</translation>
    </message>
    <message>
        <source>The unit breaks off at position {position}.</source>
        <translation>Die Einheit bricht an Stelle {position} ab.</translation>
    </message>
    <message>
        <source>There is no unit {unit}.</source>
        <translation>Es gibt keine Einheit {unit}.</translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation>{value} ist keine Zahl.</translation>
    </message>
    <message>
        <source>A factor of zero is not allowed.</source>
        <translation>Ein Faktor von null ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>{left} and {right} are not the same kind of unit.</source>
        <translation>{left} und {right} sind nicht dieselbe Art von Einheit.</translation>
    </message>
    <message>
        <source>The unit {unit} could be read in two ways; the value is left as sent.</source>
        <translation>Die Einheit {unit} ist zweideutig; der Wert bleibt wie gesendet.</translation>
    </message>
    <message>
        <source>No unit was sent.</source>
        <translation>Es wurde keine Einheit gesendet.</translation>
    </message>
    <message>
        <source>There is no rule to convert {analyte} from {from} to {to}.</source>
        <translation>Es gibt keine Regel, um {analyte} von {from} in {to} umzurechnen.</translation>
    </message>
    <message>
        <source>The unit {unit} cannot be read; the value is left as sent.</source>
        <translation>Die Einheit {unit} ist nicht lesbar; der Wert bleibt wie gesendet.</translation>
    </message>
    <message>
        <source>The terminology cannot be written.</source>
        <translation>Die Terminologie kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>Die Datei {file} ist leer.</translation>
    </message>
    <message>
        <source>A line is longer than allowed.</source>
        <translation>Eine Zeile ist länger als erlaubt.</translation>
    </message>
    <message>
        <source>Loading the terminology</source>
        <translation>Die Terminologie wird geladen</translation>
    </message>
    <message>
        <source>The file is not a concept map.</source>
        <translation>Die Datei ist keine Begriffsabbildung.</translation>
    </message>
    <message>
        <source>The file {file} breaks off before its end.</source>
        <translation>Die Datei {file} bricht vor dem Ende ab.</translation>
    </message>
    <message>
        <source>The file {file} is of no terminology format known here.</source>
        <translation>Die Datei {file} hat kein hier bekanntes Terminologieformat.</translation>
    </message>
    <message>
        <source>No source knows a person like this.</source>
        <translation>Keine Quelle kennt eine solche Person.</translation>
    </message>
    <message>
        <source>Several persons fit equally ({candidates}). Say more: birth date or an identifier.</source>
        <translation>Mehrere Personen passen gleich gut ({candidates}). Mehr angeben: Geburtsdatum oder eine Kennung.</translation>
    </message>
    <message>
        <source>An id occurs twice.</source>
        <translation>Eine Kennung kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The table of columns cannot be read.</source>
        <translation>Die Spaltentabelle ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no column {column}.</source>
        <translation>Es gibt keine Spalte {column}.</translation>
    </message>
    <message>
        <source>A date cannot be read.</source>
        <translation>Ein Datum ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file {file} holds no rows.</source>
        <translation>Die Datei {file} enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>The file has no column of ids.</source>
        <translation>Die Datei hat keine Spalte mit Kennungen.</translation>
    </message>
    <message>
        <source>The file has no column that is known.</source>
        <translation>Die Datei hat keine bekannte Spalte.</translation>
    </message>
    <message>
        <source>The file {file} has no pairs of columns.</source>
        <translation>Die Datei {file} hat keine Spaltenpaare.</translation>
    </message>
    <message>
        <source>A decision of a person no longer finds its records; it is kept.</source>
        <translation>Eine Entscheidung findet ihre Datensätze nicht mehr; sie wird behalten.</translation>
    </message>
    <message>
        <source>The records are not certainly of this person. Link them in Identity review, with a reason.</source>
        <translation>Die Datensätze gehören nicht sicher zu dieser Person. In der Identitätsprüfung mit Grund verbinden.</translation>
    </message>
    <message>
        <source>The table of weights lacks {field}.</source>
        <translation>In der Gewichtstabelle fehlt {field}.</translation>
    </message>
    <message>
        <source>The table of weights cannot be read.</source>
        <translation>Die Gewichtstabelle ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Two decisions of people contradict each other.</source>
        <translation>Zwei Entscheidungen von Menschen widersprechen sich.</translation>
    </message>
    <message>
        <source>It is one and the same record.</source>
        <translation>Es ist ein und derselbe Datensatz.</translation>
    </message>
    <message>
        <source>{record} is about a record that is not here.</source>
        <translation>{record} betrifft einen Datensatz, der hier nicht vorliegt.</translation>
    </message>
    <message>
        <source>The source keeps this person under two numbers.</source>
        <translation>Die Quelle führt diese Person unter zwei Nummern.</translation>
    </message>
    <message>
        <source>The records belong to two charts. Decide in Identity review.</source>
        <translation>Die Datensätze gehören zu zwei Akten. In der Identitätsprüfung entscheiden.</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person. A link needs a reason and stays marked.</source>
        <translation>Etwas spricht streng gegen eine Person. Eine Verbindung braucht einen Grund und bleibt markiert.</translation>
    </message>
    <message>
        <source>The evidence is weak. A link needs a reason and stays marked.</source>
        <translation>Die Hinweise sind schwach. Eine Verbindung braucht einen Grund und bleibt markiert.</translation>
    </message>
    <message>
        <source>births a generation apart</source>
        <translation>Geburten eine Generation auseinander</translation>
    </message>
    <message>
        <source>does not fit every record of the person</source>
        <translation>passt nicht zu jedem Datensatz der Person</translation>
    </message>
    <message>
        <source>the source declares that it holds nobody twice</source>
        <translation>die Quelle erklärt, niemanden doppelt zu führen</translation>
    </message>
    <message>
        <source>names conflict</source>
        <translation>Namen widersprechen sich</translation>
    </message>
    <message>
        <source>identifiers are nearly the same, yet differ</source>
        <translation>Kennungen sind fast gleich und doch verschieden</translation>
    </message>
    <message>
        <source>no given name</source>
        <translation>kein Vorname</translation>
    </message>
    <message>
        <source>only one kind of evidence agrees</source>
        <translation>nur eine Art von Hinweis stimmt überein</translation>
    </message>
    <message>
        <source>too little evidence</source>
        <translation>zu wenige Hinweise</translation>
    </message>
    <message>
        <source>an identifier that several people share</source>
        <translation>eine Kennung, die mehrere Menschen teilen</translation>
    </message>
    <message>
        <source>a verified identifier of one assigner differs</source>
        <translation>eine verifizierte Kennung derselben Stelle ist verschieden</translation>
    </message>
    <message>
        <source>different order of birth</source>
        <translation>andere Geburtsfolge</translation>
    </message>
    <message>
        <source>different death dates</source>
        <translation>verschiedene Sterbedaten</translation>
    </message>
    <message>
        <source>senior and junior</source>
        <translation>Senior und Junior</translation>
    </message>
    <message>
        <source>national identifiers differ</source>
        <translation>nationale Kennungen verschieden</translation>
    </message>
    <message>
        <source>may be twins</source>
        <translation>können Zwillinge sein</translation>
    </message>
    <message>
        <source>both sex and birth date differ</source>
        <translation>Geschlecht und Geburtsdatum verschieden</translation>
    </message>
    <message>
        <source>different suffix, as senior and junior</source>
        <translation>anderer Namenszusatz, wie Senior und Junior</translation>
    </message>
    <message>
        <source>twins</source>
        <translation>Zwillinge</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The same record came several times; it counts once.</source>
        <translation>Derselbe Datensatz kam mehrmals; er zählt einmal.</translation>
    </message>
    <message>
        <source>A date lies in the future.</source>
        <translation>Ein Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>One identifier was used for different facts; it does not count.</source>
        <translation>Eine Kennung wurde für verschiedene Tatsachen benutzt; sie zählt nicht.</translation>
    </message>
    <message>
        <source>Two rulings contradict each other; keeping apart wins.</source>
        <translation>Zwei Entscheidungen widersprechen sich; Trennen gilt.</translation>
    </message>
    <message>
        <source>by rule {rule}, version {version}</source>
        <translation>nach Regel {rule}, Version {version}</translation>
    </message>
    <message>
        <source>dated before birth</source>
        <translation>vor der Geburt datiert</translation>
    </message>
    <message>
        <source>beyond what is possible</source>
        <translation>jenseits des Möglichen</translation>
    </message>
    <message>
        <source>looks like a slipped decimal sign</source>
        <translation>sieht nach verrutschtem Komma aus</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>in der Zukunft datiert</translation>
    </message>
    <message>
        <source>does not fit the recorded sex</source>
        <translation>passt nicht zum verzeichneten Geschlecht</translation>
    </message>
    <message>
        <source>said to be active after its end</source>
        <translation>nach dem Ende noch aktiv genannt</translation>
    </message>
    <message>
        <source>a source that answered completely does not list it</source>
        <translation>eine Quelle, die vollständig antwortete, führt es nicht</translation>
    </message>
    <message>
        <source>personal details differ</source>
        <translation>Angaben zur Person verschieden</translation>
    </message>
    <message>
        <source>one source says none known, another names one</source>
        <translation>eine Quelle sagt keine bekannt, eine andere nennt eine</translation>
    </message>
    <message>
        <source>two onsets of one problem</source>
        <translation>zwei Anfänge eines Problems</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>a spelling variant</source>
        <translation>eine Schreibvariante</translation>
    </message>
    <message>
        <source>a short form of the name</source>
        <translation>eine Kurzform des Namens</translation>
    </message>
    <message>
        <source>an initial that fits</source>
        <translation>ein passender Anfangsbuchstabe</translation>
    </message>
    <message>
        <source>a part that fits</source>
        <translation>ein passender Teil</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>vertauscht</translation>
    </message>
    <message>
        <source>the middle name of the other</source>
        <translation>der zweite Vorname des anderen</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>fast gleich</translation>
    </message>
    <message>
        <source>another name, equally close</source>
        <translation>ein anderer Name, ebenso nah</translation>
    </message>
    <message>
        <source>a short name, close</source>
        <translation>ein kurzer Name, nah</translation>
    </message>
    <message>
        <source>written in another script</source>
        <translation>in anderer Schrift geschrieben</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>only loosely alike</source>
        <translation>nur lose ähnlich</translation>
    </message>
    <message>
        <source>a former name</source>
        <translation>ein früherer Name</translation>
    </message>
    <message>
        <source>a few days apart</source>
        <translation>wenige Tage auseinander</translation>
    </message>
    <message>
        <source>same month and year</source>
        <translation>gleicher Monat und gleiches Jahr</translation>
    </message>
    <message>
        <source>same year</source>
        <translation>gleiches Jahr</translation>
    </message>
    <message>
        <source>fits as far as known</source>
        <translation>passt, soweit bekannt</translation>
    </message>
    <message>
        <source>a generation apart</source>
        <translation>eine Generation auseinander</translation>
    </message>
    <message>
        <source>decades apart</source>
        <translation>Jahrzehnte auseinander</translation>
    </message>
    <message>
        <source>assigner not known</source>
        <translation>ausstellende Stelle nicht bekannt</translation>
    </message>
    <message>
        <source>same building</source>
        <translation>gleiches Gebäude</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>gleiche Straße</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>gleiche Postleitzahl</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>gleicher Ort</translation>
    </message>
    <message>
        <source>same but for the area code</source>
        <translation>gleich bis auf die Vorwahl</translation>
    </message>
    <message>
        <source>the source says one replaces the other</source>
        <translation>laut Quelle ersetzt einer den anderen</translation>
    </message>
    <message>
        <source>the source refers one to the other</source>
        <translation>laut Quelle verweist einer auf den anderen</translation>
    </message>
    <message>
        <source>not known on one side, says nothing</source>
        <translation>auf einer Seite nicht bekannt, besagt nichts</translation>
    </message>
    <message>
        <source>how common one person is at all</source>
        <translation>wie häufig eine Person überhaupt ist</translation>
    </message>
    <message>
        <source>digits swapped</source>
        <translation>Ziffern vertauscht</translation>
    </message>
    <message>
        <source>The source did not answer. Check the connection and its address.</source>
        <translation>Die Quelle hat nicht geantwortet. Verbindung und Adresse prüfen.</translation>
    </message>
    <message>
        <source>The source took too long to answer. Try again later.</source>
        <translation>Die Quelle brauchte zu lange. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The source answered with status {status}.</source>
        <translation>Die Quelle antwortete mit Status {status}.</translation>
    </message>
    <message>
        <source>The answer of the source broke off. What arrived is kept; refresh to ask again.</source>
        <translation>Die Antwort der Quelle brach ab. Was kam, bleibt; aktualisieren, um erneut zu fragen.</translation>
    </message>
    <message>
        <source>The answer of the source was damaged on the way. Refresh to ask again.</source>
        <translation>Die Antwort der Quelle wurde unterwegs beschädigt. Aktualisieren, um erneut zu fragen.</translation>
    </message>
    <message>
        <source>The answer of the source is larger than allowed.</source>
        <translation>Die Antwort der Quelle ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>The secure connection could not be made. Check the certificate of the source.</source>
        <translation>Die sichere Verbindung kam nicht zustande. Das Zertifikat der Quelle prüfen.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>Die Anfrage ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>An unencrypted connection to {host} is refused. Use https.</source>
        <translation>Eine unverschlüsselte Verbindung zu {host} wird verweigert. Bitte https verwenden.</translation>
    </message>
    <message>
        <source>The source {host} points elsewhere; that was refused.</source>
        <translation>Die Quelle {host} verweist woandershin; das wurde verweigert.</translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation>Die Adresse ist nicht gültig.</translation>
    </message>
    <message>
        <source>The source refused the sign-in. Check the client and its secret, then test the source.</source>
        <translation>Die Quelle verweigerte die Anmeldung. Client und Geheimnis prüfen, dann die Quelle prüfen.</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>Der private Schlüssel ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A key of type {type} does not suit this source.</source>
        <translation>Ein Schlüssel vom Typ {type} passt nicht zu dieser Quelle.</translation>
    </message>
    <message>
        <source>Signing in by {auth} is not supported yet.</source>
        <translation>Anmelden mit {auth} wird noch nicht unterstützt.</translation>
    </message>
    <message>
        <source>The source does not say where to sign in.</source>
        <translation>Die Quelle sagt nicht, wo man sich anmeldet.</translation>
    </message>
    <message>
        <source>The answer to the sign-in cannot be read.</source>
        <translation>Die Antwort auf die Anmeldung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A certificate and its key are needed for this sign-in.</source>
        <translation>Für diese Anmeldung werden ein Zertifikat und sein Schlüssel gebraucht.</translation>
    </message>
    <message>
        <source>A client id is needed to sign in by {auth}.</source>
        <translation>Zum Anmelden mit {auth} wird eine Client-Kennung gebraucht.</translation>
    </message>
    <message>
        <source>A secret or token is needed to sign in by {auth}.</source>
        <translation>Zum Anmelden mit {auth} wird ein Geheimnis oder Token gebraucht.</translation>
    </message>
    <message>
        <source>The document lies on another server ({host}) and was not fetched.</source>
        <translation>Das Dokument liegt auf einem anderen Server ({host}) und wurde nicht geladen.</translation>
    </message>
    <message>
        <source>This source gives documents only.</source>
        <translation>Diese Quelle gibt nur Dokumente.</translation>
    </message>
    <message>
        <source>An entry of the answer cannot be read; it is kept raw.</source>
        <translation>Ein Eintrag der Antwort ist nicht lesbar; er bleibt roh.</translation>
    </message>
    <message>
        <source>There is a source named {source} already.</source>
        <translation>Es gibt schon eine Quelle namens {source}.</translation>
    </message>
    <message>
        <source>Fewer records came than the source announced.</source>
        <translation>Es kamen weniger Datensätze, als die Quelle ankündigte.</translation>
    </message>
    <message>
        <source>There is no such kind of source.</source>
        <translation>Diese Art von Quelle gibt es nicht.</translation>
    </message>
    <message>
        <source>Sources of kind {kind} are not supported yet.</source>
        <translation>Quellen der Art {kind} werden noch nicht unterstützt.</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>Eine Quelle braucht einen Namen.</translation>
    </message>
    <message>
        <source>The next page lies on another server and was not fetched.</source>
        <translation>Die nächste Seite liegt auf einem anderen Server und wurde nicht geladen.</translation>
    </message>
    <message>
        <source>The address of the next page cannot be read.</source>
        <translation>Die Adresse der nächsten Seite ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This source cannot look up patients.</source>
        <translation>Diese Quelle kann keine Patienten suchen.</translation>
    </message>
    <message>
        <source>There is no source yet. Add one first.</source>
        <translation>Es gibt noch keine Quelle. Zuerst eine hinzufügen.</translation>
    </message>
    <message>
        <source>The source does not answer in FHIR.</source>
        <translation>Die Quelle antwortet nicht in FHIR.</translation>
    </message>
    <message>
        <source>The sign-in does not allow this kind of record.</source>
        <translation>Die Anmeldung erlaubt diese Art von Datensatz nicht.</translation>
    </message>
    <message>
        <source>The source does not offer this kind of record.</source>
        <translation>Die Quelle bietet diese Art von Datensatz nicht an.</translation>
    </message>
    <message>
        <source>There is nothing to ask this source for.</source>
        <translation>Diese Quelle kann nach nichts gefragt werden.</translation>
    </message>
    <message>
        <source>A record of another patient came and was set aside.</source>
        <translation>Ein Datensatz eines anderen Patienten kam und wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>The source reported a problem with the request.</source>
        <translation>Die Quelle meldete ein Problem mit der Anfrage.</translation>
    </message>
    <message>
        <source>A page of the answer is damaged. The other pages are kept.</source>
        <translation>Eine Seite der Antwort ist beschädigt. Die anderen Seiten bleiben.</translation>
    </message>
    <message>
        <source>The source kept offering further pages; asking was stopped.</source>
        <translation>Die Quelle bot immer weitere Seiten an; das Fragen wurde beendet.</translation>
    </message>
    <message>
        <source>The source offered the same page again; asking was stopped.</source>
        <translation>Die Quelle bot dieselbe Seite erneut an; das Fragen wurde beendet.</translation>
    </message>
    <message>
        <source>A setting of the source is missing.</source>
        <translation>Eine Einstellung der Quelle fehlt.</translation>
    </message>
    <message>
        <source>There is no quirk named {quirk}.</source>
        <translation>Es gibt keine Eigenheit namens {quirk}.</translation>
    </message>
    <message>
        <source>A record cannot be read; it is kept raw.</source>
        <translation>Ein Datensatz ist nicht lesbar; er bleibt roh.</translation>
    </message>
    <message>
        <source>A record that is referred to is not there.</source>
        <translation>Ein Datensatz, auf den verwiesen wird, ist nicht da.</translation>
    </message>
    <message>
        <source>A setting of the source cannot be used.</source>
        <translation>Eine Einstellung der Quelle ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The badge {badge} is taken. Choose another.</source>
        <translation>Das Kürzel {badge} ist vergeben. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>There is no sign-in of this kind.</source>
        <translation>Diese Art der Anmeldung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>Es gibt keine Zeitzone {zone}.</translation>
    </message>
    <message>
        <source>The settings of the source cannot be read ({field}).</source>
        <translation>Die Einstellungen der Quelle sind nicht lesbar ({field}).</translation>
    </message>
    <message>
        <source>A record held nothing that could be shown; it is kept raw.</source>
        <translation>Ein Datensatz enthielt nichts Anzeigbares; er bleibt roh.</translation>
    </message>
    <message>
        <source>A record of another kind than asked came; it is kept.</source>
        <translation>Ein Datensatz anderer Art als gefragt kam; er bleibt.</translation>
    </message>
    <message>
        <source>There is no source named {source}.</source>
        <translation>Es gibt keine Quelle namens {source}.</translation>
    </message>
    <message>
        <source>An unencrypted address is allowed on this computer only. Use https.</source>
        <translation>Eine unverschlüsselte Adresse ist nur auf diesem Computer erlaubt. Bitte https verwenden.</translation>
    </message>
    <message>
        <source>The source withdrew this record.</source>
        <translation>Die Quelle hat diesen Datensatz zurückgezogen.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Working out what is one fact</source>
        <translation>Es wird ermittelt, was eine Tatsache ist</translation>
    </message>
    <message>
        <source>No source was reached. What was read before is still here.</source>
        <translation>Keine Quelle wurde erreicht. Was früher gelesen wurde, ist noch da.</translation>
    </message>
    <message>
        <source>Cancelled. What arrived is kept; the ledger says what is missing.</source>
        <translation>Abgebrochen. Was kam, bleibt; das Abrufbuch sagt, was fehlt.</translation>
    </message>
    <message>
        <source>Refreshed. Records received: {records}, kept raw because unreadable: {unreadable}.</source>
        <translation>Aktualisiert. Erhaltene Datensätze: {records}, weil unlesbar roh behalten: {unreadable}.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>0, none there</source>
        <translation>0, keine vorhanden</translation>
    </message>
    <message>
        <source>{kept} of {expected}</source>
        <translation>{kept} von {expected}</translation>
    </message>
    <message>
        <source>{kept}, not all</source>
        <translation>{kept}, nicht alle</translation>
    </message>
    <message>
        <source>refused, {kept} kept</source>
        <translation>verweigert, {kept} behalten</translation>
    </message>
    <message>
        <source>{kept} kept</source>
        <translation>{kept} behalten</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Klinisch</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>Kosmetisch</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Schwerer Fehler</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>erklärt</translation>
    </message>
    <message>
        <source>ruled</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>sent to source</source>
        <translation>an Quelle gesendet</translation>
    </message>
    <message>
        <source>resolved upstream</source>
        <translation>in der Quelle behoben</translation>
    </message>
    <message>
        <source>Value differs between sources</source>
        <translation>Wert je nach Quelle verschieden</translation>
    </message>
    <message>
        <source>Unit differs between sources</source>
        <translation>Einheit je nach Quelle verschieden</translation>
    </message>
    <message>
        <source>Dose differs between sources</source>
        <translation>Dosis je nach Quelle verschieden</translation>
    </message>
    <message>
        <source>Status differs between sources</source>
        <translation>Status je nach Quelle verschieden</translation>
    </message>
    <message>
        <source>One source denies it</source>
        <translation>Eine Quelle verneint es</translation>
    </message>
    <message>
        <source>Date differs between sources</source>
        <translation>Datum je nach Quelle verschieden</translation>
    </message>
    <message>
        <source>Side differs between sources</source>
        <translation>Seite je nach Quelle verschieden</translation>
    </message>
    <message>
        <source>Personal details differ between sources</source>
        <translation>Angaben zur Person je nach Quelle verschieden</translation>
    </message>
    <message>
        <source>Missing in one source</source>
        <translation>Fehlt in einer Quelle</translation>
    </message>
    <message>
        <source>Codes do not match</source>
        <translation>Codes passen nicht zusammen</translation>
    </message>
    <message>
        <source>Hardly plausible</source>
        <translation>Kaum plausibel</translation>
    </message>
    <message>
        <source>One source contradicts itself</source>
        <translation>Eine Quelle widerspricht sich selbst</translation>
    </message>
    <message>
        <source>One source is out of date</source>
        <translation>Eine Quelle ist veraltet</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Körperseite</translation>
    </message>
    <message>
        <source>Identity field</source>
        <translation>Angabe zur Person</translation>
    </message>
    <message>
        <source>Code mismatch</source>
        <translation>Codes verschieden</translation>
    </message>
    <message>
        <source>Implausible</source>
        <translation>Unplausibel</translation>
    </message>
    <message>
        <source>Contradiction in one source</source>
        <translation>Widerspruch in einer Quelle</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>could be the same as</source>
        <translation>könnte dasselbe sein wie</translation>
    </message>
    <message>
        <source>says less than</source>
        <translation>sagt weniger als</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>ersetzt durch</translation>
    </message>
    <message>
        <source>belongs with</source>
        <translation>gehört zu</translation>
    </message>
    <message>
        <source>part of a series with</source>
        <translation>Teil einer Reihe mit</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>stimmen überein</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>passen</translation>
    </message>
    <message>
        <source>not given by all, so neutral</source>
        <translation>nicht von allen angegeben, daher neutral</translation>
    </message>
    <message>
        <source>differ, so they stand apart as disputed</source>
        <translation>verschieden, daher getrennt als strittig</translation>
    </message>
    <message>
        <source>the same identifier</source>
        <translation>dieselbe Kennung</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>mögliche Übereinstimmung</translation>
    </message>
    <message>
        <source>distinct</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>nach Regel</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>von einem Menschen</translation>
    </message>
    <message>
        <source>no sign-in needed</source>
        <translation>keine Anmeldung nötig</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>not signed in yet</source>
        <translation>noch nicht angemeldet</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>Anmeldung verweigert</translation>
    </message>
    <message>
        <source>sign-in expired</source>
        <translation>Anmeldung abgelaufen</translation>
    </message>
    <message>
        <source>Same fact</source>
        <translation>Dieselbe Tatsache</translation>
    </message>
    <message>
        <source>Two different facts</source>
        <translation>Zwei verschiedene Tatsachen</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Getrennt gehalten</translation>
    </message>
    <message>
        <source>Prefer one source</source>
        <translation>Eine Quelle bevorzugt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Explained, both kept</source>
        <translation>Erklärt, beide behalten</translation>
    </message>
    <message>
        <source>Sent to source</source>
        <translation>An Quelle gesendet</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>abgeklungen</translation>
    </message>
    <message>
        <source>in remission</source>
        <translation>in Remission</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>Wiederauftreten</translation>
    </message>
    <message>
        <source>relapse</source>
        <translation>Rückfall</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgesetzt</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht durchgeführt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>vorgesehen</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht eingenommen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht aufgeführt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>disputed: sources differ</source>
        <translation>strittig: Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>time zone not known</source>
        <translation>Zeitzone nicht bekannt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>merged statements</source>
        <translation>zusammengeführte Aussagen</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>umgerechnet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Merged statements</source>
        <translation>Zusammengeführte Aussagen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>One says</source>
        <translation>Eine sagt</translation>
    </message>
    <message>
        <source>Other says</source>
        <translation>Andere sagt</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Other results</source>
        <translation>Andere Befunde</translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation>Dosis nicht bekannt</translation>
    </message>
    <message>
        <source>Unclear, needs a decision</source>
        <translation>Unklar, Entscheidung nötig</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgesetzt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>keychain of this computer</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>other</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>Geschlecht unbekannt</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>erneut versucht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with its passphrase.</source>
        <translation>Der Tresor ist gesperrt. Mit der Passphrase öffnen.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Check spelling and keyboard layout, or use the recovery code.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht. Schreibweise und Tastaturbelegung prüfen oder den Wiederherstellungscode verwenden.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Eine Passphrase wird gebraucht.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation>In diesem Ordner ist schon ein Tresor.</translation>
    </message>
    <message>
        <source>The vault is open in another program (process {pid}). Close it there first.</source>
        <translation>Der Tresor ist in einem anderen Programm geöffnet (Prozess {pid}). Dort zuerst schließen.</translation>
    </message>
    <message>
        <source>The vault is damaged. Verify it, and restore a backup if that does not help.</source>
        <translation>Der Tresor ist beschädigt. Prüfen und, wenn das nicht hilft, eine Sicherung einspielen.</translation>
    </message>
    <message>
        <source>The key file of the vault is damaged. Restore it from a backup.</source>
        <translation>Die Schlüsseldatei des Tresors ist beschädigt. Aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>Die Platte ist voll. Nichts ging verloren; Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Reading or writing the vault folder failed. Check the disk and try again.</source>
        <translation>Lesen oder Schreiben im Tresorordner ist fehlgeschlagen. Platte prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>This folder may not be read or written by you.</source>
        <translation>Dieser Ordner darf von Ihnen nicht gelesen oder beschrieben werden.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version. Update Anamnesis to open it.</source>
        <translation>Dieser Tresor stammt von einer neueren Version. Anamnesis aktualisieren, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the vault.</source>
        <translation>Der Speicher reicht nicht, um den Tresor zu öffnen.</translation>
    </message>
    <message>
        <source>This computer gives no secure random numbers now. Try again later.</source>
        <translation>Dieser Computer gibt gerade keine sicheren Zufallszahlen. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The index of the vault is damaged. Rebuild it.</source>
        <translation>Das Verzeichnis des Tresors ist beschädigt. Neu aufbauen.</translation>
    </message>
    <message>
        <source>A page of the vault is damaged.</source>
        <translation>Eine Seite des Tresors ist beschädigt.</translation>
    </message>
    <message>
        <source>A stored record is damaged.</source>
        <translation>Ein gespeicherter Datensatz ist beschädigt.</translation>
    </message>
    <message>
        <source>A stored record is not what was received: its checksum differs.</source>
        <translation>Ein gespeicherter Datensatz ist nicht der empfangene: Die Prüfsumme ist verschieden.</translation>
    </message>
    <message>
        <source>A stored record is referred to but is not there.</source>
        <translation>Auf einen gespeicherten Datensatz wird verwiesen, aber er ist nicht da.</translation>
    </message>
    <message>
        <source>A stored statement is damaged. Rebuild the vault.</source>
        <translation>Eine gespeicherte Aussage ist beschädigt. Den Tresor neu aufbauen.</translation>
    </message>
    <message>
        <source>The last way to open the vault cannot be removed.</source>
        <translation>Der letzte Weg, den Tresor zu öffnen, kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The vault has no such key.</source>
        <translation>Der Tresor hat keinen solchen Schlüssel.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait a moment and try again.</source>
        <translation>Zu viele falsche Passphrasen. Kurz warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>The recovery code is shown once. Write it down and keep it apart from this computer.</source>
        <translation>Der Wiederherstellungscode wird einmal gezeigt. Aufschreiben und getrennt von diesem Computer aufbewahren.</translation>
    </message>
    <message>
        <source>Copying the vault</source>
        <translation>Der Tresor wird kopiert</translation>
    </message>
    <message>
        <source>Verifying pages</source>
        <translation>Seiten werden geprüft</translation>
    </message>
    <message>
        <source>Verifying records</source>
        <translation>Datensätze werden geprüft</translation>
    </message>
    <message>
        <source>Verifying statements</source>
        <translation>Aussagen werden geprüft</translation>
    </message>
    <message>
        <source>A stored record cannot be unpacked (format {version}).</source>
        <translation>Ein gespeicherter Datensatz lässt sich nicht auspacken (Format {version}).</translation>
    </message>
    <message>
        <source>This chart still holds records and cannot be removed.</source>
        <translation>Diese Akte enthält noch Datensätze und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>There is no such chart in this vault.</source>
        <translation>Diese Akte gibt es in diesem Tresor nicht.</translation>
    </message>
    <message>
        <source>There is no such record in this vault.</source>
        <translation>Diesen Datensatz gibt es in diesem Tresor nicht.</translation>
    </message>
    <message>
        <source>The audit trail could not be written in order. Verify it.</source>
        <translation>Das Prüfprotokoll konnte nicht der Reihe nach geschrieben werden. Bitte prüfen.</translation>
    </message>
    <message>
        <source>The stored view of the chart is damaged. It is made again from the records.</source>
        <translation>Die gespeicherte Ansicht der Akte ist beschädigt. Sie wird aus den Datensätzen neu gemacht.</translation>
    </message>
    <message>
        <source>The stored view of the chart is of another version. It is made again from the records.</source>
        <translation>Die gespeicherte Ansicht der Akte ist von anderer Version. Sie wird aus den Datensätzen neu gemacht.</translation>
    </message>
    <message>
        <source>The audit trail</source>
        <translation>Das Prüfprotokoll</translation>
    </message>
    <message>
        <source>The audit trail is not whole: {issues} problems, the first at event {first}.</source>
        <translation>Das Prüfprotokoll ist nicht heil: {issues} Fehler, der erste bei Ereignis {first}.</translation>
    </message>
    <message>
        <source>An event of the audit trail was changed.</source>
        <translation>Ein Ereignis des Prüfprotokolls wurde geändert.</translation>
    </message>
    <message>
        <source>An event of the audit trail was removed.</source>
        <translation>Ein Ereignis des Prüfprotokolls wurde entfernt.</translation>
    </message>
    <message>
        <source>The end of the audit trail was cut off.</source>
        <translation>Das Ende des Prüfprotokolls wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The audit trail does not end where it last did.</source>
        <translation>Das Prüfprotokoll endet nicht, wo es zuletzt endete.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended is missing.</source>
        <translation>Die Marke, wo das Prüfprotokoll endete, fehlt.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended belongs to another vault.</source>
        <translation>Die Marke, wo das Prüfprotokoll endete, gehört zu einem anderen Tresor.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended cannot be read.</source>
        <translation>Die Marke, wo das Prüfprotokoll endete, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The seal of an event of the audit trail is broken.</source>
        <translation>Das Siegel eines Ereignisses des Prüfprotokolls ist gebrochen.</translation>
    </message>
    <message>
        <source>An event of the audit trail cannot be read.</source>
        <translation>Ein Ereignis des Prüfprotokolls ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no such chart.</source>
        <translation>Diese Akte gibt es nicht.</translation>
    </message>
    <message>
        <source>This item has no such value.</source>
        <translation>Dieser Eintrag hat keinen solchen Wert.</translation>
    </message>
    <message>
        <source>Working the items out again</source>
        <translation>Die Einträge werden neu ermittelt</translation>
    </message>
    <message>
        <source>Rebuilt. Items that changed: {changed}.</source>
        <translation>Neu aufgebaut. Geänderte Einträge: {changed}.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Ein Argument fehlt.</translation>
    </message>
    <message>
        <source>These arguments do not fit together.</source>
        <translation>Diese Argumente passen nicht zusammen.</translation>
    </message>
    <message>
        <source>A birth date is written like 1951-03-14, or as far as it is known.</source>
        <translation>Ein Geburtsdatum schreibt man wie 1951-03-14 oder so weit, wie es bekannt ist.</translation>
    </message>
    <message>
        <source>A date is written like 2019-03-04, or as far as it is known.</source>
        <translation>Ein Datum schreibt man wie 2019-03-04 oder so weit, wie es bekannt ist.</translation>
    </message>
    <message>
        <source>There is no such kind of discrepancy.</source>
        <translation>Diese Art von Widerspruch gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>Diese Art von Datensatz gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such severity.</source>
        <translation>Diese Schwere gibt es nicht.</translation>
    </message>
    <message>
        <source>The passphrase given is empty.</source>
        <translation>Die angegebene Passphrase ist leer.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {what}.</source>
        <translation>Die Passphrase ist aus {what} nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing to do: name files to link or pairs to compare.</source>
        <translation>Nichts zu tun: Dateien zum Verknüpfen oder Paare zum Vergleichen nennen.</translation>
    </message>
    <message>
        <source>The list lacks columns: {missing}.</source>
        <translation>In der Liste fehlen Spalten: {missing}.</translation>
    </message>
    <message>
        <source>The list {file} cannot be read.</source>
        <translation>Die Liste {file} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use a key file or descriptor.</source>
        <translation>Es gibt kein Terminal, um nach der Passphrase zu fragen. Eine Schlüsseldatei oder einen Deskriptor verwenden.</translation>
    </message>
    <message>
        <source>Name at least one file or folder.</source>
        <translation>Mindestens eine Datei oder einen Ordner nennen.</translation>
    </message>
    <message>
        <source>Name at least one thing to look for: name, birth date or identifier.</source>
        <translation>Mindestens eines nennen, wonach zu suchen ist: Name, Geburtsdatum oder Kennung.</translation>
    </message>
    <message>
        <source>A reason is needed; it is kept with the ruling.</source>
        <translation>Ein Grund wird gebraucht; er bleibt bei der Entscheidung.</translation>
    </message>
    <message>
        <source>This ruling needs other things named.</source>
        <translation>Für diese Entscheidung ist anderes zu nennen.</translation>
    </message>
    <message>
        <source>Name a chart, a list, or all.</source>
        <translation>Eine Akte, eine Liste oder alle nennen.</translation>
    </message>
    <message>
        <source>Name a vault, or set ANAMNESIS_VAULT.</source>
        <translation>Einen Tresor nennen oder ANAMNESIS_VAULT setzen.</translation>
    </message>
    <message>
        <source>There is no such verb.</source>
        <translation>Diesen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>vault created</source>
        <translation>Tresor angelegt</translation>
    </message>
    <message>
        <source>vault opened</source>
        <translation>Tresor geöffnet</translation>
    </message>
    <message>
        <source>chart opened</source>
        <translation>Akte geöffnet</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>raw record viewed</source>
        <translation>Rohdatensatz angesehen</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>Sicherung gemacht</translation>
    </message>
    <message>
        <source>break-glass access</source>
        <translation>Notfallzugriff</translation>
    </message>
    <message>
        <source>chart viewed</source>
        <translation>Akte angesehen</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>keys changed</source>
        <translation>Schlüssel geändert</translation>
    </message>
    <message>
        <source>patients searched</source>
        <translation>Patienten gesucht</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>bereinigt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>ruling made</source>
        <translation>Entscheidung getroffen</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>gesucht</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>audit trail exported</source>
        <translation>Prüfprotokoll exportiert</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>version read</source>
        <translation>Version gelesen</translation>
    </message>
    <message>
        <source>Refreshing the demo charts</source>
        <translation>Die Akten der Vorführung werden aktualisiert</translation>
    </message>
    <message>
        <source>The pictures could not be written.</source>
        <translation>Die Bilder konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file {path} could not be written.</source>
        <translation>Die Datei {path} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>These options of the exchange do not fit together.</source>
        <translation>Diese Angaben für den Verbund passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Port {port} is taken.</source>
        <translation>Der Anschluss {port} ist vergeben.</translation>
    </message>
    <message>
        <source>converted by the rule of this analyte</source>
        <translation>nach der Regel dieser Messgröße umgerechnet</translation>
    </message>
    <message>
        <source>arbitrary units convert to nothing but themselves</source>
        <translation>willkürliche Einheiten lassen sich nur in sich selbst umrechnen</translation>
    </message>
    <message>
        <source>The code and the text of the unit differ; the value is left as sent.</source>
        <translation>Code und Text der Einheit sind verschieden; der Wert bleibt wie gesendet.</translation>
    </message>
    <message>
        <source>the units convert into each other</source>
        <translation>die Einheiten lassen sich ineinander umrechnen</translation>
    </message>
    <message>
        <source>these are different analytes</source>
        <translation>das sind verschiedene Messgrößen</translation>
    </message>
    <message>
        <source>Hardly possible in this unit; the value is left as sent.</source>
        <translation>In dieser Einheit kaum möglich; der Wert bleibt wie gesendet.</translation>
    </message>
    <message>
        <source>without the analyte the units cannot be compared</source>
        <translation>ohne die Messgröße sind die Einheiten nicht vergleichbar</translation>
    </message>
    <message>
        <source>the units measure different things</source>
        <translation>die Einheiten messen Verschiedenes</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>dieselbe Einheit</translation>
    </message>
    <message>
        <source>The unit was written unusually and was read as meant.</source>
        <translation>Die Einheit war ungewöhnlich geschrieben und wurde sinngemäß gelesen.</translation>
    </message>
    <message>
        <source>The unit is not known; the value is left as sent.</source>
        <translation>Die Einheit ist nicht bekannt; der Wert bleibt wie gesendet.</translation>
    </message>
    <message>
        <source>The value is not a number.</source>
        <translation>Der Wert ist keine Zahl.</translation>
    </message>
    <message>
        <source>An allergy does not say to what.</source>
        <translation>Eine Allergie sagt nicht, wogegen.</translation>
    </message>
    <message>
        <source>An entry points at text that is not in the document.</source>
        <translation>Ein Eintrag verweist auf Text, der nicht im Dokument steht.</translation>
    </message>
    <message>
        <source>The document names several patients.</source>
        <translation>Das Dokument nennt mehrere Personen.</translation>
    </message>
    <message>
        <source>The message has no header (MSH).</source>
        <translation>Der Nachricht fehlt der Kopf (MSH).</translation>
    </message>
    <message>
        <source>An entry denies twice; it is shown as denied.</source>
        <translation>Ein Eintrag verneint doppelt; er wird als verneint gezeigt.</translation>
    </message>
    <message>
        <source>The message names a character set that is not read here; its bytes were kept.</source>
        <translation>Die Nachricht nennt einen Zeichensatz, der hier nicht gelesen wird; ihre Bytes wurden behalten.</translation>
    </message>
    <message>
        <source>This option is not available here.</source>
        <translation>Diese Option gibt es hier nicht.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Neue Passphrase:</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Passphrase:</translation>
    </message>
    <message>
        <source>This source does not know the patient. Search it by another name or number to be sure.</source>
        <translation>Diese Quelle kennt die Person nicht. Zur Sicherheit mit anderem Namen oder anderer Nummer suchen.</translation>
    </message>
    <message>
        <source>Not everything came: {rows} rows of the ledger say what is missing and why. What came is kept; refresh to ask again.</source>
        <translation>Nicht alles ist angekommen: {rows} Zeilen des Abrufbuchs nennen, was fehlt und warum. Was ankam, bleibt; zum erneuten Fragen aktualisieren.</translation>
    </message>
    <message>
        <source>Asked only for what changed since the last refresh: {sources}. What a source no longer has is noticed by a full refresh.</source>
        <translation>Nur nach Änderungen seit der letzten Aktualisierung gefragt: {sources}. Was eine Quelle nicht mehr hat, fällt erst bei vollständiger Aktualisierung auf.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Check its name, or create one.</source>
        <translation>In diesem Ordner ist kein Tresor. Namen prüfen oder einen anlegen.</translation>
    </message>
    <message>
        <source>The log {file} cannot be written. Name another file.</source>
        <translation>Das Protokoll {file} kann nicht geschrieben werden. Eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>the source now gives somebody else under the same number</source>
        <translation>die Quelle führt unter derselben Nummer jetzt jemand anderen</translation>
    </message>
    <message>
        <source>{source} now gives somebody else under the number of this patient. Nothing more of it comes into the chart until you have compared the two in Identity review.</source>
        <translation>{source} führt unter der Nummer dieses Patienten jetzt jemand anderen. Nichts weiter davon kommt in die Akte, bis Sie beide unter „Identitätsprüfung“ verglichen haben.</translation>
    </message>
    <message>
        <source>To the support desk of {source}</source>
        <translation>An den Support von {source}</translation>
    </message>
    <message>
        <source>{kind}: {about}, {field}</source>
        <translation>{kind}: {about}, {field}</translation>
    </message>
    <message>
        <source>{source} says: {value}</source>
        <translation>{source} sagt: {value}</translation>
    </message>
    <message>
        <source>The record is a {type} whose bytes have the SHA-256 {sha256}; the element is {path}.</source>
        <translation>Der Datensatz ist vom Typ {type}, seine Bytes haben den SHA-256 {sha256}; das Element ist {path}.</translation>
    </message>
    <message>
        <source>It came in answer to {request} at {at}.</source>
        <translation>Er kam als Antwort auf {request} am {at}.</translation>
    </message>
    <message>
        <source>Another source ({number})</source>
        <translation>Eine andere Quelle ({number})</translation>
    </message>
    <message>
        <source>Please check the record against its origin and answer under {id}.</source>
        <translation>Bitte prüfen Sie den Datensatz an seinem Ursprung und antworten Sie unter {id}.</translation>
    </message>
    <message>
        <source>Names, numbers and dates of the patient were taken out of this note.</source>
        <translation>Namen, Nummern und Daten der Person wurden aus dieser Notiz entfernt.</translation>
    </message>
    <message>
        <source>There is no such discrepancy in this chart.</source>
        <translation>Diesen Widerspruch gibt es in dieser Akte nicht.</translation>
    </message>
    <message>
        <source>None of these discrepancies involves the source {source}.</source>
        <translation>Keiner dieser Widersprüche betrifft die Quelle {source}.</translation>
    </message>
    <message>
        <source>There is no such form of export: {form}.</source>
        <translation>Diese Form des Exports gibt es nicht: {form}.</translation>
    </message>
    <message>
        <source>The file could not be written: {path}.</source>
        <translation>Die Datei konnte nicht geschrieben werden: {path}.</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Zielerreichung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Not to be done</source>
        <translation>Nicht durchzuführen</translation>
    </message>
    <message>
        <source>Status of activity</source>
        <translation>Stand der Maßnahme</translation>
    </message>
    <message>
        <source>Additional instructions</source>
        <translation>Zusätzliche Anweisungen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Einnahmetreue</translation>
    </message>
    <message>
        <source>Admitted from</source>
        <translation>Aufgenommen von</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Beteiligte Person</translation>
    </message>
    <message>
        <source>Type of agent</source>
        <translation>Art der Beteiligung</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Geburtsort</translation>
    </message>
    <message>
        <source>Birth sex</source>
        <translation>Geschlecht bei Geburt</translation>
    </message>
    <message>
        <source>Birth time</source>
        <translation>Geburtszeit</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Chromosome</source>
        <translation>Chromosom</translation>
    </message>
    <message>
        <source>Clinical status</source>
        <translation>Klinischer Status</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Komplikation</translation>
    </message>
    <message>
        <source>Coded conclusion</source>
        <translation>Kodierte Beurteilung</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contributed to death</source>
        <translation>Trug zum Tod bei</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Koordinatensystem</translation>
    </message>
    <message>
        <source>Why not known</source>
        <translation>Grund des Fehlens</translation>
    </message>
    <message>
        <source>Dependent</source>
        <translation>Mitversichert</translation>
    </message>
    <message>
        <source>Device model identifier</source>
        <translation>Gerätemodellkennung</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Type of diagnosis</source>
        <translation>Art der Diagnose</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Kostform</translation>
    </message>
    <message>
        <source>Distinct identifier</source>
        <translation>Eindeutige Kennung</translation>
    </message>
    <message>
        <source>Why empty</source>
        <translation>Grund der Leere</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Listeneintrag</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ethnische Zugehörigkeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Status at the performer</source>
        <translation>Stand bei der ausführenden Stelle</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>Flüssigkeit</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachsorge</translation>
    </message>
    <message>
        <source>Foods to avoid</source>
        <translation>Zu meidende Speisen</translation>
    </message>
    <message>
        <source>Food preference</source>
        <translation>Essenswunsch</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Sondennahrung</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Hausarzt</translation>
    </message>
    <message>
        <source>Genome build</source>
        <translation>Genomreferenz</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Gruppenname</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Abgegeben am</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Auskunft von</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Last occurrence</source>
        <translation>Zuletzt aufgetreten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Managing organization</source>
        <translation>Verwaltende Einrichtung</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Übermittlungsweg</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Role of member</source>
        <translation>Rolle des Mitglieds</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Modifikator</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Nutrient</source>
        <translation>Nährstoff</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Auftreten</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Im Auftrag von</translation>
    </message>
    <message>
        <source>Onset in words</source>
        <translation>Beginn in Worten</translation>
    </message>
    <message>
        <source>Order detail</source>
        <translation>Auftragsdetail</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Beteiligt</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Instruction to the patient</source>
        <translation>Anweisung an den Patienten</translation>
    </message>
    <message>
        <source>Instructions to the patient</source>
        <translation>Anweisungen an den Patienten</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>Durchgeführt</translation>
    </message>
    <message>
        <source>Status of plan</source>
        <translation>Stand des Plans</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Practice setting</source>
        <translation>Fachbereich</translation>
    </message>
    <message>
        <source>From a primary source</source>
        <translation>Aus erster Quelle</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Type of problem</source>
        <translation>Art des Problems</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Bestimmung</translation>
    </message>
    <message>
        <source>Provision in detail</source>
        <translation>Bestimmung im Einzelnen</translation>
    </message>
    <message>
        <source>Period of provision</source>
        <translation>Geltungszeit der Bestimmung</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Race (US-Angabe)</translation>
    </message>
    <message>
        <source>Reaction denied</source>
        <translation>Verneinte Reaktion</translation>
    </message>
    <message>
        <source>Substance of the reaction</source>
        <translation>Auslösender Stoff</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Reference allele</source>
        <translation>Referenzallel</translation>
    </message>
    <message>
        <source>Reference sequence</source>
        <translation>Referenzsequenz</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Instructions as one text</source>
        <translation>Anweisung als Text</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Reported by others</source>
        <translation>Fremdangabe</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Angefordert von</translation>
    </message>
    <message>
        <source>Requisition number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Sicherheitshinweis</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Doses in the series</source>
        <translation>Dosen der Serie</translation>
    </message>
    <message>
        <source>Period of service</source>
        <translation>Leistungszeitraum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilnummer</translation>
    </message>
    <message>
        <source>Subpotent</source>
        <translation>Nicht voll wirksam</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Versicherungsnehmer</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Nahrungsergänzung</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Eingenommen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielgröße</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieldatum</translation>
    </message>
    <message>
        <source>Target measure</source>
        <translation>Zielmessgröße</translation>
    </message>
    <message>
        <source>Telephone and mail</source>
        <translation>Telefon und E-Mail</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet bei</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Zubereitet am</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>{title} and {count} more</source>
        <translation>{title} und {count} weitere</translation>
    </message>
    <message>
        <source>once daily</source>
        <translation>einmal täglich</translation>
    </message>
    <message>
        <source>twice daily</source>
        <translation>zweimal täglich</translation>
    </message>
    <message>
        <source>{times} times daily</source>
        <translation>{times}-mal täglich</translation>
    </message>
    <message>
        <source>every {period} days</source>
        <translation>alle {period} Tage</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>{times} times an hour</source>
        <translation>{times}-mal pro Stunde</translation>
    </message>
    <message>
        <source>every {period} hours</source>
        <translation>alle {period} Stunden</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>{times} times a minute</source>
        <translation>{times}-mal pro Minute</translation>
    </message>
    <message>
        <source>every {period} minutes</source>
        <translation>alle {period} Minuten</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>einmal wöchentlich</translation>
    </message>
    <message>
        <source>{times} times a week</source>
        <translation>{times}-mal wöchentlich</translation>
    </message>
    <message>
        <source>every {period} weeks</source>
        <translation>alle {period} Wochen</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>einmal monatlich</translation>
    </message>
    <message>
        <source>{times} times a month</source>
        <translation>{times}-mal monatlich</translation>
    </message>
    <message>
        <source>every {period} months</source>
        <translation>alle {period} Monate</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>einmal jährlich</translation>
    </message>
    <message>
        <source>{times} times a year</source>
        <translation>{times}-mal jährlich</translation>
    </message>
    <message>
        <source>every {period} years</source>
        <translation>alle {period} Jahre</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>bejaht</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verneint</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>unable to assess</source>
        <translation>nicht beurteilbar</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>bilateral</source>
        <translation>beidseits</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Verordnung</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>medication</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>food</source>
        <translation>Nahrungsmittel</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umwelt</translation>
    </message>
    <message>
        <source>biologic</source>
        <translation>Biologikum</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>intolerance</source>
        <translation>Unverträglichkeit</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig gestellt</translation>
    </message>
    <message>
        <source>differential</source>
        <translation>Differenzialdiagnose</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>außer Gebrauch</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>wahrgenommen</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>triaged</source>
        <translation>triagiert</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>beurlaubt</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>The terminology {file} on this computer is damaged and is left out. Load it again with anamnesis terms load.</source>
        <translation>Die Terminologie {file} auf diesem Rechner ist beschädigt und wird ausgelassen. Laden Sie sie mit anamnesis terms load neu.</translation>
    </message>
    <message>
        <source>Row {line} of {file} is broken and was left out.</source>
        <translation>Zeile {line} von {file} ist fehlerhaft und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{count} rows of {file} are broken and were left out.</source>
        <translation>{count} Zeilen von {file} sind fehlerhaft und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The part {entry} of {file} is broken and was left out.</source>
        <translation>Der Teil {entry} von {file} ist fehlerhaft und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file {file} is larger than {limit} MB. Load it in parts, or as a package.</source>
        <translation>Die Datei {file} ist größer als {limit} MB. Laden Sie sie in Teilen oder als Paket.</translation>
    </message>
    <message>
        <source>The file {file} is no package: its archive cannot be read. Fetch it again.</source>
        <translation>Die Datei {file} ist kein Paket: ihr Archiv ist nicht lesbar. Bitte erneut herunterladen.</translation>
    </message>
    <message>
        <source>The package {file} breaks off at {entry}. Nothing of it was loaded. Fetch it again.</source>
        <translation>Das Paket {file} bricht bei {entry} ab. Nichts davon wurde geladen. Bitte erneut herunterladen.</translation>
    </message>
    <message>
        <source>The package {file} is damaged at {entry}. Nothing of it was loaded. Fetch it again.</source>
        <translation>Das Paket {file} ist bei {entry} beschädigt. Nichts davon wurde geladen. Bitte erneut herunterladen.</translation>
    </message>
    <message>
        <source>The package {file} unpacks to more than is allowed. Nothing of it was loaded.</source>
        <translation>Das Paket {file} ist entpackt größer als erlaubt. Nichts davon wurde geladen.</translation>
    </message>
    <message>
        <source>The package {file} holds no code system, value set or concept map.</source>
        <translation>Das Paket {file} enthält kein Codesystem, keine Wertemenge und keine Zuordnung.</translation>
    </message>
    <message>
        <source>The file is not a value set.</source>
        <translation>Die Datei ist keine Wertemenge.</translation>
    </message>
    <message>
        <source>The value set {valueSet} has not been loaded. Load its package, or name a terminology server.</source>
        <translation>Die Wertemenge {valueSet} ist nicht geladen. Laden Sie ihr Paket oder nennen Sie einen Terminologieserver.</translation>
    </message>
    <message>
        <source>Value sets refer to each other in a circle: {way}.</source>
        <translation>Wertemengen verweisen im Kreis aufeinander: {way}.</translation>
    </message>
    <message>
        <source>Value sets refer to each other over more than {limit} steps; {valueSet} was not followed.</source>
        <translation>Wertemengen verweisen über mehr als {limit} Stufen aufeinander; {valueSet} wurde nicht verfolgt.</translation>
    </message>
    <message>
        <source>The code system {system} has not been loaded. Load it, or name a terminology server.</source>
        <translation>Das Codesystem {system} ist nicht geladen. Laden Sie es oder nennen Sie einen Terminologieserver.</translation>
    </message>
    <message>
        <source>Of the code system {system} only a part is loaded ({content}); codes may be missing.</source>
        <translation>Vom Codesystem {system} ist nur ein Teil geladen ({content}); Codes können fehlen.</translation>
    </message>
    <message>
        <source>Version {asked} of {system} has not been loaded; {used} was used.</source>
        <translation>Version {asked} von {system} ist nicht geladen; verwendet wurde {used}.</translation>
    </message>
    <message>
        <source>What is loaded of {system} cannot answer {property} {op} {value}.</source>
        <translation>Was von {system} geladen ist, kann {property} {op} {value} nicht beantworten.</translation>
    </message>
    <message>
        <source>The pattern {value} cannot be read, or takes too long.</source>
        <translation>Das Muster {value} ist nicht lesbar oder braucht zu lange.</translation>
    </message>
    <message>
        <source>The list was cut at {limit} codes; there are more.</source>
        <translation>Die Liste wurde bei {limit} Codes abgeschnitten; es gibt mehr.</translation>
    </message>
    <message>
        <source>The list of {valueSet} is the one its publisher sent along; it could not be worked out here.</source>
        <translation>Die Liste von {valueSet} ist die mitgelieferte des Herausgebers; hier war sie nicht zu ermitteln.</translation>
    </message>
    <message>
        <source>The code {code} is named by the value set, but {system} as loaded does not have it.</source>
        <translation>Der Code {code} ist in der Wertemenge genannt, fehlt aber im geladenen {system}.</translation>
    </message>
    <message>
        <source>The terminology server {server} cannot be reached. Check the connection and its address.</source>
        <translation>Der Terminologieserver {server} ist nicht erreichbar. Prüfen Sie Verbindung und Adresse.</translation>
    </message>
    <message>
        <source>The terminology server {server} took too long to answer.</source>
        <translation>Der Terminologieserver {server} hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>The terminology server {server} answered with something else ({got}). Check its address.</source>
        <translation>Der Terminologieserver {server} hat etwas anderes geantwortet ({got}). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The terminology server {server} refused the question (status {status}, {reason}).</source>
        <translation>Der Terminologieserver {server} hat die Frage abgelehnt (Status {status}, {reason}).</translation>
    </message>
    <message>
        <source>The terminology server {server} does not know it.</source>
        <translation>Der Terminologieserver {server} kennt ihn nicht.</translation>
    </message>
    <message>
        <source>The terminology server {server} failed moments ago and was not asked again.</source>
        <translation>Der Terminologieserver {server} fiel eben aus und wurde nicht erneut gefragt.</translation>
    </message>
    <message>
        <source>The answer is the one {server} gave on {at}.</source>
        <translation>Die Antwort ist die, die {server} am {at} gab.</translation>
    </message>
    <message>
        <source>The answer is from the terminologies on this computer, not from {server}.</source>
        <translation>Die Antwort stammt aus den Terminologien auf diesem Rechner, nicht von {server}.</translation>
    </message>
    <message>
        <source>This is no code of a shared terminology; it was not sent to a server.</source>
        <translation>Das ist kein Code einer gemeinsamen Terminologie; er wurde an keinen Server gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s answers cannot be kept for offline use in {file}.</source>
        <translation>Die Antworten des Servers lassen sich nicht für den Offline-Gebrauch in {file} ablegen.</translation>
    </message>
    <message>
        <source>{file} was not taken in: {why}</source>
        <translation>{file} wurde nicht übernommen: {why}</translation>
    </message>
    <message>
        <source>None of the files could be read: each is missing, empty, damaged or in a format not known here. Known are FHIR, C-CDA, HL7 v2, PDF, text and pictures. Fetch the files again, or ask who sent them.</source>
        <translation>Keine der Dateien war lesbar: jede fehlt, ist leer, beschädigt oder in einem hier unbekannten Format. Bekannt sind FHIR, C-CDA, HL7 v2, PDF, Text und Bilder. Holen Sie die Dateien erneut oder fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>A record of the files cannot be read; it is kept raw.</source>
        <translation>Ein Datensatz der Dateien ist nicht lesbar; er bleibt roh.</translation>
    </message>
    <message>
        <source>{from} is {to} by the map {by} ({relationship})</source>
        <translation>{from} ist {to} nach der Zuordnung {by} ({relationship})</translation>
    </message>
    <message>
        <source>{code} is named “{name}” by {by}, not by the source</source>
        <translation>{code} heißt „{name}“ laut {by}, nicht laut Quelle</translation>
    </message>
    <message>
        <source>{code} is named “{name}” by {by}, as it answered on {at}, not by the source</source>
        <translation>{code} heißt „{name}“ laut {by}, so die Antwort vom {at}, nicht laut Quelle</translation>
    </message>
    <message>
        <source>no name is known for {code}</source>
        <translation>zu {code} ist kein Name bekannt</translation>
    </message>
    <message>
        <source>{code} is retired in {by}</source>
        <translation>{code} ist in {by} zurückgezogen</translation>
    </message>
    <message>
        <source>{code} is retired in {by}; {replacement} takes its place</source>
        <translation>{code} ist in {by} zurückgezogen; an seiner Stelle steht {replacement}</translation>
    </message>
    <message>
        <source>{from} is {to}: the unit alone was converted (UCUM)</source>
        <translation>{from} sind {to}: nur die Einheit wurde umgerechnet (UCUM)</translation>
    </message>
    <message>
        <source>{from} is {to} by the row “{analyte}” of the analyte table ({source})</source>
        <translation>{from} sind {to} nach der Zeile „{analyte}“ der Analytentabelle ({source})</translation>
    </message>
    <message>
        <source>{from} is {to} by the molar mass of {analyte}, {molarMass} g/mol ({source})</source>
        <translation>{from} sind {to} über die molare Masse von {analyte}, {molarMass} g/mol ({source})</translation>
    </message>
    <message>
        <source>compared as {analyte}, on one axis in {unit}</source>
        <translation>verglichen als {analyte}, auf einer Achse in {unit}</translation>
    </message>
    <message>
        <source>The package {file} breaks off before its first entry. Nothing of it was loaded. Fetch it again.</source>
        <translation>Das Paket {file} bricht vor seinem ersten Eintrag ab. Nichts davon wurde geladen. Holen Sie es erneut.</translation>
    </message>
    <message>
        <source>The package {file} is damaged. Nothing of it was loaded. Fetch it again.</source>
        <translation>Das Paket {file} ist beschädigt. Nichts davon wurde geladen. Holen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nobody sent a name for {code}, and no terminology on this computer has one. Load one that has it, or ask the source.</source>
        <translation>Zu {code} wurde kein Name gesendet, und keine Terminologie auf diesem Rechner hat einen. Laden Sie eine, die ihn hat, oder fragen Sie die Quelle.</translation>
    </message>
    <message>
        <source>The code {code} is retired in {by}.</source>
        <translation>Der Code {code} ist in {by} zurückgezogen.</translation>
    </message>
    <message>
        <source>named by Anamnesis; what the source sent is in brackets</source>
        <translation>von Anamnesis benannt; was die Quelle sandte, steht in Klammern</translation>
    </message>
    <message>
        <source>{title} (no name known)</source>
        <translation>{title} (kein Name bekannt)</translation>
    </message>
    <message>
        <source>{title} (retired code)</source>
        <translation>{title} (zurückgezogener Code)</translation>
    </message>
    <message>
        <source>A document within the record is damaged and cannot be read. What it says is not in the chart: ask the source for it.</source>
        <translation>Ein Dokument im Datensatz ist beschädigt und nicht lesbar. Was es sagt, steht nicht in der Akte: bei der Quelle nachfragen.</translation>
    </message>
    <message>
        <source>A document within the record has a form that is not known here ({media}). What it says is not in the chart: read it at the source.</source>
        <translation>Ein Dokument im Datensatz hat eine hier unbekannte Form ({media}). Was es sagt, steht nicht in der Akte: bei der Quelle lesen.</translation>
    </message>
    <message>
        <source>carried within another record</source>
        <translation>in einem anderen Datensatz enthalten</translation>
    </message>
    <message>
        <source>An earlier ruling says the opposite ({action}, {at}, by {author}). Undo it first, then rule again: {ruling}</source>
        <translation>Eine frühere Entscheidung sagt das Gegenteil ({action}, {at}, von {author}). Zuerst diese zurücknehmen, dann neu entscheiden: {ruling}</translation>
    </message>
    <message>
        <source>These are one item already: there is nothing to rule.</source>
        <translation>Das ist schon ein Eintrag: nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>These names stand for one item. To part it, name two of its statements.</source>
        <translation>Diese Namen meinen einen Eintrag. Um ihn zu trennen, zwei seiner Aussagen nennen.</translation>
    </message>
    <message>
        <source>Facts of different kinds are never one: a medicine is no problem.</source>
        <translation>Tatsachen verschiedener Art sind nie eine: Ein Medikament ist keine Diagnose.</translation>
    </message>
    <message>
        <source>Hidden by rulings: {count}. --hidden shows them, rule list says why.</source>
        <translation>Durch Entscheidungen ausgeblendet: {count}. --hidden zeigt sie, rule list nennt die Gründe.</translation>
    </message>
    <message>
        <source>Rulings that no longer find what they are about: {count}. They are kept, hold again when it is told again, and are listed under Discrepancies.</source>
        <translation>Entscheidungen, die nicht mehr finden, worum es ging: {count}. Sie bleiben erhalten, gelten wieder, sobald es wieder berichtet wird, und stehen unter Widersprüche.</translation>
    </message>
    <message>
        <source>replaced since</source>
        <translation>inzwischen ersetzt</translation>
    </message>
    <message>
        <source>{count} times since {date}</source>
        <translation>{count}-mal seit {date}</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>No allergy: {title}</source>
        <translation>Keine Allergie: {title}</translation>
    </message>
    <message>
        <source>Not present: {title}</source>
        <translation>Liegt nicht vor: {title}</translation>
    </message>
    <message>
        <source>Not to be given: {title}</source>
        <translation>Nicht zu geben: {title}</translation>
    </message>
    <message>
        <source>Not taken: {title}</source>
        <translation>Wird nicht eingenommen: {title}</translation>
    </message>
    <message>
        <source>Not given: {title}</source>
        <translation>Nicht gegeben: {title}</translation>
    </message>
    <message>
        <source>Not done: {title}</source>
        <translation>Nicht durchgeführt: {title}</translation>
    </message>
    <message>
        <source>Not: {title}</source>
        <translation>Nicht: {title}</translation>
    </message>
    <message>
        <source>not to be given</source>
        <translation>nicht zu geben</translation>
    </message>
    <message>
        <source>left at one place, right at another: both, or one of them is wrong</source>
        <translation>links an einem Ort, rechts an einem anderen: beide, oder eine Seite ist falsch</translation>
    </message>
    <message>
        <source>There is no such link. “identities” lists those there are.</source>
        <translation>Diese Verknüpfung gibt es nicht. „identities“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no such item. It may have been merged or is gone since the last refresh. “search” and “timeline” list what there is.</source>
        <translation>Diesen Eintrag gibt es nicht. Vielleicht wurde er zusammengeführt oder ist seit der letzten Aktualisierung fort. „search“ und „timeline“ zeigen, was da ist.</translation>
    </message>
    <message>
        <source>There is no such ruling. “rule list” shows those there are.</source>
        <translation>Diese Entscheidung gibt es nicht. „rule list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>The file {file} could not be written. Choose another folder.</source>
        <translation>Die Datei {file} konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check that it is there and yours to read.</source>
        <translation>Die Datei {file} ist nicht lesbar. Prüfen Sie, ob sie da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>This holds no decisions about who is who. Ask the other place for what its patient index or Anamnesis wrote: FHIR Linkage or Person.</source>
        <translation>Das enthält keine Entscheidungen darüber, wer wer ist. Bitten Sie den anderen Ort um das, was sein Patientenindex oder Anamnesis geschrieben hat: FHIR Linkage oder Person.</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>ein Mensch</translation>
    </message>
    <message>
        <source>possibly one person</source>
        <translation>vielleicht ein Mensch</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>zwei Menschen</translation>
    </message>
    <message>
        <source>another name in use, nearly the same</source>
        <translation>ein anderer gebräuchlicher Name, fast gleich</translation>
    </message>
    <message>
        <source>nearly the same: a slip of the pen or a rare name</source>
        <translation>fast gleich: ein Schreibfehler oder ein seltener Name</translation>
    </message>
</context>
</TS>
