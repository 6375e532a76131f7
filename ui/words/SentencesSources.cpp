// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Sentences.h"

#include <array>

namespace anamnesis::words {
namespace {

constexpr std::array rows{
    Sentence{"http.unreachable",
             QT_TRANSLATE_NOOP("words", "The source did not answer. Check the connection and its address.")},
    Sentence{"http.timeout", QT_TRANSLATE_NOOP("words", "The source took too long to answer. Try again later.")},
    Sentence{"http.status", QT_TRANSLATE_NOOP("words", "The source answered with status {status}.")},
    Sentence{
        "http.cut-short",
        QT_TRANSLATE_NOOP("words", "The answer of the source broke off. What arrived is kept; refresh to ask again.")},
    Sentence{"http.damaged",
             QT_TRANSLATE_NOOP("words", "The answer of the source was damaged on the way. Refresh to ask again.")},
    Sentence{"http.too-large", QT_TRANSLATE_NOOP("words", "The answer of the source is larger than allowed.")},
    Sentence{"http.tls", QT_TRANSLATE_NOOP(
                             "words", "The secure connection could not be made. Check the certificate of the source.")},
    Sentence{"http.cancelled", QT_TRANSLATE_NOOP("words", "Cancelled.")},
    Sentence{"http.failed", QT_TRANSLATE_NOOP("words", "The request failed.")},
    Sentence{"http.plain-refused",
             QT_TRANSLATE_NOOP("words", "An unencrypted connection to {host} is refused. Use https.")},
    Sentence{"http.redirect-refused",
             QT_TRANSLATE_NOOP("words", "The source {host} points elsewhere; that was refused.")},
    Sentence{"http.url-invalid", QT_TRANSLATE_NOOP("words", "The address is not valid.")},
    Sentence{"auth.refused",
             QT_TRANSLATE_NOOP(
                 "words", "The source refused the sign-in. Check the client and its secret, then test the source.")},
    Sentence{"auth.key-unreadable", QT_TRANSLATE_NOOP("words", "The private key cannot be read.")},
    Sentence{"auth.key-unsuited", QT_TRANSLATE_NOOP("words", "A key of type {type} does not suit this source.")},
    Sentence{"auth.method-unsupported", QT_TRANSLATE_NOOP("words", "Signing in by {auth} is not supported yet.")},
    Sentence{"auth.no-token-endpoint", QT_TRANSLATE_NOOP("words", "The source does not say where to sign in.")},
    Sentence{"auth.token-unreadable", QT_TRANSLATE_NOOP("words", "The answer to the sign-in cannot be read.")},
    Sentence{"source.certificate-missing",
             QT_TRANSLATE_NOOP("words", "A certificate and its key are needed for this sign-in.")},
    Sentence{"source.client-id-missing", QT_TRANSLATE_NOOP("words", "A client id is needed to sign in by {auth}.")},
    Sentence{"source.secret-missing", QT_TRANSLATE_NOOP("words", "A secret or token is needed to sign in by {auth}.")},
    Sentence{"source.document-elsewhere",
             QT_TRANSLATE_NOOP("words", "The document lies on another server ({host}) and was not fetched.")},
    Sentence{"source.documents-only", QT_TRANSLATE_NOOP("words", "This source gives documents only.")},
    Sentence{"source.entry-unreadable",
             QT_TRANSLATE_NOOP("words", "An entry of the answer cannot be read; it is kept raw.")},
    Sentence{"source.exists", QT_TRANSLATE_NOOP("words", "There is a source named {source} already.")},
    Sentence{"source.fewer-than-announced",
             QT_TRANSLATE_NOOP("words", "Fewer records came than the source announced.")},
    Sentence{"source.kind-unknown", QT_TRANSLATE_NOOP("words", "There is no such kind of source.")},
    Sentence{"source.kind-unsupported", QT_TRANSLATE_NOOP("words", "Sources of kind {kind} are not supported yet.")},
    Sentence{"source.name-missing", QT_TRANSLATE_NOOP("words", "A source needs a name.")},
    Sentence{"source.next-elsewhere",
             QT_TRANSLATE_NOOP("words", "The next page lies on another server and was not fetched.")},
    Sentence{"source.next-unreadable", QT_TRANSLATE_NOOP("words", "The address of the next page cannot be read.")},
    Sentence{"source.no-patient-search", QT_TRANSLATE_NOOP("words", "This source cannot look up patients.")},
    Sentence{"source.none-configured", QT_TRANSLATE_NOOP("words", "There is no source yet. Add one first.")},
    Sentence{"source.not-fhir", QT_TRANSLATE_NOOP("words", "The source does not answer in FHIR.")},
    Sentence{"source.not-in-scope", QT_TRANSLATE_NOOP("words", "The sign-in does not allow this kind of record.")},
    Sentence{"source.not-offered", QT_TRANSLATE_NOOP("words", "The source does not offer this kind of record.")},
    Sentence{"source.nothing-to-ask", QT_TRANSLATE_NOOP("words", "There is nothing to ask this source for.")},
    Sentence{"source.other-patient", QT_TRANSLATE_NOOP("words", "A record of another patient came and was set aside.")},
    Sentence{"source.outcome", QT_TRANSLATE_NOOP("words", "The source reported a problem with the request.")},
    Sentence{"source.page-damaged",
             QT_TRANSLATE_NOOP("words", "A page of the answer is damaged. The other pages are kept.")},
    Sentence{"source.paging-endless",
             QT_TRANSLATE_NOOP("words", "The source kept offering further pages; asking was stopped.")},
    Sentence{"source.paging-loop",
             QT_TRANSLATE_NOOP("words", "The source offered the same page again; asking was stopped.")},
    Sentence{"source.parameter-missing", QT_TRANSLATE_NOOP("words", "A setting of the source is missing.")},
    Sentence{"source.patient-unknown",
             QT_TRANSLATE_NOOP(
                 "words", "This source does not know the patient. Search it by another name or number to be sure.")},
    Sentence{"source.quirk-unknown", QT_TRANSLATE_NOOP("words", "There is no quirk named {quirk}.")},
    Sentence{"source.record-unreadable", QT_TRANSLATE_NOOP("words", "A record cannot be read; it is kept raw.")},
    Sentence{"source.reference-missing", QT_TRANSLATE_NOOP("words", "A record that is referred to is not there.")},
    Sentence{"source.setting", QT_TRANSLATE_NOOP("words", "A setting of the source cannot be used.")},
    Sentence{"source.setting-badge-taken", QT_TRANSLATE_NOOP("words", "The badge {badge} is taken. Choose another.")},
    Sentence{"source.setting-unknown", QT_TRANSLATE_NOOP("words", "There is no sign-in of this kind.")},
    Sentence{"source.setting-zone-unknown", QT_TRANSLATE_NOOP("words", "There is no time zone {zone}.")},
    Sentence{"source.settings-unreadable",
             QT_TRANSLATE_NOOP("words", "The settings of the source cannot be read ({field}).")},
    Sentence{"source.statement-missing",
             QT_TRANSLATE_NOOP("words", "A record held nothing that could be shown; it is kept raw.")},
    Sentence{"source.unexpected-type",
             QT_TRANSLATE_NOOP("words", "A record of another kind than asked came; it is kept.")},
    Sentence{"source.unknown", QT_TRANSLATE_NOOP("words", "There is no source named {source}.")},
    Sentence{"source.url-invalid", QT_TRANSLATE_NOOP("words", "The address is not valid.")},
    Sentence{"source.url-plain",
             QT_TRANSLATE_NOOP("words", "An unencrypted address is allowed on this computer only. Use https.")},
    Sentence{"source.withdrawn", QT_TRANSLATE_NOOP("words", "The source withdrew this record.")},
    Sentence{"sync.fetching", QT_TRANSLATE_NOOP("words", "Fetching")},
    Sentence{"sync.reconciling", QT_TRANSLATE_NOOP("words", "Working out what is one fact")},
    Sentence{"sync.no-source-reached",
             QT_TRANSLATE_NOOP("words", "No source was reached. What was read before is still here.")},
    Sentence{"sync.cancelled",
             QT_TRANSLATE_NOOP("words", "Cancelled. What arrived is kept; the ledger says what is missing.")},
    Sentence{"sync.incomplete",
             QT_TRANSLATE_NOOP(
                 "words", "Not everything came: {rows} rows of the ledger say what is missing and why. What came is "
                          "kept; refresh to ask again.")},
    Sentence{"sync.only-changes",
             QT_TRANSLATE_NOOP("words",
                               "Asked only for what changed since the last refresh: {sources}. What a source no "
                               "longer has is noticed by a full refresh.")},
    Sentence{"sync.done",
             QT_TRANSLATE_NOOP("words",
                               "Refreshed. Records received: {records}, kept raw because unreadable: {unreadable}.")},
};

} // namespace

std::span<const Sentence> sourceSentences() {
    return rows;
}

} // namespace anamnesis::words
