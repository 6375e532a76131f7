<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CellReasons</name>
    <message>
        <source>Choose a cell of the ledger to see what was asked and what came back.</source>
        <translation>Elija una celda de la bitácora para ver qué se pidió y qué llegó.</translation>
    </message>
    <message>
        <source>This source was never asked for this kind.</source>
        <translation>A esta fuente nunca se le pidió este tipo de datos.</translation>
    </message>
    <message>
        <source>requests: %1, received: %2, kept: %3</source>
        <translation>solicitudes: %1, recibidos: %2, conservados: %3</translation>
    </message>
    <message>
        <source>not readable, kept raw: %1</source>
        <translation>ilegibles, conservados sin procesar: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a pedir</translation>
    </message>
</context>
<context>
    <name>CodeNames</name>
    <message>
        <source>Names of codes</source>
        <translation>Nombres de los códigos</translation>
    </message>
    <message>
        <source>Names of the codes of this item, and who gives them</source>
        <translation>Nombres de los códigos de este elemento y quién los da</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Tal como se envió</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Según</translation>
    </message>
</context>
<context>
    <name>IdentityColumns</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Mantenidos separados</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>name not known</source>
        <translation>el nombre no consta</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::AddPatient</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Look in every source</source>
        <translation>Buscar en todas las fuentes</translation>
    </message>
    <message>
        <source>Add this patient</source>
        <translation>Añadir este paciente</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Añadir un paciente</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Records that are certainly one person are joined; the rest waits in Identity review.</source>
        <translation>Los registros que con certeza son de una misma persona se unen; los demás esperan en Revisión de identidad.</translation>
    </message>
    <message>
        <source>Asking every source…</source>
        <translation>Consultando todas las fuentes…</translation>
    </message>
    <message>
        <source>No source knows a person like this.</source>
        <translation>Ninguna fuente conoce a una persona así.</translation>
    </message>
    <message>
        <source>Candidates: %1</source>
        <translation>Candidatos: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::AddSource</name>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Badge, 2 or 3 letters</source>
        <translation>Sigla, 2 o 3 letras</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>sin inicio de sesión</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>token de acceso</translation>
    </message>
    <message>
        <source>client and secret</source>
        <translation>cliente y secreto</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id. de cliente</translation>
    </message>
    <message>
        <source>Secret or token</source>
        <translation>Secreto o token</translation>
    </message>
    <message>
        <source>The address is asked once before the source is kept.</source>
        <translation>Se consulta la dirección una vez antes de guardar la fuente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Asking the source…</source>
        <translation>Consultando la fuente…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Banner</name>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>No chart is open.</source>
        <translation>No hay ninguna historia abierta.</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Paciente %1</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>la fecha de nacimiento no consta</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>falleció %1</translation>
    </message>
    <message>
        <source>sex not known</source>
        <translation>el sexo no consta</translation>
    </message>
    <message>
        <source>gender identity</source>
        <translation>identidad de género</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>ninguno indicado</translation>
    </message>
    <message>
        <source>Records possibly of this person: %1</source>
        <translation>Registros que podrían ser de esta persona: %1</translation>
    </message>
    <message>
        <source>Review records that are possibly of this person</source>
        <translation>Revisar los registros que podrían ser de esta persona</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Alergia: %1</translation>
    </message>
    <message>
        <source>hidden: %1</source>
        <translation>oculta: %1</translation>
    </message>
    <message>
        <source>Hidden allergy: %1</source>
        <translation>Alergia oculta: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ChartView</name>
    <message>
        <source>Screens of the chart</source>
        <translation>Pantallas de la historia</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Ask every source again (F5)</source>
        <translation>Volver a pedir a todas las fuentes (F5)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Discrepancias</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Comparison</name>
    <message>
        <source>Field by source</source>
        <translation>Campo por fuente</translation>
    </message>
    <message>
        <source>Raw evidence</source>
        <translation>Datos originales</translation>
    </message>
    <message>
        <source>differing element marked</source>
        <translation>elemento distinto marcado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Raw evidence of %1</source>
        <translation>Datos originales de %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::CompletenessStrip</name>
    <message>
        <source>Completeness of the sources</source>
        <translation>Integridad de las fuentes</translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>¿Completo?</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>Abrir la bitácora</translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation>aún no se ha pedido nada</translation>
    </message>
    <message>
        <source>Ledger of %1</source>
        <translation>Bitácora de %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DateJump</name>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Date: year, year-month or year-month-day</source>
        <translation>Fecha: año, año-mes o año-mes-día</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DecisionBar</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Needed to link or keep apart</source>
        <translation>Necesario para vincular o mantener separados</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separados</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Link all the same</source>
        <translation>Vincular de todos modos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person: %1. The link stays marked.</source>
        <translation>Algo contradice con fuerza que sea una sola persona: %1. El vínculo queda marcado.</translation>
    </message>
    <message>
        <source>Our rules find two people. The link stays marked.</source>
        <translation>Nuestras reglas hallan dos personas. El vínculo queda marcado.</translation>
    </message>
    <message>
        <source>Our rules find one person beyond doubt. The decision stays marked.</source>
        <translation>Nuestras reglas hallan una sola persona sin lugar a dudas. La decisión queda marcada.</translation>
    </message>
    <message>
        <source>A person here decided otherwise. Following takes that decision back.</source>
        <translation>Una persona de aquí decidió otra cosa. Seguirlo anula esa decisión.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Aún no se ha hecho.</translation>
    </message>
    <message>
        <source>Keep apart all the same</source>
        <translation>Separar de todos modos</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DiscrepanciesScreen</name>
    <message>
        <source>Discrepancies</source>
        <translation>Discrepancias</translation>
    </message>
    <message>
        <source>No discrepancy fits this group.</source>
        <translation>Ninguna discrepancia corresponde a este grupo.</translation>
    </message>
    <message>
        <source>No discrepancies were found between the sources read so far.</source>
        <translation>No se encontraron discrepancias entre las fuentes leídas hasta ahora.</translation>
    </message>
    <message>
        <source>A ruling no longer finds what it is about: %1 (%2, %3)</source>
        <translation>Una decisión ya no encuentra su objeto: %1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::DocumentsScreen</name>
    <message>
        <source>Filter documents</source>
        <translation>Filtrar documentos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Sections of the document</source>
        <translation>Secciones del documento</translation>
    </message>
    <message>
        <source>No document fits the filter.</source>
        <translation>Ningún documento corresponde al filtro.</translation>
    </message>
    <message>
        <source>No documents were received. The ledger says what was asked.</source>
        <translation>No se recibieron documentos. La bitácora dice qué se pidió.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>No hay ningún documento abierto.</translation>
    </message>
    <message>
        <source>No text layer: %1, %2 bytes, kept as received.</source>
        <translation>Sin capa de texto: %1, %2 bytes, conservado tal como se recibió.</translation>
    </message>
    <message>
        <source>Safely shown: text only, nothing is fetched or run.</source>
        <translation>Vista segura: solo texto, no se descarga ni se ejecuta nada.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::FirstRun</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>One timeline, every source</source>
        <translation>Una sola cronología, todas las fuentes</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Crear una bóveda</translation>
    </message>
    <message>
        <source>one encrypted folder, here</source>
        <translation>una carpeta cifrada, aquí</translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation>Guarde el código de recuperación</translation>
    </message>
    <message>
        <source>print it, store it apart</source>
        <translation>imprímalo y guárdelo aparte</translation>
    </message>
    <message>
        <source>Add a source, or open the demo</source>
        <translation>Añada una fuente o abra la demostración</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>you can add more later</source>
        <translation>puede añadir más después</translation>
    </message>
    <message>
        <source>Everything stays in this vault. No server, no account, no telemetry.</source>
        <translation>Todo permanece en esta bóveda. Sin servidor, sin cuenta, sin telemetría.</translation>
    </message>
    <message>
        <source>Works offline once a source was read.</source>
        <translation>Funciona sin conexión una vez leída una fuente.</translation>
    </message>
    <message>
        <source>Every view of a chart is kept in the audit trail.</source>
        <translation>Cada vez que se ve una historia queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Where the vault will be</source>
        <translation>Dónde estará la bóveda</translation>
    </message>
    <message>
        <source>Shown here once the vault is created.</source>
        <translation>Se muestra aquí cuando la bóveda esté creada.</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>Lo he guardado</translation>
    </message>
    <message>
        <source>Shown once. Whoever holds it opens the vault, so keep it apart from this computer. Without it, a forgotten passphrase cannot be undone by anyone.</source>
        <translation>Se muestra una sola vez. Quien lo tenga puede abrir la bóveda, así que guárdelo lejos de este equipo. Sin él, nadie puede remediar el olvido de la frase de contraseña.</translation>
    </message>
    <message>
        <source>Connect a hospital or exchange</source>
        <translation>Conectar un hospital o una red</translation>
    </message>
    <message>
        <source>FHIR or MHD, with your own account</source>
        <translation>FHIR o MHD, con su propia cuenta</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>FHIR, C-CDA, portal downloads</source>
        <translation>FHIR, C-CDA, descargas de portales</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Abrir la demostración</translation>
    </message>
    <message>
        <source>Invented hospitals and patients, planted conflicts and faults</source>
        <translation>Hospitales y pacientes ficticios, con conflictos y fallos puestos a propósito</translation>
    </message>
    <message>
        <source>Nothing is written until you press Create.</source>
        <translation>No se escribe nada hasta que pulse Crear.</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>Abrir una bóveda existente…</translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation>Crear bóveda</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Cuatro o más palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>words: %1, about %2 bits</source>
        <translation>palabras: %1, unos %2 bits</translation>
    </message>
    <message>
        <source>same</source>
        <translation>coinciden</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>no coinciden</translation>
    </message>
    <message>
        <source>Go on to the sources</source>
        <translation>Continuar con las fuentes</translation>
    </message>
    <message>
        <source>Go on to import</source>
        <translation>Continuar con la importación</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>Creando la bóveda…</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>Código de recuperación %1</translation>
    </message>
    <message>
        <source>The vault is created. Write the recovery code down or print it, then go on.</source>
        <translation>La bóveda está creada. Anote o imprima el código de recuperación y continúe.</translation>
    </message>
    <message>
        <source>Shown once; it is not kept here.</source>
        <translation>Se muestra una sola vez; aquí no se guarda.</translation>
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
        <translation>Suma de indicios: %1, %2</translation>
    </message>
    <message>
        <source>Sum of evidence</source>
        <translation>Suma de indicios</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::GroupList</name>
    <message>
        <source>Groups of discrepancies</source>
        <translation>Grupos de discrepancias</translation>
    </message>
    <message>
        <source>All but cosmetic</source>
        <translation>Salvo las cosméticas</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Por gravedad</translation>
    </message>
    <message>
        <source>By kind of difference</source>
        <translation>Por tipo de diferencia</translation>
    </message>
    <message>
        <source>By pair of sources</source>
        <translation>Por par de fuentes</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Help</name>
    <message>
        <source>Keys and marks</source>
        <translation>Teclas y signos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>command palette: go to, act</source>
        <translation>paleta de comandos: ir, actuar</translation>
    </message>
    <message>
        <source>search the whole chart</source>
        <translation>buscar en toda la historia</translation>
    </message>
    <message>
        <source>ledger: what was asked, what came back</source>
        <translation>bitácora: qué se pidió, qué llegó</translation>
    </message>
    <message>
        <source>refresh from every source</source>
        <translation>actualizar desde todas las fuentes</translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation>ir a una fecha</translation>
    </message>
    <message>
        <source>trace the value to its bytes</source>
        <translation>seguir el valor hasta sus bytes</translation>
    </message>
    <message>
        <source>next new item</source>
        <translation>siguiente elemento nuevo</translation>
    </message>
    <message>
        <source>copy with units, dates and sources</source>
        <translation>copiar con unidades, fechas y fuentes</translation>
    </message>
    <message>
        <source>undo the last ruling</source>
        <translation>deshacer la última decisión</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>panel siguiente</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>sources differ; both sides are always shown</source>
        <translation>las fuentes difieren; siempre se muestran ambas versiones</translation>
    </message>
    <message>
        <source>several statements judged one fact; the panel says why</source>
        <translation>varias declaraciones consideradas un mismo hecho; el panel dice por qué</translation>
    </message>
    <message>
        <source>first seen since you last marked the chart as seen</source>
        <translation>visto por primera vez desde que marcó la historia como vista</translation>
    </message>
    <message>
        <source>converted; the original is beside it</source>
        <translation>convertido; el original está al lado</translation>
    </message>
    <message>
        <source>complete: asked and answered in full</source>
        <translation>completo: pedido y respondido en su totalidad</translation>
    </message>
    <message>
        <source>partial: some of it came</source>
        <translation>parcial: llegó una parte</translation>
    </message>
    <message>
        <source>refused by the source</source>
        <translation>rechazado por la fuente</translation>
    </message>
    <message>
        <source>failed: no usable answer</source>
        <translation>fallido: sin respuesta utilizable</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no pedido</translation>
    </message>
    <message>
        <source>a difference that touches safety</source>
        <translation>una diferencia que afecta a la seguridad</translation>
    </message>
    <message>
        <source>a clinical difference</source>
        <translation>una diferencia clínica</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>nobody said; not the same as none</source>
        <translation>nadie lo dijo; no es lo mismo que ninguno</translation>
    </message>
    <message>
        <source>Anamnesis shows what sources said. It gives no advice on treatment, and is not a certified medical device.</source>
        <translation>Anamnesis muestra lo que dijeron las fuentes. No da consejos de tratamiento ni es un producto sanitario certificado.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::IdentityScreen</name>
    <message>
        <source>Identity review</source>
        <translation>Revisión de identidad</translation>
    </message>
    <message>
        <source>Records that are possibly one of your patients: %1. Nothing is merged until you say so.</source>
        <translation>Registros que podrían ser de uno de sus pacientes: %1. No se fusiona nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nada espera una decisión.</translation>
    </message>
    <message>
        <source>Person graph</source>
        <translation>Grafo de personas</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nuestros</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>De otros</translation>
    </message>
    <message>
        <source>Words of other places that wait for a person: %1.</source>
        <translation>Afirmaciones de otros lugares que esperan a una persona: %1.</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en espera: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::IncompleteNote</name>
    <message>
        <source>Not complete: open the ledger</source>
        <translation>Incompleto: abrir la bitácora</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <translation>Incompleto.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ItemPanel</name>
    <message>
        <source>Details of the selected item</source>
        <translation>Detalles del elemento seleccionado</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Compare and rule</source>
        <translation>Comparar y decidir</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Statements: %1</source>
        <translation>Declaraciones: %1</translation>
    </message>
    <message>
        <source>Members of this item</source>
        <translation>Miembros de este elemento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Tal como se envió</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dicho el</translation>
    </message>
    <message>
        <source>Why one item:</source>
        <translation>Por qué un solo elemento:</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>Values of this item</source>
        <translation>Valores de este elemento</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Hidden by %1: %2</source>
        <translation>Ocultada por %1: %2</translation>
    </message>
    <message>
        <source>Hidden by a ruling</source>
        <translation>Ocultada por una decisión</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Reason for hiding this item</source>
        <translation>Motivo para ocultar esta entrada</translation>
    </message>
    <message>
        <source>Reason to hide it from the lists</source>
        <translation>Motivo para ocultarla de las listas</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LanesView</name>
    <message>
        <source>Medicines over time</source>
        <translation>Medicamentos en el tiempo</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days of a gap</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>la fecha no consta</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <translation>antes: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LifeOverview</name>
    <message>
        <source>Overview of the whole life</source>
        <translation>Vista general de toda la vida</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Vida</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::LinkComparison</name>
    <message>
        <source>Comparison field by field</source>
        <translation>Comparación campo a campo</translation>
    </message>
    <message>
        <source>In words.</source>
        <translation>En palabras.</translation>
    </message>
    <message>
        <source>Rules %1, weights %2.</source>
        <translation>Reglas %1, pesos %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>This chart</source>
        <translation>Esta historia</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
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
        <translation>Abrir bóveda</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>La bóveda está bloqueada</translation>
    </message>
    <message>
        <source>Charts are encrypted on this computer. The passphrase opens them; the recovery code works in its place.</source>
        <translation>Las historias están cifradas en este equipo. La frase de contraseña las abre; el código de recuperación sirve en su lugar.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Vault folder</source>
        <translation>Carpeta de la bóveda</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Frase de contraseña o código de recuperación</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>Crear una bóveda nueva</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::MainWindow</name>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Añadir fuente…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Undo the last ruling</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Copy with units and sources</source>
        <translation>Copiar con unidades y fuentes</translation>
    </message>
    <message>
        <source>Search this chart</source>
        <translation>Buscar en esta historia</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Teclas de una sola letra</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Añadir un paciente</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Marcar todo como visto</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Discrepancias</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Identity review</source>
        <translation>Revisión de identidad</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>Bóveda y auditoría</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Keys and marks</source>
        <translation>Teclas y signos</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Last refresh %1</source>
        <translation>Última actualización %1</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Aún sin actualizar</translation>
    </message>
    <message>
        <source>items: %1, new: %2</source>
        <translation>elementos: %1, nuevos: %2</translation>
    </message>
    <message>
        <source>Import what another place holds of who is who…</source>
        <translation>Importar quién es quién según otro lugar…</translation>
    </message>
    <message>
        <source>Export our decisions of who is who…</source>
        <translation>Exportar nuestras decisiones sobre quién es quién…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::MedicinesScreen</name>
    <message>
        <source>Medicines over time</source>
        <translation>Medicamentos en el tiempo</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Conciliar</translation>
    </message>
    <message>
        <source>changes of the last 90 days</source>
        <translation>cambios de los últimos 90 días</translation>
    </message>
    <message>
        <source>Active and stopped</source>
        <translation>Activos y suspendidos</translation>
    </message>
    <message>
        <source>Active only</source>
        <translation>Solo activos</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 años</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>order, height follows the daily dose</source>
        <translation>prescripción, la altura sigue la dosis diaria</translation>
    </message>
    <message>
        <source>dispense</source>
        <translation>dispensación</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>intervalo sin datos</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>discordante</translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation>la dosis no consta</translation>
    </message>
    <message>
        <source>ingredients: %1, orders and dispenses: %2</source>
        <translation>principios activos: %1, prescripciones y dispensaciones: %2</translation>
    </message>
    <message>
        <source>No medicines were received. The ledger says what was asked.</source>
        <translation>No se recibieron medicamentos. La bitácora dice qué se pidió.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Not listed by</source>
        <translation>No figura en</translation>
    </message>
    <message>
        <source>Compare and rule</source>
        <translation>Comparar y decidir</translation>
    </message>
    <message>
        <source>Compare and rule: %1</source>
        <translation>Comparar y decidir: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::OtherPlaces</name>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Against what we hold</source>
        <translation>Contra lo que consta aquí</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Decided otherwise here</source>
        <translation>Aquí se decidió otra cosa</translation>
    </message>
    <message>
        <source>Held here as well</source>
        <translation>También consta aquí</translation>
    </message>
    <message>
        <source>Records that are not here: %1</source>
        <translation>Registros que no están aquí: %1</translation>
    </message>
    <message>
        <source>What is told of them is kept, and shown once a source brings them.</source>
        <translation>Lo que se dice de ellos se guarda y se muestra cuando una fuente los traiga.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Nothing from another place yet. Import the file that its patient index or another Anamnesis wrote: each word of it is shown here beside our own answer.</source>
        <translation>Aún no hay nada de otro lugar. Importe el archivo que escribió su índice de pacientes u otra Anamnesis: cada palabra se muestra aquí junto a nuestra propia respuesta.</translation>
    </message>
    <message>
        <source>Follow: link</source>
        <translation>Seguir: vincular</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Follow: keep apart</source>
        <translation>Seguir: separados</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separados</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>What a link would add</source>
        <translation>Qué añadiría un vínculo</translation>
    </message>
    <message>
        <source>What the other place says</source>
        <translation>Qué dice el otro lugar</translation>
    </message>
    <message>
        <source>by its rules</source>
        <translation>por sus reglas</translation>
    </message>
    <message>
        <source>It does not say who decided.</source>
        <translation>No dice quién decidió.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Rules %1, weights %2.</source>
        <translation>Reglas %1, pesos %2.</translation>
    </message>
    <message>
        <source>How it stands here</source>
        <translation>Cómo está aquí</translation>
    </message>
    <message>
        <source>Against what we hold.</source>
        <translation>Contra lo que consta aquí.</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person</source>
        <translation>Contradice con fuerza que sea una sola persona</translation>
    </message>
    <message>
        <source>Our rules find one person beyond doubt.</source>
        <translation>Nuestras reglas hallan una sola persona sin lugar a dudas.</translation>
    </message>
    <message>
        <source>A person here decided otherwise.</source>
        <translation>Una persona de aquí decidió otra cosa.</translation>
    </message>
    <message>
        <source>That stands until somebody here changes it.</source>
        <translation>Eso vale hasta que alguien de aquí lo cambie.</translation>
    </message>
    <message>
        <source>Held here as well.</source>
        <translation>También consta aquí.</translation>
    </message>
    <message>
        <source>A person here decided so. The other answer below takes it back.</source>
        <translation>Una persona de aquí lo decidió así. La otra respuesta de abajo lo anula.</translation>
    </message>
    <message>
        <source>Our own rules say so.</source>
        <translation>Nuestras propias reglas lo dicen.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Nuevo.</translation>
    </message>
    <message>
        <source>Nothing happens until you decide.</source>
        <translation>No ocurre nada hasta que usted decida.</translation>
    </message>
    <message>
        <source>The two records are in one chart now.</source>
        <translation>Los dos registros están ahora en una historia.</translation>
    </message>
    <message>
        <source>The two records are in two charts now.</source>
        <translation>Los dos registros están ahora en dos historias.</translation>
    </message>
    <message>
        <source>Linked: the two are one chart now. Keep apart takes it back.</source>
        <translation>Vinculados: ahora son una historia. Mantener separados lo anula.</translation>
    </message>
    <message>
        <source>Kept apart: the two are two charts. Link takes it back.</source>
        <translation>Separados: son dos historias. Vincular lo anula.</translation>
    </message>
    <message>
        <source>Set aside. It stays in the list and can be brought back.</source>
        <translation>Apartado. Queda en la lista y se puede recuperar.</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Recuperado.</translation>
    </message>
    <message>
        <source>Your answer holds for all %1 pairs of their records.</source>
        <translation>Su respuesta vale para los %1 pares de sus registros.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::OwnLinks</name>
    <message>
        <source>Ask later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation>A la espera de una persona</translation>
    </message>
    <message>
        <source>No links yet. They appear when sources know patients that may be one person.</source>
        <translation>Aún no hay vínculos. Aparecen cuando las fuentes conocen pacientes que podrían ser una misma persona.</translation>
    </message>
    <message>
        <source>Your answer holds for all %1 pairs of their records.</source>
        <translation>Su respuesta vale para los %1 pares de sus registros.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separados</translation>
    </message>
    <message>
        <source>What a link would add</source>
        <translation>Qué añadiría un vínculo</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Mantenidos separados</translation>
    </message>
    <message>
        <source>What the link did</source>
        <translation>Qué hizo el vínculo</translation>
    </message>
    <message>
        <source>Until you decide it is shown as “possibly this person”, never merged.</source>
        <translation>Hasta que usted decida se muestra como «posiblemente esta persona», nunca fusionado.</translation>
    </message>
    <message>
        <source>A person decided that these are two people. Neither chart shows anything of the other.</source>
        <translation>Una persona decidió que son dos personas. Ninguna historia muestra nada de la otra.</translation>
    </message>
    <message>
        <source>The rules found two people. Neither chart shows anything of the other.</source>
        <translation>Las reglas hallaron dos personas. Ninguna historia muestra nada de la otra.</translation>
    </message>
    <message>
        <source>A person decided that these are one person. One chart holds both records, each entry with its source. Keep apart separates them again.</source>
        <translation>Una persona decidió que son una sola persona. Una historia contiene ambos registros, cada entrada con su fuente. Mantener separados los vuelve a separar.</translation>
    </message>
    <message>
        <source>The rules found one person beyond doubt. One chart holds both records, each entry with its source. Keep apart separates them again.</source>
        <translation>Las reglas hallaron una sola persona sin lugar a dudas. Una historia contiene ambos registros, cada entrada con su fuente. Mantener separados los vuelve a separar.</translation>
    </message>
    <message>
        <source>Decided against what our rules say.</source>
        <translation>Decidido contra lo que dicen nuestras reglas.</translation>
    </message>
    <message>
        <source>Nothing that is not in the chart already.</source>
        <translation>Nada que no esté ya en la historia.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Go to a screen or chart, or do something</source>
        <translation>Ir a una pantalla o historia, o hacer algo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Open chart: %1</source>
        <translation>Abrir historia: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::PersonGraph</name>
    <message>
        <source>Person graph</source>
        <translation>Grafo de personas</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>This chart</source>
        <translation>Esta historia</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Another candidate</source>
        <translation>Otro candidato</translation>
    </message>
    <message>
        <source>and %1 more persons that may be one with these</source>
        <translation>y %1 personas más que podrían ser las mismas</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ProgressRow</name>
    <message>
        <source>Refresh in progress</source>
        <translation>Actualización en curso</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not readable, kept raw: %1</source>
        <translation>ilegibles, conservados sin procesar: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ProvenanceView</name>
    <message>
        <source>Where this value comes from</source>
        <translation>De dónde viene este valor</translation>
    </message>
    <message>
        <source>Where “%1” comes from</source>
        <translation>De dónde viene «%1»</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <source>%1 bytes, %2</source>
        <translation>%1 bytes, %2</translation>
    </message>
    <message>
        <source>Raw record, the element marked</source>
        <translation>Registro original, con el elemento marcado</translation>
    </message>
    <message>
        <source>The element could not be located in the bytes.</source>
        <translation>No se pudo localizar el elemento en los bytes.</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Registro original</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>respondida %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::QualityBars</name>
    <message>
        <source>Quality of the passphrase</source>
        <translation>Calidad de la frase de contraseña</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>%1 de 4</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Añadir un paciente</translation>
    </message>
    <message>
        <source>Worklists</source>
        <translation>Listas de trabajo</translation>
    </message>
    <message>
        <source>Identity review</source>
        <translation>Revisión de identidad</translation>
    </message>
    <message>
        <source>Safety discrepancies</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Incomplete sources</source>
        <translation>Fuentes incompletas</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>Bóveda y auditoría</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Reader</name>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::ResultsScreen</name>
    <message>
        <source>Analytes</source>
        <translation>Analitos</translation>
    </message>
    <message>
        <source>Results by analyte and time</source>
        <translation>Resultados por analito y fecha</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Todos los paneles</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Anormal</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Filter analytes</source>
        <translation>Filtrar analitos</translation>
    </message>
    <message>
        <source>converted, hover for the original</source>
        <translation>convertido, pase el cursor para ver el original</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>discordante</translation>
    </message>
    <message>
        <source>Oldest first, newest last</source>
        <translation>Los más antiguos primero, los más nuevos al final</translation>
    </message>
    <message>
        <source>No analyte fits the filter.</source>
        <translation>Ningún analito corresponde al filtro.</translation>
    </message>
    <message>
        <source>No results were received. The ledger says what was asked.</source>
        <translation>No se recibieron resultados. La bitácora dice qué se pidió.</translation>
    </message>
    <message>
        <source>Select one or more analytes to see their trend.</source>
        <translation>Seleccione uno o más analitos para ver su tendencia.</translation>
    </message>
    <message>
        <source>Trend of the selection</source>
        <translation>Tendencia de la selección</translation>
    </message>
    <message>
        <source>open points: converted or censored</source>
        <translation>puntos huecos: convertidos o fuera del límite de medición</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::Ribbon</name>
    <message>
        <source>Ribbon of the timeline</source>
        <translation>Cinta de la cronología</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Aún no hay nada que dibujar.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::RulingBar</name>
    <message>
        <source>Rule</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for the ruling</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <source>Needed: it is kept with the ruling</source>
        <translation>Necesario: se guarda con la decisión</translation>
    </message>
    <message>
        <source>The ruling is kept with its reason, survives refreshes, hides nothing, and can be undone (Ctrl+Z).</source>
        <translation>La decisión se guarda con su motivo, se mantiene tras las actualizaciones, no oculta nada y puede deshacerse (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Preferir %1</translation>
    </message>
    <message>
        <source>Two different facts</source>
        <translation>Dos hechos distintos</translation>
    </message>
    <message>
        <source>Explained, keep both</source>
        <translation>Explicado, conservar ambos</translation>
    </message>
    <message>
        <source>Sent to source</source>
        <translation>Enviado a la fuente</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Decidir: %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SearchBox</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Search this chart</source>
        <translation>Buscar en esta historia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing found in this chart for these words.</source>
        <translation>No se encontró nada en esta historia con estas palabras.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SharePanel</name>
    <message>
        <source>Import what another place holds…</source>
        <translation>Importar de otro lugar…</translation>
    </message>
    <message>
        <source>Export our decisions…</source>
        <translation>Exportar nuestras decisiones…</translation>
    </message>
    <message>
        <source>What another place holds stands beside our own answer. Nothing happens until you decide.</source>
        <translation>Lo que consta en otro lugar se muestra junto a nuestra respuesta. No ocurre nada hasta que usted decida.</translation>
    </message>
    <message>
        <source>Export our decisions</source>
        <translation>Exportar nuestras decisiones</translation>
    </message>
    <message>
        <source>This leaves the vault.</source>
        <translation>Esto sale de la bóveda.</translation>
    </message>
    <message>
        <source>The file holds the numbers of patients at each source, who decided when, and the reasons as they were written. It holds no names, dates of birth or clinical content, but it is not encrypted: whoever has the file can read it. The audit trail notes the export.</source>
        <translation>El archivo contiene los números de los pacientes en cada fuente, quién decidió y cuándo, y los motivos tal como se escribieron. No contiene nombres, fechas de nacimiento ni contenido clínico, pero no está cifrado: quien tenga el archivo puede leerlo. El registro de auditoría anota la exportación.</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Choose a file and export…</source>
        <translation>Elegir un archivo y exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json)</source>
        <translation>Bundle FHIR (*.json)</translation>
    </message>
    <message>
        <source>Import what another place holds</source>
        <translation>Importar lo que consta en otro lugar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with our own answers…</source>
        <translation>Leyendo el archivo y comparándolo con nuestras respuestas…</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nuevos: %1</translation>
    </message>
    <message>
        <source>against what we hold: %1</source>
        <translation>contra lo que consta aquí: %1</translation>
    </message>
    <message>
        <source>decided otherwise here: %1</source>
        <translation>aquí decididos de otro modo: %1</translation>
    </message>
    <message>
        <source>held here as well: %1</source>
        <translation>constan también aquí: %1</translation>
    </message>
    <message>
        <source>records that are not here: %1</source>
        <translation>registros que no están aquí: %1</translation>
    </message>
    <message>
        <source>Read. Other places now say</source>
        <translation>Leído. Otros lugares dicen ahora</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Written to %1. It holds numbers of patients: give it only to those who may have them.</source>
        <translation>Escrito en %1. Contiene números de pacientes: entréguelo solo a quien pueda tenerlos.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SourcesScreen</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Registro de solicitudes</translation>
    </message>
    <message>
        <source>Copy redacted</source>
        <translation>Copiar sin datos personales</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Añadir fuente…</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Probar todas</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Actualizar todas</translation>
    </message>
    <message>
        <source>Ledger: kind by source</source>
        <translation>Bitácora: tipo por fuente</translation>
    </message>
    <message>
        <source>configured: %1, waiting for you: %2</source>
        <translation>configuradas: %1, esperan su intervención: %2</translation>
    </message>
    <message>
        <source>configured: %1</source>
        <translation>configuradas: %1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>para qué se pidió</translation>
    </message>
    <message>
        <source>no chart</source>
        <translation>ninguna historia</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Última actualización</translation>
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
        <translation>nunca</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Request, redacted</source>
        <translation>Solicitud, sin datos personales</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 respondió.</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::SummaryScreen</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>Vacunaciones</translation>
    </message>
    <message>
        <source>Devices and implants</source>
        <translation>Dispositivos e implantes</translation>
    </message>
    <message>
        <source>Last vitals</source>
        <translation>Últimos signos vitales</translation>
    </message>
    <message>
        <source>Last results</source>
        <translation>Últimos resultados</translation>
    </message>
    <message>
        <source>Recent encounters</source>
        <translation>Últimos episodios</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Documents and reports</source>
        <translation>Documentos e informes</translation>
    </message>
    <message>
        <source>Care team and plans</source>
        <translation>Equipo y planes de atención</translation>
    </message>
    <message>
        <source>None recorded; every source answered completely.</source>
        <translation>Ninguno registrado; todas las fuentes respondieron por completo.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>none recorded in</source>
        <translation>ninguno registrado en</translation>
    </message>
    <message>
        <source>the others were not asked or did not answer</source>
        <translation>a las demás no se les pidió o no respondieron</translation>
    </message>
    <message>
        <source>%1 of %2, the newest</source>
        <translation>%1 de %2, lo más reciente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::TimelineScreen</name>
    <message>
        <source>Only from %1</source>
        <translation>Solo de %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Only new items: %1</source>
        <translation>Solo elementos nuevos: %1</translation>
    </message>
    <message>
        <source>Only what sources dispute: %1</source>
        <translation>Solo lo que discuten las fuentes: %1</translation>
    </message>
    <message>
        <source>No item fits the filter.</source>
        <translation>Ningún elemento corresponde al filtro.</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>Mostrar todos los elementos</translation>
    </message>
    <message>
        <source>Nothing was received yet. Refresh asks every source; the ledger says what was asked.</source>
        <translation>Aún no se ha recibido nada. Actualizar pide a todas las fuentes; la bitácora dice qué se pidió.</translation>
    </message>
    <message>
        <source>Items of the timeline</source>
        <translation>Elementos de la cronología</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>zone?</source>
        <translation>¿zona?</translation>
    </message>
    <message>
        <source>Only what sources dispute</source>
        <translation>Solo lo que discuten las fuentes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Vida</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Ocultas: %1</translation>
    </message>
    <message>
        <source>Items that rulings keep out of the lists</source>
        <translation>Entradas que las decisiones mantienen fuera de las listas</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Cada una</translation>
    </message>
    <message>
        <source>Each entry of a course in a row of its own</source>
        <translation>Cada entrada de una serie en su propia fila</translation>
    </message>
    <message>
        <source>Each entry of a course in a row of its own (→ opens one course)</source>
        <translation>Cada entrada de una serie en su propia fila (→ abre una serie)</translation>
    </message>
    <message>
        <source>Items hidden by rulings</source>
        <translation>Entradas ocultas por decisiones</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::TrendChart</name>
    <message>
        <source>Trend of %1</source>
        <translation>Tendencia de %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>referencia %1</translation>
    </message>
</context>
<context>
    <name>anamnesis::ui::VaultScreen</name>
    <message>
        <source>The vault</source>
        <translation>La bóveda</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Vault and audit</source>
        <translation>Bóveda y auditoría</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruir</translation>
    </message>
    <message>
        <source>Audit trail, newest first</source>
        <translation>Registro de auditoría, lo más nuevo primero</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Se abre con</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>Source records</source>
        <translation>Registros de origen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>On disk, encrypted</source>
        <translation>En disco, cifrado</translation>
    </message>
    <message>
        <source>Raw records before compression</source>
        <translation>Registros originales sin comprimir</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Verifying every record and the audit chain…</source>
        <translation>Verificando cada registro y la cadena de auditoría…</translation>
    </message>
    <message>
        <source>All is whole. Audit events checked: %1</source>
        <translation>Todo está íntegro. Eventos de auditoría comprobados: %1</translation>
    </message>
    <message>
        <source>problems found: %1</source>
        <translation>problemas encontrados: %1</translation>
    </message>
    <message>
        <source>Rebuilding items from raw records and rulings…</source>
        <translation>Reconstruyendo los elementos a partir de los registros originales y las decisiones…</translation>
    </message>
    <message>
        <source>Rebuilt. Items that changed: %1</source>
        <translation>Reconstruido. Elementos que cambiaron: %1</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>An allergy does not say to what.</source>
        <translation>Una alergia no dice a qué.</translation>
    </message>
    <message>
        <source>An entry points at text that is not in the document.</source>
        <translation>Una entrada remite a un texto que no está en el documento.</translation>
    </message>
    <message>
        <source>The document names several patients.</source>
        <translation>El documento nombra a varios pacientes.</translation>
    </message>
    <message>
        <source>The message has no header (MSH).</source>
        <translation>El mensaje no tiene cabecera (MSH).</translation>
    </message>
    <message>
        <source>An entry denies twice; it is shown as denied.</source>
        <translation>Una entrada niega dos veces; se muestra como negada.</translation>
    </message>
    <message>
        <source>The message names a character set that is not read here; its bytes were kept.</source>
        <translation>El mensaje nombra un juego de caracteres que aquí no se lee; sus bytes se conservaron.</translation>
    </message>
    <message>
        <source>Not valid JSON.</source>
        <translation>No es JSON válido.</translation>
    </message>
    <message>
        <source>The JSON breaks off before its end.</source>
        <translation>El JSON se interrumpe antes de su final.</translation>
    </message>
    <message>
        <source>Not valid XML.</source>
        <translation>No es XML válido.</translation>
    </message>
    <message>
        <source>The XML breaks off before its end.</source>
        <translation>El XML se interrumpe antes de su final.</translation>
    </message>
    <message>
        <source>A document type declaration was left out.</source>
        <translation>Se omitió una declaración de tipo de documento.</translation>
    </message>
    <message>
        <source>Text stands where none may be.</source>
        <translation>Hay texto donde no puede haberlo.</translation>
    </message>
    <message>
        <source>A byte order mark was skipped.</source>
        <translation>Se omitió una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>Control characters were kept as they are.</source>
        <translation>Los caracteres de control se dejaron como están.</translation>
    </message>
    <message>
        <source>A date was written unusually and was read as meant.</source>
        <translation>Una fecha estaba escrita de forma inusual y se leyó según su sentido.</translation>
    </message>
    <message>
        <source>A date cannot be read; it is kept as sent.</source>
        <translation>No se puede leer una fecha; se conserva tal como se envió.</translation>
    </message>
    <message>
        <source>A number cannot be read; it is kept as sent.</source>
        <translation>No se puede leer un número; se conserva tal como se envió.</translation>
    </message>
    <message>
        <source>A name occurs twice in one object; the first counts.</source>
        <translation>Un nombre aparece dos veces en un objeto; cuenta el primero.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Characters in another encoding were read as meant.</source>
        <translation>Unos caracteres en otra codificación se leyeron según su sentido.</translation>
    </message>
    <message>
        <source>The entry says the record was deleted.</source>
        <translation>La entrada dice que el registro se eliminó.</translation>
    </message>
    <message>
        <source>An entry holds no record.</source>
        <translation>Una entrada no contiene ningún registro.</translation>
    </message>
    <message>
        <source>The record asks to be read by rules that are not known here.</source>
        <translation>El registro pide leerse con reglas que aquí no se conocen.</translation>
    </message>
    <message>
        <source>The record is kept whole, its parts could not be told apart.</source>
        <translation>El registro se conserva entero; no se pudieron distinguir sus partes.</translation>
    </message>
    <message>
        <source>The record holds an extension that may change its meaning.</source>
        <translation>El registro contiene una extensión que puede cambiar su significado.</translation>
    </message>
    <message>
        <source>The text was longer than shown.</source>
        <translation>El texto era más largo que lo mostrado.</translation>
    </message>
    <message>
        <source>Nothing in it could be read.</source>
        <translation>No se pudo leer nada en él.</translation>
    </message>
    <message>
        <source>The page cannot be read.</source>
        <translation>No se puede leer la página.</translation>
    </message>
    <message>
        <source>The page breaks off before its end.</source>
        <translation>La página se interrumpe antes de su final.</translation>
    </message>
    <message>
        <source>The record does not say what it is.</source>
        <translation>El registro no dice qué es.</translation>
    </message>
    <message>
        <source>A record of a type not known here; it is kept raw.</source>
        <translation>Un registro de un tipo que aquí no se conoce; se conserva sin procesar.</translation>
    </message>
    <message>
        <source>Nested deeper than allowed.</source>
        <translation>Anidado a más profundidad de la permitida.</translation>
    </message>
    <message>
        <source>Larger than allowed.</source>
        <translation>Mayor de lo permitido.</translation>
    </message>
    <message>
        <source>More parts than allowed.</source>
        <translation>Más partes de las permitidas.</translation>
    </message>
    <message>
        <source>Something stands after the end.</source>
        <translation>Hay algo después del final.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Falta el valor.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>No existe ese archivo o carpeta.</translation>
    </message>
    <message>
        <source>{file} was not taken in: {why}</source>
        <translation>{file} no se incorporó: {why}</translation>
    </message>
    <message>
        <source>None of the files could be read: each is missing, empty, damaged or in a format not known here. Known are FHIR, C-CDA, HL7 v2, PDF, text and pictures. Fetch the files again, or ask who sent them.</source>
        <translation>No se pudo leer ninguno de los archivos: cada uno falta, está vacío, está dañado o tiene un formato que aquí no se conoce. Se conocen FHIR, C-CDA, HL7 v2, PDF, texto e imágenes. Descárguelos de nuevo o pregunte a quien los envió.</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Leyendo archivos</translation>
    </message>
    <message>
        <source>A record of the files cannot be read; it is kept raw.</source>
        <translation>No se puede leer un registro de los archivos; se conserva sin procesar.</translation>
    </message>
    <message>
        <source>Storing records</source>
        <translation>Guardando registros</translation>
    </message>
    <message>
        <source>The file {file} is larger than allowed.</source>
        <translation>El archivo {file} es mayor de lo permitido.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>No se puede leer el archivo {file}.</translation>
    </message>
    <message>
        <source>read as sent</source>
        <translation>leído tal como se envió</translation>
    </message>
    <message>
        <source>joined with the same fact from other sources</source>
        <translation>unido al mismo hecho de otras fuentes</translation>
    </message>
    <message>
        <source>To the support desk of {source}</source>
        <translation>Al servicio de soporte de {source}</translation>
    </message>
    <message>
        <source>{kind}: {about}, {field}</source>
        <translation>{kind}: {about}, {field}</translation>
    </message>
    <message>
        <source>{source} says: {value}</source>
        <translation>{source} dice: {value}</translation>
    </message>
    <message>
        <source>The record is a {type} whose bytes have the SHA-256 {sha256}; the element is {path}.</source>
        <translation>El registro es un {type} cuyos bytes tienen el SHA-256 {sha256}; el elemento es {path}.</translation>
    </message>
    <message>
        <source>It came in answer to {request} at {at}.</source>
        <translation>Llegó en respuesta a {request} el {at}.</translation>
    </message>
    <message>
        <source>Another source ({number})</source>
        <translation>Otra fuente ({number})</translation>
    </message>
    <message>
        <source>Please check the record against its origin and answer under {id}.</source>
        <translation>Compruebe el registro con su origen y responda con la referencia {id}.</translation>
    </message>
    <message>
        <source>Names, numbers and dates of the patient were taken out of this note.</source>
        <translation>Los nombres, números y fechas del paciente se quitaron de esta nota.</translation>
    </message>
    <message>
        <source>There is no such discrepancy in this chart.</source>
        <translation>No existe esa discrepancia en esta historia.</translation>
    </message>
    <message>
        <source>None of these discrepancies involves the source {source}.</source>
        <translation>Ninguna de estas discrepancias afecta a la fuente {source}.</translation>
    </message>
    <message>
        <source>There is no such form of export: {form}.</source>
        <translation>No existe esa forma de exportación: {form}.</translation>
    </message>
    <message>
        <source>The file could not be written: {path}.</source>
        <translation>No se pudo escribir el archivo: {path}.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Why absent</source>
        <translation>Motivo de ausencia</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Consecución</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Not to be done</source>
        <translation>No realizar</translation>
    </message>
    <message>
        <source>Status of activity</source>
        <translation>Estado de la actividad</translation>
    </message>
    <message>
        <source>Additional instructions</source>
        <translation>Instrucciones adicionales</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Se dirige a</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Adherencia</translation>
    </message>
    <message>
        <source>Admitted from</source>
        <translation>Procedencia del ingreso</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Type of agent</source>
        <translation>Tipo de agente</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>También conocido como</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Si precisa</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dicho el</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Birth order</source>
        <translation>Orden de nacimiento</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Lugar de nacimiento</translation>
    </message>
    <message>
        <source>Birth sex</source>
        <translation>Sexo al nacer</translation>
    </message>
    <message>
        <source>Birth time</source>
        <translation>Hora de nacimiento</translation>
    </message>
    <message>
        <source>Body site</source>
        <translation>Localización anatómica</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Chromosome</source>
        <translation>Cromosoma</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Clinical status</source>
        <translation>Estado clínico</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Complicación</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Coded conclusion</source>
        <translation>Conclusión codificada</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Contributed to death</source>
        <translation>Contribuyó a la muerte</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticidad</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodio</translation>
    </message>
    <message>
        <source>Why not known</source>
        <translation>Por qué no consta</translation>
    </message>
    <message>
        <source>Days of supply</source>
        <translation>Días de suministro</translation>
    </message>
    <message>
        <source>Death date</source>
        <translation>Fecha de defunción</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Fallecido</translation>
    </message>
    <message>
        <source>Said by the source</source>
        <translation>Dicho por la fuente</translation>
    </message>
    <message>
        <source>Dependent</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Device model identifier</source>
        <translation>Identificador del modelo de dispositivo</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Type of diagnosis</source>
        <translation>Tipo de diagnóstico</translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation>Diastólica</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>Discharged to</source>
        <translation>Destino al alta</translation>
    </message>
    <message>
        <source>Distinct identifier</source>
        <translation>Identificador distintivo</translation>
    </message>
    <message>
        <source>Document status</source>
        <translation>Estado del documento</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose number</source>
        <translation>Número de dosis</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Fármaco</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Why empty</source>
        <translation>Por qué está vacío</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Etnia</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Status at the performer</source>
        <translation>Estado en el ejecutor</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>Líquido</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Foods to avoid</source>
        <translation>Alimentos que evitar</translation>
    </message>
    <message>
        <source>Food preference</source>
        <translation>Preferencia alimentaria</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma farmacéutica</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <translation>Identidad de género</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Médico de cabecera</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Genome build</source>
        <translation>Versión del genoma</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Informado por</translation>
    </message>
    <message>
        <source>Ingredient</source>
        <translation>Principio activo</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last occurrence</source>
        <translation>Último episodio</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Managing organization</source>
        <translation>Organización gestora</translation>
    </message>
    <message>
        <source>Manufactured</source>
        <translation>Fecha de fabricación</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Estado civil</translation>
    </message>
    <message>
        <source>Maximum dose</source>
        <translation>Dosis máxima</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>N.º de afiliado</translation>
    </message>
    <message>
        <source>Role of member</source>
        <translation>Función del miembro</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Modificador</translation>
    </message>
    <message>
        <source>Mother&apos;s maiden name</source>
        <translation>Apellido de soltera de la madre</translation>
    </message>
    <message>
        <source>Multiple birth</source>
        <translation>Parto múltiple</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Identificador nacional</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Negación</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Nutrient</source>
        <translation>Nutriente</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Ocurrencia</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>En nombre de</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Onset in words</source>
        <translation>Inicio en palabras</translation>
    </message>
    <message>
        <source>Order detail</source>
        <translation>Detalle de la orden</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Instruction to the patient</source>
        <translation>Instrucción al paciente</translation>
    </message>
    <message>
        <source>Instructions to the patient</source>
        <translation>Instrucciones al paciente</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Realizado por</translation>
    </message>
    <message>
        <source>Personal identifier</source>
        <translation>Identificador personal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Status of plan</source>
        <translation>Estado del plan</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Normativa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Practice setting</source>
        <translation>Ámbito de la práctica</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>From a primary source</source>
        <translation>De una fuente primaria</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Punto de partida</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Type of problem</source>
        <translation>Tipo de problema</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Provision in detail</source>
        <translation>Disposición en detalle</translation>
    </message>
    <message>
        <source>Period of provision</source>
        <translation>Período de la disposición</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Titulación</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Calificador</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Raza</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Intervalo de referencia</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Reaction denied</source>
        <translation>Reacción negada</translation>
    </message>
    <message>
        <source>Substance of the reaction</source>
        <translation>Sustancia de la reacción</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número de historia</translation>
    </message>
    <message>
        <source>Reference allele</source>
        <translation>Alelo de referencia</translation>
    </message>
    <message>
        <source>Reference sequence</source>
        <translation>Secuencia de referencia</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Relates to</source>
        <translation>Se relaciona con</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religión</translation>
    </message>
    <message>
        <source>Instructions as one text</source>
        <translation>Instrucciones como texto</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Reported by others</source>
        <translation>Referido por otros</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Requisition number</source>
        <translation>Número de solicitud</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Información de seguridad</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Doses in the series</source>
        <translation>Dosis de la serie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Period of service</source>
        <translation>Período del servicio</translation>
    </message>
    <message>
        <source>Set id</source>
        <translation>Id. del conjunto</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estadio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason for status</source>
        <translation>Motivo del estado</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de pieza</translation>
    </message>
    <message>
        <source>Subpotent</source>
        <translation>Subpotente</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Titular del seguro</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Sustancia</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Sustitución</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Suplemento</translation>
    </message>
    <message>
        <source>Systolic</source>
        <translation>Sistólica</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomado</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contra</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Fecha de la meta</translation>
    </message>
    <message>
        <source>Target measure</source>
        <translation>Medida de la meta</translation>
    </message>
    <message>
        <source>Telephone and mail</source>
        <translation>Teléfono y correo</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textura</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Device identifier</source>
        <translation>Identificador del dispositivo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Usado en</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Related person</source>
        <translation>Persona relacionada</translation>
    </message>
    <message>
        <source>Related persons</source>
        <translation>Personas relacionadas</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Medication orders</source>
        <translation>Prescripciones</translation>
    </message>
    <message>
        <source>Medicine, as told</source>
        <translation>Medicamento referido</translation>
    </message>
    <message>
        <source>Medication statements</source>
        <translation>Medicación referida</translation>
    </message>
    <message>
        <source>Dispense</source>
        <translation>Dispensación</translation>
    </message>
    <message>
        <source>Dispenses</source>
        <translation>Dispensaciones</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Administraciones</translation>
    </message>
    <message>
        <source>Immunization</source>
        <translation>Vacunación</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>Vacunaciones</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Resultados de laboratorio</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Vital</source>
        <translation>Signo vital</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>Signos vitales</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Episodio</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Family history</source>
        <translation>Antecedentes familiares</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Plan de cuidados</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>Planes de cuidados</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Care team</source>
        <translation>Equipo de atención</translation>
    </message>
    <message>
        <source>Care teams</source>
        <translation>Equipos de atención</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Nutrition order</source>
        <translation>Prescripción nutricional</translation>
    </message>
    <message>
        <source>Nutrition orders</source>
        <translation>Prescripciones nutricionales</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Genomic finding</source>
        <translation>Hallazgo genómico</translation>
    </message>
    <message>
        <source>Genomic findings</source>
        <translation>Hallazgos genómicos</translation>
    </message>
    <message>
        <source>Advance directive</source>
        <translation>Voluntad anticipada</translation>
    </message>
    <message>
        <source>Advance directives</source>
        <translation>Voluntades anticipadas</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Profesionales</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Otro registro</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Otros registros</translation>
    </message>
    <message>
        <source>No unit was given.</source>
        <translation>No se indicó ninguna unidad.</translation>
    </message>
    <message>
        <source>A character that may not stand in an annotation, at position {position}.</source>
        <translation>Un carácter que no puede estar en una anotación, en la posición {position}.</translation>
    </message>
    <message>
        <source>This unit is arbitrary: it converts to nothing but itself.</source>
        <translation>Esta unidad es arbitraria: solo se convierte en sí misma.</translation>
    </message>
    <message>
        <source>Division by zero.</source>
        <translation>División por cero.</translation>
    </message>
    <message>
        <source>{from} cannot be converted to {to}: they measure different things.</source>
        <translation>{from} no puede convertirse a {to}: miden cosas distintas.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>El número es demasiado grande.</translation>
    </message>
    <message>
        <source>{value} is outside what {unit} can express.</source>
        <translation>{value} está fuera de lo que {unit} puede expresar.</translation>
    </message>
    <message>
        <source>The prefix {prefix} may not stand before this unit.</source>
        <translation>El prefijo {prefix} no puede ir delante de esta unidad.</translation>
    </message>
    <message>
        <source>{unit} is on a scale of its own and may not be multiplied or divided.</source>
        <translation>{unit} tiene una escala propia y no puede multiplicarse ni dividirse.</translation>
    </message>
    <message>
        <source>{unit} is on a scale of its own and has no factor.</source>
        <translation>{unit} tiene una escala propia y carece de factor.</translation>
    </message>
    <message>
        <source>{bracket} at position {position} is not closed.</source>
        <translation>{bracket} en la posición {position} no está cerrado.</translation>
    </message>
    <message>
        <source>A character that may not stand here.</source>
        <translation>Un carácter que no puede estar aquí.</translation>
    </message>
    <message>
        <source>The unit breaks off at position {position}.</source>
        <translation>La unidad se interrumpe en la posición {position}.</translation>
    </message>
    <message>
        <source>There is no unit {unit}.</source>
        <translation>No existe la unidad {unit}.</translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation>{value} no es un número.</translation>
    </message>
    <message>
        <source>A factor of zero is not allowed.</source>
        <translation>No se permite un factor cero.</translation>
    </message>
    <message>
        <source>{left} and {right} are not the same kind of unit.</source>
        <translation>{left} y {right} no son el mismo tipo de unidad.</translation>
    </message>
    <message>
        <source>The unit {unit} could be read in two ways; the value is left as sent.</source>
        <translation>La unidad {unit} puede leerse de dos maneras; el valor se deja tal como se envió.</translation>
    </message>
    <message>
        <source>No unit was sent.</source>
        <translation>No se envió ninguna unidad.</translation>
    </message>
    <message>
        <source>There is no rule to convert {analyte} from {from} to {to}.</source>
        <translation>No hay regla para convertir {analyte} de {from} a {to}.</translation>
    </message>
    <message>
        <source>The unit {unit} cannot be read; the value is left as sent.</source>
        <translation>No se puede leer la unidad {unit}; el valor se deja tal como se envió.</translation>
    </message>
    <message>
        <source>The terminology cannot be written.</source>
        <translation>No se puede escribir la terminología.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>El archivo {file} está vacío.</translation>
    </message>
    <message>
        <source>A line is longer than allowed.</source>
        <translation>Una línea es más larga de lo permitido.</translation>
    </message>
    <message>
        <source>Loading the terminology</source>
        <translation>Cargando la terminología</translation>
    </message>
    <message>
        <source>The file is not a concept map.</source>
        <translation>El archivo no es un mapa de conceptos.</translation>
    </message>
    <message>
        <source>The file {file} breaks off before its end.</source>
        <translation>El archivo {file} se interrumpe antes de su final.</translation>
    </message>
    <message>
        <source>The file {file} is of no terminology format known here.</source>
        <translation>El archivo {file} no tiene ningún formato de terminología conocido aquí.</translation>
    </message>
    <message>
        <source>The terminology {file} on this computer is damaged and is left out. Load it again with anamnesis terms load.</source>
        <translation>La terminología {file} de este equipo está dañada y se omite. Cárguela de nuevo con anamnesis terms load.</translation>
    </message>
    <message>
        <source>Row {line} of {file} is broken and was left out.</source>
        <translation>La fila {line} de {file} está dañada y se omitió.</translation>
    </message>
    <message>
        <source>{count} rows of {file} are broken and were left out.</source>
        <translation>{count} filas de {file} están dañadas y se omitieron.</translation>
    </message>
    <message>
        <source>The part {entry} of {file} is broken and was left out.</source>
        <translation>La parte {entry} de {file} está dañada y se omitió.</translation>
    </message>
    <message>
        <source>The file {file} is larger than {limit} MB. Load it in parts, or as a package.</source>
        <translation>El archivo {file} supera los {limit} MB. Cárguelo por partes o como paquete.</translation>
    </message>
    <message>
        <source>The file {file} is no package: its archive cannot be read. Fetch it again.</source>
        <translation>El archivo {file} no es un paquete: no se puede leer su contenido comprimido. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The package {file} breaks off at {entry}. Nothing of it was loaded. Fetch it again.</source>
        <translation>El paquete {file} se interrumpe en {entry}. No se cargó nada de él. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The package {file} is damaged at {entry}. Nothing of it was loaded. Fetch it again.</source>
        <translation>El paquete {file} está dañado en {entry}. No se cargó nada de él. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The package {file} unpacks to more than is allowed. Nothing of it was loaded.</source>
        <translation>El paquete {file} ocupa descomprimido más de lo permitido. No se cargó nada de él.</translation>
    </message>
    <message>
        <source>The package {file} holds no code system, value set or concept map.</source>
        <translation>El paquete {file} no contiene ningún sistema de códigos, conjunto de valores ni mapa de conceptos.</translation>
    </message>
    <message>
        <source>The file is not a value set.</source>
        <translation>El archivo no es un conjunto de valores.</translation>
    </message>
    <message>
        <source>The value set {valueSet} has not been loaded. Load its package, or name a terminology server.</source>
        <translation>El conjunto de valores {valueSet} no está cargado. Cargue su paquete o indique un servidor de terminología.</translation>
    </message>
    <message>
        <source>Value sets refer to each other in a circle: {way}.</source>
        <translation>Los conjuntos de valores se remiten unos a otros en círculo: {way}.</translation>
    </message>
    <message>
        <source>Value sets refer to each other over more than {limit} steps; {valueSet} was not followed.</source>
        <translation>Los conjuntos de valores se remiten unos a otros en más de {limit} pasos; no se siguió {valueSet}.</translation>
    </message>
    <message>
        <source>The code system {system} has not been loaded. Load it, or name a terminology server.</source>
        <translation>El sistema de códigos {system} no está cargado. Cárguelo o indique un servidor de terminología.</translation>
    </message>
    <message>
        <source>Of the code system {system} only a part is loaded ({content}); codes may be missing.</source>
        <translation>Del sistema de códigos {system} solo está cargada una parte ({content}); pueden faltar códigos.</translation>
    </message>
    <message>
        <source>Version {asked} of {system} has not been loaded; {used} was used.</source>
        <translation>La versión {asked} de {system} no está cargada; se usó {used}.</translation>
    </message>
    <message>
        <source>What is loaded of {system} cannot answer {property} {op} {value}.</source>
        <translation>Lo cargado de {system} no puede responder a {property} {op} {value}.</translation>
    </message>
    <message>
        <source>The pattern {value} cannot be read, or takes too long.</source>
        <translation>El patrón {value} no se puede leer o tarda demasiado.</translation>
    </message>
    <message>
        <source>The list was cut at {limit} codes; there are more.</source>
        <translation>La lista se cortó en {limit} códigos; hay más.</translation>
    </message>
    <message>
        <source>The list of {valueSet} is the one its publisher sent along; it could not be worked out here.</source>
        <translation>La lista de {valueSet} es la que envió su editor; aquí no se pudo calcular.</translation>
    </message>
    <message>
        <source>The code {code} is named by the value set, but {system} as loaded does not have it.</source>
        <translation>El conjunto de valores nombra el código {code}, pero {system}, tal como está cargado, no lo tiene.</translation>
    </message>
    <message>
        <source>The terminology server {server} cannot be reached. Check the connection and its address.</source>
        <translation>No se puede acceder al servidor de terminología {server}. Compruebe la conexión y su dirección.</translation>
    </message>
    <message>
        <source>The terminology server {server} took too long to answer.</source>
        <translation>El servidor de terminología {server} tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The terminology server {server} answered with something else ({got}). Check its address.</source>
        <translation>El servidor de terminología {server} respondió otra cosa ({got}). Compruebe su dirección.</translation>
    </message>
    <message>
        <source>The terminology server {server} refused the question (status {status}, {reason}).</source>
        <translation>El servidor de terminología {server} rechazó la pregunta (estado {status}, {reason}).</translation>
    </message>
    <message>
        <source>The terminology server {server} does not know it.</source>
        <translation>El servidor de terminología {server} no lo conoce.</translation>
    </message>
    <message>
        <source>The terminology server {server} failed moments ago and was not asked again.</source>
        <translation>El servidor de terminología {server} falló hace un momento y no se le volvió a preguntar.</translation>
    </message>
    <message>
        <source>The answer is the one {server} gave on {at}.</source>
        <translation>La respuesta es la que {server} dio el {at}.</translation>
    </message>
    <message>
        <source>The answer is from the terminologies on this computer, not from {server}.</source>
        <translation>La respuesta procede de las terminologías de este equipo, no de {server}.</translation>
    </message>
    <message>
        <source>This is no code of a shared terminology; it was not sent to a server.</source>
        <translation>No es un código de una terminología compartida; no se envió a ningún servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answers cannot be kept for offline use in {file}.</source>
        <translation>Las respuestas del servidor no se pueden conservar en {file} para el uso sin conexión.</translation>
    </message>
    <message>
        <source>converted by the rule of this analyte</source>
        <translation>convertido según la regla de este analito</translation>
    </message>
    <message>
        <source>arbitrary units convert to nothing but themselves</source>
        <translation>las unidades arbitrarias solo se convierten en sí mismas</translation>
    </message>
    <message>
        <source>The code and the text of the unit differ; the value is left as sent.</source>
        <translation>El código y el texto de la unidad difieren; el valor se deja tal como se envió.</translation>
    </message>
    <message>
        <source>the units convert into each other</source>
        <translation>las unidades son convertibles entre sí</translation>
    </message>
    <message>
        <source>these are different analytes</source>
        <translation>son analitos distintos</translation>
    </message>
    <message>
        <source>Hardly possible in this unit; the value is left as sent.</source>
        <translation>Casi imposible en esta unidad; el valor se deja tal como se envió.</translation>
    </message>
    <message>
        <source>without the analyte the units cannot be compared</source>
        <translation>sin el analito no se pueden comparar las unidades</translation>
    </message>
    <message>
        <source>the units measure different things</source>
        <translation>las unidades miden cosas distintas</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>la misma unidad</translation>
    </message>
    <message>
        <source>The unit was written unusually and was read as meant.</source>
        <translation>La unidad estaba escrita de forma inusual y se leyó según su sentido.</translation>
    </message>
    <message>
        <source>The unit is not known; the value is left as sent.</source>
        <translation>La unidad no se conoce; el valor se deja tal como se envió.</translation>
    </message>
    <message>
        <source>The value is not a number.</source>
        <translation>El valor no es un número.</translation>
    </message>
    <message>
        <source>No source knows a person like this.</source>
        <translation>Ninguna fuente conoce a una persona así.</translation>
    </message>
    <message>
        <source>Several persons fit equally ({candidates}). Say more: birth date or an identifier.</source>
        <translation>Varias personas corresponden por igual ({candidates}). Indique más: la fecha de nacimiento o un identificador.</translation>
    </message>
    <message>
        <source>{source} now gives somebody else under the number of this patient. Nothing more of it comes into the chart until you have compared the two in Identity review.</source>
        <translation>{source} da ahora otra persona con el número de este paciente. Nada más de ella entrará en la historia hasta que usted haya comparado ambas en Revisión de identidad.</translation>
    </message>
    <message>
        <source>An id occurs twice.</source>
        <translation>Un identificador aparece dos veces.</translation>
    </message>
    <message>
        <source>The table of columns cannot be read.</source>
        <translation>No se puede leer la tabla de columnas.</translation>
    </message>
    <message>
        <source>There is no column {column}.</source>
        <translation>No existe la columna {column}.</translation>
    </message>
    <message>
        <source>A date cannot be read.</source>
        <translation>No se puede leer una fecha.</translation>
    </message>
    <message>
        <source>The file {file} holds no rows.</source>
        <translation>El archivo {file} no contiene filas.</translation>
    </message>
    <message>
        <source>The file has no column of ids.</source>
        <translation>El archivo no tiene columna de identificadores.</translation>
    </message>
    <message>
        <source>The file has no column that is known.</source>
        <translation>El archivo no tiene ninguna columna conocida.</translation>
    </message>
    <message>
        <source>The file {file} has no pairs of columns.</source>
        <translation>El archivo {file} no tiene pares de columnas.</translation>
    </message>
    <message>
        <source>A decision of a person no longer finds its records; it is kept.</source>
        <translation>Una decisión de una persona ya no encuentra sus registros; se conserva.</translation>
    </message>
    <message>
        <source>The records are not certainly of this person. Link them in Identity review, with a reason.</source>
        <translation>No es seguro que los registros sean de esta persona. Vincúlelos en Revisión de identidad, con un motivo.</translation>
    </message>
    <message>
        <source>The table of weights lacks {field}.</source>
        <translation>A la tabla de pesos le falta {field}.</translation>
    </message>
    <message>
        <source>The table of weights cannot be read.</source>
        <translation>No se puede leer la tabla de pesos.</translation>
    </message>
    <message>
        <source>Two decisions of people contradict each other.</source>
        <translation>Dos decisiones de personas se contradicen.</translation>
    </message>
    <message>
        <source>It is one and the same record.</source>
        <translation>Es un mismo registro.</translation>
    </message>
    <message>
        <source>{record} is about a record that is not here.</source>
        <translation>{record} se refiere a un registro que no está aquí.</translation>
    </message>
    <message>
        <source>The source keeps this person under two numbers.</source>
        <translation>La fuente tiene a esta persona con dos números.</translation>
    </message>
    <message>
        <source>The records belong to two charts. Decide in Identity review.</source>
        <translation>Los registros pertenecen a dos historias. Decida en Revisión de identidad.</translation>
    </message>
    <message>
        <source>Something speaks strictly against one person. A link needs a reason and stays marked.</source>
        <translation>Algo contradice con fuerza que sea una sola persona. Un vínculo necesita un motivo y queda marcado.</translation>
    </message>
    <message>
        <source>The evidence is weak. A link needs a reason and stays marked.</source>
        <translation>Los indicios son débiles. Un vínculo necesita un motivo y queda marcado.</translation>
    </message>
    <message>
        <source>births a generation apart</source>
        <translation>nacimientos con una generación de diferencia</translation>
    </message>
    <message>
        <source>does not fit every record of the person</source>
        <translation>no concuerda con todos los registros de la persona</translation>
    </message>
    <message>
        <source>the source declares that it holds nobody twice</source>
        <translation>la fuente declara que no tiene a nadie dos veces</translation>
    </message>
    <message>
        <source>names conflict</source>
        <translation>los nombres se contradicen</translation>
    </message>
    <message>
        <source>identifiers are nearly the same, yet differ</source>
        <translation>los identificadores son casi iguales, pero difieren</translation>
    </message>
    <message>
        <source>no given name</source>
        <translation>sin nombre de pila</translation>
    </message>
    <message>
        <source>only one kind of evidence agrees</source>
        <translation>solo coincide un tipo de indicio</translation>
    </message>
    <message>
        <source>too little evidence</source>
        <translation>muy pocos indicios</translation>
    </message>
    <message>
        <source>an identifier that several people share</source>
        <translation>un identificador que comparten varias personas</translation>
    </message>
    <message>
        <source>a verified identifier of one assigner differs</source>
        <translation>difiere un identificador verificado del mismo emisor</translation>
    </message>
    <message>
        <source>different order of birth</source>
        <translation>orden de nacimiento distinto</translation>
    </message>
    <message>
        <source>different death dates</source>
        <translation>fechas de defunción distintas</translation>
    </message>
    <message>
        <source>senior and junior</source>
        <translation>padre e hijo del mismo nombre</translation>
    </message>
    <message>
        <source>national identifiers differ</source>
        <translation>los identificadores nacionales difieren</translation>
    </message>
    <message>
        <source>the source now gives somebody else under the same number</source>
        <translation>la fuente da ahora otra persona con el mismo número</translation>
    </message>
    <message>
        <source>may be twins</source>
        <translation>pueden ser gemelos</translation>
    </message>
    <message>
        <source>both sex and birth date differ</source>
        <translation>difieren tanto el sexo como la fecha de nacimiento</translation>
    </message>
    <message>
        <source>different suffix, as senior and junior</source>
        <translation>sufijo distinto, como padre e hijo</translation>
    </message>
    <message>
        <source>twins</source>
        <translation>gemelos</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The same record came several times; it counts once.</source>
        <translation>El mismo registro llegó varias veces; cuenta una vez.</translation>
    </message>
    <message>
        <source>A date lies in the future.</source>
        <translation>Una fecha está en el futuro.</translation>
    </message>
    <message>
        <source>One identifier was used for different facts; it does not count.</source>
        <translation>Un identificador se usó para hechos distintos; no cuenta.</translation>
    </message>
    <message>
        <source>Two rulings contradict each other; keeping apart wins.</source>
        <translation>Dos decisiones se contradicen; prevalece mantener separados.</translation>
    </message>
    <message>
        <source>by rule {rule}, version {version}</source>
        <translation>por la regla {rule}, versión {version}</translation>
    </message>
    <message>
        <source>dated before birth</source>
        <translation>fechado antes del nacimiento</translation>
    </message>
    <message>
        <source>beyond what is possible</source>
        <translation>más allá de lo posible</translation>
    </message>
    <message>
        <source>looks like a slipped decimal sign</source>
        <translation>parece una coma decimal desplazada</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>fechado en el futuro</translation>
    </message>
    <message>
        <source>does not fit the recorded sex</source>
        <translation>no concuerda con el sexo registrado</translation>
    </message>
    <message>
        <source>said to be active after its end</source>
        <translation>figura como activo después de su fin</translation>
    </message>
    <message>
        <source>a source that answered completely does not list it</source>
        <translation>una fuente que respondió por completo no lo incluye</translation>
    </message>
    <message>
        <source>personal details differ</source>
        <translation>los datos personales difieren</translation>
    </message>
    <message>
        <source>one source says none known, another names one</source>
        <translation>una fuente dice que no se conoce ninguna, otra nombra una</translation>
    </message>
    <message>
        <source>two onsets of one problem</source>
        <translation>dos inicios de un mismo problema</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>a spelling variant</source>
        <translation>una variante ortográfica</translation>
    </message>
    <message>
        <source>a short form of the name</source>
        <translation>una forma corta del nombre</translation>
    </message>
    <message>
        <source>an initial that fits</source>
        <translation>una inicial que concuerda</translation>
    </message>
    <message>
        <source>a part that fits</source>
        <translation>una parte que concuerda</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>intercambiado</translation>
    </message>
    <message>
        <source>the middle name of the other</source>
        <translation>el segundo nombre del otro</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>casi igual</translation>
    </message>
    <message>
        <source>another name, equally close</source>
        <translation>otro nombre, igual de parecido</translation>
    </message>
    <message>
        <source>a short name, close</source>
        <translation>un nombre corto, parecido</translation>
    </message>
    <message>
        <source>written in another script</source>
        <translation>escrito en otro alfabeto</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>only loosely alike</source>
        <translation>solo vagamente parecido</translation>
    </message>
    <message>
        <source>a former name</source>
        <translation>un nombre anterior</translation>
    </message>
    <message>
        <source>a few days apart</source>
        <translation>pocos días de diferencia</translation>
    </message>
    <message>
        <source>same month and year</source>
        <translation>mismo mes y año</translation>
    </message>
    <message>
        <source>same year</source>
        <translation>mismo año</translation>
    </message>
    <message>
        <source>fits as far as known</source>
        <translation>concuerda hasta donde se sabe</translation>
    </message>
    <message>
        <source>a generation apart</source>
        <translation>una generación de diferencia</translation>
    </message>
    <message>
        <source>decades apart</source>
        <translation>décadas de diferencia</translation>
    </message>
    <message>
        <source>assigner not known</source>
        <translation>el emisor no consta</translation>
    </message>
    <message>
        <source>same building</source>
        <translation>mismo edificio</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>misma calle</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>mismo código postal</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>misma ciudad</translation>
    </message>
    <message>
        <source>same but for the area code</source>
        <translation>igual salvo el prefijo telefónico</translation>
    </message>
    <message>
        <source>the source says one replaces the other</source>
        <translation>la fuente dice que uno sustituye al otro</translation>
    </message>
    <message>
        <source>the source refers one to the other</source>
        <translation>la fuente remite de uno al otro</translation>
    </message>
    <message>
        <source>not known on one side, says nothing</source>
        <translation>no consta en un lado, no dice nada</translation>
    </message>
    <message>
        <source>how common one person is at all</source>
        <translation>probabilidad de partida de que sea una misma persona</translation>
    </message>
    <message>
        <source>digits swapped</source>
        <translation>cifras intercambiadas</translation>
    </message>
    <message>
        <source>The source did not answer. Check the connection and its address.</source>
        <translation>La fuente no respondió. Compruebe la conexión y su dirección.</translation>
    </message>
    <message>
        <source>The source took too long to answer. Try again later.</source>
        <translation>La fuente tardó demasiado en responder. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The source answered with status {status}.</source>
        <translation>La fuente respondió con el estado {status}.</translation>
    </message>
    <message>
        <source>The answer of the source broke off. What arrived is kept; refresh to ask again.</source>
        <translation>La respuesta de la fuente se interrumpió. Lo que llegó se conserva; actualice para volver a pedir.</translation>
    </message>
    <message>
        <source>The answer of the source was damaged on the way. Refresh to ask again.</source>
        <translation>La respuesta de la fuente se dañó por el camino. Actualice para volver a pedir.</translation>
    </message>
    <message>
        <source>The answer of the source is larger than allowed.</source>
        <translation>La respuesta de la fuente es mayor de lo permitido.</translation>
    </message>
    <message>
        <source>The secure connection could not be made. Check the certificate of the source.</source>
        <translation>No se pudo establecer la conexión segura. Compruebe el certificado de la fuente.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>La solicitud falló.</translation>
    </message>
    <message>
        <source>An unencrypted connection to {host} is refused. Use https.</source>
        <translation>Se rechaza una conexión sin cifrar a {host}. Use https.</translation>
    </message>
    <message>
        <source>The source {host} points elsewhere; that was refused.</source>
        <translation>La fuente {host} remite a otro lugar; se rechazó.</translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation>La dirección no es válida.</translation>
    </message>
    <message>
        <source>The source refused the sign-in. Check the client and its secret, then test the source.</source>
        <translation>La fuente rechazó el inicio de sesión. Compruebe el cliente y su secreto, y luego pruebe la fuente.</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>No se puede leer la clave privada.</translation>
    </message>
    <message>
        <source>A key of type {type} does not suit this source.</source>
        <translation>Una clave de tipo {type} no sirve para esta fuente.</translation>
    </message>
    <message>
        <source>Signing in by {auth} is not supported yet.</source>
        <translation>El inicio de sesión mediante {auth} aún no se admite.</translation>
    </message>
    <message>
        <source>The source does not say where to sign in.</source>
        <translation>La fuente no dice dónde iniciar sesión.</translation>
    </message>
    <message>
        <source>The answer to the sign-in cannot be read.</source>
        <translation>No se puede leer la respuesta al inicio de sesión.</translation>
    </message>
    <message>
        <source>A certificate and its key are needed for this sign-in.</source>
        <translation>Para este inicio de sesión se necesitan un certificado y su clave.</translation>
    </message>
    <message>
        <source>A client id is needed to sign in by {auth}.</source>
        <translation>Se necesita un id. de cliente para iniciar sesión mediante {auth}.</translation>
    </message>
    <message>
        <source>A secret or token is needed to sign in by {auth}.</source>
        <translation>Se necesita un secreto o token para iniciar sesión mediante {auth}.</translation>
    </message>
    <message>
        <source>The document lies on another server ({host}) and was not fetched.</source>
        <translation>El documento está en otro servidor ({host}) y no se descargó.</translation>
    </message>
    <message>
        <source>This source gives documents only.</source>
        <translation>Esta fuente solo ofrece documentos.</translation>
    </message>
    <message>
        <source>An entry of the answer cannot be read; it is kept raw.</source>
        <translation>No se puede leer una entrada de la respuesta; se conserva sin procesar.</translation>
    </message>
    <message>
        <source>There is a source named {source} already.</source>
        <translation>Ya existe una fuente llamada {source}.</translation>
    </message>
    <message>
        <source>Fewer records came than the source announced.</source>
        <translation>Llegaron menos registros de los que anunció la fuente.</translation>
    </message>
    <message>
        <source>There is no such kind of source.</source>
        <translation>No existe ese tipo de fuente.</translation>
    </message>
    <message>
        <source>Sources of kind {kind} are not supported yet.</source>
        <translation>Las fuentes de tipo {kind} aún no se admiten.</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>Una fuente necesita un nombre.</translation>
    </message>
    <message>
        <source>The next page lies on another server and was not fetched.</source>
        <translation>La página siguiente está en otro servidor y no se descargó.</translation>
    </message>
    <message>
        <source>The address of the next page cannot be read.</source>
        <translation>No se puede leer la dirección de la página siguiente.</translation>
    </message>
    <message>
        <source>This source cannot look up patients.</source>
        <translation>Esta fuente no puede buscar pacientes.</translation>
    </message>
    <message>
        <source>There is no source yet. Add one first.</source>
        <translation>Aún no hay ninguna fuente. Añada una primero.</translation>
    </message>
    <message>
        <source>The source does not answer in FHIR.</source>
        <translation>La fuente no responde en FHIR.</translation>
    </message>
    <message>
        <source>The sign-in does not allow this kind of record.</source>
        <translation>El inicio de sesión no permite este tipo de registro.</translation>
    </message>
    <message>
        <source>The source does not offer this kind of record.</source>
        <translation>La fuente no ofrece este tipo de registro.</translation>
    </message>
    <message>
        <source>There is nothing to ask this source for.</source>
        <translation>No hay nada que pedir a esta fuente.</translation>
    </message>
    <message>
        <source>A record of another patient came and was set aside.</source>
        <translation>Llegó un registro de otro paciente y se apartó.</translation>
    </message>
    <message>
        <source>The source reported a problem with the request.</source>
        <translation>La fuente comunicó un problema con la solicitud.</translation>
    </message>
    <message>
        <source>A page of the answer is damaged. The other pages are kept.</source>
        <translation>Una página de la respuesta está dañada. Las demás páginas se conservan.</translation>
    </message>
    <message>
        <source>The source kept offering further pages; asking was stopped.</source>
        <translation>La fuente siguió ofreciendo más páginas; se dejó de pedir.</translation>
    </message>
    <message>
        <source>The source offered the same page again; asking was stopped.</source>
        <translation>La fuente volvió a ofrecer la misma página; se dejó de pedir.</translation>
    </message>
    <message>
        <source>A setting of the source is missing.</source>
        <translation>Falta un ajuste de la fuente.</translation>
    </message>
    <message>
        <source>This source does not know the patient. Search it by another name or number to be sure.</source>
        <translation>Esta fuente no conoce al paciente. Búsquelo con otro nombre o número para asegurarse.</translation>
    </message>
    <message>
        <source>There is no quirk named {quirk}.</source>
        <translation>No existe la particularidad {quirk}.</translation>
    </message>
    <message>
        <source>A record cannot be read; it is kept raw.</source>
        <translation>No se puede leer un registro; se conserva sin procesar.</translation>
    </message>
    <message>
        <source>A record that is referred to is not there.</source>
        <translation>Un registro al que se hace referencia no está.</translation>
    </message>
    <message>
        <source>A setting of the source cannot be used.</source>
        <translation>No se puede usar un ajuste de la fuente.</translation>
    </message>
    <message>
        <source>The badge {badge} is taken. Choose another.</source>
        <translation>La sigla {badge} ya está en uso. Elija otra.</translation>
    </message>
    <message>
        <source>There is no sign-in of this kind.</source>
        <translation>No existe ese tipo de inicio de sesión.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>No existe la zona horaria {zone}.</translation>
    </message>
    <message>
        <source>The settings of the source cannot be read ({field}).</source>
        <translation>No se pueden leer los ajustes de la fuente ({field}).</translation>
    </message>
    <message>
        <source>A record held nothing that could be shown; it is kept raw.</source>
        <translation>Un registro no contenía nada que pudiera mostrarse; se conserva sin procesar.</translation>
    </message>
    <message>
        <source>A record of another kind than asked came; it is kept.</source>
        <translation>Llegó un registro de un tipo distinto del pedido; se conserva.</translation>
    </message>
    <message>
        <source>There is no source named {source}.</source>
        <translation>No existe ninguna fuente llamada {source}.</translation>
    </message>
    <message>
        <source>An unencrypted address is allowed on this computer only. Use https.</source>
        <translation>Una dirección sin cifrar solo se permite en este equipo. Use https.</translation>
    </message>
    <message>
        <source>The source withdrew this record.</source>
        <translation>La fuente retiró este registro.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Working out what is one fact</source>
        <translation>Determinando qué es un mismo hecho</translation>
    </message>
    <message>
        <source>No source was reached. What was read before is still here.</source>
        <translation>No se pudo acceder a ninguna fuente. Lo leído antes sigue aquí.</translation>
    </message>
    <message>
        <source>Cancelled. What arrived is kept; the ledger says what is missing.</source>
        <translation>Cancelado. Lo que llegó se conserva; la bitácora dice qué falta.</translation>
    </message>
    <message>
        <source>Not everything came: {rows} rows of the ledger say what is missing and why. What came is kept; refresh to ask again.</source>
        <translation>No llegó todo: {rows} filas de la bitácora dicen qué falta y por qué. Lo que llegó se conserva; actualice para volver a pedir.</translation>
    </message>
    <message>
        <source>Asked only for what changed since the last refresh: {sources}. What a source no longer has is noticed by a full refresh.</source>
        <translation>Solo se pidió lo que cambió desde la última actualización: {sources}. Lo que una fuente ya no tiene se detecta con una actualización completa.</translation>
    </message>
    <message>
        <source>Refreshed. Records received: {records}, kept raw because unreadable: {unreadable}.</source>
        <translation>Actualizado. Registros recibidos: {records}; conservados sin procesar por ilegibles: {unreadable}.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no pedido</translation>
    </message>
    <message>
        <source>0, none there</source>
        <translation>0, no hay ninguno</translation>
    </message>
    <message>
        <source>{kept} of {expected}</source>
        <translation>{kept} de {expected}</translation>
    </message>
    <message>
        <source>{kept}, not all</source>
        <translation>{kept}, no todos</translation>
    </message>
    <message>
        <source>refused, {kept} kept</source>
        <translation>rechazado, {kept} conservados</translation>
    </message>
    <message>
        <source>{kept} kept</source>
        <translation>{kept} conservados</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Administrativa</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>Cosmética</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Error grave</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>explicada</translation>
    </message>
    <message>
        <source>ruled</source>
        <translation>decidida</translation>
    </message>
    <message>
        <source>sent to source</source>
        <translation>enviada a la fuente</translation>
    </message>
    <message>
        <source>resolved upstream</source>
        <translation>resuelta en la fuente</translation>
    </message>
    <message>
        <source>Value differs between sources</source>
        <translation>El valor difiere entre fuentes</translation>
    </message>
    <message>
        <source>Unit differs between sources</source>
        <translation>La unidad difiere entre fuentes</translation>
    </message>
    <message>
        <source>Dose differs between sources</source>
        <translation>La dosis difiere entre fuentes</translation>
    </message>
    <message>
        <source>Status differs between sources</source>
        <translation>El estado difiere entre fuentes</translation>
    </message>
    <message>
        <source>One source denies it</source>
        <translation>Una fuente lo niega</translation>
    </message>
    <message>
        <source>Date differs between sources</source>
        <translation>La fecha difiere entre fuentes</translation>
    </message>
    <message>
        <source>Side differs between sources</source>
        <translation>El lado difiere entre fuentes</translation>
    </message>
    <message>
        <source>Personal details differ between sources</source>
        <translation>Los datos personales difieren entre fuentes</translation>
    </message>
    <message>
        <source>Missing in one source</source>
        <translation>Falta en una fuente</translation>
    </message>
    <message>
        <source>Codes do not match</source>
        <translation>Los códigos no concuerdan</translation>
    </message>
    <message>
        <source>Hardly plausible</source>
        <translation>Poco verosímil</translation>
    </message>
    <message>
        <source>One source contradicts itself</source>
        <translation>Una fuente se contradice</translation>
    </message>
    <message>
        <source>One source is out of date</source>
        <translation>Una fuente está desactualizada</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Lado del cuerpo</translation>
    </message>
    <message>
        <source>Identity field</source>
        <translation>Dato de identidad</translation>
    </message>
    <message>
        <source>Code mismatch</source>
        <translation>Discordancia de códigos</translation>
    </message>
    <message>
        <source>Implausible</source>
        <translation>Inverosímil</translation>
    </message>
    <message>
        <source>Contradiction in one source</source>
        <translation>Contradicción en una fuente</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <source>could be the same as</source>
        <translation>podría ser lo mismo que</translation>
    </message>
    <message>
        <source>says less than</source>
        <translation>dice menos que</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>sustituye a</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>sustituido por</translation>
    </message>
    <message>
        <source>belongs with</source>
        <translation>va con</translation>
    </message>
    <message>
        <source>part of a series with</source>
        <translation>parte de una serie con</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>coinciden</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>concuerdan</translation>
    </message>
    <message>
        <source>not given by all, so neutral</source>
        <translation>no lo indican todas, por eso es neutral</translation>
    </message>
    <message>
        <source>differ, so they stand apart as disputed</source>
        <translation>difieren, por eso quedan como discordantes</translation>
    </message>
    <message>
        <source>the same identifier</source>
        <translation>el mismo identificador</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>posible coincidencia</translation>
    </message>
    <message>
        <source>distinct</source>
        <translation>distintos</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>por regla</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>por una persona</translation>
    </message>
    <message>
        <source>no sign-in needed</source>
        <translation>no hace falta iniciar sesión</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>not signed in yet</source>
        <translation>sesión aún no iniciada</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>sign-in expired</source>
        <translation>sesión caducada</translation>
    </message>
    <message>
        <source>Same fact</source>
        <translation>Mismo hecho</translation>
    </message>
    <message>
        <source>Two different facts</source>
        <translation>Dos hechos distintos</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Mantenidos separados</translation>
    </message>
    <message>
        <source>Prefer one source</source>
        <translation>Preferir una fuente</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Explained, both kept</source>
        <translation>Explicado, ambos conservados</translation>
    </message>
    <message>
        <source>Sent to source</source>
        <translation>Enviado a la fuente</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>in remission</source>
        <translation>en remisión</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>recurrencia</translation>
    </message>
    <message>
        <source>relapse</source>
        <translation>recaída</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>enmendado</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>introducido por error</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no realizado</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificado</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegó</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finalizado</translation>
    </message>
    <message>
        <source>current</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>reemplazado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no tomado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>refutado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazado por el paciente</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>{title} and {count} more</source>
        <translation>{title} y {count} más</translation>
    </message>
    <message>
        <source>once daily</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>twice daily</source>
        <translation>dos veces al día</translation>
    </message>
    <message>
        <source>{times} times daily</source>
        <translation>{times} veces al día</translation>
    </message>
    <message>
        <source>every {period} days</source>
        <translation>cada {period} días</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>{times} times an hour</source>
        <translation>{times} veces por hora</translation>
    </message>
    <message>
        <source>every {period} hours</source>
        <translation>cada {period} horas</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>cada minuto</translation>
    </message>
    <message>
        <source>{times} times a minute</source>
        <translation>{times} veces por minuto</translation>
    </message>
    <message>
        <source>every {period} minutes</source>
        <translation>cada {period} minutos</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>una vez a la semana</translation>
    </message>
    <message>
        <source>{times} times a week</source>
        <translation>{times} veces a la semana</translation>
    </message>
    <message>
        <source>every {period} weeks</source>
        <translation>cada {period} semanas</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>una vez al mes</translation>
    </message>
    <message>
        <source>{times} times a month</source>
        <translation>{times} veces al mes</translation>
    </message>
    <message>
        <source>every {period} months</source>
        <translation>cada {period} meses</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>una vez al año</translation>
    </message>
    <message>
        <source>{times} times a year</source>
        <translation>{times} veces al año</translation>
    </message>
    <message>
        <source>every {period} years</source>
        <translation>cada {period} años</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>afirmado</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>negado</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>unable to assess</source>
        <translation>no evaluable</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>bilateral</source>
        <translation>bilateral</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>medication</source>
        <translation>medicamento</translation>
    </message>
    <message>
        <source>food</source>
        <translation>alimento</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>ambiente</translation>
    </message>
    <message>
        <source>biologic</source>
        <translation>biológico</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>alergia</translation>
    </message>
    <message>
        <source>intolerance</source>
        <translation>intolerancia</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>differential</source>
        <translation>diferencial</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>en suspenso</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>realizado</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>no se presentó</translation>
    </message>
    <message>
        <source>triaged</source>
        <translation>clasificado en triaje</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>de permiso</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>ampliado</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>no figura</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>disputed: sources differ</source>
        <translation>discordante: las fuentes difieren</translation>
    </message>
    <message>
        <source>time zone not known</source>
        <translation>la zona horaria no consta</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>merged statements</source>
        <translation>declaraciones fusionadas</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>convertido</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Merged statements</source>
        <translation>Declaraciones fusionadas</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Discordante</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>One says</source>
        <translation>Una dice</translation>
    </message>
    <message>
        <source>Other says</source>
        <translation>La otra dice</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>Analito</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Other results</source>
        <translation>Otros resultados</translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation>la dosis no consta</translation>
    </message>
    <message>
        <source>Unclear, needs a decision</source>
        <translation>Dudoso, requiere una decisión</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>código de recuperación</translation>
    </message>
    <message>
        <source>keychain of this computer</source>
        <translation>llavero de este equipo</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>archivo de clave</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femenino</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>sexo desconocido</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>reintentado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>This option is not available here.</source>
        <translation>Esta opción no está disponible aquí.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Nueva frase de contraseña:</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Frase de contraseña:</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with its passphrase.</source>
        <translation>La bóveda está bloqueada. Ábrala con su frase de contraseña.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Check spelling and keyboard layout, or use the recovery code.</source>
        <translation>Esa frase de contraseña no abre esta bóveda. Compruebe la ortografía y la distribución del teclado, o use el código de recuperación.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Se necesita una frase de contraseña.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Check its name, or create one.</source>
        <translation>No hay ninguna bóveda en esta carpeta. Compruebe su nombre o cree una.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation>Ya hay una bóveda en esta carpeta.</translation>
    </message>
    <message>
        <source>The vault is open in another program (process {pid}). Close it there first.</source>
        <translation>La bóveda está abierta en otro programa (proceso {pid}). Ciérrela allí primero.</translation>
    </message>
    <message>
        <source>The vault is damaged. Verify it, and restore a backup if that does not help.</source>
        <translation>La bóveda está dañada. Verifíquela y, si no sirve, restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The key file of the vault is damaged. Restore it from a backup.</source>
        <translation>El archivo de clave de la bóveda está dañado. Restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>El disco está lleno. No se perdió nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Reading or writing the vault folder failed. Check the disk and try again.</source>
        <translation>Falló la lectura o escritura de la carpeta de la bóveda. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This folder may not be read or written by you.</source>
        <translation>No tiene permiso para leer o escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version. Update Anamnesis to open it.</source>
        <translation>Esta bóveda se creó con una versión más reciente. Actualice Anamnesis para abrirla.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the vault.</source>
        <translation>No hay memoria suficiente para abrir la bóveda.</translation>
    </message>
    <message>
        <source>This computer gives no secure random numbers now. Try again later.</source>
        <translation>Este equipo no proporciona ahora números aleatorios seguros. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The index of the vault is damaged. Rebuild it.</source>
        <translation>El índice de la bóveda está dañado. Reconstrúyalo.</translation>
    </message>
    <message>
        <source>A page of the vault is damaged.</source>
        <translation>Una página de la bóveda está dañada.</translation>
    </message>
    <message>
        <source>A stored record is damaged.</source>
        <translation>Un registro guardado está dañado.</translation>
    </message>
    <message>
        <source>A stored record is not what was received: its checksum differs.</source>
        <translation>Un registro guardado no es lo que se recibió: su suma de comprobación difiere.</translation>
    </message>
    <message>
        <source>A stored record is referred to but is not there.</source>
        <translation>Se hace referencia a un registro guardado que no está.</translation>
    </message>
    <message>
        <source>A stored statement is damaged. Rebuild the vault.</source>
        <translation>Una declaración guardada está dañada. Reconstruya la bóveda.</translation>
    </message>
    <message>
        <source>The last way to open the vault cannot be removed.</source>
        <translation>No se puede quitar la última forma de abrir la bóveda.</translation>
    </message>
    <message>
        <source>The vault has no such key.</source>
        <translation>La bóveda no tiene esa clave.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait a moment and try again.</source>
        <translation>Demasiadas frases de contraseña incorrectas. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The recovery code is shown once. Write it down and keep it apart from this computer.</source>
        <translation>El código de recuperación se muestra una sola vez. Anótelo y guárdelo lejos de este equipo.</translation>
    </message>
    <message>
        <source>Copying the vault</source>
        <translation>Copiando la bóveda</translation>
    </message>
    <message>
        <source>Verifying pages</source>
        <translation>Verificando páginas</translation>
    </message>
    <message>
        <source>Verifying records</source>
        <translation>Verificando registros</translation>
    </message>
    <message>
        <source>Verifying statements</source>
        <translation>Verificando declaraciones</translation>
    </message>
    <message>
        <source>A stored record cannot be unpacked (format {version}).</source>
        <translation>No se puede descomprimir un registro guardado (formato {version}).</translation>
    </message>
    <message>
        <source>This chart still holds records and cannot be removed.</source>
        <translation>Esta historia aún contiene registros y no puede eliminarse.</translation>
    </message>
    <message>
        <source>There is no such chart in this vault.</source>
        <translation>No existe esa historia en esta bóveda.</translation>
    </message>
    <message>
        <source>There is no such record in this vault.</source>
        <translation>No existe ese registro en esta bóveda.</translation>
    </message>
    <message>
        <source>The audit trail could not be written in order. Verify it.</source>
        <translation>El registro de auditoría no pudo escribirse en orden. Verifíquelo.</translation>
    </message>
    <message>
        <source>The stored view of the chart is damaged. It is made again from the records.</source>
        <translation>La vista guardada de la historia está dañada. Se rehace a partir de los registros.</translation>
    </message>
    <message>
        <source>The stored view of the chart is of another version. It is made again from the records.</source>
        <translation>La vista guardada de la historia es de otra versión. Se rehace a partir de los registros.</translation>
    </message>
    <message>
        <source>The audit trail</source>
        <translation>El registro de auditoría</translation>
    </message>
    <message>
        <source>The audit trail is not whole: {issues} problems, the first at event {first}.</source>
        <translation>El registro de auditoría no está íntegro: {issues} problemas, el primero en el evento {first}.</translation>
    </message>
    <message>
        <source>An event of the audit trail was changed.</source>
        <translation>Se modificó un evento del registro de auditoría.</translation>
    </message>
    <message>
        <source>An event of the audit trail was removed.</source>
        <translation>Se eliminó un evento del registro de auditoría.</translation>
    </message>
    <message>
        <source>The end of the audit trail was cut off.</source>
        <translation>Se cortó el final del registro de auditoría.</translation>
    </message>
    <message>
        <source>The audit trail does not end where it last did.</source>
        <translation>El registro de auditoría no termina donde terminó la última vez.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended is missing.</source>
        <translation>Falta la marca de dónde terminaba el registro de auditoría.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended belongs to another vault.</source>
        <translation>La marca de dónde terminaba el registro de auditoría pertenece a otra bóveda.</translation>
    </message>
    <message>
        <source>The mark of where the audit trail ended cannot be read.</source>
        <translation>No se puede leer la marca de dónde terminaba el registro de auditoría.</translation>
    </message>
    <message>
        <source>The seal of an event of the audit trail is broken.</source>
        <translation>El sello de un evento del registro de auditoría está roto.</translation>
    </message>
    <message>
        <source>An event of the audit trail cannot be read.</source>
        <translation>No se puede leer un evento del registro de auditoría.</translation>
    </message>
    <message>
        <source>There is no such chart.</source>
        <translation>No existe esa historia.</translation>
    </message>
    <message>
        <source>This item has no such value.</source>
        <translation>Este elemento no tiene ese valor.</translation>
    </message>
    <message>
        <source>Working the items out again</source>
        <translation>Volviendo a determinar los elementos</translation>
    </message>
    <message>
        <source>Rebuilt. Items that changed: {changed}.</source>
        <translation>Reconstruido. Elementos que cambiaron: {changed}.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Falta un argumento.</translation>
    </message>
    <message>
        <source>These arguments do not fit together.</source>
        <translation>Estos argumentos no son compatibles entre sí.</translation>
    </message>
    <message>
        <source>A birth date is written like 1951-03-14, or as far as it is known.</source>
        <translation>Una fecha de nacimiento se escribe como 1951-03-14, o hasta donde se conozca.</translation>
    </message>
    <message>
        <source>A date is written like 2019-03-04, or as far as it is known.</source>
        <translation>Una fecha se escribe como 2019-03-04, o hasta donde se conozca.</translation>
    </message>
    <message>
        <source>There is no such kind of discrepancy.</source>
        <translation>No existe ese tipo de discrepancia.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>No existe ese tipo de registro.</translation>
    </message>
    <message>
        <source>There is no such severity.</source>
        <translation>No existe esa gravedad.</translation>
    </message>
    <message>
        <source>The log {file} cannot be written. Name another file.</source>
        <translation>No se puede escribir el registro {file}. Indique otro archivo.</translation>
    </message>
    <message>
        <source>The passphrase given is empty.</source>
        <translation>La frase de contraseña indicada está vacía.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {what}.</source>
        <translation>No se puede leer la frase de contraseña desde {what}.</translation>
    </message>
    <message>
        <source>Nothing to do: name files to link or pairs to compare.</source>
        <translation>Nada que hacer: indique archivos que vincular o pares que comparar.</translation>
    </message>
    <message>
        <source>The list lacks columns: {missing}.</source>
        <translation>A la lista le faltan columnas: {missing}.</translation>
    </message>
    <message>
        <source>The list {file} cannot be read.</source>
        <translation>No se puede leer la lista {file}.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use a key file or descriptor.</source>
        <translation>No hay terminal donde pedir la frase de contraseña. Use un archivo de clave o un descriptor.</translation>
    </message>
    <message>
        <source>Name at least one file or folder.</source>
        <translation>Indique al menos un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>Name at least one thing to look for: name, birth date or identifier.</source>
        <translation>Indique al menos un dato que buscar: nombre, fecha de nacimiento o identificador.</translation>
    </message>
    <message>
        <source>A reason is needed; it is kept with the ruling.</source>
        <translation>Se necesita un motivo; se guarda con la decisión.</translation>
    </message>
    <message>
        <source>This ruling needs other things named.</source>
        <translation>Esta decisión necesita que se indiquen otros datos.</translation>
    </message>
    <message>
        <source>Name a chart, a list, or all.</source>
        <translation>Indique una historia, una lista o todas.</translation>
    </message>
    <message>
        <source>Name a vault, or set ANAMNESIS_VAULT.</source>
        <translation>Indique una bóveda o defina ANAMNESIS_VAULT.</translation>
    </message>
    <message>
        <source>There is no such verb.</source>
        <translation>No existe esa orden.</translation>
    </message>
    <message>
        <source>vault created</source>
        <translation>bóveda creada</translation>
    </message>
    <message>
        <source>vault opened</source>
        <translation>bóveda abierta</translation>
    </message>
    <message>
        <source>chart opened</source>
        <translation>historia abierta</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>raw record viewed</source>
        <translation>registro original visto</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>copia de seguridad hecha</translation>
    </message>
    <message>
        <source>break-glass access</source>
        <translation>acceso de emergencia</translation>
    </message>
    <message>
        <source>chart viewed</source>
        <translation>historia vista</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>keys changed</source>
        <translation>claves cambiadas</translation>
    </message>
    <message>
        <source>patients searched</source>
        <translation>búsqueda de pacientes</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impreso</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>purgado</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>ruling made</source>
        <translation>decisión tomada</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>buscado</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>ajuste cambiado</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>audit trail exported</source>
        <translation>registro de auditoría exportado</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>version read</source>
        <translation>versión leída</translation>
    </message>
    <message>
        <source>Refreshing the demo charts</source>
        <translation>Actualizando las historias de demostración</translation>
    </message>
    <message>
        <source>The pictures could not be written.</source>
        <translation>No se pudieron escribir las imágenes.</translation>
    </message>
    <message>
        <source>The file {path} could not be written.</source>
        <translation>No se pudo escribir el archivo {path}.</translation>
    </message>
    <message>
        <source>These options of the exchange do not fit together.</source>
        <translation>Estas opciones de la red de intercambio no son compatibles entre sí.</translation>
    </message>
    <message>
        <source>Port {port} is taken.</source>
        <translation>El puerto {port} está ocupado.</translation>
    </message>
    <message>
        <source>{from} is {to} by the map {by} ({relationship})</source>
        <translation>{from} es {to} según el mapa {by} ({relationship})</translation>
    </message>
    <message>
        <source>{code} is named “{name}” by {by}, not by the source</source>
        <translation>{code} se llama «{name}» según {by}, no según la fuente</translation>
    </message>
    <message>
        <source>{code} is named “{name}” by {by}, as it answered on {at}, not by the source</source>
        <translation>{code} se llama «{name}» según {by}, como respondió el {at}, no según la fuente</translation>
    </message>
    <message>
        <source>no name is known for {code}</source>
        <translation>no se conoce ningún nombre para {code}</translation>
    </message>
    <message>
        <source>{code} is retired in {by}</source>
        <translation>{code} está retirado en {by}</translation>
    </message>
    <message>
        <source>{code} is retired in {by}; {replacement} takes its place</source>
        <translation>{code} está retirado en {by}; lo sustituye {replacement}</translation>
    </message>
    <message>
        <source>{from} is {to}: the unit alone was converted (UCUM)</source>
        <translation>{from} es {to}: solo se convirtió la unidad (UCUM)</translation>
    </message>
    <message>
        <source>{from} is {to} by the row “{analyte}” of the analyte table ({source})</source>
        <translation>{from} es {to} según la fila «{analyte}» de la tabla de analitos ({source})</translation>
    </message>
    <message>
        <source>{from} is {to} by the molar mass of {analyte}, {molarMass} g/mol ({source})</source>
        <translation>{from} es {to} por la masa molar de {analyte}, {molarMass} g/mol ({source})</translation>
    </message>
    <message>
        <source>compared as {analyte}, on one axis in {unit}</source>
        <translation>se compara como {analyte}, en un eje en {unit}</translation>
    </message>
    <message>
        <source>The package {file} breaks off before its first entry. Nothing of it was loaded. Fetch it again.</source>
        <translation>El paquete {file} se interrumpe antes de su primera entrada. No se cargó nada de él. Vuelva a obtenerlo.</translation>
    </message>
    <message>
        <source>The package {file} is damaged. Nothing of it was loaded. Fetch it again.</source>
        <translation>El paquete {file} está dañado. No se cargó nada de él. Vuelva a obtenerlo.</translation>
    </message>
    <message>
        <source>Nobody sent a name for {code}, and no terminology on this computer has one. Load one that has it, or ask the source.</source>
        <translation>No se envió ningún nombre para {code} y ninguna terminología de este equipo lo tiene. Cargue una que lo tenga o pregunte a la fuente.</translation>
    </message>
    <message>
        <source>The code {code} is retired in {by}.</source>
        <translation>El código {code} está retirado en {by}.</translation>
    </message>
    <message>
        <source>named by Anamnesis; what the source sent is in brackets</source>
        <translation>nombrado por Anamnesis; lo que envió la fuente está entre paréntesis</translation>
    </message>
    <message>
        <source>{title} (no name known)</source>
        <translation>{title} (sin nombre conocido)</translation>
    </message>
    <message>
        <source>{title} (retired code)</source>
        <translation>{title} (código retirado)</translation>
    </message>
    <message>
        <source>A document within the record is damaged and cannot be read. What it says is not in the chart: ask the source for it.</source>
        <translation>Un documento dentro del registro está dañado y no se puede leer. Lo que dice no está en la historia: pídalo a la fuente.</translation>
    </message>
    <message>
        <source>A document within the record has a form that is not known here ({media}). What it says is not in the chart: read it at the source.</source>
        <translation>Un documento dentro del registro tiene una forma desconocida aquí ({media}). Lo que dice no está en la historia: léalo en la fuente.</translation>
    </message>
    <message>
        <source>carried within another record</source>
        <translation>contenido en otro registro</translation>
    </message>
    <message>
        <source>An earlier ruling says the opposite ({action}, {at}, by {author}). Undo it first, then rule again: {ruling}</source>
        <translation>Una decisión anterior dice lo contrario ({action}, {at}, de {author}). Deshágala primero y decida de nuevo: {ruling}</translation>
    </message>
    <message>
        <source>These are one item already: there is nothing to rule.</source>
        <translation>Ya son una sola entrada: no hay nada que decidir.</translation>
    </message>
    <message>
        <source>These names stand for one item. To part it, name two of its statements.</source>
        <translation>Estos nombres designan una sola entrada. Para separarla, nombre dos de sus declaraciones.</translation>
    </message>
    <message>
        <source>Facts of different kinds are never one: a medicine is no problem.</source>
        <translation>Hechos de distinta clase nunca son uno: un medicamento no es un problema.</translation>
    </message>
    <message>
        <source>Hidden by rulings: {count}. --hidden shows them, rule list says why.</source>
        <translation>Ocultas por decisiones: {count}. --hidden las muestra, rule list dice por qué.</translation>
    </message>
    <message>
        <source>Rulings that no longer find what they are about: {count}. They are kept, hold again when it is told again, and are listed under Discrepancies.</source>
        <translation>Decisiones que ya no encuentran su objeto: {count}. Se conservan, vuelven a valer cuando se comunique de nuevo y figuran en Discrepancias.</translation>
    </message>
    <message>
        <source>replaced since</source>
        <translation>sustituido después</translation>
    </message>
    <message>
        <source>{count} times since {date}</source>
        <translation>{count} veces desde {date}</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>No allergy: {title}</source>
        <translation>Sin alergia: {title}</translation>
    </message>
    <message>
        <source>Not present: {title}</source>
        <translation>No presente: {title}</translation>
    </message>
    <message>
        <source>Not to be given: {title}</source>
        <translation>No debe administrarse: {title}</translation>
    </message>
    <message>
        <source>Not taken: {title}</source>
        <translation>No lo toma: {title}</translation>
    </message>
    <message>
        <source>Not given: {title}</source>
        <translation>No administrado: {title}</translation>
    </message>
    <message>
        <source>Not done: {title}</source>
        <translation>No realizado: {title}</translation>
    </message>
    <message>
        <source>Not: {title}</source>
        <translation>No: {title}</translation>
    </message>
    <message>
        <source>not to be given</source>
        <translation>no debe administrarse</translation>
    </message>
    <message>
        <source>left at one place, right at another: both, or one of them is wrong</source>
        <translation>izquierda en un lugar, derecha en otro: ambas, o una es errónea</translation>
    </message>
    <message>
        <source>There is no such link. “identities” lists those there are.</source>
        <translation>No existe ese vínculo. «identities» muestra los que hay.</translation>
    </message>
    <message>
        <source>There is no such item. It may have been merged or is gone since the last refresh. “search” and “timeline” list what there is.</source>
        <translation>No existe esa entrada. Puede haberse unido a otra o haber desaparecido desde la última actualización. «search» y «timeline» muestran las que hay.</translation>
    </message>
    <message>
        <source>There is no such ruling. “rule list” shows those there are.</source>
        <translation>No existe esa decisión. «rule list» muestra las que hay.</translation>
    </message>
    <message>
        <source>The file {file} could not be written. Choose another folder.</source>
        <translation>El archivo {file} no se pudo escribir. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check that it is there and yours to read.</source>
        <translation>El archivo {file} no se puede leer. Compruebe que existe y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>This holds no decisions about who is who. Ask the other place for what its patient index or Anamnesis wrote: FHIR Linkage or Person.</source>
        <translation>Esto no contiene decisiones sobre quién es quién. Pida al otro lugar lo que escribió su índice de pacientes o Anamnesis: FHIR Linkage o Person.</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>una sola persona</translation>
    </message>
    <message>
        <source>possibly one person</source>
        <translation>quizá una sola persona</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>dos personas</translation>
    </message>
    <message>
        <source>another name in use, nearly the same</source>
        <translation>otro nombre en uso, casi igual</translation>
    </message>
    <message>
        <source>nearly the same: a slip of the pen or a rare name</source>
        <translation>casi igual: un error al escribir o un nombre poco frecuente</translation>
    </message>
</context>
</TS>
