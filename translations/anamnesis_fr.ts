<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CellReasons</name>
    <message>
        <source>Choose a cell of the ledger to see what was asked and what came back.</source>
        <translation>Choisissez une case du registre pour voir ce qui a été demandé et ce qui est arrivé.</translation>
    </message>
    <message>
        <source>This source was never asked for this kind.</source>
        <translation>Ce type de données n’a jamais été demandé à cette source.</translation>
    </message>
    <message>
        <source>requests: %1, received: %2, kept: %3</source>
        <translation>requêtes&#xa0;: %1, reçus&#xa0;: %2, conservés&#xa0;: %3</translation>
    </message>
    <message>
        <source>not readable, kept raw: %1</source>
        <translation>illisibles, conservés bruts&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
</context>
<context>
    <name>CodeNames</name>
    <message>
        <source>Names of codes</source>
        <translation>Noms des codes</translation>
    </message>
    <message>
        <source>Names of the codes of this item, and who gives them</source>
        <translation>Noms des codes de cet élément et qui les donne</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Tel qu’envoyé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donné par</translation>
    </message>
</context>
<context>
    <name>IdentityColumns</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Relié</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Gardés séparés</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>name not known</source>
        <translation>nom non renseigné</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::AddPatient</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Look in every source</source>
        <translation>Chercher dans toutes les sources</translation>
    </message>
    <message>
        <source>Add this patient</source>
        <translation>Ajouter ce patient</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Ajouter un patient</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Records that are certainly one person are joined; the rest waits in Identity review.</source>
        <translation>Les enregistrements qui sont certainement d’une même personne sont réunis&#x202f;; les autres attendent dans Vérification d’identité.</translation>
    </message>
    <message>
        <source>Asking every source…</source>
        <translation>Interrogation de toutes les sources…</translation>
    </message>
    <message>
        <source>No source knows a person like this.</source>
        <translation>Aucune source ne connaît une telle personne.</translation>
    </message>
    <message>
        <source>Candidates: %1</source>
        <translation>Candidats&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::AddSource</name>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Badge, 2 or 3 letters</source>
        <translation>Sigle, 2 ou 3 lettres</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>sans connexion</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>jeton d’accès</translation>
    </message>
    <message>
        <source>client and secret</source>
        <translation>client et secret</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Secret or token</source>
        <translation>Secret ou jeton</translation>
    </message>
    <message>
        <source>The address is asked once before the source is kept.</source>
        <translation>L’adresse est interrogée une fois avant que la source soit enregistrée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter la source</translation>
    </message>
    <message>
        <source>Asking the source…</source>
        <translation>Interrogation de la source…</translation>
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
        <translation>Aucun dossier n’est ouvert.</translation>
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
        <translation>date de naissance non renseignée</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>décès %1</translation>
    </message>
    <message>
        <source>sex not known</source>
        <translation>sexe non renseigné</translation>
    </message>
    <message>
        <source>gender identity</source>
        <translation>identité de genre</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>aucun indiqué</translation>
    </message>
    <message>
        <source>Records possibly of this person: %1</source>
        <translation>Enregistrements peut-être de cette personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Review records that are possibly of this person</source>
        <translation>Vérifier les enregistrements qui sont peut-être de cette personne</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie&#xa0;: %1</translation>
    </message>
    <message>
        <source>hidden: %1</source>
        <translation>masquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hidden allergy: %1</source>
        <translation>Allergie masquée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ChartView</name>
    <message>
        <source>Screens of the chart</source>
        <translation>Écrans du dossier</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Ask every source again (F5)</source>
        <translation>Redemander à toutes les sources (F5)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Divergences</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Comparison</name>
    <message>
        <source>Field by source</source>
        <translation>Champ par source</translation>
    </message>
    <message>
        <source>Raw evidence</source>
        <translation>Données brutes</translation>
    </message>
    <message>
        <source>differing element marked</source>
        <translation>élément différent marqué</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Raw evidence of %1</source>
        <translation>Données brutes de %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::CompletenessStrip</name>
    <message>
        <source>Completeness of the sources</source>
        <translation>Complétude des sources</translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>Complet&#x202f;?</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>Ouvrir le registre</translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation>rien n’a encore été demandé</translation>
    </message>
    <message>
        <source>Ledger of %1</source>
        <translation>Registre de %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DateJump</name>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Date: year, year-month or year-month-day</source>
        <translation>Date&#xa0;: année, année-mois ou année-mois-jour</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DecisionBar</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Needed to link or keep apart</source>
        <translation>Nécessaire pour relier ou garder séparés</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder séparés</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Link all the same</source>
        <translation>Relier malgré tout</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person: %1. The link stays marked.</source>
        <translation>Quelque chose contredit fortement qu’il s’agisse d’une seule personne&#xa0;: %1. Le lien reste marqué.</translation>
    </message>
    <message>
        <source>Our rules find two people. The link stays marked.</source>
        <translation>Nos règles trouvent deux personnes. Le lien reste marqué.</translation>
    </message>
    <message>
        <source>Our rules find one person beyond doubt. The decision stays marked.</source>
        <translation>Nos règles trouvent une seule personne sans aucun doute. La décision reste marquée.</translation>
    </message>
    <message>
        <source>A person here decided otherwise. Following takes that decision back.</source>
        <translation>Une personne d’ici a décidé autrement. Suivre annule cette décision.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Pas encore fait.</translation>
    </message>
    <message>
        <source>Keep apart all the same</source>
        <translation>Séparer malgré tout</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DiscrepanciesScreen</name>
    <message>
        <source>Discrepancies</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>No discrepancy fits this group.</source>
        <translation>Aucune divergence ne correspond à ce groupe.</translation>
    </message>
    <message>
        <source>No discrepancies were found between the sources read so far.</source>
        <translation>Aucune divergence n’a été trouvée entre les sources lues jusqu’ici.</translation>
    </message>
    <message>
        <source>A ruling no longer finds what it is about: %1 (%2, %3)</source>
        <translation>Une décision ne trouve plus son objet&#xa0;: %1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DocumentsScreen</name>
    <message>
        <source>Filter documents</source>
        <translation>Filtrer les documents</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Sections of the document</source>
        <translation>Sections du document</translation>
    </message>
    <message>
        <source>No document fits the filter.</source>
        <translation>Aucun document ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No documents were received. The ledger says what was asked.</source>
        <translation>Aucun document n’a été reçu. Le registre indique ce qui a été demandé.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Aucun document n’est ouvert.</translation>
    </message>
    <message>
        <source>No text layer: %1, %2 bytes, kept as received.</source>
        <translation>Pas de couche texte&#xa0;: %1, %2 octets, conservé tel que reçu.</translation>
    </message>
    <message>
        <source>Safely shown: text only, nothing is fetched or run.</source>
        <translation>Affichage sûr&#xa0;: texte seul, rien n’est téléchargé ni exécuté.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::FirstRun</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>One timeline, every source</source>
        <translation>Une seule chronologie, toutes les sources</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Créer un coffre</translation>
    </message>
    <message>
        <source>one encrypted folder, here</source>
        <translation>un répertoire chiffré, ici</translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation>Conserver le code de récupération</translation>
    </message>
    <message>
        <source>print it, store it apart</source>
        <translation>l’imprimer, le ranger à part</translation>
    </message>
    <message>
        <source>Add a source, or open the demo</source>
        <translation>Ajouter une source ou ouvrir la démonstration</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>you can add more later</source>
        <translation>vous pourrez en ajouter plus tard</translation>
    </message>
    <message>
        <source>Everything stays in this vault. No server, no account, no telemetry.</source>
        <translation>Tout reste dans ce coffre. Pas de serveur, pas de compte, pas de télémétrie.</translation>
    </message>
    <message>
        <source>Works offline once a source was read.</source>
        <translation>Fonctionne hors connexion dès qu’une source a été lue.</translation>
    </message>
    <message>
        <source>Every view of a chart is kept in the audit trail.</source>
        <translation>Chaque consultation d’un dossier est inscrite au journal d’audit.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Where the vault will be</source>
        <translation>Où sera le coffre</translation>
    </message>
    <message>
        <source>Shown here once the vault is created.</source>
        <translation>Affiché ici une fois le coffre créé.</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>Je l’ai mis en lieu sûr</translation>
    </message>
    <message>
        <source>Shown once. Whoever holds it opens the vault, so keep it apart from this computer. Without it, a forgotten passphrase cannot be undone by anyone.</source>
        <translation>Affiché une seule fois. Quiconque le détient peut ouvrir le coffre&#xa0;: gardez-le loin de cet ordinateur. Sans lui, personne ne peut remédier à l’oubli de la phrase secrète.</translation>
    </message>
    <message>
        <source>Connect a hospital or exchange</source>
        <translation>Connecter un hôpital ou réseau</translation>
    </message>
    <message>
        <source>FHIR or MHD, with your own account</source>
        <translation>FHIR ou MHD, avec votre propre compte</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>FHIR, C-CDA, portal downloads</source>
        <translation>FHIR, C-CDA, téléchargements de portails</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>Invented hospitals and patients, planted conflicts and faults</source>
        <translation>Hôpitaux et patients fictifs, avec des conflits et des erreurs placés exprès</translation>
    </message>
    <message>
        <source>Nothing is written until you press Create.</source>
        <translation>Rien n’est écrit avant que vous n’appuyiez sur Créer.</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>Ouvrir un coffre existant…</translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Passable</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Quatre mots ou plus, sans rapport entre eux, sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <source>words: %1, about %2 bits</source>
        <translation>mots&#xa0;: %1, environ %2 bits</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différentes</translation>
    </message>
    <message>
        <source>Go on to the sources</source>
        <translation>Continuer vers les sources</translation>
    </message>
    <message>
        <source>Go on to import</source>
        <translation>Continuer vers l’importation</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>Création du coffre…</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>Code de récupération %1</translation>
    </message>
    <message>
        <source>The vault is created. Write the recovery code down or print it, then go on.</source>
        <translation>Le coffre est créé. Notez ou imprimez le code de récupération, puis continuez.</translation>
    </message>
    <message>
        <source>Shown once; it is not kept here.</source>
        <translation>Affiché une seule fois&#x202f;; il n’est pas conservé ici.</translation>
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
        <translation>Somme des indices&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Sum of evidence</source>
        <translation>Somme des indices</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::GroupList</name>
    <message>
        <source>Groups of discrepancies</source>
        <translation>Groupes de divergences</translation>
    </message>
    <message>
        <source>All but cosmetic</source>
        <translation>Sauf cosmétiques</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>By kind of difference</source>
        <translation>Par type de différence</translation>
    </message>
    <message>
        <source>By pair of sources</source>
        <translation>Par paire de sources</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Help</name>
    <message>
        <source>Keys and marks</source>
        <translation>Touches et signes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>command palette: go to, act</source>
        <translation>palette de commandes&#xa0;: aller, agir</translation>
    </message>
    <message>
        <source>search the whole chart</source>
        <translation>chercher dans tout le dossier</translation>
    </message>
    <message>
        <source>ledger: what was asked, what came back</source>
        <translation>registre&#xa0;: ce qui a été demandé, ce qui est arrivé</translation>
    </message>
    <message>
        <source>refresh from every source</source>
        <translation>actualiser depuis toutes les sources</translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation>aller à une date</translation>
    </message>
    <message>
        <source>trace the value to its bytes</source>
        <translation>remonter de la valeur à ses octets</translation>
    </message>
    <message>
        <source>next new item</source>
        <translation>élément nouveau suivant</translation>
    </message>
    <message>
        <source>copy with units, dates and sources</source>
        <translation>copier avec unités, dates et sources</translation>
    </message>
    <message>
        <source>undo the last ruling</source>
        <translation>annuler la dernière décision</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>volet suivant</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>sources differ; both sides are always shown</source>
        <translation>les sources divergent&#x202f;; les deux versions sont toujours affichées</translation>
    </message>
    <message>
        <source>several statements judged one fact; the panel says why</source>
        <translation>plusieurs déclarations jugées être un même fait&#x202f;; le volet dit pourquoi</translation>
    </message>
    <message>
        <source>first seen since you last marked the chart as seen</source>
        <translation>vu pour la première fois depuis que vous avez marqué le dossier comme vu</translation>
    </message>
    <message>
        <source>converted; the original is beside it</source>
        <translation>converti&#x202f;; l’original est à côté</translation>
    </message>
    <message>
        <source>complete: asked and answered in full</source>
        <translation>complet&#xa0;: demandé et entièrement répondu</translation>
    </message>
    <message>
        <source>partial: some of it came</source>
        <translation>partiel&#xa0;: une partie est arrivée</translation>
    </message>
    <message>
        <source>refused by the source</source>
        <translation>refusé par la source</translation>
    </message>
    <message>
        <source>failed: no usable answer</source>
        <translation>échec&#xa0;: pas de réponse exploitable</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>a difference that touches safety</source>
        <translation>une différence qui touche à la sécurité</translation>
    </message>
    <message>
        <source>a clinical difference</source>
        <translation>une différence clinique</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>nobody said; not the same as none</source>
        <translation>personne ne l’a dit&#x202f;; ce n’est pas la même chose qu’aucun</translation>
    </message>
    <message>
        <source>Anamnesis shows what sources said. It gives no advice on treatment, and is not a certified medical device.</source>
        <translation>Anamnesis montre ce que les sources ont dit. Il ne donne pas de conseils de traitement et n’est pas un dispositif médical certifié.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::IdentityScreen</name>
    <message>
        <source>Identity review</source>
        <translation>Vérification d’identité</translation>
    </message>
    <message>
        <source>Records that are possibly one of your patients: %1. Nothing is merged until you say so.</source>
        <translation>Enregistrements peut-être d’un de vos patients&#xa0;: %1. Rien n’est fusionné avant que vous ne le disiez.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Rien n’attend de décision.</translation>
    </message>
    <message>
        <source>Person graph</source>
        <translation>Graphe des personnes</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>D’ailleurs</translation>
    </message>
    <message>
        <source>Words of other places that wait for a person: %1.</source>
        <translation>Dires d’autres lieux qui attendent une personne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en attente&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::IncompleteNote</name>
    <message>
        <source>Not complete: open the ledger</source>
        <translation>Incomplet&#xa0;: ouvrir le registre</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <translation>Incomplet.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ItemPanel</name>
    <message>
        <source>Details of the selected item</source>
        <translation>Détails de l’élément sélectionné</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Compare and rule</source>
        <translation>Comparer et décider</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Statements: %1</source>
        <translation>Déclarations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Members of this item</source>
        <translation>Membres de cet élément</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Tel qu’envoyé</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Why one item:</source>
        <translation>Pourquoi un seul élément&#xa0;:</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>Values of this item</source>
        <translation>Valeurs de cet élément</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Hidden by %1: %2</source>
        <translation>Masquée par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Hidden by a ruling</source>
        <translation>Masquée par une décision</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher à nouveau</translation>
    </message>
    <message>
        <source>Reason for hiding this item</source>
        <translation>Motif pour masquer cette entrée</translation>
    </message>
    <message>
        <source>Reason to hide it from the lists</source>
        <translation>Motif pour la masquer des listes</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LanesView</name>
    <message>
        <source>Medicines over time</source>
        <translation>Médicaments dans le temps</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days of a gap</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date non renseignée</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LifeOverview</name>
    <message>
        <source>Overview of the whole life</source>
        <translation>Vue d’ensemble de toute la vie</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Vie</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LinkComparison</name>
    <message>
        <source>Comparison field by field</source>
        <translation>Comparaison champ par champ</translation>
    </message>
    <message>
        <source>In words.</source>
        <translation>En toutes lettres.</translation>
    </message>
    <message>
        <source>Rules %1, weights %2.</source>
        <translation>Règles %1, poids %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>This chart</source>
        <translation>Ce dossier</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce que cela dit</translation>
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
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Le coffre est verrouillé</translation>
    </message>
    <message>
        <source>Charts are encrypted on this computer. The passphrase opens them; the recovery code works in its place.</source>
        <translation>Les dossiers sont chiffrés sur cet ordinateur. La phrase secrète les ouvre&#x202f;; le code de récupération peut la remplacer.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Vault folder</source>
        <translation>Répertoire du coffre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Phrase secrète ou code de récupération</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>Créer un nouveau coffre</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::MainWindow</name>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Ajouter une source…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Undo the last ruling</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Copy with units and sources</source>
        <translation>Copier avec unités et sources</translation>
    </message>
    <message>
        <source>Search this chart</source>
        <translation>Chercher dans ce dossier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Touches à une lettre</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Dossier patient</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Ajouter un patient</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Tout marquer comme vu</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Identity review</source>
        <translation>Vérification d’identité</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>Coffre et audit</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Keys and marks</source>
        <translation>Touches et signes</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Last refresh %1</source>
        <translation>Dernière actualisation %1</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Pas encore actualisé</translation>
    </message>
    <message>
        <source>items: %1, new: %2</source>
        <translation>éléments&#xa0;: %1, nouveaux&#xa0;: %2</translation>
    </message>
    <message>
        <source>Import what another place holds of who is who…</source>
        <translation>Importer l’identité des personnes selon un autre lieu…</translation>
    </message>
    <message>
        <source>Export our decisions of who is who…</source>
        <translation>Exporter nos décisions sur l’identité des personnes…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::MedicinesScreen</name>
    <message>
        <source>Medicines over time</source>
        <translation>Médicaments dans le temps</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Conciliation</translation>
    </message>
    <message>
        <source>changes of the last 90 days</source>
        <translation>changements des 90 derniers jours</translation>
    </message>
    <message>
        <source>Active and stopped</source>
        <translation>Actifs et arrêtés</translation>
    </message>
    <message>
        <source>Active only</source>
        <translation>Actifs seulement</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 ans</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>order, height follows the daily dose</source>
        <translation>prescription, la hauteur suit la dose quotidienne</translation>
    </message>
    <message>
        <source>dispense</source>
        <translation>dispensation</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>interruption</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>divergent</translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation>dose non renseignée</translation>
    </message>
    <message>
        <source>ingredients: %1, orders and dispenses: %2</source>
        <translation>principes actifs&#xa0;: %1, prescriptions et dispensations&#xa0;: %2</translation>
    </message>
    <message>
        <source>No medicines were received. The ledger says what was asked.</source>
        <translation>Aucun médicament n’a été reçu. Le registre indique ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Not listed by</source>
        <translation>Absent de</translation>
    </message>
    <message>
        <source>Compare and rule</source>
        <translation>Comparer et décider</translation>
    </message>
    <message>
        <source>Compare and rule: %1</source>
        <translation>Comparer et décider&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::OtherPlaces</name>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Against what we hold</source>
        <translation>Contraire à ce qui vaut ici</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Decided otherwise here</source>
        <translation>Décidé autrement ici</translation>
    </message>
    <message>
        <source>Held here as well</source>
        <translation>Vaut ici aussi</translation>
    </message>
    <message>
        <source>Records that are not here: %1</source>
        <translation>Enregistrements absents d’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is told of them is kept, and shown once a source brings them.</source>
        <translation>Ce qui en est dit est gardé, et montré dès qu’une source les apporte.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Nothing from another place yet. Import the file that its patient index or another Anamnesis wrote: each word of it is shown here beside our own answer.</source>
        <translation>Rien encore d’un autre lieu. Importez le fichier écrit par son index des patients ou par une autre Anamnesis&#xa0;: chaque mot est montré ici à côté de notre réponse.</translation>
    </message>
    <message>
        <source>Follow: link</source>
        <translation>Suivre&#xa0;: relier</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Follow: keep apart</source>
        <translation>Suivre&#xa0;: séparer</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder séparés</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>What a link would add</source>
        <translation>Ce qu’un lien ajouterait</translation>
    </message>
    <message>
        <source>What the other place says</source>
        <translation>Ce que dit l’autre lieu</translation>
    </message>
    <message>
        <source>by its rules</source>
        <translation>par ses règles</translation>
    </message>
    <message>
        <source>It does not say who decided.</source>
        <translation>Il ne dit pas qui a décidé.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Rules %1, weights %2.</source>
        <translation>Règles %1, poids %2.</translation>
    </message>
    <message>
        <source>How it stands here</source>
        <translation>Ce qu’il en est ici</translation>
    </message>
    <message>
        <source>Against what we hold.</source>
        <translation>Contraire à ce qui vaut ici.</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person</source>
        <translation>Contredit fortement une seule personne</translation>
    </message>
    <message>
        <source>Our rules find one person beyond doubt.</source>
        <translation>Nos règles trouvent une seule personne sans aucun doute.</translation>
    </message>
    <message>
        <source>A person here decided otherwise.</source>
        <translation>Une personne d’ici a décidé autrement.</translation>
    </message>
    <message>
        <source>That stands until somebody here changes it.</source>
        <translation>Cela vaut tant que personne d’ici ne le change.</translation>
    </message>
    <message>
        <source>Held here as well.</source>
        <translation>Vaut ici aussi.</translation>
    </message>
    <message>
        <source>A person here decided so. The other answer below takes it back.</source>
        <translation>Une personne d’ici l’a décidé ainsi. L’autre réponse, ci-dessous, l’annule.</translation>
    </message>
    <message>
        <source>Our own rules say so.</source>
        <translation>Nos propres règles le disent.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Nouveau.</translation>
    </message>
    <message>
        <source>Nothing happens until you decide.</source>
        <translation>Rien ne se passe avant votre décision.</translation>
    </message>
    <message>
        <source>The two records are in one chart now.</source>
        <translation>Les deux enregistrements sont dans un seul dossier pour l’instant.</translation>
    </message>
    <message>
        <source>The two records are in two charts now.</source>
        <translation>Les deux enregistrements sont dans deux dossiers pour l’instant.</translation>
    </message>
    <message>
        <source>Linked: the two are one chart now. Keep apart takes it back.</source>
        <translation>Reliés&#xa0;: un seul dossier désormais. Garder séparés l’annule.</translation>
    </message>
    <message>
        <source>Kept apart: the two are two charts. Link takes it back.</source>
        <translation>Séparés&#xa0;: ce sont deux dossiers. Relier l’annule.</translation>
    </message>
    <message>
        <source>Set aside. It stays in the list and can be brought back.</source>
        <translation>Mis de côté. Il reste dans la liste et peut être repris.</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Repris.</translation>
    </message>
    <message>
        <source>Your answer holds for all %1 pairs of their records.</source>
        <translation>Votre réponse vaut pour les %1 paires de leurs dossiers.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::OwnLinks</name>
    <message>
        <source>Ask later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation>En attente d’une personne</translation>
    </message>
    <message>
        <source>No links yet. They appear when sources know patients that may be one person.</source>
        <translation>Pas encore de liens. Ils apparaissent quand les sources connaissent des patients qui sont peut-être une même personne.</translation>
    </message>
    <message>
        <source>Your answer holds for all %1 pairs of their records.</source>
        <translation>Votre réponse vaut pour les %1 paires de leurs dossiers.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder séparés</translation>
    </message>
    <message>
        <source>What a link would add</source>
        <translation>Ce qu’un lien ajouterait</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Gardés séparés</translation>
    </message>
    <message>
        <source>What the link did</source>
        <translation>Ce que le lien a fait</translation>
    </message>
    <message>
        <source>Until you decide it is shown as “possibly this person”, never merged.</source>
        <translation>Tant que vous n’avez pas décidé, il est affiché comme «&#xa0;peut-être cette personne&#xa0;», jamais fusionné.</translation>
    </message>
    <message>
        <source>A person decided that these are two people. Neither chart shows anything of the other.</source>
        <translation>Une personne a décidé que ce sont deux personnes. Aucun des deux dossiers ne montre quoi que ce soit de l’autre.</translation>
    </message>
    <message>
        <source>The rules found two people. Neither chart shows anything of the other.</source>
        <translation>Les règles ont trouvé deux personnes. Aucun des deux dossiers ne montre quoi que ce soit de l’autre.</translation>
    </message>
    <message>
        <source>A person decided that these are one person. One chart holds both records, each entry with its source. Keep apart separates them again.</source>
        <translation>Une personne a décidé qu’il s’agit d’une seule personne. Un dossier contient les deux enregistrements, chaque entrée avec sa source. Garder séparés les sépare à nouveau.</translation>
    </message>
    <message>
        <source>The rules found one person beyond doubt. One chart holds both records, each entry with its source. Keep apart separates them again.</source>
        <translation>Les règles ont trouvé une seule personne sans aucun doute. Un dossier contient les deux enregistrements, chaque entrée avec sa source. Garder séparés les sépare à nouveau.</translation>
    </message>
    <message>
        <source>Decided against what our rules say.</source>
        <translation>Décidé contre l’avis de nos règles.</translation>
    </message>
    <message>
        <source>Nothing that is not in the chart already.</source>
        <translation>Rien qui ne soit déjà dans le dossier.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Go to a screen or chart, or do something</source>
        <translation>Aller à un écran ou un dossier, ou faire quelque chose</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Open chart: %1</source>
        <translation>Ouvrir le dossier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::PersonGraph</name>
    <message>
        <source>Person graph</source>
        <translation>Graphe des personnes</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>This chart</source>
        <translation>Ce dossier</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Another candidate</source>
        <translation>Autre candidat</translation>
    </message>
    <message>
        <source>and %1 more persons that may be one with these</source>
        <translation>et %1 autres personnes qui pourraient être les mêmes</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ProgressRow</name>
    <message>
        <source>Refresh in progress</source>
        <translation>Actualisation en cours</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not readable, kept raw: %1</source>
        <translation>illisibles, conservés bruts&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ProvenanceView</name>
    <message>
        <source>Where this value comes from</source>
        <translation>D’où vient cette valeur</translation>
    </message>
    <message>
        <source>Where “%1” comes from</source>
        <translation>D’où vient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>%1 bytes, %2</source>
        <translation>%1 octets, %2</translation>
    </message>
    <message>
        <source>Raw record, the element marked</source>
        <translation>Enregistrement brut, élément marqué</translation>
    </message>
    <message>
        <source>The element could not be located in the bytes.</source>
        <translation>L’élément n’a pas pu être localisé dans les octets.</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Enregistrement brut</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>répondu %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
        <translation>Qualité de la phrase secrète</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>%1 sur 4</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Dossiers patients</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Ajouter un patient</translation>
    </message>
    <message>
        <source>Worklists</source>
        <translation>Listes de travail</translation>
    </message>
    <message>
        <source>Identity review</source>
        <translation>Vérification d’identité</translation>
    </message>
    <message>
        <source>Safety discrepancies</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Incomplete sources</source>
        <translation>Sources incomplètes</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>Coffre et audit</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Reader</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
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
        <translation>Résultats par analyte et par date</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Tous les bilans</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Anormal</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Filter analytes</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>converted, hover for the original</source>
        <translation>converti, survolez pour voir l’original</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>divergent</translation>
    </message>
    <message>
        <source>Oldest first, newest last</source>
        <translation>Les plus anciens d’abord, les plus récents à la fin</translation>
    </message>
    <message>
        <source>No analyte fits the filter.</source>
        <translation>Aucun analyte ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No results were received. The ledger says what was asked.</source>
        <translation>Aucun résultat n’a été reçu. Le registre indique ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Select one or more analytes to see their trend.</source>
        <translation>Sélectionnez un ou plusieurs analytes pour voir leur évolution.</translation>
    </message>
    <message>
        <source>Trend of the selection</source>
        <translation>Évolution de la sélection</translation>
    </message>
    <message>
        <source>open points: converted or censored</source>
        <translation>points creux&#xa0;: convertis ou hors limite de mesure</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Ribbon</name>
    <message>
        <source>Ribbon of the timeline</source>
        <translation>Ruban de la chronologie</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Rien à dessiner pour l’instant.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::RulingBar</name>
    <message>
        <source>Rule</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason for the ruling</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>Needed: it is kept with the ruling</source>
        <translation>Nécessaire&#xa0;: il est conservé avec la décision</translation>
    </message>
    <message>
        <source>The ruling is kept with its reason, survives refreshes, hides nothing, and can be undone (Ctrl+Z).</source>
        <translation>La décision est conservée avec son motif, survit aux actualisations, ne cache rien et peut être annulée (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Préférer %1</translation>
    </message>
    <message>
        <source>Two different facts</source>
        <translation>Deux faits différents</translation>
    </message>
    <message>
        <source>Explained, keep both</source>
        <translation>Expliqué, garder les deux</translation>
    </message>
    <message>
        <source>Sent to source</source>
        <translation>Envoyé à la source</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Décider&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SearchBox</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Search this chart</source>
        <translation>Chercher dans ce dossier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing found in this chart for these words.</source>
        <translation>Rien n’a été trouvé dans ce dossier pour ces mots.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SharePanel</name>
    <message>
        <source>Import what another place holds…</source>
        <translation>Importer d’un autre lieu…</translation>
    </message>
    <message>
        <source>Export our decisions…</source>
        <translation>Exporter nos décisions…</translation>
    </message>
    <message>
        <source>What another place holds stands beside our own answer. Nothing happens until you decide.</source>
        <translation>Ce qu’un autre lieu retient est montré à côté de notre réponse. Rien ne se passe avant votre décision.</translation>
    </message>
    <message>
        <source>Export our decisions</source>
        <translation>Exporter nos décisions</translation>
    </message>
    <message>
        <source>This leaves the vault.</source>
        <translation>Ceci quitte le coffre.</translation>
    </message>
    <message>
        <source>The file holds the numbers of patients at each source, who decided when, and the reasons as they were written. It holds no names, dates of birth or clinical content, but it is not encrypted: whoever has the file can read it. The audit trail notes the export.</source>
        <translation>Le fichier contient les numéros des patients dans chaque source, qui a décidé et quand, et les motifs tels qu’ils ont été écrits. Il ne contient ni noms, ni dates de naissance, ni contenu clinique, mais il n’est pas chiffré&#xa0;: qui détient le fichier peut le lire. Le journal d’audit note l’exportation.</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Choose a file and export…</source>
        <translation>Choisir un fichier et exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json)</source>
        <translation>Bundle FHIR (*.json)</translation>
    </message>
    <message>
        <source>Import what another place holds</source>
        <translation>Importer ce qu’un autre lieu retient</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with our own answers…</source>
        <translation>Lecture du fichier et comparaison avec nos réponses…</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nouveaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>against what we hold: %1</source>
        <translation>contraires à ce qui vaut ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>decided otherwise here: %1</source>
        <translation>décidés autrement ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>held here as well: %1</source>
        <translation>valent ici aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>records that are not here: %1</source>
        <translation>enregistrements absents d’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read. Other places now say</source>
        <translation>Lu. D’autres lieux disent maintenant</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 seulement</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Written to %1. It holds numbers of patients: give it only to those who may have them.</source>
        <translation>Écrit dans %1. Il contient des numéros de patients&#xa0;: ne le donnez qu’à ceux qui peuvent les avoir.</translation>
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
        <translation>Journal des requêtes</translation>
    </message>
    <message>
        <source>Copy redacted</source>
        <translation>Copier sans données personnelles</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Ajouter une source…</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Tout tester</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Tout actualiser</translation>
    </message>
    <message>
        <source>Ledger: kind by source</source>
        <translation>Registre&#xa0;: type par source</translation>
    </message>
    <message>
        <source>configured: %1, waiting for you: %2</source>
        <translation>configurées&#xa0;: %1, en attente de vous&#xa0;: %2</translation>
    </message>
    <message>
        <source>configured: %1</source>
        <translation>configurées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>pour quoi cela a été demandé</translation>
    </message>
    <message>
        <source>no chart</source>
        <translation>aucun dossier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Request, redacted</source>
        <translation>Requête, sans données personnelles</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 a répondu.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SummaryScreen</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>Vaccinations</translation>
    </message>
    <message>
        <source>Devices and implants</source>
        <translation>Dispositifs et implants</translation>
    </message>
    <message>
        <source>Last vitals</source>
        <translation>Dernières constantes</translation>
    </message>
    <message>
        <source>Last results</source>
        <translation>Derniers résultats</translation>
    </message>
    <message>
        <source>Recent encounters</source>
        <translation>Dernières venues</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Documents and reports</source>
        <translation>Documents et comptes rendus</translation>
    </message>
    <message>
        <source>Care team and plans</source>
        <translation>Équipe et plans de soins</translation>
    </message>
    <message>
        <source>None recorded; every source answered completely.</source>
        <translation>Aucun enregistré&#x202f;; toutes les sources ont répondu complètement.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>none recorded in</source>
        <translation>aucun enregistré dans</translation>
    </message>
    <message>
        <source>the others were not asked or did not answer</source>
        <translation>les autres n’ont pas été interrogées ou n’ont pas répondu</translation>
    </message>
    <message>
        <source>%1 of %2, the newest</source>
        <translation>%1 sur %2, les plus récents</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <source>Only from %1</source>
        <translation>Seulement de %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Only new items: %1</source>
        <translation>Éléments nouveaux seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only what sources dispute: %1</source>
        <translation>Seulement ce sur quoi les sources divergent&#xa0;: %1</translation>
    </message>
    <message>
        <source>No item fits the filter.</source>
        <translation>Aucun élément ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>Afficher tous les éléments</translation>
    </message>
    <message>
        <source>Nothing was received yet. Refresh asks every source; the ledger says what was asked.</source>
        <translation>Rien n’a encore été reçu. Actualiser interroge toutes les sources&#x202f;; le registre indique ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Items of the timeline</source>
        <translation>Éléments de la chronologie</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>zone?</source>
        <translation>fuseau&#x202f;?</translation>
    </message>
    <message>
        <source>Only what sources dispute</source>
        <translation>Seulement ce sur quoi les sources divergent</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Masquées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Items that rulings keep out of the lists</source>
        <translation>Entrées que des décisions écartent des listes</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Chacune</translation>
    </message>
    <message>
        <source>Each entry of a course in a row of its own</source>
        <translation>Chaque entrée d’une série sur sa propre ligne</translation>
    </message>
    <message>
        <source>Each entry of a course in a row of its own (→ opens one course)</source>
        <translation>Chaque entrée d’une série sur sa propre ligne (→ ouvre une série)</translation>
    </message>
    <message>
        <source>Items hidden by rulings</source>
        <translation>Entrées masquées par des décisions</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::TrendChart</name>
    <message>
        <source>Trend of %1</source>
        <translation>Évolution de %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>référence %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::VaultScreen</name>
    <message>
        <source>The vault</source>
        <translation>Le coffre</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>Coffre et audit</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <source>Audit trail, newest first</source>
        <translation>Journal d’audit, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>S’ouvre avec</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Dossiers patients</translation>
    </message>
    <message>
        <source>Source records</source>
        <translation>Enregistrements sources</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>On disk, encrypted</source>
        <translation>Sur disque, chiffré</translation>
    </message>
    <message>
        <source>Raw records before compression</source>
        <translation>Enregistrements bruts avant compression</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Verifying every record and the audit chain…</source>
        <translation>Vérification de chaque enregistrement et de la chaîne d’audit…</translation>
    </message>
    <message>
        <source>All is whole. Audit events checked: %1</source>
        <translation>Tout est intact. Événements d’audit vérifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>problems found: %1</source>
        <translation>problèmes trouvés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rebuilding items from raw records and rulings…</source>
        <translation>Reconstruction des éléments à partir des enregistrements bruts et des décisions…</translation>
    </message>
    <message>
        <source>Rebuilt. Items that changed: %1</source>
        <translation>Reconstruit. Éléments modifiés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>An allergy does not say to what.</source>
        <translation>Une allergie ne dit pas à quoi.</translation>
    </message>
    <message>
        <source>An entry points at text that is not in the document.</source>
        <translation>Une entrée renvoie à un texte qui n’est pas dans le document.</translation>
    </message>
    <message>
        <source>The document names several patients.</source>
        <translation>Le document nomme plusieurs patients.</translation>
    </message>
    <message>
        <source>The message has no header (MSH).</source>
        <translation>Le message n’a pas d’en-tête (MSH).</translation>
    </message>
    <message>
        <source>An entry denies twice; it is shown as denied.</source>
        <translation>Une entrée nie deux fois&#x202f;; elle est affichée comme niée.</translation>
    </message>
    <message>
        <source>The message names a character set that is not read here; its bytes were kept.</source>
        <translation>Le message nomme un jeu de caractères qui n’est pas lu ici&#x202f;; ses octets ont été conservés.</translation>
    </message>
    <message>
        <source>Not valid JSON.</source>
        <translation>JSON non valide.</translation>
    </message>
    <message>
        <source>The JSON breaks off before its end.</source>
        <translation>Le JSON s’interrompt avant sa fin.</translation>
    </message>
    <message>
        <source>Not valid XML.</source>
        <translation>XML non valide.</translation>
    </message>
    <message>
        <source>The XML breaks off before its end.</source>
        <translation>Le XML s’interrompt avant sa fin.</translation>
    </message>
    <message>
        <source>A document type declaration was left out.</source>
        <translation>Une déclaration de type de document a été écartée.</translation>
    </message>
    <message>
        <source>Text stands where none may be.</source>
        <translation>Il y a du texte là où il ne peut y en avoir.</translation>
    </message>
    <message>
        <source>A byte order mark was skipped.</source>
        <translation>Une marque d’ordre des octets a été ignorée.</translation>
    </message>
    <message>
        <source>Control characters were kept as they are.</source>
        <translation>Les caractères de contrôle ont été conservés tels quels.</translation>
    </message>
    <message>
        <source>A date was written unusually and was read as meant.</source>
        <translation>Une date était écrite de façon inhabituelle et a été lue selon son sens.</translation>
    </message>
    <message>
        <source>A date cannot be read; it is kept as sent.</source>
        <translation>Une date est illisible&#x202f;; elle est conservée telle qu’envoyée.</translation>
    </message>
    <message>
        <source>A number cannot be read; it is kept as sent.</source>
        <translation>Un nombre est illisible&#x202f;; il est conservé tel qu’envoyé.</translation>
    </message>
    <message>
        <source>A name occurs twice in one object; the first counts.</source>
        <translation>Un nom apparaît deux fois dans un objet&#x202f;; le premier compte.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Characters in another encoding were read as meant.</source>
        <translation>Des caractères d’un autre codage ont été lus selon leur sens.</translation>
    </message>
    <message>
        <source>The entry says the record was deleted.</source>
        <translation>L’entrée dit que l’enregistrement a été supprimé.</translation>
    </message>
    <message>
        <source>An entry holds no record.</source>
        <translation>Une entrée ne contient aucun enregistrement.</translation>
    </message>
    <message>
        <source>The record asks to be read by rules that are not known here.</source>
        <translation>L’enregistrement demande à être lu selon des règles inconnues ici.</translation>
    </message>
    <message>
        <source>The record is kept whole, its parts could not be told apart.</source>
        <translation>L’enregistrement est conservé entier&#x202f;; ses parties n’ont pu être distinguées.</translation>
    </message>
    <message>
        <source>The record holds an extension that may change its meaning.</source>
        <translation>L’enregistrement contient une extension qui peut changer son sens.</translation>
    </message>
    <message>
        <source>The text was longer than shown.</source>
        <translation>Le texte était plus long qu’affiché.</translation>
    </message>
    <message>
        <source>Nothing in it could be read.</source>
        <translation>Rien n’a pu y être lu.</translation>
    </message>
    <message>
        <source>The page cannot be read.</source>
        <translation>La page est illisible.</translation>
    </message>
    <message>
        <source>The page breaks off before its end.</source>
        <translation>La page s’interrompt avant sa fin.</translation>
    </message>
    <message>
        <source>The record does not say what it is.</source>
        <translation>L’enregistrement ne dit pas ce qu’il est.</translation>
    </message>
    <message>
        <source>A record of a type not known here; it is kept raw.</source>
        <translation>Un enregistrement d’un type inconnu ici&#x202f;; il est conservé brut.</translation>
    </message>
    <message>
        <source>Nested deeper than allowed.</source>
        <translation>Imbriqué plus profondément que permis.</translation>
    </message>
    <message>
        <source>Larger than allowed.</source>
        <translation>Plus grand que permis.</translation>
    </message>
    <message>
        <source>More parts than allowed.</source>
        <translation>Plus de parties que permis.</translation>
    </message>
    <message>
        <source>Something stands after the end.</source>
        <translation>Il y a quelque chose après la fin.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>La valeur manque.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Ce fichier ou répertoire n’existe pas.</translation>
    </message>
    <message>
        <source>{file} was not taken in: {why}</source>
        <translation>{file} n’a pas été repris&#xa0;: {why}</translation>
    </message>
    <message>
        <source>None of the files could be read: each is missing, empty, damaged or in a format not known here. Known are FHIR, C-CDA, HL7 v2, PDF, text and pictures. Fetch the files again, or ask who sent them.</source>
        <translation>Aucun des fichiers n’a pu être lu&#xa0;: chacun est absent, vide, endommagé ou d’un format inconnu ici. Sont connus FHIR, C-CDA, HL7 v2, PDF, texte et images. Téléchargez-les de nouveau ou demandez à l’expéditeur.</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>A record of the files cannot be read; it is kept raw.</source>
        <translation>Un enregistrement des fichiers est illisible&#x202f;; il est conservé brut.</translation>
    </message>
    <message>
        <source>Storing records</source>
        <translation>Stockage des enregistrements</translation>
    </message>
    <message>
        <source>The file {file} is larger than allowed.</source>
        <translation>Le fichier {file} est plus grand que permis.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Le fichier {file} est illisible.</translation>
    </message>
    <message>
        <source>read as sent</source>
        <translation>lu tel qu’envoyé</translation>
    </message>
    <message>
        <source>joined with the same fact from other sources</source>
        <translation>réuni avec le même fait d’autres sources</translation>
    </message>
    <message>
        <source>To the support desk of {source}</source>
        <translation>Au service d’assistance de {source}</translation>
    </message>
    <message>
        <source>{kind}: {about}, {field}</source>
        <translation>{kind}&#xa0;: {about}, {field}</translation>
    </message>
    <message>
        <source>{source} says: {value}</source>
        <translation>{source} dit&#xa0;: {value}</translation>
    </message>
    <message>
        <source>The record is a {type} whose bytes have the SHA-256 {sha256}; the element is {path}.</source>
        <translation>L’enregistrement est de type {type} et ses octets ont le SHA-256 {sha256}&#x202f;; l’élément est {path}.</translation>
    </message>
    <message>
        <source>It came in answer to {request} at {at}.</source>
        <translation>Il est arrivé en réponse à {request} le {at}.</translation>
    </message>
    <message>
        <source>Another source ({number})</source>
        <translation>Une autre source ({number})</translation>
    </message>
    <message>
        <source>Please check the record against its origin and answer under {id}.</source>
        <translation>Veuillez vérifier l’enregistrement auprès de son origine et répondre sous {id}.</translation>
    </message>
    <message>
        <source>Names, numbers and dates of the patient were taken out of this note.</source>
        <translation>Les noms, numéros et dates du patient ont été retirés de cette note.</translation>
    </message>
    <message>
        <source>There is no such discrepancy in this chart.</source>
        <translation>Cette divergence n’existe pas dans ce dossier.</translation>
    </message>
    <message>
        <source>None of these discrepancies involves the source {source}.</source>
        <translation>Aucune de ces divergences ne concerne la source {source}.</translation>
    </message>
    <message>
        <source>There is no such form of export: {form}.</source>
        <translation>Cette forme d’exportation n’existe pas&#xa0;: {form}.</translation>
    </message>
    <message>
        <source>The file could not be written: {path}.</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Why absent</source>
        <translation>Motif d’absence</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Atteinte de l’objectif</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Not to be done</source>
        <translation>À ne pas faire</translation>
    </message>
    <message>
        <source>Status of activity</source>
        <translation>État de l’activité</translation>
    </message>
    <message>
        <source>Additional instructions</source>
        <translation>Instructions complémentaires</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Traite de</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Observance</translation>
    </message>
    <message>
        <source>Admitted from</source>
        <translation>Provenance à l’admission</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Type of agent</source>
        <translation>Type d’intervenant</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Aussi connu comme</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Si besoin</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Birth order</source>
        <translation>Rang de naissance</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Birth sex</source>
        <translation>Sexe à la naissance</translation>
    </message>
    <message>
        <source>Birth time</source>
        <translation>Heure de naissance</translation>
    </message>
    <message>
        <source>Body site</source>
        <translation>Site anatomique</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né le</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Chromosome</source>
        <translation>Chromosome</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Clinical status</source>
        <translation>État clinique</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Complication</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Coded conclusion</source>
        <translation>Conclusion codée</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Contributed to death</source>
        <translation>A contribué au décès</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Système de coordonnées</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticité</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Dépositaire</translation>
    </message>
    <message>
        <source>Why not known</source>
        <translation>Pourquoi non renseigné</translation>
    </message>
    <message>
        <source>Days of supply</source>
        <translation>Jours de traitement</translation>
    </message>
    <message>
        <source>Death date</source>
        <translation>Date de décès</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Décédé</translation>
    </message>
    <message>
        <source>Said by the source</source>
        <translation>Dit par la source</translation>
    </message>
    <message>
        <source>Dependent</source>
        <translation>Ayant droit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Device model identifier</source>
        <translation>Identifiant du modèle de dispositif</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Type of diagnosis</source>
        <translation>Type de diagnostic</translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation>Diastolique</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Régime alimentaire</translation>
    </message>
    <message>
        <source>Discharged to</source>
        <translation>Destination de sortie</translation>
    </message>
    <message>
        <source>Distinct identifier</source>
        <translation>Identifiant distinctif</translation>
    </message>
    <message>
        <source>Document status</source>
        <translation>État du document</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Dose number</source>
        <translation>Numéro de dose</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Substance médicamenteuse</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Why empty</source>
        <translation>Pourquoi vide</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Origine ethnique</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Status at the performer</source>
        <translation>État chez l’exécutant</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>Liquide</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Foods to avoid</source>
        <translation>Aliments à éviter</translation>
    </message>
    <message>
        <source>Food preference</source>
        <translation>Préférence alimentaire</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme pharmaceutique</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Préparation nutritive</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <translation>Identité de genre</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Médecin traitant</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Genome build</source>
        <translation>Version du génome</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Indiqué par</translation>
    </message>
    <message>
        <source>Ingredient</source>
        <translation>Principe actif</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last occurrence</source>
        <translation>Dernière occurrence</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Managing organization</source>
        <translation>Organisation responsable</translation>
    </message>
    <message>
        <source>Manufactured</source>
        <translation>Date de fabrication</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Situation familiale</translation>
    </message>
    <message>
        <source>Maximum dose</source>
        <translation>Dose maximale</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>Numéro d’assuré</translation>
    </message>
    <message>
        <source>Role of member</source>
        <translation>Rôle du membre</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Modificateur</translation>
    </message>
    <message>
        <source>Mother&apos;s maiden name</source>
        <translation>Nom de naissance de la mère</translation>
    </message>
    <message>
        <source>Multiple birth</source>
        <translation>Naissance multiple</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Identifiant national</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Négation</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Nutrient</source>
        <translation>Nutriment</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Occurrence</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Onset in words</source>
        <translation>Début en toutes lettres</translation>
    </message>
    <message>
        <source>Order detail</source>
        <translation>Détail de la demande</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
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
        <translation>Consigne au patient</translation>
    </message>
    <message>
        <source>Instructions to the patient</source>
        <translation>Consignes au patient</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Réalisé par</translation>
    </message>
    <message>
        <source>Personal identifier</source>
        <translation>Identifiant personnel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Status of plan</source>
        <translation>État du plan</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Practice setting</source>
        <translation>Cadre d’exercice</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>From a primary source</source>
        <translation>De première main</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Type of problem</source>
        <translation>Type de problème</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Provision in detail</source>
        <translation>Disposition en détail</translation>
    </message>
    <message>
        <source>Period of provision</source>
        <translation>Période de la disposition</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Qualificatif</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Race</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Intervalle de référence</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Reaction denied</source>
        <translation>Réaction niée</translation>
    </message>
    <message>
        <source>Substance of the reaction</source>
        <translation>Substance de la réaction</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Reference allele</source>
        <translation>Allèle de référence</translation>
    </message>
    <message>
        <source>Reference sequence</source>
        <translation>Séquence de référence</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Lié</translation>
    </message>
    <message>
        <source>Relates to</source>
        <translation>Se rapporte à</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Lien de parenté</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Instructions as one text</source>
        <translation>Instructions en un seul texte</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Reported by others</source>
        <translation>Rapporté par des tiers</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Requisition number</source>
        <translation>Numéro de demande</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Information de sécurité</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Doses in the series</source>
        <translation>Doses de la série</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Period of service</source>
        <translation>Période de prestation</translation>
    </message>
    <message>
        <source>Set id</source>
        <translation>Identifiant de l’ensemble</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason for status</source>
        <translation>Motif de l’état</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Dosage</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Référence de pièce</translation>
    </message>
    <message>
        <source>Subpotent</source>
        <translation>Dose insuffisante</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Souscripteur</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Substance</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Substitution</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Complément</translation>
    </message>
    <message>
        <source>Systolic</source>
        <translation>Systolique</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Date cible</translation>
    </message>
    <message>
        <source>Target measure</source>
        <translation>Mesure cible</translation>
    </message>
    <message>
        <source>Telephone and mail</source>
        <translation>Téléphone et courriel</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Texture</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <translation>Identifiant du dispositif</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparé</translation>
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
        <translation>Personne liée</translation>
    </message>
    <message>
        <source>Related persons</source>
        <translation>Personnes liées</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Medication orders</source>
        <translation>Prescriptions</translation>
    </message>
    <message>
        <source>Medicine, as told</source>
        <translation>Médicament déclaré</translation>
    </message>
    <message>
        <source>Medication statements</source>
        <translation>Médication déclarée</translation>
    </message>
    <message>
        <source>Dispense</source>
        <translation>Dispensation</translation>
    </message>
    <message>
        <source>Dispenses</source>
        <translation>Dispensations</translation>
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
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>Vaccinations</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Biologie</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Résultats de biologie</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Vital</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>Constantes</translation>
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
        <translation>Acte</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Venues</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
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
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositifs</translation>
    </message>
    <message>
        <source>Family history</source>
        <translation>Antécédents familiaux</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Plan de soins</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>Plans de soins</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Care team</source>
        <translation>Équipe de soins</translation>
    </message>
    <message>
        <source>Care teams</source>
        <translation>Équipes de soins</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Demande de remboursement</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Demandes de remboursement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Nutrition order</source>
        <translation>Prescription nutritionnelle</translation>
    </message>
    <message>
        <source>Nutrition orders</source>
        <translation>Prescriptions nutritionnelles</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Genomic finding</source>
        <translation>Résultat génomique</translation>
    </message>
    <message>
        <source>Genomic findings</source>
        <translation>Résultats génomiques</translation>
    </message>
    <message>
        <source>Advance directive</source>
        <translation>Directive anticipée</translation>
    </message>
    <message>
        <source>Advance directives</source>
        <translation>Directives anticipées</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Professionnels</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Autre enregistrement</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Autres enregistrements</translation>
    </message>
    <message>
        <source>No unit was given.</source>
        <translation>Aucune unité n’a été indiquée.</translation>
    </message>
    <message>
        <source>A character that may not stand in an annotation, at position {position}.</source>
        <translation>Un caractère interdit dans une annotation, à la position {position}.</translation>
    </message>
    <message>
        <source>This unit is arbitrary: it converts to nothing but itself.</source>
        <translation>Cette unité est arbitraire&#xa0;: elle ne se convertit qu’en elle-même.</translation>
    </message>
    <message>
        <source>Division by zero.</source>
        <translation>Division par zéro.</translation>
    </message>
    <message>
        <source>{from} cannot be converted to {to}: they measure different things.</source>
        <translation>{from} ne peut être converti en {to}&#xa0;: ils mesurent des choses différentes.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Le nombre est trop grand.</translation>
    </message>
    <message>
        <source>{value} is outside what {unit} can express.</source>
        <translation>{value} dépasse ce que {unit} peut exprimer.</translation>
    </message>
    <message>
        <source>The prefix {prefix} may not stand before this unit.</source>
        <translation>Le préfixe {prefix} ne peut précéder cette unité.</translation>
    </message>
    <message>
        <source>{unit} is on a scale of its own and may not be multiplied or divided.</source>
        <translation>{unit} a sa propre échelle et ne peut être multipliée ni divisée.</translation>
    </message>
    <message>
        <source>{unit} is on a scale of its own and has no factor.</source>
        <translation>{unit} a sa propre échelle et n’a pas de facteur.</translation>
    </message>
    <message>
        <source>{bracket} at position {position} is not closed.</source>
        <translation>{bracket} à la position {position} n’est pas fermé.</translation>
    </message>
    <message>
        <source>A character that may not stand here.</source>
        <translation>Un caractère qui ne peut être ici.</translation>
    </message>
    <message>
        <source>The unit breaks off at position {position}.</source>
        <translation>L’unité s’interrompt à la position {position}.</translation>
    </message>
    <message>
        <source>There is no unit {unit}.</source>
        <translation>L’unité {unit} n’existe pas.</translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation>{value} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A factor of zero is not allowed.</source>
        <translation>Un facteur nul n’est pas permis.</translation>
    </message>
    <message>
        <source>{left} and {right} are not the same kind of unit.</source>
        <translation>{left} et {right} ne sont pas du même type d’unité.</translation>
    </message>
    <message>
        <source>The unit {unit} could be read in two ways; the value is left as sent.</source>
        <translation>L’unité {unit} peut être lue de deux façons&#x202f;; la valeur est laissée telle qu’envoyée.</translation>
    </message>
    <message>
        <source>No unit was sent.</source>
        <translation>Aucune unité n’a été envoyée.</translation>
    </message>
    <message>
        <source>There is no rule to convert {analyte} from {from} to {to}.</source>
        <translation>Il n’y a pas de règle pour convertir {analyte} de {from} en {to}.</translation>
    </message>
    <message>
        <source>The unit {unit} cannot be read; the value is left as sent.</source>
        <translation>L’unité {unit} est illisible&#x202f;; la valeur est laissée telle qu’envoyée.</translation>
    </message>
    <message>
        <source>The terminology cannot be written.</source>
        <translation>La terminologie ne peut être écrite.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>Le fichier {file} est vide.</translation>
    </message>
    <message>
        <source>A line is longer than allowed.</source>
        <translation>Une ligne est plus longue que permis.</translation>
    </message>
    <message>
        <source>Loading the terminology</source>
        <translation>Chargement de la terminologie</translation>
    </message>
    <message>
        <source>The file is not a concept map.</source>
        <translation>Le fichier n’est pas une table de correspondance de concepts.</translation>
    </message>
    <message>
        <source>The file {file} breaks off before its end.</source>
        <translation>Le fichier {file} s’interrompt avant sa fin.</translation>
    </message>
    <message>
        <source>The file {file} is of no terminology format known here.</source>
        <translation>Le fichier {file} n’est d’aucun format de terminologie connu ici.</translation>
    </message>
    <message>
        <source>The terminology {file} on this computer is damaged and is left out. Load it again with anamnesis terms load.</source>
        <translation>La terminologie {file} sur cet ordinateur est endommagée et laissée de côté. Rechargez-la avec anamnesis terms load.</translation>
    </message>
    <message>
        <source>Row {line} of {file} is broken and was left out.</source>
        <translation>La ligne {line} de {file} est défectueuse et a été écartée.</translation>
    </message>
    <message>
        <source>{count} rows of {file} are broken and were left out.</source>
        <translation>{count} lignes de {file} sont défectueuses et ont été écartées.</translation>
    </message>
    <message>
        <source>The part {entry} of {file} is broken and was left out.</source>
        <translation>La partie {entry} de {file} est défectueuse et a été écartée.</translation>
    </message>
    <message>
        <source>The file {file} is larger than {limit} MB. Load it in parts, or as a package.</source>
        <translation>Le fichier {file} dépasse {limit} Mo. Chargez-le par parties ou sous forme de paquet.</translation>
    </message>
    <message>
        <source>The file {file} is no package: its archive cannot be read. Fetch it again.</source>
        <translation>Le fichier {file} n’est pas un paquet&#xa0;: son archive est illisible. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The package {file} breaks off at {entry}. Nothing of it was loaded. Fetch it again.</source>
        <translation>Le paquet {file} s’interrompt à {entry}. Rien n’en a été chargé. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The package {file} is damaged at {entry}. Nothing of it was loaded. Fetch it again.</source>
        <translation>Le paquet {file} est endommagé à {entry}. Rien n’en a été chargé. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The package {file} unpacks to more than is allowed. Nothing of it was loaded.</source>
        <translation>Le paquet {file} occupe, décompressé, plus que permis. Rien n’en a été chargé.</translation>
    </message>
    <message>
        <source>The package {file} holds no code system, value set or concept map.</source>
        <translation>Le paquet {file} ne contient ni système de codes, ni jeu de valeurs, ni table de correspondance de concepts.</translation>
    </message>
    <message>
        <source>The file is not a value set.</source>
        <translation>Le fichier n’est pas un jeu de valeurs.</translation>
    </message>
    <message>
        <source>The value set {valueSet} has not been loaded. Load its package, or name a terminology server.</source>
        <translation>Le jeu de valeurs {valueSet} n’a pas été chargé. Chargez son paquet ou indiquez un serveur de terminologie.</translation>
    </message>
    <message>
        <source>Value sets refer to each other in a circle: {way}.</source>
        <translation>Des jeux de valeurs se renvoient l’un à l’autre en cercle&#xa0;: {way}.</translation>
    </message>
    <message>
        <source>Value sets refer to each other over more than {limit} steps; {valueSet} was not followed.</source>
        <translation>Des jeux de valeurs se renvoient l’un à l’autre sur plus de {limit} étapes&#x202f;; {valueSet} n’a pas été suivi.</translation>
    </message>
    <message>
        <source>The code system {system} has not been loaded. Load it, or name a terminology server.</source>
        <translation>Le système de codes {system} n’a pas été chargé. Chargez-le ou indiquez un serveur de terminologie.</translation>
    </message>
    <message>
        <source>Of the code system {system} only a part is loaded ({content}); codes may be missing.</source>
        <translation>Du système de codes {system}, seule une partie est chargée ({content})&#x202f;; des codes peuvent manquer.</translation>
    </message>
    <message>
        <source>Version {asked} of {system} has not been loaded; {used} was used.</source>
        <translation>La version {asked} de {system} n’a pas été chargée&#x202f;; {used} a été utilisée.</translation>
    </message>
    <message>
        <source>What is loaded of {system} cannot answer {property} {op} {value}.</source>
        <translation>Ce qui est chargé de {system} ne peut répondre à {property} {op} {value}.</translation>
    </message>
    <message>
        <source>The pattern {value} cannot be read, or takes too long.</source>
        <translation>Le motif {value} est illisible ou prend trop de temps.</translation>
    </message>
    <message>
        <source>The list was cut at {limit} codes; there are more.</source>
        <translation>La liste a été coupée à {limit} codes&#x202f;; il y en a d’autres.</translation>
    </message>
    <message>
        <source>The list of {valueSet} is the one its publisher sent along; it could not be worked out here.</source>
        <translation>La liste de {valueSet} est celle envoyée par son éditeur&#x202f;; elle n’a pas pu être calculée ici.</translation>
    </message>
    <message>
        <source>The code {code} is named by the value set, but {system} as loaded does not have it.</source>
        <translation>Le code {code} est nommé par le jeu de valeurs, mais {system}, tel que chargé, ne l’a pas.</translation>
    </message>
    <message>
        <source>The terminology server {server} cannot be reached. Check the connection and its address.</source>
        <translation>Le serveur de terminologie {server} est injoignable. Vérifiez la connexion et son adresse.</translation>
    </message>
    <message>
        <source>The terminology server {server} took too long to answer.</source>
        <translation>Le serveur de terminologie {server} a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The terminology server {server} answered with something else ({got}). Check its address.</source>
        <translation>Le serveur de terminologie {server} a répondu autre chose ({got}). Vérifiez son adresse.</translation>
    </message>
    <message>
        <source>The terminology server {server} refused the question (status {status}, {reason}).</source>
        <translation>Le serveur de terminologie {server} a refusé la question (statut {status}, {reason}).</translation>
    </message>
    <message>
        <source>The terminology server {server} does not know it.</source>
        <translation>Le serveur de terminologie {server} ne le connaît pas.</translation>
    </message>
    <message>
        <source>The terminology server {server} failed moments ago and was not asked again.</source>
        <translation>Le serveur de terminologie {server} a échoué il y a quelques instants et n’a pas été interrogé de nouveau.</translation>
    </message>
    <message>
        <source>The answer is the one {server} gave on {at}.</source>
        <translation>La réponse est celle que {server} a donnée le {at}.</translation>
    </message>
    <message>
        <source>The answer is from the terminologies on this computer, not from {server}.</source>
        <translation>La réponse vient des terminologies de cet ordinateur, pas de {server}.</translation>
    </message>
    <message>
        <source>This is no code of a shared terminology; it was not sent to a server.</source>
        <translation>Ce n’est pas un code d’une terminologie partagée&#x202f;; il n’a été envoyé à aucun serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s answers cannot be kept for offline use in {file}.</source>
        <translation>Les réponses du serveur ne peuvent être conservées dans {file} pour l’usage hors connexion.</translation>
    </message>
    <message>
        <source>converted by the rule of this analyte</source>
        <translation>converti selon la règle de cet analyte</translation>
    </message>
    <message>
        <source>arbitrary units convert to nothing but themselves</source>
        <translation>les unités arbitraires ne se convertissent qu’en elles-mêmes</translation>
    </message>
    <message>
        <source>The code and the text of the unit differ; the value is left as sent.</source>
        <translation>Le code et le texte de l’unité diffèrent&#x202f;; la valeur est laissée telle qu’envoyée.</translation>
    </message>
    <message>
        <source>the units convert into each other</source>
        <translation>les unités se convertissent l’une en l’autre</translation>
    </message>
    <message>
        <source>these are different analytes</source>
        <translation>ce sont des analytes différents</translation>
    </message>
    <message>
        <source>Hardly possible in this unit; the value is left as sent.</source>
        <translation>Presque impossible dans cette unité&#x202f;; la valeur est laissée telle qu’envoyée.</translation>
    </message>
    <message>
        <source>without the analyte the units cannot be compared</source>
        <translation>sans l’analyte, les unités ne peuvent être comparées</translation>
    </message>
    <message>
        <source>the units measure different things</source>
        <translation>les unités mesurent des choses différentes</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>la même unité</translation>
    </message>
    <message>
        <source>The unit was written unusually and was read as meant.</source>
        <translation>L’unité était écrite de façon inhabituelle et a été lue selon son sens.</translation>
    </message>
    <message>
        <source>The unit is not known; the value is left as sent.</source>
        <translation>L’unité est inconnue&#x202f;; la valeur est laissée telle qu’envoyée.</translation>
    </message>
    <message>
        <source>The value is not a number.</source>
        <translation>La valeur n’est pas un nombre.</translation>
    </message>
    <message>
        <source>No source knows a person like this.</source>
        <translation>Aucune source ne connaît une telle personne.</translation>
    </message>
    <message>
        <source>Several persons fit equally ({candidates}). Say more: birth date or an identifier.</source>
        <translation>Plusieurs personnes correspondent également ({candidates}). Précisez&#xa0;: date de naissance ou identifiant.</translation>
    </message>
    <message>
        <source>{source} now gives somebody else under the number of this patient. Nothing more of it comes into the chart until you have compared the two in Identity review.</source>
        <translation>{source} donne maintenant quelqu’un d’autre sous le numéro de ce patient. Plus rien de cette source n’entre dans le dossier avant que vous n’ayez comparé les deux dans Vérification d’identité.</translation>
    </message>
    <message>
        <source>An id occurs twice.</source>
        <translation>Un identifiant apparaît deux fois.</translation>
    </message>
    <message>
        <source>The table of columns cannot be read.</source>
        <translation>La table des colonnes est illisible.</translation>
    </message>
    <message>
        <source>There is no column {column}.</source>
        <translation>La colonne {column} n’existe pas.</translation>
    </message>
    <message>
        <source>A date cannot be read.</source>
        <translation>Une date est illisible.</translation>
    </message>
    <message>
        <source>The file {file} holds no rows.</source>
        <translation>Le fichier {file} ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>The file has no column of ids.</source>
        <translation>Le fichier n’a pas de colonne d’identifiants.</translation>
    </message>
    <message>
        <source>The file has no column that is known.</source>
        <translation>Le fichier n’a aucune colonne connue.</translation>
    </message>
    <message>
        <source>The file {file} has no pairs of columns.</source>
        <translation>Le fichier {file} n’a pas de paires de colonnes.</translation>
    </message>
    <message>
        <source>A decision of a person no longer finds its records; it is kept.</source>
        <translation>Une décision d’une personne ne retrouve plus ses enregistrements&#x202f;; elle est conservée.</translation>
    </message>
    <message>
        <source>The records are not certainly of this person. Link them in Identity review, with a reason.</source>
        <translation>Les enregistrements ne sont pas certainement de cette personne. Reliez-les dans Vérification d’identité, avec un motif.</translation>
    </message>
    <message>
        <source>The table of weights lacks {field}.</source>
        <translation>Il manque {field} à la table des poids.</translation>
    </message>
    <message>
        <source>The table of weights cannot be read.</source>
        <translation>La table des poids est illisible.</translation>
    </message>
    <message>
        <source>Two decisions of people contradict each other.</source>
        <translation>Deux décisions de personnes se contredisent.</translation>
    </message>
    <message>
        <source>It is one and the same record.</source>
        <translation>C’est un seul et même enregistrement.</translation>
    </message>
    <message>
        <source>{record} is about a record that is not here.</source>
        <translation>{record} concerne un enregistrement qui n’est pas ici.</translation>
    </message>
    <message>
        <source>The source keeps this person under two numbers.</source>
        <translation>La source tient cette personne sous deux numéros.</translation>
    </message>
    <message>
        <source>The records belong to two charts. Decide in Identity review.</source>
        <translation>Les enregistrements appartiennent à deux dossiers. Décidez dans Vérification d’identité.</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person. A link needs a reason and stays marked.</source>
        <translation>Quelque chose contredit fortement qu’il s’agisse d’une seule personne. Un lien exige un motif et reste marqué.</translation>
    </message>
    <message>
        <source>The evidence is weak. A link needs a reason and stays marked.</source>
        <translation>Les indices sont faibles. Un lien exige un motif et reste marqué.</translation>
    </message>
    <message>
        <source>births a generation apart</source>
        <translation>naissances à une génération d’écart</translation>
    </message>
    <message>
        <source>does not fit every record of the person</source>
        <translation>ne concorde pas avec tous les enregistrements de la personne</translation>
    </message>
    <message>
        <source>the source declares that it holds nobody twice</source>
        <translation>la source déclare ne tenir personne en double</translation>
    </message>
    <message>
        <source>names conflict</source>
        <translation>les noms se contredisent</translation>
    </message>
    <message>
        <source>identifiers are nearly the same, yet differ</source>
        <translation>les identifiants sont presque les mêmes, mais diffèrent</translation>
    </message>
    <message>
        <source>no given name</source>
        <translation>pas de prénom</translation>
    </message>
    <message>
        <source>only one kind of evidence agrees</source>
        <translation>un seul type d’indice concorde</translation>
    </message>
    <message>
        <source>too little evidence</source>
        <translation>trop peu d’indices</translation>
    </message>
    <message>
        <source>an identifier that several people share</source>
        <translation>un identifiant partagé par plusieurs personnes</translation>
    </message>
    <message>
        <source>a verified identifier of one assigner differs</source>
        <translation>un identifiant vérifié du même émetteur diffère</translation>
    </message>
    <message>
        <source>different order of birth</source>
        <translation>rang de naissance différent</translation>
    </message>
    <message>
        <source>different death dates</source>
        <translation>dates de décès différentes</translation>
    </message>
    <message>
        <source>senior and junior</source>
        <translation>père et fils du même nom</translation>
    </message>
    <message>
        <source>national identifiers differ</source>
        <translation>les identifiants nationaux diffèrent</translation>
    </message>
    <message>
        <source>the source now gives somebody else under the same number</source>
        <translation>la source donne maintenant quelqu’un d’autre sous le même numéro</translation>
    </message>
    <message>
        <source>may be twins</source>
        <translation>peut-être des jumeaux</translation>
    </message>
    <message>
        <source>both sex and birth date differ</source>
        <translation>le sexe et la date de naissance diffèrent tous deux</translation>
    </message>
    <message>
        <source>different suffix, as senior and junior</source>
        <translation>suffixe différent, comme père et fils</translation>
    </message>
    <message>
        <source>twins</source>
        <translation>jumeaux</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The same record came several times; it counts once.</source>
        <translation>Le même enregistrement est arrivé plusieurs fois&#x202f;; il compte une fois.</translation>
    </message>
    <message>
        <source>A date lies in the future.</source>
        <translation>Une date est dans le futur.</translation>
    </message>
    <message>
        <source>One identifier was used for different facts; it does not count.</source>
        <translation>Un identifiant a servi à des faits différents&#x202f;; il ne compte pas.</translation>
    </message>
    <message>
        <source>Two rulings contradict each other; keeping apart wins.</source>
        <translation>Deux décisions se contredisent&#x202f;; garder séparés l’emporte.</translation>
    </message>
    <message>
        <source>by rule {rule}, version {version}</source>
        <translation>selon la règle {rule}, version {version}</translation>
    </message>
    <message>
        <source>dated before birth</source>
        <translation>daté d’avant la naissance</translation>
    </message>
    <message>
        <source>beyond what is possible</source>
        <translation>au-delà du possible</translation>
    </message>
    <message>
        <source>looks like a slipped decimal sign</source>
        <translation>ressemble à une virgule décimale décalée</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>daté dans le futur</translation>
    </message>
    <message>
        <source>does not fit the recorded sex</source>
        <translation>ne concorde pas avec le sexe enregistré</translation>
    </message>
    <message>
        <source>said to be active after its end</source>
        <translation>dit actif après sa fin</translation>
    </message>
    <message>
        <source>a source that answered completely does not list it</source>
        <translation>une source qui a répondu complètement ne le mentionne pas</translation>
    </message>
    <message>
        <source>personal details differ</source>
        <translation>les données personnelles diffèrent</translation>
    </message>
    <message>
        <source>one source says none known, another names one</source>
        <translation>une source dit qu’aucune n’est connue, une autre en nomme une</translation>
    </message>
    <message>
        <source>two onsets of one problem</source>
        <translation>deux débuts pour un même problème</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>a spelling variant</source>
        <translation>une variante orthographique</translation>
    </message>
    <message>
        <source>a short form of the name</source>
        <translation>une forme courte du nom</translation>
    </message>
    <message>
        <source>an initial that fits</source>
        <translation>une initiale qui concorde</translation>
    </message>
    <message>
        <source>a part that fits</source>
        <translation>une partie qui concorde</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>inversé</translation>
    </message>
    <message>
        <source>the middle name of the other</source>
        <translation>le deuxième prénom de l’autre</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>presque identique</translation>
    </message>
    <message>
        <source>another name, equally close</source>
        <translation>un autre nom, tout aussi proche</translation>
    </message>
    <message>
        <source>a short name, close</source>
        <translation>un nom court, proche</translation>
    </message>
    <message>
        <source>written in another script</source>
        <translation>écrit dans un autre alphabet</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>only loosely alike</source>
        <translation>ressemblance lointaine</translation>
    </message>
    <message>
        <source>a former name</source>
        <translation>un ancien nom</translation>
    </message>
    <message>
        <source>a few days apart</source>
        <translation>quelques jours d’écart</translation>
    </message>
    <message>
        <source>same month and year</source>
        <translation>même mois et même année</translation>
    </message>
    <message>
        <source>same year</source>
        <translation>même année</translation>
    </message>
    <message>
        <source>fits as far as known</source>
        <translation>concorde autant qu’on le sache</translation>
    </message>
    <message>
        <source>a generation apart</source>
        <translation>une génération d’écart</translation>
    </message>
    <message>
        <source>decades apart</source>
        <translation>des décennies d’écart</translation>
    </message>
    <message>
        <source>assigner not known</source>
        <translation>émetteur non renseigné</translation>
    </message>
    <message>
        <source>same building</source>
        <translation>même bâtiment</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>même rue</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>même code postal</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>même ville</translation>
    </message>
    <message>
        <source>same but for the area code</source>
        <translation>identique sauf l’indicatif</translation>
    </message>
    <message>
        <source>the source says one replaces the other</source>
        <translation>la source dit que l’un remplace l’autre</translation>
    </message>
    <message>
        <source>the source refers one to the other</source>
        <translation>la source renvoie de l’un à l’autre</translation>
    </message>
    <message>
        <source>not known on one side, says nothing</source>
        <translation>non renseigné d’un côté, ne dit rien</translation>
    </message>
    <message>
        <source>how common one person is at all</source>
        <translation>probabilité de départ qu’il s’agisse d’une même personne</translation>
    </message>
    <message>
        <source>digits swapped</source>
        <translation>chiffres intervertis</translation>
    </message>
    <message>
        <source>The source did not answer. Check the connection and its address.</source>
        <translation>La source n’a pas répondu. Vérifiez la connexion et son adresse.</translation>
    </message>
    <message>
        <source>The source took too long to answer. Try again later.</source>
        <translation>La source a mis trop de temps à répondre. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The source answered with status {status}.</source>
        <translation>La source a répondu avec le statut {status}.</translation>
    </message>
    <message>
        <source>The answer of the source broke off. What arrived is kept; refresh to ask again.</source>
        <translation>La réponse de la source s’est interrompue. Ce qui est arrivé est conservé&#x202f;; actualisez pour redemander.</translation>
    </message>
    <message>
        <source>The answer of the source was damaged on the way. Refresh to ask again.</source>
        <translation>La réponse de la source a été endommagée en route. Actualisez pour redemander.</translation>
    </message>
    <message>
        <source>The answer of the source is larger than allowed.</source>
        <translation>La réponse de la source est plus grande que permis.</translation>
    </message>
    <message>
        <source>The secure connection could not be made. Check the certificate of the source.</source>
        <translation>La connexion sécurisée n’a pas pu être établie. Vérifiez le certificat de la source.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>La requête a échoué.</translation>
    </message>
    <message>
        <source>An unencrypted connection to {host} is refused. Use https.</source>
        <translation>Une connexion non chiffrée à {host} est refusée. Utilisez https.</translation>
    </message>
    <message>
        <source>The source {host} points elsewhere; that was refused.</source>
        <translation>La source {host} renvoie ailleurs&#x202f;; cela a été refusé.</translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation>L’adresse n’est pas valide.</translation>
    </message>
    <message>
        <source>The source refused the sign-in. Check the client and its secret, then test the source.</source>
        <translation>La source a refusé la connexion. Vérifiez le client et son secret, puis testez la source.</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>La clé privée est illisible.</translation>
    </message>
    <message>
        <source>A key of type {type} does not suit this source.</source>
        <translation>Une clé de type {type} ne convient pas à cette source.</translation>
    </message>
    <message>
        <source>Signing in by {auth} is not supported yet.</source>
        <translation>La connexion par {auth} n’est pas encore prise en charge.</translation>
    </message>
    <message>
        <source>The source does not say where to sign in.</source>
        <translation>La source ne dit pas où se connecter.</translation>
    </message>
    <message>
        <source>The answer to the sign-in cannot be read.</source>
        <translation>La réponse à la connexion est illisible.</translation>
    </message>
    <message>
        <source>A certificate and its key are needed for this sign-in.</source>
        <translation>Un certificat et sa clé sont nécessaires pour cette connexion.</translation>
    </message>
    <message>
        <source>A client id is needed to sign in by {auth}.</source>
        <translation>Un identifiant client est nécessaire pour se connecter par {auth}.</translation>
    </message>
    <message>
        <source>A secret or token is needed to sign in by {auth}.</source>
        <translation>Un secret ou un jeton est nécessaire pour se connecter par {auth}.</translation>
    </message>
    <message>
        <source>The document lies on another server ({host}) and was not fetched.</source>
        <translation>Le document est sur un autre serveur ({host}) et n’a pas été téléchargé.</translation>
    </message>
    <message>
        <source>This source gives documents only.</source>
        <translation>Cette source ne donne que des documents.</translation>
    </message>
    <message>
        <source>An entry of the answer cannot be read; it is kept raw.</source>
        <translation>Une entrée de la réponse est illisible&#x202f;; elle est conservée brute.</translation>
    </message>
    <message>
        <source>There is a source named {source} already.</source>
        <translation>Il existe déjà une source nommée {source}.</translation>
    </message>
    <message>
        <source>Fewer records came than the source announced.</source>
        <translation>Il est arrivé moins d’enregistrements que la source n’en annonçait.</translation>
    </message>
    <message>
        <source>There is no such kind of source.</source>
        <translation>Ce type de source n’existe pas.</translation>
    </message>
    <message>
        <source>Sources of kind {kind} are not supported yet.</source>
        <translation>Les sources de type {kind} ne sont pas encore prises en charge.</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>Une source doit avoir un nom.</translation>
    </message>
    <message>
        <source>The next page lies on another server and was not fetched.</source>
        <translation>La page suivante est sur un autre serveur et n’a pas été téléchargée.</translation>
    </message>
    <message>
        <source>The address of the next page cannot be read.</source>
        <translation>L’adresse de la page suivante est illisible.</translation>
    </message>
    <message>
        <source>This source cannot look up patients.</source>
        <translation>Cette source ne permet pas de rechercher des patients.</translation>
    </message>
    <message>
        <source>There is no source yet. Add one first.</source>
        <translation>Il n’y a pas encore de source. Ajoutez-en une d’abord.</translation>
    </message>
    <message>
        <source>The source does not answer in FHIR.</source>
        <translation>La source ne répond pas en FHIR.</translation>
    </message>
    <message>
        <source>The sign-in does not allow this kind of record.</source>
        <translation>La connexion ne permet pas ce type d’enregistrement.</translation>
    </message>
    <message>
        <source>The source does not offer this kind of record.</source>
        <translation>La source ne propose pas ce type d’enregistrement.</translation>
    </message>
    <message>
        <source>There is nothing to ask this source for.</source>
        <translation>Il n’y a rien à demander à cette source.</translation>
    </message>
    <message>
        <source>A record of another patient came and was set aside.</source>
        <translation>Un enregistrement d’un autre patient est arrivé et a été mis de côté.</translation>
    </message>
    <message>
        <source>The source reported a problem with the request.</source>
        <translation>La source a signalé un problème avec la requête.</translation>
    </message>
    <message>
        <source>A page of the answer is damaged. The other pages are kept.</source>
        <translation>Une page de la réponse est endommagée. Les autres pages sont conservées.</translation>
    </message>
    <message>
        <source>The source kept offering further pages; asking was stopped.</source>
        <translation>La source proposait sans cesse d’autres pages&#x202f;; l’interrogation a été arrêtée.</translation>
    </message>
    <message>
        <source>The source offered the same page again; asking was stopped.</source>
        <translation>La source a proposé de nouveau la même page&#x202f;; l’interrogation a été arrêtée.</translation>
    </message>
    <message>
        <source>A setting of the source is missing.</source>
        <translation>Il manque un réglage de la source.</translation>
    </message>
    <message>
        <source>This source does not know the patient. Search it by another name or number to be sure.</source>
        <translation>Cette source ne connaît pas le patient. Cherchez-le sous un autre nom ou numéro pour en être sûr.</translation>
    </message>
    <message>
        <source>There is no quirk named {quirk}.</source>
        <translation>Il n’existe pas de particularité nommée {quirk}.</translation>
    </message>
    <message>
        <source>A record cannot be read; it is kept raw.</source>
        <translation>Un enregistrement est illisible&#x202f;; il est conservé brut.</translation>
    </message>
    <message>
        <source>A record that is referred to is not there.</source>
        <translation>Un enregistrement auquel il est fait référence est absent.</translation>
    </message>
    <message>
        <source>A setting of the source cannot be used.</source>
        <translation>Un réglage de la source est inutilisable.</translation>
    </message>
    <message>
        <source>The badge {badge} is taken. Choose another.</source>
        <translation>Le sigle {badge} est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no sign-in of this kind.</source>
        <translation>Ce type de connexion n’existe pas.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>Le fuseau horaire {zone} n’existe pas.</translation>
    </message>
    <message>
        <source>The settings of the source cannot be read ({field}).</source>
        <translation>Les réglages de la source sont illisibles ({field}).</translation>
    </message>
    <message>
        <source>A record held nothing that could be shown; it is kept raw.</source>
        <translation>Un enregistrement ne contenait rien d’affichable&#x202f;; il est conservé brut.</translation>
    </message>
    <message>
        <source>A record of another kind than asked came; it is kept.</source>
        <translation>Un enregistrement d’un autre type que demandé est arrivé&#x202f;; il est conservé.</translation>
    </message>
    <message>
        <source>There is no source named {source}.</source>
        <translation>Il n’existe pas de source nommée {source}.</translation>
    </message>
    <message>
        <source>An unencrypted address is allowed on this computer only. Use https.</source>
        <translation>Une adresse non chiffrée n’est permise que sur cet ordinateur. Utilisez https.</translation>
    </message>
    <message>
        <source>The source withdrew this record.</source>
        <translation>La source a retiré cet enregistrement.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Working out what is one fact</source>
        <translation>Détermination de ce qui est un même fait</translation>
    </message>
    <message>
        <source>No source was reached. What was read before is still here.</source>
        <translation>Aucune source n’a pu être jointe. Ce qui a été lu auparavant est toujours ici.</translation>
    </message>
    <message>
        <source>Cancelled. What arrived is kept; the ledger says what is missing.</source>
        <translation>Annulé. Ce qui est arrivé est conservé&#x202f;; le registre indique ce qui manque.</translation>
    </message>
    <message>
        <source>Not everything came: {rows} rows of the ledger say what is missing and why. What came is kept; refresh to ask again.</source>
        <translation>Tout n’est pas arrivé&#xa0;: {rows} lignes du registre indiquent ce qui manque et pourquoi. Ce qui est arrivé est conservé&#x202f;; actualisez pour redemander.</translation>
    </message>
    <message>
        <source>Asked only for what changed since the last refresh: {sources}. What a source no longer has is noticed by a full refresh.</source>
        <translation>Demandé seulement ce qui a changé depuis la dernière actualisation&#xa0;: {sources}. Ce qu’une source n’a plus est repéré par une actualisation complète.</translation>
    </message>
    <message>
        <source>Refreshed. Records received: {records}, kept raw because unreadable: {unreadable}.</source>
        <translation>Actualisé. Enregistrements reçus&#xa0;: {records}, conservés bruts car illisibles&#xa0;: {unreadable}.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>0, none there</source>
        <translation>0, il n’y en a pas</translation>
    </message>
    <message>
        <source>{kept} of {expected}</source>
        <translation>{kept} sur {expected}</translation>
    </message>
    <message>
        <source>{kept}, not all</source>
        <translation>{kept}, pas tous</translation>
    </message>
    <message>
        <source>refused, {kept} kept</source>
        <translation>refusé, {kept} conservés</translation>
    </message>
    <message>
        <source>{kept} kept</source>
        <translation>{kept} conservés</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Administrative</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>Cosmétique</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Erreur grave</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>expliquée</translation>
    </message>
    <message>
        <source>ruled</source>
        <translation>décidée</translation>
    </message>
    <message>
        <source>sent to source</source>
        <translation>envoyée à la source</translation>
    </message>
    <message>
        <source>resolved upstream</source>
        <translation>résolue à la source</translation>
    </message>
    <message>
        <source>Value differs between sources</source>
        <translation>La valeur diffère entre les sources</translation>
    </message>
    <message>
        <source>Unit differs between sources</source>
        <translation>L’unité diffère entre les sources</translation>
    </message>
    <message>
        <source>Dose differs between sources</source>
        <translation>La dose diffère entre les sources</translation>
    </message>
    <message>
        <source>Status differs between sources</source>
        <translation>L’état diffère entre les sources</translation>
    </message>
    <message>
        <source>One source denies it</source>
        <translation>Une source le nie</translation>
    </message>
    <message>
        <source>Date differs between sources</source>
        <translation>La date diffère entre les sources</translation>
    </message>
    <message>
        <source>Side differs between sources</source>
        <translation>Le côté diffère entre les sources</translation>
    </message>
    <message>
        <source>Personal details differ between sources</source>
        <translation>Les données personnelles diffèrent entre les sources</translation>
    </message>
    <message>
        <source>Missing in one source</source>
        <translation>Absent d’une source</translation>
    </message>
    <message>
        <source>Codes do not match</source>
        <translation>Les codes ne concordent pas</translation>
    </message>
    <message>
        <source>Hardly plausible</source>
        <translation>Peu plausible</translation>
    </message>
    <message>
        <source>One source contradicts itself</source>
        <translation>Une source se contredit</translation>
    </message>
    <message>
        <source>One source is out of date</source>
        <translation>Une source n’est pas à jour</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Côté du corps</translation>
    </message>
    <message>
        <source>Identity field</source>
        <translation>Donnée d’identité</translation>
    </message>
    <message>
        <source>Code mismatch</source>
        <translation>Codes discordants</translation>
    </message>
    <message>
        <source>Implausible</source>
        <translation>Non plausible</translation>
    </message>
    <message>
        <source>Contradiction in one source</source>
        <translation>Contradiction dans une source</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Pas à jour</translation>
    </message>
    <message>
        <source>could be the same as</source>
        <translation>pourrait être le même que</translation>
    </message>
    <message>
        <source>says less than</source>
        <translation>dit moins que</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>remplacé par</translation>
    </message>
    <message>
        <source>belongs with</source>
        <translation>va avec</translation>
    </message>
    <message>
        <source>part of a series with</source>
        <translation>fait partie d’une série avec</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>concordent</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>sont compatibles</translation>
    </message>
    <message>
        <source>not given by all, so neutral</source>
        <translation>non indiqué par toutes, donc neutre</translation>
    </message>
    <message>
        <source>differ, so they stand apart as disputed</source>
        <translation>diffèrent, donc restent divergents</translation>
    </message>
    <message>
        <source>the same identifier</source>
        <translation>le même identifiant</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>correspondance possible</translation>
    </message>
    <message>
        <source>distinct</source>
        <translation>distincts</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>par règle</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>par une personne</translation>
    </message>
    <message>
        <source>no sign-in needed</source>
        <translation>aucune connexion requise</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>not signed in yet</source>
        <translation>pas encore connecté</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>sign-in expired</source>
        <translation>connexion expirée</translation>
    </message>
    <message>
        <source>Same fact</source>
        <translation>Même fait</translation>
    </message>
    <message>
        <source>Two different facts</source>
        <translation>Deux faits différents</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Relié</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Gardés séparés</translation>
    </message>
    <message>
        <source>Prefer one source</source>
        <translation>Préférer une source</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Explained, both kept</source>
        <translation>Expliqué, les deux gardés</translation>
    </message>
    <message>
        <source>Sent to source</source>
        <translation>Envoyé à la source</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>in remission</source>
        <translation>en rémission</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>récidive</translation>
    </message>
    <message>
        <source>relapse</source>
        <translation>rechute</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>amendé</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>préliminaire</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>saisi par erreur</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non réalisé</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>achevé</translation>
    </message>
    <message>
        <source>current</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>envisagé</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non pris</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>réfuté</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé par le patient</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>{title} and {count} more</source>
        <translation>{title} et {count} de plus</translation>
    </message>
    <message>
        <source>once daily</source>
        <translation>une fois par jour</translation>
    </message>
    <message>
        <source>twice daily</source>
        <translation>deux fois par jour</translation>
    </message>
    <message>
        <source>{times} times daily</source>
        <translation>{times} fois par jour</translation>
    </message>
    <message>
        <source>every {period} days</source>
        <translation>tous les {period} jours</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>toutes les heures</translation>
    </message>
    <message>
        <source>{times} times an hour</source>
        <translation>{times} fois par heure</translation>
    </message>
    <message>
        <source>every {period} hours</source>
        <translation>toutes les {period} heures</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>toutes les minutes</translation>
    </message>
    <message>
        <source>{times} times a minute</source>
        <translation>{times} fois par minute</translation>
    </message>
    <message>
        <source>every {period} minutes</source>
        <translation>toutes les {period} minutes</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>une fois par semaine</translation>
    </message>
    <message>
        <source>{times} times a week</source>
        <translation>{times} fois par semaine</translation>
    </message>
    <message>
        <source>every {period} weeks</source>
        <translation>toutes les {period} semaines</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>une fois par mois</translation>
    </message>
    <message>
        <source>{times} times a month</source>
        <translation>{times} fois par mois</translation>
    </message>
    <message>
        <source>every {period} months</source>
        <translation>tous les {period} mois</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>une fois par an</translation>
    </message>
    <message>
        <source>{times} times a year</source>
        <translation>{times} fois par an</translation>
    </message>
    <message>
        <source>every {period} years</source>
        <translation>tous les {period} ans</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>affirmé</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>nié</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>unable to assess</source>
        <translation>non évaluable</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droit</translation>
    </message>
    <message>
        <source>bilateral</source>
        <translation>bilatéral</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modéré</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>sévère</translation>
    </message>
    <message>
        <source>order</source>
        <translation>prescription</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>medication</source>
        <translation>médicament</translation>
    </message>
    <message>
        <source>food</source>
        <translation>aliment</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>biologic</source>
        <translation>produit biologique</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>allergie</translation>
    </message>
    <message>
        <source>intolerance</source>
        <translation>intolérance</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>differential</source>
        <translation>différentiel</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>honoré</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>ne s’est pas présenté</translation>
    </message>
    <message>
        <source>triaged</source>
        <translation>trié</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>en permission</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>complété par ajout</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>non listé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>disputed: sources differ</source>
        <translation>divergent&#xa0;: les sources diffèrent</translation>
    </message>
    <message>
        <source>time zone not known</source>
        <translation>fuseau horaire non renseigné</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>merged statements</source>
        <translation>déclarations fusionnées</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>converti</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Merged statements</source>
        <translation>Déclarations fusionnées</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Divergent</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>One says</source>
        <translation>L’une dit</translation>
    </message>
    <message>
        <source>Other says</source>
        <translation>L’autre dit</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu pour la première fois</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>Analyte</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Other results</source>
        <translation>Autres résultats</translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation>dose non renseignée</translation>
    </message>
    <message>
        <source>Unclear, needs a decision</source>
        <translation>Pas clair, décision nécessaire</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Poursuivi</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>code de récupération</translation>
    </message>
    <message>
        <source>keychain of this computer</source>
        <translation>trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>fichier de clé</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Biologie</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>sexe inconnu</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>réessayé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>This option is not available here.</source>
        <translation>Cette option n’est pas disponible ici.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Nouvelle phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with its passphrase.</source>
        <translation>Le coffre est verrouillé. Ouvrez-le avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Check spelling and keyboard layout, or use the recovery code.</source>
        <translation>Cette phrase secrète n’ouvre pas ce coffre. Vérifiez l’orthographe et la disposition du clavier, ou utilisez le code de récupération.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Une phrase secrète est nécessaire.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Check its name, or create one.</source>
        <translation>Il n’y a pas de coffre dans ce répertoire. Vérifiez son nom ou créez-en un.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation>Il y a déjà un coffre dans ce répertoire.</translation>
    </message>
    <message>
        <source>The vault is open in another program (process {pid}). Close it there first.</source>
        <translation>Le coffre est ouvert dans un autre programme (processus {pid}). Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The vault is damaged. Verify it, and restore a backup if that does not help.</source>
        <translation>Le coffre est endommagé. Vérifiez-le et, si cela ne suffit pas, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The key file of the vault is damaged. Restore it from a backup.</source>
        <translation>Le fichier de clé du coffre est endommagé. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>Le disque est plein. Rien n’a été perdu&#x202f;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Reading or writing the vault folder failed. Check the disk and try again.</source>
        <translation>La lecture ou l’écriture du répertoire du coffre a échoué. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>This folder may not be read or written by you.</source>
        <translation>Vous n’avez pas le droit de lire ou d’écrire dans ce répertoire.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version. Update Anamnesis to open it.</source>
        <translation>Ce coffre a été créé par une version plus récente. Mettez Anamnesis à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the vault.</source>
        <translation>Il n’y a pas assez de mémoire pour ouvrir le coffre.</translation>
    </message>
    <message>
        <source>This computer gives no secure random numbers now. Try again later.</source>
        <translation>Cet ordinateur ne fournit pas actuellement de nombres aléatoires sûrs. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The index of the vault is damaged. Rebuild it.</source>
        <translation>L’index du coffre est endommagé. Reconstruisez-le.</translation>
    </message>
    <message>
        <source>A page of the vault is damaged.</source>
        <translation>Une page du coffre est endommagée.</translation>
    </message>
    <message>
        <source>A stored record is damaged.</source>
        <translation>Un enregistrement stocké est endommagé.</translation>
    </message>
    <message>
        <source>A stored record is not what was received: its checksum differs.</source>
        <translation>Un enregistrement stocké n’est pas ce qui a été reçu&#xa0;: sa somme de contrôle diffère.</translation>
    </message>
    <message>
        <source>A stored record is referred to but is not there.</source>
        <translation>Il est fait référence à un enregistrement stocké qui est absent.</translation>
    </message>
    <message>
        <source>A stored statement is damaged. Rebuild the vault.</source>
        <translation>Une déclaration stockée est endommagée. Reconstruisez le coffre.</translation>
    </message>
    <message>
        <source>The last way to open the vault cannot be removed.</source>
        <translation>Le dernier moyen d’ouvrir le coffre ne peut être retiré.</translation>
    </message>
    <message>
        <source>The vault has no such key.</source>
        <translation>Le coffre n’a pas cette clé.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait a moment and try again.</source>
        <translation>Trop de phrases secrètes erronées. Attendez un moment et réessayez.</translation>
    </message>
    <message>
        <source>The recovery code is shown once. Write it down and keep it apart from this computer.</source>
        <translation>Le code de récupération n’est affiché qu’une fois. Notez-le et gardez-le loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Copying the vault</source>
        <translation>Copie du coffre</translation>
    </message>
    <message>
        <source>Verifying pages</source>
        <translation>Vérification des pages</translation>
    </message>
    <message>
        <source>Verifying records</source>
        <translation>Vérification des enregistrements</translation>
    </message>
    <message>
        <source>Verifying statements</source>
        <translation>Vérification des déclarations</translation>
    </message>
    <message>
        <source>A stored record cannot be unpacked (format {version}).</source>
        <translation>Un enregistrement stocké ne peut être décompressé (format {version}).</translation>
    </message>
    <message>
        <source>This chart still holds records and cannot be removed.</source>
        <translation>Ce dossier contient encore des enregistrements et ne peut être supprimé.</translation>
    </message>
    <message>
        <source>There is no such chart in this vault.</source>
        <translation>Ce dossier n’existe pas dans ce coffre.</translation>
    </message>
    <message>
        <source>There is no such record in this vault.</source>
        <translation>Cet enregistrement n’existe pas dans ce coffre.</translation>
    </message>
    <message>
        <source>The audit trail could not be written in order. Verify it.</source>
        <translation>Le journal d’audit n’a pas pu être écrit dans l’ordre. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The stored view of the chart is damaged. It is made again from the records.</source>
        <translation>La vue stockée du dossier est endommagée. Elle est refaite à partir des enregistrements.</translation>
    </message>
    <message>
        <source>The stored view of the chart is of another version. It is made again from the records.</source>
        <translation>La vue stockée du dossier est d’une autre version. Elle est refaite à partir des enregistrements.</translation>
    </message>
    <message>
        <source>The audit trail</source>
        <translation>Le journal d’audit</translation>
    </message>
    <message>
        <source>The audit trail is not whole: {issues} problems, the first at event {first}.</source>
        <translation>Le journal d’audit n’est pas intact&#xa0;: {issues} problèmes, le premier à l’événement {first}.</translation>
    </message>
    <message>
        <source>An event of the audit trail was changed.</source>
        <translation>Un événement du journal d’audit a été modifié.</translation>
    </message>
    <message>
        <source>An event of the audit trail was removed.</source>
        <translation>Un événement du journal d’audit a été supprimé.</translation>
    </message>
    <message>
        <source>The end of the audit trail was cut off.</source>
        <translation>La fin du journal d’audit a été coupée.</translation>
    </message>
    <message>
        <source>The audit trail does not end where it last did.</source>
        <translation>Le journal d’audit ne se termine pas là où il se terminait la dernière fois.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended is missing.</source>
        <translation>La marque de la fin du journal d’audit est absente.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended belongs to another vault.</source>
        <translation>La marque de la fin du journal d’audit appartient à un autre coffre.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended cannot be read.</source>
        <translation>La marque de la fin du journal d’audit est illisible.</translation>
    </message>
    <message>
        <source>The seal of an event of the audit trail is broken.</source>
        <translation>Le sceau d’un événement du journal d’audit est rompu.</translation>
    </message>
    <message>
        <source>An event of the audit trail cannot be read.</source>
        <translation>Un événement du journal d’audit est illisible.</translation>
    </message>
    <message>
        <source>There is no such chart.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>This item has no such value.</source>
        <translation>Cet élément n’a pas une telle valeur.</translation>
    </message>
    <message>
        <source>Working the items out again</source>
        <translation>Nouvelle détermination des éléments</translation>
    </message>
    <message>
        <source>Rebuilt. Items that changed: {changed}.</source>
        <translation>Reconstruit. Éléments modifiés&#xa0;: {changed}.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Il manque un argument.</translation>
    </message>
    <message>
        <source>These arguments do not fit together.</source>
        <translation>Ces arguments ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>A birth date is written like 1951-03-14, or as far as it is known.</source>
        <translation>Une date de naissance s’écrit comme 1951-03-14, ou aussi précisément qu’elle est connue.</translation>
    </message>
    <message>
        <source>A date is written like 2019-03-04, or as far as it is known.</source>
        <translation>Une date s’écrit comme 2019-03-04, ou aussi précisément qu’elle est connue.</translation>
    </message>
    <message>
        <source>There is no such kind of discrepancy.</source>
        <translation>Ce type de divergence n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>Ce type d’enregistrement n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such severity.</source>
        <translation>Ce degré de gravité n’existe pas.</translation>
    </message>
    <message>
        <source>The log {file} cannot be written. Name another file.</source>
        <translation>Le journal {file} ne peut être écrit. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The passphrase given is empty.</source>
        <translation>La phrase secrète donnée est vide.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {what}.</source>
        <translation>La phrase secrète ne peut être lue depuis {what}.</translation>
    </message>
    <message>
        <source>Nothing to do: name files to link or pairs to compare.</source>
        <translation>Rien à faire&#xa0;: indiquez des fichiers à relier ou des paires à comparer.</translation>
    </message>
    <message>
        <source>The list lacks columns: {missing}.</source>
        <translation>Il manque des colonnes à la liste&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>The list {file} cannot be read.</source>
        <translation>La liste {file} est illisible.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use a key file or descriptor.</source>
        <translation>Il n’y a pas de terminal où demander la phrase secrète. Utilisez un fichier de clé ou un descripteur.</translation>
    </message>
    <message>
        <source>Name at least one file or folder.</source>
        <translation>Indiquez au moins un fichier ou un répertoire.</translation>
    </message>
    <message>
        <source>Name at least one thing to look for: name, birth date or identifier.</source>
        <translation>Indiquez au moins un critère de recherche&#xa0;: nom, date de naissance ou identifiant.</translation>
    </message>
    <message>
        <source>A reason is needed; it is kept with the ruling.</source>
        <translation>Un motif est nécessaire&#x202f;; il est conservé avec la décision.</translation>
    </message>
    <message>
        <source>This ruling needs other things named.</source>
        <translation>Cette décision exige que d’autres éléments soient indiqués.</translation>
    </message>
    <message>
        <source>Name a chart, a list, or all.</source>
        <translation>Indiquez un dossier, une liste ou tous.</translation>
    </message>
    <message>
        <source>Name a vault, or set ANAMNESIS_VAULT.</source>
        <translation>Indiquez un coffre ou définissez ANAMNESIS_VAULT.</translation>
    </message>
    <message>
        <source>There is no such verb.</source>
        <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
        <source>vault created</source>
        <translation>coffre créé</translation>
    </message>
    <message>
        <source>vault opened</source>
        <translation>coffre ouvert</translation>
    </message>
    <message>
        <source>chart opened</source>
        <translation>dossier ouvert</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>actualisé</translation>
    </message>
    <message>
        <source>raw record viewed</source>
        <translation>enregistrement brut consulté</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>sauvegarde effectuée</translation>
    </message>
    <message>
        <source>break-glass access</source>
        <translation>accès bris de glace</translation>
    </message>
    <message>
        <source>chart viewed</source>
        <translation>dossier consulté</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>keys changed</source>
        <translation>clés modifiées</translation>
    </message>
    <message>
        <source>patients searched</source>
        <translation>recherche de patients</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimé</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>purgé</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>ruling made</source>
        <translation>décision prise</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>recherché</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>réglage modifié</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>audit trail exported</source>
        <translation>journal d’audit exporté</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>version read</source>
        <translation>version lue</translation>
    </message>
    <message>
        <source>Refreshing the demo charts</source>
        <translation>Actualisation des dossiers de démonstration</translation>
    </message>
    <message>
        <source>The pictures could not be written.</source>
        <translation>Les images n’ont pas pu être écrites.</translation>
    </message>
    <message>
        <source>The file {path} could not be written.</source>
        <translation>Le fichier {path} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>These options of the exchange do not fit together.</source>
        <translation>Ces options du réseau d’échange ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Port {port} is taken.</source>
        <translation>Le port {port} est occupé.</translation>
    </message>
    <message>
        <source>{from} is {to} by the map {by} ({relationship})</source>
        <translation>{from} est {to} selon la correspondance {by} ({relationship})</translation>
    </message>
    <message>
        <source>{code} is named “{name}” by {by}, not by the source</source>
        <translation>{code} est nommé « {name} » par {by}, non par la source</translation>
    </message>
    <message>
        <source>{code} is named “{name}” by {by}, as it answered on {at}, not by the source</source>
        <translation>{code} est nommé « {name} » par {by}, selon sa réponse du {at}, non par la source</translation>
    </message>
    <message>
        <source>no name is known for {code}</source>
        <translation>aucun nom n’est connu pour {code}</translation>
    </message>
    <message>
        <source>{code} is retired in {by}</source>
        <translation>{code} est retiré dans {by}</translation>
    </message>
    <message>
        <source>{code} is retired in {by}; {replacement} takes its place</source>
        <translation>{code} est retiré dans {by} ; {replacement} le remplace</translation>
    </message>
    <message>
        <source>{from} is {to}: the unit alone was converted (UCUM)</source>
        <translation>{from} est {to} : seule l’unité a été convertie (UCUM)</translation>
    </message>
    <message>
        <source>{from} is {to} by the row “{analyte}” of the analyte table ({source})</source>
        <translation>{from} est {to} selon la ligne « {analyte} » de la table des analytes ({source})</translation>
    </message>
    <message>
        <source>{from} is {to} by the molar mass of {analyte}, {molarMass} g/mol ({source})</source>
        <translation>{from} est {to} par la masse molaire de {analyte}, {molarMass} g/mol ({source})</translation>
    </message>
    <message>
        <source>compared as {analyte}, on one axis in {unit}</source>
        <translation>comparé comme {analyte}, sur un axe en {unit}</translation>
    </message>
    <message>
        <source>The package {file} breaks off before its first entry. Nothing of it was loaded. Fetch it again.</source>
        <translation>Le paquet {file} s’interrompt avant sa première entrée. Rien n’en a été chargé. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The package {file} is damaged. Nothing of it was loaded. Fetch it again.</source>
        <translation>Le paquet {file} est endommagé. Rien n’en a été chargé. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>Nobody sent a name for {code}, and no terminology on this computer has one. Load one that has it, or ask the source.</source>
        <translation>Aucun nom n’a été envoyé pour {code} et aucune terminologie de cet ordinateur n’en a. Chargez-en une qui l’a, ou demandez à la source.</translation>
    </message>
    <message>
        <source>The code {code} is retired in {by}.</source>
        <translation>Le code {code} est retiré dans {by}.</translation>
    </message>
    <message>
        <source>named by Anamnesis; what the source sent is in brackets</source>
        <translation>nommé par Anamnesis ; ce que la source a envoyé est entre parenthèses</translation>
    </message>
    <message>
        <source>{title} (no name known)</source>
        <translation>{title} (nom inconnu)</translation>
    </message>
    <message>
        <source>{title} (retired code)</source>
        <translation>{title} (code retiré)</translation>
    </message>
    <message>
        <source>A document within the record is damaged and cannot be read. What it says is not in the chart: ask the source for it.</source>
        <translation>Un document contenu dans l’enregistrement est endommagé et illisible. Ce qu’il dit n’est pas dans le dossier&#xa0;: demandez-le à la source.</translation>
    </message>
    <message>
        <source>A document within the record has a form that is not known here ({media}). What it says is not in the chart: read it at the source.</source>
        <translation>Un document contenu dans l’enregistrement a une forme inconnue ici ({media}). Ce qu’il dit n’est pas dans le dossier&#xa0;: lisez-le à la source.</translation>
    </message>
    <message>
        <source>carried within another record</source>
        <translation>contenu dans un autre enregistrement</translation>
    </message>
    <message>
        <source>An earlier ruling says the opposite ({action}, {at}, by {author}). Undo it first, then rule again: {ruling}</source>
        <translation>Une décision antérieure dit le contraire ({action}, {at}, de {author}). Annulez-la d’abord, puis décidez à nouveau&#xa0;: {ruling}</translation>
    </message>
    <message>
        <source>These are one item already: there is nothing to rule.</source>
        <translation>C’est déjà une seule entrée&#xa0;: il n’y a rien à décider.</translation>
    </message>
    <message>
        <source>These names stand for one item. To part it, name two of its statements.</source>
        <translation>Ces noms désignent une seule entrée. Pour la séparer, nommez deux de ses énoncés.</translation>
    </message>
    <message>
        <source>Facts of different kinds are never one: a medicine is no problem.</source>
        <translation>Des faits de nature différente ne sont jamais un seul&#xa0;: un médicament n’est pas un problème.</translation>
    </message>
    <message>
        <source>Hidden by rulings: {count}. --hidden shows them, rule list says why.</source>
        <translation>Masquées par des décisions&#xa0;: {count}. --hidden les montre, rule list dit pourquoi.</translation>
    </message>
    <message>
        <source>Rulings that no longer find what they are about: {count}. They are kept, hold again when it is told again, and are listed under Discrepancies.</source>
        <translation>Décisions qui ne trouvent plus leur objet&#xa0;: {count}. Elles sont conservées, valent de nouveau dès qu’il est redit et figurent sous Divergences.</translation>
    </message>
    <message>
        <source>replaced since</source>
        <translation>remplacé depuis</translation>
    </message>
    <message>
        <source>{count} times since {date}</source>
        <translation>{count} fois depuis {date}</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} fois</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>No allergy: {title}</source>
        <translation>Pas d’allergie&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Not present: {title}</source>
        <translation>Absent&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Not to be given: {title}</source>
        <translation>À ne pas administrer&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Not taken: {title}</source>
        <translation>Non pris&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Not given: {title}</source>
        <translation>Non administré&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Not done: {title}</source>
        <translation>Non réalisé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Not: {title}</source>
        <translation>Non&#xa0;: {title}</translation>
    </message>
    <message>
        <source>not to be given</source>
        <translation>à ne pas administrer</translation>
    </message>
    <message>
        <source>left at one place, right at another: both, or one of them is wrong</source>
        <translation>à gauche dans un lieu, à droite dans l’autre : les deux, ou l’une est fausse</translation>
    </message>
    <message>
        <source>There is no such link. “identities” lists those there are.</source>
        <translation>Ce lien n’existe pas. « identities » montre ceux qui existent.</translation>
    </message>
    <message>
        <source>There is no such item. It may have been merged or is gone since the last refresh. “search” and “timeline” list what there is.</source>
        <translation>Cette entrée n’existe pas. Elle a pu être fusionnée ou disparaître depuis la dernière actualisation. « search » et « timeline » montrent ce qu’il y a.</translation>
    </message>
    <message>
        <source>There is no such ruling. “rule list” shows those there are.</source>
        <translation>Cette décision n’existe pas. « rule list » montre celles qui existent.</translation>
    </message>
    <message>
        <source>The file {file} could not be written. Choose another folder.</source>
        <translation>Le fichier {file} n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check that it is there and yours to read.</source>
        <translation>Le fichier {file} ne peut pas être lu. Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>This holds no decisions about who is who. Ask the other place for what its patient index or Anamnesis wrote: FHIR Linkage or Person.</source>
        <translation>Ceci ne contient aucune décision sur l’identité des personnes. Demandez à l’autre lieu ce que son index des patients ou Anamnesis a écrit&#xa0;: FHIR Linkage ou Person.</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>une seule personne</translation>
    </message>
    <message>
        <source>possibly one person</source>
        <translation>peut-être une seule personne</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>deux personnes</translation>
    </message>
    <message>
        <source>another name in use, nearly the same</source>
        <translation>un autre prénom usité, presque identique</translation>
    </message>
    <message>
        <source>nearly the same: a slip of the pen or a rare name</source>
        <translation>presque identique : une faute de frappe ou un prénom rare</translation>
    </message>
</context>
</TS>
